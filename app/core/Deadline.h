#pragma once
// The five deadline rules of clause 14.3.2 as a clock on every item, from rulebook data alone: office hours,
// working days, holidays, swapped Saturdays. Two clocks: supply (event → Gửi) judges the collaborator,
// publication (Gửi → Đăng) judges the board. Pure: the present is an argument.

#include "core/Article.h"

#include <QMap>
#include <QTime>

namespace toasoan {

/// When the offices of one province work. Local time is UTC plus a fixed offset (Viet Nam has no summer time).
struct Calendar
{
    struct Hours
    {
        QTime from;
        QTime to;
        bool operator==(const Hours &) const = default;
    };

    std::chrono::minutes utcOffset { 420 };
    QList<Hours> hours; ///< of a working day, in order, not overlapping
    QSet<int> weekdays { 1, 2, 3, 4, 5 }; ///< 1 is Monday
    QMap<QDate, QString> holidays; ///< day off → its name
    QSet<QDate> workingRestDays; ///< Saturdays worked in exchange

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    [[nodiscard]] QDate nextWorkingDay(QDate day) const; ///< the day itself when it is one
    [[nodiscard]] UtcTime toUtc(QDate day, QTime time) const;
    [[nodiscard]] std::pair<QDate, QTime> toLocal(UtcTime time) const;
    /// The instant after that much office time. Starts outside of office hours count from the next opening.
    [[nodiscard]] UtcTime addOfficeTime(UtcTime from, std::chrono::minutes amount) const;
    /// Office time between two instants; negative when to lies before from.
    [[nodiscard]] std::chrono::minutes officeTimeBetween(UtcTime from, UtcTime to) const;
    bool operator==(const Calendar &) const = default;
};

struct DeadlineRule
{
    enum class Counting {
        OfficeHours, ///< amount office hours from the start
        DaysAfter, ///< until 24:00 of the amount-th day after
        WorkingDays, ///< until dayEnds of the amount-th working day, the start day not counted
        DayOfNextMonth, ///< dayEnds of day `amount` of the month after the period; on a rest day the next working day
        SetByBoard, ///< nothing until the board sets `due`
    };
    enum class From { EventBegins, EventEnds, SignedOn, PeriodEnd, Submitted, Nothing };

    QString id;
    Counting counting = Counting::SetByBoard;
    From from = From::Nothing;
    int amount = 0;
    QTime dayEnds { 17, 0 };
    bool operator==(const DeadlineRule &) const = default;
};

struct Deadline
{
    enum class Standing {
        Unset, ///< what it counts from is not known yet: a warning
        Running,
        Near, ///< less than a quarter of the time is left
        Late,
        Kept, ///< done in time
        Missed, ///< done, but late
    };
    Standing standing = Standing::Unset;
    std::optional<UtcTime> from;
    std::optional<UtcTime> due;
    std::chrono::minutes officeTimeLeft {}; ///< negative when late
    bool operator==(const Deadline &) const = default;
};

/// When it is due; nothing when what it counts from is unknown.
[[nodiscard]] std::optional<UtcTime> dueTime(const DeadlineRule &rule, const Calendar &calendar, const Article &article);

/// done: when the thing the clock waits for was done (submitted, published), if it was.
[[nodiscard]] Deadline deadline(const DeadlineRule &rule, const Calendar &calendar, const Article &article,
                                std::optional<UtcTime> done, UtcTime now);

} // namespace toasoan
