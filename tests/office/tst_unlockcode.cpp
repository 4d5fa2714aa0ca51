// The unlocking code: only the same code opens, what is kept does not show it, and a keychain that fails opens nothing.

#include "office/UnlockCode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

class UnlockCodeTest : public QObject
{
    Q_OBJECT

    MemoryCredentials m_credentials;
    SystemChance m_chance;
    PoolExecutor m_executor { 1 };
    UnlockCode m_code { m_credentials, m_chance, m_executor, u"ho-so"_s };

    template<class T, class Ask> Result<T> wait(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](Result<T> given) { answer = std::move(given); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            return failure(Error::Kind::Timeout, {});
        return *answer;
    }
    Result<void> set(const QString &code)
    {
        return wait<void>([&](const Callback<void> &answer) { m_code.set(code, this, answer); });
    }
    Result<bool> check(const QString &code)
    {
        return wait<bool>([&](const Callback<bool> &answer) { m_code.check(code, this, answer); });
    }
    Result<bool> isSet()
    {
        return wait<bool>([&](const Callback<bool> &answer) { m_code.isSet(this, answer); });
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(wait<void>([&](const Callback<void> &answer) { m_code.remove(this, answer); }));
    }

    void onlyTheSame()
    {
        QCOMPARE(isSet(), Result<bool>(false));
        QVERIFY(set(u"Đông Hà 2026"_s));
        QCOMPARE(isSet(), Result<bool>(true));
        QCOMPARE(check(u"Đông Hà 2026"_s), Result<bool>(true));
        // As another keyboard composes it.
        QCOMPARE(check(u"Đông Hà 2026"_s.normalized(QString::NormalizationForm_D)), Result<bool>(true));
        for (const QString &other : { u"đông Hà 2026"_s, u"Dong Ha 2026"_s, u"Đông Hà 2026 "_s, u""_s })
            QCOMPARE(check(other), Result<bool>(false));
        QVERIFY(set(u"mã mới"_s));
        QCOMPARE(check(u"Đông Hà 2026"_s), Result<bool>(false));
        QCOMPARE(check(u"mã mới"_s), Result<bool>(true));
    }

    void tooShort()
    {
        const auto kept = set(u"12345"_s);
        QVERIFY(!kept);
        QCOMPARE(kept.error().problem, u"code_too_short"_s);
        QCOMPARE(isSet(), Result<bool>(false));
    }

    void noneOpensNothing()
    {
        const auto answer = check(u"123456"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().problem, u"no_unlock_code"_s);
    }

    void whatIsKept()
    {
        QVERIFY(set(u"bí mật 123"_s));
        const auto kept = wait<std::optional<QByteArray>>([&](const Callback<std::optional<QByteArray>> &answer) {
            m_credentials.read(u"ho-so-unlock"_s, this, answer);
        });
        QVERIFY(kept && *kept);
        QVERIFY((*kept)->startsWith("pbkdf2-sha256$600000$"));
        QVERIFY(!(*kept)->contains("123456") && !(*kept)->contains(u"bí mật"_s.toUtf8()));
        // The same code is never kept the same way twice.
        QVERIFY(set(u"bí mật 123"_s));
        const auto again = wait<std::optional<QByteArray>>([&](const Callback<std::optional<QByteArray>> &answer) {
            m_credentials.read(u"ho-so-unlock"_s, this, answer);
        });
        QVERIFY(**kept != **again);
    }

    void damagedOpensNothing_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("plain") << QByteArray("123456");
        QTest::newRow("no rounds") << QByteArray("pbkdf2-sha256$0$00$00");
        QTest::newRow("no salt") << QByteArray("pbkdf2-sha256$600000$$");
        QTest::newRow("another way") << QByteArray("plain$1$00112233445566778899aabbccddeeff$00");
    }

    void damagedOpensNothing()
    {
        QFETCH(const QByteArray, kept);
        QVERIFY(wait<void>([&](const Callback<void> &answer) { m_credentials.write(u"ho-so-unlock"_s, kept, this, answer); }));
        QCOMPARE(isSet(), Result<bool>(false));
        QVERIFY(!check(u"123456"_s));
        QVERIFY(!check(QString()));
    }
};

QTEST_GUILESS_MAIN(UnlockCodeTest)
#include "tst_unlockcode.moc"
