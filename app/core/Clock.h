#pragma once
// The only door to time. Nobody else reads the system's clock or starts a timer, so that a test can move
// time by hand and a failing run can be made again exactly.

#include "core/Time.h"

#include <QObject>

#include <functional>

namespace toasoan {

class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock. It may jump; durations are measured with steady().
    [[nodiscard]] virtual UtcTime now() const = 0;

    /// Milliseconds since an arbitrary start; never goes back.
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;

    /// Calls back once, in the thread of context, after the delay; dropped when context is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) = 0;
};

/// The real one. now() and steady() from any thread; after() needs an event loop in context's thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override;
};

} // namespace toasoan
