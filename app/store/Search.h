#pragma once
// Finds articles while somebody is typing, offline. Syllables of Vietnamese are few and each is in most texts,
// so weighing every match (bm25) would cost more than a key press; instead matches are taken in tiers, the
// newest first within each: the words as a phrase in the title, all words in the title, the phrase anywhere,
// all words anywhere. The last word is a prefix until a space follows it.
// A word typed with marks matches only words with these marks; a word typed without matches every mark, also
// beside others that have them ("biên t"). The last tier is exact: whatever holds all words can be found,
// however old. What is a phrase is judged by neighbours without their marks, and outside of the title only once
// the last word is whole; that decides order, never what is found.
// What is typed is only ever words: no character of it is syntax. The index holds no text of its own
// (contentless FTS5) and follows the articles by a list of what is due, so that a key press never waits for it.

#include "store/Database.h"
#include "store/LastAsked.h"

#include "core/Ids.h"

namespace toasoan {

struct Hit
{
    ArticleId article;
    int tier = 0; ///< 0 is best
    bool operator==(const Hit &) const = default;
};

class Articles;
class Question;

class Search
{
public:
    /// lastAsked: of a connection that only reads; null remembers nothing. What is found is the same.
    explicit Search(Database &database, LastAsked *lastAsked = nullptr);

    /// At most `limit` hits, best first, each article once. Empty for a query without words.
    Result<QList<Hit>> find(const QString &query, int limit = 50);

    /// Notes that an article's words have changed; cheap, within the article's own transaction.
    Result<void> setDue(qint64 number);
    /// Indexes up to `limit` articles that are due, in the caller's transaction; how many it did. Store calls
    /// it after each write, when the thread has nothing else to do, and after a crash at open. The article that
    /// is being written may be left out, for it is due again with the next save.
    Result<int> catchUp(Articles &articles, int limit = 50, qint64 leftOut = 0);
    /// Takes an article out at once.
    Result<void> remove(qint64 number);
    /// Rewrites the index without what was removed; part of a purge.
    Result<void> optimize();

private:
    struct Range;
    struct Tiers;

    Result<QList<qint64>> newest(const QString &match, const Range &range, int limit);
    Result<void> phrases(const Question &question, const Range &range, const QList<qint64> &inTitle, Tiers &tiers);
    Result<QList<qint64>> goingOn(LastAsked::Found *last, const QString &match, const Question &question,
                                  const Range &range, int limit, bool remember);
    Result<QList<Hit>> hits(const Tiers &tiers);

    Database &m_database;
    LastAsked *m_lastAsked;
};

} // namespace toasoan
