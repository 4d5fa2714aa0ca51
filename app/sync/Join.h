#pragma once
// Where what the portal says meets what a person here has written: pure steps within the caller's transaction
// on the store thread. The confirmed layer always takes the portal's word; unsent text is merged by its parent
// revision and never lost: before a merge it is cut as a revision, and where both changed the same words both
// stay, the working row as it was, until a person decides. An article is in conflict exactly while its working
// row (or a parked row) has a parent that is neither the confirmed revision nor one still waiting here.

#include "store/Tables.h"

namespace toasoan {

/// What one of the steps below did to unsent work.
struct Joined
{
    bool merged = false; ///< joined cleanly, something of theirs came in
    bool conflict = false; ///< both texts kept; a person has to decide
    bool parked = false; ///< an intent of a person no longer fits and waits for him
    QString rewritten = {}; ///< why the history is not the one seen before; empty when it is
    bool operator==(const Joined &) const = default;
};

/// The portal has it: deletes the row, advances the confirmed layer and the history's head, and lets go of a
/// working row that says nothing more. Late and repeated receipts never move anything back. A row that is
/// already gone changes nothing.
[[nodiscard]] Result<Joined> confirmRow(Tables &tables, Ids &ids, const OutboxRow &row,
                                        const std::optional<Receipt> &receipt, const PersonId &me, UtcTime now);

/// 412: somebody else's revision came first. Clean: the queued revisions of the article are replaced by merged
/// ones with new ids (nothing is sent twice under one id), transitions that name them follow, except those
/// that bind a fingerprint, which are parked: a person approved another text. Conflict: both kept, row parked.
/// BadInput "base_missing" when the row's parent is not kept here; nothing has changed then.
[[nodiscard]] Result<Joined> rebaseRow(Tables &tables, Ids &ids, const OutboxRow &row, const Article &current,
                                       UtcTime now);

/// The portal's article becomes the confirmed one; a working row is merged with it.
[[nodiscard]] Result<Joined> takeIn(Tables &tables, Ids &ids, const Article &article, UtcTime now);

/// A person has settled a conflict: the parked rows go, `decided` becomes the working row on top of the
/// confirmed revision. What was to be sent has to be pressed again. Labels of the rows that went.
/// Conflict "in_flight" when a row may have reached the portal; BadInput when the portal's text is not here.
[[nodiscard]] Result<QStringList> settleConflict(Tables &tables, Ids &ids, ArticleId article,
                                                 const Content &decided, UtcTime now);

/// What a person has to decide about.
struct OpenConflict
{
    Content base; ///< empty when it is not kept
    Content mine;
    Content theirs;
    RevisionId mineRevision; ///< of a parked row; null for the working row alone
    RevisionId theirsRevision;
};
/// Nothing when the article is not in conflict.
[[nodiscard]] Result<std::optional<OpenConflict>> openConflict(Tables &tables, ArticleId article);

/// A revision's content, from wherever it is kept here.
[[nodiscard]] Result<std::optional<Content>> contentOf(Tables &tables, ArticleId article, RevisionId revision);

/// The values that a row's bytes stand for.
[[nodiscard]] Result<Revision> revisionOf(const Intent &intent);
[[nodiscard]] Result<Transition> transitionOf(const Intent &intent);

} // namespace toasoan
