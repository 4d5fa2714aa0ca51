// Office time is one growing number: how much of it has passed since a fixed Monday. The distance of two
// instants is then a subtraction, and "so much later" is the inverse of it, so the two can never disagree.
// Whole weeks are counted by multiplication and corrected by the few dated exceptions, so the cost grows
// with the list of holidays and not with the distance.

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

/// Working days in [the fixed Monday, day); negative before it.
qint64 workingDaysBefore(const Calendar &calendar, QDate day)
{
    const qint64 distance = day.toJulianDay() - mondayJulianDay;
    qint64 weeks = distance / 7;
    if (distance % 7 < 0)
        --weeks;
    qint64 count = weeks * weekLength(calendar);
    for (int weekday = 1; weekday < day.dayOfWeek(); ++weekday)
        count += calendar.weekdays.contains(weekday) ? 1 : 0;

    const QDate monday = QDate::fromJulianDay(mondayJulianDay);
    const auto exception = [&](QDate date, int change) {
        if (date >= monday && date < day)
            count += change;
        else if (date < monday && date >= day)
            count -= change;
    };
    for (const auto &[date, name] : calendar.holidays.asKeyValueRange()) {
        if (calendar.weekdays.contains(date.dayOfWeek()) && !calendar.workingRestDays.contains(date))
            exception(date, -1);
    }
    for (const QDate date : calendar.workingRestDays) {
        if (!calendar.weekdays.contains(date.dayOfWeek()))
            exception(date, 1);
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

milliseconds officeTimeAt(const Calendar &calendar, UtcTime instant)
{
    const auto [day, time] = calendar.toLocal(instant);
    milliseconds passed = workingDaysBefore(calendar, day) * dayLength(calendar);
    if (calendar.isWorkingDay(day))
        passed += passedOfDay(calendar, time);
    return passed;
}

/// The working day whose number, counted as in workingDaysBefore(), is that one; at or after `from`.
QDate workingDayNumber(const Calendar &calendar, qint64 number, QDate from)
{
    // The answer is the last day that has no more than `number` working days before it; double, then halve.
    qint64 low = from.toJulianDay();
    qint64 step = 8;
    while (workingDaysBefore(calendar, QDate::fromJulianDay(low + step)) <= number)
        step *= 2;
    qint64 high = low + step;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        if (workingDaysBefore(calendar, QDate::fromJulianDay(middle)) <= number)
            low = middle;
        else
            high = middle;
    }
    return QDate::fromJulianDay(low);
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
    const milliseconds length = dayLength(*this);
    const milliseconds wanted = officeTimeAt(*this, from) + amount;
    // The whole of a day is reached at its closing and not at the next opening, hence one millisecond less.
    const milliseconds before = wanted - milliseconds(1);
    qint64 number = before / length;
    if (before % length < milliseconds(0))
        --number;
    const QDate day = workingDayNumber(*this, number, toLocal(from).first);
    return toUtc(day, timeOfDay(*this, wanted - number * length));
}

minutes Calendar::officeTimeBetween(UtcTime from, UtcTime to) const
{
    if (!hasOfficeTime(*this))
        return std::chrono::duration_cast<minutes>(to - from);
    return std::chrono::duration_cast<minutes>(officeTimeAt(*this, to) - officeTimeAt(*this, from));
}

} // namespace toasoan
