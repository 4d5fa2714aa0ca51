// Each question is one FTS5 query that walks its list from the newest article back and stops when it has enough.
// The last tier holds all others, so it is asked first: where it finds nothing, nothing is; where it finds less
// than was asked for, the others need to look only between its newest and its oldest. All words in the title are
// asked for before the phrase in the title for the same reason.

#include "store/Search.h"

#include "store/Articles.h"
#include "store/SearchWords.h"
#include "store/Stored.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr Statement newestRows {
    "find_newest",
    "SELECT rowid FROM find WHERE find MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"
};
constexpr Statement idsOf {
    "find_ids",
    "SELECT article.number, article.id FROM json_each(?) AS hit CROSS JOIN article ON article.number = hit.value"
};
constexpr Statement othersWrote { "find_others_wrote", "PRAGMA data_version" };
constexpr Statement noteDue { "search_due_put", "INSERT OR IGNORE INTO search_due (article) VALUES (?)" };
constexpr Statement someDue { "search_due_list", "SELECT article FROM search_due WHERE article <> ? ORDER BY article LIMIT ?" };
constexpr Statement notDue { "search_due_done", "DELETE FROM search_due WHERE article = ?" };
constexpr Statement dropWords { "find_drop", "DELETE FROM find WHERE rowid = ?" };
constexpr Statement putWords { "find_put", "INSERT INTO find (rowid, words) VALUES (?, ?)" };
constexpr Statement optimizeWords { "find_optimize", "INSERT INTO find (find) VALUES ('optimize')" };

} // namespace

/// Article numbers, both ends included.
struct Search::Range
{
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
};

/// What has been found, best first, each number once and no more than there is room for.
struct Search::Tiers
{
    int limit;
    QList<std::pair<qint64, int>> found = {};
    QSet<qint64> seen = {};

    [[nodiscard]] bool isFull() const { return found.size() >= limit; }
    void add(const QList<qint64> &numbers, int tier)
    {
        for (const qint64 number : numbers) {
            if (isFull())
                return;
            if (!seen.contains(number)) {
                seen += number;
                found.append({ number, tier });
            }
        }
    }
};

Search::Search(Database &database, LastAsked *lastAsked)
    : m_database(database)
    , m_lastAsked(lastAsked)
{
}

Result<QList<Hit>> Search::find(const QString &query, int limit)
{
    const Question question(query);
    if (question.count() == 0)
        return QList<Hit>();
    const auto everywhere = newest(question.all(Part::Anywhere), {}, limit);
    if (!everywhere)
        return std::unexpected(everywhere.error());
    if (everywhere->isEmpty())
        return QList<Hit>();
    const bool isAll = everywhere->size() < limit;
    const Range range = isAll ? Range { everywhere->last(), everywhere->first() } : Range();
    if (m_lastAsked) {
        const Result<qint64> seen = m_database.number(othersWrote);
        if (!seen)
            return std::unexpected(seen.error());
        if (m_lastAsked->seen != *seen)
            *m_lastAsked = { .seen = *seen };
    }
    const auto titles = goingOn(m_lastAsked ? &m_lastAsked->inTitle : nullptr, question.all(Part::Title), question, range,
                                limit, true);
    if (!titles)
        return std::unexpected(titles.error());
    Tiers tiers { limit };
    if (question.count() == 1) {
        tiers.add(*titles, 0);
    } else if (const auto done = phrases(question, range, *titles, tiers); !done) {
        return std::unexpected(done.error());
    }
    tiers.add(*everywhere, 3);
    return hits(tiers);
}

/// The same as newest(), but a question that goes on from the last one finds some of what that found. What it finds
/// is remembered when the next may build on it.
Result<QList<qint64>> Search::goingOn(LastAsked::Found *last, const QString &match, const Question &question,
                                      const Range &range, int limit, bool remember)
{
    Range inside = range;
    if (last && last->isAll && question.typed().startsWith(last->question)) {
        if (last->numbers.isEmpty())
            return QList<qint64>();
        inside.first = std::max(inside.first, last->numbers.last());
        inside.last = std::min(inside.last, last->numbers.first());
    }
    const auto found = newest(match, inside, limit);
    if (found && last && remember)
        *last = { question.typed(), *found, found->size() < limit };
    return found;
}

/// Of several words: those that stand together come first, in the title and in what is left.
Result<void> Search::phrases(const Question &question, const Range &range, const QList<qint64> &inTitle, Tiers &tiers)
{
    if (!inTitle.isEmpty()) {
        const auto together = newest(question.phrase(Part::Title), range, tiers.limit);
        if (!together)
            return std::unexpected(together.error());
        tiers.add(*together, 0);
        tiers.add(inTitle, 1);
    }
    if (tiers.isFull())
        return {};
    const auto together = goingOn(m_lastAsked ? &m_lastAsked->together : nullptr, question.phrase(Part::Anywhere), question,
                                  range, tiers.limit, question.isComplete());
    if (!together)
        return std::unexpected(together.error());
    tiers.add(*together, 2);
    return {};
}

Result<QList<qint64>> Search::newest(const QString &match, const Range &range, int limit)
{
    QList<qint64> numbers;
    const auto read = m_database.each(newestRows, { match, range.first, range.last, limit },
                                      [&](const Row &row) -> Result<void> {
                                          numbers += row.integer(0);
                                          return {};
                                      });
    if (!read)
        return std::unexpected(read.error());
    return numbers;
}

Result<QList<Hit>> Search::hits(const Tiers &tiers)
{
    QStringList numbers;
    for (const auto &[number, tier] : tiers.found)
        numbers += QString::number(number);
    QHash<qint64, ArticleId> ids;
    const auto read = m_database.each(idsOf, { u'[' + numbers.join(u',') + u']' }, [&](const Row &row) -> Result<void> {
        ids.insert(row.integer(0), idAt<ArticleId>(row, 1));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    QList<Hit> hits;
    for (const auto &[number, tier] : tiers.found) {
        if (const auto id = ids.constFind(number); id != ids.constEnd())
            hits.append({ *id, tier });
    }
    return hits;
}

Result<void> Search::setDue(qint64 number) { return ignoringCount(m_database.run(noteDue, { number })); }

Result<int> Search::catchUp(Articles &articles, int limit, qint64 leftOut)
{
    QList<qint64> due;
    const auto read = m_database.each(someDue, { leftOut, limit }, [&](const Row &row) -> Result<void> {
        due += row.integer(0);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    for (const qint64 number : std::as_const(due)) {
        const auto words = articles.words(number);
        if (!words)
            return std::unexpected(words.error());
        Result<void> done = remove(number);
        if (done && *words)
            done = ignoringCount(m_database.run(
                putWords, { number, indexWords((*words)->title, (*words)->lead, (*words)->body) }));
        if (done)
            done = ignoringCount(m_database.run(notDue, { number }));
        if (!done)
            return std::unexpected(done.error());
    }
    return static_cast<int>(due.size());
}

Result<void> Search::remove(qint64 number) { return ignoringCount(m_database.run(dropWords, { number })); }

Result<void> Search::optimize() { return ignoringCount(m_database.run(optimizeWords)); }

} // namespace toasoan
