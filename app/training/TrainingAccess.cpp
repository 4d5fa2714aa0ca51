#include "training/TrainingAccess.h"

#include "training/TrainingPortal.h"
#include "training/TrainingReply.h"
#include "training/Visit.h"

#include <QPointer>

namespace toasoan {

using namespace Qt::StringLiterals;

/// Owns the portal in the thread of its own; nobody else touches either.
class TrainingWorker final : public QObject
{
public:
    TrainingWorker(QString file, const Clock &clock, Ids &ids, Chance &chance)
        : m_file(std::move(file))
        , m_clock(clock)
        , m_ids(ids)
        , m_chance(chance)
    {
    }

    void setTraceFile(const QString &path) { m_trace = path; }
    /// A connection ends in the thread that made it.
    void close() { m_portal.reset(); }

    /// An error's detail when the file cannot be used.
    std::expected<Answer, QString> answer(const Request &request)
    {
        if (!m_portal) {
            auto opened = TrainingPortal::open(m_file, m_clock, m_ids, m_chance);
            if (!opened)
                return std::unexpected(opened.error().detail);
            m_portal = std::move(*opened);
            m_portal->setTraceFile(m_trace);
        }
        return m_portal->handle(request);
    }

private:
    QString m_file;
    const Clock &m_clock;
    Ids &m_ids;
    Chance &m_chance;
    QString m_trace;
    std::unique_ptr<TrainingPortal> m_portal;
};

namespace {

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation: return "HEAD";
    case QNetworkAccessManager::GetOperation: return "GET";
    case QNetworkAccessManager::PutOperation: return "PUT";
    case QNetworkAccessManager::PostOperation: return "POST";
    case QNetworkAccessManager::DeleteOperation: return "DELETE";
    case QNetworkAccessManager::CustomOperation:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray().toUpper();
    case QNetworkAccessManager::UnknownOperation: break;
    }
    return {};
}

Request requestOf(const QByteArray &verb, const QNetworkRequest &network, const QByteArray &body)
{
    Request request;
    request.method = verb;
    request.path = network.url().path(QUrl::FullyDecoded);
    request.query = QUrlQuery(network.url());
    for (const QByteArray &name : network.rawHeaderList())
        request.headers.insert(name.toLower(), network.rawHeader(name));
    request.body = body;
    return request;
}

} // namespace

TrainingAccess::TrainingAccess(const QString &file, const Clock &clock, Ids &ids, Chance &chance, QObject *parent,
                               Thread thread)
    : QNetworkAccessManager(parent)
    , m_worker(std::make_unique<TrainingWorker>(file, clock, ids, chance))
{
    if (thread == Thread::Callers)
        return;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker.get(), [this] { m_worker->close(); }, Qt::DirectConnection);
    m_thread.setObjectName(u"training"_s);
    m_thread.start();
}

TrainingAccess::~TrainingAccess()
{
    m_thread.quit();
    m_thread.wait();
}

void TrainingAccess::setTraceFile(const QString &path)
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), path] { worker->setTraceFile(path); });
}

QUrl TrainingAccess::base() { return QUrl(trainingOrigin + u"/wp-json/toasoan/v1"_s); }

QNetworkReply *TrainingAccess::createRequest(Operation operation, const QNetworkRequest &request,
                                             QIODevice *outgoingData)
{
    const QByteArray verb = verbOf(operation, request);
    auto *reply = new TrainingReply(request, operation, verb, this);
    if (request.url().host() != QUrl(trainingOrigin).host() || request.url().scheme() != "https"_L1) {
        QMetaObject::invokeMethod(
            reply, [reply] { reply->fail(u"Host not found"_s); }, Qt::QueuedConnection);
        return reply;
    }
    if (!outgoingData || !outgoingData->isSequential()) {
        dispatch(reply, requestOf(verb, request, outgoingData ? outgoingData->readAll() : QByteArray()));
        return reply;
    }
    // A body that is still being produced is sent once it is whole.
    auto body = std::make_shared<QByteArray>(outgoingData->readAll());
    connect(outgoingData, &QIODevice::readyRead, reply, [outgoingData, body] { *body += outgoingData->readAll(); });
    connect(outgoingData, &QIODevice::readChannelFinished, reply, [this, reply, outgoingData, body, verb, request] {
        *body += outgoingData->readAll();
        dispatch(reply, requestOf(verb, request, *body));
    });
    return reply;
}

void TrainingAccess::dispatch(TrainingReply *reply, const Request &request)
{
    // The answer comes back through this object, which outlives the worker, and finds the reply there or not.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), guard = QPointer<TrainingReply>(reply), request] {
            const auto answer = worker->answer(request);
            QMetaObject::invokeMethod(
                this,
                [guard, answer] {
                    if (!guard)
                        return;
                    if (answer)
                        guard->take(*answer);
                    else
                        guard->fail(answer.error());
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace toasoan
