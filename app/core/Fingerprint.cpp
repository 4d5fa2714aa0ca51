// The schema of resources/fingerprint.md. A member that is not written here is not approved, and one that is
// written under another name breaks every approval that was ever given: change it only together with the
// value of "fingerprint".

#include "core/Fingerprint.h"

#include "core/CanonicalJson.h"
#include "core/CodePoints.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QJsonValue day(QDate value)
{
    return value.toString(Qt::ISODate);
}

QJsonValue time(const std::optional<UtcTime> &value)
{
    return value ? toRfc3339(*value) : QString();
}

/// What was left empty and what was never there look the same to a reader.
QJsonObject unlessEmpty(const QJsonObject &object)
{
    const auto isEmpty = [](const QJsonValue &member) { return member.toString().isEmpty(); };
    return std::ranges::all_of(object, isEmpty) ? QJsonObject() : object;
}

QJsonObject coverOf(const Content &content)
{
    const Cover cover = content.cover.value_or(Cover());
    return unlessEmpty({ { u"media"_s, cover.media.toString() }, { u"alt"_s, wellFormed(cover.alt) },
        { u"caption"_s, wellFormed(cover.caption) }, { u"credit"_s, wellFormed(cover.credit) } });
}

QJsonObject sourceOf(const Content &content)
{
    const Source source = content.source.value_or(Source());
    return unlessEmpty({ { u"name"_s, wellFormed(source.name) }, { u"address"_s, wellFormed(source.address) },
        { u"permission"_s, wellFormed(source.permission) } });
}

QJsonObject eventOf(const Content &content)
{
    return unlessEmpty(
        { { u"name"_s, wellFormed(content.event.name) }, { u"place"_s, wellFormed(content.event.place) },
            { u"begins"_s, time(content.event.begins) }, { u"ends"_s, time(content.event.ends) } });
}

QJsonObject documentOf(const Content &content)
{
    return unlessEmpty({ { u"number"_s, wellFormed(content.documentNumber) },
        { u"signed_on"_s, day(content.documentSignedOn) },
        { u"signer"_s, wellFormed(content.documentSigner) }, { u"type"_s, wellFormed(content.documentType) } });
}

QJsonObject clearanceOf(const Content &content)
{
    return unlessEmpty(
        { { u"by"_s, wellFormed(content.clearance.by) }, { u"on"_s, day(content.clearance.on) } });
}

QJsonArray attachmentsOf(const Content &content)
{
    QJsonArray attachments;
    for (const Attachment &attachment : content.attachments) {
        attachments.append(QJsonObject { { u"media"_s, attachment.media.toString() },
            { u"name"_s, wellFormed(attachment.name) }, { u"number"_s, wellFormed(attachment.number) },
            { u"signed_on"_s, day(attachment.signedOn) },
            { u"signer"_s, wellFormed(attachment.signer) } });
    }
    return attachments;
}

/// A set: sorted by UTF-16 units, each once.
QJsonArray channelsOf(const Content &content)
{
    QStringList names;
    for (const ChannelId &channel : content.channels)
        names.append(wellFormed(channel.toString()));
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return std::ranges::lexicographical_compare(a, b); // QChar compares UTF-16 units
    });
    names.removeDuplicates();
    return QJsonArray::fromStringList(names);
}

QString urgencyOf(const Content &content)
{
    switch (content.urgency) {
    case Urgency::Normal:
        return u"normal"_s;
    case Urgency::Urgent:
        return u"urgent"_s;
    case Urgency::Flash:
        return u"flash"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QByteArray fingerprintText(const Content &content)
{
    const QJsonObject schema {
        { u"fingerprint"_s, u"1"_s },
        { u"site"_s, wellFormed(content.site.toString()) },
        { u"kind"_s, wellFormed(content.kind.toString()) },
        { u"title"_s, wellFormed(content.title) },
        { u"lead"_s, wellFormed(content.lead) },
        { u"body"_s, QString::fromUtf8(content.body.write()) },
        { u"cover"_s, coverOf(content) },
        { u"byline"_s, wellFormed(content.byline) },
        { u"source"_s, sourceOf(content) },
        { u"category"_s, wellFormed(content.category.toString()) },
        { u"channels"_s, channelsOf(content) },
        { u"attachments"_s, attachmentsOf(content) },
        { u"correction_notice"_s, wellFormed(content.correctionNotice) },
        { u"embargo"_s, time(content.embargo) },
        { u"event"_s, eventOf(content) },
        { u"document"_s, documentOf(content) },
        { u"period"_s, wellFormed(content.period) },
        { u"urgency"_s, urgencyOf(content) },
        { u"clearance"_s, clearanceOf(content) },
        { u"ai_use"_s, wellFormed(content.aiUse) },
    };
    const Result<QByteArray> bytes = canonicalJson(schema);
    Q_ASSERT(bytes); // only strings, all of them well-formed
    return *bytes;
}

Digest fingerprint(const Content &content)
{
    return Digest::of(fingerprintText(content));
}

} // namespace toasoan
