#include "ui/ReadingArming.h"

#include "core/Clock.h"

namespace toasoan {

ReadingArming::ReadingArming(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void ReadingArming::disarm()
{
    ++m_round;
    m_waiting = false;
    if (std::exchange(m_armed, false))
        Q_EMIT changed(false);
}

void ReadingArming::painted()
{
    if (m_armed || std::exchange(m_waiting, true))
        return;
    m_clock.after(delay, this, [this, round = m_round] {
        if (round != m_round)
            return;
        m_waiting = false;
        m_armed = true;
        Q_EMIT changed(true);
    });
}

} // namespace toasoan
