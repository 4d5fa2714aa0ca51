#include "sync/Join.h"

#include "core/Merge.h"
#include "sync/Rebase.h"
#include "wire/Json.h"

using namespace Qt::StringLiterals;

namespace toasoan {

Result<Revision> revisionOf(const Intent &intent)
{
    const Result<QJsonObject> object = wire::parseObject(intent.bytes);
    if (!object)
        return std::unexpected(object.error());
    Result<Revision> revision = wire::fromJson<Revision>(*object);
    if (revision)
        revision->article = intent.article;
    return revision;
}

Result<Transition> transitionOf(const Intent &intent)
{
    const Result<QJsonObject> object = wire::parseObject(intent.bytes);
    if (!object)
        return std::unexpected(object.error());
    Result<Transition> transition = wire::fromJson<Transition>(*object);
    if (transition)
        transition->article = intent.article;
    return transition;
}

Result<std::optional<Content>> contentOf(Tables &tables, ArticleId article, RevisionId revision)
{
    if (revision.isNull())
        return std::optional<Content>();
    const auto confirmed = tables.articles.confirmed(article);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (*confirmed && (*confirmed)->revision == revision)
        return std::optional((*confirmed)->content);
    const auto kept = tables.articles.revision(revision);
    if (!kept)
        return std::unexpected(kept.error());
    if (*kept)
        return std::optional((*kept)->content);
    const auto rows = tables.outbox.of(article);
    if (!rows)
        return std::unexpected(rows.error());
    for (const OutboxRow &row : *rows) {
        if (row.intent.what != Errand::Revision || row.intent.id != revision.toString())
            continue;
        const Result<Revision> queued = revisionOf(row.intent);
        if (!queued)
            return std::unexpected(queued.error());
        return std::optional(queued->content);
    }
    return std::optional<Content>();
}

namespace {

    KeptRevision kept(const Revision &revision)
    {
        return { revision.id, revision.article, revision.parent, revision.madeAt, revision.content, Cut::Submit,
                 KeptRevision::Origin::Local };
    }

    Result<bool> hasQueuedRevision(Tables &tables, ArticleId article)
    {
        const auto rows = tables.outbox.of(article);
        if (!rows)
            return std::unexpected(rows.error());
        return std::ranges::any_of(*rows, [](const OutboxRow &row) { return row.intent.what == Errand::Revision; });
    }

    /// Joins the working row with the confirmed article. Queued revisions are left to the push, which learns
    /// from the portal itself whether they came too late.
    Result<Joined> joinWorking(Tables &tables, Ids &ids, const Article &article, UtcTime now)
    {
        const auto working = tables.articles.working(article.id);
        if (!working)
            return std::unexpected(working.error());
        if (!*working || (*working)->parent == article.revision)
            return Joined {};
        const auto queued = hasQueuedRevision(tables, article.id);
        if (!queued)
            return std::unexpected(queued.error());
        if (*queued)
            return Joined {};
        const auto base = contentOf(tables, article.id, (*working)->parent);
        if (!base)
            return std::unexpected(base.error());
        return joinWith(tables, ids, **working, base->value_or(Content {}), { article.content, article.revision },
                        now);
    }

    /// The head of a history only ever grows; returns why it did not.
    Result<QString> advanceHead(Tables &tables, ArticleId article, const HistoryHead &head)
    {
        if (head.length <= 0)
            return QString();
        const auto known = tables.histories.head(article);
        if (!known)
            return std::unexpected(known.error());
        if (head.length < known->length || head == *known)
            return QString();
        const Result<void> set = tables.histories.setHead(article, head);
        if (!set && set.error().kind == Error::Kind::Conflict)
            return set.error().detail;
        if (!set)
            return std::unexpected(set.error());
        return QString();
    }

    /// An article that only this machine knew until now.
    Result<Article> firstConfirmed(Tables &tables, const Receipt &receipt, const PersonId &me)
    {
        const auto row = tables.articles.row(receipt.article);
        if (!row)
            return std::unexpected(row.error());
        Article article;
        article.id = receipt.article;
        article.author = *row && !(*row)->summary.author.isEmpty() ? (*row)->summary.author : me;
        if (*row)
            article.unit = (*row)->summary.unit;
        article.createdAt = receipt.at;
        return article;
    }

    /// The version is set to the receipt's only when that leaves nothing to ask for; one below makes the pull
    /// fetch the whole again.
    Result<Joined> confirmRevision(Tables &tables, Ids &ids, const Revision &sent, const Receipt &receipt,
                                   const PersonId &me, UtcTime now)
    {
        const auto before = tables.articles.confirmed(sent.article);
        if (!before)
            return std::unexpected(before.error());
        if (const auto done = tables.articles.keep(kept(sent)); !done)
            return std::unexpected(done.error());
        Article next;
        if (*before) {
            next = **before;
        } else {
            const auto first = firstConfirmed(tables, receipt, me);
            if (!first)
                return std::unexpected(first.error());
            next = *first;
        }
        if (!*before || next.version < receipt.version) {
            const bool nothingBetween = *before && next.version + 1 == receipt.version;
            next.version = nothingBetween ? receipt.version : std::max(receipt.version - 1, 0);
            next.content = sent.content;
            next.revision = sent.id;
            next.parent = sent.parent;
            next.state = receipt.state;
            next.live = receipt.live;
            next.updatedAt = std::max(next.updatedAt, receipt.at);
            if (const auto done = tables.articles.putConfirmed(next); !done)
                return std::unexpected(done.error());
        }
        const auto working = tables.articles.working(sent.article);
        if (!working)
            return std::unexpected(working.error());
        if (*working && ((*working)->parent == sent.parent || (*working)->parent == sent.id)) {
            Working mine = **working;
            mine.parent = sent.id;
            const auto done = mine.content == sent.content ? tables.articles.dropWorking(sent.article)
                                                           : tables.articles.saveWorking(mine);
            if (!done)
                return std::unexpected(done.error());
        }
        return joinWorking(tables, ids, next, now);
    }

    Result<void> confirmTransition(Tables &tables, const Receipt &receipt)
    {
        const auto row = tables.articles.row(receipt.article);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        if (!(*row)->known) {
            // Sight of it went with this very action; only the row kept it here.
            const auto kept = tables.articles.forget(receipt.article);
            if (!kept)
                return std::unexpected(kept.error());
            return {};
        }
        const auto before = tables.articles.confirmed(receipt.article);
        if (!before)
            return std::unexpected(before.error());
        if (!*before || (*before)->version >= receipt.version)
            return {};
        // What the action did to approval, schedule and assignee only the whole article tells: its version
        // stays behind, so that the pull fetches it.
        Article next = **before;
        next.state = receipt.state;
        next.live = receipt.live;
        next.updatedAt = std::max(next.updatedAt, receipt.at);
        return tables.articles.putConfirmed(next);
    }

} // namespace

Result<Joined> confirmRow(Tables &tables, Ids &ids, const OutboxRow &row, const std::optional<Receipt> &receipt,
                          const PersonId &me, UtcTime now)
{
    const auto still = tables.outbox.row(row.seq);
    if (!still)
        return std::unexpected(still.error());
    if (!*still)
        return Joined {};
    if (const auto done = tables.outbox.confirmed(row.seq); !done)
        return std::unexpected(done.error());

    Joined joined;
    switch (row.intent.what) {
    case Errand::Revision: {
        const Result<Revision> sent = revisionOf(row.intent);
        if (!sent)
            return std::unexpected(sent.error());
        if (!receipt)
            return failure(Error::Kind::Protocol, u"a revision without a receipt"_s);
        const auto done = confirmRevision(tables, ids, *sent, *receipt, me, now);
        if (!done)
            return std::unexpected(done.error());
        joined = *done;
        break;
    }
    case Errand::Transition: {
        if (!receipt)
            return failure(Error::Kind::Protocol, u"a transition without a receipt"_s);
        if (const auto done = confirmTransition(tables, *receipt); !done)
            return std::unexpected(done.error());
        break;
    }
    case Errand::Delete: {
        const auto kept = tables.articles.forget(row.intent.article);
        if (!kept)
            return std::unexpected(kept.error());
        break;
    }
    case Errand::Comment:
    case Errand::Assignment:
    case Errand::Reminder:
    case Errand::Delegation:
    case Errand::Royalty:
    case Errand::Handover:
        break;
    }
    if (receipt && !row.intent.article.isNull() && row.intent.what != Errand::Delete) {
        const auto rewritten = advanceHead(tables, row.intent.article, receipt->history);
        if (!rewritten)
            return std::unexpected(rewritten.error());
        joined.rewritten = *rewritten;
    }
    return joined;
}

Result<Joined> takeIn(Tables &tables, Ids &ids, const Article &article, UtcTime now)
{
    const auto before = tables.articles.confirmed(article.id);
    if (!before)
        return std::unexpected(before.error());
    if (*before && (*before)->version > article.version)
        return Joined {};
    const auto working = tables.articles.working(article.id);
    if (!working)
        return std::unexpected(working.error());
    const auto queued = hasQueuedRevision(tables, article.id);
    if (!queued)
        return std::unexpected(queued.error());
    if (*before && (*before)->revision != article.revision && (*working || *queued)) {
        if (const auto done = keepConfirmed(tables, article.id); !done)
            return std::unexpected(done.error());
    }
    if (const auto done = tables.articles.putConfirmed(article); !done)
        return std::unexpected(done.error());
    return joinWorking(tables, ids, article, now);
}

Result<std::optional<OpenConflict>> openConflict(Tables &tables, ArticleId article)
{
    const auto confirmed = tables.articles.confirmed(article);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    const auto rows = tables.outbox.of(article);
    if (!rows)
        return std::unexpected(rows.error());
    const auto working = tables.articles.working(article);
    if (!working)
        return std::unexpected(working.error());
    if (!*confirmed)
        return std::optional<OpenConflict>();

    OpenConflict open;
    open.theirs = (*confirmed)->content;
    open.theirsRevision = (*confirmed)->revision;
    RevisionId parent;
    const auto parkedRow = std::ranges::find_if(*rows, [](const OutboxRow &row) {
        return row.intent.what == Errand::Revision && row.state == OutboxRow::State::Parked && row.lastError
            && row.lastError->problem == "edit_conflict"_L1;
    });
    if (parkedRow != rows->end()) {
        const Result<Revision> revision = revisionOf(parkedRow->intent);
        if (!revision)
            return std::unexpected(revision.error());
        open.mine = *working ? (*working)->content : revision->content;
        open.mineRevision = revision->id;
        parent = revision->parent;
    } else {
        const bool queued = std::ranges::any_of(
            *rows, [](const OutboxRow &row) { return row.intent.what == Errand::Revision; });
        if (!*working || queued || (*working)->parent == (*confirmed)->revision)
            return std::optional<OpenConflict>();
        open.mine = (*working)->content;
        parent = (*working)->parent;
    }
    const auto base = contentOf(tables, article, parent);
    if (!base)
        return std::unexpected(base.error());
    open.base = base->value_or(Content {});
    return std::optional(open);
}

Result<QStringList> settleConflict(Tables &tables, Ids &ids, ArticleId article, const Content &decided, UtcTime now)
{
    const auto confirmed = tables.articles.confirmed(article);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (!*confirmed)
        return failure(Error::Kind::BadInput, u"the portal's text is not kept here"_s, u"not_found"_s);
    const auto rows = tables.outbox.of(article);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList labels;
    for (const OutboxRow &row : *rows)
        labels.append(row.intent.label);
    if (!rows->isEmpty()) {
        if (const auto done = tables.outbox.cancel(rows->first().seq); !done)
            return std::unexpected(done.error());
    }
    const auto working = tables.articles.working(article);
    if (!working)
        return std::unexpected(working.error());
    if (*working) {
        if (const auto done = cutBeforeMerge(tables, ids, **working, now); !done)
            return std::unexpected(done.error());
    }
    const auto done = decided == (*confirmed)->content
        ? tables.articles.dropWorking(article)
        : tables.articles.saveWorking({ article, (*confirmed)->revision, decided, now });
    if (!done)
        return std::unexpected(done.error());
    return labels;
}

} // namespace toasoan
