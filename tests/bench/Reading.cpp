// Opening, lists and search: nothing here writes.

#include "bench/Measures.h"
#include "store/Fold.h"
#include "store/LastAsked.h"
#include "store/Store.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

Error differs(const QString &what, qint64 ours, qint64 theirs)
{
    return { Error::Kind::Storage, u"%1: we found %2 rows, the yardstick %3"_s.arg(what).arg(ours).arg(theirs) };
}

struct ListCase
{
    QString name;
    Place place;
    std::optional<ListKey> after;
    QByteArray where; ///< the same range for the yardstick
};

Result<void> measureList(const Bench &bench, Database &database, Raw &raw, const ListCase &list)
{
    constexpr int page = 50;
    const QByteArray sql = "SELECT number, summary, title, touched_at, known, behind,"
                           " EXISTS (SELECT 1 FROM working WHERE working.article = number),"
                           " (SELECT label FROM outbox WHERE outbox.article = article.id ORDER BY seq DESC LIMIT 1)"
                           " FROM article WHERE "
        + list.where + " ORDER BY touched_at DESC, number DESC LIMIT 50";
    sqlite3_stmt *statement = raw.prepare(sql.constData());
    Figure figure { .operation = list.name,
                    .yardstick = u"one SELECT of the same rows"_s,
                    .ours = {},
                    .theirs = {},
                    .bound = { .fraction = 0.5, .milliseconds = 10 } };
    for (int round = -1; round < bench.rounds; ++round) {
        Samples untimed;
        const bool isTimed = round >= 0; // the first one fills the page caches
        int theirRows = 0;
        (isTimed ? figure.theirs : untimed).time([&] { theirRows = Raw::drain(statement); });
        std::optional<Result<ArticlePage>> ours;
        (isTimed ? figure.ours : untimed).time([&] {
            Tables tables(database);
            ours = tables.articles.list(list.place, page, list.after);
        });
        if (!*ours)
            return std::unexpected(ours->error());
        if ((*ours)->rows.size() != theirRows)
            return std::unexpected(differs(list.name, (*ours)->rows.size(), theirRows));
    }
    bench.figures.add(bench.articles, std::move(figure));
    return {};
}

/// Every state of one letter after the other, as it is typed: words with marks, without, and half of each, of
/// places in every second text and in one of thousands, and words that stand together nowhere.
QStringList keystrokes()
{
    const QStringList queries {
        u"dong ha"_s,    u"đông hà"_s,      u"nghị quyết"_s,   u"hội nghị ban chấp hành"_s, u"hoi nghi so ket"_s,
        u"cồn cỏ"_s,     u"thuong trach"_s, u"trình gỡ lỗi"_s, u"Hải Lăng nông thôn mới"_s, u"xkcd"_s,
        u"biên tap"_s,   u"đảng uy xã"_s,   u"chuyen đổi số"_s, u"mở tệp cồn cỏ"_s,         u"huong phung khai giang"_s,
        u"tà rụt thanh niên"_s,
    };
    QStringList typed;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            typed += query.first(length);
    }
    return typed;
}

/// What one would ask the same index for: one query for all words, the last one as a prefix; the articles' ids, as an
/// answer of ours has them.
struct RawSearch
{
    explicit RawSearch(Raw &raw, const QByteArray &order)
        : statement(raw.prepare(("SELECT article.id FROM find CROSS JOIN article ON article.number = find.rowid"
                                 " WHERE find MATCH ? ORDER BY "
                                 + order + " LIMIT 50").constData()))
    {
    }

    void find(const QString &query) const
    {
        QStringList words;
        for (const QString &word : wordsOf(foldCase(query)))
            words += u"\"a"_s + word + u'"';
        if (words.isEmpty())
            return;
        const bool complete = query.endsWith(u' ');
        Raw::bind(statement, 1, (words.join(u" AND "_s) + (complete ? u""_s : u" *"_s)).toUtf8());
        Raw::drain(statement);
    }

    sqlite3_stmt *statement;
};

struct Slow
{
    double ours;
    double theirs;
    QString query;
};

/// Everything typed once; what was slowest, for whoever wants to know why.
Result<QList<Slow>> typeAll(Database &database, const RawSearch &raw, const QStringList &typed, Figure &figure)
{
    QList<Slow> slowest;
    LastAsked lastAsked; // as the reader of the Store has one
    for (const QString &query : typed) {
        const double theirs = figure.theirs.time([&] { raw.find(query); });
        std::optional<Result<QList<Hit>>> hits;
        const double ours = figure.ours.time([&] { hits = Search(database, &lastAsked).find(query); });
        if (!*hits)
            return std::unexpected(hits->error());
        slowest.append({ ours, theirs, query });
    }
    std::ranges::sort(slowest, std::ranges::greater(), &Slow::ours);
    slowest.resize(std::min<qsizetype>(slowest.size(), 8));
    return slowest;
}

void print(const QList<Slow> &slowest)
{
    for (const Slow &one : slowest)
        std::printf("    slowest: %8.3f ms, raw %8.3f ms  \"%s\"\n", one.ours, one.theirs, one.query.toUtf8().constData());
}

} // namespace

Result<void> measureOpen(const Bench &bench)
{
    Figure figure { .operation = u"open the cache"_s,
                    .yardstick = u"sqlite3_open, key, SELECT count(*)"_s,
                    .ours = {},
                    .theirs = {} };
    for (int round = 0; round < bench.rounds; ++round) {
        figure.theirs.time([&] {
            Raw raw(bench.path);
            if (raw.number("SELECT count(*) FROM article") != static_cast<qint64>(bench.articles))
                qFatal("the filled cache has another number of articles");
        });
        std::optional<Result<std::unique_ptr<Store>>> store;
        figure.ours.time([&] { store = Store::open({ .path = bench.path, .key = key }); });
        if (!*store)
            return std::unexpected(store->error());
    }
    bench.figures.add(bench.articles, std::move(figure));
    return {};
}

Result<void> measureLists(const Bench &bench)
{
    const auto database = Database::open({ .path = bench.path, .key = key, .readOnly = true });
    if (!database)
        return std::unexpected(database.error());
    Raw raw(bench.path);
    const Place published { Place::Whose::Everybody, {}, { StateId(u"published"_s) }, true };
    const QList<StateId> every { StateId(u"draft"_s),    StateId(u"submitted"_s), StateId(u"editing"_s),
                                 StateId(u"approved"_s), StateId(u"published"_s), StateId(u"returned"_s),
                                 StateId(u"declined"_s), StateId(u"scheduled"_s), StateId(u"awaiting_approval"_s) };
    const qint64 middle = raw.number("SELECT number FROM article WHERE state = 'published' AND live = 1"
                                     " ORDER BY touched_at LIMIT 1 OFFSET (SELECT count(*) / 10 FROM article)");
    const qint64 when = raw.number(("SELECT touched_at FROM article WHERE number = " + QByteArray::number(middle)).constData());
    const QByteArray before = "(" + QByteArray::number(when) + ", " + QByteArray::number(middle) + ")";
    const ListCase cases[] {
        { u"list, first page"_s, published, {}, "state = 'published' AND live = 1" },
        { u"list, deep page (by key, 90% down)"_s, published,
          ListKey { UtcTime(std::chrono::milliseconds(when)), middle },
          "state = 'published' AND live = 1 AND (touched_at, number) < " + before },
        { u"list, an author's, all states"_s,
          Place { Place::Whose::Author, { author(7).toString() }, every, {} }, {}, "author = 'ctv.7'" },
    };
    for (const ListCase &list : cases) {
        if (const auto done = measureList(bench, **database, raw, list); !done)
            return done;
    }
    return {};
}

Result<void> measureSearch(const Bench &bench)
{
    const auto database = Database::open({ .path = bench.path, .key = key, .readOnly = true });
    if (!database)
        return std::unexpected(database.error());
    Raw raw(bench.path);
    const RawSearch newest(raw, "find.rowid DESC");
    const RawSearch ranked(raw, "rank");
    const QStringList typed = keystrokes();

    Figure first { .operation = u"search, empty page cache"_s, .yardstick = u"FTS5 MATCH, newest 50"_s, .ours = {}, .theirs = {} };
    if (const auto done = typeAll(**database, newest, typed, first); !done)
        return std::unexpected(done.error());
    bench.figures.add(bench.articles, std::move(first));

    // Without any order of merit: what one index walk costs. Ours asks up to four times as much of the index, for titles
    // and phrases come first.
    Figure figure { .operation = u"search, beside no ranking"_s,
                    .yardstick = u"FTS5 MATCH, newest 50"_s,
                    .ours = {},
                    .theirs = {},
                    .bound = { .fraction = 0.95, .milliseconds = 30 } };
    QList<Slow> slowest;
    for (int round = 0; round < bench.rounds; ++round) {
        const auto done = typeAll(**database, newest, typed, figure);
        if (!done)
            return std::unexpected(done.error());
        slowest = *done;
    }
    bench.figures.add(bench.articles, std::move(figure));
    print(slowest);

    Figure best { .operation = u"search as you type"_s,
                  .yardstick = u"FTS5 MATCH, best 50 by its own rank"_s,
                  .ours = {},
                  .theirs = {},
                  .bound = { .fraction = 0.95, .milliseconds = 30, .ratio = 2 } };
    if (const auto done = typeAll(**database, ranked, typed, best); !done)
        return std::unexpected(done.error());
    bench.figures.add(bench.articles, std::move(best));
    return {};
}

} // namespace toasoan::bench
