// The working layer and the revisions cut from it. Autosave compares with what was saved and writes only
// fields and blocks that differ: while somebody types, that is one block, whatever the length of the text. It
// touches as few other pages: of the article's row and its indexes only what a list would show differently.

#include "store/Articles.h"

#include "store/ArticlesKnown.h"
#include "store/LastRead.h"
#include "store/LastSaved.h"
#include "store/Search.h"
#include "store/Stored.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr Statement putWorking {
    "working_put",
    "INSERT INTO working (article, parent, fields, saved_at) VALUES (?1, ?2, ?3, ?4)"
    " ON CONFLICT (article) DO UPDATE SET parent = ?2, fields = excluded.fields, saved_at = ?4"
};
constexpr Statement getWorking { "working_get", "SELECT parent, fields, saved_at FROM working WHERE article = ?" };
constexpr Statement dropWorkingRow { "working_drop", "DELETE FROM working WHERE article = ?" };
constexpr Statement blocksOf {
    "working_blocks",
    "SELECT position, xml FROM working_block WHERE article = ? ORDER BY position"
};
constexpr Statement putBlock {
    "working_block_put",
    "INSERT INTO working_block (article, position, xml) VALUES (?1, ?2, ?3)"
    " ON CONFLICT (article, position) DO UPDATE SET xml = excluded.xml"
};
constexpr Statement dropBlocks {
    "working_block_drop",
    "DELETE FROM working_block WHERE article = ? AND position >= ? AND position < ?"
};
constexpr Statement othersCommits { "data_version", "PRAGMA data_version" };
constexpr Statement showTitle { "article_title_typed", "UPDATE article SET title = ?2 WHERE number = ?1 AND title <> ?2" };
// All four indexes of lists end in this time. Within a minute of writing nobody's place in a list changes, so
// that a save leaves them alone.
constexpr Statement showTouched {
    "article_saved",
    "UPDATE article SET touched_at = max(updated_at, ?2)"
    " WHERE number = ?1 AND abs(touched_at - max(updated_at, ?2)) >= 60000"
};
constexpr Statement showConfirmed {
    "article_confirmed_title",
    "UPDATE article SET title = ?2, touched_at = updated_at WHERE number = ?1"
};
constexpr Statement summaryOfArticle { "article_summary", "SELECT summary FROM article WHERE number = ?" };
constexpr Statement putRevision {
    "revision_put",
    "INSERT OR IGNORE INTO revision (id, article, parent, made_at, cut, origin, content) VALUES (?, ?, ?, ?, ?, ?, ?)"
};
constexpr Statement getRevision {
    "revision_get",
    "SELECT revision.id, article.id, parent, made_at, cut, origin, content FROM revision"
    " JOIN article ON article.number = revision.article WHERE revision.id = ?"
};
constexpr Statement revisionsOf {
    "revision_list",
    "SELECT revision.id, parent, made_at, cut, origin FROM revision JOIN article ON article.number = revision.article"
    " WHERE article.id = ? ORDER BY made_at DESC, revision.id DESC"
};
constexpr Statement addRevisionUse {
    "medium_use_add_revision",
    "INSERT OR IGNORE INTO medium_use (article, source, digest) VALUES (?, 2, ?)"
};

/// Room between two blocks for those that will be put in between.
constexpr qint64 gap = 1 << 20;
constexpr qint64 beyond = std::numeric_limits<qint64>::max();

/// What cannot be read back is refused before it replaces anything: a draft that is stored and cannot be opened
/// would be a lost one.
std::unexpected<Error> unreadable(const Error &error)
{
    return failure(Error::Kind::BadInput, error.detail, u"not_canonical"_s);
}

QByteArray xmlOf(const Block &block) { return Body({ block }).write(); }

} // namespace

/// Equal beginnings and ends stay; only the middle is written.
struct Articles::Ends
{
    qsizetype head = 0;
    qsizetype tail = 0;
};

template<class Same>
Articles::Ends Articles::endsOf(qsizetype old, qsizetype fresh, const Same &same)
{
    const qsizetype shorter = std::min(old, fresh);
    Ends ends;
    while (ends.head < shorter && same(ends.head, ends.head))
        ++ends.head;
    while (ends.tail < shorter - ends.head && same(old - 1 - ends.tail, fresh - 1 - ends.tail))
        ++ends.tail;
    return ends;
}

Result<void> Articles::create(const Article &article)
{
    const auto found = find(article.id);
    const Result<bool> purged = isPurged(article.id);
    if (!found || !purged)
        return std::unexpected(found ? purged.error() : found.error());
    if (*found || *purged)
        return failure(Error::Kind::Conflict, u"an article has this id"_s, u"id_reused"_s);
    Summary summary = summaryOf(article);
    summary.version = 0;
    if (const Result<qint64> number = store(summary, false, false); !number)
        return std::unexpected(number.error());
    return saveWorking({ article.id, RevisionId(), article.content, article.updatedAt });
}

Result<void> Articles::saveWorking(const Working &working)
{
    const auto found = find(working.article);
    if (!found)
        return std::unexpected(found.error());
    if (!*found) {
        const Result<bool> purged = isPurged(working.article);
        if (!purged)
            return std::unexpected(purged.error());
        return *purged ? failure(Error::Kind::Conflict, u"this article was erased"_s, u"purged"_s)
                       : failure(Error::Kind::BadInput, u"no such article"_s, u"not_found"_s);
    }
    const qint64 number = (*found)->number;
    const Result<QByteArray> json = storedFields(working.content);
    if (!json)
        return std::unexpected(json.error());
    const auto put = m_database.run(putWorking, { number, bound(working.parent), *json, bound(working.savedAt) });
    if (!put)
        return std::unexpected(put.error());
    if (const Result<void> written = writeBlocks(number, working.content.body); !written)
        return written;
    if (const Result<void> used = use(number, 1, working.content.media()); !used)
        return used;
    if (const auto shown = m_database.run(showTitle, { number, working.content.title }); !shown)
        return std::unexpected(shown.error());
    if (const auto shown = m_database.run(showTouched, { number, bound(working.savedAt) }); !shown)
        return std::unexpected(shown.error());
    return saved(working.article, number);
}

/// Everything but the body.
Result<QByteArray> Articles::storedFields(const Content &content)
{
    Content fields = content;
    fields.body = Body();
    if (m_lastSaved && !m_lastSaved->json.isEmpty() && m_lastSaved->fields == fields)
        return m_lastSaved->json;
    const QByteArray json = toStored(fields);
    if (const auto readBack = fromStored<Content>(json); !readBack)
        return unreadable(readBack.error());
    if (m_lastSaved) {
        m_lastSaved->fields = fields;
        m_lastSaved->json = json;
    }
    return json;
}

Result<void> Articles::saved(ArticleId id, qint64 number)
{
    m_touched.articles += id;
    return m_search.setDue(number);
}

void Articles::forgetLastSaved(qint64 number)
{
    if (m_lastSaved && m_lastSaved->article == number)
        *m_lastSaved = {};
}

/// SQLite's count of what other connections committed; what is remembered of a save holds while it stands still.
Result<qint64> Articles::commitsOfOthers() { return m_lastSaved ? m_database.number(othersCommits) : Result<qint64>(0); }

/// Whether what is remembered of the last save is what lies on the disk.
bool Articles::isLastSaved(qint64 number, qint64 commitsOfOthers) const
{
    return m_lastSaved && m_lastSaved->article == number && m_lastSaved->seen == commitsOfOthers;
}

Result<void> Articles::writeBlocks(qint64 number, const Body &body)
{
    const QList<Block> &fresh = body.blocks();
    const Result<qint64> seen = commitsOfOthers();
    if (!seen)
        return std::unexpected(seen.error());
    const bool known = isLastSaved(number, *seen);
    LastSaved nothing;
    LastSaved &last = m_lastSaved ? *m_lastSaved : nothing;
    // Until all of it is written: a save that fails half way is not remembered, whatever the caller makes of it.
    last.article = 0;
    QList<qint64> positions;
    Ends ends;
    if (known) {
        positions = std::move(last.positions);
        const QList<Block> &old = last.blocks;
        ends = endsOf(old.size(), fresh.size(), [&](qsizetype i, qsizetype j) { return old[i] == fresh[j]; });
    } else {
        QList<QByteArray> old;
        const auto read = m_database.each(blocksOf, { number }, [&](const Row &row) -> Result<void> {
            positions += row.integer(0);
            old += row.bytes(1);
            return {};
        });
        if (!read)
            return read;
        ends = endsOf(old.size(), fresh.size(), [&](qsizetype i, qsizetype j) { return old[i] == xmlOf(fresh[j]); });
    }
    if (const Result<void> written = writeMiddle(number, fresh, ends, positions); !written)
        return written;
    last.article = number;
    last.seen = *seen;
    last.positions = std::move(positions);
    last.replaced = std::exchange(last.blocks, fresh);
    return {};
}

/// Leaves in `positions` where each of the fresh blocks now is.
Result<void> Articles::writeMiddle(qint64 number, const QList<Block> &fresh, Ends ends, QList<qint64> &positions)
{
    const qsizetype middleOld = positions.size() - ends.head - ends.tail;
    qsizetype middle = fresh.size() - ends.head - ends.tail;
    if (middleOld != middle) {
        qint64 low = ends.head > 0 ? positions[ends.head - 1] : 0;
        qint64 high = ends.tail > 0 ? positions[positions.size() - ends.tail] : low + gap * (middle + 1);
        qint64 dropUntil = ends.tail > 0 ? high : beyond;
        if (high - low <= middle) { // no room: everything gets new positions
            ends = {};
            middle = fresh.size();
            low = 0;
            high = gap * (middle + 1);
            dropUntil = beyond;
        }
        if (const auto dropped = m_database.run(dropBlocks, { number, low + 1, dropUntil }); !dropped)
            return std::unexpected(dropped.error());
        QList<qint64> places = positions.first(ends.head);
        for (qsizetype i = 1; i <= middle; ++i)
            places += low + (high - low) / (middle + 1) * i;
        positions = places + positions.last(ends.tail);
    }
    for (qsizetype i = ends.head; i < ends.head + middle; ++i) {
        const QByteArray xml = xmlOf(fresh[i]);
        if (const auto readBack = Body::parse(xml); !readBack)
            return unreadable(readBack.error());
        if (const auto put = m_database.run(putBlock, { number, positions[i], xml }); !put)
            return std::unexpected(put.error());
    }
    return {};
}

Result<Body> Articles::readBlocks(qint64 number)
{
    const Result<qint64> seen = commitsOfOthers();
    if (!seen)
        return std::unexpected(seen.error());
    if (isLastSaved(number, *seen))
        return Body(m_lastSaved->blocks);
    QList<QByteArray> xml;
    const auto read = m_database.each(blocksOf, { number }, [&xml](const Row &row) -> Result<void> {
        xml += row.bytes(1);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    const LastRead nothing;
    const LastRead &last = m_lastRead ? *m_lastRead : nothing;
    const Ends ends = endsOf(last.xml.size(), xml.size(),
                             [&](qsizetype i, qsizetype j) { return last.xml[i] == xml[j]; });
    QList<Block> blocks = last.blocks.first(ends.head);
    for (const QByteArray &middle : xml.sliced(ends.head, xml.size() - ends.head - ends.tail)) {
        const Result<Body> one = Body::parse(middle);
        if (!one)
            return failure(Error::Kind::Storage, u"stored block: "_s + one.error().detail, u"damaged"_s);
        blocks += one->blocks();
    }
    blocks += last.blocks.last(ends.tail);
    if (m_lastRead && blocks.size() == xml.size()) {
        m_lastRead->xml = xml;
        m_lastRead->blocks = blocks;
    }
    return Body(std::move(blocks));
}

Result<std::optional<Working>> Articles::workingOf(qint64 number, ArticleId id)
{
    auto working = m_database.one<Working>(getWorking, { number }, [&](const Row &row) -> Result<Working> {
        Result<Content> content = fromStored<Content>(row.bytes(1));
        if (!content)
            return std::unexpected(content.error());
        return Working { id, idAt<RevisionId>(row, 0), std::move(*content), row.time(2).value_or(UtcTime()) };
    });
    if (!working || !*working)
        return working;
    Result<Body> body = readBlocks(number);
    if (!body)
        return std::unexpected(body.error());
    (*working)->content.body = std::move(*body);
    return working;
}

Result<std::optional<Working>> Articles::working(ArticleId id)
{
    const auto found = find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::optional<Working>();
    return workingOf((*found)->number, id);
}

Result<void> Articles::dropWorking(ArticleId id)
{
    const auto found = find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return {};
    const qint64 number = (*found)->number;
    const auto summary = m_database.one<Summary>(
        summaryOfArticle, { number }, [](const Row &row) { return fromStored<Summary>(row.bytes(0)); });
    if (!summary)
        return std::unexpected(summary.error());
    forgetLastSaved(number);
    if (const auto dropped = m_database.run(dropWorkingRow, { number }); !dropped)
        return std::unexpected(dropped.error());
    const QString title = summary->value_or(Summary()).title;
    if (const auto shown = m_database.run(showConfirmed, { number, title }); !shown)
        return std::unexpected(shown.error());
    if (const Result<void> used = use(number, 1, {}); !used)
        return used;
    return saved(id, number);
}

Result<void> Articles::keep(const KeptRevision &revision)
{
    const auto found = find(revision.article);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::BadInput, u"no such article"_s, u"not_found"_s);
    const qint64 number = (*found)->number;
    const QByteArray json = toStored(revision.content);
    if (const auto readBack = fromStored<Content>(json); !readBack)
        return unreadable(readBack.error());
    const auto put = m_database.run(
        putRevision, { revision.id.toString(), number, bound(revision.parent), bound(revision.madeAt),
                       static_cast<int>(revision.cut), static_cast<int>(revision.origin), json });
    if (!put)
        return std::unexpected(put.error());
    for (const Digest &digest : revision.content.media()) {
        if (const auto used = m_database.run(addRevisionUse, { number, digest.toString() }); !used)
            return std::unexpected(used.error());
    }
    return {};
}

Result<std::optional<KeptRevision>> Articles::revision(RevisionId id)
{
    return m_database.one<KeptRevision>(getRevision, { id.toString() }, [](const Row &row) -> Result<KeptRevision> {
        Result<Content> content = fromStored<Content>(row.bytes(6));
        if (!content)
            return std::unexpected(content.error());
        return KeptRevision { .id = idAt<RevisionId>(row, 0),
                              .article = idAt<ArticleId>(row, 1),
                              .parent = idAt<RevisionId>(row, 2),
                              .madeAt = row.time(3).value_or(UtcTime()),
                              .content = std::move(*content),
                              .cut = static_cast<Cut>(row.integer(4)),
                              .origin = static_cast<KeptRevision::Origin>(row.integer(5)) };
    });
}

Result<QList<RevisionEntry>> Articles::revisions(ArticleId article)
{
    QList<RevisionEntry> entries;
    const auto read = m_database.each(revisionsOf, { article.toString() }, [&](const Row &row) -> Result<void> {
        entries.append({ idAt<RevisionId>(row, 0), idAt<RevisionId>(row, 1), row.time(2).value_or(UtcTime()),
                         static_cast<Cut>(row.integer(3)), static_cast<KeptRevision::Origin>(row.integer(4)) });
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

} // namespace toasoan
