#pragma once
// The smaller things of the feed (assignments, reminders, royalties, delegations), kept as the contract's
// JSON by type and id. Reading them back is the reader's business: wire::fromJson<Reminder>(…).
// Every call belongs to the caller's transaction. Unless said otherwise the only error is Storage.

#include "store/Database.h"
#include "store/Touched.h"
#include "wire/Exchange.h"

namespace toasoan {

class Records
{
public:
    Records(Database &database, Touched &touched);

    /// `article` may be null.
    Result<void> put(Change::Type type, const QString &id, ArticleId article, const QJsonObject &json);
    Result<void> remove(Change::Type type, const QString &id);
    Result<std::optional<QJsonObject>> find(Change::Type type, const QString &id);
    Result<QList<QJsonObject>> all(Change::Type type);
    Result<QList<QJsonObject>> of(Change::Type type, ArticleId article);

private:
    Database &m_database;
    Touched &m_touched;
};

} // namespace toasoan
