#pragma once
// The audit trail (nhật ký xử lý) of one article: who did what, when, why. Each entry carries the hash of
// the one before, so that nobody can take one out, put one in or change one without everybody noticing,
// offline too. The client keeps the last head and length it has seen of each.

#include "core/Digest.h"
#include "core/Ids.h"
#include "core/Result.h"
#include "core/Time.h"

namespace toasoan {

struct HistoryEntry
{
    int number = 0; ///< from 1, without gaps
    QString what; ///< "revision", an action's name, "purge", "comment" …
    QString id; ///< of the revision, transition …
    PersonId who; ///< "system" for schedules
    UtcTime at {}; ///< the portal's clock
    std::optional<UtcTime> madeAt; ///< the time the client claims
    StateId from;
    StateId to;
    RevisionId revision;
    Digest fingerprint; ///< null where none is bound
    QString reason;
    QString details; ///< canonical JSON of what else belongs to it (targets, acknowledged findings)
    Digest previous; ///< null for the first
    Digest hash;

    bool operator==(const HistoryEntry &) const = default;
};

/// SHA-256 over the RFC 8785 form of all members but `hash`, as strings.
[[nodiscard]] Digest entryHash(const HistoryEntry &entry);

struct HistoryHead
{
    int length = 0;
    Digest hash;
    bool operator==(const HistoryHead &) const = default;
};

/// Checks numbers, links and hashes, and that `known` (what was seen before) is still part of it.
/// Protocol, naming the first entry that does not hold; the new head otherwise.
[[nodiscard]] Result<HistoryHead> verifyHistory(const QList<HistoryEntry> &entries, const HistoryHead &known = {});

} // namespace toasoan
