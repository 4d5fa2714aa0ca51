#include "training/Comments.h"

#include "training/Articles.h"
#include "training/Feed.h"
#include "training/Notes.h"
#include "training/Shelf.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes leaseLength { 5 };

Outcome<Comment> readComment(const Visit &visit, const QStringList &parts, const Head &head)
{
    const auto object = bodyOf(visit);
    if (!object)
        return std::unexpected(object.error());
    const auto comment = wire::fromJson<Comment>(*object);
    if (!comment)
        return badRequest(comment.error());
    if (comment->article != head.id || comment->id.toString() != parts.value(1).toLower())
        return refuse(u"bad_request"_s, u"the body names another comment"_s, u"id"_s);
    const auto revision = revisionOf(visit.ledger, comment->revision);
    if (!revision || revision->article != head.id)
        return refuse(u"bad_request"_s, u"no revision of this article"_s, u"revision"_s);
    for (const auto &[place, text] : { std::pair(u"text"_s, comment->text), std::pair(u"quote"_s, comment->quote) }) {
        if (const auto fault = characterFault(text))
            return refuse(u"not_canonical"_s, *fault, place);
    }
    if (comment->text.trimmed().isEmpty())
        return refuse(u"bad_request"_s, u"a comment has a text"_s, u"text"_s);
    return *comment;
}

/// The words are their author's; whether they are settled is for everybody who may comment.
Outcome<void> mayChange(const Comment &before, const Comment &after, const PersonId &person)
{
    if (before.article != after.article)
        return refuse(u"id_reused"_s, u"a comment on another article has this id"_s, u"id"_s);
    const bool words = before.text != after.text || before.quote != after.quote || before.revision != after.revision;
    if (words && before.author != person)
        return refuse(u"not_your_role"_s, u"somebody else's words"_s, u"text"_s);
    return {};
}

Outcome<void> mayCommentNow(const Visit &visit, const Head &head)
{
    if (visit.rulebook.workflow.mayComment(situationOf(visit, head, visit.person)))
        return {};
    return refuse(u"not_your_role"_s, u"this state is not commented by you"_s);
}

struct HeldLease
{
    PersonId holder;
    UtcTime until {};
};

std::optional<HeldLease> leaseOf(const Visit &visit, ArticleId article)
{
    const auto row = visit.ledger.first(u"SELECT holder, until FROM lease WHERE article = ? AND until > ?"_s,
                                        { article.toString(), toRfc3339(visit.now) });
    if (!row)
        return std::nullopt;
    return HeldLease { PersonId(row->at(0).toString()), fromRfc3339(row->at(1).toString()).value_or(UtcTime()) };
}

bool wantsToTakeOver(const Visit &visit)
{
    const auto object = wire::parseObject(visit.request.body);
    const bool said = object && object->value("take_over"_L1).toBool();
    return said || visit.request.queryItem(u"take_over"_s) == "true"_L1;
}

} // namespace

Outcome<Answer> getComments(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    if (const auto head = seen(visit, *id); !head)
        return std::unexpected(head.error());
    return jsonAnswer(wire::toJson(notesOf<Comment>(visit.ledger, u"comment"_s, *id)));
}

Outcome<Answer> putComment(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    const auto head = seen(visit, *id);
    if (!head)
        return std::unexpected(head.error());
    auto comment = readComment(visit, parts, *head);
    if (!comment)
        return std::unexpected(comment.error());
    const QString own = comment->id.toString();
    const auto before = noteValue<Comment>(visit.ledger, u"comment"_s, own);
    comment->author = before ? before->author : visit.person;
    comment->at = before ? before->at : visit.now;
    if (before && *before == *comment)
        return jsonAnswer(noteReceipt(visit.ledger, u"comment"_s, own));
    if (before) {
        if (const auto may = mayChange(*before, *comment, visit.person); !may)
            return std::unexpected(may.error());
    }
    if (const auto may = mayCommentNow(visit, *head); !may)
        return std::unexpected(may.error());
    auto article = articleOf(visit.ledger, *id);
    if (!article)
        return refuse(u"unavailable"_s, u"the article cannot be read"_s);
    HistoryEntry entry;
    entry.what = u"comment"_s;
    entry.id = own;
    entry.from = article->state;
    entry.to = article->state;
    entry.revision = comment->revision;
    const Receipt receipt = conclude(visit, *article, head->opened, viewersOf(visit, *head), entry);
    const QJsonObject answer = wire::toJson(receipt);
    keepNote(visit.ledger, { u"comment"_s, own, *id, head->site }, wire::toJson(*comment), answer);
    announceNote(visit, u"comment"_s, own, *id);
    return jsonAnswer(answer);
}

Outcome<Answer> putLock(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    const auto head = seen(visit, *id);
    if (!head)
        return std::unexpected(head.error());
    if (!visit.rulebook.workflow.mayEdit(situationOf(visit, *head, visit.person)))
        return refuse(u"not_your_role"_s, u"this state is not edited by you"_s);
    const auto held = leaseOf(visit, *id);
    const bool theirs = held && held->holder != visit.person;
    if (theirs && !wantsToTakeOver(visit)) {
        const Lease lease { held->holder, held->until, {} };
        return refuse(u"lock_held"_s, u"somebody else is editing"_s, {},
                      { { u"lease"_s, wire::toJson(lease) } });
    }
    const Lease lease { visit.person, visit.now + leaseLength, theirs ? held->holder : PersonId() };
    visit.ledger.run(u"INSERT INTO lease (article, holder, until) VALUES (?, ?, ?)"
                     " ON CONFLICT (article) DO UPDATE SET holder = excluded.holder, until = excluded.until"_s,
                     { id->toString(), visit.person.toString(), toRfc3339(lease.until) });
    // Whose lease ended looks at the article again and finds who holds it now.
    if (theirs)
        announceArticle(visit, *head, viewersOf(visit, *head));
    return jsonAnswer(wire::toJson(lease));
}

Outcome<Answer> deleteLock(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    if (const auto head = seen(visit, *id); !head)
        return std::unexpected(head.error());
    visit.ledger.run(u"DELETE FROM lease WHERE article = ? AND holder = ?"_s,
                     { id->toString(), visit.person.toString() });
    Answer done;
    done.status = 204;
    return done;
}

} // namespace toasoan
