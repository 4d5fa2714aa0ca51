#pragma once
// Signing in to a real portal: where it is, and who comes, with the one-time code of a letter or .toasoan file, with
// user name and password, or in the system's browser. Nothing typed here is written anywhere before the portal has accepted it; then the
// secret goes to the system's keychain, or nowhere in a temporary session.

#include "core/Result.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace toasoan {

/// What was typed.
struct SignInWish
{
    QString address;
    QString invitation = {}; ///< of the letter; empty: user and secret
    QString user = {};
    QString secret = {};
    bool temporary = false; ///< Phiên tạm: no trace is left on this machine
};

/// Reads what a letter's file says: {"portal": address, "invitation": code}. BadInput "file_unreadable".
[[nodiscard]] Result<SignInWish> readInvitationFile(const QString &path);

class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(QWidget *parent = nullptr);

    void fill(const SignInWish &wish);
    /// Laid down by the organisation: shown, and nobody's to change.
    void fixAddress(const QString &address);
    void fixTemporary();
    /// The portal is being asked: nothing can be changed until it has answered.
    void setBusy(bool busy);
    /// Why it did not work, and what to do; the dialog stays as it was filled in.
    void showError(const Error &error);

    /// The browser is open; what comes back from it ends the waiting.
    void awaitBrowser();

Q_SIGNALS:
    void wanted(const toasoan::SignInWish &wish);
    /// With address and temporary alone.
    void browserWanted(const toasoan::SignInWish &wish);
    /// Nobody waits for the browser any more.
    void browserGivenUp();

private:
    [[nodiscard]] QWidget *invitationPage();
    [[nodiscard]] QWidget *passwordPage();
    [[nodiscard]] QWidget *browserPage();
    void openFile();
    void ask();
    void check();

    QLineEdit *m_address;
    QTabWidget *m_ways;
    QLineEdit *m_code;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QCheckBox *m_temporary;
    QLabel *m_message;
    QPushButton *m_ask = nullptr;
    bool m_addressFixed = false;
    bool m_temporaryFixed = false;
    bool m_busy = false;
    bool m_awaitsBrowser = false;
};

} // namespace toasoan
