#include "office/Office.h"

#include "office/Line.h"
#include "office/TrainingCredentials.h"
#include "training/Ledger.h"
#include "training/TrainingAccess.h"
#include "training/TrainingContent.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// A network that reaches nobody, for --offline: every call ends as it would with the cable pulled out.
class NoNetwork final : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        QNetworkRequest nowhere(request);
        nowhere.setUrl(QUrl(u"http://127.0.0.1:9/"_s));
        return QNetworkAccessManager::createRequest(operation, nowhere, outgoing);
    }
};

} // namespace

Office::Office(OfficeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(m_options.home)
{
}

Office::~Office() = default;

Result<void> Office::prepare()
{
    if (m_portal)
        return {};
    QUrl base;
    if (isTraining()) {
        if (const auto made = prepareTraining(); !made)
            return made;
        base = TrainingAccess::base();
        m_credentials = std::make_unique<TrainingCredentials>(m_options.training + u".keys"_s);
    } else if (!m_options.address.isEmpty()) {
        const auto typed = apiBase(m_options.address);
        if (!typed)
            return std::unexpected(typed.error());
        base = *typed;
    } else if (const auto profile = m_settings.currentProfile()) {
        base = profile->base;
    }
    if (!isTraining()) {
        if (const auto allowed = allowedPortal(base, m_settings); !base.isEmpty() && !allowed)
            return allowed;
        if (m_settings.value(Settings::temporarySessionsOnly).toBool())
            m_options.temporary = true;
    }
    if (!m_credentials) {
        if (m_options.temporary)
            m_credentials = std::make_unique<MemoryCredentials>();
        else
            m_credentials = std::make_unique<KeychainCredentials>();
    }
    if (m_options.offline)
        m_access = std::make_unique<NoNetwork>();
    else if (isTraining())
        m_access = trainingAccess();
    else
        m_access = std::make_unique<QNetworkAccessManager>();
    PortalOptions portalOptions;
    portalOptions.methodOverride = m_settings.value(Settings::methodOverride).toBool();
    m_portal = std::make_unique<Portal>(*m_access, base, portalOptions);
    if (!isTraining() && !m_settings.value(Settings::rememberPassword).toBool())
        m_passing = std::make_unique<MemoryCredentials>();
    m_session = std::make_unique<Session>(*m_portal, m_passing ? *m_passing : *m_credentials, m_ids);
    return {};
}

void Office::findLine(QObject *context, std::function<void()> then)
{
    if (isTraining() || m_options.offline)
        return then();
    toasoan::findLine(m_settings, m_portal->base(), *m_access, m_executor, context, std::move(then));
}

/// A machine that was carried elsewhere may need another proxy, or none.
void Office::findLineAgain()
{
    const bool lost = m_sync->status().queue == SyncStatus::Queue::Offline;
    if (std::exchange(m_lineLost, lost) != lost && lost)
        findLine(this, [] { });
}

std::unique_ptr<QNetworkAccessManager> Office::trainingAccess()
{
    auto access = std::make_unique<TrainingAccess>(m_options.training, m_clock, m_ids, m_chance);
    access->setTraceFile(m_options.trace);
    return access;
}

Result<void> Office::prepareTraining()
{
    const auto readPortal = [this]() -> Result<void> {
        const auto ledger = Ledger::open(m_options.training, m_ids);
        if (!ledger)
            return std::unexpected(ledger.error());
        m_trainingPortal = (*ledger)->meta(u"portal_id"_s);
        m_trainingName = (*ledger)->meta(u"portal_name"_s);
        return {};
    };
    if (const auto read = readPortal(); !read || !m_trainingPortal.isEmpty())
        return read;
    const auto content = shippedTrainingContent();
    if (!content)
        return std::unexpected(content.error());
    const auto made = makeTrainingFile(m_options.training, *content, m_clock, m_ids, m_chance);
    return made ? readPortal() : made;
}

Result<Profile> Office::chosenProfile() const
{
    if (isTraining()) {
        if (m_options.person.isEmpty())
            return failure(Error::Kind::BadInput, u"--as PERSON"_s, u"no_profile"_s);
        return Profile { .portalId = m_trainingPortal, .base = TrainingAccess::base(), .network = Network::Internet,
                         .person = PersonId(m_options.person), .displayName = m_options.person,
                         .portalName = m_trainingName, .temporary = m_options.temporary };
    }
    // Drafts of an earlier time stay where they are; nobody works on this machine but in passing.
    if (m_settings.value(Settings::temporarySessionsOnly).toBool())
        return failure(Error::Kind::BadInput, {}, u"temporary_only"_s);
    if (m_options.person.isEmpty()) {
        const auto current = m_settings.currentProfile();
        return current ? Result<Profile>(*current) : failure(Error::Kind::BadInput, {}, u"no_profile"_s);
    }
    for (const Profile &profile : m_settings.profiles()) {
        if (profile.person.toString() == m_options.person)
            return profile;
    }
    return failure(Error::Kind::BadInput, m_options.person, u"no_profile"_s);
}

void Office::enterAfterSignIn(const SessionInfo &info, QObject *context, Callback<void> answer)
{
    const Profile profile { .portalId = info.portalId, .base = m_portal->base(), .network = info.network,
                            .person = info.person, .displayName = info.name, .portalName = info.portal,
                            .temporary = m_options.temporary };
    if (!m_options.temporary && !isTraining()) {
        if (const auto kept = m_settings.keepProfile(profile); !kept)
            return answer(std::unexpected(kept.error()));
    }
    enter(profile, context, std::move(answer));
}

void Office::enter(const Profile &profile, QObject *context, Callback<void> answer)
{
    if (profile.temporary)
        return openCache(profile, {}, std::move(answer));
    if (!isTraining() && m_settings.value(Settings::temporarySessionsOnly).toBool())
        return answer(failure(Error::Kind::Forbidden, {}, u"temporary_only"_s));
    const auto folder = m_settings.cacheFolder(profile);
    if (!folder)
        return answer(std::unexpected(folder.error()));
    m_cacheFolder = *folder;
    m_hold = CacheHold::take(m_cacheFolder, m_options.holdPatience);
    if (!m_hold)
        return answer(failure(Error::Kind::Storage, m_cacheFolder, u"cache_busy"_s));
    databaseKey(*m_credentials, m_chance, profile.key(), context,
                [this, profile, answer = std::move(answer)](const Result<QString> &key) {
                    key ? openCache(profile, *key, answer) : answer(std::unexpected(key.error()));
                });
}

void Office::openCache(const Profile &profile, const QString &key, Callback<void> answer)
{
    const QString path = profile.temporary ? QString() : QDir(m_cacheFolder).filePath(u"cache.db"_s);
    m_store = Store::begin({ .path = path, .key = QByteArray::fromHex(key.toLatin1()) });
    m_sync = std::make_unique<SyncEngine>(*m_store, *m_portal, m_clock, m_ids, m_chance);
    m_sync->setPerson(profile.person);
    connect(m_sync.get(), &SyncEngine::statusChanged, this, &Office::findLineAgain);
    m_profile = profile;
    m_desk = std::make_unique<Desk>(DeskParts { *m_store, *m_sync, *m_portal, m_clock, m_ids, m_executor, m_behind },
                                    profile.person);
    m_desk->setUndoTime(m_options.undo);
    if (m_passing) // what was kept before nothing might be
        m_credentials->remove(profile.key(), this, [](const Result<void> &) { });
    m_desk->open(this, [this, profile, answer = std::move(answer)](const Result<void> &opened) {
        if (!opened)
            return answer(opened);
        m_desk->dropOldTexts(std::chrono::days(m_settings.value(Settings::cacheAgeDays).toInt()));
        // Signing in has already happened, or nobody is asked at all.
        if (m_options.offline || m_session->state() == Session::State::SignedIn)
            return answer({});
        if (m_options.waitForPortal)
            return isTraining() ? trainingSignIn(answer) : resume(profile, answer);
        answer({});
        resumeSession();
    });
}

void Office::resumeSession()
{
    if (m_options.offline)
        return;
    const auto ignored = [](const Result<void> &) { };
    isTraining() ? trainingSignIn(ignored) : resume(m_profile, ignored);
}

void Office::resume(const Profile &profile, Callback<void> answer)
{
    findLine(this, [this, profile, answer = std::move(answer)] {
        m_session->resume(profile, this, [answer](const Result<SessionInfo> &info) {
            // Without the portal or a password everything still works at the desk; sync says what is missing.
            const bool atDesk = info || info.error().kind == Error::Kind::Offline
                || info.error().kind == Error::Kind::Timeout || info.error().kind == Error::Kind::Unauthorized;
            atDesk ? answer({}) : answer(std::unexpected(info.error()));
        });
    });
}

void Office::trainingSignIn(Callback<void> answer)
{
    // Reading what is shipped takes longer than a frame.
    m_executor.compute<Result<TrainingContent>>(
        this, shippedTrainingContent,
        [this, answer = std::move(answer)](const Result<TrainingContent> &content) {
            if (!content)
                return answer(std::unexpected(content.error()));
            m_session->signIn(m_options.person, content->password, this, [answer](const Result<SessionInfo> &info) {
                info ? answer({}) : answer(std::unexpected(info.error()));
            });
        });
}

} // namespace toasoan
