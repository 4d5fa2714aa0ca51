#pragma once
// The running program: one person's office and the windows on it. Who works here can change (Đổi người dùng); then
// every window closes with its text saved, the office is left, and another is entered: two people's caches are
// never open at once. While it runs, verbs typed on the command line are done here.

#include "office/Office.h"

#include <QObject>
#include <QPointer>

namespace toasoan {

class BrowserReturn;
class EditorWindow;
class HandoverServer;
class IdleWatch;
class LockDialog;
class MainWindow;
class SignInDialog;
class UpdateCheck;
struct FoundPortal;
struct Release;
struct SignInWish;
struct WindowParts;

class Newsroom : public QObject
{
    Q_OBJECT

public:
    explicit Newsroom(OfficeOptions options, QObject *parent = nullptr);
    ~Newsroom() override;

    /// Enters as the person the options name, or asks who it is. The first window comes up by itself.
    void open();
    /// What the system, or a second start of the program, hands over: a letter's file, a toasoan: address, or nothing,
    /// which brings the windows to the front. Hostile until understood; what is not understood is said or dropped.
    void openGiven(const QString &word);
    /// Hides every window, with all that is written on the disk, until the unlocking code is typed.
    void lock();
    /// The machine is going down: everything written is on the disk when this returns.
    void saveAtOnce();
    /// The same, and no editor asks to be waited for any more.
    void letGo();
    /// Null before somebody has entered.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Office *office() const { return m_office.get(); }
    /// Null when the article is not open in one.
    [[nodiscard]] EditorWindow *editor(ArticleId article) const;

Q_SIGNALS:
    void entered();
    /// Nobody works here any more; the program may end.
    void left();

private:
    void enterOrUnlock(const Profile &profile);
    void moveInto(std::unique_ptr<Office> office);
    void dropBorrowers();
    void forgetLock();
    void cannotEnter(const Error &error);
    void askUnlock(const Profile &profile, std::function<void()> open);
    void showLock(const Profile &profile, const Result<bool> &hasCode, const std::function<void()> &open);
    void tryCode(const QString &code, const std::function<void()> &open);
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_lockedProfile.has_value(); }
    void chooseUnlockCode();
    void watchIdleness();
    void openInvitation(const QString &path);
    void openLetter();
    void raise();
    void tellOfUpdates();
    void offerLinks();
    void askWho();
    void askPerson();
    void askSignIn();
    void openSignIn(const SignInWish &wish);
    /// Finds the portal behind what was typed, then signs in.
    void findAndSignIn(const SignInWish &wish);
    void findPortal(const QString &address, std::function<void(const FoundPortal &)> then);
    void signIn(const SignInWish &wish);
    void signInGivenUp();
    /// The portal knows who comes.
    void arrived(const SessionInfo &info);
    void enterArrived(const SessionInfo &info);
    void signInByBrowser(const SignInWish &wish);
    void openBrowser(const SignInWish &wish, const FoundPortal &portal);
    void signInFailed(const Error &error);
    void enter(const Profile &profile);
    void showWindow();
    void watchWhenAnswered();
    void serveVerbs();
    /// Closes every window with its text saved, then goes on. An editor whose text cannot be saved stays, says
    /// why, and nobody leaves.
    void leave(std::function<void()> then);
    void closeEditors(std::function<void()> then);
    void loseOrStay(std::function<void()> then);
    void stay();
    void showAccount();
    void showSettings();
    void changeUser();
    void createArticle(const KindId &kind);
    void importArticle(const QString &path);
    void edit(ArticleId article);
    void complain(const Error &error);
    [[nodiscard]] WindowParts parts();

    OfficeOptions m_options;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Office> m_arriving; ///< of whoever signs in; it becomes the office when the portal has said who comes
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HandoverServer> m_server;
    QPointer<SignInDialog> m_signIn;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< of discovery, which belongs to no office yet
    std::unique_ptr<BrowserReturn> m_return;
    SystemChance m_chance;
    PoolExecutor m_executor { 1 }; ///< of discovery too
    std::unique_ptr<IdleWatch> m_idle;
    std::unique_ptr<UpdateCheck> m_updates;
    std::optional<Profile> m_lockedProfile; ///< whose code is asked for, also before the dialog is there
    QPointer<LockDialog> m_lock;
    QString m_letter; ///< that came meanwhile
    QList<QPointer<QWidget>> m_hidden; ///< by the lock
    QHash<ArticleId, QPointer<EditorWindow>> m_editors;
};

} // namespace toasoan
