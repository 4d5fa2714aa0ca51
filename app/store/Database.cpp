// A connection name is unique per object and never reused, because Qt keeps connections in a table by name.
// The native handle serves what Qt has no call for (scripts, error names); it is SQLCipher's own because its
// library is loaded ahead of SQLite (see CMakeLists.txt).

#include "store/Database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

Q_LOGGING_CATEGORY(log, "toasoan.store")

constexpr Statement cipherVersionOf { "cipher_version", "PRAGMA cipher_version" };
constexpr Statement firstPage { "first_page", "SELECT count(*) FROM sqlite_schema" };
constexpr Statement userVersion { "user_version", "PRAGMA user_version" };
constexpr Statement vacuumInto { "vacuum_into", "VACUUM INTO ?" };
constexpr Statement vacuum { "vacuum", "VACUUM" };
constexpr Statement truncateWal { "truncate_wal", "PRAGMA wal_checkpoint(TRUNCATE)" };
constexpr Statement passiveCheckpoint { "checkpoint", "PRAGMA wal_checkpoint(PASSIVE)" };
constexpr Statement cipherIntegrity { "cipher_integrity", "PRAGMA cipher_integrity_check" };
constexpr Statement wholeIntegrity { "integrity", "PRAGMA integrity_check(10)" };
constexpr Statement foreignKeys { "foreign_keys", "PRAGMA foreign_key_check" };

constexpr int mostWalPages = 8192;

QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"toasoan-%1"_s.arg(++counter);
}

QString problemOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return u"wrong_key"_s;
    case SQLITE_CORRUPT:
        return u"damaged"_s;
    case SQLITE_FULL:
        return u"disk_full"_s;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"busy"_s;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return u"cannot_open"_s;
    default:
        return {};
    }
}

std::unexpected<Error> storageFailure(const char *name, int code)
{
    const QString meaning = QString::fromLatin1(sqlite3_errstr(code));
    return failure(Error::Kind::Storage, u"%1: %2 (%3)"_s.arg(QString::fromLatin1(name), meaning).arg(code),
                   problemOf(code));
}

/// NULL is bound only where a caller says QVariant(): Qt would make NULL of an empty code or text, too.
QVariant nullFree(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

std::optional<UtcTime> Row::time(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return UtcTime(std::chrono::milliseconds(integer(column)));
}

QVariant bound(UtcTime time) { return QVariant::fromValue<qlonglong>(time.time_since_epoch().count()); }

QVariant bound(const std::optional<UtcTime> &time) { return time ? bound(*time) : QVariant(); }

/// Qt makes a name of its own of every `?`, so numbered ones are written out: `order` says which value each takes.
struct Database::Prepared
{
    QSqlQuery query;
    QList<qsizetype> order;

    [[nodiscard]] QString plainText(const Statement &statement)
    {
        const QString text = QString::fromUtf8(statement.text);
        QString plain;
        plain.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            plain += text[i];
            if (text[i] != u'?')
                continue;
            qsizetype number = 0;
            while (i + 1 < text.size() && text[i + 1] >= u'0' && text[i + 1] <= u'9')
                number = number * 10 + (text[++i].unicode() - u'0');
            order += number > 0 ? number - 1 : order.size();
        }
        return plain;
    }
};

Database::Database(Options options)
    : m_options(std::move(options))
    , m_connection(nextConnectionName())
{
}

Database::~Database()
{
    if (m_inTransaction)
        rollback();
    m_prepared.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    Q_ASSERT(options.key.isEmpty() || options.key.size() == 32);
    std::unique_ptr<Database> database(new Database(options));
    if (const Result<void> connected = database->connect(); !connected)
        return std::unexpected(connected.error());
    if (const Result<void> keyed = database->useKey(); !keyed)
        return std::unexpected(keyed.error());
    // The first read decides whether the key fits; before it, nothing may be written.
    if (const Result<qint64> read = database->number(firstPage); !read)
        return std::unexpected(read.error());
    if (const Result<void> set = database->setPragmas(); !set)
        return std::unexpected(set.error());
    return database;
}

Result<void> Database::connect()
{
    if (!m_options.path.isEmpty() && !QFile::exists(m_options.path)) {
        // Made here, empty, because SQLite would let everybody of the group read it.
        QFile file(m_options.path);
        if (!QDir().mkpath(QFileInfo(m_options.path).absolutePath())
            || !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            return storageFailure("open", SQLITE_CANTOPEN);
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_options.path.isEmpty() ? u":memory:"_s : m_options.path);
    if (const Result<void> fine = fault("open"); !fine)
        return fine;
    if (!m_database.open())
        return failed("open", m_database.lastError());
    sqlite3_busy_handler(handle(), &Patience::wait, &m_patience);
    sqlite3_wal_hook(handle(), &Database::committed, this); // in place of SQLite's own checkpoint at 1000 pages
    return {};
}

Result<void> Database::useKey()
{
    if (m_options.key.isEmpty())
        return {};
    QSqlQuery query(m_database);
    // SQLCipher would write to the terminal; what fails is reported here, by its code.
    query.exec(u"PRAGMA cipher_log_level = NONE"_s);
    query.finish();
    if (!m_options.path.isEmpty()
        && !query.exec(u"PRAGMA key = \"x'%1'\""_s.arg(QString::fromLatin1(m_options.key.toHex()))))
        return failed("key", query.lastError());
    query.finish();
    const auto version = one<QString>(cipherVersionOf, {}, [](const Row &row) -> Result<QString> {
        return row.text(0);
    });
    if (!version)
        return std::unexpected(version.error());
    m_cipherVersion = version->value_or(QString());
    if (m_cipherVersion.isEmpty())
        return failure(Error::Kind::Storage, u"the loaded SQLite library cannot encrypt"_s, u"no_encryption"_s);
    return {};
}

Result<void> Database::setPragmas()
{
    // cipher_memory_security stays off: it locks and wipes every allocation, at several times the cost of a
    // save, and protects only against who already reads this process's memory.
    QByteArray sql = "PRAGMA temp_store = MEMORY;"
                     "PRAGMA foreign_keys = ON;"
                     "PRAGMA secure_delete = ON;"
                     "PRAGMA trusted_schema = OFF;"
                     "PRAGMA cache_size = -32768;";
    if (!m_options.path.isEmpty())
        sql += "PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 16777216;";
    sql += "PRAGMA synchronous = FULL;";
    if (m_options.readOnly)
        sql += "PRAGMA query_only = ON;";
    return script("pragmas", sql);
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> Database::fault(const char *name) const
{
    if (m_options.fails && m_options.fails(name))
        return storageFailure(name, SQLITE_FULL);
    return {};
}

std::unexpected<Error> Database::failed(const char *name, const QSqlError &error) const
{
    // SQLite's own message may quote what was bound (FTS5 does); only its code leaves this function.
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const auto result = storageFailure(name, isNumber ? code : SQLITE_ERROR);
    qCWarning(log).noquote() << result.error().detail;
    return result;
}

Result<Database::Prepared *> Database::prepared(const Statement &statement)
{
    std::shared_ptr<Prepared> found = m_prepared.value(&statement);
    if (!found) {
        found = std::make_shared<Prepared>(QSqlQuery(m_database));
        found->query.setForwardOnly(true);
        if (!found->query.prepare(found->plainText(statement)))
            return failed(statement.name, found->query.lastError());
        m_prepared.insert(&statement, found);
    }
    if (found->query.isActive() && found->query.isSelect())
        return failure(Error::Kind::Storage,
                       u"%1: used while it is being read"_s.arg(QString::fromLatin1(statement.name)));
    return found.get();
}

Result<void> Database::execute(Prepared &prepared, const Statement &statement, const QVariantList &values)
{
    if (const Result<void> fine = fault(statement.name); !fine)
        return fine;
    for (qsizetype i = 0; i < prepared.order.size(); ++i)
        prepared.query.bindValue(static_cast<int>(i), nullFree(values.value(prepared.order[i])));
    if (!prepared.query.exec()) {
        const auto error = failed(statement.name, prepared.query.lastError());
        prepared.query.finish();
        return error;
    }
    return {};
}

Result<qint64> Database::run(const Statement &statement, const QVariantList &values)
{
    const Result<Prepared *> prepare = prepared(statement);
    if (!prepare)
        return std::unexpected(prepare.error());
    if (const Result<void> done = execute(**prepare, statement, values); !done)
        return std::unexpected(done.error());
    const qint64 changed = (*prepare)->query.numRowsAffected();
    (*prepare)->query.finish();
    return changed;
}

Result<void> Database::each(const Statement &statement, const QVariantList &values,
                            const std::function<Result<void>(const Row &)> &read)
{
    const Result<Prepared *> prepare = prepared(statement);
    if (!prepare)
        return std::unexpected(prepare.error());
    if (const Result<void> done = execute(**prepare, statement, values); !done)
        return done;
    QSqlQuery &query = (*prepare)->query;
    Result<void> outcome;
    while (outcome && query.next())
        outcome = read(Row(query));
    if (outcome && query.lastError().isValid())
        outcome = failed(statement.name, query.lastError());
    query.finish();
    return outcome;
}

Result<qint64> Database::number(const Statement &statement, const QVariantList &values)
{
    const auto found = one<qint64>(statement, values, [](const Row &row) -> Result<qint64> { return row.integer(0); });
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(0);
}

qint64 Database::lastInsertId() const { return sqlite3_last_insert_rowid(handle()); }

Result<void> Database::begin()
{
    Q_ASSERT(!m_inTransaction);
    if (const Result<void> begun = script("begin", "BEGIN IMMEDIATE"); !begun)
        return begun;
    m_inTransaction = true;
    return {};
}

Result<void> Database::beginReading()
{
    Q_ASSERT(!m_inTransaction);
    if (const Result<void> begun = script("begin_reading", "BEGIN"); !begun)
        return begun;
    m_inTransaction = true;
    return {};
}

Result<void> Database::commit()
{
    Q_ASSERT(m_inTransaction);
    const Result<void> committed = script("commit", "COMMIT");
    if (!committed)
        rollback();
    m_inTransaction = false;
    return committed;
}

void Database::rollback()
{
    // After some errors (a full disk) SQLite has already undone everything; a second ROLLBACK is then refused
    // and means nothing.
    sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_inTransaction = false;
}

Result<void> Database::script(const char *name, const QByteArray &sql)
{
    if (const Result<void> fine = fault(name); !fine)
        return fine;
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        const auto error = storageFailure(name, code);
        qCWarning(log).noquote() << error.error().detail;
        return error;
    }
    return {};
}

Result<int> Database::version()
{
    const Result<qint64> version = number(userVersion);
    if (!version)
        return std::unexpected(version.error());
    return static_cast<int>(*version);
}

Result<void> Database::copyTo(const QString &path)
{
    if (QFile::exists(path))
        return failure(Error::Kind::Storage, u"a copy is in the way"_s, u"cannot_open"_s);
    const Result<qint64> copied = run(vacuumInto, { path });
    if (!copied) {
        QFile::remove(path);
        return std::unexpected(copied.error());
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto copy = open({ .path = path, .key = m_options.key, .readOnly = true });
    if (!copy)
        return std::unexpected(copy.error());
    const Result<int> there = (*copy)->version();
    const Result<int> here = version();
    if (!there || !here || *there != *here)
        return failure(Error::Kind::Storage, u"the copy cannot be read back"_s, u"damaged"_s);
    return {};
}

Result<void> Database::integrity()
{
    QStringList found;
    const auto collect = [&](const Statement &statement, const QString &fine) {
        return each(statement, {}, [&](const Row &row) -> Result<void> {
            if (row.text(0) != fine)
                found += QString::fromLatin1(statement.name);
            return {};
        });
    };
    Result<void> checked;
    if (isEncrypted() && !m_options.path.isEmpty())
        checked = collect(cipherIntegrity, {});
    if (checked)
        checked = collect(wholeIntegrity, u"ok"_s);
    if (checked)
        checked = collect(foreignKeys, {});
    if (!checked)
        return checked;
    if (!found.isEmpty()) {
        found.removeDuplicates();
        return failure(Error::Kind::Storage, u"damage found by "_s + found.join(u", "_s), u"damaged"_s);
    }
    return {};
}

Result<void> Database::scrub()
{
    Q_ASSERT(!m_inTransaction);
    if (const Result<qint64> done = run(vacuum); !done)
        return std::unexpected(done.error());
    if (m_options.path.isEmpty())
        return {};
    const Result<qint64> busy = number(truncateWal);
    if (!busy)
        return std::unexpected(busy.error());
    if (*busy != 0)
        return failure(Error::Kind::Storage, u"a reader keeps the old pages"_s, u"busy"_s);
    const QFileInfo file(m_options.path);
    const QDir folder = file.absoluteDir();
    for (const QString &copy : folder.entryList({ file.fileName() + u".before-*"_s }, QDir::Files)) {
        if (!QFile::remove(folder.filePath(copy)))
            return failure(Error::Kind::Storage, u"an old copy cannot be removed"_s, u"cannot_open"_s);
    }
    return {};
}

int Database::committed(void *self, sqlite3 *connection, const char *schema, int pages)
{
    static_cast<Database *>(self)->m_walPages = pages;
    // The commit stands whatever becomes of this; the next one tries again.
    if (pages >= mostWalPages)
        sqlite3_wal_checkpoint_v2(connection, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

Result<void> Database::checkpoint()
{
    if (const Result<qint64> done = number(passiveCheckpoint); !done)
        return std::unexpected(done.error());
    // The commit after it begins the WAL anew and syncs twice, once for its head. Made here, of a page that stays
    // as it is, so that no save is that commit.
    m_walPages = 0;
    return script("restart_wal", "PRAGMA application_id = 0");
}

Result<void> Database::limitPages(qint64 pages)
{
    return script("limit_pages", "PRAGMA max_page_count = " + QByteArray::number(pages));
}

} // namespace toasoan
