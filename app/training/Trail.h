#pragma once
// The audit trail of each article (nhật ký xử lý): entries are only ever added, each with the hash of the one
// before, in the transaction of the write they tell about. It outlives the article: after a purge its ids
// and hashes remain, and nothing of the text, because no entry ever held any.

#include "training/Visit.h"

namespace toasoan {

[[nodiscard]] QList<HistoryEntry> trailOf(Ledger &ledger, ArticleId article);
[[nodiscard]] HistoryHead trailHead(Ledger &ledger, ArticleId article);

/// Numbers, chains, hashes and keeps the entry; who and at are the visit's. The new head.
HistoryHead addToTrail(const Visit &visit, ArticleId article, HistoryEntry entry);
/// Keeps an entry that another portal has chained already.
void keepEntry(Ledger &ledger, ArticleId article, const HistoryEntry &entry);

/// Targets, answered findings and the like as canonical JSON; empty for none.
[[nodiscard]] QString trailDetails(const QJsonObject &details);

} // namespace toasoan
