#pragma once
// Puts members into a JSON object: what is empty is left out by the maybe-functions, so that nothing has two
// spellings. QJsonObject keeps its members sorted, hence equal values are equal bytes.

#include "core/Article.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::wire {

inline void putText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

template<class Tag> void putMaybe(QJsonObject &object, QLatin1StringView key, const Code<Tag> &code)
{
    if (!code.isEmpty())
        object.insert(key, code.toString());
}

template<class Tag> void putMaybe(QJsonObject &object, QLatin1StringView key, Id<Tag> id)
{
    if (!id.isNull())
        object.insert(key, id.toString());
}

inline void putMaybe(QJsonObject &object, QLatin1StringView key, const Digest &digest)
{
    if (!digest.isNull())
        object.insert(key, digest.toString());
}

inline void putMaybe(QJsonObject &object, QLatin1StringView key, QDate day)
{
    if (day.isValid())
        object.insert(key, day.toString(Qt::ISODate));
}

inline void putMaybe(QJsonObject &object, QLatin1StringView key, const std::optional<UtcTime> &time)
{
    if (time)
        object.insert(key, toRfc3339(*time));
}

template<class T> [[nodiscard]] QJsonArray codesToJson(const QList<T> &codes)
{
    QJsonArray array;
    for (const T &code : codes)
        array.append(code.toString());
    return array;
}

} // namespace toasoan::wire
