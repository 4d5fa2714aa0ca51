#pragma once
// The tables of a training portal. One row per thing; what travels is kept as the contract's JSON, beside the
// columns that rights, the feed and the schedule look at. The tables grow step by step, an entry per version; a
// file of a newer version is refused.

#include <QStringList>

namespace toasoan {

/// The statements of each step, oldest first: step n makes version n of version n - 1.
[[nodiscard]] QList<QStringList> ledgerSteps();

} // namespace toasoan
