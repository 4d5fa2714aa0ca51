#include "office/Handover.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qint64 longestMessage = 16 * 1024 * 1024;
constexpr int connectMilliseconds = 300;
constexpr std::chrono::milliseconds unfinishedLock { 2'000 };

/// Socket names are short on some systems, so the folder is hashed.
QString socketName(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return u"toasoan-"_s + QString::fromLatin1(hash.toHex().first(24));
}

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

std::optional<HandedVerb> readVerb(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject() || !document[u"words"].isArray())
        return std::nullopt;
    HandedVerb verb;
    for (const auto &word : document[u"words"].toArray()) {
        if (!word.isString())
            return std::nullopt;
        verb.words += word.toString();
    }
    verb.folder = document[u"folder"].toString();
    verb.input = QByteArray::fromBase64(document[u"input"].toString().toLatin1());
    return verb;
}

/// Writes to the socket while the asking program is still there; its death stops nothing that has begun.
class SocketReply final : public HandedReply
{
public:
    explicit SocketReply(QLocalSocket *socket)
        : m_socket(socket)
    {
    }
    void out(const QString &text) override { send({ { u"out"_s, text } }); }
    void error(const QString &text) override { send({ { u"error"_s, text } }); }
    void exit(int code) override
    {
        send({ { u"exit"_s, code } });
        if (m_socket)
            m_socket->disconnectFromServer();
    }

private:
    void send(const QJsonObject &object)
    {
        if (m_socket)
            m_socket->write(line(object));
    }
    QPointer<QLocalSocket> m_socket;
};

} // namespace

std::unique_ptr<CacheHold> CacheHold::take(const QString &folder, std::chrono::milliseconds wait)
{
    const QString path = QDir(folder).filePath(u"cache.lock"_s);
    auto lock = std::make_unique<QLockFile>(path);
    // Only a dead owner makes a lock stale; how long it has been held says nothing.
    lock->setStaleLockTime(std::chrono::milliseconds::zero());
    const auto first = std::min(wait, unfinishedLock);
    if (!lock->tryLock(first)) {
        // Killed between making the file and writing its number into it, a program leaves one without an owner.
        if (QFileInfo(path).size() == 0)
            lock->removeStaleLockFile();
        if (!lock->tryLock(wait - first))
            return nullptr;
    }
    return std::unique_ptr<CacheHold>(new CacheHold(std::move(lock)));
}

CacheHold::CacheHold(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

CacheHold::~CacheHold() = default;

HandoverServer::HandoverServer(const QString &folder, Perform perform, QObject *parent)
    : QObject(parent)
    , m_name(socketName(folder))
    , m_perform(std::move(perform))
{
    connect(&m_server, &QLocalServer::newConnection, this, &HandoverServer::accept);
}

Result<void> HandoverServer::listen()
{
    // We hold the cache, so a socket of this name is a dead program's leftover.
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_name))
        return failure(Error::Kind::Storage, m_server.errorString());
    return {};
}

void HandoverServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestMessage)
                    socket->abort();
                return;
            }
            const auto verb = readVerb(socket->readLine(longestMessage));
            if (!verb) {
                socket->abort();
                return;
            }
            socket->disconnect(this);
            m_perform(*verb, std::make_shared<SocketReply>(socket));
        });
    }
}

Result<int> handOver(const QString &folder, const HandedVerb &verb, const std::function<void(const QString &)> &out,
                     const std::function<void(const QString &)> &error)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(folder));
    if (!socket.waitForConnected(connectMilliseconds))
        return failure(Error::Kind::Offline, socket.errorString(), u"nobody_serves"_s);
    socket.write(line({ { u"words"_s, QJsonArray::fromStringList(verb.words) },
                        { u"folder"_s, verb.folder },
                        { u"input"_s, QString::fromLatin1(verb.input.toBase64()) } }));
    while (socket.state() == QLocalSocket::ConnectedState || socket.bytesAvailable() > 0) {
        if (!socket.canReadLine() && !socket.waitForReadyRead(-1) && !socket.canReadLine())
            break;
        while (socket.canReadLine()) {
            const QJsonDocument reply = QJsonDocument::fromJson(socket.readLine());
            if (reply[u"out"].isString())
                out(reply[u"out"].toString());
            if (reply[u"error"].isString())
                error(reply[u"error"].toString());
            if (reply[u"exit"].isDouble())
                return reply[u"exit"].toInt();
        }
    }
    return failure(Error::Kind::Timeout, u"the program that holds the cache ended in the middle"_s, u"holder_died"_s);
}

} // namespace toasoan
