#pragma once
// The only door to chance, besides Ids: keys, salts and the jitter of retries. Injected, so that a failing
// run can be made again exactly.

#include <QByteArray>

namespace toasoan {

class Chance
{
public:
    virtual ~Chance() = default;
    /// Fit for keys and salts.
    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
    /// Evenly from [0, 1).
    [[nodiscard]] virtual double fraction() = 0;
};

/// The operating system's secure random numbers. Any thread.
class SystemChance final : public Chance
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
    [[nodiscard]] double fraction() override;
};

} // namespace toasoan
