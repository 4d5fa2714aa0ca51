// Order per article, independence between articles, exact bytes, nothing taken back that may have arrived.

#include "support/StoreSamples.h"

using namespace toasoan;
using namespace toasoan::samples;

class OutboxTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables;
    Outbox &outbox() { return m_tables->outbox; }
    qint64 add(const Intent &intent) { return outbox().append(intent).value_or(-1); }
    qint64 ready(qint64 second = 100)
    {
        const auto row = outbox().ready(at(second));
        return row ? row->value_or(OutboxRow()).seq : -1;
    }

    const ArticleId m_one = id<ArticleId>(1);
    const ArticleId m_two = id<ArticleId>(2);
    const Error m_refused { Error::Kind::Rejected, u"detail"_s, u"check_failed"_s };
    const Error m_offline { Error::Kind::Offline, u"no route"_s };

private Q_SLOTS:
    void init()
    {
        auto database = Database::open({});
        VERIFY_RESULT(database);
        m_database = std::move(*database);
        VERIFY_RESULT(migrate(*m_database));
        m_tables = std::make_unique<Tables>(*m_database);
    }

    void cleanup()
    {
        m_tables.reset();
        m_database.reset();
    }

    void bytesComeBackExactly()
    {
        Intent some = intent(1, m_one, Errand::Comment);
        some.bytes = QByteArray("{\"x\":\"\x00\xff đ\"}", 14);
        some.notBefore = at(10);
        const qint64 seq = add(some);
        const auto row = outbox().row(seq).value();
        QVERIFY(row);
        QCOMPARE(row->intent, some);
        QCOMPARE(row->state, OutboxRow::State::Waiting);
        QCOMPARE(row->attempts, 0);
        QVERIFY(m_tables->touched.outbox && m_tables->touched.articles.contains(m_one));
        const auto twice = outbox().append(some);
        QVERIFY(!twice);
        QCOMPARE(twice.error().problem, u"id_reused"_s);
    }

    void orderHoldsPerArticleOnly()
    {
        const qint64 a1 = add(intent(1, m_one));
        const qint64 a2 = add(intent(2, m_one, Errand::Transition));
        const qint64 b1 = add(intent(3, m_two));
        QCOMPARE(ready(), a1);
        VERIFY_RESULT(outbox().startSending(a1));
        QCOMPARE(ready(), b1); // a2 waits for a1, b1 for nobody
        VERIFY_RESULT(outbox().confirmed(a1));
        QCOMPARE(ready(), a2);
        VERIFY_RESULT(outbox().startSending(a2));
        VERIFY_RESULT(outbox().park(a2, m_refused));
        const qint64 a3 = add(intent(4, m_one));
        QCOMPARE(ready(), b1);
        VERIFY_RESULT(outbox().startSending(b1));
        VERIFY_RESULT(outbox().confirmed(b1));
        QCOMPARE(ready(), 0); // a parked article blocks itself, a3 included
        QCOMPARE(outbox().row(a2).value()->lastError, std::optional(m_refused));
        QCOMPARE(outbox().counts().value(), (OutboxCounts { .waiting = 1, .inFlight = 0, .parked = 1 }));
        VERIFY_RESULT(outbox().unpark(m_one));
        QCOMPARE(ready(), a2);
        QCOMPARE(outbox().of(m_one).value().size(), 2);
        QVERIFY(a3 > a2);
    }

    void rowsWithoutArticleAreIndependent()
    {
        const qint64 one = add(intent(1, {}, Errand::Delegation));
        const qint64 two = add(intent(2, {}, Errand::Reminder));
        VERIFY_RESULT(outbox().startSending(one));
        VERIFY_RESULT(outbox().park(one, m_refused));
        QCOMPARE(ready(), two);
    }

    void undoHasItsTenSeconds()
    {
        Intent later = intent(1, m_one);
        later.notBefore = at(110);
        const qint64 seq = add(later);
        add(intent(2, m_one, Errand::Transition)); // no time of its own, but behind
        QCOMPARE(ready(109), 0);
        QCOMPARE(outbox().nextDue(at(109)).value(), std::optional(at(110)));
        QCOMPARE(ready(110), seq);
        QCOMPARE(outbox().nextDue(at(110)).value(), std::nullopt);
        VERIFY_RESULT(outbox().sendNow(m_one));
        QCOMPARE(ready(1), seq);
    }

    void aClockThatIsSetBackKeepsNothingWaiting()
    {
        constexpr int day = 24 * 3600;
        Intent undone = intent(1, m_one);
        undone.madeAt = at(day);
        undone.notBefore = at(day + 10);
        const qint64 seq = add(undone);
        QCOMPARE(ready(day + 9), 0);
        QCOMPARE(ready(day - 60), seq); // made in what is now the future
        VERIFY_RESULT(outbox().startSending(seq));
        // Put off before the clock was set back, of an intent that is older than both.
        VERIFY_RESULT(outbox().tryAgain(seq, Error { Error::Kind::Timeout, {}, {} }, at(2 * day)));
        QCOMPARE(ready(2 * day - 3599), 0);
        QCOMPARE(ready(day + 1), seq);
    }

    void cancelTakesBackWhatIsSurelyUnsent()
    {
        const qint64 revision = add(intent(1, m_one));
        const qint64 transition = add(intent(2, m_one, Errand::Transition));
        const qint64 other = add(intent(3, m_two));
        VERIFY_RESULT(outbox().cancel(transition));
        QCOMPARE(outbox().of(m_one).value().size(), 1);
        add(intent(4, m_one, Errand::Transition));
        VERIFY_RESULT(outbox().cancel(revision)); // with all that follows
        QCOMPARE(outbox().all().value().size(), 1);
        QCOMPARE(outbox().all().value()[0].seq, other);
        QVERIFY(!outbox().cancel(revision));
    }

    void cancelRefusesWhatMayHaveArrived_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("in flight") << u"flying"_s << false;
        QTest::newRow("reply lost") << u"tried"_s << false;
        QTest::newRow("crashed while sending") << u"crashed"_s << false;
        QTest::newRow("refused by the portal") << u"parked"_s << true;
    }
    void cancelRefusesWhatMayHaveArrived()
    {
        QFETCH(QString, what);
        QFETCH(bool, allowed);
        const qint64 seq = add(intent(1, m_one));
        add(intent(2, m_one, Errand::Transition));
        VERIFY_RESULT(outbox().startSending(seq));
        QVERIFY(!outbox().startSending(seq));
        if (what == u"tried")
            VERIFY_RESULT(outbox().tryAgain(seq, m_offline, at(500)));
        if (what == u"crashed")
            VERIFY_RESULT(outbox().recover());
        if (what == u"parked")
            VERIFY_RESULT(outbox().park(seq, m_refused));
        const auto cancelled = outbox().cancel(seq);
        QCOMPARE(cancelled.has_value(), allowed);
        if (!allowed)
            QCOMPARE(cancelled.error().problem, u"in_flight"_s);
        QCOMPARE(outbox().all().value().size(), allowed ? 0 : 2);
    }

    void tryingAgainKeepsIdAndBytes()
    {
        const Intent some = intent(1, m_one);
        const qint64 seq = add(some);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            VERIFY_RESULT(outbox().startSending(seq));
            VERIFY_RESULT(outbox().tryAgain(seq, m_offline, at(100 * attempt)));
            QCOMPARE(ready(100 * attempt - 1), 0);
            QCOMPARE(ready(100 * attempt), seq);
        }
        const auto row = outbox().row(seq).value();
        QCOMPARE(row->attempts, 3);
        QCOMPARE(row->intent.request, some.request);
        QCOMPARE(row->intent.bytes, some.bytes);
        QCOMPARE(row->lastError, std::optional(m_offline));
    }

    void crashMakesFlyingRowsWait()
    {
        const qint64 seq = add(intent(1, m_one));
        VERIFY_RESULT(outbox().startSending(seq));
        QCOMPARE(ready(), 0);
        VERIFY_RESULT(outbox().recover());
        QCOMPARE(ready(), seq);
        QCOMPARE(outbox().row(seq).value()->attempts, 1);
    }

    void missingRowsAreSaid()
    {
        for (const auto &outcome : { outbox().startSending(7), outbox().confirmed(7), outbox().park(7, m_refused),
                                     outbox().tryAgain(7, m_offline, {}), outbox().cancel(7) }) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().problem, u"not_found"_s);
        }
    }

    void everyErrandHasAName()
    {
        for (int i = 0; i <= static_cast<int>(Errand::Handover); ++i) {
            const auto errand = static_cast<Errand>(i);
            QCOMPARE(errandFromString(toString(errand)), std::optional(errand));
        }
        QCOMPARE(errandFromString(u"nonsense"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
