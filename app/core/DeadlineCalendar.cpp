// Office time between two instants is working days times a day's length, corrected at both ends, and "so much
// later" is the inverse of it, so the two can never disagree. Whole weeks are counted by multiplication and
// corrected by the dated exceptions between the two days, so the cost grows with the holidays in between and
// not with the minutes or days.

#include "core/Deadline.h"

#include <algorithm>

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace toasoan {

namespace {

constexpr qint64 epochJulianDay = 2440588; // 1970-01-01
constexpr qint64 mondayJulianDay = 2440592; // 1970-01-05

milliseconds sinceMidnight(QTime time)
{
    return milliseconds(time.msecsSinceStartOfDay());
}

milliseconds dayLength(const Calendar &calendar)
{
    milliseconds length {};
    for (const Calendar::Hours &hours : calendar.hours)
        length += sinceMidnight(hours.to) - sinceMidnight(hours.from);
    return length;
}

int weekLength(const Calendar &calendar)
{
    return static_cast<int>(std::ranges::count_if(calendar.weekdays, [](int day) { return day >= 1 && day <= 7; }));
}

/// Without hours or weekdays nobody can say when offices work; then all time counts, so that no sum runs for ever.
bool hasOfficeTime(const Calendar &calendar)
{
    return weekLength(calendar) > 0 && dayLength(calendar) > milliseconds(0);
}

/// Days of [the Monday of reference, day) that are working days by their weekday alone; negative before it.
qint64 weekdaysBefore(const Calendar &calendar, QDate day)
{
    const qint64 distance = day.toJulianDay() - mondayJulianDay;
    qint64 weeks = distance / 7;
    if (distance % 7 < 0)
        --weeks;
    qint64 count = weeks * weekLength(calendar);
    for (int weekday = 1; weekday < day.dayOfWeek(); ++weekday)
        count += calendar.weekdays.contains(weekday) ? 1 : 0;
    return count;
}

/// Working days of [from, to); negative when to lies before from.
qint64 workingDaysBetween(const Calendar &calendar, QDate from, QDate to)
{
    if (to < from)
        return -workingDaysBetween(calendar, to, from);
    qint64 count = weekdaysBefore(calendar, to) - weekdaysBefore(calendar, from);
    for (auto day = calendar.holidays.lowerBound(from); day != calendar.holidays.end() && day.key() < to; ++day) {
        if (calendar.weekdays.contains(day.key().dayOfWeek()) && !calendar.workingRestDays.contains(day.key()))
            --count;
    }
    for (const QDate day : calendar.workingRestDays) {
        if (day >= from && day < to && !calendar.weekdays.contains(day.dayOfWeek()))
            ++count;
    }
    return count;
}

/// Office time from midnight to that time of a working day.
milliseconds passedOfDay(const Calendar &calendar, QTime time)
{
    milliseconds passed {};
    for (const Calendar::Hours &hours : calendar.hours)
        passed += std::clamp(sinceMidnight(time), sinceMidnight(hours.from), sinceMidnight(hours.to))
            - sinceMidnight(hours.from);
    return passed;
}

/// The first time of a working day by which that much of it has passed.
QTime timeOfDay(const Calendar &calendar, milliseconds amount)
{
    for (const Calendar::Hours &hours : calendar.hours) {
        const milliseconds length = sinceMidnight(hours.to) - sinceMidnight(hours.from);
        if (amount <= length)
            return hours.from.addMSecs(static_cast<int>(amount.count()));
        amount -= length;
    }
    return calendar.hours.last().to;
}

/// Office time of that instant's own day that has passed by then.
milliseconds passedOn(const Calendar &calendar, QDate day, QTime time)
{
    return calendar.isWorkingDay(day) ? passedOfDay(calendar, time) : milliseconds(0);
}

/// The working day that has exactly `number` working days before it, counted from `from`.
QDate workingDayNumber(const Calendar &calendar, qint64 number, QDate from)
{
    // It is the last day with no more than `number` of them before it: step out until past it, then halve.
    qint64 low = 0;
    qint64 high = number / weekLength(calendar) * 7 + 8;
    while (workingDaysBetween(calendar, from, from.addDays(high)) <= number) {
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        if (workingDaysBetween(calendar, from, from.addDays(middle)) <= number)
            low = middle;
        else
            high = middle;
    }
    return from.addDays(low);
}

} // namespace

bool Calendar::isWorkingDay(QDate day) const
{
    if (workingRestDays.contains(day))
        return true;
    return weekdays.contains(day.dayOfWeek()) && !holidays.contains(day);
}

QDate Calendar::nextWorkingDay(QDate day) const
{
    if (weekLength(*this) == 0)
        return day;
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

UtcTime Calendar::toUtc(QDate day, QTime time) const
{
    const auto days = std::chrono::days(day.toJulianDay() - epochJulianDay);
    return UtcTime(days + sinceMidnight(time) - utcOffset);
}

std::pair<QDate, QTime> Calendar::toLocal(UtcTime time) const
{
    const milliseconds local = time.time_since_epoch() + utcOffset;
    const auto days = std::chrono::floor<std::chrono::days>(local);
    return { QDate::fromJulianDay(epochJulianDay + days.count()),
             QTime::fromMSecsSinceStartOfDay(static_cast<int>((local - days).count())) };
}

UtcTime Calendar::addOfficeTime(UtcTime from, minutes amount) const
{
    if (amount <= minutes(0))
        return from;
    if (!hasOfficeTime(*this))
        return from + amount;
    const auto [day, time] = toLocal(from);
    const milliseconds length = dayLength(*this);
    const milliseconds wanted = passedOn(*this, day, time) + amount;
    // The whole of a day is reached at its closing and not at the next opening, hence one millisecond less.
    const qint64 number = (wanted - milliseconds(1)) / length;
    return toUtc(workingDayNumber(*this, number, day), timeOfDay(*this, wanted - number * length));
}

minutes Calendar::officeTimeBetween(UtcTime from, UtcTime to) const
{
    if (!hasOfficeTime(*this))
        return std::chrono::duration_cast<minutes>(to - from);
    const auto [fromDay, fromTime] = toLocal(from);
    const auto [toDay, toTime] = toLocal(to);
    const milliseconds wholeDays = workingDaysBetween(*this, fromDay, toDay) * dayLength(*this);
    return std::chrono::duration_cast<minutes>(wholeDays + passedOn(*this, toDay, toTime)
                                               - passedOn(*this, fromDay, fromTime));
}

} // namespace toasoan
