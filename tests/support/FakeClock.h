#pragma once
// Time that moves only when a test says so. Timers fire in the order of their time, then of their making, from
// within advance(); a timer set by a callback fires in the same advance() when its time has come. Ids and
// chance that repeat exactly for the same seed stand beside it.

#include "core/Chance.h"
#include "core/Clock.h"
#include "core/Ids.h"

#include <QMutex>
#include <QPointer>

#include <map>
#include <random>

namespace toasoan {

class FakeClock final : public Clock
{
public:
    explicit FakeClock(UtcTime start = UtcTime(std::chrono::milliseconds(1'795'400'000'000)))
        : m_now(start)
    {
    }

    UtcTime now() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_now;
    }
    std::chrono::milliseconds steady() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_steady;
    }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override
    {
        const QMutexLocker lock(&m_mutex);
        m_timers.emplace(m_steady + delay, Timer { context, std::move(callback) });
    }

    [[nodiscard]] qsizetype timers() const
    {
        const QMutexLocker lock(&m_mutex);
        return static_cast<qsizetype>(m_timers.size());
    }
    /// Time until the next timer; nothing when there is none.
    [[nodiscard]] std::optional<std::chrono::milliseconds> next() const
    {
        const QMutexLocker lock(&m_mutex);
        if (m_timers.empty())
            return std::nullopt;
        return std::max(m_timers.begin()->first - m_steady, std::chrono::milliseconds(0));
    }
    void advance(std::chrono::milliseconds by)
    {
        const auto end = steady() + by;
        while (true) {
            Timer due;
            {
                const QMutexLocker lock(&m_mutex);
                if (m_timers.empty() || m_timers.begin()->first > end) {
                    m_now += end - m_steady;
                    m_steady = end;
                    return;
                }
                const auto at = std::max(m_timers.begin()->first, m_steady);
                m_now += at - m_steady;
                m_steady = at;
                due = std::move(m_timers.begin()->second);
                m_timers.erase(m_timers.begin());
            }
            if (due.context)
                due.callback();
        }
    }
    /// The wall clock is set by somebody; durations are not touched.
    void jump(std::chrono::milliseconds by)
    {
        const QMutexLocker lock(&m_mutex);
        m_now += by;
    }

private:
    struct Timer
    {
        QPointer<QObject> context;
        std::function<void()> callback;
    };

    mutable QMutex m_mutex;
    UtcTime m_now;
    std::chrono::milliseconds m_steady { 0 };
    std::multimap<std::chrono::milliseconds, Timer> m_timers;
};

/// Well-formed version-7 UUIDs that repeat for the same seed.
class FakeIds final : public Ids
{
public:
    explicit FakeIds(quint32 seed = 1)
        : m_seed(seed)
    {
    }
    QUuid next() override
    {
        const QMutexLocker lock(&m_mutex);
        ++m_count;
        return QUuid(0x01990000u + m_seed, static_cast<ushort>(m_count >> 16),
                     static_cast<ushort>(0x7000u | ((m_count >> 4) & 0xfffu)),
                     static_cast<uchar>(0x80u | (m_count & 0xfu)), 0, 0, 0,
                     static_cast<uchar>(m_seed >> 16), static_cast<uchar>(m_seed >> 8),
                     static_cast<uchar>(m_seed), 1);
    }

private:
    QMutex m_mutex;
    quint32 m_seed;
    quint32 m_count = 0;
};

class FakeChance final : public Chance
{
public:
    explicit FakeChance(quint32 seed = 1)
        : m_engine(seed)
    {
    }
    QByteArray bytes(int count) override
    {
        const QMutexLocker lock(&m_mutex);
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result)
            byte = static_cast<char>(m_engine() & 0xffu);
        return result;
    }
    double fraction() override
    {
        const QMutexLocker lock(&m_mutex);
        return static_cast<double>(m_engine()) / 4294967296.0;
    }

private:
    QMutex m_mutex;
    std::mt19937 m_engine;
};

} // namespace toasoan
