#include "wire/Json.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

Result<QJsonObject> parseObject(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return failure(Error::Kind::Protocol,
                       u"no JSON at byte %1: %2"_s.arg(fault.offset).arg(fault.errorString()));
    }
    if (!document.isObject())
        return failure(Error::Kind::Protocol, u"no JSON object"_s);
    return document.object();
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace toasoan::wire
