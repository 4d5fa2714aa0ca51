#pragma once
// A network that answers what a test wrote down: each request takes the next line of the script and is kept
// for the test to look at. Answers come from the event loop, never before the call has returned; one that is
// held back comes when the test says so. An unscripted request fails the test by its answer (599).

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <cstring>

namespace toasoan {

struct Scripted
{
    int status = 200; ///< 0: no HTTP answer at all
    QByteArray type = "application/json";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool held = false; ///< until release()
};

struct Asked
{
    QByteArray method;
    QUrl url;
    QNetworkRequest request;
    QByteArray body;
    [[nodiscard]] QByteArray header(const char *name) const { return request.rawHeader(name); }
};

class FakeReply final : public QNetworkReply
{
public:
    FakeReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, Scripted script,
              QObject *parent)
        : QNetworkReply(parent)
        , m_script(std::move(script))
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!m_script.held)
            release();
    }

    void release() { QMetaObject::invokeMethod(this, &FakeReply::answer, Qt::QueuedConnection); }
    void abort() override
    {
        if (isFinished())
            return;
        m_script.body.clear();
        end(OperationCanceledError);
    }
    qint64 bytesAvailable() const override { return m_script.body.size() - m_read + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_script.body.size() - m_read);
        if (count == 0)
            return isFinished() ? -1 : 0;
        std::memcpy(data, m_script.body.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }

private:
    void answer()
    {
        if (isFinished())
            return;
        if (m_script.status > 0) {
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_script.status);
            if (!m_script.type.isEmpty())
                setRawHeader("Content-Type", m_script.type);
            for (const auto &[name, value] : std::as_const(m_script.headers))
                setRawHeader(name, value);
            Q_EMIT metaDataChanged();
            if (!m_script.body.isEmpty()) {
                Q_EMIT downloadProgress(m_script.body.size(), m_script.body.size());
                if (isFinished())
                    return;
                Q_EMIT readyRead();
            }
        }
        end(m_script.error);
    }
    void end(NetworkError error)
    {
        setFinished(true);
        if (error != NoError) {
            setError(error, QStringLiteral("scripted"));
            Q_EMIT errorOccurred(error);
        }
        Q_EMIT finished();
    }

    Scripted m_script;
    qint64 m_read = 0;
};

class FakeAccess final : public QNetworkAccessManager
{
public:
    QList<Scripted> script;
    QList<Asked> asked;
    QList<QPointer<FakeReply>> replies;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QByteArray method = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
        switch (operation) {
        case HeadOperation: method = "HEAD"; break;
        case GetOperation: method = "GET"; break;
        case PutOperation: method = "PUT"; break;
        case PostOperation: method = "POST"; break;
        case DeleteOperation: method = "DELETE"; break;
        case CustomOperation:
        case UnknownOperation: break;
        }
        asked.append({ method, request.url(), request, body ? body->readAll() : QByteArray() });
        auto *reply = new FakeReply(request, operation,
                                    script.isEmpty() ? Scripted { .status = 599 } : script.takeFirst(), this);
        replies.append(reply);
        return reply;
    }
};

} // namespace toasoan
