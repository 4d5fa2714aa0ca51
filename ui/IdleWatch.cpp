#include "ui/IdleWatch.h"

#include "core/Clock.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace toasoan {

IdleWatch::IdleWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_touched(clock.steady())
{
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setPatience(std::chrono::minutes patience)
{
    m_patience = patience;
    m_touched = m_clock.steady();
    m_said = false;
    ++m_alarm;
    if (patience > 0min)
        wait(m_patience);
}

void IdleWatch::wait(std::chrono::milliseconds delay)
{
    m_clock.after(delay, this, [this, alarm = ++m_alarm] {
        if (alarm != m_alarm)
            return;
        const auto left = m_patience - (m_clock.steady() - m_touched);
        if (left > 0ms)
            return wait(left);
        m_said = true;
        Q_EMIT idle();
    });
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_touched = m_clock.steady();
        if (m_patience > 0ms && std::exchange(m_said, false))
            wait(m_patience);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace toasoan
