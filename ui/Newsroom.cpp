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
#include "ui/SettingsDialog.h"
#include "ui/SignInDialog.h"

#include "cli/Serving.h"
#include "office/UpdateCheck.h"
#include "office/Words.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
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

void Newsroom::openGiven(const QString &word)
{
    if (BrowserReturn::isReturn(word)) {
        if (m_return)
            m_return->take(word);
        return;
    }
    raise();
    if (isLocked())
        m_letter = word;
    if (word.isEmpty() || isLocked())
        return;
    if (word.endsWith(".toasoan"_L1, Qt::CaseInsensitive))
        return openInvitation(word);
    const Error unknown { Error::Kind::BadInput, word.first(std::min(word.size(), qsizetype(200))), u"file_type"_s };
    if (m_window)
        m_window->say({ Words::sentence(unknown), Tone::Danger });
    else
        m_signIn ? m_signIn->showError(unknown) : complain(unknown);
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
            isLocked() ? cli::refuseHanded({ Error::Kind::Forbidden, {}, u"session_locked"_s }, verb, reply)
                   : cli::performHanded(*m_office, verb, reply);
        });
    if (const auto listening = m_server->listen(); !listening)
        m_window->say({ tr("Commands typed elsewhere cannot be taken: %1").arg(listening.error().detail), Tone::Warning });
}

void Newsroom::leave(std::function<void()> then)
{
    closeEditors([this, then = std::move(then)] {
        loseOrStay([this, then] {
            dropBorrowers();
            m_office->sync().unwatch();
            then();
        });
    });
}

void Newsroom::stay()
{
    if (m_signIn)
        m_signIn->setBusy(false);
}

/// A session in passing keeps nothing: what the portal has not taken goes with it, and a person says so himself.
void Newsroom::loseOrStay(std::function<void()> then)
{
    if (!m_office->profile().temporary)
        return then();
    const auto count = [](Tables &tables) { return tables.articles.countUnsent(); };
    m_office->store().read<qint64>(this, count, [this, then = std::move(then)](const Result<qint64> &unsent) {
        if (unsent && *unsent == 0)
            return then();
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Tòa soạn"),
                                    tr("The portal does not have all of your work on %n item(s). A temporary session keeps"
                                       " nothing on this machine: when you leave, it is gone.", nullptr,
                                       static_cast<int>(unsent.value_or(1))),
                                    QMessageBox::NoButton, m_window.get());
        box->setAttribute(Qt::WA_DeleteOnClose);
        QPushButton *lose = box->addButton(tr("Leave and lose them"), QMessageBox::DestructiveRole);
        QPushButton *kept = box->addButton(tr("Stay"), QMessageBox::RejectRole);
        box->setDefaultButton(kept);
        box->setEscapeButton(kept);
        connect(box, &QDialog::finished, this, [this, box, lose, then] { box->clickedButton() == lose ? then() : stay(); });
        box->open();
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
    editor->finish([this, article = editor->article(), editor = QPointer(editor), then = std::move(then)](bool kept) {
        if (!kept)
            return stay();
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
    connect(box, &QDialog::finished, this, [this] {
        if (!m_window && !isLocked())
            Q_EMIT left();
    });
    box->open();
}

} // namespace toasoan
