// Work runs elsewhere and comes back where it was asked for, and never to somebody who is gone.

#include "core/Executor.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace toasoan;

class ExecutorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackToTheContextsThread();
    void comesBackToAnotherThread();
    void bringsAValueThatCannotBeCopied();
    void dropsWhatComesTooLate();
    void dropsWhatWasAlreadyOnItsWay();
    void destructorWaitsForWork();
    void runsSideBySide();
    void manyJobsAllComeBack();
};

void ExecutorTest::comesBackToTheContextsThread()
{
    PoolExecutor executor;
    QObject context;
    QThread *worked = nullptr;
    QThread *finished = nullptr;
    executor.run(
        &context, [&] { worked = QThread::currentThread(); },
        [&] { finished = QThread::currentThread(); });
    QVERIFY(QTest::qWaitFor([&] { return finished != nullptr; }));
    QCOMPARE(finished, QThread::currentThread());
    QVERIFY(worked != nullptr && worked != finished);
}

void ExecutorTest::comesBackToAnotherThread()
{
    QThread thread;
    thread.start();
    auto *context = new QObject;
    context->moveToThread(&thread);
    std::atomic<QThread *> finished = nullptr;
    {
        PoolExecutor executor;
        QMetaObject::invokeMethod(context, [&] {
            executor.run(context, [] {}, [&] { finished = QThread::currentThread(); });
        });
        QVERIFY(QTest::qWaitFor([&] { return finished.load() == &thread; }));
    }
    context->deleteLater();
    thread.quit();
    QVERIFY(thread.wait());
}

void ExecutorTest::bringsAValueThatCannotBeCopied()
{
    PoolExecutor executor;
    QObject context;
    int result = 0;
    executor.compute<std::unique_ptr<int>>(
        &context, [] { return std::make_unique<int>(42); },
        [&](std::unique_ptr<int> value) { result = *value; });
    QVERIFY(QTest::qWaitFor([&] { return result == 42; }));
}

void ExecutorTest::dropsWhatComesTooLate()
{
    QSemaphore mayEnd;
    std::atomic<bool> ended = false;
    bool told = false;
    {
        PoolExecutor executor;
        auto context = std::make_unique<QObject>();
        executor.run(
            context.get(),
            [&] {
                mayEnd.acquire();
                ended = true;
            },
            [&] { told = true; });
        context.reset();
        mayEnd.release();
    }
    QVERIFY(ended);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!told);
}

void ExecutorTest::dropsWhatWasAlreadyOnItsWay()
{
    bool told = false;
    auto context = std::make_unique<QObject>();
    {
        PoolExecutor executor;
        executor.run(context.get(), [] {}, [&] { told = true; });
    } // the work has ended and its result waits in the event queue
    context.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!told);
}

void ExecutorTest::destructorWaitsForWork()
{
    std::atomic<int> ended = 0;
    QObject context;
    {
        PoolExecutor executor(2);
        for (int i = 0; i < 50; ++i)
            executor.run(&context, [&] { ++ended; }, [] {});
    }
    QCOMPARE(ended.load(), 50);
}

void ExecutorTest::runsSideBySide()
{
    PoolExecutor executor(2);
    QObject context;
    QSemaphore first;
    QSemaphore second;
    int done = 0;
    // Each waits for the other: with one thread neither would end.
    executor.run(
        &context,
        [&] {
            first.release();
            second.acquire();
        },
        [&] { ++done; });
    executor.run(
        &context,
        [&] {
            second.release();
            first.acquire();
        },
        [&] { ++done; });
    QVERIFY(QTest::qWaitFor([&] { return done == 2; }));
}

void ExecutorTest::manyJobsAllComeBack()
{
    PoolExecutor executor(4);
    QObject context;
    QList<int> results;
    for (int i = 0; i < 2000; ++i)
        executor.compute<int>(
            &context, [i] { return i; }, [&](int value) { results.append(value); });
    QVERIFY(QTest::qWaitFor([&] { return results.size() == 2000; }));
    std::ranges::sort(results);
    for (int i = 0; i < 2000; ++i)
        QCOMPARE(results.at(i), i);
}

QTEST_GUILESS_MAIN(ExecutorTest)
#include "tst_executor.moc"
