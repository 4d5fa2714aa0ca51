#pragma once
// The way back from a worker: a call runs in the thread that asked, or nowhere when its context is gone by then.
// The worker never touches the context. Every thread has one receiver for all its answers, which lives as long as
// the thread; a receiver made for one answer could be deleted before it, since deferred deletions may overtake.

#include <QPointer>

#include <functional>
#include <memory>

namespace toasoan {

class ReplyTo
{
public:
    /// Made in the context's thread, before the work begins.
    explicit ReplyTo(QObject *context);

    /// From any thread; `call` is queued, also when it comes from the context's own.
    void operator()(std::function<void()> call) const;

private:
    std::shared_ptr<QObject> m_receiver; ///< shared with the thread: a late answer finds it even after the thread's end
    QPointer<QObject> m_context; ///< looked at in the context's thread only
};

} // namespace toasoan
