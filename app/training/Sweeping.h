#pragma once
// What nobody comes back for: credentials that were made and never used (the answer was lost and the client
// asked for another), uploads left in the middle, answers kept for repetitions, "gone" rows of the feed. Looked
// for at a request, at most once an hour, a bounded number at a time: whoever asks never waits for a backlog.

#include "training/Visit.h"

namespace toasoan {

/// Whether the hour is over, or the last time left something behind.
[[nodiscard]] bool sweepingWaits(Ledger &ledger, UtcTime now);
/// Inside a write transaction, which keeps uploads from going on meanwhile.
void sweep(const Visit &visit);

} // namespace toasoan
