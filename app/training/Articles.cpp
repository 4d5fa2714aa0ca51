#include "training/Articles.h"

#include "training/Feed.h"
#include "training/MediaRoom.h"
#include "training/Shelf.h"
#include "training/Trail.h"
#include "wire/Json.h"

#include "core/Fingerprint.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr int idsPerCall = 50;

QByteArray tagOf(int version) { return '"' + QByteArray::number(version) + '"'; }

std::unexpected<Problem> noArticle() { return refuse(u"not_found"_s, u"no article with this id"_s); }

QJsonObject revisionObject(const StoredRevision &stored)
{
    // The content as it came; the rest through the one place that knows how a revision is written.
    Revision revision;
    revision.article = stored.article;
    revision.id = stored.id;
    revision.parent = stored.parent;
    revision.madeAt = stored.madeAt;
    QJsonObject object = wire::toJson(revision);
    object.insert("content"_L1, stored.content);
    return object;
}

/// The first text that cannot be part of a content, with its path.
std::optional<Problem> characterProblem(const QJsonValue &value, const QString &path)
{
    if (value.isString()) {
        if (const auto fault = characterFault(value.toString()))
            return refuse(u"not_canonical"_s, *fault, path).error();
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString inner = path.isEmpty() ? member.key() : path + u'.' + member.key();
            if (const auto problem = characterProblem(member.value(), inner))
                return problem;
        }
    }
    if (value.isArray()) {
        qsizetype index = 0;
        for (const QJsonValue &element : value.toArray()) {
            if (const auto problem = characterProblem(element, path + u'/' + QString::number(index++)))
                return problem;
        }
    }
    return std::nullopt;
}

/// Canonical, of this network, of a site that exists: what must hold whatever state the article is in.
Outcome<Revision> readRevision(const Visit &visit, const QJsonObject &object, ArticleId article)
{
    const QJsonObject content = object.value("content"_L1).toObject();
    if (const auto body = Body::parse(content.value("body"_L1).toString().toUtf8()); !body)
        return refuse(u"not_canonical"_s, body.error().detail, u"body"_s);
    if (const auto problem = characterProblem(content, {}))
        return std::unexpected(*problem);
    auto revision = wire::fromJson<Revision>(object);
    if (!revision)
        return revision.error().problem == "not_canonical"_L1
            ? refuse(u"not_canonical"_s, revision.error().detail)
            : badRequest(revision.error());
    if (!revision->article.isNull() && revision->article != article)
        return refuse(u"bad_request"_s, u"the body names another article"_s, u"article"_s);
    revision->article = article;
    for (const ChannelId &id : std::as_const(revision->content.channels)) {
        const Channel *channel = visit.rulebook.channel(id);
        if (channel && channel->network == Network::Wan && visit.rulebook.network == Network::Internet)
            return refuse(u"wan_only"_s, u"a channel of the Party's network"_s, u"channels"_s);
    }
    return *revision;
}

/// Whoever may take a first step with an article may make one: the workflow alone says who that is.
bool mayCreate(const Visit &visit, const SiteId &site)
{
    const Workflow &workflow = visit.rulebook.workflow;
    const Roles roles = rolesOf(visit, visit.person, site);
    return std::ranges::any_of(workflow.actions(), [&](const ActionRule &rule) {
        return rule.from.contains(workflow.initial()) && rule.who.roles.intersects(roles);
    });
}

Outcome<void> mayPut(const Visit &visit, const std::optional<Head> &head, const SiteId &site)
{
    if (!head)
        return mayCreate(visit, site)
            ? Outcome<void>()
            : refuse(u"not_your_role"_s, u"no role that writes on this site"_s);
    if (!visit.rulebook.workflow.mayEdit(situationOf(visit, *head, visit.person))) {
        const StateRule *rule = visit.rulebook.workflow.state(head->state);
        const bool nobody = !rule || rule->edit == Grant();
        return refuse(nobody ? u"wrong_state"_s : u"not_your_role"_s, u"this state is not edited by you"_s);
    }
    if (site != head->site && !mayCreate(visit, site))
        return refuse(u"not_your_role"_s, u"no role that writes on this site"_s, u"site"_s);
    return {};
}

Article newArticle(const Visit &visit, ArticleId id)
{
    Article article;
    article.id = id;
    article.state = visit.rulebook.workflow.initial();
    article.author = visit.person;
    if (const Person *person = visit.rulebook.person(visit.person))
        article.unit = person->unit;
    article.createdAt = visit.now;
    return article;
}

Outcome<Receipt> takeRevision(Visit &visit, const Revision &revision, const std::optional<Head> &head,
                              const QJsonObject &content, const Digest &digest)
{
    std::optional<Article> article = head ? articleOf(visit.ledger, revision.article)
                                          : newArticle(visit, revision.article);
    if (!article)
        return refuse(u"unavailable"_s, u"the article cannot be read"_s);
    const QSet<PersonId> before = head ? viewersOf(visit, *head) : QSet<PersonId>();
    article->revision = revision.id;
    article->parent = revision.parent;
    article->content = revision.content;
    article->approval.reset();
    HistoryEntry entry;
    entry.what = u"revision"_s;
    entry.id = revision.id.toString();
    entry.madeAt = revision.madeAt;
    entry.from = head ? article->state : StateId();
    entry.to = article->state;
    entry.revision = revision.id;
    entry.fingerprint = fingerprint(revision.content);
    StoredRevision stored { revision.id, revision.article,  revision.parent, visit.person, visit.now,
                            revision.madeAt, entry.fingerprint, digest, content, {} };
    QList<Digest> media = revision.content.media();
    if (revision.content.source && !revision.content.source->original.isNull())
        media += revision.content.source->original;
    nameMedia(visit, revision.article, media);
    const Receipt receipt = conclude(visit, *article, head ? head->opened : 0, before, entry);
    stored.receipt = wire::toBytes(wire::toJson(receipt));
    keepRevision(visit.ledger, stored);
    return receipt;
}

} // namespace

Receipt conclude(const Visit &visit, Article &article, int opened, const QSet<PersonId> &viewersBefore,
                 HistoryEntry entry)
{
    ++article.version;
    article.updatedAt = visit.now;
    keepArticle(visit.ledger, article, opened);
    Receipt receipt;
    receipt.id = entry.id;
    receipt.history = addToTrail(visit, article.id, std::move(entry));
    announceArticle(visit, headOf(article, opened), viewersBefore);
    receipt.article = article.id;
    receipt.version = article.version;
    receipt.state = article.state;
    receipt.revision = article.revision;
    receipt.at = visit.now;
    receipt.live = article.live;
    return receipt;
}

Answer tagged(const Visit &visit, Answer answer, const QByteArray &tag)
{
    answer.set("ETag", tag);
    const QByteArray wanted = visit.request.header("if-none-match").trimmed();
    QByteArray weak = wanted;
    if (weak.startsWith("W/"))
        weak = weak.mid(2);
    if (!wanted.isEmpty() && (weak == tag || wanted == "*")) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

Outcome<Answer> getArticles(Visit &visit, const QStringList &)
{
    const QStringList texts = visit.request.queryItem(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (texts.isEmpty() || texts.size() > idsPerCall)
        return refuse(u"bad_request"_s, u"ids names 1 to 50 articles"_s, u"ids"_s);
    QJsonArray found;
    for (const QString &text : texts) {
        const auto id = ArticleId::fromString(text);
        if (!id)
            return refuse(u"bad_request"_s, u"ids holds something that is no id"_s, u"ids"_s);
        if (!seen(visit, *id))
            continue;
        if (const auto object = articleObject(visit.ledger, *id))
            found.append(*object);
    }
    QJsonObject list = wire::toJson(QList<Article>());
    for (const QString &key : list.keys())
        list.insert(key, found);
    return jsonAnswer(list);
}

Outcome<Answer> getArticle(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    const auto head = seen(visit, *id);
    if (!head)
        return std::unexpected(head.error());
    const auto object = articleObject(visit.ledger, *id);
    return object ? Outcome<Answer>(tagged(visit, jsonAnswer(*object), tagOf(head->version))) : noArticle();
}

Outcome<Answer> putArticle(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    if (visit.request.body.size() > visit.rulebook.limits.articleBytes)
        return refuse(u"too_large"_s, u"larger than an article may be"_s);
    const auto object = bodyOf(visit);
    if (!object)
        return std::unexpected(object.error());
    const auto revisionId = RevisionId::fromString(object->value("revision"_L1).toString());
    if (!revisionId)
        return refuse(u"bad_request"_s, u"revision is no id"_s, u"revision"_s);
    const auto head = headOf(visit.ledger, *id);
    if (head && !maySee(visit, *head))
        return noArticle();
    const Digest digest = Digest::of(visit.request.body);
    if (const auto known = revisionOf(visit.ledger, *revisionId)) {
        const bool same = known->digest == digest && known->article == *id && known->person == visit.person;
        if (!same)
            return refuse(u"revision_reused"_s, u"this revision id has another text"_s, u"revision"_s);
        return jsonAnswer(QJsonDocument::fromJson(known->receipt).object());
    }
    const QJsonObject content = object->value("content"_L1).toObject();
    if (!head && visit.ledger.first(u"SELECT 1 FROM tombstone WHERE article = ?"_s, { id->toString() }))
        return refuse(u"id_reused"_s, u"an article with this id was deleted"_s, u"article"_s);
    if (const auto may = mayPut(visit, head, SiteId(content.value("site"_L1).toString())); !may)
        return std::unexpected(may.error());
    const RevisionId parent = RevisionId::fromString(object->value("parent"_L1).toString()).value_or(RevisionId());
    if (!head && !parent.isNull())
        return noArticle();
    if (head && parent != head->revision) {
        const QJsonObject current = articleObject(visit.ledger, *id).value_or(QJsonObject());
        return refuse(u"parent_mismatch"_s, u"the parent is not the current revision"_s, u"parent"_s,
                      { { u"current"_s, current } });
    }
    const auto revision = readRevision(visit, *object, *id);
    if (!revision)
        return std::unexpected(revision.error());
    const auto receipt = takeRevision(visit, *revision, head, content, digest);
    if (!receipt)
        return std::unexpected(receipt.error());
    return tagged(visit, jsonAnswer(wire::toJson(*receipt)), tagOf(receipt->version));
}

Outcome<Answer> getHistory(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    if (const auto head = seen(visit, *id); !head) {
        // The trail outlives what was purged, for those who have to answer for it.
        const auto stone = visit.ledger.first(u"SELECT site FROM tombstone WHERE article = ?"_s, { id->toString() });
        if (!stone || !hasRole(visit, SiteId(stone->at(0).toString()), { Role::Administrator }))
            return std::unexpected(head.error());
    }
    return jsonAnswer(wire::toJson(trailOf(visit.ledger, *id)));
}

Outcome<Answer> getRevisions(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    if (const auto head = seen(visit, *id); !head)
        return std::unexpected(head.error());
    QJsonArray all;
    for (const StoredRevision &stored : revisionsOf(visit.ledger, *id))
        all.append(revisionObject(stored));
    QJsonObject list = wire::toJson(QList<Revision>());
    for (const QString &key : list.keys())
        list.insert(key, all);
    return jsonAnswer(list);
}

Outcome<Answer> getRevision(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    const auto revisionId = idIn<RevisionId>(parts, 1);
    if (!id || !revisionId)
        return noArticle();
    if (const auto head = seen(visit, *id); !head)
        return std::unexpected(head.error());
    const auto stored = revisionOf(visit.ledger, *revisionId);
    if (!stored || stored->article != *id)
        return refuse(u"not_found"_s, u"no revision with this id"_s);
    return jsonAnswer(revisionObject(*stored));
}

} // namespace toasoan
