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

/// Merges a working row with `theirs` over `base`; it then stands on `onto`. In a conflict it stays untouched.
[[nodiscard]] Result<Joined> joinWith(Tables &tables, Ids &ids, const Working &working, const Content &base,
                                      const Content &theirs, RevisionId onto, UtcTime now);

} // namespace toasoan
