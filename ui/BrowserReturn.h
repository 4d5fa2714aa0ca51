#pragma once
// The way back from the browser: the portal's page sends it to toasoan://…, the system starts this program once more with
// that address, and the second start hands it to the first. What arrives is hostile until its state is the one that was
// sent out, and it is taken once.

#include "core/Result.h"

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

    /// Begins to wait, and forgets whom it waited for before; the address to be handed to the portal's page.
    [[nodiscard]] QUrl wait();
    void stop();
    /// What the system handed over; false when it is not what is waited for.
    bool take(const QString &word);

    /// toasoan:, as the system hands it over.
    [[nodiscard]] static bool isReturn(const QString &word);

Q_SIGNALS:
    void returned(const toasoan::BrowserCredential &credential);
    /// Somebody said no there, or what came is nothing to sign in with.
    void refused();

private:
    Chance &m_chance;
    QString m_state; ///< empty while nothing is waited for
};

} // namespace toasoan
