// One value, one text: what is hashed must come out the same in every language. Order and escapes are written
// here by hand, so that no other version of a JSON library can change a fingerprint.

#include "core/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int maxNesting = 200;
constexpr double maxInteger = 9007199254740991.0; // 2^53 - 1 (RFC 7493, 2.2)

class CanonicalWriter
{
public:
    /// False when the value has no canonical form; path() and reason() tell where and why.
    [[nodiscard]] bool write(const QJsonValue &value);

    [[nodiscard]] QByteArray take() { return std::move(m_out); }
    [[nodiscard]] QString path() const { return u"$"_s + m_path.join(QString()); }
    [[nodiscard]] QString reason() const { return m_reason; }

private:
    bool writeNumber(double number);
    bool writeString(const QString &text);
    bool writeArray(const QJsonArray &array);
    bool writeObject(const QJsonObject &object);
    bool refuse(QLatin1StringView reason);

    QByteArray m_out;
    QStringList m_path;
    QString m_reason;
};

bool CanonicalWriter::refuse(QLatin1StringView reason)
{
    m_reason = reason;
    return false;
}

bool CanonicalWriter::write(const QJsonValue &value)
{
    if (m_path.size() > maxNesting)
        return refuse("nested too deep"_L1);
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return refuse("null"_L1);
    case QJsonValue::Bool:
        m_out += value.toBool() ? "true" : "false";
        return true;
    case QJsonValue::Double:
        return writeNumber(value.toDouble());
    case QJsonValue::String:
        return writeString(value.toString());
    case QJsonValue::Array:
        return writeArray(value.toArray());
    case QJsonValue::Object:
        return writeObject(value.toObject());
    }
    Q_UNREACHABLE_RETURN(false);
}

bool CanonicalWriter::writeNumber(double number)
{
    // Infinity and NaN have no integral part to equal, or lie beyond the bound.
    if (std::trunc(number) != number || std::abs(number) > maxInteger)
        return refuse("not an integer of 53 bits"_L1);
    m_out += QByteArray::number(static_cast<qint64>(number));
    return true;
}

bool CanonicalWriter::writeString(const QString &text)
{
    if (!text.isValidUtf16())
        return refuse("a lone surrogate"_L1);
    m_out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        static constexpr QByteArrayView named = "\b\t\n\f\r\"\\";
        const qsizetype known = c == '\0' ? -1 : named.indexOf(c);
        if (known >= 0)
            m_out.append('\\').append("btnfr\"\\"[known]);
        else if (static_cast<uchar>(c) < 0x20)
            m_out.append("\\u00").append(QByteArray(1, c).toHex());
        else
            m_out += c;
    }
    m_out += '"';
    return true;
}

bool CanonicalWriter::writeArray(const QJsonArray &array)
{
    m_out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            m_out += ',';
        m_path.append(u"[%1]"_s.arg(i));
        if (!write(array.at(i)))
            return false;
        m_path.removeLast();
    }
    m_out += ']';
    return true;
}

bool CanonicalWriter::writeObject(const QJsonObject &object)
{
    QStringList names = object.keys();
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return std::ranges::lexicographical_compare(a, b); // QChar compares UTF-16 units
    });
    m_out += '{';
    for (bool first = true; const QString &name : std::as_const(names)) {
        if (!std::exchange(first, false))
            m_out += ',';
        m_path.append(u"."_s + name);
        if (!writeString(name))
            return false;
        m_out += ':';
        if (!write(object.value(name)))
            return false;
        m_path.removeLast();
    }
    m_out += '}';
    return true;
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    CanonicalWriter writer;
    if (!writer.write(value))
        return failure(Error::Kind::BadInput, writer.path() + u": "_s + writer.reason());
    return writer.take();
}

} // namespace toasoan
