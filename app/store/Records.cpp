// The type is stored as its place in Change::Type; the list there grows at its end only.

#include "store/Records.h"

#include "store/Stored.h"

namespace toasoan {

namespace {

constexpr Statement putRecord {
    "record_put",
    "INSERT OR REPLACE INTO record (type, id, article, json) VALUES (?, ?, ?, ?)"
};
constexpr Statement dropRecord { "record_drop", "DELETE FROM record WHERE type = ? AND id = ?" };
constexpr Statement getRecord { "record_get", "SELECT json FROM record WHERE type = ? AND id = ?" };
constexpr Statement allRecords { "record_all", "SELECT json FROM record WHERE type = ? ORDER BY id" };
constexpr Statement articleRecords {
    "record_article",
    "SELECT json FROM record WHERE article = ? AND type = ? ORDER BY id"
};

Result<QJsonObject> readObject(const Row &row)
{
    const Result<QJsonObject> object = wire::parseObject(row.bytes(0));
    if (!object)
        return failure(Error::Kind::Storage, object.error().detail, QStringLiteral("damaged"));
    return object;
}

Result<QList<QJsonObject>> readAll(Database &database, const Statement &statement, const QVariantList &values)
{
    QList<QJsonObject> found;
    const auto read = database.each(statement, values, [&](const Row &row) -> Result<void> {
        const Result<QJsonObject> object = readObject(row);
        if (!object)
            return std::unexpected(object.error());
        found += *object;
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

} // namespace

Records::Records(Database &database, Touched &touched)
    : m_database(database)
    , m_touched(touched)
{
}

Result<void> Records::put(Change::Type type, const QString &id, ArticleId article, const QJsonObject &json)
{
    m_touched.records = true;
    return ignoringCount(
        m_database.run(putRecord, { static_cast<int>(type), id, bound(article), wire::toBytes(json) }));
}

Result<void> Records::remove(Change::Type type, const QString &id)
{
    m_touched.records = true;
    return ignoringCount(m_database.run(dropRecord, { static_cast<int>(type), id }));
}

Result<std::optional<QJsonObject>> Records::find(Change::Type type, const QString &id)
{
    return m_database.one<QJsonObject>(getRecord, { static_cast<int>(type), id }, readObject);
}

Result<QList<QJsonObject>> Records::all(Change::Type type)
{
    return readAll(m_database, allRecords, { static_cast<int>(type) });
}

Result<QList<QJsonObject>> Records::of(Change::Type type, ArticleId article)
{
    return readAll(m_database, articleRecords, { article.toString(), static_cast<int>(type) });
}

} // namespace toasoan
