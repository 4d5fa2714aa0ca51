#pragma once
// What a person has done and the portal has not yet taken: intents in order, each with the exact bytes that
// will be sent under an id that was stored before the first attempt. Order holds per article; articles do
// not wait for one another, and a parked one blocks only itself. A row in flight is immutable. A row leaves
// only when the portal confirmed it (in the transaction that advances the base) or while it is surely unsent.
// Every call belongs to the caller's transaction. Unless said otherwise the only error is Storage.

#include "store/Database.h"
#include "store/Touched.h"

#include "core/Ids.h"

namespace toasoan {

/// What kind of call a row becomes.
enum class Errand {
    Revision,
    Transition,
    Comment,
    Delete,
    Assignment,
    Reminder,
    Delegation,
    Royalty,
    Handover,
};
[[nodiscard]] QString toString(Errand errand); ///< "revision" …
[[nodiscard]] std::optional<Errand> errandFromString(QStringView text);

/// What the caller gives.
struct Intent
{
    Errand what = Errand::Revision;
    QString id; ///< of its effect: the revision's, transition's, comment's id; part of the address
    RequestId request; ///< Toasoan-Request-Id, kept across retries
    ArticleId article; ///< null where there is none; such rows wait only for rows with their own id
    QString label; ///< for display: an action's name, or the errand's
    QByteArray bytes; ///< the body of the request, exactly
    UtcTime madeAt {};
    std::optional<UtcTime> notBefore; ///< ten seconds of undo
    bool operator==(const Intent &) const = default;
};

struct OutboxRow
{
    enum class State { Waiting, InFlight, Parked };

    qint64 seq = 0;
    Intent intent;
    State state = State::Waiting;
    int attempts = 0;
    std::optional<Error> lastError; ///< kind, problem and detail of the last attempt
    bool operator==(const OutboxRow &) const = default;
};

struct OutboxCounts
{
    int waiting = 0;
    int inFlight = 0;
    int parked = 0;
    bool operator==(const OutboxCounts &) const = default;
};

class Outbox
{
public:
    Outbox(Database &database, Touched &touched);

    /// Appends; the row's sequence number. The same request id again is Conflict "id_reused".
    Result<qint64> append(const Intent &intent);
    Result<std::optional<OutboxRow>> row(qint64 seq);
    /// All rows of one article, oldest first.
    Result<QList<OutboxRow>> of(ArticleId article);
    Result<QList<OutboxRow>> all();

    /// The oldest row that may be sent now: first of its article, waiting, and its time has come, or will not come within any
    /// wait that there is: then the clock has been set back since.
    Result<std::optional<OutboxRow>> ready(UtcTime now);
    /// When ready() will next have something that only waits for its time; nothing when nothing does.
    Result<std::optional<UtcTime>> nextDue(UtcTime now);

    /// Immutable from here on; attempts + 1. Conflict when the row is not waiting.
    Result<void> startSending(qint64 seq);
    /// Not accepted, to be tried again at a time (network, busy portal); a null time: at once.
    Result<void> tryAgain(qint64 seq, const Error &error, const std::optional<UtcTime> &notBefore);
    /// Refused for good, or in conflict: this article waits for a person, the others flow on.
    Result<void> park(qint64 seq, const Error &error);
    /// The person has decided: the article's parked rows wait again.
    Result<void> unpark(ArticleId article);
    /// The portal has it: the row goes. Call it in the transaction that advances the confirmed base.
    Result<void> confirmed(qint64 seq);

    /// Takes back this row and all later ones of its article. Conflict "in_flight" when one of them is being
    /// sent or may have reached the portal (attempted and without a final answer); then nothing changes.
    Result<void> cancel(qint64 seq);
    /// The moment for undo is over: notBefore is cleared for the article's rows ("send now").
    Result<void> sendNow(ArticleId article);

    Result<OutboxCounts> counts();
    /// After a crash: what was in flight waits again, to be repeated under its own id. Store calls it at open.
    Result<void> recover();

private:
    Result<QList<OutboxRow>> rows(const Statement &statement, const QVariantList &values);
    Result<void> settle(const Statement &statement, qint64 seq, const QVariantList &values);
    void touch(ArticleId article);

    Database &m_database;
    Touched &m_touched;
};

} // namespace toasoan
