// How articles leave: out of sight (own unsent text stays), thrown away, dropped to save room, or erased for
// good. Whatever hangs on the article's number goes with its row; what is kept by the article's id (outbox,
// history, comments, records, views) is named here, all of it, once.

#include "store/Articles.h"

#include "store/ArticlesKnown.h"
#include "store/LastRead.h"
#include "store/Search.h"
#include "store/Stored.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr Statement hasUnsent {
    "article_unsent",
    "SELECT (SELECT count(*) FROM working WHERE article = ?1) + (SELECT count(*) FROM outbox WHERE article = ?2)"
};
constexpr Statement inFlight { "article_in_flight", "SELECT count(*) FROM outbox WHERE article = ? AND (state = 1 OR (state = 0 AND attempts > 0))" };
constexpr Statement dropArticle { "article_drop", "DELETE FROM article WHERE number = ?" };
constexpr Statement dropWholeText { "confirmed_drop", "DELETE FROM confirmed WHERE article = ?" };
constexpr Statement setBehind { "article_behind", "UPDATE article SET behind = 1 WHERE number = ?" };
constexpr Statement setUnknown {
    "article_unknown",
    "UPDATE article SET known = 0, behind = 1, live = 0, assignee = '', summary = ?2 WHERE number = ?1"
};
constexpr Statement dropPortalRevisions {
    "revision_drop_portal",
    "DELETE FROM revision WHERE article = ? AND origin = 1"
};
constexpr Statement dropOutbox { "outbox_drop_article", "DELETE FROM outbox WHERE article = ?" };
constexpr Statement dropEntries { "history_drop", "DELETE FROM history_entry WHERE article = ?" };
constexpr Statement dropHead { "history_head_drop", "DELETE FROM history_head WHERE article = ?" };
constexpr Statement dropComments { "comment_drop_article", "DELETE FROM comment WHERE article = ?" };
constexpr Statement dropRecords { "record_drop_article", "DELETE FROM record WHERE article = ?" };
constexpr Statement dropView { "view_drop", "DELETE FROM view WHERE article = ?" };
constexpr Statement dropDue { "search_due_drop", "DELETE FROM search_due WHERE article = ?" };
// Media that only this article uses, with the originals behind its renditions.
constexpr Statement dropMedia {
    "medium_drop_article",
    "WITH mine (digest) AS (SELECT digest FROM medium_use WHERE article = ?1),"
    " family (digest) AS (SELECT digest FROM mine UNION SELECT rendition_of FROM medium JOIN mine USING (digest)"
    "  WHERE rendition_of IS NOT NULL UNION SELECT m.digest FROM medium m JOIN mine ON m.rendition_of = mine.digest),"
    " others (digest) AS (SELECT digest FROM medium_use WHERE article <> ?1),"
    " needed (digest) AS (SELECT digest FROM others UNION SELECT rendition_of FROM medium JOIN others USING (digest)"
    "  WHERE rendition_of IS NOT NULL)"
    " DELETE FROM medium WHERE digest IN (SELECT digest FROM family) AND digest NOT IN (SELECT digest FROM needed)"
};
constexpr Statement revisionIds {
    "revision_ids",
    "SELECT id FROM revision WHERE article = ?1 UNION SELECT parent FROM working WHERE article = ?1 AND parent IS NOT NULL"
    " UNION SELECT parent FROM revision WHERE article = ?1 AND parent IS NOT NULL"
};
constexpr Statement headOf { "history_head_get", "SELECT length, hash FROM history_head WHERE article = ?" };
constexpr Statement putTombstone {
    "tombstone_put",
    "INSERT OR REPLACE INTO tombstone (article, purged_at, revisions, fingerprints, length, hash)"
    " VALUES (?, ?, ?, ?, ?, ?)"
};
constexpr Statement getTombstone {
    "tombstone_get",
    "SELECT purged_at, revisions, fingerprints, length, hash FROM tombstone WHERE article = ?"
};
constexpr Statement scrubDue { "scrub_due", "INSERT OR REPLACE INTO meta (name, value) VALUES ('scrub_due', '1')" };

QJsonArray arrayOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).array(); }

} // namespace

Result<void> Articles::runAll(std::initializer_list<const Statement *> statements, const QVariantList &values)
{
    for (const Statement *statement : statements) {
        if (const auto done = m_database.run(*statement, values); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> Articles::remove(qint64 number)
{
    forgetLastSaved(number);
    if (m_lastRead)
        *m_lastRead = {};
    if (const Result<void> out = m_search.remove(number); !out)
        return out;
    // Media first: their uses go with the article's row.
    return runAll({ &dropMedia, &dropDue, &dropArticle }, { number });
}

Result<bool> Articles::forget(ArticleId id)
{
    const auto found = find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return false;
    m_touched.articles += id;
    m_touched.comments += id;
    const qint64 number = (*found)->number;
    const Result<qint64> unsent = m_database.number(hasUnsent, { number, id.toString() });
    if (!unsent)
        return std::unexpected(unsent.error());
    if (const auto done = runAll({ &dropEntries, &dropComments, &dropRecords, &dropView }, { id.toString() }); !done)
        return std::unexpected(done.error());
    if (*unsent == 0) {
        if (const Result<void> removed = remove(number); !removed)
            return std::unexpected(removed.error());
        return false;
    }
    if (const auto done = runAll({ &dropWholeText, &dropPortalRevisions }, { number }); !done)
        return std::unexpected(done.error());
    if (const Result<void> used = use(number, 0, {}); !used)
        return std::unexpected(used.error());
    const auto mine = workingOf(number, id);
    if (!mine)
        return std::unexpected(mine.error());
    // Nothing of the portal's summary stays but what my own text says.
    const auto shown = row(id);
    if (!shown)
        return std::unexpected(shown.error());
    Article own;
    own.id = id;
    own.state = shown->value_or(ArticleRow()).summary.state;
    own.author = shown->value_or(ArticleRow()).summary.author;
    own.unit = shown->value_or(ArticleRow()).summary.unit;
    own.content = mine->value_or(Working()).content;
    own.updatedAt = (*found)->updatedAt;
    if (const auto set = m_database.run(setUnknown, { number, toStored(summaryOf(own)) }); !set)
        return std::unexpected(set.error());
    if (const Result<void> due = m_search.setDue(number); !due)
        return std::unexpected(due.error());
    return true;
}

Result<void> Articles::discard(ArticleId id)
{
    const auto found = find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return {};
    if ((*found)->known)
        return failure(Error::Kind::Conflict, u"the portal knows this article"_s, u"wrong_state"_s);
    const Result<qint64> flying = m_database.number(inFlight, { id.toString() });
    if (!flying)
        return std::unexpected(flying.error());
    if (*flying > 0)
        return failure(Error::Kind::Conflict, u"a part of it may have reached the portal"_s, u"in_flight"_s);
    m_touched.articles += id;
    m_touched.outbox = true;
    if (const auto done = runAll({ &dropOutbox, &dropComments, &dropView }, { id.toString() }); !done)
        return done;
    return remove((*found)->number);
}

Result<void> Articles::dropText(ArticleId id)
{
    const auto found = find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return {};
    m_touched.articles += id;
    const qint64 number = (*found)->number;
    const auto done = runAll({ &dropWholeText, &dropPortalRevisions, &setBehind }, { number });
    if (!done)
        return done;
    // Media of the confirmed text become nobody's; Media::sweep takes them.
    if (const Result<void> used = use(number, 0, {}); !used)
        return used;
    return m_search.setDue(number);
}

Result<Tombstone> Articles::remains(const Known &known, ArticleId id, UtcTime at)
{
    Tombstone stone { .article = id, .purgedAt = at, .revisions = {}, .fingerprints = {}, .history = {} };
    const auto ids = m_database.each(revisionIds, { known.number }, [&](const Row &row) -> Result<void> {
        stone.revisions += idAt<RevisionId>(row, 0);
        return {};
    });
    if (!ids)
        return std::unexpected(ids.error());
    const auto head = m_database.one<HistoryHead>(headOf, { id.toString() }, [](const Row &row) -> Result<HistoryHead> {
        return HistoryHead { static_cast<int>(row.integer(0)), Digest::fromHex(row.text(1)).value_or(Digest()) };
    });
    if (!head)
        return std::unexpected(head.error());
    stone.history = head->value_or(HistoryHead());
    const auto confirmed = confirmedOf(known.number);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (!*confirmed)
        return stone;
    const Article &article = **confirmed;
    if (!stone.revisions.contains(article.revision))
        stone.revisions += article.revision;
    if (article.approval)
        stone.fingerprints += article.approval->fingerprint;
    if (article.live && !stone.fingerprints.contains(article.live->fingerprint))
        stone.fingerprints += article.live->fingerprint;
    return stone;
}

Result<void> Articles::purge(ArticleId id, UtcTime at)
{
    const auto found = find(id);
    if (!found)
        return std::unexpected(found.error());
    const Known known = found->value_or(Known());
    const Result<Tombstone> stone = remains(known, id, at);
    if (!stone)
        return std::unexpected(stone.error());
    const auto put = m_database.run(
        putTombstone, { id.toString(), bound(at), boundList(stone->revisions), boundList(stone->fingerprints),
                        stone->history.length, stone->history.hash.toString() });
    if (!put)
        return std::unexpected(put.error());
    const auto done = runAll({ &dropOutbox, &dropEntries, &dropHead, &dropComments, &dropRecords, &dropView },
                             { id.toString() });
    if (!done)
        return done;
    if (const Result<void> removed = remove(known.number); !removed)
        return removed;
    m_touched.articles += id;
    m_touched.comments += id;
    m_touched.outbox = m_touched.media = m_touched.records = true;
    if (const auto due = m_database.run(scrubDue); !due)
        return std::unexpected(due.error());
    return m_search.optimize();
}

Result<std::optional<Tombstone>> Articles::tombstone(ArticleId id)
{
    return m_database.one<Tombstone>(getTombstone, { id.toString() }, [id](const Row &row) -> Result<Tombstone> {
        Tombstone stone { .article = id, .purgedAt = row.time(0).value_or(UtcTime()), .revisions = {}, .fingerprints = {}, .history = {} };
        for (const QJsonValue &value : arrayOf(row.text(1)))
            stone.revisions += RevisionId::fromString(value.toString()).value_or(RevisionId());
        for (const QJsonValue &value : arrayOf(row.text(2)))
            stone.fingerprints += Digest::fromHex(value.toString()).value_or(Digest());
        stone.history = { static_cast<int>(row.integer(3)), Digest::fromHex(row.text(4)).value_or(Digest()) };
        return stone;
    });
}

} // namespace toasoan
