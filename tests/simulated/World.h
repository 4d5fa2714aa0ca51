#pragma once
// One portal, one bad network and one clock for all people of a trial. Nothing here runs by itself: what is posted is done in
// turns of one thread, in the order in which it was posted, and time moves only when nothing is left to do in the present,
// or when a step says so. With the same seed everything happens in the same order.

#include "support/FakeClock.h"
#include "support/FaultyAccess.h"

#include "training/Ledger.h"
#include "training/TrainingAccess.h"

namespace toasoan {

class World
{
public:
    /// folder: empty, of this trial alone. portal: a portal file, made once and copied.
    World(quint64 seed, const QString &folder, const QString &portal, const QString &password);
    ~World();

    /// A number below the bound.
    [[nodiscard]] quint32 below(quint32 bound) { return static_cast<quint32>(m_random() % bound); }
    [[nodiscard]] bool chanceOf(quint32 percent) { return below(100) < percent; }

    /// Does what is posted now; false when nothing was.
    bool turn();
    /// Turns until it is so, or nothing is left to do in the present.
    bool untilQuiet(const std::function<bool()> &done = {});
    /// The same, moving time to what is due next; false when that would be later than the patience.
    bool until(const std::function<bool()> &done, std::chrono::milliseconds patience = std::chrono::hours(6));

    /// From now on each request meets a fault that often, of those kinds.
    void setWeather(quint32 percent, const QList<Fault> &faults);
    void calm();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &password() const { return m_password; }
    /// What the portal has, past the network.
    [[nodiscard]] Ledger &audit();

    FakeClock clock;
    std::unique_ptr<TrainingAccess> access;
    std::unique_ptr<FaultyAccess> net;

private:
    std::mt19937_64 m_random;
    QString m_folder;
    QString m_password;
    FakeIds m_ids { 900 };
    FakeChance m_chance;
    std::unique_ptr<Ledger> m_audit;
};

} // namespace toasoan
