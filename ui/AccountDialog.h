#pragma once
// Tài khoản và mật khẩu: who I am to this portal, what I may do on each of its sites, how old the password is, and
// what can be done about it. Accounts are administered in the portal; here one's own credential is renewed or
// forgotten. The password itself is never shown: nobody needs to know it (clause 17).

#include "ui/Parts.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace toasoan {

class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountDialog(const WindowParts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody has to type the password again.
    void signInWanted();
    /// A code of a letter was typed; it may be another person's, so whoever owns the office decides what closes.
    void invitationWanted(const QString &code);
    /// Nobody is signed in any more; forgotten: the profile is gone from this machine's list as well.
    void signedOut(bool forgotten);

private:
    [[nodiscard]] QWidget *personBox();
    [[nodiscard]] QWidget *passwordBox();
    [[nodiscard]] QWidget *invitationBox();
    [[nodiscard]] QWidget *leaveBox();
    void refresh();
    void showRoles();
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString age() const;
    [[nodiscard]] const SessionInfo &info() const { return m_parts.session.info(); }
    void renew();
    void askLeave(bool forget);
    void leave(bool forget);
    void say(const QString &text, bool bad);

    WindowParts m_parts;
    QLabel *m_person;
    QLabel *m_portal;
    QLabel *m_network;
    QLabel *m_standing;
    QLabel *m_roles;
    QLabel *m_age;
    QLabel *m_message;
    QPushButton *m_renew = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_signOut = nullptr;
    QPushButton *m_forget = nullptr;
    QLineEdit *m_code = nullptr;
    bool m_busy = false;
};

} // namespace toasoan
