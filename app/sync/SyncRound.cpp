#include "sync/SyncRound.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan {

namespace {

    constexpr int mostFailedRows = 2; ///< then it is not the row
    constexpr int mostRebased = 25; ///< of one round, while others keep writing
    constexpr int mostStoodAside = 50;
    /// Between a person's key press and pushNow() lies one write.
    constexpr std::chrono::seconds longestAboutToSend { 30 };
    constexpr int mostMedia = 100; ///< per round; the rest comes in the next one
    constexpr qint64 mediaPiece = 1024 * 1024;

    struct Begun
    {
        QString rulebookTag;
        Workflow workflow;
        QList<std::pair<ArticleId, Error>> parked;
    };

    Result<Workflow> workflowOf(Tables &tables)
    {
        const auto rulebooks = tables.rulebooks.all();
        if (!rulebooks)
            return std::unexpected(rulebooks.error());
        return rulebooks->isEmpty() ? Workflow() : rulebooks->last().workflow;
    }

    bool isNowOnly(const Workflow &workflow, const OutboxRow &row)
    {
        if (row.intent.what != Errand::Transition)
            return false;
        const Result<Transition> transition = transitionOf(row.intent);
        const ActionRule *rule = transition ? workflow.action(transition->action) : nullptr;
        return rule && SyncEngine::needsPortalNow(*rule);
    }

    /// Rows in flight belong to nobody any more; a withdrawal that was left behind is never sent later on: it
    /// becomes a notice.
    Result<Begun> begin(Tables &tables, const QSet<qint64> &urgent, bool asked, UtcTime now)
    {
        Begun begun;
        if (urgent.isEmpty()) {
            if (const auto done = tables.outbox.recover(); !done)
                return std::unexpected(done.error());
        }
        const auto workflow = workflowOf(tables);
        if (!workflow)
            return std::unexpected(workflow.error());
        begun.workflow = *workflow;
        const auto rows = tables.outbox.all();
        if (!rows)
            return std::unexpected(rows.error());
        for (const OutboxRow &row : *rows) {
            if (row.state != OutboxRow::State::Waiting || urgent.contains(row.seq))
                continue;
            if (isNowOnly(*workflow, row) && (row.attempts > 0 || row.intent.madeAt + longestAboutToSend < now)) {
                const Error why { Error::Kind::Offline, u"was not sent at once, and is not sent later"_s,
                                  u"not_sent"_s };
                if (const auto done = tables.outbox.park(row.seq, why); !done)
                    return std::unexpected(done.error());
                begun.parked.append({ row.intent.article, why });
            } else if (asked && row.attempts > 0 && row.intent.notBefore && !row.intent.article.isNull()) {
                if (const auto done = tables.outbox.sendNow(row.intent.article); !done)
                    return std::unexpected(done.error());
            }
        }
        const auto tag = tables.meta.text(Meta::Name::RulebookTag);
        if (!tag)
            return std::unexpected(tag.error());
        begun.rulebookTag = *tag;
        return begun;
    }

} // namespace

SyncRound::SyncRound(SyncEngine &engine, SyncParts &parts, bool asked)
    : Asking(parts, &engine)
    , m_engine(engine)
    , m_asked(asked)
{
}

void SyncRound::start()
{
    m_engine.setWhat(SyncStatus::What::Rulebook);
    inStore<Begun>([urgent = m_engine.m_urgent, asked = m_asked, now = m_parts.clock.now()](
                       Tables &tables) { return begin(tables, urgent, asked, now); },
                   [this](const Begun &begun) {
                       m_rulebookTag = begun.rulebookTag;
                       m_workflow = begun.workflow;
                       for (const auto &[article, why] : begun.parked) {
                           m_report.parked.append(article);
                           Q_EMIT m_engine.parked(article, why);
                       }
                       askRulebook([this] { nextRow(); });
                   });
}

void SyncRound::askRulebook(std::function<void()> then)
{
    using Books = Fetched<QList<Rulebook>>;
    ask<Books>(
        [this](Callback<Books> answer) { m_parts.portal.rulebooks(m_rulebookTag, this, std::move(answer)); },
        [this, then](const Books &books) {
            if (!books.value)
                return then();
            inStore<Workflow>(
                [books](Tables &tables) -> Result<Workflow> {
                    for (const Rulebook &book : *books.value) {
                        if (const auto done = tables.rulebooks.put(book); !done)
                            return std::unexpected(done.error());
                    }
                    if (const auto done = tables.meta.setText(Meta::Name::RulebookTag, books.etag); !done)
                        return std::unexpected(done.error());
                    return workflowOf(tables);
                },
                [this, then, tag = books.etag](const Workflow &workflow) {
                    m_workflow = workflow;
                    m_rulebookTag = tag;
                    m_report.rulebook = true;
                    then();
                });
        });
}

void SyncRound::nextRow()
{
    m_engine.setWhat(SyncStatus::What::Push);
    using Ready = std::optional<OutboxRow>;
    inStore<Ready>([now = m_parts.clock.now()](Tables &tables) { return tables.outbox.ready(now); },
                   [this](const Ready &row) {
                       if (!row)
                           return pull();
                       if (!isNowOnly(m_workflow, *row))
                           return pushRow(*row);
                       // Somebody is about to send it with a person waiting; if not, the next round makes a
                       // notice of it.
                       if (++m_stoodAside > mostStoodAside)
                           return pull();
                       m_parts.clock.after(100ms, this, [this] { nextRow(); });
                   });
}

void SyncRound::pushRow(const OutboxRow &row)
{
    auto *push = new RowPush(
        m_parts, row, false, [this, row](const RowPush::Outcome &outcome) { pushed(row, outcome); }, this);
    push->start();
}

void SyncRound::noteJoined(ArticleId article, const Joined &joined)
{
    if (joined.merged && !m_report.merged.contains(article))
        m_report.merged.append(article);
    if (joined.conflict) {
        if (!m_report.conflicts.contains(article))
            m_report.conflicts.append(article);
        Q_EMIT m_engine.conflictFound(article);
    }
    if (!joined.rewritten.isEmpty())
        Q_EMIT m_engine.historyRewritten(article, joined.rewritten);
}

void SyncRound::pushed(const OutboxRow &row, const RowPush::Outcome &outcome)
{
    const ArticleId article = row.intent.article;
    noteJoined(article, outcome.joined);
    const bool isParked = outcome.end == RowPush::End::Parked || outcome.joined.parked;
    if (isParked) {
        if (!m_report.parked.contains(article))
            m_report.parked.append(article);
        Q_EMIT m_engine.parked(article, outcome.error.value_or(Error {}));
    }
    switch (outcome.end) {
    case RowPush::End::Confirmed:
        ++m_report.pushed;
        if (!article.isNull() && !m_report.changed.contains(article))
            m_report.changed.append(article);
        m_failedRows = 0;
        return nextRow();
    case RowPush::End::Parked:
        m_failedRows = 0;
        return nextRow();
    case RowPush::End::Rebased:
        m_failedRows = 0;
        if (++m_rebased > mostRebased)
            return pull();
        return nextRow();
    case RowPush::End::Unsettled:
        return gaveUp(outcome.error.value_or(Error { Error::Kind::Storage, u"unsettled"_s }));
    case RowPush::End::Waits:
        break;
    }
    const Error why = outcome.error.value_or(Error {});
    const bool ofThisRow = why.kind == Error::Kind::Protocol && ++m_failedRows < mostFailedRows;
    if (outcome.verdict.next == Verdict::Next::Again || ofThisRow)
        return nextRow();
    gaveUp(why);
}

void SyncRound::pull()
{
    m_engine.setWhat(SyncStatus::What::Pull);
    auto *step = new Pull(m_parts, m_workflow, [this](const Result<Pull::Found> &found) { pulled(found); }, this);
    step->start();
}

void SyncRound::pulled(const Result<Pull::Found> &found)
{
    if (!found)
        return gaveUp(found.error());
    m_report.pulled += found->entries;
    m_report.gone += found->gone;
    m_report.pollAfter = found->pollAfter;
    for (const ArticleId &id : found->changed) {
        if (!m_report.changed.contains(id))
            m_report.changed.append(id);
    }
    for (const ArticleId &id : found->merged)
        noteJoined(id, Joined { .merged = true });
    for (const ArticleId &id : found->conflicts)
        noteJoined(id, Joined { .conflict = true });
    for (auto one = found->rewritten.cbegin(); one != found->rewritten.cend(); ++one)
        Q_EMIT m_engine.historyRewritten(one.key(), one.value());
    m_engine.setWhat(SyncStatus::What::Media);
    if (found->rulebook)
        askRulebook([this] { nextMedium(); });
    else
        nextMedium();
}

void SyncRound::nextMedium()
{
    if (m_mediaFetched >= mostMedia)
        return complete();
    inStore<std::optional<std::pair<Medium, qint64>>>(
        [skipped = m_skippedMedia](Tables &tables) -> Result<std::optional<std::pair<Medium, qint64>>> {
            const auto missing = tables.media.missing(mostMedia + static_cast<int>(skipped.size()));
            if (!missing)
                return std::unexpected(missing.error());
            for (const Digest &digest : *missing) {
                if (skipped.contains(digest))
                    continue;
                const auto medium = tables.media.find(digest);
                if (!medium)
                    return std::unexpected(medium.error());
                const auto length = *medium ? tables.media.length(digest) : Result<qint64>(0);
                if (!length)
                    return std::unexpected(length.error());
                Medium wanted = medium->value_or(Medium {});
                wanted.digest = digest;
                return std::optional(std::pair(wanted, *length));
            }
            return std::optional<std::pair<Medium, qint64>>();
        },
        [this](const std::optional<std::pair<Medium, qint64>> &next) {
            if (!next)
                return complete();
            fetchMedium(next->first, next->second);
        });
}

void SyncRound::fetchMedium(const Medium &medium, qint64 offset)
{
    // What a medium lacks is no reason to call the round a failure: it is asked for again in the next one.
    const auto skip = [this, digest = medium.digest] {
        m_skippedMedia.insert(digest);
        nextMedium();
    };
    m_parts.portal.media(medium.digest, offset, mediaPiece, this, [this, medium, skip](Result<MediaPiece> piece) {
        if (!piece || piece->bytes.isEmpty())
            return skip();
        Medium whole = medium;
        whole.size = piece->total;
        whole.type = piece->type;
        whole.onPortal = true;
        whole.addedAt = m_parts.clock.now();
        m_parts.store.write<bool>(
            this,
            [whole, piece = *piece](Tables &tables) -> Result<bool> {
                if (const auto done = tables.media.begin(whole); !done)
                    return std::unexpected(done.error());
                const auto length = tables.media.length(whole.digest);
                if (!length)
                    return std::unexpected(length.error());
                // The whole came although a part was asked for.
                const QByteArray fresh = piece.from == *length ? piece.bytes
                    : piece.from < *length                     ? piece.bytes.sliced(
                          std::min<qsizetype>(*length - piece.from, piece.bytes.size()))
                                                               : QByteArray();
                if (fresh.isEmpty())
                    return failure(Error::Kind::Protocol, u"a piece from elsewhere"_s, u"offset_mismatch"_s);
                if (const auto done = tables.media.append(whole.digest, *length, fresh); !done)
                    return std::unexpected(done.error());
                if (*length + fresh.size() < whole.size)
                    return false;
                if (const auto done = tables.media.finish(whole.digest); !done)
                    return std::unexpected(done.error());
                if (const auto done = tables.media.setOnPortal(whole.digest, true); !done)
                    return std::unexpected(done.error());
                return true;
            },
            [this, skip](Result<bool> done) {
                if (!done && done.error().kind == Error::Kind::Storage)
                    return gaveUp(done.error());
                if (!done)
                    return skip();
                m_mediaFetched += *done ? 1 : 0;
                nextMedium();
            });
    });
}

void SyncRound::complete()
{
    inStore<OutboxCounts>(
        [now = m_parts.clock.now()](Tables &tables) -> Result<OutboxCounts> {
            if (const auto done = tables.meta.setText(Meta::Name::LastSync, toRfc3339(now)); !done)
                return std::unexpected(done.error());
            return tables.outbox.counts();
        },
        [this](const OutboxCounts &counts) {
            m_report.waiting = counts.waiting + counts.inFlight;
            m_engine.finish(m_report);
        });
}

void SyncRound::gaveUp(const Error &error) { m_engine.finish(std::unexpected(error)); }

} // namespace toasoan
