// Every error kind has one verdict; waits grow, are bounded, differ by chance and respect what the portal
// asks for.

#include "sync/Retry.h"

#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Next = Verdict::Next;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(toasoan::Error::Kind)
Q_DECLARE_METATYPE(toasoan::Verdict::Next)

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void waitsGrowAndAreBounded();
    void chanceSpreads();
    void retryAfterIsRespected();
    void protocolIsParkedAfterAFew();
};

void TestRetry::verdicts_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("triesNow");
    QTest::addColumn<Next>("next");

    const auto row = [](const char *name, Kind kind, const QString &problem, int tries, int now, Next next) {
        QTest::newRow(name) << kind << problem << tries << now << next;
    };
    row("offline waits", Kind::Offline, {}, 1, 1, Next::WaitForNetwork);
    row("offline waits for ever", Kind::Offline, {}, 5000, 1, Next::WaitForNetwork);
    row("timeout repeats", Kind::Timeout, {}, 1, 1, Next::Again);
    row("timeout ends the round", Kind::Timeout, {}, 3, 3, Next::StopRound);
    row("timeout never parks", Kind::Timeout, {}, 900, 1, Next::StopRound);
    row("limited repeats", Kind::RateLimited, u"too_many"_s, 1, 1, Next::Again);
    row("limited ends the round", Kind::RateLimited, u"too_many"_s, 3, 3, Next::StopRound);
    row("credential", Kind::Unauthorized, u"unauthorized"_s, 1, 1, Next::WaitForCredential);
    row("role", Kind::Forbidden, u"not_your_role"_s, 1, 1, Next::Park);
    row("four eyes", Kind::Forbidden, u"four_eyes"_s, 1, 1, Next::Park);
    row("state", Kind::Conflict, u"wrong_state"_s, 1, 1, Next::Park);
    row("fingerprint", Kind::Conflict, u"fingerprint_mismatch"_s, 1, 1, Next::Park);
    row("reused", Kind::Conflict, u"revision_reused"_s, 1, 1, Next::Park);
    row("parent", Kind::Conflict, u"parent_mismatch"_s, 1, 1, Next::Rebase);
    row("scope", Kind::Conflict, u"scope_changed"_s, 1, 1, Next::PullAll);
    row("offset repeats", Kind::Conflict, u"offset_mismatch"_s, 1, 1, Next::Again);
    row("offset parks", Kind::Conflict, u"offset_mismatch"_s, 6, 1, Next::Park);
    row("check", Kind::Rejected, u"check_failed"_s, 1, 1, Next::Park);
    row("too large", Kind::Rejected, u"too_large"_s, 1, 1, Next::Park);
    row("not found", Kind::Rejected, u"not_found"_s, 1, 1, Next::Park);
    row("digest repeats", Kind::Rejected, u"digest_mismatch"_s, 1, 1, Next::Again);
    row("digest parks", Kind::Rejected, u"digest_mismatch"_s, 6, 1, Next::Park);
    row("garbled repeats", Kind::Protocol, {}, 1, 1, Next::Again);
    row("garbled ends the round", Kind::Protocol, {}, 3, 3, Next::StopRound);
    row("garbled parks", Kind::Protocol, {}, 6, 1, Next::Park);
    row("redirected never parks", Kind::Protocol, u"redirected"_s, 900, 1, Next::StopRound);
    row("disk", Kind::Storage, {}, 1, 1, Next::StopRound);
    row("bad input", Kind::BadInput, {}, 1, 1, Next::Park);
}

void TestRetry::verdicts()
{
    QFETCH(Kind, kind);
    QFETCH(QString, problem);
    QFETCH(int, tries);
    QFETCH(int, triesNow);
    QFETCH(Next, next);
    const Verdict verdict = Retry().judge(Error { kind, u"detail"_s, problem }, tries, triesNow, 0.5);
    QCOMPARE(verdict.next, next);
    const bool waits = next == Next::Again || next == Next::WaitForNetwork || next == Next::StopRound;
    QCOMPARE(verdict.after > 0ms, waits);
}

void TestRetry::waitsGrowAndAreBounded()
{
    const Retry retry;
    auto before = 0ms;
    for (int tries = 1; tries < 10; ++tries) {
        const auto wait = retry.backoff(tries, 0.0);
        QVERIFY2(wait > before || wait == retry.limits().most / 2, qPrintable(QString::number(tries)));
        before = wait;
    }
    QCOMPARE(retry.backoff(1, 0.0), 500ms);
    QCOMPARE(retry.backoff(1, 1.0), 1000ms);
    QCOMPARE(retry.backoff(3, 1.0), 4000ms);
    QCOMPARE(retry.backoff(100'000, 1.0), retry.limits().most);
    QCOMPARE(retry.backoff(-7, 0.0), 500ms);
}

void TestRetry::chanceSpreads()
{
    const Retry retry;
    QSet<qint64> waits;
    for (int i = 0; i < 100; ++i)
        waits.insert(retry.backoff(6, i / 100.0).count());
    QCOMPARE(waits.size(), 100);
}

void TestRetry::retryAfterIsRespected()
{
    const Retry retry;
    Error error { Kind::RateLimited, u"busy"_s, u"too_many"_s, 5s };
    QCOMPARE(retry.judge(error, 1, 1, 0.0), (Verdict { Next::Again, 5s }));
    error.retryAfter = 120s;
    QCOMPARE(retry.judge(error, 1, 1, 0.0), (Verdict { Next::StopRound, 120s }));
    error.retryAfter = 1'000'000s;
    QCOMPARE(retry.judge(error, 1, 1, 0.0), (Verdict { Next::StopRound, retry.limits().longestAsked }));
    error.retryAfter = 1s;
    QVERIFY(retry.judge(error, 9, 3, 0.0).after >= retry.backoff(9, 0.0));
}

void TestRetry::protocolIsParkedAfterAFew()
{
    const Retry retry;
    int sent = 0;
    int now = 0;
    for (int rounds = 0; rounds < 10; ++rounds) {
        now = 0;
        while (true) {
            const Verdict verdict = retry.judge(Error { Kind::Protocol, u"html"_s }, ++sent, ++now, 0.3);
            if (verdict.next == Next::Park) {
                QCOMPARE(sent, retry.limits().protocolTries);
                return;
            }
            if (verdict.next == Next::StopRound)
                break;
            QCOMPARE(verdict.next, Next::Again);
        }
    }
    QFAIL("never asked a person");
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
