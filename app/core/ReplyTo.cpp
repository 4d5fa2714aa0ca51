#include "core/ReplyTo.h"

#include <QThread>

namespace toasoan {

namespace {

std::shared_ptr<QObject> receiverOfThisThread()
{
    thread_local const auto receiver = std::make_shared<QObject>();
    return receiver;
}

} // namespace

ReplyTo::ReplyTo(QObject *context)
    : m_receiver(receiverOfThisThread())
    , m_context(context)
{
    Q_ASSERT(context->thread() == QThread::currentThread());
}

void ReplyTo::operator()(std::function<void()> call) const
{
    QMetaObject::invokeMethod(
        m_receiver.get(),
        [context = m_context, call = std::move(call)] {
            if (context)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace toasoan
