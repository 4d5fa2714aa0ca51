#pragma once
// The way back from the browser: the portal's page sends it to toasoan://…, the system starts this program once more with
// that address, and the second start hands it to the one that waits. What arrives is hostile until its state is the one
// that was sent out, and it is taken once.

#include "core/Result.h"

#include <QLocalServer>
#include <QObject>
#include <QUrl>

namespace toasoan {

class Chance;

/// What a browser brought back: for SignIn's name and password.
struct BrowserCredential
{
    QString user;
    QString secret;
    bool operator==(const BrowserCredential &) const = default;
};

class BrowserReturn : public QObject
{
    Q_OBJECT

public:
    explicit BrowserReturn(Chance &chance, QObject *parent = nullptr);

    /// Begins to wait; the address to be handed to the portal's page. Storage when nothing can be listened on.
    [[nodiscard]] Result<QUrl> wait();
    void stop();

    /// For the second start: hands the address to whoever waits; false when nobody does.
    [[nodiscard]] static bool handOn(const QUrl &address);
    /// Where whoever waits listens: one per person, and only he can open it.
    [[nodiscard]] static QString serverName();
    /// toasoan:, as the system hands it over.
    [[nodiscard]] static bool isReturn(const QString &word);

Q_SIGNALS:
    void returned(const toasoan::BrowserCredential &credential);
    /// Somebody said no there, or what came is nothing to sign in with.
    void refused();

private:
    void accept();
    void take(const QByteArray &line);

    Chance &m_chance;
    QLocalServer m_server;
    QString m_state; ///< empty while nothing is waited for
};

} // namespace toasoan
