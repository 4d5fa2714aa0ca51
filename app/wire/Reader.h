#pragma once
// Reads one JSON object strictly: each member is asked for once, by name and shape. The first member that is
// missing or misshapen is remembered with its path, whatever is read after it; nobody looks at a value
// before result() has said that all of them were well. Members that nobody asked for are the rest.

#include "core/Digest.h"
#include "core/Ids.h"
#include "core/Result.h"
#include "core/Time.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <memory>

namespace toasoan::wire {

class Reader
{
public:
    explicit Reader(QJsonObject object, QString path = {});

    // Required members.
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] bool truth(QLatin1StringView key);
    [[nodiscard]] qint64 integer(QLatin1StringView key, qint64 least, qint64 most = maxInteger);
    [[nodiscard]] UtcTime time(QLatin1StringView key);
    [[nodiscard]] Digest digest(QLatin1StringView key);
    /// Objects of an array, each with its own path.
    [[nodiscard]] QList<Reader> list(QLatin1StringView key);
    [[nodiscard]] Reader object(QLatin1StringView key);
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    /// A non-empty name out of the rulebook.
    template<class T> [[nodiscard]] T code(QLatin1StringView key);
    /// May be empty, as in a draft.
    template<class T> [[nodiscard]] T looseCode(QLatin1StringView key) { return T(text(key)); }
    template<class T> [[nodiscard]] QList<T> codes(QLatin1StringView key);
    template<class T> [[nodiscard]] T id(QLatin1StringView key);
    /// The member must be there, but may be null.
    template<class T> [[nodiscard]] T idOrNull(QLatin1StringView key);
    /// One of the words of a table; what the word stands for.
    template<class E> [[nodiscard]] E word(QLatin1StringView key, std::optional<E> (*meaning)(QStringView));

    // Members that are left out when there is nothing to say: an empty value then.
    [[nodiscard]] bool has(QLatin1StringView key);
    [[nodiscard]] QString maybeText(QLatin1StringView key);
    [[nodiscard]] std::optional<UtcTime> maybeTime(QLatin1StringView key);
    [[nodiscard]] Digest maybeDigest(QLatin1StringView key);
    [[nodiscard]] QDate maybeDate(QLatin1StringView key);
    [[nodiscard]] std::optional<Reader> maybeObject(QLatin1StringView key);
    [[nodiscard]] QList<Reader> maybeList(QLatin1StringView key);
    template<class T> [[nodiscard]] T maybeCode(QLatin1StringView key);
    template<class T> [[nodiscard]] T maybeId(QLatin1StringView key);

    /// All members, for objects whose keys are names themselves. They count as asked for.
    [[nodiscard]] const QJsonObject &members();
    /// A reader for one value of such an object.
    [[nodiscard]] Reader below(const QString &key, const QJsonValue &value);

    /// What nobody asked for.
    [[nodiscard]] QJsonObject rest() const;

    /// Remembers a fault of this object's member; an empty key means the object itself.
    void fail(QLatin1StringView key, const QString &reason, const QString &problem = {});
    void fail(const Error &error);
    [[nodiscard]] bool failed() const { return m_fault->has_value(); }
    [[nodiscard]] QString pathOf(QStringView key) const;

    template<class T> [[nodiscard]] Result<T> result(T value) const
    {
        if (failed())
            return std::unexpected(**m_fault);
        return value;
    }

    /// JSON numbers are exact up to here.
    static constexpr qint64 maxInteger = 9'007'199'254'740'991;

private:
    Reader(QJsonObject object, QString path, std::shared_ptr<std::optional<Error>> fault);
    [[nodiscard]] QJsonValue ask(QLatin1StringView key);
    [[nodiscard]] QString checked(QLatin1StringView key, const QJsonValue &value);
    [[nodiscard]] UtcTime parsedTime(QLatin1StringView key, const QString &text);
    [[nodiscard]] Digest parsedDigest(QLatin1StringView key, const QString &text);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    std::shared_ptr<std::optional<Error>> m_fault;
};

template<class T> T Reader::code(QLatin1StringView key)
{
    T value(text(key));
    if (value.isEmpty())
        fail(key, QStringLiteral("is empty"));
    return value;
}

template<class T> QList<T> Reader::codes(QLatin1StringView key)
{
    QList<T> values;
    for (const QString &name : texts(key)) {
        if (name.isEmpty())
            fail(key, QStringLiteral("holds an empty name"));
        values.append(T(name));
    }
    return values;
}

template<class T> T Reader::id(QLatin1StringView key)
{
    const std::optional<T> value = T::fromString(text(key));
    if (!value)
        fail(key, QStringLiteral("is not a UUID"));
    return value.value_or(T());
}

template<class T> T Reader::idOrNull(QLatin1StringView key)
{
    return ask(key).isNull() ? T() : id<T>(key);
}

template<class E> E Reader::word(QLatin1StringView key, std::optional<E> (*meaning)(QStringView))
{
    const QString name = text(key);
    const std::optional<E> value = meaning(name);
    if (!value)
        fail(key, QStringLiteral("is an unknown word"));
    return value.value_or(E());
}

template<class T> T Reader::maybeCode(QLatin1StringView key)
{
    return has(key) ? code<T>(key) : T();
}

template<class T> T Reader::maybeId(QLatin1StringView key)
{
    return has(key) ? id<T>(key) : T();
}

} // namespace toasoan::wire
