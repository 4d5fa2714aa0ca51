#include "training/Ledger.h"

#include "core/Ids.h"
#include "training/Schema.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

bool isBusy(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

} // namespace

Ledger::Ledger(QString file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(m_file);
}

Ledger::~Ledger()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &file, Ids &ids)
{
    const QString name = u"training-"_s + ids.next().toString(QUuid::WithoutBraces);
    std::unique_ptr<Ledger> ledger(new Ledger(file, name));
    if (!ledger->m_database.open())
        return failure(Error::Kind::Storage, ledger->m_database.lastError().text());
    if (const auto ready = ledger->prepareFile(); !ready)
        return std::unexpected(ready.error());
    return ledger;
}

Result<void> Ledger::prepareFile()
{
    const QVariant handle = m_database.driver()->handle();
    sqlite3_busy_handler(*static_cast<sqlite3 *const *>(handle.constData()), &Patience::wait, &m_patience);
    // Switching to WAL does not wait for other connections, so a busy file is asked again.
    QSqlQuery mode(m_database);
    Patience patience;
    for (int tries = 0; !mode.exec(u"PRAGMA journal_mode=WAL"_s); ++tries) {
        if (!isBusy(mode.lastError()) || !patience.wait(tries))
            return failure(Error::Kind::Storage, mode.lastError().text());
    }
    mode.finish();
    for (const QString &pragma : { u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA secure_delete=ON"_s }) {
        if (!mode.exec(pragma))
            return failure(Error::Kind::Storage, mode.lastError().text());
        mode.finish();
    }
    if (!begin(Access::Write))
        return failure(Error::Kind::Storage, m_fault);
    const auto version = first(u"PRAGMA user_version"_s);
    const int found = version ? version->at(0).toInt() : 0;
    const QList<QStringList> steps = ledgerSteps();
    if (found > steps.size()) {
        rollback();
        return failure(Error::Kind::Storage, u"the training file is of a newer version"_s);
    }
    for (const QStringList &step : steps.mid(found)) {
        for (const QString &statement : step)
            run(statement);
    }
    if (found < steps.size())
        run(u"PRAGMA user_version=%1"_s.arg(steps.size()));
    if (!commit())
        return failure(Error::Kind::Storage, m_fault);
    return {};
}

bool Ledger::begin(Access access)
{
    m_fault.clear();
    const QString sql = access == Access::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    m_fault = query.lastError().text();
    return false;
}

bool Ledger::commit()
{
    if (!m_fault.isEmpty()) {
        rollback();
        return false;
    }
    QSqlQuery query(m_database);
    if (query.exec(u"COMMIT"_s))
        return true;
    m_fault = query.lastError().text();
    rollback();
    return false;
}

void Ledger::rollback()
{
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s);
}

void Ledger::fail(const QString &detail)
{
    if (m_fault.isEmpty())
        m_fault = detail;
}

QSqlQuery *Ledger::execute(const QString &sql, const QVariantList &values)
{
    if (!m_fault.isEmpty())
        return nullptr;
    auto &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_shared<QSqlQuery>(m_database);
        statement->setForwardOnly(true);
        if (!statement->prepare(sql)) {
            m_fault = statement->lastError().text();
            statement.reset();
            return nullptr;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bindValue(static_cast<int>(i), values.at(i));
    if (!statement->exec()) {
        m_fault = statement->lastError().text();
        statement->finish();
        return nullptr;
    }
    return statement.get();
}

QList<QVariantList> Ledger::select(const QString &sql, const QVariantList &values)
{
    QList<QVariantList> rows;
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return rows;
    const int columns = query->record().count();
    while (query->next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row += query->value(i);
        rows += row;
    }
    if (query->lastError().isValid())
        m_fault = query->lastError().text();
    query->finish();
    return rows;
}

std::optional<QVariantList> Ledger::first(const QString &sql, const QVariantList &values)
{
    const auto rows = select(sql, values);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

int Ledger::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return 0;
    const int touched = query->numRowsAffected();
    query->finish();
    return touched;
}

QString Ledger::meta(const QString &key)
{
    const auto row = first(u"SELECT value FROM meta WHERE key = ?"_s, { key });
    return row ? row->at(0).toString() : QString();
}

void Ledger::setMeta(const QString &key, const QString &value)
{
    run(u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        { key, value });
}

void Ledger::truncateLog()
{
    QSqlQuery query(m_database);
    query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace toasoan
