// What leaves a machine by itself: texts that are neither mine nor anybody's work and that I have not looked at for as long
// as is in force. Their summaries stay, and everything else stays whole.

#include "Desk.h"
#include "support/SyncOffice.h"

using namespace std::chrono_literals;
using namespace toasoan;

class AgeingTest : public QObject
{
    Q_OBJECT

    PoolExecutor m_executor;
    std::unique_ptr<PortalHouse> m_house;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<Desk> m_desk;

    Article keep(const QString &title, const QString &state, const PersonId &author)
    {
        Article article;
        article.id = m_seat->ids.make<ArticleId>();
        article.revision = m_seat->ids.make<RevisionId>();
        article.state = StateId(state);
        article.author = author;
        article.version = 1;
        article.content = sampleText(title, { u"Đoạn của tin mẫu."_s });
        article.createdAt = article.updatedAt = m_house->clock.now();
        const auto done = m_house->await<void>([&](const Callback<void> &answer) {
            m_seat->store->write<void>(
                m_desk.get(), [article](Tables &tables) { return tables.articles.putConfirmed(article); }, answer);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return article;
    }
    void look(const Article &article)
    {
        const auto done = m_house->await<void>([&](const Callback<void> &answer) {
            m_seat->store->write<void>(
                m_desk.get(),
                [article, now = m_house->clock.now()](Tables &tables) {
                    return tables.views.saw(article.id, { article.revision, now });
                },
                answer);
        });
        QVERIFY(done);
    }
    /// The row as it lies there, asked without moving time.
    std::optional<ArticleRow> row(const Article &article)
    {
        std::optional<Result<std::optional<ArticleRow>>> found;
        m_seat->store->read<std::optional<ArticleRow>>(
            m_desk.get(), [id = article.id](Tables &tables) { return tables.articles.row(id); },
            [&found](const Result<std::optional<ArticleRow>> &answer) { found = answer; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 5'000))
            qFatal("no answer");
        return found->value();
    }
    bool isWhole(const Article &article) { return row(article) && row(article)->whole; }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<PortalHouse>();
        m_seat = std::make_unique<Seat>(*m_house, u"bbt.bientap"_s, 1, true);
        m_desk = std::make_unique<Desk>(
            DeskParts { *m_seat->store, *m_seat->engine, *m_seat->portal, m_house->clock, m_seat->ids, m_executor, m_executor },
            m_seat->me);
        QVERIFY(m_house->await<void>([&](const Callback<void> &answer) { m_desk->open(m_desk.get(), answer); }));
    }
    void cleanup()
    {
        m_desk.reset();
        m_seat.reset();
        m_house.reset();
    }

    void whatNobodyLooksAtLeaves()
    {
        const PersonId other(u"ctv.trieuphong"_s);
        const Article old = keep(u"Tin cũ (mẫu)"_s, u"published"_s, other);
        const Article read = keep(u"Tin vừa xem (mẫu)"_s, u"published"_s, other);
        const Article open = keep(u"Tin đang biên tập (mẫu)"_s, u"editing"_s, other);
        const Article mine = keep(u"Tin của tôi (mẫu)"_s, u"published"_s, m_seat->me);
        look(old);
        m_house->clock.advance(24h * 80);
        look(read);
        m_desk->dropOldTexts(std::chrono::days(90));
        m_house->clock.advance(24h * 9);
        m_seat->store->settle();
        QVERIFY(isWhole(old)); // 89 days
        m_house->clock.advance(24h * 3);
        QVERIFY(QTest::qWaitFor([&] { return !isWhole(old); }, 5'000));
        QVERIFY(row(old));
        QVERIFY(isWhole(read));
        QVERIFY(isWhole(open));
        QVERIFY(isWhole(mine));
    }

    void whatIsWrittenHereStays()
    {
        const Article article = keep(u"Tin đang sửa dở (mẫu)"_s, u"published"_s, PersonId(u"ctv.trieuphong"_s));
        const auto queued = m_house->await<void>([&](const Callback<void> &answer) {
            m_seat->store->write<void>(
                m_desk.get(),
                [article](Tables &tables) -> Result<void> {
                    Working working { article.id, article.revision, article.content, {} };
                    working.content.title += u" (sửa)"_s;
                    return tables.articles.saveWorking(working);
                },
                answer);
        });
        QVERIFY(queued);
        m_desk->dropOldTexts(std::chrono::days(7));
        m_house->clock.advance(24h * 30);
        m_seat->store->settle();
        QTest::qWait(50);
        QVERIFY(isWhole(article));
    }
};

QTEST_GUILESS_MAIN(AgeingTest)
#include "tst_ageing.moc"
