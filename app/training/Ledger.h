#pragma once
// The one SQLite file of a training portal. Several processes share it: every write is one BEGIN IMMEDIATE
// transaction, every read one snapshot, and whoever finds the file busy waits. A statement that fails
// poisons its transaction: whatever the caller makes of the empty answer, commit() refuses, so that no room
// needs to look at each statement and no half write can stay. One connection belongs to one thread.

#include "core/Patience.h"
#include "core/Result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariantList>

#include <memory>
#include <optional>

class QSqlQuery;

namespace toasoan {

class Ids;

class Ledger
{
public:
    enum class Access { Read, Write };

    /// Opens the file and makes its tables when it is new. Storage when that is impossible or the file was
    /// made by a newer version.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString &file, Ids &ids);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] bool begin(Access access);
    /// False when a statement failed since begin(); everything is rolled back then.
    [[nodiscard]] bool commit();
    void rollback();
    /// What failed first since begin(); empty when nothing did.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    /// Poisons the transaction: what was read cannot be, such as a row that is not the contract's JSON.
    void fail(const QString &detail);

    /// Rows of columns, in the order of the statement. Empty on failure.
    [[nodiscard]] QList<QVariantList> select(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] std::optional<QVariantList> first(const QString &sql, const QVariantList &values = {});
    /// How many rows were touched; 0 on failure.
    int run(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] QString meta(const QString &key);
    void setMeta(const QString &key, const QString &value);

    /// Brings what was erased out of the log file too. Outside of a transaction.
    void truncateLog();

private:
    Ledger(QString file, QString connection);
    [[nodiscard]] Result<void> prepareFile();
    [[nodiscard]] QSqlQuery *execute(const QString &sql, const QVariantList &values);

    QString m_file;
    Patience m_patience; ///< SQLite asks it for as long as the connection lives
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QString m_fault;
};

} // namespace toasoan
