#pragma once
// One seed: an office of a few workstations, that many steps drawn by lot, then rest. The same seed and number of steps give
// the same trial, so that the shortest prefix that still fails can be looked for.

#include <QString>
#include <QStringList>

namespace toasoan {

struct Grounds
{
    QString portal; ///< file of a fresh portal, copied for each trial
    QString password;
    QString folder; ///< below it each trial makes its own
};

struct TrialOutcome
{
    QStringList wrong;
    int requests = 0;
};

/// told: each step is printed.
[[nodiscard]] TrialOutcome runTrial(const Grounds &grounds, quint64 seed, int steps, bool told);

} // namespace toasoan
