#pragma once
// The file that is measured: a cache of n articles, filled through the product's own classes, indexed, and
// kept in a folder so that a second run need not fill it again. A file that was not finished has another name.
// Raw is the yardstick: the same file, the same key, the same settings, and nothing but SQLite.

#include "bench/News.h"
#include "store/Tables.h"

#include <sqlite3.h>

namespace toasoan::bench {

inline const QByteArray key = QByteArray(32, '\x5a');

/// The path of a filled cache; fills it, telling how long that took, when it is not there.
[[nodiscard]] Result<QString> filledCache(const QString &folder, quint64 articles, News &news);

/// Runs work in one transaction with tables of its own.
template<class T> Result<T> inside(Database &database, const std::function<Result<T>(Tables &)> &work)
{
    return database.transaction<T>([&] {
        Tables tables(database);
        return work(tables);
    });
}

/// A bare connection. What fails ends the program: a yardstick that does not work measures nothing.
class Raw
{
public:
    explicit Raw(const QString &path);
    ~Raw();
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void exec(const char *sql);
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql); ///< finalized with the connection
    [[nodiscard]] qint64 number(const char *sql);
    /// Steps to the end, touching every column; the number of rows.
    static int drain(sqlite3_stmt *statement);
    static void bind(sqlite3_stmt *statement, int place, const QByteArray &text);

private:
    void check(int code, const char *what) const;

    sqlite3 *m_connection = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

} // namespace toasoan::bench
