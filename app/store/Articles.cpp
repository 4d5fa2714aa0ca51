// The confirmed layer and what every part shares. The summary is stored for every article, the whole text in
// a table of its own, so that the rows a list reads stay small.

#include "store/Articles.h"

#include "store/ArticlesKnown.h"
#include "store/LastRead.h"
#include "store/Search.h"
#include "store/Stored.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr Statement findArticle { "article_find", "SELECT number, known, updated_at FROM article WHERE id = ?" };
constexpr Statement isTombstone { "tombstone_exists", "SELECT count(*) FROM tombstone WHERE article = ?" };
// The title that somebody is typing and the time of his last save outlive what the portal says.
constexpr Statement upsert {
    "article_put",
    "INSERT INTO article (id, known, behind, state, live, site, author, assignee, title, updated_at, touched_at,"
    " summary) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11)"
    " ON CONFLICT (id) DO UPDATE SET known = ?2, behind = ?3, state = ?4, live = ?5, site = ?6, author = ?7,"
    " assignee = ?8, updated_at = ?10, summary = excluded.summary,"
    " title = CASE WHEN EXISTS (SELECT 1 FROM working WHERE article = number) THEN title ELSE ?9 END,"
    " touched_at = max(?10, coalesce((SELECT saved_at FROM working WHERE article = number), 0))"
};
constexpr Statement putText {
    "confirmed_put",
    "INSERT INTO confirmed (article, version, json) VALUES (?1, ?2, ?3)"
    " ON CONFLICT (article) DO UPDATE SET version = excluded.version, json = excluded.json"
};
constexpr Statement textVersion {
    "confirmed_version",
    "SELECT version FROM confirmed JOIN article ON article = number WHERE id = ?"
};
constexpr Statement textOf { "confirmed_get", "SELECT json FROM confirmed WHERE article = ?" };
constexpr Statement mediaOf { "medium_use_list", "SELECT digest FROM medium_use WHERE article = ? AND source = ?" };
constexpr Statement dropUse { "medium_use_drop", "DELETE FROM medium_use WHERE article = ? AND source = ?" };
constexpr Statement addUse {
    "medium_use_add",
    "INSERT OR IGNORE INTO medium_use (article, source, digest) VALUES (?, ?, ?)"
};

} // namespace

Articles::Articles(Database &database, Search &search, Touched &touched, const Remembered &remembered)
    : m_database(database)
    , m_search(search)
    , m_touched(touched)
    , m_lastSaved(remembered.saved)
    , m_lastRead(remembered.read)
{
}

Result<std::optional<Articles::Known>> Articles::find(ArticleId id)
{
    return m_database.one<Known>(findArticle, { id.toString() }, [](const Row &row) -> Result<Known> {
        return Known { row.integer(0), row.flag(1), row.time(2).value_or(UtcTime()) };
    });
}

Result<bool> Articles::isPurged(ArticleId id)
{
    const Result<qint64> found = m_database.number(isTombstone, { id.toString() });
    if (!found)
        return std::unexpected(found.error());
    return *found > 0;
}

Result<qint64> Articles::store(const Summary &summary, bool known, bool whole)
{
    const Result<qint64> put = m_database.run(
        upsert, { summary.id.toString(), known, !whole, summary.state.toString(), summary.live, summary.site.toString(),
                  summary.author.toString(), summary.assignee.toString(), summary.title, bound(summary.updatedAt),
                  toStored(summary) });
    if (!put)
        return std::unexpected(put.error());
    m_touched.articles += summary.id;
    const auto found = find(summary.id);
    if (!found)
        return std::unexpected(found.error());
    const qint64 number = found->value_or(Known()).number;
    if (const Result<void> due = m_search.setDue(number); !due)
        return std::unexpected(due.error());
    return number;
}

Result<void> Articles::putConfirmed(const Article &article)
{
    const Result<bool> purged = isPurged(article.id);
    if (!purged || *purged)
        return purged ? Result<void>() : std::unexpected(purged.error());
    const Result<qint64> number = store(summaryOf(article), true, true);
    if (!number)
        return std::unexpected(number.error());
    if (const auto put = m_database.run(putText, { *number, article.version, toStored(article) }); !put)
        return std::unexpected(put.error());
    return use(*number, 0, article.content.media());
}

Result<void> Articles::putSummary(const Summary &summary)
{
    const Result<bool> purged = isPurged(summary.id);
    if (!purged || *purged)
        return purged ? Result<void>() : std::unexpected(purged.error());
    const Result<qint64> version = m_database.number(textVersion, { summary.id.toString() });
    if (!version)
        return std::unexpected(version.error());
    const Result<qint64> number = store(summary, true, *version == summary.version && summary.version > 0);
    return ignoringCount(number);
}

Result<std::optional<Article>> Articles::confirmedOf(qint64 number)
{
    return m_database.one<Article>(textOf, { number }, [this](const Row &row) -> Result<Article> {
        const QByteArray json = row.bytes(0);
        if (m_lastRead && !json.isEmpty() && m_lastRead->json == json)
            return m_lastRead->article;
        const Result<Article> article = fromStored<Article>(json);
        if (m_lastRead && article) {
            m_lastRead->json = json;
            m_lastRead->article = *article;
        }
        return article;
    });
}

Result<std::optional<Article>> Articles::confirmed(ArticleId id)
{
    const auto found = find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::optional<Article>();
    return confirmedOf((*found)->number);
}

Result<void> Articles::use(qint64 number, int source, const QList<Digest> &media)
{
    QSet<QString> wanted;
    for (const Digest &digest : media)
        wanted += digest.toString();
    QSet<QString> there;
    const auto read = m_database.each(mediaOf, { number, source }, [&](const Row &row) -> Result<void> {
        there += row.text(0);
        return {};
    });
    if (!read || there == wanted)
        return read;
    if (const auto dropped = m_database.run(dropUse, { number, source }); !dropped)
        return std::unexpected(dropped.error());
    for (const QString &digest : std::as_const(wanted)) {
        if (const auto added = m_database.run(addUse, { number, source, digest }); !added)
            return std::unexpected(added.error());
    }
    m_touched.media = true;
    return {};
}

Result<std::optional<Articles::Words>> Articles::words(qint64 number)
{
    static constexpr Statement titleOf { "article_title", "SELECT title, id FROM article WHERE number = ?" };
    const auto title = m_database.one<QStringList>(titleOf, { number }, [](const Row &row) -> Result<QStringList> {
        return QStringList { row.text(0), row.text(1) };
    });
    if (!title)
        return std::unexpected(title.error());
    if (!*title)
        return std::optional<Words>();
    const auto working = workingOf(number, ArticleId::fromString((**title)[1]).value_or(ArticleId()));
    if (!working)
        return std::unexpected(working.error());
    if (*working)
        return Words { (*working)->content.title, (*working)->content.lead, (*working)->content.body.plainText() };
    const auto confirmed = confirmedOf(number);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    if (*confirmed)
        return Words { (*confirmed)->content.title, (*confirmed)->content.lead, (*confirmed)->content.body.plainText() };
    return Words { (**title)[0], {}, {} };
}

} // namespace toasoan
