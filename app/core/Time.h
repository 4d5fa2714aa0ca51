#pragma once
// A point in time is UTC with milliseconds everywhere below ui/; on the wire it is RFC 3339 with exactly
// three decimals and Z, so that equal times are equal texts. Days are QDate, without a time zone.

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>

namespace toasoan {

using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// "2026-11-23T01:30:00.000Z".
[[nodiscard]] QString toRfc3339(UtcTime time);

/// Accepts RFC 3339 with any offset and 0 to 9 decimals; rounded to the millisecond.
[[nodiscard]] std::optional<UtcTime> fromRfc3339(QStringView text);

} // namespace toasoan
