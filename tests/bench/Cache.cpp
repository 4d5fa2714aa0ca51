#include "bench/Cache.h"

#include "core/Digest.h"
#include "store/Migrations.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

using Steady = std::chrono::steady_clock;

constexpr quint64 articlesAtOnce = 500;
constexpr int indexedAtOnce = 500;

double seconds(Steady::duration duration) { return std::chrono::duration<double>(duration).count(); }

Result<void> putArticles(Database &database, quint64 articles, News &news)
{
    for (quint64 n = 1; n <= articles;) {
        const auto done = inside<void>(database, [&](Tables &tables) -> Result<void> {
            for (quint64 end = std::min(n + articlesAtOnce, articles + 1); n < end; ++n) {
                if (const auto put = tables.articles.putConfirmed(news.article(n, articles)); !put)
                    return put;
            }
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

Result<void> indexArticles(Database &database)
{
    for (int indexed = 1; indexed > 0;) {
        const auto done = inside<int>(database, [](Tables &tables) {
            return tables.search.catchUp(tables.articles, indexedAtOnce);
        });
        if (!done)
            return std::unexpected(done.error());
        indexed = *done;
    }
    return {};
}

Result<void> fill(const QString &path, quint64 articles, News &news)
{
    auto database = Database::open({ .path = path, .key = key });
    if (!database)
        return std::unexpected(database.error());
    if (const Result<void> migrated = migrate(**database); !migrated)
        return migrated;
    const auto begun = Steady::now();
    if (const Result<void> put = putArticles(**database, articles, news); !put)
        return put;
    const auto stored = Steady::now();
    if (const Result<void> indexed = indexArticles(**database); !indexed)
        return indexed;
    const auto ended = Steady::now();
    database->reset();
    std::printf("filled %llu articles: stored in %.1f s, indexed in %.1f s, %.1f MB\n",
                static_cast<unsigned long long>(articles), seconds(stored - begun), seconds(ended - stored),
                static_cast<double>(QFile(path).size()) / 1e6);
    std::fflush(stdout);
    return {};
}

/// A few digits that change with the tables and their index.
QString tablesMark()
{
    QFile file(u":/toasoan/migrations/001_start.sql"_s);
    return file.open(QIODevice::ReadOnly) ? Digest::of(file.readAll()).toString().left(8) : QString();
}

void removeCache(const QString &path)
{
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(path + end);
}

} // namespace

Result<QString> filledCache(const QString &folder, quint64 articles, News &news)
{
    const QString path = u"%1/cache-%2-%3.db"_s.arg(folder).arg(articles).arg(tablesMark());
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + u".filling"_s;
    removeCache(unfinished);
    if (const Result<void> filled = fill(unfinished, articles, news); !filled)
        return std::unexpected(filled.error());
    if (!QFile::rename(unfinished, path))
        return failure(Error::Kind::Storage, u"cannot rename "_s + unfinished);
    return path;
}

Raw::Raw(const QString &path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_connection, SQLITE_OPEN_READWRITE, nullptr), "open");
    exec(("PRAGMA key = \"x'" + key.toHex() + "'\"").constData());
    // As Database sets them.
    exec("PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
         "PRAGMA cache_size = -32768; PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 16777216;"
         "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000; PRAGMA wal_autocheckpoint = 8192;");
}

Raw::~Raw()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

void Raw::exec(const char *sql) { check(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr), sql); }

sqlite3_stmt *Raw::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr), sql);
    m_statements.push_back(statement);
    return statement;
}

qint64 Raw::number(const char *sql)
{
    sqlite3_stmt *statement = prepare(sql);
    const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_reset(statement);
    return value;
}

int Raw::drain(sqlite3_stmt *statement)
{
    int rows = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sqlite3_column_text(statement, column);
    }
    if (code != SQLITE_DONE) {
        std::fprintf(stderr, "the yardstick failed: %s\n", sqlite3_errstr(code));
        std::exit(1);
    }
    sqlite3_reset(statement);
    return rows;
}

void Raw::bind(sqlite3_stmt *statement, int place, const QByteArray &text)
{
    sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void Raw::check(int code, const char *what) const
{
    if (code == SQLITE_OK)
        return;
    std::fprintf(stderr, "the yardstick failed: %s: %s\n", what, sqlite3_errstr(code));
    std::exit(1);
}

} // namespace toasoan::bench
