// The loop of work on the wire: summaries and the feed, revisions, transitions, their receipts, the audit
// trail. A value without something leaves the member out; `parent` alone is written as null, because "this
// creates the article" must be said, not left unsaid.

#include "wire/Json.h"
#include "wire/Parts.h"
#include "wire/Writer.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

constexpr qint64 maxInt = std::numeric_limits<int>::max();

constexpr std::array changeTypes {
    std::pair { Change::Type::Article, "article"_L1 },
    std::pair { Change::Type::Comment, "comment"_L1 },
    std::pair { Change::Type::Assignment, "assignment"_L1 },
    std::pair { Change::Type::Reminder, "reminder"_L1 },
    std::pair { Change::Type::Royalty, "royalty"_L1 },
    std::pair { Change::Type::Delegation, "delegation"_L1 },
    std::pair { Change::Type::Rulebook, "rulebook"_L1 },
};

QString typeName(Change::Type type)
{
    for (const auto &[known, name] : changeTypes) {
        if (known == type)
            return name;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Change::Type> typeFromName(QStringView name)
{
    for (const auto &[type, known] : changeTypes) {
        if (known == name)
            return type;
    }
    return std::nullopt;
}

std::optional<bool> goneFromName(QStringView name)
{
    if (name == "gone"_L1)
        return true;
    return name == "put"_L1 ? std::optional(false) : std::nullopt;
}

QJsonObject changeToJson(const Change &change)
{
    QJsonObject object { { u"seq"_s, change.seq },
                         { u"type"_s, typeName(change.type) },
                         { u"id"_s, change.id },
                         { u"op"_s, change.gone ? u"gone"_s : u"put"_s } };
    putText(object, "article"_L1, change.article);
    if (change.summary)
        object.insert("summary"_L1, toJson(*change.summary));
    return object;
}

/// Nothing for a type that a newer portal brought.
std::optional<Change> readChange(Reader &reader)
{
    const QString type = reader.text("type"_L1);
    const std::optional<Change::Type> known = typeFromName(type);
    Change change;
    change.seq = reader.integer("seq"_L1, 0);
    change.id = reader.text("id"_L1);
    change.gone = reader.word<bool>("op"_L1, goneFromName);
    change.article = reader.maybeText("article"_L1);
    if (!known)
        return std::nullopt;
    change.type = *known;
    if (auto summary = reader.maybeObject("summary"_L1))
        change.summary = readSummary(*summary);
    return change;
}

QJsonObject headToJson(const HistoryHead &head)
{
    return { { u"length"_s, head.length }, { u"hash"_s, head.hash.toString() } };
}

} // namespace

QJsonObject toJson(const Summary &summary)
{
    QJsonObject object = summary.more;
    object.insert("id"_L1, summary.id.toString());
    object.insert("version"_L1, summary.version);
    object.insert("site"_L1, summary.site.toString());
    object.insert("kind"_L1, summary.kind.toString());
    object.insert("title"_L1, summary.title);
    object.insert("byline"_L1, summary.byline);
    object.insert("author"_L1, summary.author.toString());
    putMaybe(object, "assignee"_L1, summary.assignee);
    putMaybe(object, "unit"_L1, summary.unit);
    object.insert("state"_L1, summary.state.toString());
    object.insert("channels"_L1, codesToJson(summary.channels));
    object.insert("live"_L1, summary.live);
    putMaybe(object, "due"_L1, summary.due);
    putMaybe(object, "submitted_at"_L1, summary.submittedAt);
    object.insert("updated_at"_L1, toRfc3339(summary.updatedAt));
    return object;
}

Summary readSummary(Reader &reader)
{
    Summary summary;
    summary.id = reader.id<ArticleId>("id"_L1);
    summary.version = int(reader.integer("version"_L1, 0, maxInt));
    summary.site = reader.looseCode<SiteId>("site"_L1);
    summary.kind = reader.looseCode<KindId>("kind"_L1);
    summary.title = reader.text("title"_L1);
    summary.byline = reader.text("byline"_L1);
    summary.author = reader.code<PersonId>("author"_L1);
    summary.assignee = reader.maybeCode<PersonId>("assignee"_L1);
    summary.unit = reader.maybeCode<UnitId>("unit"_L1);
    summary.state = reader.code<StateId>("state"_L1);
    summary.channels = reader.codes<ChannelId>("channels"_L1);
    summary.live = reader.truth("live"_L1);
    summary.due = reader.maybeTime("due"_L1);
    summary.submittedAt = reader.maybeTime("submitted_at"_L1);
    summary.updatedAt = reader.time("updated_at"_L1);
    summary.more = reader.rest();
    return summary;
}

template<> Result<Summary> fromJson<Summary>(const QJsonObject &object)
{
    Reader reader(object);
    Summary summary = readSummary(reader);
    return reader.result(std::move(summary));
}

QJsonObject toJson(const ChangePage &page)
{
    QJsonArray entries;
    for (const Change &change : page.entries)
        entries.append(changeToJson(change));
    return { { u"entries"_s, entries },
             { u"next"_s, page.next },
             { u"more"_s, page.more },
             { u"poll_after"_s, qint64(page.pollAfter.count()) } };
}

template<> Result<ChangePage> fromJson<ChangePage>(const QJsonObject &object)
{
    Reader reader(object);
    ChangePage page;
    for (Reader entry : reader.list("entries"_L1)) {
        if (const auto change = readChange(entry))
            page.entries.append(*change);
    }
    page.next = reader.text("next"_L1);
    page.more = reader.truth("more"_L1);
    page.pollAfter = std::chrono::seconds(reader.integer("poll_after"_L1, 0, maxInt));
    return reader.result(std::move(page));
}

QJsonObject toJson(const Revision &revision)
{
    return { { u"article"_s, revision.article.toString() },
             { u"revision"_s, revision.id.toString() },
             { u"parent"_s, revision.parent.isNull() ? QJsonValue() : QJsonValue(revision.parent.toString()) },
             { u"made_at"_s, toRfc3339(revision.madeAt) },
             { u"content"_s, toJson(revision.content) } };
}

Revision readRevision(Reader &reader)
{
    Revision revision;
    revision.article = reader.id<ArticleId>("article"_L1);
    revision.id = reader.id<RevisionId>("revision"_L1);
    revision.parent = reader.idOrNull<RevisionId>("parent"_L1);
    revision.madeAt = reader.time("made_at"_L1);
    Reader content = reader.object("content"_L1);
    revision.content = readContent(content);
    return revision;
}

template<> Result<Revision> fromJson<Revision>(const QJsonObject &object)
{
    Reader reader(object);
    Revision revision = readRevision(reader);
    return reader.result(std::move(revision));
}

QJsonObject toJson(const Transition &transition)
{
    QJsonObject object { { u"article"_s, transition.article.toString() },
                         { u"id"_s, transition.id.toString() },
                         { u"action"_s, transition.action.toString() },
                         { u"revision"_s, transition.revision.toString() },
                         { u"made_at"_s, toRfc3339(transition.madeAt) } };
    putMaybe(object, "fingerprint"_L1, transition.fingerprint);
    putText(object, "reason"_L1, transition.reason);
    if (!transition.targets.isEmpty())
        object.insert("targets"_L1, toJson(transition.targets));
    putMaybe(object, "at"_L1, transition.at);
    putText(object, "paper"_L1, transition.paper);
    putMaybe(object, "assignee"_L1, transition.assignee);
    QJsonArray acknowledged;
    for (const Acknowledged &finding : transition.acknowledged) {
        acknowledged.append(QJsonObject { { u"check"_s, finding.check.toString() },
                                          { u"place"_s, finding.place },
                                          { u"reason"_s, finding.reason } });
    }
    if (!acknowledged.isEmpty())
        object.insert("acknowledged"_L1, acknowledged);
    return object;
}

template<> Result<Transition> fromJson<Transition>(const QJsonObject &object)
{
    Reader reader(object);
    Transition transition;
    transition.article = reader.id<ArticleId>("article"_L1);
    transition.id = reader.id<TransitionId>("id"_L1);
    transition.action = reader.code<ActionId>("action"_L1);
    transition.revision = reader.id<RevisionId>("revision"_L1);
    transition.madeAt = reader.time("made_at"_L1);
    transition.fingerprint = reader.maybeDigest("fingerprint"_L1);
    transition.reason = reader.maybeText("reason"_L1);
    transition.targets = readTargets(reader.maybeList("targets"_L1));
    transition.at = reader.maybeTime("at"_L1);
    transition.paper = reader.maybeText("paper"_L1);
    transition.assignee = reader.maybeCode<PersonId>("assignee"_L1);
    for (Reader finding : reader.maybeList("acknowledged"_L1)) {
        transition.acknowledged.append({ .check = finding.code<CheckId>("check"_L1),
                                         .place = finding.text("place"_L1),
                                         .reason = finding.text("reason"_L1) });
    }
    return reader.result(std::move(transition));
}

QJsonObject toJson(const Receipt &receipt)
{
    QJsonObject object { { u"id"_s, receipt.id }, { u"at"_s, toRfc3339(receipt.at) } };
    putMaybe(object, "article"_L1, receipt.article);
    if (receipt.version > 0)
        object.insert("version"_L1, receipt.version);
    putMaybe(object, "state"_L1, receipt.state);
    putMaybe(object, "revision"_L1, receipt.revision);
    if (receipt.history != HistoryHead {})
        object.insert("history"_L1, headToJson(receipt.history));
    if (receipt.live)
        object.insert("live"_L1, toJson(*receipt.live));
    return object;
}

Receipt readReceipt(Reader &reader)
{
    Receipt receipt;
    receipt.id = reader.text("id"_L1);
    receipt.at = reader.time("at"_L1);
    receipt.article = reader.maybeId<ArticleId>("article"_L1);
    if (reader.has("version"_L1))
        receipt.version = int(reader.integer("version"_L1, 0, maxInt));
    receipt.state = reader.maybeCode<StateId>("state"_L1);
    receipt.revision = reader.maybeId<RevisionId>("revision"_L1);
    if (auto head = reader.maybeObject("history"_L1)) {
        receipt.history.length = int(head->integer("length"_L1, 0, maxInt));
        receipt.history.hash = head->digest("hash"_L1);
    }
    if (auto live = reader.maybeObject("live"_L1))
        receipt.live = readLive(*live);
    return receipt;
}

template<> Result<Receipt> fromJson<Receipt>(const QJsonObject &object)
{
    Reader reader(object);
    Receipt receipt = readReceipt(reader);
    return reader.result(std::move(receipt));
}

QJsonObject toJson(const HistoryEntry &entry)
{
    QJsonObject object { { u"number"_s, entry.number },
                         { u"what"_s, entry.what },
                         { u"id"_s, entry.id },
                         { u"who"_s, entry.who.toString() },
                         { u"at"_s, toRfc3339(entry.at) },
                         { u"hash"_s, entry.hash.toString() } };
    putMaybe(object, "made_at"_L1, entry.madeAt);
    putMaybe(object, "from"_L1, entry.from);
    putMaybe(object, "to"_L1, entry.to);
    putMaybe(object, "revision"_L1, entry.revision);
    putMaybe(object, "fingerprint"_L1, entry.fingerprint);
    putText(object, "reason"_L1, entry.reason);
    putText(object, "details"_L1, entry.details);
    putMaybe(object, "previous"_L1, entry.previous);
    return object;
}

HistoryEntry readHistoryEntry(Reader &reader)
{
    HistoryEntry entry;
    entry.number = int(reader.integer("number"_L1, 1, maxInt));
    entry.what = reader.text("what"_L1);
    entry.id = reader.text("id"_L1);
    entry.who = reader.code<PersonId>("who"_L1);
    entry.at = reader.time("at"_L1);
    entry.hash = reader.digest("hash"_L1);
    entry.madeAt = reader.maybeTime("made_at"_L1);
    entry.from = reader.maybeCode<StateId>("from"_L1);
    entry.to = reader.maybeCode<StateId>("to"_L1);
    entry.revision = reader.maybeId<RevisionId>("revision"_L1);
    entry.fingerprint = reader.maybeDigest("fingerprint"_L1);
    entry.reason = reader.maybeText("reason"_L1);
    entry.details = reader.maybeText("details"_L1);
    entry.previous = reader.maybeDigest("previous"_L1);
    return entry;
}

template<> Result<HistoryEntry> fromJson<HistoryEntry>(const QJsonObject &object)
{
    Reader reader(object);
    HistoryEntry entry = readHistoryEntry(reader);
    return reader.result(std::move(entry));
}

} // namespace toasoan::wire
