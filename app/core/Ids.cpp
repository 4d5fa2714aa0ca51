#include "core/Ids.h"

#include "core/Clock.h"

#include <QRandomGenerator>

#include <array>

namespace toasoan {

TimeOrderedIds::TimeOrderedIds(const Clock &clock)
    : m_clock(clock)
{
}

QUuid TimeOrderedIds::next()
{
    // RFC 9562, 5.7: 48 bits of Unix milliseconds, version 7, 12 random bits, variant 10, 62 random bits.
    std::array<quint32, 3> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto milliseconds = static_cast<quint64>(m_clock.now().time_since_epoch().count());
    const auto high = static_cast<uint>(milliseconds >> 16);
    const auto middle = static_cast<ushort>(milliseconds & 0xffff);
    const auto version = static_cast<ushort>(0x7000 | (random[0] & 0x0fff));
    const auto byte = [](quint32 word, int shift) { return static_cast<uchar>((word >> shift) & 0xff); };
    const auto variant = static_cast<uchar>(0x80 | ((random[0] >> 16) & 0x3f));
    return QUuid(high, middle, version, variant, byte(random[0], 24), byte(random[1], 0), byte(random[1], 8),
                 byte(random[1], 16), byte(random[1], 24), byte(random[2], 0), byte(random[2], 8));
}

} // namespace toasoan
