// The lock: nobody has touched the program, or somebody went away. Everything written goes to the disk first; then the
// windows are hidden, not closed, so that whoever comes back finds his place. What is typed on the command line meanwhile
// is refused, and a new start of the program asks for the code too.

#include "ui/Newsroom.h"

#include "ui/EditorWindow.h"
#include "ui/IdleWatch.h"
#include "ui/LockDialog.h"
#include "ui/MainWindow.h"

#include "cli/Serving.h"
#include "office/Words.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace toasoan {

void Newsroom::watchIdleness()
{
    const int minutes = m_office->settings().value(Settings::idleLockMinutes).toInt();
    if (!m_idle) {
        m_idle = std::make_unique<IdleWatch>(m_office->clock());
        connect(m_idle.get(), &IdleWatch::idle, this, &Newsroom::lock);
    }
    m_idle->setPatience(std::chrono::minutes(minutes));
    if (minutes == 0)
        return;
    m_office->unlockCode().isSet(m_office.get(), [this](const Result<bool> &set) {
        if (set && !*set)
            chooseUnlockCode();
    });
}

void Newsroom::chooseUnlockCode()
{
    auto *dialog = new UnlockCodeDialog(m_office->settings().value(Settings::idleLockMinutes).toInt(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnlockCodeDialog::codeChosen, this, [this, dialog](const QString &code) {
        m_office->unlockCode().set(code, dialog, [dialog](const Result<void> &kept) {
            kept ? dialog->accept() : dialog->showRefusal(Words::sentence(kept.error()));
        });
    });
    dialog->open();
}

void Newsroom::lock()
{
    if (!m_window || isLocked())
        return;
    saveAtOnce();
    // A session in passing leaves nothing on the disk, not even that it is locked.
    if (!m_office->profile().temporary)
        std::ignore = m_office->settings().setLocked(m_office->profile(), true);
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        m_hidden += window;
        window->hide();
    }
    askUnlock(m_office->profile(), [this] { unlock(); });
}

void Newsroom::askUnlock(const Profile &profile, std::function<void()> open)
{
    m_lockedProfile = profile;
    m_office->unlockCode(profile).isSet(m_office.get(), [this, profile, open = std::move(open)](const Result<bool> &set) {
        if (isLocked()) // the portal may have known him meanwhile
            showLock(profile, set, open);
    });
}

void Newsroom::showLock(const Profile &profile, const Result<bool> &hasCode, const std::function<void()> &open)
{
    // A keychain that does not answer now may do so when the code is typed.
    m_lock = new LockDialog(profile.displayName, hasCode.value_or(true), m_office->settings().wrongCodesOf(profile));
    m_lock->setAttribute(Qt::WA_DeleteOnClose);
    if (!hasCode)
        m_lock->showFault(Words::sentence(hasCode.error()));
    connect(m_lock, &LockDialog::codeTyped, this, [this, open](const QString &code) { tryCode(code, open); });
    connect(m_lock, &LockDialog::signInWanted, this, &Newsroom::askSignIn);
    connect(m_lock, &LockDialog::userChangeWanted, this, [this] {
        m_lockedProfile.reset();
        std::exchange(m_lock, nullptr)->accept();
        m_hidden.clear();
        m_window ? changeUser() : askWho();
    });
    m_lock->show();
}

void Newsroom::tryCode(const QString &code, const std::function<void()> &open)
{
    // Counted before it is compared: ending the program meanwhile gives no try back.
    Settings &settings = m_office->settings();
    const int wrong = settings.wrongCodesOf(*m_lockedProfile);
    if (const auto counted = settings.setWrongCodesOf(*m_lockedProfile, wrong + 1); !counted)
        return m_lock->showFault(Words::sentence(counted.error()));
    m_office->unlockCode(*m_lockedProfile).check(code, m_lock, [this, wrong, open](const Result<bool> &right) {
        Settings &settings = m_office->settings();
        if (!right) {
            std::ignore = settings.setWrongCodesOf(*m_lockedProfile, wrong);
            return m_lock->showFault(Words::sentence(right.error()));
        }
        if (!*right)
            return m_lock->refuse();
        forgetLock();
        std::exchange(m_lock, nullptr)->accept();
        open();
    });
}

/// Somebody has shown who he is.
void Newsroom::forgetLock()
{
    Settings &settings = m_office->settings();
    std::ignore = settings.setLocked(*m_lockedProfile, false);
    std::ignore = settings.setWrongCodesOf(*m_lockedProfile, 0);
    m_lockedProfile.reset();
}

void Newsroom::unlock()
{
    if (isLocked()) { // the portal knows him, who need not know the code
        forgetLock();
    }
    if (m_lock)
        std::exchange(m_lock, nullptr)->accept();
    const auto hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &window : hidden) {
        if (window)
            window->show();
    }
    m_window->activateWindow();
    openLetter();
}

void Newsroom::saveAtOnce()
{
    for (const QPointer<EditorWindow> &editor : std::as_const(m_editors)) {
        if (editor)
            editor->saveAtOnce();
    }
    if (m_office && m_window)
        m_office->store().settle();
}

void Newsroom::letGo()
{
    saveAtOnce();
    for (const QPointer<EditorWindow> &editor : std::as_const(m_editors)) {
        if (editor)
            editor->letGo();
    }
}

} // namespace toasoan
