#include "core/Executor.h"

#include "core/ReplyTo.h"

#include <QThread>
#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace toasoan {

namespace {

/// Whoever types comes first. Linux gives threads of one program their priority only by nice values.
void giveWay()
{
#ifdef Q_OS_LINUX
    thread_local const int given = setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 10);
    Q_UNUSED(given)
#endif
}

} // namespace

PoolExecutor::PoolExecutor(int threads)
    : m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(threads);
    m_pool->setThreadPriority(QThread::LowPriority);
}

PoolExecutor::~PoolExecutor()
{
    m_pool->waitForDone();
}

void PoolExecutor::run(QObject *context, std::function<void()> work, std::function<void()> done)
{
    m_pool->start([reply = ReplyTo(context), work = std::move(work), done = std::move(done)]() mutable {
        giveWay();
        work();
        reply(std::move(done));
    });
}

} // namespace toasoan
