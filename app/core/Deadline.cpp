// From an article and a rule to an instant. A rule counts from a start, which is an instant (event, Gửi) or a
// whole day (signing, the last day of a period); a day counts from its end. What is not known yet has no
// deadline, which is a warning and never an excuse: the board sees the item as unset.

#include "core/Deadline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace toasoan {

namespace {

struct Start
{
    QDate day; ///< local
    UtcTime instant {};
};

Start startAt(const Calendar &calendar, UtcTime instant)
{
    return { calendar.toLocal(instant).first, instant };
}

std::optional<Start> startAt(const Calendar &calendar, std::optional<UtcTime> instant)
{
    return instant ? std::optional(startAt(calendar, *instant)) : std::nullopt;
}

std::optional<Start> startAfter(const Calendar &calendar, QDate day)
{
    if (!day.isValid())
        return std::nullopt;
    return Start { day, calendar.toUtc(day.addDays(1), QTime(0, 0)) };
}

/// The last day of "2026-10", "2026-Q3" or "2026"; invalid for anything else.
QDate lastDayOf(const QString &period)
{
    static const QRegularExpression shape(u"\\A([0-9]{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?\\z"_s);
    const auto match = shape.match(period);
    if (!match.hasMatch())
        return {};
    int month = 12;
    if (match.hasCaptured(2))
        month = match.captured(2).toInt() * 3;
    else if (match.hasCaptured(3))
        month = match.captured(3).toInt();
    const QDate first(match.captured(1).toInt(), month, 1);
    return first.isValid() ? first.addDays(first.daysInMonth() - 1) : QDate();
}

std::optional<Start> startOf(const DeadlineRule &rule, const Calendar &calendar, const Article &article)
{
    const Content &content = article.content;
    switch (rule.from) {
    case DeadlineRule::From::EventBegins:
        return startAt(calendar, content.event.begins);
    case DeadlineRule::From::EventEnds:
        return startAt(calendar, content.event.ends);
    case DeadlineRule::From::SignedOn:
        return startAfter(calendar, content.documentSignedOn);
    case DeadlineRule::From::PeriodEnd:
        return startAfter(calendar, lastDayOf(content.period));
    case DeadlineRule::From::Submitted:
        return startAt(calendar, article.submittedAt);
    case DeadlineRule::From::Nothing:
        return std::nullopt;
    }
    return std::nullopt;
}

QDate workingDayAfter(const Calendar &calendar, QDate day, int amount)
{
    for (int counted = 0; counted < amount; ++counted)
        day = calendar.nextWorkingDay(day.addDays(1));
    return day;
}

QDate dayOfNextMonth(QDate day, int wanted)
{
    const QDate first = QDate(day.year(), day.month(), 1).addMonths(1);
    return first.addDays(std::clamp(wanted, 1, first.daysInMonth()) - 1);
}

UtcTime dueAfter(const DeadlineRule &rule, const Calendar &calendar, const Start &start)
{
    switch (rule.counting) {
    case DeadlineRule::Counting::OfficeHours:
        return calendar.addOfficeTime(start.instant, std::chrono::hours(rule.amount));
    case DeadlineRule::Counting::DaysAfter:
        // 24:00 of a day is 00:00 of the next.
        return calendar.toUtc(start.day.addDays(rule.amount + 1), QTime(0, 0));
    case DeadlineRule::Counting::WorkingDays:
        return calendar.toUtc(workingDayAfter(calendar, start.day, rule.amount), rule.dayEnds);
    case DeadlineRule::Counting::DayOfNextMonth:
        return calendar.toUtc(calendar.nextWorkingDay(dayOfNextMonth(start.day, rule.amount)), rule.dayEnds);
    case DeadlineRule::Counting::SetByBoard:
        break;
    }
    return start.instant;
}

/// Less than a quarter of the time is left. Counted in office time, unless the limit runs through nights and
/// Sundays or holds no office time at all.
bool isNear(const DeadlineRule &rule, const Calendar &calendar, UtcTime from, UtcTime due, UtcTime now)
{
    const minutes office = calendar.officeTimeBetween(from, due);
    if (rule.counting != DeadlineRule::Counting::DaysAfter && office > minutes(0))
        return calendar.officeTimeBetween(now, due) * 4 < office;
    return (due - now) * 4 < due - from;
}

} // namespace

std::optional<UtcTime> dueTime(const DeadlineRule &rule, const Calendar &calendar, const Article &article)
{
    if (rule.counting == DeadlineRule::Counting::SetByBoard)
        return article.due;
    const std::optional<Start> start = startOf(rule, calendar, article);
    return start ? std::optional(dueAfter(rule, calendar, *start)) : std::nullopt;
}

Deadline deadline(const DeadlineRule &rule, const Calendar &calendar, const Article &article,
                  std::optional<UtcTime> done, UtcTime now)
{
    Deadline result;
    if (const std::optional<Start> start = startOf(rule, calendar, article))
        result.from = start->instant;
    result.due = dueTime(rule, calendar, article);
    if (!result.due)
        return result;

    result.officeTimeLeft = calendar.officeTimeBetween(done.value_or(now), *result.due);
    // A limit that the board set has no start of its own; the item's birth stands in for it.
    std::optional<UtcTime> from = result.from;
    if (!from && article.createdAt != UtcTime())
        from = article.createdAt;

    using Standing = Deadline::Standing;
    if (done)
        result.standing = *done <= *result.due ? Standing::Kept : Standing::Missed;
    else if (now > *result.due)
        result.standing = Standing::Late;
    else if (from && *from <= now && isNear(rule, calendar, *from, *result.due, now))
        result.standing = Standing::Near;
    else
        result.standing = Standing::Running;
    return result;
}

} // namespace toasoan
