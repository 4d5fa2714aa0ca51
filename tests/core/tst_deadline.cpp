// The clock of clause 14.3.2, against rows worked out by hand and against a model that counts minute by
// minute. Local times are written as people write them; the calendar is the shipped one of 2024 to 2035.

#include "core/Deadline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace toasoan;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

Calendar shippedCalendar()
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR) + u"/resources/rulebooks/2.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object().value("calendar"_L1).toObject();
    Calendar calendar;
    calendar.hours = { { QTime(7, 30), QTime(11, 30) }, { QTime(13, 0), QTime(17, 0) } };
    const QJsonObject holidays = json.value("holidays"_L1).toObject();
    for (const QString &day : holidays.keys())
        calendar.holidays.insert(QDate::fromString(day, Qt::ISODate), holidays.value(day).toString());
    for (const QJsonValue &day : json.value("working_rest_days"_L1).toArray())
        calendar.workingRestDays += QDate::fromString(day.toString(), Qt::ISODate);
    return calendar;
}

/// "2026-10-05 16:00", local.
UtcTime at(const Calendar &calendar, const QString &text)
{
    return calendar.toUtc(QDate::fromString(text.section(u' ', 0, 0), Qt::ISODate),
                          QTime::fromString(text.section(u' ', 1), u"HH:mm"_s));
}

QString spelt(const Calendar &calendar, std::optional<UtcTime> time)
{
    if (!time)
        return u"none"_s;
    const auto [day, clock] = calendar.toLocal(*time);
    return day.toString(Qt::ISODate) + clock.toString(u" HH:mm"_s);
}

const DeadlineRule news { u"tin-tuc"_s, DeadlineRule::Counting::OfficeHours, DeadlineRule::From::EventBegins, 8 };
const DeadlineRule conference { u"hoi-nghi"_s, DeadlineRule::Counting::DaysAfter, DeadlineRule::From::EventEnds, 1 };
const DeadlineRule document { u"van-ban"_s, DeadlineRule::Counting::WorkingDays, DeadlineRule::From::SignedOn, 5 };
const DeadlineRule statistics { u"thong-ke"_s, DeadlineRule::Counting::DayOfNextMonth,
                                DeadlineRule::From::PeriodEnd, 5 };
const DeadlineRule board { u"ban-bien-tap"_s, DeadlineRule::Counting::SetByBoard, DeadlineRule::From::Nothing, 0 };
const DeadlineRule publication { u"dang"_s, DeadlineRule::Counting::OfficeHours, DeadlineRule::From::Submitted, 8 };

/// The model: every minute looked at.
minutes countedByMinute(const Calendar &calendar, UtcTime from, UtcTime to)
{
    minutes count {};
    for (UtcTime time = from; time < to; time += minutes(1)) {
        const auto [day, clock] = calendar.toLocal(time);
        const bool restDay = calendar.holidays.contains(day) || day.dayOfWeek() > 5;
        const bool inOffice = (clock >= QTime(7, 30) && clock < QTime(11, 30))
            || (clock >= QTime(13, 0) && clock < QTime(17, 0));
        if (inOffice && (!restDay || calendar.workingRestDays.contains(day)))
            count += minutes(1);
    }
    return count;
}

} // namespace

class DeadlineTest : public QObject
{
    Q_OBJECT

private:
    const Calendar m_calendar = shippedCalendar();

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_calendar.holidays.size() > 150);
        QCOMPARE(m_calendar.workingRestDays.size(), 4);
    }

    void officeTime_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("amount");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, const char *from, int amount, const char *due) {
            QTest::newRow(name) << QString::fromLatin1(from) << amount << QString::fromLatin1(due);
        };
        // 5 October 2026 is a Monday. 07:30–11:30 and 13:00–17:00 make 480 minutes a day.
        row("whole day", "2026-10-05 07:30", 480, "2026-10-05 17:00");
        row("before opening", "2026-10-05 06:00", 480, "2026-10-05 17:00"); // waits for 07:30
        row("morning", "2026-10-05 09:00", 480, "2026-10-06 09:00"); // 2h30 + 4h, 1h30 left
        row("late morning", "2026-10-05 11:00", 480, "2026-10-06 11:00"); // 30m + 4h, 3h30 left
        row("at lunch's begin", "2026-10-05 11:30", 480, "2026-10-06 11:30"); // 4h, 4h left
        row("at lunch", "2026-10-05 12:00", 480, "2026-10-06 11:30"); // counts from 13:00
        row("at lunch's end", "2026-10-05 13:00", 480, "2026-10-06 11:30");
        row("afternoon", "2026-10-05 16:00", 480, "2026-10-06 16:00"); // 1h, then 4h + 3h
        row("at closing", "2026-10-05 17:00", 480, "2026-10-06 17:00"); // all of the next day
        row("evening", "2026-10-05 20:00", 480, "2026-10-06 17:00");
        row("night", "2026-10-06 02:00", 480, "2026-10-06 17:00");
        row("midnight", "2026-10-06 00:00", 480, "2026-10-06 17:00");
        row("Friday morning", "2026-10-09 07:30", 480, "2026-10-09 17:00");
        row("Friday a minute late", "2026-10-09 07:31", 480, "2026-10-12 07:31"); // 7h59 on Friday
        row("Friday noon", "2026-10-09 13:00", 480, "2026-10-12 11:30");
        row("Friday 16:00", "2026-10-09 16:00", 480, "2026-10-12 16:00"); // 1h, then 7h on Monday
        row("Friday closing", "2026-10-09 17:00", 480, "2026-10-12 17:00");
        row("Friday night", "2026-10-09 22:00", 480, "2026-10-12 17:00");
        row("Saturday", "2026-10-10 09:00", 480, "2026-10-12 17:00");
        row("Sunday night", "2026-10-11 23:59", 480, "2026-10-12 17:00");
        row("over lunch", "2026-10-05 11:00", 60, "2026-10-05 13:30"); // 30m before, 30m after
        row("to lunch exactly", "2026-10-05 11:00", 30, "2026-10-05 11:30"); // at closing, not at 13:00
        row("a morning", "2026-10-05 07:30", 240, "2026-10-05 11:30");
        row("a morning and a minute", "2026-10-05 07:30", 241, "2026-10-05 13:01");
        row("nothing", "2026-10-05 12:00", 0, "2026-10-05 12:00");
        row("a week", "2026-10-05 07:30", 2400, "2026-10-09 17:00"); // 5 × 480
        row("a week and a minute", "2026-10-05 07:30", 2401, "2026-10-12 07:31");
        // Saturdays worked in exchange, and the days off they were exchanged for.
        row("Saturday 4 May 2024 is worked", "2024-05-03 16:00", 480, "2024-05-04 16:00");
        row("29 April 2024 is off", "2024-04-26 16:00", 480, "2024-05-02 16:00"); // Mon 29, Tue 30, Wed 1 off
        row("Saturday 26 April 2025 is worked", "2025-04-25 16:00", 480, "2025-04-26 16:00");
        row("2 May 2025 is off", "2025-04-29 16:00", 480, "2025-05-05 16:00"); // Wed, Thu, Fri off
        row("2 January 2026 is off", "2025-12-31 16:00", 480, "2026-01-05 16:00"); // Thu, Fri off
        row("Saturday 10 January 2026 is worked", "2026-01-09 16:00", 480, "2026-01-10 16:00");
        row("Saturday 22 August 2026 is worked", "2026-08-21 16:00", 480, "2026-08-22 16:00");
        row("after that Saturday comes Monday", "2026-08-22 16:00", 480, "2026-08-24 16:00");
        row("31 August 2026 is off", "2026-08-28 16:00", 480, "2026-09-03 16:00"); // Mon, Tue, Wed off
        // Other holidays, moved ones among them.
        row("Giỗ Tổ 2026 on Sunday", "2026-04-24 16:00", 480, "2026-04-28 16:00"); // Mon 27 instead
        row("30/4 and 1/5 2026", "2026-04-29 16:00", 480, "2026-05-04 16:00"); // Thu, Fri
        row("24 November 2026", "2026-11-23 16:00", 480, "2026-11-25 16:00");
        row("24 November 2029 on Saturday", "2029-11-23 16:00", 480, "2029-11-27 16:00"); // Mon 26 instead
        row("New Year 2028 on Saturday", "2027-12-31 16:00", 480, "2028-01-04 16:00"); // Mon 3 instead
        row("2/9 2028 on Saturday", "2028-08-31 16:00", 480, "2028-09-05 16:00"); // Fri 1, Mon 4
        row("30/4 and 1/5 2033 on a weekend", "2033-04-29 16:00", 480, "2033-05-04 16:00"); // Mon 2, Tue 3
        row("Giỗ Tổ joins 30/4 2034", "2034-04-27 16:00", 480, "2034-05-03 16:00"); // Fri 28, Mon 1, Tue 2
    }

    void officeTime()
    {
        QFETCH(QString, from);
        QFETCH(int, amount);
        QFETCH(QString, due);
        const UtcTime start = at(m_calendar, from);
        const UtcTime end = m_calendar.addOfficeTime(start, minutes(amount));
        QCOMPARE(spelt(m_calendar, end), due);
        QCOMPARE(m_calendar.officeTimeBetween(start, end), minutes(amount));
        QCOMPARE(m_calendar.officeTimeBetween(end, start), minutes(-amount));
    }

    void aroundTet_data()
    {
        QTest::addColumn<QString>("lastDay");
        QTest::addColumn<QString>("newYear");
        QTest::addColumn<QString>("firstDay");
        const auto row = [](const char *lastDay, const char *newYear, const char *firstDay) {
            QTest::newRow(newYear) << QString::fromLatin1(lastDay) << QString::fromLatin1(newYear)
                                   << QString::fromLatin1(firstDay);
        };
        row("2024-02-07", "2024-02-10", "2024-02-15"); // decreed: Thu 8 to Wed 14
        row("2025-01-24", "2025-01-29", "2025-02-03"); // decreed: Sat 25 January to Sun 2 February
        row("2026-02-13", "2026-02-17", "2026-02-23"); // decreed: Sat 14 to Sun 22
        row("2027-02-04", "2027-02-06", "2027-02-12"); // Fri 5 to Tue 9; Sat, Sun moved to Wed 10, Thu 11
        row("2028-01-24", "2028-01-26", "2028-02-01"); // Tue 25 to Sat 29; Sat moved to Mon 31
        row("2029-02-09", "2029-02-13", "2029-02-19"); // Mon 12 to Fri 16
        row("2030-01-31", "2030-02-02", "2030-02-08"); // Fri 1 to Tue 5; moved to Wed 6, Thu 7
        row("2031-01-21", "2031-01-23", "2031-01-29"); // Wed 22 to Sun 26; moved to Mon 27, Tue 28
        row("2032-02-09", "2032-02-11", "2032-02-17"); // Tue 10 to Sat 14; moved to Mon 16
        row("2033-01-28", "2033-01-31", "2033-02-07"); // Sun 30 to Thu 3; Sun moved to Fri 4
        row("2034-02-17", "2034-02-19", "2034-02-27"); // Sat 18 to Wed 22; moved to Thu 23, Fri 24
        row("2035-02-06", "2035-02-08", "2035-02-14"); // Wed 7 to Sun 11; moved to Mon 12, Tue 13
    }

    void aroundTet()
    {
        QFETCH(QString, lastDay);
        QFETCH(QString, newYear);
        QFETCH(QString, firstDay);
        const auto due = [&](const QString &from) {
            return spelt(m_calendar, m_calendar.addOfficeTime(at(m_calendar, from), hours(8)));
        };
        // One hour on the last day, seven on the first; on New Year's Day all eight lie after it.
        QCOMPARE(due(lastDay + u" 16:00"_s), firstDay + u" 16:00"_s);
        QCOMPARE(due(newYear + u" 00:15"_s), firstDay + u" 17:00"_s);
        const QDate last = QDate::fromString(lastDay, Qt::ISODate);
        QVERIFY(m_calendar.isWorkingDay(last));
        QCOMPARE(m_calendar.nextWorkingDay(last), last);
        QCOMPARE(m_calendar.nextWorkingDay(last.addDays(1)), QDate::fromString(firstDay, Qt::ISODate));
        // A document signed on the last day: the first day after is the first of five.
        Article article;
        article.content.documentSignedOn = last;
        QDate fifth = QDate::fromString(firstDay, Qt::ISODate);
        for (int counted = 1; counted < 5; ++counted) {
            do
                fifth = fifth.addDays(1);
            while (fifth.dayOfWeek() > 5);
        }
        QCOMPARE(spelt(m_calendar, dueTime(document, m_calendar, article)), fifth.toString(Qt::ISODate) + u" 17:00"_s);
    }

    void conferences_data()
    {
        QTest::addColumn<QString>("ends");
        QTest::addColumn<QString>("due");
        // 24:00 of the next day is 00:00 of the day after it; nights, Sundays and holidays count.
        QTest::newRow("Monday afternoon") << u"2026-10-05 16:00"_s << u"2026-10-07 00:00"_s;
        QTest::newRow("just before midnight") << u"2026-10-05 23:59"_s << u"2026-10-07 00:00"_s;
        QTest::newRow("at midnight") << u"2026-10-06 00:00"_s << u"2026-10-08 00:00"_s;
        QTest::newRow("at 06:59, before UTC's midnight") << u"2026-10-06 06:59"_s << u"2026-10-08 00:00"_s;
        QTest::newRow("Friday") << u"2026-10-09 16:00"_s << u"2026-10-11 00:00"_s;
        QTest::newRow("Saturday") << u"2026-10-10 11:30"_s << u"2026-10-12 00:00"_s;
        QTest::newRow("New Year's Eve") << u"2026-12-31 11:30"_s << u"2027-01-02 00:00"_s;
        QTest::newRow("into a leap day") << u"2028-02-28 17:00"_s << u"2028-03-01 00:00"_s;
        QTest::newRow("before Tết") << u"2026-02-13 17:00"_s << u"2026-02-15 00:00"_s;
    }

    void conferences()
    {
        QFETCH(QString, ends);
        QFETCH(QString, due);
        Article article;
        article.content.event.ends = at(m_calendar, ends);
        QCOMPARE(spelt(m_calendar, dueTime(conference, m_calendar, article)), due);
    }

    void documents_data()
    {
        QTest::addColumn<QString>("signedOn");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, const char *signedOn, const char *due) {
            QTest::newRow(name) << QString::fromLatin1(signedOn) << QString::fromLatin1(due);
        };
        row("Monday", "2026-10-05", "2026-10-12 17:00"); // Tue, Wed, Thu, Fri, Mon
        row("Thursday", "2026-10-08", "2026-10-15 17:00"); // Fri, Mon, Tue, Wed, Thu
        row("Friday", "2026-10-09", "2026-10-16 17:00"); // Mon to Fri
        row("Saturday", "2026-10-10", "2026-10-16 17:00"); // Mon to Fri
        row("Sunday", "2026-10-11", "2026-10-16 17:00"); // Mon to Fri
        row("the regulation itself, a Tuesday", "2017-03-07", "2017-03-14 17:00"); // Wed, Thu, Fri, Mon, Tue
        row("the day before the last before Tết", "2026-02-12", "2026-02-26 17:00"); // Fri 13, Mon 23 to Thu 26
        row("during Tết", "2026-02-18", "2026-02-27 17:00"); // Mon 23 to Fri 27
        row("a worked Saturday counts", "2026-08-20", "2026-08-26 17:00"); // Fri, Sat, Mon, Tue, Wed
        row("before 2/9", "2026-08-28", "2026-09-09 17:00"); // Thu 3, Fri 4, Mon 7, Tue 8, Wed 9
        row("over 24 November", "2026-11-20", "2026-11-30 17:00"); // Mon 23, Wed 25, Thu, Fri, Mon 30
        row("unknown", "", "none");
    }

    void documents()
    {
        QFETCH(QString, signedOn);
        QFETCH(QString, due);
        Article article;
        article.content.documentSignedOn = QDate::fromString(signedOn, Qt::ISODate);
        QCOMPARE(spelt(m_calendar, dueTime(document, m_calendar, article)), due);
    }

    void statisticsOfAPeriod_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *period, const char *due) {
            QTest::newRow(period) << QString::fromLatin1(period) << QString::fromLatin1(due);
        };
        row("2026-10", "2026-11-05 17:00"); // a Thursday
        row("2026-08", "2026-09-07 17:00"); // 5 September is a Saturday
        row("2024-04", "2024-05-06 17:00"); // 5 May is a Sunday
        row("2026-12", "2027-01-05 17:00"); // a Tuesday
        row("2027-01", "2027-02-12 17:00"); // 5 February is the eve of Tết
        row("2030-01", "2030-02-08 17:00"); // 5 February is within Tết
        row("2024-01", "2024-02-05 17:00"); // the Monday before Tết
        row("2026-Q1", "2026-04-06 17:00"); // 5 April is a Sunday
        row("2026-Q2", "2026-07-06 17:00"); // 5 July is a Sunday
        row("2026-Q3", "2026-10-05 17:00"); // a Monday
        row("2026-Q4", "2027-01-05 17:00");
        row("2026", "2027-01-05 17:00");
        row("2026-00", "none");
        row("2026-13", "none");
        row("2026-1", "none");
        row("2026-Q5", "none");
        row("2026-Q0", "none");
        row("26", "none");
        row("0000", "none");
        row("2026-10 ", "none");
    }

    void statisticsOfAPeriod()
    {
        QFETCH(QString, period);
        QFETCH(QString, due);
        Article article;
        article.content.period = period;
        QCOMPARE(spelt(m_calendar, dueTime(statistics, m_calendar, article)), due);
    }

    void theBoardsOwnLimit()
    {
        Article article;
        article.content.event.begins = at(m_calendar, u"2026-10-05 07:30"_s);
        QCOMPARE(dueTime(board, m_calendar, article), std::nullopt);
        article.due = at(m_calendar, u"2026-10-20 17:00"_s);
        QCOMPARE(dueTime(board, m_calendar, article), article.due);
        // It is no excuse where the regulation sets a limit.
        QCOMPARE(spelt(m_calendar, dueTime(news, m_calendar, article)), u"2026-10-05 17:00"_s);
    }

    void whatIsUnknownIsUnset()
    {
        const Article article;
        const UtcTime now = at(m_calendar, u"2026-10-05 09:00"_s);
        for (const DeadlineRule &rule : { news, conference, document, statistics, board, publication }) {
            QCOMPARE(deadline(rule, m_calendar, article, std::nullopt, now), Deadline());
            QCOMPARE(deadline(rule, m_calendar, article, now, now), Deadline());
        }
    }

    void standing_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("done");
        QTest::addColumn<Deadline::Standing>("expected");
        QTest::addColumn<int>("left");
        using enum Deadline::Standing;
        const auto row = [](const char *name, const char *rule, const char *now, const char *done,
                            Deadline::Standing expected, int left) {
            QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(now)
                                << QString::fromLatin1(done) << expected << left;
        };
        // News: 07:30 on Monday, due 17:00; a quarter is two hours.
        row("before the event", "news", "2026-10-04 12:00", "", Running, 480);
        row("just begun", "news", "2026-10-05 07:30", "", Running, 480);
        row("a quarter left", "news", "2026-10-05 15:00", "", Running, 120);
        row("less than a quarter", "news", "2026-10-05 15:01", "", Near, 119);
        row("at the limit", "news", "2026-10-05 17:00", "", Near, 0);
        row("a minute late, in no office time", "news", "2026-10-05 17:01", "", Late, 0);
        row("an hour late", "news", "2026-10-06 08:30", "", Late, -60);
        row("a weekend late", "news", "2026-10-12 07:30", "", Late, -4 * 480);
        row("kept", "news", "2026-12-01 09:00", "2026-10-05 16:00", Kept, 60);
        row("kept to the minute", "news", "2026-12-01 09:00", "2026-10-05 17:00", Kept, 0);
        row("missed", "news", "2026-12-01 09:00", "2026-10-06 07:31", Missed, -1);
        // Conference: ended on Friday 20:00, due Sunday 00:00: 28 hours, none of them office time.
        row("no office time", "conference", "2026-10-10 16:00", "", Running, 0);
        row("no office time, near", "conference", "2026-10-10 17:01", "", Near, 0);
        row("no office time, late", "conference", "2026-10-11 00:01", "", Late, 0);
        // The board's limit: made on Monday 07:30, due on Friday 17:00; 40 hours, a quarter is ten.
        row("board, two days left", "board", "2026-10-08 07:30", "", Running, 960);
        row("board, ten hours left", "board", "2026-10-08 15:00", "", Running, 600);
        row("board, near", "board", "2026-10-08 15:01", "", Near, 599);
        row("board, late", "board", "2026-10-12 07:31", "", Late, -1);
        // Publication: sent on Thursday 13:00, due on Friday 11:30.
        row("publication", "publication", "2026-10-08 16:00", "", Running, 300);
        row("publication, near", "publication", "2026-10-09 09:31", "", Near, 119);
        row("published in time", "publication", "2026-10-12 09:31", "2026-10-09 11:30", Kept, 0);
    }

    void standing()
    {
        QFETCH(QString, rule);
        QFETCH(QString, now);
        QFETCH(QString, done);
        QFETCH(Deadline::Standing, expected);
        QFETCH(int, left);
        Article article;
        article.createdAt = at(m_calendar, u"2026-10-05 07:30"_s);
        article.due = at(m_calendar, u"2026-10-09 17:00"_s);
        article.submittedAt = at(m_calendar, u"2026-10-08 13:00"_s);
        article.content.event.begins = at(m_calendar, u"2026-10-05 07:30"_s);
        article.content.event.ends = at(m_calendar, u"2026-10-09 20:00"_s);
        const DeadlineRule &wanted = rule == u"news"_s ? news
            : rule == u"conference"_s                  ? conference
            : rule == u"board"_s                       ? board
                                                       : publication;
        const auto finished = done.isEmpty() ? std::nullopt : std::optional(at(m_calendar, done));
        const Deadline result = deadline(wanted, m_calendar, article, finished, at(m_calendar, now));
        QCOMPARE(result.standing, expected);
        QCOMPARE(result.officeTimeLeft, minutes(left));
        QCOMPARE(result.due, dueTime(wanted, m_calendar, article));
        QCOMPARE(result.from.has_value(), rule != u"board"_s);
    }

    void addingAndCountingAreInverse()
    {
        std::mt19937_64 random(465);
        const UtcTime first = at(m_calendar, u"2023-12-01 00:00"_s);
        for (int round = 0; round < 20'000; ++round) {
            const UtcTime from = first + milliseconds(random() % (13ull * 365 * 86'400'000));
            const minutes amount(1 + random() % 20'000);
            const UtcTime due = m_calendar.addOfficeTime(from, amount);
            QVERIFY(due > from);
            QCOMPARE(m_calendar.officeTimeBetween(from, due), amount);
            // The earliest such instant: a millisecond before, the last minute is not full.
            QCOMPARE(m_calendar.officeTimeBetween(from, due - milliseconds(1)), amount - minutes(1));
        }
    }

    void laterIsNeverEarlier()
    {
        std::mt19937_64 random(14);
        const UtcTime first = at(m_calendar, u"2024-01-01 00:00"_s);
        for (int round = 0; round < 20'000; ++round) {
            const UtcTime a = first + minutes(random() % (12 * 365 * 1440));
            const UtcTime b = a + minutes(random() % (20 * 1440));
            const minutes amount(random() % 5000);
            const minutes more = amount + minutes(random() % 5000);
            QVERIFY(m_calendar.addOfficeTime(a, amount) <= m_calendar.addOfficeTime(b, amount));
            QVERIFY(m_calendar.addOfficeTime(a, amount) <= m_calendar.addOfficeTime(a, more));
            const UtcTime c = b + minutes(random() % (20 * 1440));
            QCOMPARE(m_calendar.officeTimeBetween(a, b) + m_calendar.officeTimeBetween(b, c),
                     m_calendar.officeTimeBetween(a, c));
            QCOMPARE(m_calendar.officeTimeBetween(b, a), -m_calendar.officeTimeBetween(a, b));
        }
    }

    void agreesWithTheModel()
    {
        std::mt19937_64 random(2026);
        const UtcTime first = at(m_calendar, u"2024-01-01 00:00"_s);
        for (int round = 0; round < 300; ++round) {
            const UtcTime from = first + minutes(random() % (12 * 365 * 1440));
            const UtcTime to = from + minutes(random() % (15 * 1440));
            QCOMPARE(m_calendar.officeTimeBetween(from, to), countedByMinute(m_calendar, from, to));
        }
    }

    void farApart()
    {
        // Counted by weeks: from the year 1 to the year 9999 costs what a day costs.
        const UtcTime old = at(m_calendar, u"0001-01-01 00:00"_s);
        const UtcTime far = at(m_calendar, u"9999-12-31 00:00"_s);
        const UtcTime middle = at(m_calendar, u"2030-06-15 10:00"_s);
        QVERIFY(m_calendar.officeTimeBetween(old, far) > hours(8) * 2'600'000);
        QCOMPARE(m_calendar.officeTimeBetween(old, middle) + m_calendar.officeTimeBetween(middle, far),
                 m_calendar.officeTimeBetween(old, far));
        const UtcTime due = m_calendar.addOfficeTime(old, hours(8) * 2'000'000);
        QCOMPARE(m_calendar.officeTimeBetween(old, due), minutes(hours(8) * 2'000'000));
        QCOMPARE(spelt(m_calendar, m_calendar.addOfficeTime(old, hours(8))), u"0001-01-01 17:00"_s); // a Monday
    }

    void localTime()
    {
        QCOMPARE(toRfc3339(m_calendar.toUtc(QDate(2026, 11, 23), QTime(7, 30))), u"2026-11-23T00:30:00.000Z"_s);
        QCOMPARE(toRfc3339(m_calendar.toUtc(QDate(2026, 11, 23), QTime(6, 59))), u"2026-11-22T23:59:00.000Z"_s);
        QCOMPARE(toRfc3339(m_calendar.toUtc(QDate(1969, 12, 31), QTime(23, 0))), u"1969-12-31T16:00:00.000Z"_s);
        for (const qint64 value : { -1ll, 0ll, 1ll, -62'135'596'800'000ll, 1'795'000'000'123ll }) {
            const UtcTime time { milliseconds(value) };
            const auto [day, clock] = m_calendar.toLocal(time);
            QCOMPARE(m_calendar.toUtc(day, clock), time);
        }
    }

    void withoutOfficeTimeAllTimeCounts()
    {
        Calendar noHours = m_calendar;
        noHours.hours.clear();
        Calendar noDays = m_calendar;
        noDays.weekdays.clear();
        const UtcTime from = at(m_calendar, u"2026-10-09 16:00"_s);
        for (const Calendar &calendar : { noHours, noDays }) {
            QCOMPARE(calendar.addOfficeTime(from, hours(8)), from + hours(8));
            QCOMPARE(calendar.officeTimeBetween(from, from + hours(8)), minutes(480));
        }
        QCOMPARE(noDays.nextWorkingDay(QDate(2026, 10, 9)), QDate(2026, 10, 9));
    }
};

QTEST_GUILESS_MAIN(DeadlineTest)
#include "tst_deadline.moc"
