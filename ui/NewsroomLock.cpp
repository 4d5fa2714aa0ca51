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
    if (!m_window || m_lock)
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
    askUnlock(m_office->profile().displayName, [this] { unlock(); });
}

void Newsroom::askUnlock(const QString &person, std::function<void()> open)
{
    const auto profile = m_window ? Result<Profile>(m_office->profile()) : m_office->chosenProfile();
    if (!profile)
        return complain(profile.error());
    UnlockCode kept = m_office->unlockCode(*profile);
    kept.isSet(this, [this, person, profile = *profile, kept, open = std::move(open)](const Result<bool> &set) {
        // A keychain that does not answer now may do so when the code is typed.
        m_lock = new LockDialog(person, set.value_or(true));
        if (!set)
            m_lock->showFault(Words::sentence(set.error()));
        m_lock->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_lock, &LockDialog::codeTyped, this, [this, profile, kept, open](const QString &code) mutable {
            kept.check(code, m_lock, [this, profile, open](const Result<bool> &right) {
                if (!right)
                    return m_lock->showFault(Words::sentence(right.error()));
                if (!*right)
                    return m_lock->refuse();
                std::ignore = m_office->settings().setLocked(profile, false);
                std::exchange(m_lock, nullptr)->accept();
                open();
            });
        });
        connect(m_lock, &LockDialog::signInWanted, this, &Newsroom::askSignIn);
        connect(m_lock, &LockDialog::userChangeWanted, this, [this] {
            std::exchange(m_lock, nullptr)->accept();
            m_hidden.clear();
            m_window ? changeUser() : askWho();
        });
        m_lock->show();
    });
}

void Newsroom::unlock()
{
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
