#pragma once
// Stands before another network and writes every finished exchange as one line of JSON, in the form that
// tests/contract/validate_traffic.py reads. What passes is not changed. Credentials are never written: neither
// the Authorization header nor a `secret` of an answer.

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace toasoan {

class RecordingAccess final : public QNetworkAccessManager
{
public:
    /// inner is borrowed and lives longer; lines are appended to file, each by one write.
    RecordingAccess(QNetworkAccessManager &inner, QString file, QObject *parent = nullptr)
        : QNetworkAccessManager(parent)
        , m_inner(inner)
        , m_file(std::move(file))
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        const QByteArray sent = body ? body->readAll() : QByteArray();
        QByteArray method = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
        QNetworkReply *reply = pass(operation, request, method, sent);
        // Connected first, hence told before the caller takes the bytes.
        connect(reply, &QNetworkReply::finished, this,
                [this, reply, method, request, sent] { write(*reply, method, request, sent); });
        return reply;
    }

private:
    QNetworkReply *pass(Operation operation, const QNetworkRequest &request, QByteArray &method, const QByteArray &body)
    {
        switch (operation) {
        case HeadOperation: method = "HEAD"; return m_inner.head(request);
        case GetOperation: method = "GET"; return m_inner.get(request);
        case PutOperation: method = "PUT"; return m_inner.put(request, body);
        case PostOperation: method = "POST"; return m_inner.post(request, body);
        case DeleteOperation: method = "DELETE"; return m_inner.deleteResource(request);
        case CustomOperation:
        case UnknownOperation: break;
        }
        return m_inner.sendCustomRequest(request, method, body);
    }

    static QJsonValue text(QByteArray bytes)
    {
        QJsonObject object = QJsonDocument::fromJson(bytes).object();
        if (object.contains(QLatin1StringView("secret"))) {
            object.insert(QLatin1StringView("secret"), QStringLiteral("(left out)"));
            bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
        }
        const QString string = QString::fromUtf8(bytes);
        if (string.toUtf8() == bytes)
            return string;
        return QJsonObject { { QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64()) } };
    }

    void write(QNetworkReply &reply, const QByteArray &method, const QNetworkRequest &request, const QByteArray &sent)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            return;
        QJsonObject requestHeaders;
        for (const QByteArray &name : request.rawHeaderList()) {
            const bool secret = name.compare("authorization", Qt::CaseInsensitive) == 0;
            requestHeaders.insert(QString::fromLatin1(name),
                                  secret ? QStringLiteral("Basic (left out)")
                                         : QString::fromLatin1(request.rawHeader(name)));
        }
        QJsonObject responseHeaders;
        for (const auto &[name, value] : reply.rawHeaderPairs())
            responseHeaders.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        const QUrl url = request.url();
        QString path = url.path(QUrl::FullyEncoded);
        if (url.hasQuery())
            path += u'?' + url.query(QUrl::FullyEncoded);
        const QJsonObject line { { QStringLiteral("method"), QString::fromLatin1(method) },
                                 { QStringLiteral("path"), path },
                                 { QStringLiteral("requestHeaders"), requestHeaders },
                                 { QStringLiteral("requestBody"), text(sent) },
                                 { QStringLiteral("status"), status },
                                 { QStringLiteral("responseHeaders"), responseHeaders },
                                 { QStringLiteral("responseBody"), text(reply.peek(reply.bytesAvailable())) } };
        QFile file(m_file);
        if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        else
            qFatal("cannot write %s", qPrintable(m_file));
    }

    QNetworkAccessManager &m_inner;
    QString m_file;
};

} // namespace toasoan
