// Every fault at every request of an article's whole way (Gửi → Tiếp nhận → Biên tập → Duyệt → Đăng), every
// crash, every failing access to the cache. Afterwards, always the same: the next sync converges; nothing is
// lost, nothing has happened twice, and every desk shows what the portal has. By default each fault meets a
// quarter of the requests, another quarter than its neighbours (under sanitizers a sixteenth); TOASOAN_FAULTS=all
// meets them all.

#include "support/Share.h"
#include "support/SyncOffice.h"

using namespace toasoan;

namespace {

const QStringList wholeWay { u"revision"_s, u"submit"_s,  u"receive"_s, u"revision"_s,
                             u"forward"_s,  u"approve"_s, u"publish"_s };

int stride(int some) { return (qgetenv("TOASOAN_FAULTS") == "all" ? 1 : some) * test::share(4); }

} // namespace

class TestSyncFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanWay();
    void everyFault_data();
    void everyFault();
    void everyCrash_data();
    void everyCrash();
    void everyCacheAccess();

private:
    /// One article's whole way; each person syncs until it went well.
    ArticleId walk();
    void step(Seat &person);
    /// The same everywhere, once each.
    QString whatIsWrong(ArticleId id);

    std::unique_ptr<PortalHouse> m_house;
    std::unique_ptr<Seat> m_author;
    std::unique_ptr<Seat> m_editor;
    std::unique_ptr<Seat> m_approver;
    std::unique_ptr<Seat> m_publisher;
    QList<Seat *> m_all;
    int m_requests = 0; ///< of a way without faults
    int m_walks = 0;
    QString m_stuck;
    std::function<void(Seat &)> m_beforeSettle;
};

void TestSyncFaults::initTestCase()
{
    m_house = std::make_unique<PortalHouse>();
    m_author = std::make_unique<Seat>(*m_house, u"ctv.trieuphong"_s, 1, true);
    m_editor = std::make_unique<Seat>(*m_house, u"bbt.bientap"_s, 2, true);
    m_approver = std::make_unique<Seat>(*m_house, u"bbt.lanhdao"_s, 3);
    m_publisher = std::make_unique<Seat>(*m_house, u"vp.dangbai"_s, 4);
    m_all = { m_author.get(), m_editor.get(), m_approver.get(), m_publisher.get() };
    for (Seat *person : m_all)
        QVERIFY(person->settle());
}

void TestSyncFaults::step(Seat &person)
{
    if (m_beforeSettle)
        m_beforeSettle(person);
    if (!person.settle())
        m_stuck += u" stuck: "_s + person.me.toString();
}

ArticleId TestSyncFaults::walk()
{
    m_stuck.clear();
    ++m_walks;
    const Content first = sampleText(u"Đại hội chi bộ thôn (mẫu) số %1"_s.arg(m_walks),
                                     { u"Chi bộ tổ chức đại hội nhiệm kỳ mới."_s, u"Đại hội bầu cấp ủy."_s });
    const ArticleId id = m_author->draft(first);
    step(*m_author);
    step(*m_editor);
    m_editor->act(id, u"receive"_s);
    step(*m_editor);
    m_editor->revise(id, withParagraph(first, 1, u"Đại hội đã bầu cấp ủy khóa mới gồm ba đồng chí."_s));
    m_editor->act(id, u"forward"_s);
    step(*m_editor);
    step(*m_approver);
    m_approver->act(id, u"approve"_s, {}, true);
    step(*m_approver);
    step(*m_publisher);
    m_publisher->act(id, u"publish"_s, {}, true, sampleTargets);
    step(*m_publisher);
    return id;
}

QString TestSyncFaults::whatIsWrong(ArticleId id)
{
    m_house->net->setPlan({});
    m_house->net->flush();
    if (!m_stuck.isEmpty())
        return m_stuck;
    for (Seat *person : m_all) {
        if (!person->settle())
            return person->me.toString() + u" does not settle"_s;
    }
    const auto there = m_house->article(id);
    if (!there)
        return u"the portal does not have it"_s;
    if (const QStringList trail = m_house->trail(id); trail != wholeWay)
        return u"trail: "_s + trail.join(u' ');
    if (!there->live || there->state != StateId(u"published"_s))
        return u"not live: "_s + there->state.toString();
    for (Seat *person : m_all) {
        if (const auto rows = person->rows(); !rows.isEmpty())
            return person->me.toString() + u" still has a row: "_s + rows.first().intent.label + u' '
                + rows.first().lastError.value_or(Error {}).detail;
        const auto here = person->confirmed(id);
        if (!here)
            return person->me.toString() + u" does not have it"_s;
        if (wire::toJson(*here) != wire::toJson(*there))
            return person->me.toString() + u" has version %1 in %2, the portal %3"_s.arg(here->version)
                                               .arg(here->state.toString())
                                               .arg(there->version);
        if (person->working(id))
            return person->me.toString() + u" still has a working row"_s;
    }
    return {};
}

void TestSyncFaults::cleanWay()
{
    m_house->net->restart();
    const ArticleId id = walk();
    m_requests = static_cast<int>(m_house->net->seen().size());
    QCOMPARE(whatIsWrong(id), QString());
    QVERIFY2(m_requests > 20 && m_requests < 80, qPrintable(QString::number(m_requests)));
}

void TestSyncFaults::everyFault_data()
{
    QTest::addColumn<int>("fault");
    for (const Fault fault : allFaults)
        QTest::newRow(nameOf(fault)) << static_cast<int>(fault);
}

void TestSyncFaults::everyFault()
{
    QFETCH(int, fault);
    const int every = stride(4);
    for (int number = 1 + fault % every; number <= m_requests; number += every) {
        m_house->net->restart();
        m_house->net->faultAt(number, static_cast<Fault>(fault));
        const ArticleId id = walk();
        const QString wrong = whatIsWrong(id);
        const auto seen = m_house->net->seen().at(number - 1);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"request %1 (%2 %3): %4"_s.arg(number)
                                                 .arg(QString::fromLatin1(seen.verb), seen.path, wrong)));
    }
}

void TestSyncFaults::everyCrash_data()
{
    QTest::addColumn<bool>("effect");
    QTest::newRow("before the request leaves") << false;
    QTest::newRow("after its effect, before the answer") << true;
}

void TestSyncFaults::everyCrash()
{
    QFETCH(bool, effect);
    int crashes = 0;
    const int every = stride(2);
    for (int number = every; number <= m_requests; number += every) {
        m_house->net->restart();
        // The request goes out or not; its answer finds nobody either way.
        m_house->net->faultAt(number, effect ? Fault::LostReply : Fault::LostRequest);
        m_beforeSettle = [&](Seat &person) {
            if (&person != m_author.get() && &person != m_editor.get())
                return;
            if (m_house->net->seen().size() >= number)
                return;
            bool done = false;
            person.engine->run(person.engine.get(), [&done](const Result<SyncReport> &) { done = true; });
            QVERIFY(turnUntil(m_house->clock, [&] { return done || m_house->net->seen().size() >= number; }));
            if (m_house->net->seen().size() < number)
                return;
            ++crashes;
            if (effect) // the portal has answered, nobody has listened
                turnUntil(m_house->clock, [&] { return m_house->net->seen().at(number - 1).status != 0; }, false);
            person.stop();
            person.start();
        };
        const ArticleId id = walk();
        m_beforeSettle = {};
        const QString wrong = whatIsWrong(id);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"request %1: %2"_s.arg(number).arg(wrong)));
    }
    QVERIFY2(crashes > 5 / test::share(4), qPrintable(QString::number(crashes)));
}

void TestSyncFaults::everyCacheAccess()
{
    // Every step is driven by hand here, so that only the sync meets the full disk, not the person typing.
    int failures = 0;
    bool reached = true;
    for (int number = 1; reached && number < 2000; number += stride(4)) {
        reached = false;
        bool armed = false;
        m_house->net->restart();
        m_beforeSettle = [&](Seat &person) {
            if (armed || (&person != m_author.get() && &person != m_editor.get()))
                return;
            // The editor's third round and the author's first one carry the rows.
            if (&person == m_author.get() && m_walks % 2 == 0)
                return;
            if (&person == m_editor.get() && person.rows().isEmpty())
                return;
            armed = true;
            person.failAt = number;
            const auto report = person.sync();
            reached = person.failAt == 0;
            person.failAt = 0;
            failures += reached && !report ? 1 : 0;
        };
        const ArticleId id = walk();
        m_beforeSettle = {};
        const QString wrong = whatIsWrong(id);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"access %1: %2"_s.arg(number).arg(wrong)));
    }
    QVERIFY2(failures > 10 / test::share(4), qPrintable(QString::number(failures)));
}

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_sync.moc"
