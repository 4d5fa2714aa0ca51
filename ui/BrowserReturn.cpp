#include "ui/BrowserReturn.h"

#include "core/Chance.h"
#include "core/Digest.h"

#include <QDir>
#include <QLocalSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qint64 longestAddress = 4096;
constexpr int patience = 2'000; ///< milliseconds: two programs of one person on one machine

} // namespace

BrowserReturn::BrowserReturn(Chance &chance, QObject *parent)
    : QObject(parent)
    , m_chance(chance)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &BrowserReturn::accept);
}

Result<QUrl> BrowserReturn::wait()
{
    stop();
    QLocalServer::removeServer(serverName()); // of a program that was killed; the last who asks is the one who waits
    if (!m_server.listen(serverName()))
        return failure(Error::Kind::Storage, m_server.errorString(), u"no_browser"_s);
    m_state = QString::fromLatin1(m_chance.bytes(16).toHex());
    QUrl address(u"toasoan://signed-in"_s);
    QUrlQuery query;
    query.addQueryItem(u"state"_s, m_state);
    address.setQuery(query);
    return address;
}

void BrowserReturn::stop()
{
    m_state.clear();
    m_server.close();
}

QString BrowserReturn::serverName()
{
    return u"toasoan-return-"_s + Digest::of(QDir::homePath().toUtf8()).toString().first(20);
}

bool BrowserReturn::isReturn(const QString &word) { return word.startsWith("toasoan:"_L1, Qt::CaseInsensitive); }

bool BrowserReturn::handOn(const QUrl &address)
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(address.toEncoded() + '\n');
    return socket.waitForBytesWritten(patience) && (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patience));
}

void BrowserReturn::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestAddress)
                return;
            const QByteArray line = socket->readLine(longestAddress);
            socket->disconnectFromServer();
            if (line.endsWith('\n'))
                take(line.trimmed());
        });
    }
}

void BrowserReturn::take(const QByteArray &line)
{
    const QUrl address = QUrl::fromEncoded(line, QUrl::StrictMode);
    // WordPress adds its own members with "&" or "?" to whatever was there.
    const QUrlQuery query(address.query(QUrl::FullyEncoded).replace(u'?', u'&'));
    const auto item = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded).replace(u'+', u' ');
    };
    if (m_state.isEmpty() || address.scheme() != "toasoan"_L1 || item(u"state"_s) != m_state)
        return;
    stop();
    const BrowserCredential credential { item(u"user_login"_s), item(u"password"_s) };
    if (credential.user.isEmpty() || credential.secret.isEmpty())
        Q_EMIT refused();
    else
        Q_EMIT returned(credential);
}

} // namespace toasoan
