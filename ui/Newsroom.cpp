#include "ui/Newsroom.h"

#include "ui/AboutDialog.h"
#include "ui/AccountDialog.h"
#include "ui/BrowserReturn.h"
#include "ui/EditorWindow.h"
#include "ui/IdleWatch.h"
#include "ui/KeysDialog.h"
#include "ui/LockDialog.h"
#include "ui/MainWindow.h"
#include "ui/NoticeBar.h"
#include "ui/PeopleDialog.h"
#include "ui/SettingsDialog.h"
#include "ui/SignInDialog.h"

#include "cli/Serving.h"
#include "office/Line.h"
#include "office/UpdateCheck.h"
#include "office/Words.h"
#include "portal/Discovery.h"
#include "training/TrainingContent.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFontMetrics>
#include <QImageReader>
#include <QMessageBox>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Another window of this program answers at once; a command ends within moments.
constexpr std::chrono::milliseconds windowPatience { 3'000 };

} // namespace

Newsroom::Newsroom(OfficeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    // The menu stays in its window; to ask the desktop for another place is a round trip on its bus.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    m_options.waitForPortal = false;
    m_options.holdPatience = windowPatience;
}

Newsroom::~Newsroom() = default;

void Newsroom::open()
{
    m_office = std::make_unique<Office>(m_options);
    if (const auto prepared = m_office->prepare(); !prepared)
        return complain(prepared.error());
    const auto profile = m_office->chosenProfile();
    if (profile)
        return enterOrUnlock(*profile);
    if (profile.error().problem == "temporary_only"_L1)
        return askSignIn();
    askWho();
}

/// Ending the program is no way round the lock.
void Newsroom::enterOrUnlock(const Profile &profile)
{
    if (!m_office->settings().isLocked(profile))
        return enter(profile);
    askUnlock(profile.displayName, [this, profile] { enter(profile); });
}

/// Whoever was here before is not entered again by itself: somebody has to say who sits here now.
void Newsroom::askWho()
{
    if (m_office->isTraining())
        return askPerson();
    const QList<Profile> profiles = m_office->settings().profiles();
    if (profiles.isEmpty())
        return askSignIn();
    auto *dialog = new PeopleDialog(profiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeopleDialog::profileChosen, this, [this](const Profile &profile) {
        m_options.address = profile.base.toString();
        m_office = std::make_unique<Office>(m_options);
        const auto prepared = m_office->prepare();
        prepared ? enterOrUnlock(profile) : complain(prepared.error());
    });
    connect(dialog, &PeopleDialog::someoneNew, this, &Newsroom::askSignIn);
    connect(dialog, &QDialog::rejected, this, &Newsroom::left);
    dialog->open();
}

void Newsroom::askPerson()
{
    const auto content = shippedTrainingContent();
    if (!content)
        return complain(content.error());
    auto *dialog = new PeopleDialog(content->rulebooks.last());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeopleDialog::personChosen, this, [this](const PersonId &person) {
        m_options.person = person.toString();
        open();
    });
    connect(dialog, &QDialog::rejected, this, &Newsroom::left);
    dialog->open();
}

void Newsroom::askSignIn()
{
    const QString usual = m_office->settings().value(Settings::portalAddress).toString();
    openSignIn({ .address = m_options.address.isEmpty() ? usual : m_options.address });
}

void Newsroom::openGiven(const QString &word)
{
    if (BrowserReturn::isReturn(word)) {
        if (m_return)
            m_return->take(word);
        return;
    }
    raise();
    if (m_lock)
        m_letter = word;
    if (word.isEmpty() || m_lock)
        return;
    if (word.endsWith(".toasoan"_L1, Qt::CaseInsensitive))
        return openInvitation(word);
    const Error unknown { Error::Kind::BadInput, word.first(std::min(word.size(), qsizetype(200))), u"file_type"_s };
    if (m_window)
        m_window->say({ Words::sentence(unknown), Tone::Danger });
    else
        signInFailed(unknown);
}

/// The last letter that came while the session was locked.
void Newsroom::openLetter()
{
    if (const QString letter = std::exchange(m_letter, {}); !letter.isEmpty())
        openGiven(letter);
}

void Newsroom::raise()
{
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || !window->isWindow())
            continue;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    }
}

/// Asks somebody to sign in with what a letter's file says.
void Newsroom::openInvitation(const QString &path)
{
    if (!m_office)
        m_office = std::make_unique<Office>(m_options);
    const auto wish = readInvitationFile(path);
    openSignIn(wish.value_or(SignInWish()));
    if (!wish)
        m_signIn->showError(wish.error());
}

void Newsroom::openSignIn(const SignInWish &wish)
{
    if (m_signIn) { // one letter after another: the same dialog
        m_signIn->fill(wish);
        return raise();
    }
    const Settings &settings = m_office->settings();
    m_signIn = new SignInDialog;
    if (const auto forced = settings.inForce(Settings::portalAddress); forced.isLocked())
        m_signIn->fixAddress(forced.value.toString());
    if (settings.value(Settings::temporarySessionsOnly).toBool())
        m_signIn->fixTemporary();
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &SignInDialog::wanted, this, &Newsroom::findAndSignIn);
    connect(m_signIn, &SignInDialog::browserWanted, this, &Newsroom::signInByBrowser);
    connect(m_signIn, &SignInDialog::browserGivenUp, this, [this] {
        if (m_return)
            m_return.release()->deleteLater(); // this may be its own answer, with its socket still at work
    });
    connect(m_signIn, &QDialog::rejected, this, [this] {
        if (!m_window)
            Q_EMIT left();
    });
    m_signIn->fill(wish);
    m_signIn->open();
}

void Newsroom::findAndSignIn(const SignInWish &wish)
{
    // A letter names the API itself.
    if (const auto base = apiBase(wish.address); base && QUrl(wish.address) == *base)
        return signIn(wish);
    findPortal(wish.address, [this, wish](const FoundPortal &found) {
        SignInWish there = wish;
        there.address = found.base.toString();
        signIn(there);
    });
}

void Newsroom::findPortal(const QString &address, std::function<void(const FoundPortal &)> then)
{
    if (m_signIn)
        m_signIn->setBusy(true);
    const auto base = apiBase(address);
    if (!base)
        return signInFailed(base.error());
    if (const auto allowed = allowedPortal(*base, m_office->settings()); !allowed)
        return signInFailed(allowed.error());
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    findLine(m_office->settings(), *base, *m_network, m_executor, this, [this, address, then = std::move(then)] {
        discover(*m_network, address, this, [this, then](const Result<FoundPortal> &found) {
            found ? then(*found) : signInFailed(found.error());
        });
    });
}

void Newsroom::signInByBrowser(const SignInWish &wish)
{
    findPortal(wish.address, [this, wish](const FoundPortal &found) { openBrowser(wish, found); });
}

void Newsroom::openBrowser(const SignInWish &wish, const FoundPortal &portal)
{
    m_return = std::make_unique<BrowserReturn>(m_chance);
    const QUrl back = m_return->wait();
    if (portal.authorization.isEmpty() || !QDesktopServices::openUrl(authorizationRequest(portal, back)))
        return signInFailed({ Error::Kind::BadInput, {}, u"no_browser"_s });
    connect(m_return.get(), &BrowserReturn::returned, this, [this, wish, base = portal.base](const BrowserCredential &brought) {
        SignInWish there = wish;
        there.address = base.toString();
        there.user = brought.user;
        there.secret = brought.secret;
        signIn(there);
    });
    connect(m_return.get(), &BrowserReturn::refused, this,
            [this] { signInFailed({ Error::Kind::BadInput, {}, u"browser_refused"_s }); });
    if (m_signIn)
        m_signIn->awaitBrowser();
}

void Newsroom::signIn(const SignInWish &wish)
{
    // Whoever signs in may be another person, so nobody's windows may be open: their text is saved first.
    if (m_window) {
        return leave([this, wish] {
            m_window.release()->deleteLater();
            QMetaObject::invokeMethod(this, [this, wish] { signIn(wish); }, Qt::QueuedConnection);
        });
    }
    OfficeOptions options = m_options;
    options.address = wish.address;
    options.temporary = wish.temporary;
    m_office = std::make_unique<Office>(options);
    if (const auto prepared = m_office->prepare(); !prepared)
        return signInFailed(prepared.error());
    if (m_signIn)
        m_signIn->setBusy(true);
    const auto answered = [this](const Result<SessionInfo> &info) {
        if (!info)
            return signInFailed(info.error());
        m_office->enterAfterSignIn(*info, this, [this](const Result<void> &entered) {
            if (!entered)
                return signInFailed(entered.error());
            if (m_signIn)
                m_signIn->accept();
            if (m_lock)
                m_lock->deleteLater();
            // Whoever the portal knows need not know the code.
            std::ignore = m_office->settings().setLocked(m_office->profile(), false);
            m_hidden.clear();
            showWindow();
        });
    };
    m_office->findLine(this, [this, wish, answered] {
        if (!wish.invitation.isEmpty())
            m_office->session().acceptInvitation(wish.invitation, this, answered);
        else
            m_office->session().signIn(wish.user, wish.secret, this, answered);
    });
}

void Newsroom::signInFailed(const Error &error) { m_signIn ? m_signIn->showError(error) : complain(error); }

void Newsroom::enter(const Profile &profile)
{
    m_office->enter(profile, this, [this](const Result<void> &entered) {
        entered ? showWindow() : complain(entered.error());
    });
    // Other threads open the cache; meanwhile what every window needs first is read: decoders of pictures, and fonts.
    m_office->executor().run(this, [] { std::ignore = QImageReader::supportedImageFormats(); }, [] {});
    m_office->clock().after(std::chrono::milliseconds(0), this, [] {
        std::ignore = QFontMetricsF(QApplication::font()).size(Qt::TextSingleLine, tr("Tòa soạn"));
    });
}

WindowParts Newsroom::parts()
{
    return { m_office->desk(), m_office->sync(), m_office->session(), m_office->settings(),
             m_office->clock(), m_office->executor(), m_office->profile() };
}

void Newsroom::showWindow()
{
    const auto seconds = m_office->settings().value(Settings::undoSeconds).toInt();
    m_office->desk().setUndoTime(std::chrono::seconds(seconds));
    m_window = std::make_unique<MainWindow>(parts());
    connect(m_window.get(), &MainWindow::editWanted, this, &Newsroom::edit);
    connect(m_window.get(), &MainWindow::newWanted, this, &Newsroom::createArticle);
    connect(m_window.get(), &MainWindow::importWanted, this, &Newsroom::importArticle);
    connect(m_window.get(), &MainWindow::userChangeWanted, this, &Newsroom::changeUser);
    connect(m_window.get(), &MainWindow::signInWanted, this, &Newsroom::askSignIn);
    connect(m_window.get(), &MainWindow::accountWanted, this, &Newsroom::showAccount);
    connect(m_window.get(), &MainWindow::settingsWanted, this, &Newsroom::showSettings);
    connect(m_window.get(), &MainWindow::lockWanted, this, &Newsroom::lock);
    connect(m_window.get(), &MainWindow::aboutWanted, this, [this] {
        auto *dialog = new AboutDialog(parts(), m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_window.get(), &MainWindow::keysWanted, this, [this] {
        auto *dialog = new KeysDialog(*m_window, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_window.get(), &MainWindow::closing, this, [this] { leave([this] { Q_EMIT left(); }); });
    connect(&m_office->session(), &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedIn)
            m_office->sync().credentialRenewed();
        watchWhenAnswered();
    });
    serveVerbs();
    std::exchange(m_options.minimized, false) ? m_window->showMinimized() : m_window->show();
    watchWhenAnswered();
    watchIdleness();
    tellOfUpdates();
    openLetter();
    offerLinks();
    Q_EMIT entered();
}

/// A round before the portal has been asked who we are would only be refused, and the refusal would be shown.
void Newsroom::watchWhenAnswered()
{
    const Session::State state = m_office->session().state();
    const bool asking = state == Session::State::SigningIn || state == Session::State::SignedOut;
    if ((!asking || m_office->isOffline()) && !m_office->sync().isWatching())
        m_office->sync().watch();
}

void Newsroom::serveVerbs()
{
    if (m_office->profile().temporary)
        return;
    m_server = std::make_unique<HandoverServer>(
        m_office->cacheFolder(), [this](const HandedVerb &verb, const std::shared_ptr<HandedReply> &reply) {
            m_lock ? cli::refuseHanded({ Error::Kind::Forbidden, {}, u"session_locked"_s }, verb, reply)
                   : cli::performHanded(*m_office, verb, reply);
        });
    if (const auto listening = m_server->listen(); !listening)
        m_window->say({ tr("Commands typed elsewhere cannot be taken: %1").arg(listening.error().detail), Tone::Warning });
}

void Newsroom::leave(std::function<void()> then)
{
    closeEditors([this, then = std::move(then)] {
        m_server.reset();
        m_office->sync().unwatch();
        then();
    });
}

void Newsroom::changeUser()
{
    leave([this] {
        // The window goes when its own menu has returned.
        m_window.release()->deleteLater();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_options.person.clear();
                askWho();
            },
            Qt::QueuedConnection);
    });
}

void Newsroom::createArticle(const KindId &kind)
{
    Content content;
    content.kind = kind;
    const Rulebook &book = m_office->desk().rulebookToday();
    for (const Site &site : book.sites) {
        if (content.site.isEmpty() && !book.rolesOf(m_office->desk().me(), site.id).isEmpty())
            content.site = site.id;
    }
    m_office->desk().create(content, this, [this](const Result<Drafted> &drafted) {
        drafted ? edit(drafted->article) : m_window->say({ Words::sentence(drafted.error()), Tone::Danger });
    });
}

void Newsroom::importArticle(const QString &path)
{
    Content rest;
    rest.kind = m_office->desk().rulebookToday().kinds.first().id;
    m_office->desk().import(path, rest, this, [this](const Result<Drafted> &drafted) {
        if (!drafted)
            return m_window->say({ Words::sentence(drafted.error()), Tone::Danger });
        m_window->say({ tr("“%1” was taken in as a draft.").arg(drafted->title), Tone::Good });
        edit(drafted->article);
    });
}

void Newsroom::edit(ArticleId article)
{
    QPointer<EditorWindow> &editor = m_editors[article];
    if (!editor) {
        editor = new EditorWindow(parts(), article);
        connect(editor, &EditorWindow::closedFor, this, [this](ArticleId closed) { m_editors.remove(closed); });
        connect(editor, &EditorWindow::submitted, this, [this](ArticleId sent) { m_window->showArticle(sent); });
    }
    editor->show();
    editor->raise();
    editor->activateWindow();
}

EditorWindow *Newsroom::editor(ArticleId article) const { return m_editors.value(article); }

void Newsroom::closeEditors(std::function<void()> then)
{
    m_editors.removeIf([](const auto &one) { return one.value().isNull(); });
    if (m_editors.isEmpty())
        return then();
    // One after another; the next is closed only when this one's text is on the disk.
    EditorWindow *editor = m_editors.begin().value();
    editor->finish([this, article = editor->article(), editor = QPointer(editor), then = std::move(then)] {
        if (editor)
            editor->close();
        m_editors.remove(article);
        closeEditors(then);
    });
}

void Newsroom::showAccount()
{
    auto *dialog = new AccountDialog(parts(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::signInWanted, this, &Newsroom::askSignIn);
    connect(dialog, &AccountDialog::signedOut, this, [this](bool forget) {
        if (!forget)
            return changeUser();
        // Whether it could be removed or not, the person is gone; it opens nothing without him.
        m_office->unlockCode().remove(this, [this](const Result<void> &) { changeUser(); });
    });
    connect(dialog, &AccountDialog::invitationWanted, this, [this](const QString &code) {
        askSignIn();
        m_signIn->fill({ .address = m_office->profile().base.toString(), .invitation = code });
    });
    dialog->open();
}

void Newsroom::showSettings()
{
    auto *dialog = new SettingsDialog(parts(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::settingsChanged, this, [this] {
        const auto seconds = m_office->settings().value(Settings::undoSeconds).toInt();
        m_office->desk().setUndoTime(std::chrono::seconds(seconds));
        watchIdleness();
    });
    connect(dialog, &SettingsDialog::unlockCodeWanted, this, &Newsroom::chooseUnlockCode);
    dialog->open();
}

void Newsroom::complain(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Tòa soạn"), Words::sentence(error), QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDetailedText(error.detail);
    connect(box, &QDialog::finished, this, &Newsroom::left);
    box->open();
}

} // namespace toasoan
