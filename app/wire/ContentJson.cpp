// Content and the article around it. Content is also how the cache keeps a draft, so whatever a person can
// write can be read again: only what has no bytes (half of a surrogate pair) and a body that is not
// canonical are refused, with problem "not_canonical".

#include "wire/Json.h"
#include "wire/Parts.h"
#include "wire/Writer.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

QString urgencyName(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal:
        return u"normal"_s;
    case Urgency::Urgent:
        return u"urgent"_s;
    case Urgency::Flash:
        return u"flash"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Urgency> urgencyFromName(QStringView name)
{
    for (const Urgency urgency : { Urgency::Normal, Urgency::Urgent, Urgency::Flash }) {
        if (urgencyName(urgency) == name)
            return urgency;
    }
    return std::nullopt;
}

QJsonObject coverToJson(const Cover &cover)
{
    return { { u"media"_s, cover.media.toString() },
             { u"alt"_s, cover.alt },
             { u"caption"_s, cover.caption },
             { u"credit"_s, cover.credit } };
}

Cover readCover(Reader reader)
{
    return { .media = reader.digest("media"_L1),
             .alt = reader.text("alt"_L1),
             .caption = reader.text("caption"_L1),
             .credit = reader.text("credit"_L1) };
}

QJsonObject sourceToJson(const Source &source)
{
    QJsonObject object { { u"name"_s, source.name },
                         { u"address"_s, source.address },
                         { u"permission"_s, source.permission } };
    putMaybe(object, "original"_L1, source.original);
    return object;
}

Source readSource(Reader reader)
{
    return { .name = reader.text("name"_L1),
             .address = reader.text("address"_L1),
             .permission = reader.text("permission"_L1),
             .original = reader.maybeDigest("original"_L1) };
}

QJsonArray attachmentsToJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments) {
        QJsonObject object { { u"media"_s, attachment.media.toString() }, { u"name"_s, attachment.name } };
        putText(object, "number"_L1, attachment.number);
        putMaybe(object, "signed_on"_L1, attachment.signedOn);
        putText(object, "signer"_L1, attachment.signer);
        array.append(object);
    }
    return array;
}

QList<Attachment> readAttachments(const QList<Reader> &readers)
{
    QList<Attachment> attachments;
    for (Reader reader : readers) {
        attachments.append({ .media = reader.digest("media"_L1),
                             .name = reader.text("name"_L1),
                             .number = reader.maybeText("number"_L1),
                             .signedOn = reader.maybeDate("signed_on"_L1),
                             .signer = reader.maybeText("signer"_L1) });
    }
    return attachments;
}

QJsonObject eventToJson(const Event &event)
{
    QJsonObject object;
    putText(object, "name"_L1, event.name);
    putText(object, "place"_L1, event.place);
    putMaybe(object, "begins"_L1, event.begins);
    putMaybe(object, "ends"_L1, event.ends);
    return object;
}

Event readEvent(Reader reader)
{
    return { .name = reader.maybeText("name"_L1),
             .place = reader.maybeText("place"_L1),
             .begins = reader.maybeTime("begins"_L1),
             .ends = reader.maybeTime("ends"_L1) };
}

QJsonObject documentToJson(const Content &content)
{
    QJsonObject object;
    putText(object, "number"_L1, content.documentNumber);
    putMaybe(object, "signed_on"_L1, content.documentSignedOn);
    putText(object, "signer"_L1, content.documentSigner);
    putText(object, "type"_L1, content.documentType);
    return object;
}

void readDocument(Reader reader, Content &content)
{
    content.documentNumber = reader.maybeText("number"_L1);
    content.documentSignedOn = reader.maybeDate("signed_on"_L1);
    content.documentSigner = reader.maybeText("signer"_L1);
    content.documentType = reader.maybeText("type"_L1);
}

void putObject(QJsonObject &object, QLatin1StringView key, const QJsonObject &member)
{
    if (!member.isEmpty())
        object.insert(key, member);
}

/// What readers do not see, and what only some kinds have.
void putSeldom(QJsonObject &object, const Content &content)
{
    putText(object, "correction_notice"_L1, content.correctionNotice);
    putMaybe(object, "embargo"_L1, content.embargo);
    putObject(object, "event"_L1, eventToJson(content.event));
    putObject(object, "document"_L1, documentToJson(content));
    putText(object, "period"_L1, content.period);
    QJsonObject clearance;
    putText(clearance, "by"_L1, content.clearance.by);
    putMaybe(clearance, "on"_L1, content.clearance.on);
    putObject(object, "clearance"_L1, clearance);
    putText(object, "ai_use"_L1, content.aiUse);
    QJsonObject personal;
    putText(personal, "purpose"_L1, content.personalData.purpose);
    putText(personal, "consent"_L1, content.personalData.consent);
    putObject(object, "personal_data"_L1, personal);
    putText(object, "note"_L1, content.note);
    if (content.twin && !content.twin->isNull())
        object.insert("twin"_L1, content.twin->toString());
}

void readSeldom(Reader &reader, Content &content)
{
    content.correctionNotice = reader.maybeText("correction_notice"_L1);
    content.embargo = reader.maybeTime("embargo"_L1);
    if (const auto event = reader.maybeObject("event"_L1))
        content.event = readEvent(*event);
    if (const auto document = reader.maybeObject("document"_L1))
        readDocument(*document, content);
    content.period = reader.maybeText("period"_L1);
    if (auto clearance = reader.maybeObject("clearance"_L1)) {
        content.clearance.by = clearance->maybeText("by"_L1);
        content.clearance.on = clearance->maybeDate("on"_L1);
    }
    content.aiUse = reader.maybeText("ai_use"_L1);
    if (auto personal = reader.maybeObject("personal_data"_L1)) {
        content.personalData.purpose = personal->maybeText("purpose"_L1);
        content.personalData.consent = personal->maybeText("consent"_L1);
    }
    content.note = reader.maybeText("note"_L1);
    if (reader.has("twin"_L1))
        content.twin = reader.id<ArticleId>("twin"_L1);
}

Body readBody(Reader &reader)
{
    const QString text = reader.text("body"_L1);
    if (reader.failed())
        return {};
    Result<Body> body = Body::parse(text.toUtf8());
    if (!body) {
        reader.fail("body"_L1, body.error().detail, u"not_canonical"_s);
        return {};
    }
    return *std::move(body);
}

QJsonObject approvalToJson(const Approval &approval)
{
    QJsonObject object { { u"by"_s, approval.by.toString() },
                         { u"at"_s, toRfc3339(approval.at) },
                         { u"revision"_s, approval.revision.toString() },
                         { u"fingerprint"_s, approval.fingerprint.toString() } };
    putText(object, "on_paper"_L1, approval.onPaper);
    return object;
}

Approval readApproval(Reader reader)
{
    return { .by = reader.code<PersonId>("by"_L1),
             .at = reader.time("at"_L1),
             .revision = reader.id<RevisionId>("revision"_L1),
             .fingerprint = reader.digest("fingerprint"_L1),
             .onPaper = reader.maybeText("on_paper"_L1) };
}

QJsonObject scheduleToJson(const Schedule &schedule)
{
    return { { u"at"_s, toRfc3339(schedule.at) },
             { u"targets"_s, toJson(schedule.targets) },
             { u"by"_s, schedule.by.toString() } };
}

Schedule readSchedule(Reader reader)
{
    return { .at = reader.time("at"_L1),
             .targets = readTargets(reader.list("targets"_L1)),
             .by = reader.code<PersonId>("by"_L1) };
}

} // namespace

QJsonArray toJson(const QList<Target> &targets)
{
    QJsonArray array;
    for (const Target &target : targets)
        array.append(QJsonObject { { u"site"_s, target.site.toString() }, { u"channel"_s, target.channel.toString() } });
    return array;
}

QList<Target> readTargets(const QList<Reader> &readers)
{
    QList<Target> targets;
    for (Reader reader : readers)
        targets.append({ .site = reader.code<SiteId>("site"_L1), .channel = reader.code<ChannelId>("channel"_L1) });
    return targets;
}

QJsonObject toJson(const Live &live)
{
    return { { u"revision"_s, live.revision.toString() },
             { u"fingerprint"_s, live.fingerprint.toString() },
             { u"targets"_s, toJson(live.targets) },
             { u"address"_s, live.address },
             { u"since"_s, toRfc3339(live.since) } };
}

Live readLive(Reader &reader)
{
    return { .revision = reader.id<RevisionId>("revision"_L1),
             .fingerprint = reader.digest("fingerprint"_L1),
             .targets = readTargets(reader.list("targets"_L1)),
             .address = reader.text("address"_L1),
             .since = reader.time("since"_L1) };
}

QJsonObject toJson(const Content &content)
{
    QJsonObject object = content.more;
    object.insert("site"_L1, content.site.toString());
    object.insert("kind"_L1, content.kind.toString());
    object.insert("title"_L1, content.title);
    object.insert("lead"_L1, content.lead);
    object.insert("body"_L1, QString::fromUtf8(content.body.write()));
    if (content.cover)
        object.insert("cover"_L1, coverToJson(*content.cover));
    object.insert("byline"_L1, content.byline);
    if (content.source)
        object.insert("source"_L1, sourceToJson(*content.source));
    object.insert("category"_L1, content.category.toString());
    object.insert("channels"_L1, codesToJson(content.channels));
    object.insert("attachments"_L1, attachmentsToJson(content.attachments));
    object.insert("urgency"_L1, urgencyName(content.urgency));
    putSeldom(object, content);
    return object;
}

Content readContent(Reader &reader)
{
    Content content;
    content.site = reader.looseCode<SiteId>("site"_L1);
    content.kind = reader.looseCode<KindId>("kind"_L1);
    content.title = reader.text("title"_L1);
    content.lead = reader.text("lead"_L1);
    content.body = readBody(reader);
    if (const auto cover = reader.maybeObject("cover"_L1))
        content.cover = readCover(*cover);
    content.byline = reader.text("byline"_L1);
    if (const auto source = reader.maybeObject("source"_L1))
        content.source = readSource(*source);
    content.category = reader.looseCode<CategoryId>("category"_L1);
    content.channels = reader.codes<ChannelId>("channels"_L1);
    content.attachments = readAttachments(reader.list("attachments"_L1));
    content.urgency = reader.word<Urgency>("urgency"_L1, urgencyFromName);
    readSeldom(reader, content);
    content.more = reader.rest();
    return content;
}

template<> Result<Content> fromJson<Content>(const QJsonObject &object)
{
    Reader reader(object);
    Content content = readContent(reader);
    return reader.result(std::move(content));
}

QJsonObject toJson(const Article &article)
{
    QJsonObject object = article.more;
    object.insert("id"_L1, article.id.toString());
    object.insert("version"_L1, article.version);
    object.insert("state"_L1, article.state.toString());
    object.insert("author"_L1, article.author.toString());
    putMaybe(object, "assignee"_L1, article.assignee);
    putMaybe(object, "unit"_L1, article.unit);
    object.insert("revision"_L1, article.revision.toString());
    putMaybe(object, "parent"_L1, article.parent);
    object.insert("content"_L1, toJson(article.content));
    if (article.approval)
        object.insert("approval"_L1, approvalToJson(*article.approval));
    if (article.live)
        object.insert("live"_L1, toJson(*article.live));
    if (article.schedule)
        object.insert("schedule"_L1, scheduleToJson(*article.schedule));
    putMaybe(object, "due"_L1, article.due);
    object.insert("created_at"_L1, toRfc3339(article.createdAt));
    object.insert("updated_at"_L1, toRfc3339(article.updatedAt));
    putMaybe(object, "submitted_at"_L1, article.submittedAt);
    return object;
}

Article readArticle(Reader &reader)
{
    Article article;
    article.id = reader.id<ArticleId>("id"_L1);
    article.version = int(reader.integer("version"_L1, 0, std::numeric_limits<int>::max()));
    article.state = reader.code<StateId>("state"_L1);
    article.author = reader.code<PersonId>("author"_L1);
    article.assignee = reader.maybeCode<PersonId>("assignee"_L1);
    article.unit = reader.maybeCode<UnitId>("unit"_L1);
    article.revision = reader.id<RevisionId>("revision"_L1);
    article.parent = reader.maybeId<RevisionId>("parent"_L1);
    Reader content = reader.object("content"_L1);
    article.content = readContent(content);
    if (const auto approval = reader.maybeObject("approval"_L1))
        article.approval = readApproval(*approval);
    if (auto live = reader.maybeObject("live"_L1))
        article.live = readLive(*live);
    if (const auto schedule = reader.maybeObject("schedule"_L1))
        article.schedule = readSchedule(*schedule);
    article.due = reader.maybeTime("due"_L1);
    article.createdAt = reader.time("created_at"_L1);
    article.updatedAt = reader.time("updated_at"_L1);
    article.submittedAt = reader.maybeTime("submitted_at"_L1);
    article.more = reader.rest();
    return article;
}

template<> Result<Article> fromJson<Article>(const QJsonObject &object)
{
    Reader reader(object);
    Article article = readArticle(reader);
    return reader.result(std::move(article));
}

} // namespace toasoan::wire
