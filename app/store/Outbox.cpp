// A stream is an article, or a lone id where there is no article. Only the first row of a stream may be sent,
// and only while no row of the stream is parked or in flight: both follow from "first", because rows leave
// from the front.

#include "store/Outbox.h"

#include "store/Stored.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::array<std::pair<Errand, QLatin1StringView>, 9> names { {
    { Errand::Revision, "revision"_L1 },
    { Errand::Transition, "transition"_L1 },
    { Errand::Comment, "comment"_L1 },
    { Errand::Delete, "delete"_L1 },
    { Errand::Assignment, "assignment"_L1 },
    { Errand::Reminder, "reminder"_L1 },
    { Errand::Delegation, "delegation"_L1 },
    { Errand::Royalty, "royalty"_L1 },
    { Errand::Handover, "handover"_L1 },
} };

constexpr Statement insertRow {
    "outbox_append",
    "INSERT INTO outbox (errand, id, request, stream, article, label, bytes, state, not_before, attempts, made_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, 0, ?)"
};
constexpr Statement requestUsed { "outbox_request", "SELECT count(*) FROM outbox WHERE request = ?" };
constexpr Statement bySeq {
    "outbox_row",
    "SELECT seq, errand, id, request, article, label, bytes, state, not_before, attempts, error_kind, error_problem,"
    " error_detail, made_at FROM outbox WHERE seq = ?"
};
constexpr Statement byArticle {
    "outbox_article",
    "SELECT seq, errand, id, request, article, label, bytes, state, not_before, attempts, error_kind, error_problem,"
    " error_detail, made_at FROM outbox WHERE article = ? ORDER BY seq"
};
constexpr Statement everything {
    "outbox_all",
    "SELECT seq, errand, id, request, article, label, bytes, state, not_before, attempts, error_kind, error_problem,"
    " error_detail, made_at FROM outbox ORDER BY seq"
};
/// No wait is longer. What is not due before that was put off by a clock that has been set back since.
constexpr std::chrono::hours longestWait { 1 };

constexpr Statement readyRow {
    "outbox_ready",
    "SELECT seq, errand, id, request, article, label, bytes, state, not_before, attempts, error_kind, error_problem,"
    " error_detail, made_at FROM outbox AS mine WHERE state = 0"
    " AND (not_before IS NULL OR not_before <= ?1 OR made_at > ?1 OR not_before > ?2)"
    " AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.stream = mine.stream AND earlier.seq < mine.seq)"
    " ORDER BY seq LIMIT 1"
};
constexpr Statement nextTime {
    "outbox_next_due",
    "SELECT min(not_before) FROM outbox AS mine WHERE state = 0 AND not_before > ?"
    " AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.stream = mine.stream AND earlier.seq < mine.seq)"
};
constexpr Statement fly {
    "outbox_start",
    "UPDATE outbox SET state = 1, attempts = attempts + 1 WHERE seq = ? AND state = 0"
};
constexpr Statement again {
    "outbox_again",
    "UPDATE outbox SET state = 0, error_kind = ?2, error_problem = ?3, error_detail = ?4, not_before = ?5 WHERE seq = ?1"
};
constexpr Statement parkRow {
    "outbox_park",
    "UPDATE outbox SET state = 2, error_kind = ?2, error_problem = ?3, error_detail = ?4 WHERE seq = ?1"
};
constexpr Statement unparkRows {
    "outbox_unpark",
    "UPDATE outbox SET state = 0, not_before = NULL WHERE article = ? AND state = 2"
};
constexpr Statement deleteRow { "outbox_confirmed", "DELETE FROM outbox WHERE seq = ?" };
constexpr Statement maybeSent {
    "outbox_maybe_sent",
    "SELECT count(*) FROM outbox WHERE stream = (SELECT stream FROM outbox WHERE seq = ?1) AND seq >= ?1"
    " AND (state = 1 OR (state = 0 AND attempts > 0))"
};
constexpr Statement cancelRows {
    "outbox_cancel",
    "DELETE FROM outbox WHERE stream = (SELECT stream FROM outbox WHERE seq = ?1) AND seq >= ?1"
};
constexpr Statement clearTimes {
    "outbox_send_now",
    "UPDATE outbox SET not_before = NULL WHERE article = ? AND state = 0"
};
constexpr Statement countStates { "outbox_counts", "SELECT state, count(*) FROM outbox GROUP BY state" };
constexpr Statement recoverRows { "outbox_recover", "UPDATE outbox SET state = 0 WHERE state = 1" };

Result<OutboxRow> readOutboxRow(const Row &row)
{
    const std::optional<Errand> what = errandFromString(row.text(1));
    if (!what)
        return failure(Error::Kind::Storage, u"stored: unknown errand"_s, u"damaged"_s);
    OutboxRow out;
    out.seq = row.integer(0);
    out.intent = { .what = *what,
                   .id = row.text(2),
                   .request = idAt<RequestId>(row, 3),
                   .article = idAt<ArticleId>(row, 4),
                   .label = row.text(5),
                   .bytes = row.bytes(6),
                   .madeAt = row.time(13).value_or(UtcTime()),
                   .notBefore = row.time(8) };
    out.state = static_cast<OutboxRow::State>(row.integer(7));
    out.attempts = static_cast<int>(row.integer(9));
    if (!row.isNull(10))
        out.lastError = Error { static_cast<Error::Kind>(row.integer(10)), row.text(12), row.text(11) };
    return out;
}

std::unexpected<Error> notThere() { return failure(Error::Kind::BadInput, u"no such row"_s, u"not_found"_s); }

} // namespace

QString toString(Errand errand)
{
    for (const auto &[value, name] : names) {
        if (value == errand)
            return name;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Errand> errandFromString(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

Outbox::Outbox(Database &database, Touched &touched)
    : m_database(database)
    , m_touched(touched)
{
}

void Outbox::touch(ArticleId article)
{
    m_touched.outbox = true;
    if (!article.isNull())
        m_touched.articles += article; // its row shows what is pending
}

Result<qint64> Outbox::append(const Intent &intent)
{
    Q_ASSERT(!intent.request.isNull() && !intent.id.isEmpty());
    const Result<qint64> used = m_database.number(requestUsed, { intent.request.toString() });
    if (!used)
        return used;
    if (*used > 0)
        return failure(Error::Kind::Conflict, u"this request waits already"_s, u"id_reused"_s);
    const QString stream = intent.article.isNull() ? intent.id : intent.article.toString();
    const auto inserted = m_database.run(
        insertRow, { toString(intent.what), intent.id, intent.request.toString(), stream, bound(intent.article),
                     intent.label, intent.bytes, bound(intent.notBefore), bound(intent.madeAt) });
    if (!inserted)
        return inserted;
    touch(intent.article);
    return m_database.lastInsertId();
}

Result<QList<OutboxRow>> Outbox::rows(const Statement &statement, const QVariantList &values)
{
    QList<OutboxRow> found;
    const auto read = m_database.each(statement, values, [&](const Row &row) -> Result<void> {
        Result<OutboxRow> one = readOutboxRow(row);
        if (!one)
            return std::unexpected(one.error());
        found += std::move(*one);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<std::optional<OutboxRow>> Outbox::row(qint64 seq) { return m_database.one<OutboxRow>(bySeq, { seq }, readOutboxRow); }

Result<QList<OutboxRow>> Outbox::of(ArticleId article) { return rows(byArticle, { article.toString() }); }

Result<QList<OutboxRow>> Outbox::all() { return rows(everything, {}); }

Result<std::optional<OutboxRow>> Outbox::ready(UtcTime now)
{
    return m_database.one<OutboxRow>(readyRow, { bound(now), bound(now + longestWait) }, readOutboxRow);
}

Result<std::optional<UtcTime>> Outbox::nextDue(UtcTime now)
{
    std::optional<UtcTime> next;
    const auto read = m_database.each(nextTime, { bound(now) }, [&](const Row &row) -> Result<void> {
        next = row.time(0);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return next;
}

Result<void> Outbox::settle(const Statement &statement, qint64 seq, const QVariantList &values)
{
    const auto there = row(seq);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return notThere();
    if (const auto done = m_database.run(statement, QVariantList { seq } + values); !done)
        return std::unexpected(done.error());
    touch((*there)->intent.article);
    return {};
}

Result<void> Outbox::startSending(qint64 seq)
{
    const auto there = row(seq);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return notThere();
    if ((*there)->state != OutboxRow::State::Waiting)
        return failure(Error::Kind::Conflict, u"the row does not wait"_s, u"wrong_state"_s);
    return settle(fly, seq, {});
}

Result<void> Outbox::tryAgain(qint64 seq, const Error &error, const std::optional<UtcTime> &notBefore)
{
    return settle(again, seq, { static_cast<int>(error.kind), error.problem, error.detail, bound(notBefore) });
}

Result<void> Outbox::park(qint64 seq, const Error &error)
{
    return settle(parkRow, seq, { static_cast<int>(error.kind), error.problem, error.detail });
}

Result<void> Outbox::unpark(ArticleId article)
{
    touch(article);
    return ignoringCount(m_database.run(unparkRows, { article.toString() }));
}

Result<void> Outbox::confirmed(qint64 seq) { return settle(deleteRow, seq, {}); }

Result<void> Outbox::cancel(qint64 seq)
{
    const Result<qint64> sent = m_database.number(maybeSent, { seq });
    if (!sent)
        return std::unexpected(sent.error());
    if (*sent > 0)
        return failure(Error::Kind::Conflict, u"the portal may have it already"_s, u"in_flight"_s);
    return settle(cancelRows, seq, {});
}

Result<void> Outbox::sendNow(ArticleId article)
{
    touch(article);
    return ignoringCount(m_database.run(clearTimes, { article.toString() }));
}

Result<OutboxCounts> Outbox::counts()
{
    OutboxCounts counts;
    const auto read = m_database.each(countStates, {}, [&](const Row &row) -> Result<void> {
        const int count = static_cast<int>(row.integer(1));
        switch (static_cast<OutboxRow::State>(row.integer(0))) {
        case OutboxRow::State::Waiting:
            counts.waiting = count;
            break;
        case OutboxRow::State::InFlight:
            counts.inFlight = count;
            break;
        case OutboxRow::State::Parked:
            counts.parked = count;
            break;
        }
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return counts;
}

Result<void> Outbox::recover() { return ignoringCount(m_database.run(recoverRows)); }

} // namespace toasoan
