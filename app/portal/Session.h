#pragma once
// One person's standing with one portal, as an explicit state machine:
//   SignedOut → SigningIn → SignedIn ⇄ Paused;  SigningIn → Unconfirmed → SignedIn when nobody was reached.
// Losing the network or the credential never ends work at the desk: it only changes this state. A new secret
// is used only once it is known to work and to be kept, and the old one is revoked only after that.

#include "portal/Callback.h"
#include "portal/Credentials.h"
#include "portal/Profile.h"
#include "wire/Exchange.h"

#include <QObject>
#include <QPointer>

namespace toasoan {

class Ids;
class Portal;

class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        SignedOut, ///< no credential is set
        SigningIn, ///< asking the keychain or the portal
        SignedIn, ///< the portal knows us
        Unconfirmed, ///< a credential is set but the portal was not reached yet: work offline, confirm() later
        Paused, ///< the portal refused the credential (401): nothing is sent until somebody signs in again
    };
    Q_ENUM(State)

    /// All borrowed; credentials is a MemoryCredentials for a temporary session.
    Session(Portal &portal, Credentials &credentials, Ids &ids, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// What the portal last said; empty before the first answer.
    [[nodiscard]] const SessionInfo &info() const { return m_info; }
    /// Whose credential is set; empty key when signed out.
    [[nodiscard]] const Profile &profile() const { return m_profile; }

    /// With a user name and secret that a person typed. Kept in the keychain after the portal accepted them.
    /// When keeping fails the person is signed in all the same; unkept() says so.
    void signIn(const QString &user, const QString &secret, QObject *context, Callback<SessionInfo> answer);
    /// With the one-time code of a letter or `.toasoan` file. The new credential is kept before it is used:
    /// the code will not work a second time.
    void acceptInvitation(const QString &code, QObject *context, Callback<SessionInfo> answer);
    /// With what the keychain keeps for this profile. Offline and Timeout leave the state Unconfirmed.
    /// Unauthorized with problem "no_credential" when the keychain has none.
    void resume(const Profile &profile, QObject *context, Callback<SessionInfo> answer);
    /// Asks GET /session again, from SignedIn, Unconfirmed or Paused.
    void confirm(QObject *context, Callback<SessionInfo> answer);
    /// Creates a new credential, checks it, stores it, and only then revokes the old one. When a step fails
    /// the old one stays in use. Failing to revoke is no failure: the new one is in use by then.
    void renew(QObject *context, Callback<SessionInfo> answer);
    /// Forgets the credential here; with forget also in the keychain. The cache is not touched.
    void signOut(bool forget, QObject *context, Callback<void> answer);

Q_SIGNALS:
    void stateChanged(toasoan::Session::State state);
    void infoChanged();
    /// The credential works but could not be kept; it will be asked for again.
    void unkept(const QString &detail);

private:
    void setState(State state);
    void check(const Credential &credential, QObject *context, Callback<SessionInfo> answer);
    void take(const Credential &credential, const SessionInfo &info);
    void keep(const Credential &credential, QObject *context, Callback<void> answer);
    void confirmed(Result<SessionInfo> result, quint64 round, const QPointer<QObject> &context,
                   const Callback<SessionInfo> &answer);

    Portal &m_portal;
    Credentials &m_credentials;
    Ids &m_ids;
    State m_state = State::SignedOut;
    SessionInfo m_info;
    Profile m_profile;
    Credential m_credential;
    quint64 m_round = 0; ///< raised when somebody signs in or out, so that late answers are not taken
};

} // namespace toasoan
