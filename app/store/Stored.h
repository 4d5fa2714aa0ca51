#pragma once
// Reading and writing the contract's JSON in a row. What this program wrote itself and cannot read back is
// damage of the cache, not a fault of the portal, so the error is Storage.

#include "store/Database.h"
#include "wire/Json.h"

namespace toasoan {

template<class T> [[nodiscard]] QByteArray toStored(const T &value) { return wire::toBytes(wire::toJson(value)); }

/// What lies here cannot be read.
[[nodiscard]] inline std::unexpected<Error> damaged(const Error &why)
{
    return failure(Error::Kind::Storage, QStringLiteral("stored: ") + why.detail, QStringLiteral("damaged"));
}

template<class T> [[nodiscard]] Result<T> fromStored(const QByteArray &json)
{
    const Result<QJsonObject> object = wire::parseObject(json);
    Result<T> value = object ? wire::fromJson<T>(*object) : Result<T>(std::unexpected(object.error()));
    if (!value)
        return damaged(value.error());
    return value;
}

/// NULL for a null id.
template<class Tag> [[nodiscard]] QVariant bound(const Id<Tag> &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toString());
}

/// A null id for NULL.
template<class T> [[nodiscard]] T idAt(const Row &row, int column)
{
    return T::fromString(row.text(column)).value_or(T());
}

/// A list of texts as one bound value, for `IN (SELECT value FROM json_each(?))`.
template<class List> [[nodiscard]] QString boundList(const List &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(item.toString());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Passes on the error of a number of changed rows that nobody needs.
[[nodiscard]] inline Result<void> ignoringCount(const Result<qint64> &result)
{
    return result ? Result<void>() : Result<void>(std::unexpected(result.error()));
}

} // namespace toasoan
