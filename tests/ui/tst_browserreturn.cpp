// What comes back from the browser is taken once, and only when it carries the state that was sent out; whatever else
// arrives changes nothing, and the one who waits goes on waiting.

#include "ui/BrowserReturn.h"

#include "core/Chance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace toasoan;

class BrowserReturnTest : public QObject
{
    Q_OBJECT

    SystemChance m_chance;

    /// As the second start of the program does; whether somebody took it.
    static bool handOn(const QUrl &address)
    {
        bool taken = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { taken = BrowserReturn::handOn(address); }));
        other->start();
        return QTest::qWaitFor([&] { return other->isFinished(); }, 10'000) && taken;
    }
    /// As WordPress sends the browser back.
    static QUrl approved(const QUrl &address, const QString &user = u"bbt.bientap"_s)
    {
        return QUrl(address.toString() + u"&site_url=http%3A%2F%2F127.0.0.1&user_login="_s + user
                    + u"&password=abcd%20efgh%20ijkl"_s);
    }
    static QString stateOf(const QUrl &address) { return address.query().section(u'=', 1); }

private Q_SLOTS:
    void takenOnce()
    {
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        const auto address = way.wait();
        QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
        QCOMPARE(address->scheme(), u"toasoan"_s);
        QCOMPARE(stateOf(*address).size(), 32);
        QVERIFY(handOn(approved(*address)));
        QCOMPARE(returned.size(), 1);
        QCOMPARE(returned.first().first().value<BrowserCredential>(),
                 (BrowserCredential { u"bbt.bientap"_s, u"abcd efgh ijkl"_s }));
        QVERIFY(!handOn(approved(*address))); // nobody waits any more
        QCOMPARE(returned.size(), 1);
    }

    void anotherStateEachTime()
    {
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        const auto first = way.wait();
        const auto second = way.wait();
        QVERIFY(first && second && *first != *second);
        handOn(approved(*first));
        QVERIFY(returned.isEmpty());
        handOn(approved(*second));
        QCOMPARE(returned.size(), 1);
    }

    void membersAfterASecondQuestionMark()
    {
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        const auto address = way.wait();
        QVERIFY(address);
        handOn(QUrl(address->toString() + u"?user_login=vp.dangbai&password=x+y"_s));
        QCOMPARE(returned.size(), 1);
        QCOMPARE(returned.first().first().value<BrowserCredential>(), (BrowserCredential { u"vp.dangbai"_s, u"x y"_s }));
    }

    void somebodySaidNo_data()
    {
        QTest::addColumn<QString>("more");
        QTest::newRow("no") << u"&success=false"_s;
        QTest::newRow("no password") << u"&user_login=vp.dangbai"_s;
        QTest::newRow("no name") << u"&password=abcd"_s;
        QTest::newRow("empty") << u"&user_login=&password="_s;
    }

    void somebodySaidNo()
    {
        QFETCH(const QString, more);
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        QSignalSpy refused(&way, &BrowserReturn::refused);
        const auto address = way.wait();
        QVERIFY(address);
        QVERIFY(handOn(QUrl(address->toString() + more)));
        QCOMPARE(refused.size(), 1);
        QVERIFY(returned.isEmpty());
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("no address") << QByteArray("\x00\xff\xfe\n", 4);
        QTest::newRow("no state") << QByteArray("toasoan://signed-in?user_login=a&password=b\n");
        QTest::newRow("an empty state") << QByteArray("toasoan://signed-in?state=&user_login=a&password=b\n");
        QTest::newRow("another scheme") << QByteArray("https://signed-in?state=STATE&user_login=a&password=b\n");
        QTest::newRow("half a state") << QByteArray("toasoan://signed-in?state=HALF&user_login=a&password=b\n");
        QTest::newRow("never a line") << QByteArray(100'000, 'x');
        QTest::newRow("a long line") << "toasoan://signed-in?state=STATE&user_login=" + QByteArray(10'000, 'x') + "&password=b\n";
    }

    void hostile()
    {
        QFETCH(QByteArray, sent);
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        QSignalSpy refused(&way, &BrowserReturn::refused);
        const auto address = way.wait();
        QVERIFY(address);
        const QByteArray state = stateOf(*address).toLatin1();
        sent.replace("STATE", state).replace("HALF", state.first(16));
        // The socket has a name that anybody of this person's programs can learn.
        QLocalSocket stranger;
        stranger.connectToServer(BrowserReturn::serverName());
        QVERIFY(stranger.waitForConnected(2'000));
        stranger.write(sent);
        stranger.flush();
        QTest::qWait(50);
        QVERIFY(returned.isEmpty() && refused.isEmpty());
        // Even while the stranger stays, who was asked for is heard.
        handOn(approved(*address));
        QCOMPARE(returned.size(), 1);
    }

    void whoStoppedIsNotAsked()
    {
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        const auto address = way.wait();
        QVERIFY(address);
        way.stop();
        QVERIFY(!handOn(approved(*address)));
        QVERIFY(returned.isEmpty());
    }

    void itMayEndWithWhatItSays()
    {
        auto way = std::make_unique<BrowserReturn>(m_chance);
        int heard = 0;
        connect(way.get(), &BrowserReturn::returned, this, [&] {
            ++heard;
            way.release()->deleteLater();
        });
        const auto address = way->wait();
        QVERIFY(address);
        handOn(approved(*address));
        QCOMPARE(heard, 1);
    }

    void words()
    {
        QVERIFY(BrowserReturn::isReturn(u"toasoan://signed-in?state=1"_s));
        QVERIFY(BrowserReturn::isReturn(u"TOASOAN://x"_s));
        QVERIFY(!BrowserReturn::isReturn(u"thu-moi.toasoan"_s));
        QVERIFY(!BrowserReturn::isReturn(u"toasoan"_s));
    }
};

QTEST_GUILESS_MAIN(BrowserReturnTest)
#include "tst_browserreturn.moc"
