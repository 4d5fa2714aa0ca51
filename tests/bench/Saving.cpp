// Saving, through the Store and its thread, from the call to the callback. Between two samples words are indexed
// and the WAL is brought into the file, as between two saves of somebody who types; a raw commit, to a copy of
// the same file, stands before or after every save.

#include "bench/Await.h"
#include "bench/Measures.h"
#include "store/Store.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

Result<void> save(Store &store, const Working &working)
{
    return await<void>([&](QObject *context, std::function<void(Result<void>)> done) {
        store.write<void>(
            context, [working](Tables &tables) { return tables.articles.saveWorking(working); }, done);
    });
}

Result<void> rest(Store &store)
{
    const auto indexed = await<void>([&](QObject *context, std::function<void(Result<void>)> done) {
        store.whenIndexed(context, done);
    });
    if (!indexed)
        return indexed;
    // Whatever the store does when nothing waits was put into its queue before this.
    return await<void>([&](QObject *context, std::function<void(Result<void>)> done) {
        store.write<void>(context, [](Tables &) { return Result<void>(); }, done);
    });
}

Result<Working> workingCopy(Store &store, ArticleId id)
{
    return await<Working>([&](QObject *context, std::function<void(Result<Working>)> done) {
        store.read<Working>(
            context,
            [id](Tables &tables) -> Result<Working> {
                const auto article = tables.articles.confirmed(id);
                if (!article)
                    return std::unexpected(article.error());
                if (!*article)
                    return failure(Error::Kind::Storage, u"the filled cache lacks an article"_s);
                return Working { id, (*article)->revision, (*article)->content, (*article)->updatedAt };
            },
            done);
    });
}

/// One paragraph in the middle is another one.
void typeParagraph(Working &working, News &news)
{
    QList<Block> blocks = working.content.body.blocks();
    blocks[blocks.size() / 2] = Paragraph { { Run { .text = news.paragraph() } } };
    working.content.body = Body(std::move(blocks));
    working.savedAt += std::chrono::seconds(2);
}

/// Each sample: change (untimed), one commit of the yardstick and one save, the index (untimed).
Result<void> measureSave(const Bench &bench, Store &store, Working working, int samples,
                         const std::function<void(Working &)> &change, const std::function<void()> &commit,
                         Figure figure)
{
    if (const auto first = save(store, working); !first)
        return first;
    for (int sample = 0; sample < samples; ++sample) {
        if (const auto rested = rest(store); !rested)
            return rested;
        change(working);
        // In turns, because whoever comes first may find the disk busy with what rest() wrote.
        const bool theyBegin = sample % 2 == 0;
        if (theyBegin)
            figure.theirs.time(commit);
        Result<void> saved;
        figure.ours.time([&] { saved = save(store, working); });
        if (!theyBegin)
            figure.theirs.time(commit);
        if (!saved)
            return saved;
    }
    bench.figures.add(bench.articles, std::move(figure));
    return {};
}

std::function<void()> oneRowCommit(Raw &raw)
{
    raw.exec("INSERT OR REPLACE INTO meta (name, value) VALUES ('yardstick', '0')");
    sqlite3_stmt *update = raw.prepare("UPDATE meta SET value = value + 1 WHERE name = 'yardstick'");
    return [&raw, update] {
        raw.exec("BEGIN IMMEDIATE");
        Raw::drain(update);
        raw.exec("COMMIT");
    };
}

/// Of two texts in turns: SQLite does not write pages that stay as they are.
std::function<void()> wholeTextCommit(Raw &raw, QByteArray text, QByteArray other)
{
    sqlite3_stmt *update = raw.prepare("UPDATE confirmed SET json = ? WHERE article = (SELECT min(article) FROM confirmed)");
    return [&raw, update, text = std::move(text), other = std::move(other)]() mutable {
        std::swap(text, other);
        Raw::bind(update, 1, text);
        raw.exec("BEGIN IMMEDIATE");
        Raw::drain(update);
        if (raw.number("SELECT changes()") != 1)
            qFatal("the yardstick wrote nothing");
        raw.exec("COMMIT");
    };
}

} // namespace

Copy::Copy(const Bench &bench, const QString &name)
    : m_path(u"%1/%2-%3.db"_s.arg(bench.work, name).arg(bench.articles))
{
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(m_path + end);
    QFile::copy(bench.path, m_path);
}

Copy::~Copy()
{
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(m_path + end);
}

Result<void> measureSaves(const Bench &bench)
{
    const Copy copy(bench);
    const auto store = Store::open({ .path = copy.path(), .key = key });
    if (!store)
        return std::unexpected(store.error());
    // In a file of its own: what another connection commits to ours makes the store read again what it knows.
    const Copy other(bench, u"raw"_s);
    Raw raw(other.path());
    const Bound bound { .fraction = 0.99, .ratio = 1.5 };
    constexpr qsizetype megabyte = 1'000'000;

    const Article article = bench.news.article(bench.articles / 2, bench.articles);
    Result<Working> working = workingCopy(**store, article.id);
    if (!working)
        return std::unexpected(working.error());
    const auto type = [&](Working &one) { typeParagraph(one, bench.news); };
    auto done = measureSave(bench, **store, *working, bench.rounds * 10, type, oneRowCommit(raw),
                            { .operation = u"save, one paragraph changed"_s,
                              .yardstick = u"commit of a one-row UPDATE"_s,
                              .ours = {},
                              .theirs = {},
                              .bound = bound });
    if (!done)
        return done;

    working->content.body = bench.news.body(megabyte);
    done = measureSave(bench, **store, *working, bench.rounds * 10, type, oneRowCommit(raw),
                       { .operation = u"save 1 MB, one paragraph changed"_s,
                         .yardstick = u"commit of a one-row UPDATE"_s,
                         .ours = {},
                         .theirs = {},
                         .bound = bound });
    if (!done)
        return done;

    Body fresh = bench.news.body(megabyte);
    const auto commit = wholeTextCommit(raw, fresh.write(), working->content.body.write());
    const auto replace = [&](Working &one) {
        std::swap(one.content.body, fresh);
        one.savedAt += std::chrono::seconds(2);
    };
    // Nobody types this: it is a text that was pasted, cut into the rows that make the saves after it cheap.
    return measureSave(bench, **store, *working, bench.rounds * 2, replace, commit,
                       { .operation = u"save 1 MB, all of it new"_s,
                         .yardstick = u"commit of one row of 1 MB"_s,
                         .ours = {},
                         .theirs = {} });
}

} // namespace toasoan::bench
