// Who comes in. Somebody known to this machine is entered at once, or after his unlocking code; anybody else signs in, and
// that happens beside the office that is open: it is left only when the portal has said who comes, and not at all when
// that is the person who sits here.

#include "ui/Newsroom.h"

#include "ui/BrowserReturn.h"
#include "ui/IdleWatch.h"
#include "ui/LockDialog.h"
#include "ui/MainWindow.h"
#include "ui/PeopleDialog.h"
#include "ui/SignInDialog.h"

#include "cli/Serving.h"
#include "office/Line.h"
#include "office/UpdateCheck.h"
#include "office/Words.h"
#include "portal/Discovery.h"
#include "training/TrainingContent.h"

#include <QDesktopServices>
#include <QFontMetrics>
#include <QImageReader>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace toasoan {

void Newsroom::open()
{
    moveInto(std::make_unique<Office>(m_options));
    if (const auto prepared = m_office->prepare(); !prepared)
        return cannotEnter(prepared.error());
    const auto profile = m_office->chosenProfile();
    if (profile)
        return enterOrUnlock(*profile);
    if (profile.error().problem == "temporary_only"_L1)
        return askSignIn();
    askWho();
}

/// Of the office, which may go afterwards.
void Newsroom::dropBorrowers()
{
    m_server.reset();
    m_updates.reset();
    m_idle.reset();
}

void Newsroom::moveInto(std::unique_ptr<Office> office)
{
    dropBorrowers();
    if (m_lock)
        m_lock->accept();
    m_lock = nullptr;
    m_office = std::move(office);
}

/// A portal that the organisation no longer allows ends nobody's program: there may be another one.
void Newsroom::cannotEnter(const Error &error)
{
    if (error.problem != "portal_not_allowed"_L1)
        return complain(error);
    askSignIn();
    m_signIn->showError(error);
}

/// Ending the program is no way round the lock.
void Newsroom::enterOrUnlock(const Profile &profile)
{
    if (!m_office->settings().isLocked(profile))
        return enter(profile);
    askUnlock(profile, [this, profile] { enter(profile); });
}

/// Whoever was here before is not entered again by itself: somebody has to say who sits here now.
void Newsroom::askWho()
{
    if (m_office->isTraining())
        return askPerson();
    const Settings &settings = m_office->settings();
    const QList<Profile> profiles = settings.profiles();
    if (profiles.isEmpty() || settings.value(Settings::temporarySessionsOnly).toBool())
        return askSignIn();
    auto *dialog = new PeopleDialog(profiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeopleDialog::profileChosen, this, [this](const Profile &profile) {
        m_options.address = profile.base.toString();
        moveInto(std::make_unique<Office>(m_options));
        const auto prepared = m_office->prepare();
        prepared ? enterOrUnlock(profile) : cannotEnter(prepared.error());
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

/// Asks somebody to sign in with what a letter's file says.
void Newsroom::openInvitation(const QString &path)
{
    if (!m_office)
        moveInto(std::make_unique<Office>(m_options));
    const auto wish = readInvitationFile(path);
    openSignIn(wish.value_or(SignInWish()));
    if (!wish)
        m_signIn->showError(wish.error());
}

void Newsroom::openSignIn(const SignInWish &wish)
{
    if (m_signIn) { // one letter after another: the same dialog
        m_signIn->fill(wish);
        m_signIn->show(); // the lock may have hidden it
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
    connect(m_signIn, &QDialog::rejected, this, &Newsroom::signInGivenUp);
    m_signIn->fill(wish);
    m_signIn->open();
}

/// What the portal or the browser still says reaches nobody: its context is the dialog.
void Newsroom::signInGivenUp()
{
    m_signIn = nullptr;
    if (m_return)
        m_return.release()->deleteLater();
    if (m_arriving)
        m_arriving.release()->deleteLater();
    if (!m_window && !isLocked())
        Q_EMIT left();
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
    m_signIn->setBusy(true);
    const auto base = apiBase(address);
    if (!base)
        return signInFailed(base.error());
    if (const auto allowed = allowedPortal(*base, m_office->settings()); !allowed)
        return signInFailed(allowed.error());
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    findLine(m_office->settings(), *base, *m_network, m_executor, m_signIn, [this, address, then = std::move(then)] {
        discover(*m_network, address, m_signIn, [this, then](const Result<FoundPortal> &found) {
            if (m_signIn)
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
    m_signIn->awaitBrowser();
}

void Newsroom::signIn(const SignInWish &wish)
{
    OfficeOptions options = m_options;
    options.address = wish.address;
    options.temporary = wish.temporary;
    // The session of a letter whose answer was lost knows under which number it asked.
    const bool again = m_arriving && m_arriving->options().address == wish.address
        && m_arriving->options().temporary == wish.temporary;
    if (!again)
        m_arriving = std::make_unique<Office>(options);
    if (const auto prepared = m_arriving->prepare(); !prepared)
        return signInFailed(prepared.error());
    m_signIn->setBusy(true);
    const auto answered = [this](const Result<SessionInfo> &info) {
        if (!m_signIn)
            return; // given up, and gone in a moment
        info ? arrived(*info) : signInFailed(info.error());
    };
    m_arriving->findLine(m_signIn, [this, wish, answered] {
        Session &session = m_arriving->session();
        if (!wish.invitation.isEmpty())
            session.acceptInvitation(wish.invitation, m_signIn, answered);
        else
            session.signIn(wish.user, wish.secret, m_signIn, answered);
    });
}

void Newsroom::arrived(const SessionInfo &info)
{
    const Profile here = m_window ? m_office->profile() : Profile();
    const bool same = here.portalId == info.portalId && here.person == info.person
        && here.base == m_arriving->portal().base() && here.temporary == m_arriving->options().temporary;
    if (m_window && !same) {
        // Nobody's windows may be open when another person enters: their text is saved first.
        return leave([this, info] {
            m_window.release()->deleteLater();
            QMetaObject::invokeMethod(this, [this, info] { enterArrived(info); }, Qt::QueuedConnection);
        });
    }
    if (!same) // not inside the answer of the session that moves
        return QMetaObject::invokeMethod(this, [this, info] { enterArrived(info); }, Qt::QueuedConnection), void();
    m_office->session().adopt(m_arriving->session());
    m_arriving.release()->deleteLater();
    m_signIn->accept();
    if (isLocked())
        unlock();
}

void Newsroom::enterArrived(const SessionInfo &info)
{
    if (!m_arriving)
        return; // given up meanwhile
    moveInto(std::move(m_arriving));
    m_office->enterAfterSignIn(info, this, [this](const Result<void> &entered) {
        if (!entered)
            return m_signIn ? m_signIn->showError(entered.error()) : complain(entered.error());
        if (m_signIn)
            m_signIn->accept();
        // Whoever the portal knows need not know the code.
        m_lockedProfile = m_office->profile();
        forgetLock();
        m_hidden.clear();
        showWindow();
    });
}

void Newsroom::signInFailed(const Error &error)
{
    if (m_signIn) // else somebody gave it up
        m_signIn->showError(error);
}

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

} // namespace toasoan
