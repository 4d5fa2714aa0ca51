// What is written is self-contained: the whole workflow stands in it. Members that this version did not know
// when it read the rulebook are put back where they stood.

#include "wire/Json.h"
#include "wire/RulebookWords.h"
#include "wire/Writer.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

QJsonArray sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject rowToJson(const Site &site)
{
    return { { u"id"_s, site.id.toString() },
             { u"name"_s, site.name },
             { u"level"_s, site.level },
             { u"owner"_s, site.owner },
             { u"board"_s, site.board },
             { u"address"_s, site.address },
             { u"licence"_s, site.licence },
             { u"switches"_s, sorted(site.switches) },
             { u"duty_telephone"_s, site.dutyTelephone } };
}

QJsonObject rowToJson(const Channel &channel)
{
    return { { u"id"_s, channel.id.toString() },
             { u"site"_s, channel.site.toString() },
             { u"name"_s, channel.name },
             { u"network"_s, toString(channel.network) },
             { u"publishable"_s, channel.publishable },
             { u"link"_s, channel.link },
             { u"stale_after_days"_s, channel.staleAfterDays } };
}

QJsonObject rowToJson(const Category &category)
{
    return { { u"id"_s, category.id.toString() },
             { u"site"_s, category.site.toString() },
             { u"name"_s, category.name } };
}

QJsonObject rowToJson(const Kind &kind)
{
    return { { u"id"_s, kind.id.toString() },
             { u"name"_s, kind.name },
             { u"supply_rule"_s, kind.supplyRule },
             { u"publication_rule"_s, kind.publicationRule },
             { u"required"_s, sorted(kind.required) },
             { u"royalty"_s, kind.royalty } };
}

QJsonObject rowToJson(const Unit &unit)
{
    return { { u"id"_s, unit.id.toString() },
             { u"name"_s, unit.name },
             { u"monthly_quota"_s, unit.monthlyQuota } };
}

QJsonObject rowToJson(const Person &person)
{
    QJsonObject roles;
    for (const auto &[site, held] : person.roles.asKeyValueRange()) {
        QJsonArray names;
        for (const Role role : allRoles) {
            if (held.contains(role))
                names.append(toString(role));
        }
        roles.insert(site.toString(), names);
    }
    return { { u"id"_s, person.id.toString() },
             { u"name"_s, person.name },
             { u"title"_s, person.title },
             { u"unit"_s, person.unit.toString() },
             { u"roles"_s, roles } };
}

QJsonObject rowToJson(const DeadlineRule &rule)
{
    return { { u"id"_s, rule.id },
             { u"counting"_s, countingName(rule.counting) },
             { u"from"_s, fromName(rule.from) },
             { u"amount"_s, rule.amount },
             { u"day_ends"_s, timeToText(rule.dayEnds) } };
}

QJsonObject rowToJson(const Tariff &tariff)
{
    return { { u"id"_s, tariff.id },
             { u"name"_s, tariff.name },
             { u"coefficient"_s, tariff.coefficient },
             { u"maximum"_s, tariff.maximum } };
}

QJsonObject rowToJson(const TextPattern &pattern)
{
    return { { u"id"_s, pattern.id },
             { u"name"_s, pattern.name },
             { u"pattern"_s, pattern.pattern },
             { u"context"_s, QJsonArray::fromStringList(pattern.context) },
             { u"validation"_s, pattern.validation },
             { u"severity"_s, pattern.severity } };
}

QJsonObject calendarToJson(const Calendar &calendar)
{
    QJsonArray hours;
    for (const Calendar::Hours &row : calendar.hours)
        hours.append(QJsonObject { { u"from"_s, timeToText(row.from) }, { u"to"_s, timeToText(row.to) } });
    QJsonArray weekdays;
    for (int day = 1; day <= 7; ++day) {
        if (calendar.weekdays.contains(day))
            weekdays.append(day);
    }
    QJsonObject holidays;
    for (const auto &[day, name] : calendar.holidays.asKeyValueRange())
        holidays.insert(day.toString(Qt::ISODate), name);
    QSet<QString> worked;
    for (const QDate day : calendar.workingRestDays)
        worked += day.toString(Qt::ISODate);
    return { { u"utc_offset"_s, qint64(calendar.utcOffset.count()) },
             { u"hours"_s, hours },
             { u"weekdays"_s, weekdays },
             { u"holidays"_s, holidays },
             { u"working_rest_days"_s, sorted(worked) } };
}

QJsonObject limitsToJson(const Limits &limits)
{
    return { { u"article_bytes"_s, limits.articleBytes },
             { u"media_bytes"_s, limits.mediaBytes },
             { u"picture_types"_s, QJsonArray::fromStringList(limits.pictureTypes) },
             { u"video_types"_s, QJsonArray::fromStringList(limits.videoTypes) },
             { u"audio_types"_s, QJsonArray::fromStringList(limits.audioTypes) },
             { u"attachment_types"_s, QJsonArray::fromStringList(limits.attachmentTypes) } };
}

/// The members of a place that this version did not know, put back; known ones win.
QJsonObject withUnknown(QJsonObject object, const QString &place, const QJsonObject &nested)
{
    const QJsonObject unknown = nested.value(place).toObject();
    for (auto member = unknown.begin(); member != unknown.end(); ++member) {
        if (!object.contains(member.key()))
            object.insert(member.key(), member.value());
    }
    return object;
}

template<class Row> QJsonArray rowsToJson(const QList<Row> &rows, QLatin1StringView key, const QJsonObject &nested)
{
    QJsonArray array;
    for (const Row &row : rows) {
        const QJsonObject object = rowToJson(row);
        const QString place = key + u'/' + object.value("id"_L1).toString();
        array.append(withUnknown(object, place, nested));
    }
    return array;
}

} // namespace

QJsonObject toJson(const Rulebook &value)
{
    const QJsonObject nested = value.more.value(nestedKey).toObject();
    QJsonObject object = value.more;
    object.remove(nestedKey);
    object.insert("version"_L1, value.version);
    object.insert("from"_L1, value.from.toString(Qt::ISODate));
    object.insert("title"_L1, value.title);
    object.insert("ground"_L1, value.ground);
    object.insert("network"_L1, toString(value.network));
    object.insert("sites"_L1, rowsToJson(value.sites, "sites"_L1, nested));
    object.insert("channels"_L1, rowsToJson(value.channels, "channels"_L1, nested));
    object.insert("categories"_L1, rowsToJson(value.categories, "categories"_L1, nested));
    object.insert("kinds"_L1, rowsToJson(value.kinds, "kinds"_L1, nested));
    object.insert("units"_L1, rowsToJson(value.units, "units"_L1, nested));
    object.insert("people"_L1, rowsToJson(value.people, "people"_L1, nested));
    object.insert("workflow"_L1, toJson(value.workflow));
    object.insert("deadlines"_L1, rowsToJson(value.deadlines, "deadlines"_L1, nested));
    object.insert("calendar"_L1, withUnknown(calendarToJson(value.calendar), u"calendar"_s, nested));
    object.insert("tariffs"_L1, rowsToJson(value.tariffs, "tariffs"_L1, nested));
    object.insert("tariff_unit"_L1, value.tariffUnit);
    object.insert("document_types"_L1, QJsonArray::fromStringList(value.documentTypes));
    object.insert("document_exclusions"_L1, QJsonArray::fromStringList(value.documentExclusions));
    object.insert("permitted_sources"_L1, QJsonArray::fromStringList(value.permittedSources));
    object.insert("secrecy"_L1, rowsToJson(value.secrecy, "secrecy"_L1, nested));
    object.insert("personal_data"_L1, rowsToJson(value.personalData, "personal_data"_L1, nested));
    object.insert("allowed_mail_domains"_L1, QJsonArray::fromStringList(value.allowedMailDomains));
    object.insert("limits"_L1, withUnknown(limitsToJson(value.limits), u"limits"_s, nested));
    return object;
}

} // namespace toasoan::wire
