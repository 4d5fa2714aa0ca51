// Whoever waits tries again soon and often, gives up in time, and begins anew for the next file.

#include "core/Patience.h"

#include "core/Clock.h"

#include <QTest>

using namespace toasoan;
using namespace std::chrono_literals;

class PatienceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesOftenAndGivesUpInTime()
    {
        Patience patience(200ms);
        const SystemClock clock;
        for (int turn = 0; turn < 2; ++turn) { // the second begins anew
            const auto begun = clock.steady();
            int tries = 0;
            while (patience.wait(tries))
                ++tries;
            QVERIFY(clock.steady() - begun >= 200ms);
            QVERIFY2(tries >= 3, QByteArray::number(tries).constData()); // 100 on a quiet machine
            QVERIFY(!patience.wait(tries));
        }
    }

    void hasTheShapeThatSqliteAsksFor()
    {
        Patience none(0ms);
        QCOMPARE(Patience::wait(&none, 0), 0);
        Patience some(10s);
        QCOMPARE(Patience::wait(&some, 0), 1);
    }
};

QTEST_GUILESS_MAIN(PatienceTest)
#include "tst_patience.moc"
