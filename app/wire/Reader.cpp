#include "wire/Reader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

/// UTF-8 cannot carry half of a surrogate pair, so such a text has no bytes that could be kept.
bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (!text.at(i).isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

} // namespace

Reader::Reader(QJsonObject object, QString path)
    : Reader(std::move(object), std::move(path), std::make_shared<std::optional<Error>>())
{
}

Reader::Reader(QJsonObject object, QString path, std::shared_ptr<std::optional<Error>> fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(std::move(fault))
{
}

QString Reader::pathOf(QStringView key) const
{
    if (key.isEmpty())
        return m_path;
    return m_path.isEmpty() ? key.toString() : m_path + u'.' + key.toString();
}

void Reader::fail(QLatin1StringView key, const QString &reason, const QString &problem)
{
    const QString path = pathOf(QString(key));
    fail(Error { Error::Kind::Protocol, path.isEmpty() ? reason : path + u": "_s + reason, problem });
}

void Reader::fail(const Error &error)
{
    if (!failed())
        *m_fault = error;
}

QJsonValue Reader::ask(QLatin1StringView key)
{
    m_asked.insert(QString(key));
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        fail(key, u"is missing"_s);
        return QJsonValue(QJsonValue::Undefined);
    }
    return *found;
}

QString Reader::checked(QLatin1StringView key, const QJsonValue &value)
{
    if (!value.isString()) {
        fail(key, u"is not a string"_s);
        return {};
    }
    QString text = value.toString();
    if (hasLoneSurrogate(text))
        fail(key, u"holds half of a surrogate pair"_s, u"not_canonical"_s);
    return text;
}

QString Reader::text(QLatin1StringView key)
{
    return checked(key, ask(key));
}

bool Reader::truth(QLatin1StringView key)
{
    const QJsonValue value = ask(key);
    if (!value.isBool())
        fail(key, u"is not true or false"_s);
    return value.toBool();
}

qint64 Reader::integer(QLatin1StringView key, qint64 least, qint64 most)
{
    const QJsonValue value = ask(key);
    const double number = value.toDouble(std::nan(""));
    if (!std::isfinite(number) || std::trunc(number) != number || std::abs(number) > double(maxInteger)) {
        fail(key, u"is not an integer"_s);
        return least;
    }
    const auto whole = qint64(number);
    if (whole < least || whole > most)
        fail(key, u"is out of range"_s);
    return whole;
}

UtcTime Reader::parsedTime(QLatin1StringView key, const QString &text)
{
    const std::optional<UtcTime> time = fromRfc3339(text);
    if (!time)
        fail(key, u"is not an RFC 3339 time"_s);
    return time.value_or(UtcTime());
}

Digest Reader::parsedDigest(QLatin1StringView key, const QString &text)
{
    const std::optional<Digest> digest = Digest::fromHex(text);
    if (!digest)
        fail(key, u"is not a SHA-256 in lower-case hex"_s);
    return digest.value_or(Digest());
}

UtcTime Reader::time(QLatin1StringView key)
{
    return parsedTime(key, text(key));
}

Digest Reader::digest(QLatin1StringView key)
{
    return parsedDigest(key, text(key));
}

QList<Reader> Reader::list(QLatin1StringView key)
{
    const QJsonValue value = ask(key);
    if (!value.isArray())
        fail(key, u"is not a list"_s);
    QList<Reader> readers;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        readers.append(below(u"%1[%2]"_s.arg(QString(key)).arg(i), array.at(i)));
    return readers;
}

Reader Reader::object(QLatin1StringView key)
{
    return below(QString(key), ask(key));
}

Reader Reader::below(const QString &key, const QJsonValue &value)
{
    Reader reader(value.toObject(), pathOf(key), m_fault);
    if (!value.isObject())
        reader.fail({}, u"is not an object"_s);
    return reader;
}

QStringList Reader::texts(QLatin1StringView key)
{
    const QJsonValue value = ask(key);
    if (!value.isArray())
        fail(key, u"is not a list"_s);
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(checked(key, item));
    return texts;
}

bool Reader::has(QLatin1StringView key)
{
    m_asked.insert(QString(key));
    return m_object.contains(key);
}

QString Reader::maybeText(QLatin1StringView key)
{
    return has(key) ? text(key) : QString();
}

std::optional<UtcTime> Reader::maybeTime(QLatin1StringView key)
{
    return has(key) ? std::optional(time(key)) : std::nullopt;
}

Digest Reader::maybeDigest(QLatin1StringView key)
{
    return has(key) ? digest(key) : Digest();
}

QDate Reader::maybeDate(QLatin1StringView key)
{
    if (!has(key))
        return {};
    const QString day = text(key);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    // Qt also reads other lengths; one day has one spelling here.
    if (!date.isValid() || date.toString(Qt::ISODate) != day)
        fail(key, u"is not a day (YYYY-MM-DD)"_s);
    return date;
}

std::optional<Reader> Reader::maybeObject(QLatin1StringView key)
{
    return has(key) ? std::optional(object(key)) : std::nullopt;
}

QList<Reader> Reader::maybeList(QLatin1StringView key)
{
    return has(key) ? list(key) : QList<Reader>();
}

const QJsonObject &Reader::members()
{
    const QStringList keys = m_object.keys();
    m_asked.unite(QSet<QString>(keys.begin(), keys.end()));
    return m_object;
}

QJsonObject Reader::rest() const
{
    QJsonObject rest;
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_asked.contains(member.key()))
            rest.insert(member.key(), member.value());
    }
    return rest;
}

} // namespace toasoan::wire
