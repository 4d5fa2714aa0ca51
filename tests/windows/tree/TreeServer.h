#pragma once
// Answers the test, on this machine only: one line of JSON for each line. {"ask":"tree"} gives {"nodes":[…]}, anything
// else a {"fault":…}. It reads windows and changes none, so a program with it does what it does without.

#include <QTcpServer>

class QTcpSocket;

namespace toasoan {

class TreeServer : public QObject
{
    Q_OBJECT

public:
    explicit TreeServer(quint16 port, QObject *parent = nullptr);

private:
    void listen();
    void accept();
    void answer(QTcpSocket &socket);

    quint16 m_port;
    QTcpServer m_server;
};

} // namespace toasoan
