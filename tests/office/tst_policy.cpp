// What is in force: machine before person, both before what was chosen, that before what the installer was given, and
// nonsense in any of them is as if it were not there.

#include "Settings.h"

#include "office/Line.h"
#include "office/LogFile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

using Origin = Settings::Origin;

class PolicyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Policy::Places places() const
    {
        return { { path(u"machine.ini"_s), path(u"person.ini"_s), path(u"installer.ini"_s) }, QSettings::IniFormat };
    }
    void lay(const QString &layer, const QString &name, const QVariant &value) const
    {
        QSettings file(path(layer + u".ini"_s), QSettings::IniFormat);
        file.setValue(name, value);
    }
    [[nodiscard]] Settings settings() const { return Settings(path(u"home"_s), places()); }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &name : { u"machine.ini"_s, u"person.ini"_s, u"installer.ini"_s })
            QFile::remove(path(name));
        QDir(path(u"home"_s)).removeRecursively();
    }

    void theOrder()
    {
        const auto inForce = [this] { return settings().inForce(Settings::idleLockMinutes); };
        QCOMPARE(inForce(), (Settings::InForce { 0, Origin::Standard }));
        lay(u"installer"_s, u"IdleLockMinutes"_s, 30);
        QCOMPARE(inForce(), (Settings::InForce { 30, Origin::Installer }));
        QVERIFY(settings().setValue(Settings::idleLockMinutes, 20));
        QCOMPARE(inForce(), (Settings::InForce { 20, Origin::Person }));
        lay(u"person"_s, u"IdleLockMinutes"_s, 10);
        QCOMPARE(inForce(), (Settings::InForce { 10, Origin::PersonPolicy }));
        lay(u"machine"_s, u"IdleLockMinutes"_s, 5);
        QCOMPARE(inForce(), (Settings::InForce { 5, Origin::MachinePolicy }));
    }

    void lockedIsNotChosen()
    {
        lay(u"machine"_s, u"Language"_s, u"en"_s);
        Settings own = settings();
        QVERIFY(own.inForce(Settings::language).isLocked());
        const auto kept = own.setValue(Settings::language, u"vi"_s);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Forbidden);
        QCOMPARE(kept.error().problem, u"laid_down"_s);
        QCOMPARE(own.value(Settings::language).toString(), u"en"_s);
    }

    void nonsenseIsNotThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("no number") << u"IdleLockMinutes"_s << QVariant(u"sớm thôi"_s);
        QTest::newRow("too many") << u"IdleLockMinutes"_s << QVariant(100'000);
        QTest::newRow("negative") << u"CacheAgeDays"_s << QVariant(-1);
        QTest::newRow("too few") << u"CacheAgeDays"_s << QVariant(1);
        QTest::newRow("no such language") << u"Language"_s << QVariant(u"fr"_s);
        QTest::newRow("no such TLS") << u"MinimumTls"_s << QVariant(u"1.0"_s);
        QTest::newRow("no such mode") << u"ProxyMode"_s << QVariant(u"magic"_s);
        QTest::newRow("no such level") << u"LogLevel"_s << QVariant(u"everything"_s);
    }

    void nonsenseIsNotThere()
    {
        QFETCH(const QString, name);
        QFETCH(const QVariant, value);
        lay(u"machine"_s, name, value);
        int looked = 0;
        for (const Settings::Key *key : Settings::table()) {
            if (!key->policy || QString::fromLatin1(key->policy) != name)
                continue;
            ++looked;
            QCOMPARE(settings().inForce(*key), (Settings::InForce { key->standard, Origin::Standard }));
        }
        QCOMPARE(looked, 1);
    }

    void numbersAreTruths()
    {
        // Group policy writes 0 and 1.
        lay(u"machine"_s, u"RememberPassword"_s, 0);
        lay(u"machine"_s, u"TemporarySessionsOnly"_s, 1);
        QCOMPARE(settings().value(Settings::rememberPassword), QVariant(false));
        QCOMPARE(settings().value(Settings::temporarySessionsOnly), QVariant(true));
    }

    void listsAreRows()
    {
        lay(u"machine"_s, u"AllowedPortals/1"_s, u"https://cong.example.vn"_s);
        lay(u"machine"_s, u"AllowedPortals/2"_s, u"*.quangtri.example.vn"_s);
        QCOMPARE(settings().value(Settings::allowedPortals).toStringList(),
                 (QStringList { u"https://cong.example.vn"_s, u"*.quangtri.example.vn"_s }));
    }

    void environmentIsFilledIn()
    {
        qputenv("TOASOAN_TEST_PLACE", "/tmp/nhật ký");
        lay(u"machine"_s, u"LogFolder"_s, u"%TOASOAN_TEST_PLACE%/%TOASOAN_TEST_NOWHERE%toasoan"_s);
        QCOMPARE(logFolder(settings()), u"/tmp/nhật ký/toasoan"_s);
        // Of nothing else: in an address a percent sign is its own.
        lay(u"machine"_s, u"UpdateAddress"_s, u"https://noi-bo.example.vn/%TOASOAN_TEST_PLACE%/a"_s);
        QCOMPARE(settings().value(Settings::updateAddress).toString(), u"https://noi-bo.example.vn/%TOASOAN_TEST_PLACE%/a"_s);
    }

    void allowedPortals_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("may");
        const QStringList one { u"https://cong.example.vn"_s };
        const QStringList below { u"*.example.vn"_s };
        QTest::newRow("anywhere") << QStringList() << u"https://x.vn/wp-json/toasoan/v1"_s << true;
        QTest::newRow("the one") << one << u"https://cong.example.vn/wp-json/toasoan/v1"_s << true;
        QTest::newRow("as a host") << QStringList { u"CONG.example.vn"_s } << u"https://cong.example.vn/x"_s << true;
        QTest::newRow("another") << one << u"https://khac.example.vn/wp-json/toasoan/v1"_s << false;
        QTest::newRow("looks alike") << one << u"https://cong.example.vn.evil.com/"_s << false;
        QTest::newRow("below") << below << u"https://a.b.example.vn/"_s << true;
        QTest::newRow("not below") << below << u"https://badexample.vn/"_s << false;
        QTest::newRow("itself is not below") << below << u"https://example.vn/"_s << false;
    }

    void allowedPortals()
    {
        QFETCH(const QStringList, allowed);
        QFETCH(const QString, address);
        QFETCH(const bool, may);
        for (qsizetype i = 0; i < allowed.size(); ++i)
            lay(u"machine"_s, u"AllowedPortals/%1"_s.arg(i + 1), allowed[i]);
        const auto answer = allowedPortal(QUrl(address), settings());
        QCOMPARE(answer.has_value(), may);
        if (!may)
            QCOMPARE(answer.error().problem, u"portal_not_allowed"_s);
    }

    void proxies_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("read");
        using Mode = ProxyChoice::Mode;
        QTest::newRow("none") << u"none"_s << QString() << int(Mode::None);
        QTest::newRow("manual") << u"manual"_s << u"proxy.example.vn:8080"_s << int(Mode::Manual);
        QTest::newRow("manual, a scheme") << u"manual"_s << u"http://proxy.example.vn:8080"_s << int(Mode::Manual);
        QTest::newRow("manual, no port") << u"manual"_s << u"proxy.example.vn"_s << int(Mode::System);
        QTest::newRow("manual, nonsense") << u"manual"_s << u"::::"_s << int(Mode::System);
        QTest::newRow("script") << u"pac"_s << u"http://wpad.example.vn/proxy.pac"_s << int(Mode::Script);
        QTest::newRow("script, nowhere") << u"pac"_s << QString() << int(Mode::System);
    }

    void proxies()
    {
        QFETCH(const QString, mode);
        QFETCH(const QString, address);
        QFETCH(const int, read);
        lay(u"machine"_s, u"ProxyMode"_s, mode);
        lay(u"machine"_s, mode == "pac"_L1 ? u"ProxyPac"_s : u"ProxyAddress"_s, address);
        const ProxyChoice choice = proxyChoice(settings());
        QCOMPARE(int(choice.mode), read);
        if (choice.mode != ProxyChoice::Mode::Manual)
            return;
        const QNetworkProxy proxy = proxyFor(choice, QUrl(u"https://cong.example.vn/"_s));
        QCOMPARE(proxy.hostName(), u"proxy.example.vn"_s);
        QCOMPARE(proxy.port(), 8080);
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
