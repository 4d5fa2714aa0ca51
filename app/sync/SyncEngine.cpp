#include "sync/SyncEngine.h"

#include "sync/SyncRound.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

    struct Counted
    {
        OutboxCounts counts;
        QString lastSync;
    };

    struct Urgent
    {
        std::optional<OutboxRow> row;
        bool first = false;
    };

} // namespace

SyncEngine::SyncEngine(Store &store, Portal &portal, Clock &clock, Ids &ids, Chance &chance, QObject *parent)
    : QObject(parent)
    , m_parts(new SyncParts { store, portal, clock, ids, chance, {}, {} })
{
    connect(&store, &Store::outboxChanged, this, &SyncEngine::readCounts);
    readCounts();
}

SyncEngine::~SyncEngine() { delete m_round; }

void SyncEngine::setRetry(const Retry &retry) { m_parts->retry = retry; }

void SyncEngine::setPerson(const PersonId &person) { m_parts->person = person; }

bool SyncEngine::needsPortalNow(const ActionRule &action) { return action.hasEffect(u"clear_live"); }

void SyncEngine::run(QObject *context, std::function<void(Result<SyncReport>)> done)
{
    (m_round ? m_next : m_waiters).append({ context, std::move(done) });
    if (!m_round)
        start(true);
}

void SyncEngine::start(bool asked)
{
    ++m_alarm;
    m_woken = false;
    m_round = new SyncRound(*this, *m_parts, asked);
    m_round->start();
}

void SyncEngine::finish(const Result<SyncReport> &result)
{
    m_round->deleteLater();
    m_round = nullptr;
    m_status.what = SyncStatus::What::Idle;
    if (result) {
        m_failures = 0;
        m_status.lastSync = m_parts->clock.now();
        setQueue(SyncStatus::Queue::Flowing, std::nullopt);
    } else {
        ++m_failures;
        const Error::Kind kind = result.error().kind;
        const bool wantedBefore = m_status.queue == SyncStatus::Queue::WantsCredential;
        setQueue(kind == Error::Kind::Offline         ? SyncStatus::Queue::Offline
                     : kind == Error::Kind::Unauthorized ? SyncStatus::Queue::WantsCredential
                                                         : SyncStatus::Queue::Failing,
                 result.error());
        if (kind == Error::Kind::Unauthorized && !wantedBefore)
            Q_EMIT credentialWanted();
    }
    readCounts();

    const QList<Waiter> waiters = std::exchange(m_waiters, std::exchange(m_next, {}));
    if (!m_waiters.isEmpty() || (m_watching && m_woken && m_status.queue == SyncStatus::Queue::Flowing)) {
        start(!m_waiters.isEmpty());
    } else if (m_watching && m_status.queue != SyncStatus::Queue::WantsCredential) {
        const auto wait = result ? std::chrono::milliseconds(result->pollAfter)
                                 : m_parts->retry.judge(result.error(), m_failures, m_failures,
                                                        m_parts->chance.fraction()).after;
        setAlarm(std::max(wait, std::chrono::milliseconds(1000)), result.has_value());
    }
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(result);
    }
}

void SyncEngine::setAlarm(std::chrono::milliseconds after, bool reached)
{
    const auto ring = [this](std::chrono::milliseconds delay, quint64 alarm) {
        m_parts->clock.after(delay, this, [this, alarm] {
            if (m_watching && !m_round && alarm == m_alarm)
                start(false);
        });
    };
    const quint64 alarm = ++m_alarm;
    ring(after, alarm);
    // A row may wait for a moment of its own (undo, or a pause after a failure) that comes earlier.
    m_parts->store.read<std::optional<UtcTime>>(
        this,
        [now = m_parts->clock.now(), reached](Tables &tables) -> Result<std::optional<UtcTime>> {
            // A row whose moment came while the round was busy with something else is due now, not at the next
            // poll. Where the round failed, its own pause comes first.
            if (reached) {
                const auto ready = tables.outbox.ready(now);
                if (!ready)
                    return std::unexpected(ready.error());
                if (*ready)
                    return now;
            }
            return tables.outbox.nextDue(now);
        },
        [this, ring, after, alarm](const Result<std::optional<UtcTime>> &due) {
            if (!due || !*due || alarm != m_alarm)
                return;
            const auto delay = std::max(**due - m_parts->clock.now(), std::chrono::milliseconds(0));
            if (delay < after)
                ring(delay, alarm);
        });
}

void SyncEngine::watch()
{
    if (m_watching)
        return;
    m_watching = true;
    if (!m_round)
        start(false);
}

void SyncEngine::unwatch()
{
    m_watching = false;
    ++m_alarm;
}

void SyncEngine::wake()
{
    m_woken = true;
    if (m_watching && !m_round && m_reachable && m_status.queue != SyncStatus::Queue::WantsCredential)
        start(false);
}

void SyncEngine::setReachable(bool reachable)
{
    const bool back = reachable && !m_reachable;
    m_reachable = reachable;
    if (back)
        wake();
}

void SyncEngine::credentialRenewed()
{
    if (m_status.queue != SyncStatus::Queue::WantsCredential)
        return;
    setQueue(SyncStatus::Queue::Flowing, std::nullopt);
    wake();
}

void SyncEngine::setQueue(SyncStatus::Queue queue, const std::optional<Error> &error)
{
    if (m_status.queue != queue) {
        m_status.queue = queue;
        m_status.since = queue == SyncStatus::Queue::Flowing ? std::nullopt : std::optional(m_parts->clock.now());
    }
    m_status.error = error;
    Q_EMIT statusChanged();
}

void SyncEngine::setWhat(SyncStatus::What what)
{
    if (m_status.what == what)
        return;
    m_status.what = what;
    Q_EMIT statusChanged();
}

void SyncEngine::readCounts()
{
    m_parts->store.read<Counted>(
        this,
        [](Tables &tables) -> Result<Counted> {
            const auto counts = tables.outbox.counts();
            if (!counts)
                return std::unexpected(counts.error());
            const auto last = tables.meta.text(Meta::Name::LastSync);
            if (!last)
                return std::unexpected(last.error());
            return Counted { *counts, *last };
        },
        [this](const Result<Counted> &counted) {
            if (!counted)
                return;
            SyncStatus status = m_status;
            status.waiting = counted->counts.waiting + counted->counts.inFlight;
            status.parked = counted->counts.parked;
            if (const auto last = fromRfc3339(counted->lastSync); last && !status.lastSync)
                status.lastSync = last;
            if (status == m_status)
                return;
            m_status = status;
            Q_EMIT statusChanged();
        });
}

void SyncEngine::pushNow(qint64 row, QObject *context, std::function<void(Result<Receipt>)> done)
{
    m_urgent.insert(row);
    const auto answer = [this, row, guard = QPointer<QObject>(context), done](const Result<Receipt> &result) {
        m_urgent.remove(row);
        if (guard)
            done(result);
        // What really happened, and everything that follows from it.
        wake();
    };
    m_parts->store.read<Urgent>(
        this,
        [row](Tables &tables) -> Result<Urgent> {
            const auto found = tables.outbox.row(row);
            if (!found)
                return std::unexpected(found.error());
            if (!*found)
                return Urgent {};
            const auto rows = tables.outbox.of((*found)->intent.article);
            if (!rows)
                return std::unexpected(rows.error());
            return Urgent { *found, rows->isEmpty() || rows->first().seq == row };
        },
        [this, row, answer](const Result<Urgent> &urgent) {
            if (!urgent)
                return takeBack(row, urgent.error(), answer);
            if (!urgent->row)
                return answer(failure(Error::Kind::BadInput, u"no such row"_s, u"no_row"_s));
            if (!urgent->first)
                return takeBack(
                    row, { Error::Kind::Conflict, u"older rows of the article wait"_s, u"rows_before"_s }, answer);
            auto *push = new RowPush(
                *m_parts, *urgent->row, true,
                [this, row, answer](const RowPush::Outcome &outcome) {
                    if (outcome.end == RowPush::End::Confirmed)
                        return answer(outcome.receipt.value_or(Receipt {}));
                    takeBack(row, outcome.error.value_or(Error { Error::Kind::Conflict, u"overtaken"_s }), answer);
                },
                this);
            push->start();
        });
}

void SyncEngine::takeBack(qint64 row, const Error &error, const std::function<void(Result<Receipt>)> &answer)
{
    m_parts->store.write<bool>(
        this,
        [row, error](Tables &tables) -> Result<bool> {
            const auto found = tables.outbox.row(row);
            if (!found)
                return std::unexpected(found.error());
            if (!*found)
                return false;
            // Parked first: nobody will send it any more, so it may go.
            if (const auto done = tables.outbox.park(row, error); !done)
                return std::unexpected(done.error());
            if (const auto done = tables.outbox.cancel(row); !done)
                return std::unexpected(done.error());
            return true;
        },
        // Even when the cache fails here the person hears of the first error; the row then becomes a notice.
        [error, answer](const Result<bool> &) { answer(std::unexpected(error)); });
}

} // namespace toasoan
