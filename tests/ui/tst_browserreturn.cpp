// What comes back from the browser is taken once, and only when it carries the state that was sent out; whatever else
// arrives changes nothing, and the one who waits goes on waiting.

#include "ui/BrowserReturn.h"

#include "core/Chance.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

class BrowserReturnTest : public QObject
{
    Q_OBJECT

    SystemChance m_chance;

    /// As WordPress sends the browser back.
    static QString approved(const QUrl &address, const QString &user = u"bbt.bientap"_s)
    {
        return address.toString() + u"&site_url=http%3A%2F%2F127.0.0.1&user_login="_s + user
            + u"&password=abcd%20efgh%20ijkl"_s;
    }
    static QString stateOf(const QUrl &address) { return address.query().section(u'=', 1); }

private Q_SLOTS:
    void takenOnce()
    {
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        const QUrl address = way.wait();
        QCOMPARE(address.scheme(), u"toasoan"_s);
        QCOMPARE(stateOf(address).size(), 32);
        QVERIFY(way.take(approved(address)));
        QCOMPARE(returned.size(), 1);
        QCOMPARE(returned.first().first().value<BrowserCredential>(),
                 (BrowserCredential { u"bbt.bientap"_s, u"abcd efgh ijkl"_s }));
        QVERIFY(!way.take(approved(address))); // nobody waits any more
        QCOMPARE(returned.size(), 1);
    }

    void anotherStateEachTime()
    {
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        const QUrl first = way.wait();
        const QUrl second = way.wait();
        QVERIFY(first != second);
        QVERIFY(!way.take(approved(first)));
        QVERIFY(returned.isEmpty());
        QVERIFY(way.take(approved(second)));
        QCOMPARE(returned.size(), 1);
    }

    void membersAfterASecondQuestionMark()
    {
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        const QUrl address = way.wait();
        QVERIFY(way.take(address.toString() + u"?user_login=vp.dangbai&password=x+y"_s));
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
        const QUrl address = way.wait();
        QVERIFY(way.take(address.toString() + more));
        QCOMPARE(refused.size(), 1);
        QVERIFY(returned.isEmpty());
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a line's end") << u"\n"_s;
        QTest::newRow("no address") << QString::fromLatin1("\x00\xff\xfe\n", 4);
        QTest::newRow("no state") << u"toasoan://signed-in?user_login=a&password=b"_s;
        QTest::newRow("an empty state") << u"toasoan://signed-in?state=&user_login=a&password=b"_s;
        QTest::newRow("another scheme") << u"https://signed-in?state=STATE&user_login=a&password=b"_s;
        QTest::newRow("half a state") << u"toasoan://signed-in?state=HALF&user_login=a&password=b"_s;
        QTest::newRow("endless") << u"toasoan:"_s + QString(100'000, u'x');
        QTest::newRow("a long name") << u"toasoan://signed-in?state=STATE&user_login="_s + QString(10'000, u'x') + u"&password=b"_s;
    }

    void hostile()
    {
        QFETCH(QString, sent);
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        QSignalSpy refused(&way, &BrowserReturn::refused);
        const QUrl address = way.wait();
        const QString state = stateOf(address);
        sent.replace("STATE"_L1, state).replace("HALF"_L1, state.first(16));
        QVERIFY(!way.take(sent));
        QVERIFY(returned.isEmpty() && refused.isEmpty());
        // Who was asked for is still heard.
        QVERIFY(way.take(approved(address)));
        QCOMPARE(returned.size(), 1);
    }

    void whoStoppedIsNotAsked()
    {
        BrowserReturn way(m_chance);
        QSignalSpy returned(&way, &BrowserReturn::returned);
        const QUrl address = way.wait();
        way.stop();
        QVERIFY(!way.take(approved(address)));
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
        const QUrl address = way->wait();
        QVERIFY(way->take(approved(address)));
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
