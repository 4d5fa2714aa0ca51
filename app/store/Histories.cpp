// Entries are stored by number, so that a repeated page changes nothing. The head moves forward only.

#include "store/Histories.h"

#include "store/Stored.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr Statement putEntry {
    "history_put",
    "INSERT OR REPLACE INTO history_entry (article, number, json) VALUES (?, ?, ?)"
};
constexpr Statement listEntries {
    "history_list",
    "SELECT json FROM history_entry WHERE article = ? ORDER BY number"
};
constexpr Statement getHead { "history_head", "SELECT length, hash FROM history_head WHERE article = ?" };
constexpr Statement putHead {
    "history_head_put",
    "INSERT OR REPLACE INTO history_head (article, length, hash) VALUES (?, ?, ?)"
};

} // namespace

Histories::Histories(Database &database)
    : m_database(database)
{
}

Result<void> Histories::put(ArticleId article, const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        const auto done = m_database.run(putEntry, { article.toString(), entry.number, toStored(entry) });
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<QList<HistoryEntry>> Histories::entries(ArticleId article)
{
    QList<HistoryEntry> found;
    const auto read = m_database.each(listEntries, { article.toString() }, [&](const Row &row) -> Result<void> {
        Result<HistoryEntry> entry = fromStored<HistoryEntry>(row.bytes(0));
        if (!entry)
            return std::unexpected(entry.error());
        found += std::move(*entry);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<HistoryHead> Histories::head(ArticleId article)
{
    const auto found = m_database.one<HistoryHead>(getHead, { article.toString() }, [](const Row &row) -> Result<HistoryHead> {
        return HistoryHead { static_cast<int>(row.integer(0)), Digest::fromHex(row.text(1)).value_or(Digest()) };
    });
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(HistoryHead());
}

Result<void> Histories::setHead(ArticleId article, const HistoryHead &fresh)
{
    const Result<HistoryHead> known = head(article);
    if (!known)
        return std::unexpected(known.error());
    if (fresh == *known)
        return {};
    if (fresh.length <= known->length)
        return failure(Error::Kind::Conflict, u"the history was longer, or another one"_s, u"history_rewritten"_s);
    return ignoringCount(m_database.run(putHead, { article.toString(), fresh.length, fresh.hash.toString() }));
}

} // namespace toasoan
