// A query is at most sixteen words. Each tier is one FTS5 query that walks its list from the newest article
// back and stops when it has enough; the next tier runs only when there is still room. FTS5 sees quoted
// strings of letters and digits and the operators written here, nothing of what was typed.

#include "store/Search.h"

#include "store/Articles.h"
#include "store/Fold.h"
#include "store/Stored.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype mostWords = 16;

constexpr Statement inTitle {
    "search_title",
    "SELECT article.id FROM (SELECT rowid AS number FROM find_title WHERE find_title MATCH ?"
    " ORDER BY rowid DESC LIMIT ?) AS hit CROSS JOIN article ON article.number = hit.number"
    " ORDER BY hit.number DESC"
};
constexpr Statement inText {
    "search_text",
    "SELECT article.id FROM (SELECT rowid AS number FROM find_text WHERE find_text MATCH ?"
    " ORDER BY rowid DESC LIMIT ?) AS hit CROSS JOIN article ON article.number = hit.number"
    " ORDER BY hit.number DESC"
};
constexpr Statement inTitleMarked {
    "search_title_marked",
    "SELECT article.id FROM (SELECT rowid AS number FROM find_title_marked WHERE find_title_marked MATCH ?"
    " ORDER BY rowid DESC LIMIT ?) AS hit CROSS JOIN article ON article.number = hit.number"
    " ORDER BY hit.number DESC"
};
constexpr Statement inTextMarked {
    "search_text_marked",
    "SELECT article.id FROM (SELECT rowid AS number FROM find_text_marked WHERE find_text_marked MATCH ?"
    " ORDER BY rowid DESC LIMIT ?) AS hit CROSS JOIN article ON article.number = hit.number"
    " ORDER BY hit.number DESC"
};
// While the last word is still without marks ("đông h"), it is looked up folded, and the words before it are
// tested with their marks. The test is a look-up per candidate, so candidates are bounded.
constexpr Statement inTitleMixed {
    "search_title_mixed",
    "SELECT article.id FROM (SELECT rowid AS number FROM find_title WHERE find_title MATCH ?1"
    " ORDER BY rowid DESC LIMIT 150) AS hit CROSS JOIN article ON article.number = hit.number"
    " WHERE EXISTS (SELECT 1 FROM find_text_marked WHERE find_text_marked MATCH ?3 AND rowid = hit.number)"
    " ORDER BY hit.number DESC LIMIT ?2"
};
constexpr Statement inTextMixed {
    "search_text_mixed",
    "SELECT article.id FROM (SELECT rowid AS number FROM find_text WHERE find_text MATCH ?1"
    " ORDER BY rowid DESC LIMIT 150) AS hit CROSS JOIN article ON article.number = hit.number"
    " WHERE EXISTS (SELECT 1 FROM find_text_marked WHERE find_text_marked MATCH ?3 AND rowid = hit.number)"
    " ORDER BY hit.number DESC LIMIT ?2"
};

constexpr Statement noteDue { "search_due_put", "INSERT OR IGNORE INTO search_due (article) VALUES (?)" };
constexpr Statement someDue { "search_due_list", "SELECT article FROM search_due ORDER BY article LIMIT ?" };
constexpr Statement notDue { "search_due_done", "DELETE FROM search_due WHERE article = ?" };

constexpr Statement dropTitle { "find_title_drop", "DELETE FROM find_title WHERE rowid = ?" };
constexpr Statement dropText { "find_text_drop", "DELETE FROM find_text WHERE rowid = ?" };
constexpr Statement dropTitleMarked { "find_title_marked_drop", "DELETE FROM find_title_marked WHERE rowid = ?" };
constexpr Statement dropTextMarked { "find_text_marked_drop", "DELETE FROM find_text_marked WHERE rowid = ?" };
constexpr Statement putTitle { "find_title_put", "INSERT INTO find_title (rowid, title, lead) VALUES (?, ?, ?)" };
constexpr Statement putText { "find_text_put", "INSERT INTO find_text (rowid, title, lead, body) VALUES (?, ?, ?, ?)" };
constexpr Statement putTitleMarked {
    "find_title_marked_put",
    "INSERT INTO find_title_marked (rowid, title, lead) VALUES (?, ?, ?)"
};
constexpr Statement putTextMarked {
    "find_text_marked_put",
    "INSERT INTO find_text_marked (rowid, title, lead, body) VALUES (?, ?, ?, ?)"
};
constexpr Statement optimizeTitle { "find_title_optimize", "INSERT INTO find_title (find_title) VALUES ('optimize')" };
constexpr Statement optimizeText { "find_text_optimize", "INSERT INTO find_text (find_text) VALUES ('optimize')" };
constexpr Statement optimizeTitleMarked {
    "find_title_marked_optimize",
    "INSERT INTO find_title_marked (find_title_marked) VALUES ('optimize')"
};
constexpr Statement optimizeTextMarked {
    "find_text_marked_optimize",
    "INSERT INTO find_text_marked (find_text_marked) VALUES ('optimize')"
};

/// What was typed, as words in one of the two forms.
struct Words
{
    QStringList words;
    bool lastIsPrefix = true;
    /// The last word as it was typed, where the old style moves its tone: "hoà" may become "hòa" or "hoàng".
    QString lastAsTyped = {};

    /// `"dong ha" *`, with both spellings of the last word if it has two.
    [[nodiscard]] QString phrase() const
    {
        const QString first = words.first(words.size() - 1).join(u' ');
        return either(first.isEmpty() ? first : first + u' ');
    }

    /// `("dong" AND "ha" *)`
    [[nodiscard]] QString all() const
    {
        QString joined;
        for (const QString &word : words.first(words.size() - 1))
            joined += u'"' + word + u"\" AND "_s;
        return u'(' + joined + either({}) + u')';
    }

private:
    [[nodiscard]] QString either(const QString &before) const
    {
        const auto one = [&](const QString &last) { return u'"' + before + last + (lastIsPrefix ? u"\" *"_s : u"\""_s); };
        if (lastAsTyped.isEmpty())
            return one(words.last());
        return u'(' + one(words.last()) + u" OR "_s + one(lastAsTyped) + u')';
    }
};

bool hasMarks(const QString &word) { return fold(word) != foldCase(word); }

QString folded(const QString &text) { return wordsOf(fold(text)).join(u' '); }

QString marked(const QString &text) { return wordsOf(foldCase(text)).join(u' '); }

/// The n-th word in lower case, as it was typed.
QString lowered(const QString &query, qsizetype n)
{
    return wordsOf(query.normalized(QString::NormalizationForm_C).toLower()).value(n - 1);
}

struct Tier
{
    const Statement *statement;
    QString match;
};

/// Best first.
QList<Tier> tiersOf(const Words &words, const Statement &title, const Statement &text)
{
    const bool single = words.words.size() == 1;
    QList<Tier> tiers { { &title, u"{title} : "_s + words.phrase() } };
    if (!single)
        tiers += { &title, u"{title} : "_s + words.all() };
    tiers += { &title, u"{lead} : "_s + words.phrase() };
    tiers += { &text, words.phrase() };
    if (!single)
        tiers += { &text, words.all() };
    return tiers;
}

} // namespace

Search::Search(Database &database)
    : m_database(database)
{
}

Result<QList<Hit>> Search::find(const QString &query, int limit)
{
    QStringList typed = wordsOf(foldCase(query));
    if (typed.isEmpty())
        return QList<Hit>();
    typed.resize(std::min(typed.size(), mostWords));
    const bool complete = !query.isEmpty() && query.back().isSpace();
    const auto plain = [](const QString &word) { return !hasMarks(word); };

    QList<Tier> tiers;
    QString test; // marked words that a hit must also hold
    if (std::ranges::all_of(typed, plain) || (plain(typed.last()) && !complete)) {
        QStringList words;
        QStringList withMarks;
        for (const QString &word : std::as_const(typed)) {
            words += fold(word);
            if (!plain(word))
                withMarks += u'"' + word + u'"';
        }
        test = withMarks.join(u" AND "_s);
        tiers = test.isEmpty() ? tiersOf({ words, !complete }, inTitle, inText)
                               : tiersOf({ words, !complete }, inTitleMixed, inTextMixed);
    } else {
        const QString last = lowered(query, typed.size());
        tiers = tiersOf({ typed, !complete, complete || last == typed.last() ? QString() : last }, inTitleMarked, inTextMarked);
    }

    QList<Hit> hits;
    for (qsizetype i = 0; i < tiers.size() && hits.size() < limit; ++i) {
        // As many more as could be ones that an earlier tier has found.
        QVariantList values { tiers[i].match, limit + hits.size() };
        if (!test.isEmpty())
            values += test;
        const auto done = collect(*tiers[i].statement, values, static_cast<int>(i), limit, hits);
        if (!done)
            return std::unexpected(done.error());
    }
    return hits;
}

Result<void> Search::collect(const Statement &statement, const QVariantList &values, int tier, int limit,
                             QList<Hit> &hits)
{
    QSet<ArticleId> seen;
    for (const Hit &hit : std::as_const(hits))
        seen += hit.article;
    return m_database.each(statement, values, [&](const Row &row) -> Result<void> {
        const auto id = idAt<ArticleId>(row, 0);
        if (hits.size() < limit && !seen.contains(id))
            hits.append({ id, tier });
        return {};
    });
}

Result<void> Search::setDue(qint64 number) { return ignoringCount(m_database.run(noteDue, { number })); }

Result<int> Search::catchUp(Articles &articles, int limit)
{
    QList<qint64> due;
    const auto read = m_database.each(someDue, { limit }, [&](const Row &row) -> Result<void> {
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
            done = put(number, (*words)->title, (*words)->lead, (*words)->body);
        if (done)
            done = ignoringCount(m_database.run(notDue, { number }));
        if (!done)
            return std::unexpected(done.error());
    }
    return static_cast<int>(due.size());
}

Result<void> Search::put(qint64 number, const QString &title, const QString &lead, const QString &body)
{
    struct Put
    {
        const Statement &statement;
        QVariantList values;
    };
    const QString foldedTitle = folded(title);
    const QString foldedLead = folded(lead);
    const QString markedTitle = marked(title);
    const QString markedLead = marked(lead);
    const Put puts[] {
        { putTitle, { number, foldedTitle, foldedLead } },
        { putText, { number, foldedTitle, foldedLead, folded(body) } },
        { putTitleMarked, { number, markedTitle, markedLead } },
        { putTextMarked, { number, markedTitle, markedLead, marked(body) } },
    };
    for (const Put &one : puts) {
        if (const auto done = m_database.run(one.statement, one.values); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> Search::remove(qint64 number)
{
    for (const Statement *statement : { &dropTitle, &dropText, &dropTitleMarked, &dropTextMarked }) {
        if (const auto done = m_database.run(*statement, { number }); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> Search::optimize()
{
    for (const Statement *statement : { &optimizeTitle, &optimizeText, &optimizeTitleMarked, &optimizeTextMarked }) {
        if (const auto done = m_database.run(*statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

} // namespace toasoan
