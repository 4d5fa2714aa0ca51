#pragma once
// Everything one person's work needs, put together once: clock, ids, network or training portal, keychain, and, once
// it is known whose it is, the cache with its sync and its Desk. Opened asynchronously, in one order; closed in
// the reverse. Training mode is the same with the training portal and a keychain that holds no secret, since
// everything in a training file is sample content.

#include "Desk.h"
#include "Settings.h"

#include "office/Handover.h"
#include "office/UnlockCode.h"
#include "core/Chance.h"
#include "core/Clock.h"
#include "core/Ids.h"
#include "portal/Portal.h"
#include "portal/Session.h"
#include "store/Store.h"
#include "sync/SyncEngine.h"

#include <QNetworkAccessManager>

namespace toasoan {

struct OfficeOptions
{
    QString home; ///< settings and caches below this folder; empty: the system's places
    QString training; ///< file of the training portal; empty: a real one
    QString person; ///< of the training portal, or of one of several profiles
    QString address; ///< of a real portal, to sign in
    QString trace; ///< file that gets the training portal's traffic, for validation
    bool offline = false; ///< nobody is asked, everything waits
    bool temporary = false; ///< Phiên tạm: cache and secrets in memory
    bool minimized = false; ///< the first window comes up small, as when the machine starts
    std::chrono::seconds undo {};
    /// Whether enter() answers only when the portal was asked. A window opens as soon as the cache is there; what
    /// the portal says then comes by the session's signals.
    bool waitForPortal = true;
    std::chrono::milliseconds holdPatience { 30'000 }; ///< for another program to let go of the cache
};

class Office : public QObject
{
    Q_OBJECT

public:
    explicit Office(OfficeOptions options, QObject *parent = nullptr);
    ~Office() override;

    /// Makes network, portal and session; opens no cache. BadInput for an unusable address or training file; Forbidden
    /// "portal_not_allowed".
    [[nodiscard]] Result<void> prepare();
    /// After prepare(): finds the way to the portal (a proxy), then goes on. Before anything is asked of it.
    void findLine(QObject *context, std::function<void()> then);
    /// The profile that verbs work with; BadInput "no_profile" before the first sign-in.
    [[nodiscard]] Result<Profile> chosenProfile() const;
    /// Takes the hold on the profile's cache and opens it; then resumes the session, where it is not offline.
    /// Storage "cache_busy" when another program keeps it.
    void enter(const Profile &profile, QObject *context, Callback<void> answer);
    /// Keeps the profile of who has just signed in and enters.
    void enterAfterSignIn(const SessionInfo &info, QObject *context, Callback<void> answer);

    [[nodiscard]] bool isOffline() const { return m_options.offline; }
    [[nodiscard]] bool isTraining() const { return !m_options.training.isEmpty(); }
    [[nodiscard]] QString cacheFolder() const { return m_cacheFolder; }
    [[nodiscard]] const OfficeOptions &options() const { return m_options; }

    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] Ids &ids() { return m_ids; }
    [[nodiscard]] Portal &portal() { return *m_portal; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] SyncEngine &sync() { return *m_sync; }
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] Executor &executor() { return m_executor; }
    [[nodiscard]] QNetworkAccessManager &access() { return *m_access; }
    [[nodiscard]] UnlockCode unlockCode(const Profile &profile) { return { *m_credentials, m_chance, m_executor, profile.key() }; }
    [[nodiscard]] UnlockCode unlockCode() { return unlockCode(m_profile); } ///< of who has entered
    [[nodiscard]] const Profile &profile() const { return m_profile; } ///< of who has entered
    /// Goes on with the session from the keychain (or as the training person); how it ends is the session's to
    /// tell. Also after the network came back while the credential was never checked.
    void resumeSession();

private:
    [[nodiscard]] Result<void> prepareTraining();
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> trainingAccess();
    void findLineAgain();
    void openCache(const Profile &profile, const QString &key, Callback<void> answer);
    void resume(const Profile &profile, Callback<void> answer);
    void trainingSignIn(Callback<void> answer);

    OfficeOptions m_options;
    SystemClock m_clock;
    TimeOrderedIds m_ids { m_clock };
    SystemChance m_chance;
    PoolExecutor m_executor;
    PoolExecutor m_behind { 1, PoolExecutor::Rank::Behind };
    Settings m_settings;
    QString m_cacheFolder;
    Profile m_profile;
    QString m_trainingPortal; ///< its id
    QString m_trainingName; ///< and what it is called
    bool m_lineLost = false; ///< and looked for again
    std::unique_ptr<CacheHold> m_hold;
    std::unique_ptr<QNetworkAccessManager> m_access;
    std::unique_ptr<Credentials> m_credentials;
    std::unique_ptr<Credentials> m_passing; ///< of the session's password, where it may not be kept
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<Desk> m_desk;
};

} // namespace toasoan
