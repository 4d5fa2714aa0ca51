#pragma once
// One SQLCipher file (or memory), opened through Qt's SQLite driver with a raw key. Opened here means: the key
// fits, the file is whole enough to be read, the pragmas that a draft deserves are on (foreign keys, WAL, full
// synchronisation, zeroed deletions, temporary tables in memory, so that no plaintext reaches the disk).
// A connection that finds the file busy waits for it, up to ten seconds in all (core/Patience), then says "busy".
// Statements are constants with a name; each is prepared once per connection. An error carries the
// statement's name and SQLite's code, never bound text. A Database belongs to the thread that opened it.

#include "core/Patience.h"
#include "core/Result.h"
#include "core/Time.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace toasoan {

/// One SQL text with the name that the log may show. Always a constant; its address is its identity. Values are
/// bound to `?` in order, or to `?1`, `?2` … where one is needed more than once.
struct Statement
{
    const char *name;
    const char *text;
};

/// The current row of a running query; columns count from 0 in the order of the statement.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] std::optional<UtcTime> time(int column) const;

private:
    const QSqlQuery &m_query;
};

/// The forms in which values are bound.
[[nodiscard]] QVariant bound(UtcTime time); ///< milliseconds since 1970
[[nodiscard]] QVariant bound(const std::optional<UtcTime> &time); ///< NULL for nothing

class Database
{
public:
    struct Options
    {
        QString path; ///< empty: in memory, gone with the object
        QByteArray key; ///< 32 bytes; empty: not encrypted (memory, and tests)
        bool readOnly = false; ///< a reader of a file that another connection has opened before
        /// Asked before every access to the database with the statement's name; true makes that access fail
        /// as a full disk would. Only tests give one.
        std::function<bool(const char *statement)> fails = {};
    };

    /// Opens or creates. Storage with problem "no_encryption" when a key is given and the library is not
    /// SQLCipher; "wrong_key" when the key does not fit or the file is no database; "damaged" when its
    /// first page cannot be used; "cannot_open" when the folder cannot be read or written. Runs no
    /// migration: see Migrations.h.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs a statement that yields no rows; the number of rows it changed.
    Result<qint64> run(const Statement &statement, const QVariantList &values = {});
    /// Calls read for every row, in order, until it answers an error or there are no more.
    Result<void> each(const Statement &statement, const QVariantList &values,
                      const std::function<Result<void>(const Row &)> &read);
    /// The first row as a value; nothing when there is none.
    template<class T>
    Result<std::optional<T>> one(const Statement &statement, const QVariantList &values,
                                 const std::function<Result<T>(const Row &)> &read);
    /// The first column of the first row; 0 when there is none.
    Result<qint64> number(const Statement &statement, const QVariantList &values = {});
    [[nodiscard]] qint64 lastInsertId() const;

    /// BEGIN IMMEDIATE. Transactions do not nest.
    Result<void> begin();
    /// BEGIN: what is read until rollback() is one snapshot, whatever is committed meanwhile.
    Result<void> beginReading();
    Result<void> commit();
    /// Never fails: SQLite undoes at the latest when the file is opened again.
    void rollback();
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    /// Runs work inside one transaction; a value commits, an error undoes everything. A failed commit is an
    /// error and undoes everything too.
    template<class T> Result<T> transaction(const std::function<Result<T>()> &work);

    /// Runs a script of several statements, such as a migration, as one access named after it.
    Result<void> script(const char *name, const QByteArray &sql);

    [[nodiscard]] QString path() const { return m_options.path; }
    [[nodiscard]] bool isEncrypted() const { return !m_options.key.isEmpty(); }
    [[nodiscard]] QString cipherVersion() const { return m_cipherVersion; } ///< "" with another library

    /// Version of the tables (PRAGMA user_version); 0 for an empty file.
    Result<int> version();
    /// Writes a copy under the same key to a path where nothing is yet, and reads it back.
    Result<void> copyTo(const QString &path);
    /// cipher_integrity_check (of an encrypted file), integrity_check and foreign_key_check. Storage with
    /// problem "damaged" and what was found, without any content.
    Result<void> integrity();
    /// Leaves no trace of what was deleted: rewrites the file (VACUUM), empties the WAL and deletes the
    /// copies made before migrations. Not within a transaction; other connections must be idle ("busy").
    Result<void> scrub();
    /// Brings what the WAL holds into the file, as far as no reader needs it there, and begins the WAL anew. A commit
    /// does so itself only at 32 MB, so whoever writes much asks for it when nobody waits. Not within a transaction.
    Result<void> checkpoint();
    [[nodiscard]] int walPages() const { return m_walPages; } ///< after the last commit of this connection

    /// The file may not grow beyond that many pages; how tests fill a disk.
    Result<void> limitPages(qint64 pages);

private:
    explicit Database(Options options);
    Result<void> connect();
    Result<void> useKey();
    Result<void> setPragmas();
    struct Prepared;
    Result<Prepared *> prepared(const Statement &statement);
    Result<void> execute(Prepared &prepared, const Statement &statement, const QVariantList &values);
    Result<void> fault(const char *name) const;
    [[nodiscard]] std::unexpected<Error> failed(const char *name, const QSqlError &error) const;
    [[nodiscard]] sqlite3 *handle() const;
    static int committed(void *self, sqlite3 *connection, const char *schema, int pages);

    Options m_options;
    Patience m_patience; ///< SQLite asks it for as long as the connection lives
    QString m_connection;
    QString m_cipherVersion;
    QSqlDatabase m_database;
    QHash<const Statement *, std::shared_ptr<Prepared>> m_prepared;
    bool m_inTransaction = false;
    int m_walPages = 0;
};

template<class T>
Result<std::optional<T>> Database::one(const Statement &statement, const QVariantList &values,
                                       const std::function<Result<T>(const Row &)> &read)
{
    std::optional<T> found;
    const Result<void> done = each(statement, values, [&](const Row &row) -> Result<void> {
        if (found)
            return {};
        Result<T> value = read(row);
        if (!value)
            return std::unexpected(value.error());
        found = std::move(*value);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

template<class T> Result<T> Database::transaction(const std::function<Result<T>()> &work)
{
    if (const Result<void> begun = begin(); !begun)
        return std::unexpected(begun.error());
    Result<T> value = work();
    if (!value) {
        rollback();
        return value;
    }
    if (const Result<void> committed = commit(); !committed)
        return std::unexpected(committed.error());
    return value;
}

} // namespace toasoan
