#pragma once
// The words that a rulebook uses in JSON and that no value of core/ has a name for. Reading and writing share
// them, so what is written can be read.

#include "core/Deadline.h"

#include <QJsonObject>

namespace toasoan::wire {

/// Where a rulebook's `more` keeps what was unknown below its top: place ("sites/tinhuy") → members.
inline constexpr QLatin1StringView nestedKey("$nested");

inline QString countingName(DeadlineRule::Counting counting)
{
    switch (counting) {
    case DeadlineRule::Counting::OfficeHours:
        return QStringLiteral("office_hours");
    case DeadlineRule::Counting::DaysAfter:
        return QStringLiteral("days_after");
    case DeadlineRule::Counting::WorkingDays:
        return QStringLiteral("working_days");
    case DeadlineRule::Counting::DayOfNextMonth:
        return QStringLiteral("day_of_next_month");
    case DeadlineRule::Counting::SetByBoard:
        return QStringLiteral("set_by_board");
    }
    Q_UNREACHABLE_RETURN({});
}

inline std::optional<DeadlineRule::Counting> countingFromName(QStringView name)
{
    using enum DeadlineRule::Counting;
    for (const auto counting : { OfficeHours, DaysAfter, WorkingDays, DayOfNextMonth, SetByBoard }) {
        if (countingName(counting) == name)
            return counting;
    }
    return std::nullopt;
}

inline QString fromName(DeadlineRule::From from)
{
    switch (from) {
    case DeadlineRule::From::EventBegins:
        return QStringLiteral("event_begins");
    case DeadlineRule::From::EventEnds:
        return QStringLiteral("event_ends");
    case DeadlineRule::From::SignedOn:
        return QStringLiteral("signed_on");
    case DeadlineRule::From::PeriodEnd:
        return QStringLiteral("period_end");
    case DeadlineRule::From::Submitted:
        return QStringLiteral("submitted");
    case DeadlineRule::From::Nothing:
        return QStringLiteral("nothing");
    }
    Q_UNREACHABLE_RETURN({});
}

inline std::optional<DeadlineRule::From> fromFromName(QStringView name)
{
    using enum DeadlineRule::From;
    for (const auto from : { EventBegins, EventEnds, SignedOn, PeriodEnd, Submitted, Nothing }) {
        if (fromName(from) == name)
            return from;
    }
    return std::nullopt;
}

inline QString timeToText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace toasoan::wire
