#include "sync/Rebase.h"

#include "core/Fingerprint.h"
#include "core/Merge.h"
#include "wire/Json.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

    /// One queued revision and what it has become.
    struct Moved
    {
        RevisionId from;
        RevisionId to;
        Content before; ///< as it was queued
        Content after; ///< as it is now
        RevisionId onto; ///< the portal's revision that all of them now stand on
    };

    QString placesOf(const QList<MergeConflict> &conflicts)
    {
        QStringList places;
        for (const MergeConflict &conflict : conflicts) {
            if (!places.contains(conflict.where))
                places.append(conflict.where);
        }
        return places.join(u", "_s);
    }

    /// The chain of queued revisions, each merged with what the one before it has become; nothing when one
    /// cannot be joined (`places` says where).
    Result<std::optional<QList<Moved>>> moveAll(Ids &ids, const QList<OutboxRow> &rows, const Revision &first,
                                                const Content &base, const Article &current, QString &places)
    {
        QList<Moved> moved;
        Content before = base;
        Content theirs = current.content;
        RevisionId onto = current.revision;
        for (const OutboxRow &row : rows) {
            if (row.intent.what != Errand::Revision)
                continue;
            const Result<Revision> queued = revisionOf(row.intent);
            if (!queued)
                return std::unexpected(queued.error());
            const bool follows = moved.isEmpty() ? queued->id == first.id : queued->parent == moved.last().from;
            if (!follows)
                continue;
            const Merged merged = merge(before, queued->content, theirs);
            if (!merged.conflicts.isEmpty()) {
                places = placesOf(merged.conflicts);
                return std::optional<QList<Moved>>();
            }
            // What says nothing new needs no revision of its own.
            const bool same = merged.content == theirs;
            moved.append({ queued->id, same ? onto : ids.make<RevisionId>(), queued->content, merged.content,
                           current.revision });
            before = queued->content;
            theirs = merged.content;
            onto = moved.last().to;
        }
        return std::optional(moved);
    }

    /// Whether a person meant this very text; a transition that carries a fingerprint under a rule nobody
    /// knows any more is taken for one.
    Result<bool> binds(Tables &tables, const Transition &transition)
    {
        if (transition.fingerprint.isNull())
            return false;
        const auto rulebooks = tables.rulebooks.all();
        if (!rulebooks)
            return std::unexpected(rulebooks.error());
        const ActionRule *rule
            = rulebooks->isEmpty() ? nullptr : rulebooks->last().workflow.action(transition.action);
        return !rule || rule->bindsFingerprint;
    }

    Error mergedUnder()
    {
        return { Error::Kind::Conflict, u"the text that this action names was merged with a newer one"_s,
                 u"fingerprint_mismatch"_s };
    }

    /// Appends the row again as it has to be now; `parked` becomes true when a person has to look at it.
    Result<void> appendAgain(Tables &tables, Ids &ids, const OutboxRow &row, const QList<Moved> &moved,
                             RevisionId onto, bool &parked)
    {
        Intent intent = row.intent;
        intent.notBefore.reset();
        const auto movedFrom = [&](RevisionId id) {
            return std::ranges::find_if(moved, [id](const Moved &one) { return one.from == id; });
        };
        bool park = row.state == OutboxRow::State::Parked;
        Error why = row.lastError.value_or(mergedUnder());
        if (intent.what == Errand::Revision) {
            Result<Revision> revision = revisionOf(intent);
            if (!revision)
                return std::unexpected(revision.error());
            if (const auto one = movedFrom(revision->id); one != moved.end()) {
                const RevisionId parent = one == moved.begin() ? onto : std::prev(one)->to;
                if (one->to == parent)
                    return {};
                revision->id = one->to;
                revision->parent = parent;
                revision->content = one->after;
                intent.id = one->to.toString();
                intent.request = ids.make<RequestId>();
                intent.bytes = wire::toBytes(wire::toJson(*revision));
            }
        } else if (intent.what == Errand::Transition) {
            Result<Transition> transition = transitionOf(intent);
            if (!transition)
                return std::unexpected(transition.error());
            if (const auto one = movedFrom(transition->revision); one != moved.end()) {
                const auto bound = binds(tables, *transition);
                if (!bound)
                    return std::unexpected(bound.error());
                const Digest after = fingerprint(one->after);
                if (*bound && after != transition->fingerprint) {
                    park = true;
                    why = mergedUnder();
                } else {
                    transition->revision = one->to;
                    if (!transition->fingerprint.isNull())
                        transition->fingerprint = after;
                    intent.request = ids.make<RequestId>();
                    intent.bytes = wire::toBytes(wire::toJson(*transition));
                }
            }
        }
        const auto seq = tables.outbox.append(intent);
        if (!seq)
            return std::unexpected(seq.error());
        if (!park)
            return {};
        parked = true;
        return tables.outbox.park(*seq, why);
    }

    Result<Joined> keepBoth(Tables &tables, const OutboxRow &row, const Revision &mine, const Article &current,
                            const QString &places)
    {
        const auto working = tables.articles.working(current.id);
        if (!working)
            return std::unexpected(working.error());
        if (!*working) {
            // A person decides by looking at his text: it comes back to the desk.
            const auto done = tables.articles.saveWorking({ mine.article, mine.parent, mine.content, mine.madeAt });
            if (!done)
                return std::unexpected(done.error());
        }
        const KeptRevision theirs { current.revision, current.id, current.parent, current.updatedAt,
                                    current.content, Cut::Save, KeptRevision::Origin::Portal };
        if (const auto done = tables.articles.keep(theirs); !done)
            return std::unexpected(done.error());
        if (const auto done = tables.articles.putConfirmed(current); !done)
            return std::unexpected(done.error());
        const Error why { Error::Kind::Conflict, u"both changed: "_s + places, u"edit_conflict"_s };
        if (const auto done = tables.outbox.park(row.seq, why); !done)
            return std::unexpected(done.error());
        return Joined { .conflict = true, .parked = true };
    }

    /// The base that the working row stands on moves with the queue.
    Result<void> moveWorking(Tables &tables, Ids &ids, const Revision &first, const QList<Moved> &moved,
                             UtcTime now, Joined &joined)
    {
        const auto working = tables.articles.working(first.article);
        if (!working)
            return std::unexpected(working.error());
        if (!*working || moved.isEmpty())
            return {};
        const auto one = std::ranges::find_if(moved, [&](const Moved &m) { return m.from == (*working)->parent; });
        if (one == moved.end() && (*working)->parent != first.parent)
            return {};
        const Moved &under = one == moved.end() ? moved.last() : *one;
        const bool queued = under.to != moved.first().onto;
        const auto done = joinWith(tables, ids, **working, under.before, { under.after, under.to, queued }, now);
        if (!done)
            return std::unexpected(done.error());
        joined.conflict = joined.conflict || done->conflict;
        return {};
    }

} // namespace

Result<void> keepConfirmed(Tables &tables, ArticleId article)
{
    const auto confirmed = tables.articles.confirmed(article);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (!*confirmed || (*confirmed)->revision.isNull())
        return {};
    const Article &one = **confirmed;
    return tables.articles.keep({ one.revision, one.id, one.parent, one.updatedAt, one.content, Cut::Save,
                                  KeptRevision::Origin::Portal });
}

Result<RevisionId> cutBeforeMerge(Tables &tables, Ids &ids, const Working &working, UtcTime now)
{
    // The same text may meet several newer ones before a person has decided: one copy of it is enough.
    const auto entries = tables.articles.revisions(working.article);
    if (!entries)
        return std::unexpected(entries.error());
    for (const RevisionEntry &entry : *entries) {
        if (entry.cut != Cut::BeforeMerge || entry.parent != working.parent)
            continue;
        const auto earlier = tables.articles.revision(entry.id);
        if (!earlier)
            return std::unexpected(earlier.error());
        if (*earlier && (*earlier)->content == working.content)
            return entry.id;
    }
    const auto id = ids.make<RevisionId>();
    const auto done = tables.articles.keep({ id, working.article, working.parent, now, working.content,
                                             Cut::BeforeMerge, KeptRevision::Origin::Local });
    if (!done)
        return std::unexpected(done.error());
    return id;
}

Result<Joined> joinWith(Tables &tables, Ids &ids, const Working &working, const Content &base,
                        const Newer &theirs, UtcTime now)
{
    const auto stand = [&](const Content &content) {
        return content == theirs.content && !theirs.queued
            ? tables.articles.dropWorking(working.article)
            : tables.articles.saveWorking({ working.article, theirs.revision, content, working.savedAt });
    };
    if (working.content == theirs.content) {
        const auto done = stand(theirs.content);
        return done ? Result<Joined>(Joined {}) : std::unexpected(done.error());
    }
    const Merged merged = merge(base, working.content, theirs.content);
    if (const auto cut = cutBeforeMerge(tables, ids, working, now); !cut)
        return std::unexpected(cut.error());
    if (!merged.conflicts.isEmpty())
        return Joined { .conflict = true };
    if (const auto done = stand(merged.content); !done)
        return std::unexpected(done.error());
    return Joined { .merged = merged.changedMine };
}

Result<Joined> rebaseRow(Tables &tables, Ids &ids, const OutboxRow &row, const Article &current, UtcTime now)
{
    const Result<Revision> mine = revisionOf(row.intent);
    if (!mine)
        return std::unexpected(mine.error());
    const auto base = contentOf(tables, current.id, mine->parent);
    if (!base)
        return std::unexpected(base.error());
    if (!*base && !mine->parent.isNull())
        return failure(Error::Kind::BadInput, u"the parent revision is not kept here"_s, u"base_missing"_s);
    const auto rows = tables.outbox.of(current.id);
    if (!rows)
        return std::unexpected(rows.error());
    if (std::ranges::none_of(*rows, [&](const OutboxRow &one) { return one.seq == row.seq; }))
        return Joined {};

    const KeptRevision keptMine { mine->id,      mine->article, mine->parent, mine->madeAt,
                                  mine->content, Cut::BeforeMerge, KeptRevision::Origin::Local };
    if (const auto done = tables.articles.keep(keptMine); !done)
        return std::unexpected(done.error());
    if (const auto done = keepConfirmed(tables, current.id); !done)
        return std::unexpected(done.error());
    QString places;
    const auto moved = moveAll(ids, *rows, *mine, base->value_or(Content {}), current, places);
    if (!moved)
        return std::unexpected(moved.error());
    if (!*moved)
        return keepBoth(tables, row, *mine, current, places);

    Joined joined { .merged = true };
    if (const auto done = tables.articles.putConfirmed(current); !done)
        return std::unexpected(done.error());
    // The portal has refused the first for good, and what comes behind it cannot have been sent: all may be
    // taken back, in this one transaction.
    for (const OutboxRow &one : *rows) {
        if (const auto done = tables.outbox.park(one.seq, mergedUnder()); !done)
            return std::unexpected(done.error());
    }
    if (const auto done = tables.outbox.cancel(rows->first().seq); !done)
        return std::unexpected(done.error());
    OutboxRow again = row;
    again.state = OutboxRow::State::Waiting;
    for (const OutboxRow &one : *rows) {
        const auto done = appendAgain(tables, ids, one.seq == row.seq ? again : one, **moved, current.revision,
                                      joined.parked);
        if (!done)
            return std::unexpected(done.error());
    }
    if (const auto done = moveWorking(tables, ids, *mine, **moved, now, joined); !done)
        return std::unexpected(done.error());
    return joined;
}

} // namespace toasoan
