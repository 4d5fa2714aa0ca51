#pragma once
// The merging half of Join: what unsent text becomes when another revision came first. Inside the caller's
// transaction, on the store thread.

#include "sync/Join.h"

namespace toasoan {

/// Keeps the confirmed text as a revision: what unsent text was made from must stay readable, or nothing could
/// be merged later.
[[nodiscard]] Result<void> keepConfirmed(Tables &tables, ArticleId article);

/// Keeps the working row as a revision before anything touches it.
[[nodiscard]] Result<RevisionId> cutBeforeMerge(Tables &tables, Ids &ids, const Working &working, UtcTime now);

/// What the working row is joined with.
struct Newer
{
    Content content;
    RevisionId revision;
    bool queued = false; ///< still waits here: the working row then stays, as what a person sees of it
};

/// Merges a working row with what is newer over `base`; it then stands on that revision, or goes when it says
/// nothing more. In a conflict it stays untouched.
[[nodiscard]] Result<Joined> joinWith(Tables &tables, Ids &ids, const Working &working, const Content &base,
                                      const Newer &theirs, UtcTime now);

} // namespace toasoan
