#pragma once
// The tables of a training portal. One row per thing; what travels is kept as the contract's JSON, beside the
// columns that rights, the feed and the schedule look at. Version 1; a file of a newer version is refused.

#include <QStringList>

namespace toasoan {

inline constexpr int ledgerVersion = 1;

[[nodiscard]] QStringList ledgerSchema();

} // namespace toasoan
