#include "TreeServer.h"

#include "Nodes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qint64 longestQuestion = 4'096;

QJsonObject answerTo(const QByteArray &line)
{
    const QJsonObject question = QJsonDocument::fromJson(line).object();
    if (question[u"ask"_s].toString() == "tree"_L1)
        return { { u"nodes"_s, visibleNodes() } };
    return { { u"fault"_s, u"unknown question"_s } };
}

} // namespace

TreeServer::TreeServer(quint16 port, QObject *parent)
    : QObject(parent)
    , m_port(port)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &TreeServer::accept);
    // Plugins are made while the application still is: what it sets up comes first.
    QMetaObject::invokeMethod(this, &TreeServer::listen, Qt::QueuedConnection);
}

void TreeServer::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qWarning("toasoantree: port %d: %s", int(m_port), qUtf8Printable(m_server.errorString()));
}

void TreeServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
    }
}

void TreeServer::answer(QTcpSocket &socket)
{
    while (socket.canReadLine())
        socket.write(QJsonDocument(answerTo(socket.readLine(longestQuestion))).toJson(QJsonDocument::Compact) + '\n');
    if (socket.bytesAvailable() > longestQuestion)
        socket.abort();
}

} // namespace toasoan
