#include "core/Executor.h"

#include <QPointer>
#include <QThreadPool>

namespace toasoan {

PoolExecutor::PoolExecutor(int threads)
    : m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(threads);
}

PoolExecutor::~PoolExecutor()
{
    m_pool->waitForDone();
}

void PoolExecutor::run(QObject *context, std::function<void()> work, std::function<void()> done)
{
    // The relay lives in the context's thread, so a late result finds nobody instead of a dangling pointer;
    // the worker itself never touches the context. The result holds the relay until it was delivered: deleted
    // by the worker, it could go before its events, since Qt may run deferred deletions ahead of them.
    auto relay
        = std::shared_ptr<QObject>(new QObject, [](QObject *object) { object->deleteLater(); });
    relay->moveToThread(context->thread());
    m_pool->start([relay, guard = QPointer<QObject>(context), work = std::move(work),
                      done = std::move(done)]() mutable {
        work();
        QObject *const receiver = relay.get();
        QMetaObject::invokeMethod(
            receiver,
            [relay = std::move(relay), guard, done = std::move(done)] {
                if (guard)
                    done();
            },
            Qt::QueuedConnection);
    });
}

} // namespace toasoan
