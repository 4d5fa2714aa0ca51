// A rulebook is read whole or refused with the path of the first fault; what the contract lets a portal leave
// out is empty, a pattern without a severity is "medium". It may say "workflow": "default" and
// gets the shipped one. A member that this version does not know is kept, at whatever depth: top members in
// `more` as they are, others in more's "$nested" under the place they came from.

#include "wire/Json.h"
#include "wire/Reader.h"
#include "wire/RulebookFaults.h"
#include "wire/RulebookWords.h"
#include "wire/Shipped.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

enum class Judged { Now, Before };

class RulebookReader
{
public:
    explicit RulebookReader(const QJsonObject &object)
        : m_object(object)
        , m_reader(object)
    {
    }

    [[nodiscard]] Result<Rulebook> read(Judged judged);

private:
    template<class Row> [[nodiscard]] QList<Row> rows(QLatin1StringView key, Row (*readRow)(Reader &));
    [[nodiscard]] Calendar calendar();
    [[nodiscard]] Limits limits();
    [[nodiscard]] Workflow workflow();
    void keepUnknown(const QString &place, const Reader &reader);

    QJsonObject m_object;
    Reader m_reader;
    QJsonObject m_nested;
};

int smallInteger(Reader &reader, QLatin1StringView key, int least, int most)
{
    return static_cast<int>(reader.integer(key, least, most));
}

QTime readTime(Reader &reader, QLatin1StringView key)
{
    const QString text = reader.text(key);
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid() || timeToText(time) != text)
        reader.fail(key, u"is not a time (HH:mm)"_s);
    return time;
}

QDate readDate(Reader &reader, QLatin1StringView key)
{
    if (!reader.has(key))
        reader.fail(key, u"is missing"_s);
    return reader.maybeDate(key);
}

QStringList maybeTexts(Reader &reader, QLatin1StringView key)
{
    return reader.has(key) ? reader.texts(key) : QStringList();
}

int maybeInteger(Reader &reader, QLatin1StringView key, int least, int most)
{
    return reader.has(key) ? smallInteger(reader, key, least, most) : least;
}

QSet<QString> readNames(Reader &reader, QLatin1StringView key)
{
    const QStringList names = maybeTexts(reader, key);
    return { names.begin(), names.end() };
}

/// A text that must say something.
QString readName(Reader &reader, QLatin1StringView key)
{
    const QString name = reader.text(key);
    if (name.isEmpty())
        reader.fail(key, u"is empty"_s);
    return name;
}

Site readSite(Reader &reader)
{
    return { .id = reader.code<SiteId>("id"_L1),
             .name = readName(reader, "name"_L1),
             .level = smallInteger(reader, "level"_L1, 1, 9),
             .owner = reader.maybeText("owner"_L1),
             .board = reader.maybeText("board"_L1),
             .address = reader.maybeText("address"_L1),
             .licence = reader.maybeText("licence"_L1),
             .switches = readNames(reader, "switches"_L1),
             .dutyTelephone = reader.maybeText("duty_telephone"_L1) };
}

Channel readChannel(Reader &reader)
{
    return { .id = reader.code<ChannelId>("id"_L1),
             .site = reader.code<SiteId>("site"_L1),
             .name = readName(reader, "name"_L1),
             .network = reader.word<Network>("network"_L1, &networkFromString),
             .publishable = !reader.has("publishable"_L1) || reader.truth("publishable"_L1),
             .link = reader.maybeText("link"_L1),
             .staleAfterDays = maybeInteger(reader, "stale_after_days"_L1, 0, 3660) };
}

Category readCategory(Reader &reader)
{
    return { .id = reader.code<CategoryId>("id"_L1),
             .site = reader.code<SiteId>("site"_L1),
             .name = readName(reader, "name"_L1) };
}

Kind readKind(Reader &reader)
{
    return { .id = reader.code<KindId>("id"_L1),
             .name = readName(reader, "name"_L1),
             .supplyRule = reader.maybeText("supply_rule"_L1),
             .publicationRule = reader.maybeText("publication_rule"_L1),
             .required = readNames(reader, "required"_L1),
             .royalty = reader.maybeText("royalty"_L1) };
}

Unit readUnit(Reader &reader)
{
    return { .id = reader.code<UnitId>("id"_L1),
             .name = readName(reader, "name"_L1),
             .monthlyQuota = maybeInteger(reader, "monthly_quota"_L1, 0, 10'000) };
}

Person readPerson(Reader &reader)
{
    Person person { .id = reader.code<PersonId>("id"_L1),
                    .name = readName(reader, "name"_L1),
                    .title = reader.maybeText("title"_L1),
                    .unit = UnitId(reader.maybeText("unit"_L1)),
                    .roles = {} };
    std::optional<Reader> roles = reader.maybeObject("roles"_L1);
    const QJsonObject bySite = roles ? roles->members() : QJsonObject();
    for (const QString &site : bySite.keys()) {
        Roles &held = person.roles[SiteId(site)];
        for (const QJsonValue &name : bySite.value(site).toArray()) {
            if (const std::optional<Role> role = roleFromString(name.toString()))
                held += *role;
            else
                reader.fail("roles"_L1, site + u" holds an unknown word: "_s + name.toString());
        }
        if (held.isEmpty())
            reader.fail("roles"_L1, site + u" holds no role"_s);
    }
    return person;
}

DeadlineRule readDeadline(Reader &reader)
{
    DeadlineRule rule;
    rule.id = readName(reader, "id"_L1);
    rule.counting = reader.word<DeadlineRule::Counting>("counting"_L1, &countingFromName);
    if (reader.has("from"_L1))
        rule.from = reader.word<DeadlineRule::From>("from"_L1, &fromFromName);
    rule.amount = maybeInteger(reader, "amount"_L1, 0, 10'000);
    if (reader.has("day_ends"_L1))
        rule.dayEnds = readTime(reader, "day_ends"_L1);
    return rule;
}

Tariff readTariff(Reader &reader)
{
    return { .id = readName(reader, "id"_L1),
             .name = readName(reader, "name"_L1),
             .coefficient = reader.text("coefficient"_L1),
             .maximum = reader.maybeText("maximum"_L1) };
}

TextPattern readPattern(Reader &reader)
{
    return { .id = readName(reader, "id"_L1),
             .name = readName(reader, "name"_L1),
             .pattern = reader.text("pattern"_L1),
             .context = maybeTexts(reader, "context"_L1),
             .validation = reader.maybeText("validation"_L1),
             .severity = reader.has("severity"_L1) ? reader.text("severity"_L1) : u"medium"_s };
}

void RulebookReader::keepUnknown(const QString &place, const Reader &reader)
{
    if (const QJsonObject rest = reader.rest(); !rest.isEmpty())
        m_nested.insert(place, rest);
}

template<class Row> QList<Row> RulebookReader::rows(QLatin1StringView key, Row (*readRow)(Reader &))
{
    QList<Row> rows;
    QSet<QString> ids;
    for (Reader &below : m_reader.list(key)) {
        rows += readRow(below);
        const QString id = below.text("id"_L1);
        if (ids.contains(id))
            below.fail("id"_L1, u"occurs twice: "_s + id);
        ids += id;
        keepUnknown(key + u'/' + id, below);
    }
    return rows;
}

Calendar RulebookReader::calendar()
{
    Reader reader = m_reader.object("calendar"_L1);
    Calendar calendar;
    calendar.utcOffset = std::chrono::minutes(reader.integer("utc_offset"_L1, -14 * 60, 14 * 60));
    for (Reader &hours : reader.list("hours"_L1))
        calendar.hours += Calendar::Hours { readTime(hours, "from"_L1), readTime(hours, "to"_L1) };

    calendar.weekdays.clear();
    const auto readDay = [](const QString &text) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.toString(Qt::ISODate) == text ? day : QDate();
    };
    Reader holidays = reader.object("holidays"_L1);
    for (const QString &text : holidays.members().keys()) {
        const QJsonValue name = holidays.members().value(text);
        if (!readDay(text).isValid() || !name.isString())
            reader.fail("holidays"_L1, text + u" is not a day with its name"_s);
        calendar.holidays.insert(readDay(text), name.toString());
    }
    for (const QString &text : reader.texts("working_rest_days"_L1)) {
        if (!readDay(text).isValid())
            reader.fail("working_rest_days"_L1, text + u" is not a day"_s);
        calendar.workingRestDays += readDay(text);
    }
    if (!reader.has("weekdays"_L1))
        reader.fail("weekdays"_L1, u"is missing"_s);
    for (const QJsonValue &day : m_object.value("calendar"_L1)["weekdays"_L1].toArray()) {
        if (day.toInt() < 1 || day.toInt() > 7)
            reader.fail("weekdays"_L1, u"holds no day from 1 to 7"_s);
        calendar.weekdays += day.toInt();
    }
    keepUnknown(u"calendar"_s, reader);
    return calendar;
}

Limits RulebookReader::limits()
{
    Reader reader = m_reader.object("limits"_L1);
    const Limits limits { .articleBytes = reader.integer("article_bytes"_L1, 0),
                          .mediaBytes = reader.integer("media_bytes"_L1, 0),
                          .pictureTypes = maybeTexts(reader, "picture_types"_L1),
                          .videoTypes = maybeTexts(reader, "video_types"_L1),
                          .audioTypes = maybeTexts(reader, "audio_types"_L1),
                          .attachmentTypes = maybeTexts(reader, "attachment_types"_L1) };
    keepUnknown(u"limits"_s, reader);
    return limits;
}

Workflow RulebookReader::workflow()
{
    const bool byName = m_reader.has("workflow"_L1) && m_object.value("workflow"_L1) == "default"_L1;
    Result<Workflow> workflow = byName ? shippedWorkflow()
                                       : fromJson<Workflow>(m_reader.object("workflow"_L1).members());
    if (!workflow) {
        workflow.error().detail.prepend(u"workflow."_s);
        m_reader.fail(workflow.error());
    }
    return workflow.value_or(Workflow());
}

Result<Rulebook> RulebookReader::read(Judged judged)
{
    Rulebook rulebook;
    rulebook.version = smallInteger(m_reader, "version"_L1, 1, 1'000'000);
    rulebook.from = readDate(m_reader, "from"_L1);
    rulebook.title = readName(m_reader, "title"_L1);
    rulebook.ground = m_reader.text("ground"_L1);
    rulebook.network = m_reader.word<Network>("network"_L1, &networkFromString);
    rulebook.sites = rows<Site>("sites"_L1, &readSite);
    rulebook.channels = rows<Channel>("channels"_L1, &readChannel);
    rulebook.categories = rows<Category>("categories"_L1, &readCategory);
    rulebook.kinds = rows<Kind>("kinds"_L1, &readKind);
    rulebook.units = rows<Unit>("units"_L1, &readUnit);
    rulebook.people = rows<Person>("people"_L1, &readPerson);
    rulebook.workflow = workflow();
    rulebook.deadlines = rows<DeadlineRule>("deadlines"_L1, &readDeadline);
    rulebook.calendar = calendar();
    rulebook.tariffs = rows<Tariff>("tariffs"_L1, &readTariff);
    rulebook.tariffUnit = m_reader.text("tariff_unit"_L1);
    rulebook.documentTypes = m_reader.texts("document_types"_L1);
    rulebook.documentExclusions = m_reader.texts("document_exclusions"_L1);
    rulebook.permittedSources = m_reader.texts("permitted_sources"_L1);
    rulebook.secrecy = rows<TextPattern>("secrecy"_L1, &readPattern);
    rulebook.personalData = rows<TextPattern>("personal_data"_L1, &readPattern);
    rulebook.allowedMailDomains = m_reader.texts("allowed_mail_domains"_L1);
    rulebook.limits = limits();
    rulebook.more = m_reader.rest();
    rulebook.more.remove(nestedKey);
    if (!m_nested.isEmpty())
        rulebook.more.insert(nestedKey, m_nested);
    if (judged == Judged::Now && !m_reader.failed()) {
        if (const std::optional<Error> fault = rulebookFault(rulebook))
            m_reader.fail(*fault);
    }
    return m_reader.result(rulebook);
}

} // namespace

template<> Result<Rulebook> fromJson<Rulebook>(const QJsonObject &object)
{
    return RulebookReader(object).read(Judged::Now);
}

Result<Rulebook> judgedRulebook(const QJsonObject &object) { return RulebookReader(object).read(Judged::Before); }

} // namespace toasoan::wire
