#include "wire/RulebookFaults.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

/// A limit further away than this is a slip of the pen, and would take long to count.
constexpr int mostAmount = 10'000;

class Faults
{
public:
    void unless(bool sound, const QString &path, const QString &reason)
    {
        if (!sound && !m_first)
            m_first = Error { Error::Kind::Protocol, path + u": "_s + reason };
    }

    [[nodiscard]] const std::optional<Error> &first() const { return m_first; }

private:
    std::optional<Error> m_first;
};

QString at(QLatin1StringView list, qsizetype index, QLatin1StringView member)
{
    return u"%1[%2].%3"_s.arg(list).arg(index).arg(member);
}

void checkPlaces(const Rulebook &rulebook, Faults &faults)
{
    const QString unknownSite = u"names an unknown site"_s;
    for (qsizetype i = 0; i < rulebook.channels.size(); ++i) {
        const Channel &channel = rulebook.channels[i];
        faults.unless(rulebook.site(channel.site), at("channels"_L1, i, "site"_L1), unknownSite);
        faults.unless(channel.publishable || channel.staleAfterDays == 0,
                      at("channels"_L1, i, "stale_after_days"_L1), u"is set for another system"_s);
    }
    for (qsizetype i = 0; i < rulebook.categories.size(); ++i)
        faults.unless(rulebook.site(rulebook.categories[i].site), at("categories"_L1, i, "site"_L1), unknownSite);
}

void checkPeople(const Rulebook &rulebook, Faults &faults)
{
    for (qsizetype i = 0; i < rulebook.people.size(); ++i) {
        const Person &person = rulebook.people[i];
        faults.unless(person.unit.isEmpty() || rulebook.unit(person.unit), at("people"_L1, i, "unit"_L1), u"names an unknown unit"_s);
        for (const SiteId &site : person.roles.keys())
            faults.unless(rulebook.site(site), at("people"_L1, i, "roles"_L1) + u'.' + site.toString(),
                          u"is an unknown site"_s);
    }
}

void checkKinds(const Rulebook &rulebook, Faults &faults)
{
    static const QStringList fields { u"title"_s, u"body"_s,     u"source"_s, u"event"_s,
                                      u"document"_s, u"period"_s, u"cover"_s };
    const auto isTariff = [&](const QString &id) {
        return std::ranges::contains(rulebook.tariffs, id, &Tariff::id);
    };
    for (qsizetype i = 0; i < rulebook.kinds.size(); ++i) {
        const Kind &kind = rulebook.kinds[i];
        // Without a rule there is no clock.
        const auto isRule = [&](const QString &id) { return id.isEmpty() || rulebook.deadlineRule(id); };
        faults.unless(isRule(kind.supplyRule), at("kinds"_L1, i, "supply_rule"_L1), u"names an unknown deadline"_s);
        faults.unless(isRule(kind.publicationRule), at("kinds"_L1, i, "publication_rule"_L1),
                      u"names an unknown deadline"_s);
        for (const QString &field : kind.required)
            faults.unless(fields.contains(field), at("kinds"_L1, i, "required"_L1),
                          u"holds an unknown field: "_s + field);
        faults.unless(kind.royalty.isEmpty() || isTariff(kind.royalty), at("kinds"_L1, i, "royalty"_L1),
                      u"names an unknown tariff"_s);
    }
}

void checkDeadlines(const Rulebook &rulebook, Faults &faults)
{
    using Rule = DeadlineRule;
    for (qsizetype i = 0; i < rulebook.deadlines.size(); ++i) {
        const Rule &rule = rulebook.deadlines[i];
        const bool byBoard = rule.counting == Rule::Counting::SetByBoard;
        faults.unless(byBoard == (rule.from == Rule::From::Nothing), at("deadlines"_L1, i, "from"_L1),
                      byBoard ? u"is counted from something, but set by the board"_s : u"counts from nothing"_s);
        const int least = byBoard || rule.counting == Rule::Counting::DaysAfter ? 0 : 1;
        const int most = rule.counting == Rule::Counting::DayOfNextMonth ? 31 : mostAmount;
        faults.unless(rule.amount >= least && rule.amount <= most, at("deadlines"_L1, i, "amount"_L1),
                      u"is out of range"_s);
    }
}

void checkCalendar(const Calendar &calendar, Faults &faults)
{
    faults.unless(!calendar.hours.isEmpty(), u"calendar.hours"_s, u"is empty"_s);
    for (qsizetype i = 0; i < calendar.hours.size(); ++i) {
        const bool afterLast = i == 0 || calendar.hours[i - 1].to <= calendar.hours[i].from;
        faults.unless(calendar.hours[i].from < calendar.hours[i].to && afterLast,
                      u"calendar.hours[%1]"_s.arg(i), u"is not in order"_s);
    }
    faults.unless(!calendar.weekdays.isEmpty(), u"calendar.weekdays"_s, u"is empty"_s);
    for (const QDate day : calendar.workingRestDays) {
        const QString name = day.toString(Qt::ISODate);
        faults.unless(!calendar.holidays.contains(day), u"calendar.working_rest_days"_s,
                      name + u" is a holiday as well"_s);
        faults.unless(!calendar.weekdays.contains(day.dayOfWeek()), u"calendar.working_rest_days"_s,
                      name + u" is no rest day"_s);
    }
}

void checkTariffs(const Rulebook &rulebook, Faults &faults)
{
    static const QRegularExpression decimal(u"\\A(0|[1-9][0-9]*)(\\.[0-9]+)?\\z"_s);
    const auto isDecimal = [](const QString &text) { return decimal.match(text).hasMatch(); };
    for (qsizetype i = 0; i < rulebook.tariffs.size(); ++i) {
        const Tariff &tariff = rulebook.tariffs[i];
        faults.unless(isDecimal(tariff.coefficient), at("tariffs"_L1, i, "coefficient"_L1),
                      u"is not a decimal"_s);
        faults.unless(tariff.maximum.isEmpty() || isDecimal(tariff.maximum), at("tariffs"_L1, i, "maximum"_L1),
                      u"is not a decimal"_s);
    }
    faults.unless(rulebook.tariffs.isEmpty() ? rulebook.tariffUnit.isEmpty() || isDecimal(rulebook.tariffUnit)
                                             : isDecimal(rulebook.tariffUnit),
                  u"tariff_unit"_s, u"is not a decimal"_s);
}

void checkPatterns(const QList<TextPattern> &patterns, QLatin1StringView list, Faults &faults)
{
    static const QStringList validations { QString(), u"luhn"_s, u"mst"_s, u"cccd"_s };
    static const QStringList severities { u"high"_s, u"medium"_s, u"low"_s, u"block"_s };
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const TextPattern &pattern = patterns[i];
        const QRegularExpression compiled(pattern.pattern);
        faults.unless(!pattern.pattern.isEmpty() && compiled.isValid(), at(list, i, "pattern"_L1),
                      u"does not compile: "_s + compiled.errorString());
        faults.unless(validations.contains(pattern.validation), at(list, i, "validation"_L1),
                      u"is an unknown word"_s);
        faults.unless(severities.contains(pattern.severity), at(list, i, "severity"_L1), u"is an unknown word"_s);
    }
}

void checkExclusions(const QStringList &patterns, Faults &faults)
{
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const QRegularExpression compiled(patterns[i]);
        faults.unless(!patterns[i].isEmpty() && compiled.isValid(), u"document_exclusions[%1]"_s.arg(i),
                      u"does not compile: "_s + compiled.errorString());
    }
}

void checkTypes(const QStringList &types, QLatin1StringView list, Faults &faults)
{
    static const QRegularExpression shape(u"\\A[a-z]+/[a-z0-9.+-]+\\z"_s);
    for (const QString &type : types)
        faults.unless(shape.match(type).hasMatch(), u"limits."_s + list, u"holds no media type: "_s + type);
}

} // namespace

std::optional<Error> rulebookFault(const Rulebook &rulebook)
{
    Faults faults;
    checkPlaces(rulebook, faults);
    checkPeople(rulebook, faults);
    checkKinds(rulebook, faults);
    checkDeadlines(rulebook, faults);
    checkCalendar(rulebook.calendar, faults);
    checkTariffs(rulebook, faults);
    checkExclusions(rulebook.documentExclusions, faults);
    checkPatterns(rulebook.secrecy, "secrecy"_L1, faults);
    checkPatterns(rulebook.personalData, "personal_data"_L1, faults);
    checkTypes(rulebook.limits.pictureTypes, "picture_types"_L1, faults);
    checkTypes(rulebook.limits.videoTypes, "video_types"_L1, faults);
    checkTypes(rulebook.limits.audioTypes, "audio_types"_L1, faults);
    checkTypes(rulebook.limits.attachmentTypes, "attachment_types"_L1, faults);
    return faults.first();
}

} // namespace toasoan::wire
