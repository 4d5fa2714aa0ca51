#include "training/Trace.h"

#include "wire/Json.h"

#include <QFile>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

/// Bytes that are no text are named by their number only.
QJsonValue bodyText(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    return text.toUtf8() == body ? QJsonValue(text) : QJsonValue(u"(%1 bytes)"_s.arg(body.size()));
}

} // namespace

void traceExchange(const QString &file, const Request &request, const Answer &answer)
{
    QJsonObject sent;
    for (const auto &[name, value] : request.headers.asKeyValueRange())
        sent.insert(QString::fromLatin1(name),
                    name == "authorization" ? u"Basic (left out)"_s : QString::fromLatin1(value));
    QJsonObject got;
    for (const auto &[name, value] : answer.headers)
        got.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    QJsonValue body = bodyText(answer.body);
    if (QJsonObject object = QJsonDocument::fromJson(answer.body).object(); object.contains("secret"_L1)) {
        object.insert("secret"_L1, u"(left out)"_s);
        body = QString::fromUtf8(wire::toBytes(object));
    }
    const QString query = request.query.toString(QUrl::FullyEncoded);
    const QJsonObject line { { u"method"_s, QString::fromLatin1(request.method) },
                             { u"path"_s, query.isEmpty() ? request.path : request.path + u'?' + query },
                             { u"requestHeaders"_s, sent },
                             { u"requestBody"_s, bodyText(request.body) },
                             { u"status"_s, answer.status },
                             { u"responseHeaders"_s, got },
                             { u"responseBody"_s, body } };
    QFile trace(file);
    // One write of one line: processes that share the file do not cut each other's lines.
    if (trace.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        trace.write(wire::toBytes(line) + '\n');
}

} // namespace toasoan
