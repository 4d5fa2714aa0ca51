#include "core/Executor.h"

#include "core/ReplyTo.h"

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
    m_pool->start([reply = ReplyTo(context), work = std::move(work), done = std::move(done)]() mutable {
        work();
        reply(std::move(done));
    });
}

} // namespace toasoan
