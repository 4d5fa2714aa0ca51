// Secrets against the real Secret Service (with_keyring.sh brings one) and in memory: the same promises.

#include "portal/Credentials.h"
#include "support/FakeClock.h"

#include <QDir>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

namespace {

/// Windows has its Credential Manager always.
bool hasKeychain()
{
#ifdef Q_OS_LINUX
    const auto bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
#else
    return true;
#endif
}

template<class T, class Call> Result<T> wait(Call call)
{
    QObject context;
    std::optional<Result<T>> got;
    call(&context, Callback<T>([&got](Result<T> result) { got = std::move(result); }));
    if (got)
        return failure(Error::Kind::BadInput, u"answered before the call returned"_s);
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20'000))
        return failure(Error::Kind::Timeout, u"no answer"_s);
    return *got;
}

Result<std::optional<QByteArray>> read(Credentials &credentials, const QString &key)
{
    return wait<std::optional<QByteArray>>(
        [&](QObject *context, auto answer) { credentials.read(key, context, answer); });
}

Result<void> write(Credentials &credentials, const QString &key, const QByteArray &secret)
{
    return wait<void>([&](QObject *context, auto answer) { credentials.write(key, secret, context, answer); });
}

Result<void> remove(Credentials &credentials, const QString &key)
{
    return wait<void>([&](QObject *context, auto answer) { credentials.remove(key, context, answer); });
}

Result<QString> cacheKey(Credentials &credentials, Chance &chance)
{
    return wait<QString>(
        [&](QObject *context, auto answer) { databaseKey(credentials, chance, u"p1"_s, context, answer); });
}

/// Fails as a locked keychain does, or forgets what it was given.
class BrokenCredentials final : public Credentials
{
public:
    bool forgetful = false;
    int writes = 0;
    void read(const QString &, QObject *context, Callback<std::optional<QByteArray>> answer) override
    {
        const Result<std::optional<QByteArray>> result = forgetful
            ? Result<std::optional<QByteArray>>(std::nullopt)
            : failure(Error::Kind::Storage, u"locked"_s, u"keychain_denied"_s);
        QMetaObject::invokeMethod(context, [=] { answer(result); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QByteArray &, QObject *context, Callback<void> answer) override
    {
        ++writes;
        QMetaObject::invokeMethod(context, [=] { answer({}); }, Qt::QueuedConnection);
    }
    void remove(const QString &, QObject *, Callback<void>) override { }
};

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Credentials> m_credentials;

private Q_SLOTS:
    void keeps_data()
    {
        QTest::addColumn<bool>("keychain");
        QTest::newRow("memory") << false;
        QTest::newRow("keychain") << true;
    }
    void keeps()
    {
        QFETCH(bool, keychain);
        const bool service = hasKeychain();
        if (keychain && qEnvironmentVariableIsSet("TOASOAN_KEYRING"))
            QVERIFY2(service, "with_keyring.sh promised a Secret Service");
        if (keychain && !service)
            QSKIP("no Secret Service on the session bus; the test portal_keychain brings one");
        if (keychain)
            m_credentials = std::make_unique<KeychainCredentials>(u"toasoan-test"_s);
        else
            m_credentials = std::make_unique<MemoryCredentials>();

        const QString key = u"0123abcd"_s;
        QVERIFY(remove(*m_credentials, key).has_value());
        QCOMPARE(read(*m_credentials, key).value(), std::nullopt);
        const QByteArray secret = "{\"secret\":\"mật khẩu: \\\"đ\\\" 😀\"}";
        QVERIFY(write(*m_credentials, key, secret).has_value());
        QCOMPARE(read(*m_credentials, key).value(), secret);
        QVERIFY(write(*m_credentials, key, "second").has_value());
        QCOMPARE(read(*m_credentials, key).value(), QByteArray("second"));
        QCOMPARE(read(*m_credentials, u"other"_s).value(), std::nullopt);
        QVERIFY(remove(*m_credentials, key).has_value());
        QVERIFY2(remove(*m_credentials, key).has_value(), "removing what is not there succeeds");
        QCOMPARE(read(*m_credentials, key).value(), std::nullopt);

        SystemChance chance;
        const Result<QString> made = cacheKey(*m_credentials, chance);
        QVERIFY(made.has_value());
        QCOMPARE(made->size(), 64);
        QCOMPARE(cacheKey(*m_credentials, chance).value(), *made);
        QVERIFY(wait<void>([&](QObject *context, auto answer) {
                    removeDatabaseKey(*m_credentials, u"p1"_s, context, answer);
                }).has_value());
        QVERIFY(cacheKey(*m_credentials, chance).value() != *made);
        QVERIFY(remove(*m_credentials, u"p1-cache"_s).has_value());
    }

    void makesNoKeyOverALockedOne()
    {
        BrokenCredentials credentials;
        SystemChance chance;
        const Result<QString> key = cacheKey(credentials, chance);
        QCOMPARE(key.error().problem, u"keychain_denied"_s);
        QCOMPARE(credentials.writes, 0);
    }

    void givesNoKeyThatIsNotKept()
    {
        BrokenCredentials credentials;
        credentials.forgetful = true;
        SystemChance chance;
        const Result<QString> key = cacheKey(credentials, chance);
        QCOMPARE(key.error().problem, u"keychain_failed"_s);
        QCOMPARE(credentials.writes, 1);
    }

    void replacesNoStrangeKey()
    {
        MemoryCredentials credentials;
        SystemChance chance;
        QVERIFY(write(credentials, u"p1-cache"_s, "not a key").has_value());
        QCOMPARE(cacheKey(credentials, chance).error().problem, u"keychain_failed"_s);
        QCOMPARE(read(credentials, u"p1-cache"_s).value(), QByteArray("not a key"));
    }

    void dropsTheAnswerWithItsContext()
    {
        MemoryCredentials credentials;
        bool told = false;
        {
            QObject context;
            credentials.read(u"x"_s, &context, [&told](auto) { told = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
