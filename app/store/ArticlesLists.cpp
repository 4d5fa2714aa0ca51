// Lists. A place is a handful of index ranges (key × state × live), each already in the order of the list;
// a page takes the head of each and joins them here, so it reads as many entries as it shows, at any size.

#include "store/Articles.h"

#include "store/Stored.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr Statement ofEverybody {
    "list_everybody",
    "SELECT touched_at, number FROM article WHERE state = ? AND live = ? AND (touched_at, number) < (?, ?)"
    " ORDER BY touched_at DESC, number DESC LIMIT ?"
};
constexpr Statement ofAuthor {
    "list_author",
    "SELECT touched_at, number FROM article WHERE author = ? AND state = ? AND live = ?"
    " AND (touched_at, number) < (?, ?) ORDER BY touched_at DESC, number DESC LIMIT ?"
};
constexpr Statement ofAssignee {
    "list_assignee",
    "SELECT touched_at, number FROM article WHERE assignee = ? AND state = ? AND live = ?"
    " AND (touched_at, number) < (?, ?) ORDER BY touched_at DESC, number DESC LIMIT ?"
};
constexpr Statement ofSite {
    "list_site",
    "SELECT touched_at, number FROM article WHERE site = ? AND state = ? AND live = ?"
    " AND (touched_at, number) < (?, ?) ORDER BY touched_at DESC, number DESC LIMIT ?"
};
constexpr Statement countEverybody {
    "count_everybody",
    "SELECT count(*) FROM (SELECT 1 FROM article WHERE state = ? AND live = ? LIMIT ?)"
};
constexpr Statement countAuthor {
    "count_author",
    "SELECT count(*) FROM (SELECT 1 FROM article WHERE author = ? AND state = ? AND live = ? LIMIT ?)"
};
constexpr Statement countAssignee {
    "count_assignee",
    "SELECT count(*) FROM (SELECT 1 FROM article WHERE assignee = ? AND state = ? AND live = ? LIMIT ?)"
};
constexpr Statement countSite {
    "count_site",
    "SELECT count(*) FROM (SELECT 1 FROM article WHERE site = ? AND state = ? AND live = ? LIMIT ?)"
};

// What is pending is read from the outbox itself, so that the two can never disagree.
constexpr Statement rowByNumber {
    "row_by_number",
    "SELECT number, summary, title, touched_at, known, behind,"
    " EXISTS (SELECT 1 FROM working WHERE working.article = number),"
    " (SELECT label FROM outbox WHERE outbox.article = article.id ORDER BY seq DESC LIMIT 1),"
    " EXISTS (SELECT 1 FROM outbox WHERE outbox.article = article.id AND outbox.state = 2)"
    " FROM article WHERE number = ?"
};
constexpr Statement numberOf { "number_of", "SELECT number FROM article WHERE id = ?" };
constexpr Statement behind {
    "list_behind",
    "SELECT id FROM article WHERE behind = 1 AND known = 1 AND state IN (SELECT value FROM json_each(?))"
    " ORDER BY touched_at DESC LIMIT ?"
};
constexpr Statement withUnsentWork {
    "count_unsent",
    "SELECT count(*) FROM (SELECT article FROM working"
    " UNION SELECT number FROM outbox JOIN article ON article.id = outbox.article)"
};
constexpr Statement allKnown { "list_known", "SELECT id FROM article WHERE known = 1" };
constexpr Statement droppableTexts {
    "list_droppable",
    "SELECT id FROM article JOIN confirmed ON confirmed.article = number"
    " LEFT JOIN view ON view.article = article.id"
    " WHERE author <> ?1 AND state NOT IN (SELECT value FROM json_each(?2)) AND coalesce(view.at, 0) < ?3"
    " AND NOT EXISTS (SELECT 1 FROM working WHERE working.article = number)"
    " AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.article = article.id)"
};

/// The index range of each selector.
const Statement &ranges(Place::Whose whose)
{
    switch (whose) {
    case Place::Whose::Everybody:
        return ofEverybody;
    case Place::Whose::Author:
        return ofAuthor;
    case Place::Whose::Assignee:
        return ofAssignee;
    case Place::Whose::Site:
        return ofSite;
    }
    Q_UNREACHABLE_RETURN(ofEverybody);
}

const Statement &counts(Place::Whose whose)
{
    switch (whose) {
    case Place::Whose::Everybody:
        return countEverybody;
    case Place::Whose::Author:
        return countAuthor;
    case Place::Whose::Assignee:
        return countAssignee;
    case Place::Whose::Site:
        return countSite;
    }
    Q_UNREACHABLE_RETURN(countEverybody);
}

/// The values that begin each range of the place.
QList<QVariantList> beginnings(const Place &place)
{
    const bool everybody = place.whose == Place::Whose::Everybody;
    const QStringList keys = everybody ? QStringList { QString() } : place.keys;
    const QList<bool> lives = place.live ? QList<bool> { *place.live } : QList<bool> { false, true };
    QList<QVariantList> all;
    for (const QString &key : keys) {
        for (const StateId &state : place.states) {
            for (const bool live : lives) {
                QVariantList values;
                if (!everybody)
                    values += key;
                values += state.toString();
                values += live;
                all.append(values);
            }
        }
    }
    return all;
}

Result<ArticleRow> readArticleRow(const Row &row)
{
    Result<Summary> summary = fromStored<Summary>(row.bytes(1));
    if (!summary)
        return std::unexpected(summary.error());
    return ArticleRow { .number = row.integer(0),
                        .summary = std::move(*summary),
                        .title = row.text(2),
                        .touchedAt = row.time(3).value_or(UtcTime()),
                        .known = row.flag(4),
                        .whole = !row.flag(5),
                        .working = row.flag(6),
                        .pending = row.text(7),
                        .parked = row.flag(8) };
}

Result<QList<ArticleId>> ids(Database &database, const Statement &statement, const QVariantList &values)
{
    QList<ArticleId> found;
    const auto read = database.each(statement, values, [&](const Row &row) -> Result<void> {
        found += idAt<ArticleId>(row, 0);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

} // namespace

Result<ArticlePage> Articles::list(const Place &place, int limit, const std::optional<ListKey> &after)
{
    const QVariant before = after ? bound(after->touchedAt) : QVariant(std::numeric_limits<qlonglong>::max());
    const qint64 number = after ? after->number : std::numeric_limits<qint64>::max();
    QList<ListKey> keys;
    for (QVariantList values : beginnings(place)) {
        values << before << number << limit + 1;
        const auto read = m_database.each(ranges(place.whose), values, [&](const Row &row) -> Result<void> {
            keys.append({ row.time(0).value_or(UtcTime()), row.integer(1) });
            return {};
        });
        if (!read)
            return std::unexpected(read.error());
    }
    std::ranges::sort(keys, [](const ListKey &a, const ListKey &b) {
        return std::tie(a.touchedAt, a.number) > std::tie(b.touchedAt, b.number);
    });
    ArticlePage page;
    if (keys.size() > limit) {
        keys.resize(limit);
        page.next = keys.last();
    }
    for (const ListKey &key : std::as_const(keys)) {
        auto found = m_database.one<ArticleRow>(rowByNumber, { key.number }, readArticleRow);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            page.rows += std::move(**found);
    }
    return page;
}

Result<qint64> Articles::count(const Place &place, qint64 ceiling)
{
    qint64 sum = 0;
    for (QVariantList values : beginnings(place)) {
        values += ceiling - sum;
        const Result<qint64> some = m_database.number(counts(place.whose), values);
        if (!some)
            return some;
        sum += *some;
    }
    return sum;
}

Result<qint64> Articles::countUnsent() { return m_database.number(withUnsentWork, {}); }

bool lies(const ArticleRow &row, const Place &place)
{
    const auto named = [&place](const QString &key) { return place.keys.contains(key); };
    if (!place.states.contains(row.summary.state) || (place.live && *place.live != row.summary.live))
        return false;
    switch (place.whose) {
    case Place::Whose::Everybody:
        return true;
    case Place::Whose::Author:
        return named(row.summary.author.toString());
    case Place::Whose::Assignee:
        return named(row.summary.assignee.toString());
    case Place::Whose::Site:
        return named(row.summary.site.toString());
    }
    Q_UNREACHABLE_RETURN(false);
}

Result<std::optional<ArticleRow>> Articles::row(ArticleId id)
{
    auto found = rows({ id });
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::optional<ArticleRow>() : std::optional(std::move(found->first()));
}

Result<QList<ArticleRow>> Articles::rows(const QList<ArticleId> &ids)
{
    QList<ArticleRow> found;
    for (const ArticleId id : ids) {
        const Result<qint64> number = m_database.number(numberOf, { id.toString() });
        if (!number)
            return std::unexpected(number.error());
        auto row = m_database.one<ArticleRow>(rowByNumber, { *number }, readArticleRow);
        if (!row)
            return std::unexpected(row.error());
        if (*row)
            found += std::move(**row);
    }
    return found;
}

Result<QList<ArticleId>> Articles::withoutText(const QList<StateId> &states, int limit)
{
    return ids(m_database, behind, { boundList(states), limit });
}

Result<QList<ArticleId>> Articles::known() { return ids(m_database, allKnown, {}); }

Result<QList<ArticleId>> Articles::droppable(const PersonId &me, const QList<StateId> &openStates, UtcTime seenBefore)
{
    return ids(m_database, droppableTexts, { me.toString(), boundList(openStates), bound(seenBefore) });
}

} // namespace toasoan
