#include "portal/Session.h"

#include "portal/Portal.h"
#include "wire/Json.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace toasoan {

struct Session::Attempt
{
    quint64 round = 0;
    QPointer<QObject> context;
    Callback<SessionInfo> answer;
};

namespace {

Error overtaken()
{
    return { Error::Kind::Conflict, u"somebody signed in or out meanwhile"_s, u"signed_out"_s };
}

} // namespace

Session::Session(Portal &portal, Credentials &credentials, Ids &ids, QObject *parent)
    : QObject(parent)
    , m_portal(portal)
    , m_credentials(credentials)
    , m_ids(ids)
{
    connect(&portal, &Portal::unauthorized, this, [this] {
        if (m_state == State::SignedIn || m_state == State::Unconfirmed)
            setState(State::Paused);
    });
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

bool Session::isCurrent(const Attempt &attempt) const
{
    return attempt.round == m_round;
}

void Session::give(const Attempt &attempt, const Result<SessionInfo> &result)
{
    if (attempt.context)
        attempt.answer(result);
}

void Session::signIn(const QString &user, const QString &secret, QObject *context, Callback<SessionInfo> answer)
{
    const Attempt attempt { ++m_round, context, std::move(answer) };
    // A wrong password typed over a good session leaves that session as it was.
    const State before = m_credential.secret.isEmpty() ? State::SignedOut : m_state;
    setState(State::SigningIn);
    m_portal.sessionWith(user, secret, this, [=, this](Result<SessionInfo> info) {
        if (!isCurrent(attempt))
            return give(attempt, std::unexpected(overtaken()));
        if (!info) {
            setState(before);
            return give(attempt, info);
        }
        take(attempt, { info->person, user, secret, info->credentialSince }, *info);
    });
}

void Session::acceptInvitation(const QString &code, QObject *context, Callback<SessionInfo> answer)
{
    const Attempt attempt { ++m_round, context, std::move(answer) };
    const State before = m_credential.secret.isEmpty() ? State::SignedOut : m_state;
    if (code != m_invitation) {
        m_invitation = code;
        m_invitationRequest = m_ids.make<RequestId>();
    }
    setState(State::SigningIn);
    m_portal.acceptInvitation(code, m_invitationRequest, this, [=, this](Result<Credential> credential) {
        if (!isCurrent(attempt))
            return give(attempt, std::unexpected(overtaken()));
        if (!credential) {
            setState(before);
            return give(attempt, std::unexpected(credential.error()));
        }
        m_invitation.clear();
        m_credential = *credential;
        m_kept = false;
        m_profile = {};
        m_portal.setCredential(credential->user, credential->secret);
        ask(attempt);
    });
}

void Session::adopt(const Session &signedIn)
{
    m_kept = false;
    take({ ++m_round, {}, {} }, signedIn.m_credential, signedIn.m_info);
}

void Session::resume(const Profile &profile, QObject *context, Callback<SessionInfo> answer)
{
    const Attempt attempt { ++m_round, context, std::move(answer) };
    setState(State::SigningIn);
    m_credentials.read(profile.key(), this, [=, this](Result<std::optional<QByteArray>> secret) {
        if (!isCurrent(attempt))
            return give(attempt, std::unexpected(overtaken()));
        Result<Credential> credential = failure(Error::Kind::Unauthorized, u"the keychain has no credential"_s,
                                                u"no_credential"_s);
        if (!secret)
            credential = std::unexpected(secret.error());
        else if (*secret)
            credential = wire::parseObject(**secret).and_then(wire::fromJson<Credential>);
        if (!credential) {
            m_credential = {};
            m_portal.clearCredential();
            setState(State::SignedOut);
            return give(attempt, std::unexpected(credential.error()));
        }
        m_credential = *credential;
        m_kept = true;
        m_profile = profile;
        m_portal.setCredential(credential->user, credential->secret);
        ask(attempt);
    });
}

void Session::confirm(QObject *context, Callback<SessionInfo> answer)
{
    ask({ m_round, context, std::move(answer) });
}

void Session::ask(const Attempt &attempt)
{
    m_portal.session(this, [=, this](Result<SessionInfo> info) { asked(attempt, info); });
}

void Session::asked(const Attempt &attempt, const Result<SessionInfo> &info)
{
    if (!isCurrent(attempt))
        return give(attempt, std::unexpected(overtaken()));
    if (!info) {
        if (m_state != State::SignedOut) {
            const bool refused = info.error().kind == Error::Kind::Unauthorized;
            if (refused)
                setState(State::Paused);
            else if (m_state == State::SigningIn)
                setState(State::Unconfirmed);
        }
        return give(attempt, info);
    }
    const bool other = !m_profile.portalId.isEmpty()
        && (m_profile.portalId != info->portalId || m_profile.person != info->person);
    if (other) {
        m_credential = {};
        m_portal.clearCredential();
        setState(State::SignedOut);
        return give(attempt, failure(Error::Kind::Protocol, u"another portal or person"_s, u"other_portal"_s));
    }
    take(attempt, m_credential, *info);
}

void Session::take(const Attempt &attempt, const Credential &credential, const SessionInfo &info)
{
    const bool same = m_kept && credential.secret == m_credential.secret && m_profile.portalId == info.portalId;
    const bool temporary = m_profile.temporary;
    m_credential = credential;
    m_info = info;
    m_profile = { info.portalId, m_portal.base(), info.network, info.person, info.name, info.portal, temporary };
    m_portal.setCredential(credential.user, credential.secret);
    setState(State::SignedIn);
    Q_EMIT infoChanged();
    if (same)
        return give(attempt, info);
    keep(credential, [=, this](Result<void> kept) {
        m_kept = kept.has_value();
        if (!kept)
            Q_EMIT unkept(kept.error().detail);
        give(attempt, info);
    });
}

void Session::keep(const Credential &credential, Callback<void> answer)
{
    m_credentials.write(m_profile.key(), wire::toBytes(wire::toJson(credential)), this, std::move(answer));
}

void Session::renew(QObject *context, Callback<SessionInfo> answer)
{
    const Attempt attempt { m_round, context, std::move(answer) };
    m_portal.createCredential(m_ids.make<RequestId>(), this, [=, this](Result<Credential> made) {
        if (!made)
            return give(attempt, std::unexpected(made.error()));
        checkRenewed(attempt, *made);
    });
}

void Session::checkRenewed(const Attempt &attempt, const Credential &renewed)
{
    m_portal.sessionWith(renewed.user, renewed.secret, this, [=, this](Result<SessionInfo> info) {
        if (info && info->person == m_profile.person && info->portalId == m_profile.portalId && isCurrent(attempt))
            return keepRenewed(attempt, renewed, *info);
        revoke(renewed);
        if (!info)
            return give(attempt, info);
        give(attempt, std::unexpected(overtaken()));
    });
}

void Session::keepRenewed(const Attempt &attempt, const Credential &renewed, const SessionInfo &info)
{
    keep(renewed, [=, this](Result<void> kept) {
        if (!kept) {
            revoke(renewed);
            return give(attempt, std::unexpected(kept.error()));
        }
        // Whoever signed out meanwhile will come back with what is kept now: it stays good.
        if (!isCurrent(attempt))
            return give(attempt, std::unexpected(overtaken()));
        const Credential old = std::exchange(m_credential, renewed);
        m_info = info;
        m_kept = true;
        m_portal.setCredential(renewed.user, renewed.secret);
        setState(State::SignedIn);
        Q_EMIT infoChanged();
        revoke(old);
        give(attempt, info);
    });
}

void Session::revoke(const Credential &credential)
{
    // One that could not be revoked stays listed in the portal, where its owner ends it.
    m_portal.revokeCredential(credential.user, credential.secret, m_ids.make<RequestId>(), this,
                              [](const Result<void> &) {});
}

void Session::signOut(bool forget, QObject *context, Callback<void> answer)
{
    ++m_round;
    const QString key = m_profile.portalId.isEmpty() ? QString() : m_profile.key();
    m_credential = {};
    m_kept = false;
    m_info = {};
    m_profile = {};
    m_portal.clearCredential();
    setState(State::SignedOut);
    if (forget && !key.isEmpty())
        return m_credentials.remove(key, context, std::move(answer));
    QMetaObject::invokeMethod(context, [answer = std::move(answer)] { answer({}); }, Qt::QueuedConnection);
}

} // namespace toasoan
