// A newer version is said once a day, an older or the same one never, and what is no such file changes nothing. Nobody is
// asked who was not named.

#include "office/UpdateCheck.h"

#include "support/FakeAccess.h"
#include "support/FakeClock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;

class UpdateCheckTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path(), Policy::Places());
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("page");
        QTest::newRow("whole") << R"({"version": "1.2.3", "page": "https://cntt.example.vn/moi", "notes": "Sửa lỗi"})"_ba << u"1.2.3"_s
                               << u"https://cntt.example.vn/moi"_s;
        QTest::newRow("an unsafe page") << R"({"version": "1.2", "page": "http://evil.example/x"})"_ba << u"1.2"_s << QString();
        QTest::newRow("a program as page") << R"({"version": "1.2", "page": "file:///c:/x.exe"})"_ba << u"1.2"_s << QString();
        QTest::newRow("no version") << R"({"page": "https://x.vn"})"_ba << QString() << QString();
        QTest::newRow("a page of a proxy") << "<html>Đăng nhập mạng</html>"_ba << QString() << QString();
        QTest::newRow("nothing") << QByteArray() << QString() << QString();
    }

    void files()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, version);
        QFETCH(const QString, page);
        const auto release = readRelease(file);
        QCOMPARE(release.has_value(), !version.isEmpty());
        if (!release)
            return;
        QCOMPARE(release->version.toString(), version);
        QCOMPARE(release->page.toString(), page);
    }

    void onceADay_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("said");
        QTest::newRow("newer") << u"99.0"_s << 2;
        QTest::newRow("the same") << QStringLiteral(TOASOAN_VERSION) << 0;
        QTest::newRow("older") << u"0.0.1"_s << 0;
    }

    void onceADay()
    {
        QFETCH(const QString, version);
        QFETCH(const int, said);
        QVERIFY(m_settings->setValue(Settings::updateAddress, u"https://cntt.example.vn/toasoan.json"_s));
        FakeAccess access;
        const QByteArray file = "{\"version\": \"" + version.toLatin1() + "\"}";
        access.script = { Scripted { .body = file }, Scripted { .status = 503, .error = QNetworkReply::ServiceUnavailableError }, Scripted { .body = file } };
        FakeClock clock;
        UpdateCheck check(access, clock, *m_settings);
        QSignalSpy found(&check, &UpdateCheck::found);
        check.begin();
        QCOMPARE(access.asked.size(), 0);
        clock.advance(1min);
        QCOMPARE(access.asked.size(), 1);
        QCOMPARE(access.asked.first().url, QUrl(u"https://cntt.example.vn/toasoan.json"_s));
        QCoreApplication::processEvents();
        clock.advance(23h);
        QCOMPARE(access.asked.size(), 1);
        clock.advance(1h);
        QCOMPARE(access.asked.size(), 2);
        QCoreApplication::processEvents();
        clock.advance(24h);
        QVERIFY(QTest::qWaitFor([&] { return access.replies.last().isNull(); }, 5'000));
        QCOMPARE(found.size(), said);
        QCOMPARE(access.asked.size(), 3);
    }

    void nobodyIsAsked_data()
    {
        QTest::addColumn<bool>("check");
        QTest::addColumn<QString>("address");
        QTest::newRow("nowhere named") << true << QString();
        QTest::newRow("switched off") << false << u"https://cntt.example.vn/toasoan.json"_s;
        QTest::newRow("not safe") << true << u"http://cntt.example.vn/toasoan.json"_s;
        QTest::newRow("a file") << true << u"file:///etc/passwd"_s;
    }

    void nobodyIsAsked()
    {
        QFETCH(const bool, check);
        QFETCH(const QString, address);
        QVERIFY(m_settings->setValue(Settings::updateCheck, check));
        QVERIFY(m_settings->setValue(Settings::updateAddress, address));
        FakeAccess access;
        FakeClock clock;
        UpdateCheck updates(access, clock, *m_settings);
        updates.begin();
        clock.advance(49h);
        QCOMPARE(access.asked.size(), 0);
    }
};

QTEST_GUILESS_MAIN(UpdateCheckTest)
#include "tst_updatecheck.moc"
