#pragma once
// The tables grow forward only, in one ordered list; a new file runs the same chain as an old one. Each step
// raises the version inside its own transaction, so that an interruption leaves the version before or the
// version after. A file that holds something is copied first, under the same key, as
// "<path>.before-<version>". A file from a newer program is refused untouched.

#include "store/Database.h"

#include <span>

namespace toasoan {

/// One step; the n-th of a chain makes version n of version n - 1.
struct Migration
{
    const char *name; ///< for errors
    const char *resource; ///< file of SQL, without BEGIN and COMMIT
};

/// The version this program reads and writes.
[[nodiscard]] int newestVersion();

/// Brings the tables to newestVersion(), or, for tests, to `until`. Storage with problem "newer_cache" for a
/// file of a newer program.
[[nodiscard]] Result<void> migrate(Database &database, int until = newestVersion());

/// The same along another chain than the shipped one: how chains are taken is tested with it.
[[nodiscard]] Result<void> migrateAlong(Database &database, std::span<const Migration> chain, int until);

/// Where the copy before a migration from that version lies.
[[nodiscard]] QString copyBefore(const QString &path, int version);

} // namespace toasoan
