// Proving at the desk: the audit trail with and without the portal, and with a cache that cannot be read.

#include "Desk.h"
#include "support/SyncOffice.h"

using namespace toasoan;

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void trailHoldsWithAndWithoutThePortal();
    void unreadableTrailIsNoBrokenTrail();
    void administratorPurgesWhatHeMayNotRead();

private:
    Result<Verified> verify()
    {
        return m_house->await<Verified>([this](Callback<Verified> answer) {
            m_desk->verify(m_article, m_desk.get(), std::move(answer));
        });
    }
    std::unique_ptr<Desk> deskOf(Seat &seat)
    {
        auto desk = std::make_unique<Desk>(
            DeskParts { *seat.store, *seat.engine, *seat.portal, m_house->clock, seat.ids, m_executor, m_executor }, seat.me);
        const auto opened = m_house->await<void>(
            [&](Callback<void> answer) { desk->open(desk.get(), std::move(answer)); });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return desk;
    }

    PoolExecutor m_executor;
    std::unique_ptr<PortalHouse> m_house;
    std::unique_ptr<Seat> m_author;
    std::unique_ptr<Desk> m_desk;
    ArticleId m_article;
};

void TestProof::init()
{
    m_house = std::make_unique<PortalHouse>();
    m_author = std::make_unique<Seat>(*m_house, u"ctv.trieuphong"_s, 1, true);
    m_article = m_author->draft(sampleText(u"Trồng cây đầu vụ (mẫu)"_s, { u"Xã ra quân trồng cây."_s }));
    QVERIFY(m_author->settle());
    m_desk = deskOf(*m_author);
}

void TestProof::cleanup()
{
    m_desk.reset();
    m_author.reset();
    m_house.reset();
}

void TestProof::trailHoldsWithAndWithoutThePortal()
{
    const auto asked = verify();
    QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().detail));
    QVERIFY(asked->fromPortal);
    QCOMPARE(asked->head.length, 2);
    m_house->net->setPlan([](const FaultyAccess::Seen &) { return Fault::Refused; });
    const auto kept = verify();
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
    QVERIFY(!kept->fromPortal);
    QCOMPARE(kept->head, asked->head);
    QCOMPARE(kept->entries, asked->entries);
}

void TestProof::unreadableTrailIsNoBrokenTrail()
{
    QVERIFY(verify());
    m_house->net->setPlan([](const FaultyAccess::Seen &) { return Fault::Refused; });
    int failures = 0;
    for (int i = 1;; ++i) {
        QVERIFY2(i < 100, "verifying never succeeds");
        m_author->failAt = i;
        const auto kept = verify();
        const bool reached = m_author->failAt == 0;
        m_author->failAt = 0;
        if (!reached) {
            QVERIFY(kept);
            break;
        }
        if (kept)
            continue;
        ++failures;
        QVERIFY2(kept.error().kind == Error::Kind::Storage,
                 qPrintable(u"access %1: %2 (%3)"_s.arg(i).arg(kept.error().detail, kept.error().problem)));
    }
    QVERIFY(failures >= 2); // reading what is kept, and the head to hold it against
}

void TestProof::administratorPurgesWhatHeMayNotRead()
{
    Seat administrator(*m_house, u"vp.quantri"_s, 2);
    QVERIFY(administrator.settle());
    QVERIFY(!administrator.row(m_article)); // he may not read it, and purges it by its number all the same
    const auto desk = deskOf(administrator);
    const auto purged = m_house->await<void>([&](Callback<void> answer) {
        desk->purge(m_article, u"Gửi nhầm (mẫu)"_s, desk.get(), std::move(answer));
    });
    QVERIFY2(purged, qPrintable(purged ? QString() : purged.error().detail));
    QVERIFY(m_author->settle());
    QVERIFY(!m_author->confirmed(m_article));
    const auto again = m_house->await<void>([&](Callback<void> answer) {
        desk->purge(m_author->ids.make<ArticleId>(), u"Không có (mẫu)"_s, desk.get(), std::move(answer));
    });
    QVERIFY(!again);
    QCOMPARE(again.error().problem, u"not_found"_s);
}

QTEST_GUILESS_MAIN(TestProof)

#include "tst_proof.moc"
