#pragma once
// The audit trail of each article as this machine has seen it, and the last head and length of it: a portal
// that rewrites history is noticed because the head is remembered even where the entries are not kept.
// Every call belongs to the caller's transaction. Unless said otherwise the only error is Storage.

#include "store/Database.h"

#include "core/History.h"

namespace toasoan {

class Histories
{
public:
    explicit Histories(Database &database);

    /// Entries from the portal, already verified against head(); replaces those of the same number.
    Result<void> put(ArticleId article, const QList<HistoryEntry> &entries);
    Result<QList<HistoryEntry>> entries(ArticleId article); ///< from number 1
    /// What was seen last; length 0 when nothing was.
    Result<HistoryHead> head(ArticleId article);
    /// Moves the head forward. Conflict "history_rewritten" when it would get shorter, or change at the same length.
    Result<void> setHead(ArticleId article, const HistoryHead &head);

private:
    Database &m_database;
};

} // namespace toasoan
