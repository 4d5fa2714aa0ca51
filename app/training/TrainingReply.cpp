#include "training/TrainingReply.h"

#include <cstring>

namespace toasoan {

using namespace Qt::StringLiterals;

QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400: return QNetworkReply::ProtocolInvalidOperationError;
    case 401: return QNetworkReply::AuthenticationRequiredError;
    case 403: return QNetworkReply::ContentAccessDenied;
    case 404: return QNetworkReply::ContentNotFoundError;
    case 405: return QNetworkReply::ContentOperationNotPermittedError;
    case 407: return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409: return QNetworkReply::ContentConflictError;
    case 410: return QNetworkReply::ContentGoneError;
    case 418: return QNetworkReply::ProtocolInvalidOperationError;
    case 500: return QNetworkReply::InternalServerError;
    case 501: return QNetworkReply::OperationNotImplementedError;
    case 503: return QNetworkReply::ServiceUnavailableError;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

TrainingReply::TrainingReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
                             const QByteArray &verb, QObject *parent)
    : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    if (operation == QNetworkAccessManager::CustomOperation)
        setAttribute(QNetworkRequest::CustomVerbAttribute, verb);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void TrainingReply::take(const Answer &answer)
{
    if (isFinished())
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
    const QByteArray reason = reasonPhrase(answer.status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, reason);
    for (const auto &[name, value] : answer.headers)
        setRawHeader(name, value);
    m_body = answer.body;
    Q_EMIT metaDataChanged();
    // A slot may abort while it hears of one thing: the next is not told then.
    if (isFinished())
        return;
    if (!m_body.isEmpty()) {
        Q_EMIT downloadProgress(m_body.size(), m_body.size());
        Q_EMIT readyRead();
    }
    if (isFinished())
        return;
    const NetworkError error = errorOfStatus(answer.status);
    finishWith(error, error == NoError ? QString()
                                       : u"Error transferring %1 - server replied: %2"_s.arg(
                                             url().toDisplayString(), QString::fromLatin1(reason)));
}

void TrainingReply::fail(const QString &detail)
{
    if (!isFinished())
        finishWith(ConnectionRefusedError, detail);
}

void TrainingReply::abort()
{
    if (isFinished())
        return;
    m_body.clear();
    m_read = 0;
    finishWith(OperationCanceledError, u"Operation canceled"_s);
}

void TrainingReply::finishWith(NetworkError error, const QString &text)
{
    setFinished(true);
    if (error != NoError) {
        setError(error, text);
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT readChannelFinished();
    Q_EMIT finished();
}

qint64 TrainingReply::bytesAvailable() const { return m_body.size() - m_read + QNetworkReply::bytesAvailable(); }

qint64 TrainingReply::readData(char *data, qint64 maximum)
{
    const qint64 left = m_body.size() - m_read;
    if (left == 0)
        return isFinished() ? -1 : 0;
    const qint64 count = std::min(left, maximum);
    std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

} // namespace toasoan
