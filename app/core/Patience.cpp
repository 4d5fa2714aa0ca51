// The total is measured, not summed up: on a busy machine a sleep of 1 ms may take twenty.

#include "core/Patience.h"

#include "core/Chance.h"
#include "core/Clock.h"

#include <QThread>

namespace toasoan {

Patience::Patience(std::chrono::milliseconds total)
    : m_total(total)
{
}

bool Patience::wait(int tries)
{
    const auto now = SystemClock().steady();
    if (tries == 0)
        m_until = now + m_total;
    if (now >= m_until)
        return false;
    const auto pause = std::chrono::microseconds(1000) + std::chrono::microseconds(static_cast<int>(2000 * SystemChance().fraction()));
    QThread::sleep(pause);
    return true;
}

int Patience::wait(void *patience, int tries) { return static_cast<Patience *>(patience)->wait(tries) ? 1 : 0; }

} // namespace toasoan
