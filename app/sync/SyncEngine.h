#pragma once
// Where store and portal meet. One round is one explicit state machine: rulebook → push what waits, oldest
// first and in order per article, media before the rows that need them → pull what changed, page by page →
// done. Every request goes out under the id that was stored with its row before the first attempt, so a round
// may end at any instant and the next one goes on: nothing is lost and nothing has its effect twice. A receipt
// deletes its row and advances the confirmed base in one transaction; a page of changes lands together with
// its cursor. Main thread; the store thread does the database work, the portal's callbacks bring the answers.

#include "sync/Retry.h"
#include "wire/Exchange.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>

namespace toasoan {

class Chance;
class Clock;
class Ids;
class Portal;
class Store;
class SyncRound;
struct SyncParts;

/// What one round did.
struct SyncReport
{
    int pushed = 0; ///< rows that the portal confirmed
    int pulled = 0; ///< entries of the delta feed
    int gone = 0; ///< of them: items no longer to be seen
    bool rulebook = false; ///< a new one came
    QList<ArticleId> changed; ///< each once
    QList<ArticleId> merged; ///< joined with local unsent edits without a conflict
    QList<ArticleId> conflicts; ///< two texts kept; rows parked
    QList<ArticleId> parked; ///< rows refused; the notice is kept with them
    int waiting = 0; ///< rows that still wait, parked ones not counted
    std::chrono::seconds pollAfter { 60 }; ///< as the portal asked
    bool operator==(const SyncReport &) const = default;
};

/// For the status line: what is going on, and since when.
struct SyncStatus
{
    enum class What { Idle, Rulebook, Media, Push, Pull };
    enum class Queue {
        Flowing,
        Offline, ///< nobody reached since `since`; rows wait
        WantsCredential, ///< somebody has to sign in again; rows wait
        Failing, ///< reached, but it does not work (error)
    };

    Queue queue = Queue::Flowing;
    What what = What::Idle;
    std::optional<UtcTime> since; ///< of anything but Flowing
    std::optional<UtcTime> lastSync; ///< end of the last whole round
    std::optional<Error> error; ///< that ended the last round
    int waiting = 0;
    int parked = 0;
    bool operator==(const SyncStatus &) const = default;
};

class SyncEngine : public QObject
{
    Q_OBJECT

public:
    /// All borrowed; they live longer.
    SyncEngine(Store &store, Portal &portal, Clock &clock, Ids &ids, Chance &chance, QObject *parent = nullptr);
    ~SyncEngine() override; ///< what is under way is dropped; the next engine goes on with it
    void setRetry(const Retry &retry);

    /// Whose cache it is: own unsent text is told from what others wrote. Set after sign-in or resume.
    void setPerson(const PersonId &person);

    /// One whole round. A round under way is joined by a further one as soon as it ends (so that what was
    /// queued in between is surely sent). Errors: what ended the round early (Offline, Timeout, Unauthorized,
    /// RateLimited, Protocol, Storage); what was done until then stays done. Refused rows are no error of the
    /// round; the report names their articles.
    void run(QObject *context, std::function<void(Result<SyncReport>)> done);

    /// Sends one row now, while a person waits; rows of other articles are not waited for. For what must never
    /// be queued in silence. On any error the row is taken out of the queue again and nothing will be sent
    /// later; after Offline, Timeout and Protocol it may have had its effect all the same, which the next
    /// round shows. Conflict "rows_before" when older rows of the article wait; BadInput "no_row" when there
    /// is none. A row of this kind that a crash left behind is parked as "not_sent", never sent.
    void pushNow(qint64 row, QObject *context, std::function<void(Result<Receipt>)> done);

    /// Whether an action may only be taken while the portal answers: a withdrawal that waits in a queue would
    /// be believed to have happened.
    [[nodiscard]] static bool needsPortalNow(const ActionRule &action);

    /// Rounds from now on: at once, on wake(), after poll_after, when the network is back.
    void watch();
    void unwatch();
    [[nodiscard]] bool isWatching() const { return m_watching; }
    /// Something was queued, or a person asks. Starts a round when watching.
    void wake();
    /// What the system says about the network. True after false wakes.
    void setReachable(bool reachable);
    /// Somebody signed in again: the queue goes on.
    void credentialRenewed();

    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    [[nodiscard]] bool isRunning() const { return m_round != nullptr; }

Q_SIGNALS:
    void statusChanged();
    // What changed in the cache is told by the Store's own signals; these tell what only a round knows.
    /// Both texts are kept; openConflict() of Join.h shows them, settleConflict() ends it.
    void conflictFound(toasoan::ArticleId article);
    /// The article's rows wait for a person; why is kept with the row. After a merge the binding action that
    /// named the old text is parked with problem "fingerprint_mismatch".
    void parked(toasoan::ArticleId article, const toasoan::Error &why);
    /// Once per lost credential, however many requests were refused.
    void credentialWanted();
    /// A history that was seen before is no longer part of what the portal shows.
    void historyRewritten(toasoan::ArticleId article, const QString &detail);

private:
    friend class SyncRound;
    struct Waiter
    {
        QPointer<QObject> context;
        std::function<void(Result<SyncReport>)> done;
    };
    void start(bool asked);
    void finish(const Result<SyncReport> &result);
    /// reached: the portal took part in a whole round, so what is ready can go at once.
    void setAlarm(std::chrono::milliseconds after, bool reached);
    void setQueue(SyncStatus::Queue queue, const std::optional<Error> &error);
    void setWhat(SyncStatus::What what);
    void readCounts();
    void takeBack(qint64 row, const Error &error, const std::function<void(Result<Receipt>)> &answer);

    std::unique_ptr<SyncParts> m_parts;
    SyncStatus m_status;
    SyncRound *m_round = nullptr; ///< a child
    QList<Waiter> m_waiters; ///< of the round under way
    QList<Waiter> m_next; ///< of the one after it
    QSet<qint64> m_urgent; ///< rows of pushNow()
    bool m_watching = false;
    bool m_woken = false; ///< while a round was under way
    bool m_reachable = true;
    int m_failures = 0; ///< rounds that ended early, in a row
    quint64 m_alarm = 0; ///< the one alarm that still counts
};

} // namespace toasoan
