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
    /// With the one-time code of a letter or `.toasoan` file. When the network goes between the two steps,
    /// the state is Unconfirmed and the credential is in memory: confirm() checks and keeps it. The same code
    /// again goes out under the same request id, so that a lost answer can be asked for again.
    void acceptInvitation(const QString &code, QObject *context, Callback<SessionInfo> answer);
    /// With what the portal has just granted another session for the same person at the same portal: nothing is asked
    /// again. Kept as after signIn().
    void adopt(const Session &signedIn);
    /// With what the keychain keeps for this profile. Offline and Timeout leave the state Unconfirmed.
    /// Unauthorized with problem "no_credential" when the keychain has none; Protocol "other_portal" (and
    /// SignedOut) when another portal or person answers there.
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
    struct Attempt; ///< who asked, in which round
    void setState(State state);
    [[nodiscard]] bool isCurrent(const Attempt &attempt) const;
    /// The credential is known to be good: use it, keep it, then answer.
    void take(const Attempt &attempt, const Credential &credential, const SessionInfo &info);
    void keep(const Credential &credential, Callback<void> answer);
    /// Asks the portal under the credential that is set.
    void ask(const Attempt &attempt);
    void asked(const Attempt &attempt, const Result<SessionInfo> &result);
    void checkRenewed(const Attempt &attempt, const Credential &renewed);
    void keepRenewed(const Attempt &attempt, const Credential &renewed, const SessionInfo &info);
    void revoke(const Credential &credential);
    void give(const Attempt &attempt, const Result<SessionInfo> &result);

    Portal &m_portal;
    Credentials &m_credentials;
    Ids &m_ids;
    State m_state = State::SignedOut;
    SessionInfo m_info;
    Profile m_profile;
    Credential m_credential;
    bool m_kept = false; ///< in the keychain
    QString m_invitation; ///< the code that was tried last, and under which id
    RequestId m_invitationRequest;
    quint64 m_round = 0; ///< raised when somebody signs in or out, so that late answers are not taken
};

} // namespace toasoan
