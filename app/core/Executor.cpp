#include "core/Executor.h"

#include "core/ReplyTo.h"

#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace toasoan {

namespace {

/// Qt's own priorities do nothing for the ordinary threads of Linux; there a thread can be nice.
void standBack()
{
#ifdef Q_OS_LINUX
    static thread_local const int done = setpriority(PRIO_PROCESS, id_t(gettid()), 15);
    (void)done;
#endif
}

} // namespace

PoolExecutor::PoolExecutor(int threads, Rank rank)
    : m_pool(std::make_unique<QThreadPool>())
    , m_rank(rank)
{
    m_pool->setMaxThreadCount(threads);
    if (rank == Rank::Behind)
        m_pool->setThreadPriority(QThread::LowestPriority);
}

PoolExecutor::~PoolExecutor()
{
    m_pool->waitForDone();
}

void PoolExecutor::run(QObject *context, std::function<void()> work, std::function<void()> done)
{
    m_pool->start([rank = m_rank, reply = ReplyTo(context), work = std::move(work), done = std::move(done)]() mutable {
        if (rank == Rank::Behind)
            standBack();
        work();
        reply(std::move(done));
    });
}

} // namespace toasoan
