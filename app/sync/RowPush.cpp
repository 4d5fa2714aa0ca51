#include "sync/RowPush.h"

#include "sync/MediaPush.h"
#include "wire/Json.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan {

namespace {

    using Answer = std::function<void(Result<std::optional<Receipt>>)>;

    template<class T> Result<T> valueOf(const Intent &intent)
    {
        const Result<QJsonObject> object = wire::parseObject(intent.bytes);
        if (!object)
            return std::unexpected(object.error());
        return wire::fromJson<T>(*object);
    }

    Callback<Receipt> withReceipt(const Answer &answer)
    {
        return [answer](Result<Receipt> receipt) {
            if (receipt)
                answer(std::optional(*receipt));
            else
                answer(std::unexpected(receipt.error()));
        };
    }

    template<class T>
    using PutCall = void (Portal::*)(const T &, RequestId, QObject *, Callback<Receipt>);

    template<class T>
    void put(Portal &portal, PutCall<T> call, const Intent &intent, QObject *context, const Answer &answer)
    {
        const Result<T> value = valueOf<T>(intent);
        if (!value)
            return answer(std::unexpected(Error { Error::Kind::BadInput, value.error().detail, u"unreadable_row"_s }));
        (portal.*call)(*value, intent.request, context, withReceipt(answer));
    }

    /// Everything but revisions, which may be overtaken.
    void sendPlain(Portal &portal, const Intent &intent, QObject *context, const Answer &answer)
    {
        switch (intent.what) {
        case Errand::Revision:
            break;
        case Errand::Transition: {
            const Result<Transition> transition = transitionOf(intent);
            if (!transition)
                return answer(
                    std::unexpected(Error { Error::Kind::BadInput, transition.error().detail, u"unreadable_row"_s }));
            portal.transition(*transition, intent.request, context, withReceipt(answer));
            break;
        }
        case Errand::Comment:
            return put<Comment>(portal, &Portal::putComment, intent, context, answer);
        case Errand::Delete:
            portal.deleteArticle(intent.article, intent.request, context, [answer](Result<void> done) {
                if (done)
                    answer(std::optional<Receipt>());
                else
                    answer(std::unexpected(done.error()));
            });
            break;
        case Errand::Assignment:
            return put<Assignment>(portal, &Portal::putAssignment, intent, context, answer);
        case Errand::Reminder:
            return put<Reminder>(portal, &Portal::putReminder, intent, context, answer);
        case Errand::Delegation:
            return put<Delegation>(portal, &Portal::putDelegation, intent, context, answer);
        case Errand::Royalty:
            return put<Royalty>(portal, &Portal::putRoyalty, intent, context, answer);
        case Errand::Handover:
            return put<Handover>(portal, &Portal::handOver, intent, context, answer);
        }
    }

} // namespace

RowPush::RowPush(SyncParts &parts, OutboxRow row, bool hasty, std::function<void(const Outcome &)> done,
                 QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_row(std::move(row))
    , m_hasty(hasty)
    , m_done(std::move(done))
{
}

void RowPush::start() { sendMedia(); }

void RowPush::sendMedia()
{
    if (m_row.intent.what != Errand::Revision)
        return mark();
    const Result<Revision> revision = revisionOf(m_row.intent);
    if (!revision)
        return park({ Error::Kind::BadInput, revision.error().detail, u"unreadable_row"_s });
    const QList<Digest> media = revision->content.media();
    if (media.isEmpty())
        return mark();
    auto *push = new MediaPush(
        m_parts, media,
        [this](const Result<void> &sent) {
            if (sent)
                return mark();
            // The row counts its tries, so that a medium that never gets through is noticed too.
            const Error error = sent.error();
            m_parts.store.write<bool>(
                this,
                [seq = m_row.seq](Tables &tables) -> Result<bool> {
                    const auto started = tables.outbox.startSending(seq);
                    if (!started)
                        return std::unexpected(started.error());
                    return true;
                },
                [this, error](Result<bool> started) {
                    if (!started)
                        return unsettled(started.error());
                    ++m_tries;
                    ++m_row.attempts;
                    failed(error);
                });
        },
        this);
    push->start();
}

void RowPush::mark()
{
    m_parts.store.write<bool>(
        this,
        [seq = m_row.seq](Tables &tables) -> Result<bool> {
            const auto row = tables.outbox.row(seq);
            if (!row)
                return std::unexpected(row.error());
            if (!*row || (*row)->state != OutboxRow::State::Waiting)
                return false;
            const auto started = tables.outbox.startSending(seq);
            if (!started)
                return std::unexpected(started.error());
            return true;
        },
        [this](Result<bool> marked) {
            if (!marked)
                return unsettled(marked.error());
            if (!*marked) {
                // Taken back, or taken by somebody else, in the meantime.
                return end({ .end = End::Waits,
                             .error = Error { Error::Kind::BadInput, u"no such row waits"_s, u"no_row"_s },
                             .verdict = { Verdict::Next::Again, 0ms } });
            }
            ++m_tries;
            ++m_row.attempts;
            send();
        });
}

void RowPush::send()
{
    if (m_row.intent.what != Errand::Revision)
        return sendPlain(m_parts.portal, m_row.intent, this,
                         [this](Result<std::optional<Receipt>> answer) { answered(std::move(answer)); });
    const Result<Revision> revision = revisionOf(m_row.intent);
    if (!revision)
        return park({ Error::Kind::BadInput, revision.error().detail, u"unreadable_row"_s });
    m_parts.portal.push(*revision, m_row.intent.request, this, [this](Result<PushOutcome> outcome) {
        if (!outcome)
            return answered(std::unexpected(outcome.error()));
        if (const Overtaken *overtake = std::get_if<Overtaken>(&*outcome))
            return overtaken(overtake->current);
        answered(std::optional(std::get<Receipt>(*outcome)));
    });
}

void RowPush::answered(Result<std::optional<Receipt>> answer)
{
    if (!answer)
        return failed(answer.error());
    const std::optional<Receipt> receipt = *answer;
    if (receipt && !m_row.intent.article.isNull() && receipt->article != m_row.intent.article)
        return failed({ Error::Kind::Protocol, u"a receipt for another article"_s });
    m_parts.store.write<Joined>(
        this,
        [row = m_row, receipt, &ids = m_parts.ids, me = m_parts.person, now = m_parts.clock.now()](
            Tables &tables) { return confirmRow(tables, ids, row, receipt, me, now); },
        [this, receipt](Result<Joined> joined) {
            if (!joined)
                return unsettled(joined.error());
            end({ .end = End::Confirmed, .receipt = receipt, .joined = *joined });
        });
}

void RowPush::overtaken(const Article &current)
{
    if (current.id != m_row.intent.article)
        return failed({ Error::Kind::Protocol, u"another article in a 412"_s });
    m_parts.store.write<Joined>(
        this,
        [row = m_row, current, &ids = m_parts.ids, now = m_parts.clock.now()](Tables &tables) {
            return rebaseRow(tables, ids, row, current, now);
        },
        [this, current](Result<Joined> joined) {
            if (joined)
                return end({ .end = joined->conflict && joined->parked && !joined->merged ? End::Parked : End::Rebased,
                             .error = joined->parked ? std::optional(Error { Error::Kind::Conflict,
                                                                             u"merged or in conflict"_s,
                                                                             joined->merged ? u"fingerprint_mismatch"_s
                                                                                            : u"edit_conflict"_s })
                                                     : std::nullopt,
                             .joined = *joined });
            const Result<Revision> revision = revisionOf(m_row.intent);
            if (joined.error().problem == "base_missing"_L1 && revision && !m_askedBase)
                return fetchBase(current, revision->parent);
            unsettled(joined.error());
        });
}

void RowPush::fetchBase(const Article &current, RevisionId parent)
{
    m_askedBase = true;
    m_parts.portal.revision(current.id, parent, this, [this, current, parent](Result<Revision> base) {
        const bool unknown = !base && (base.error().kind == Error::Kind::Rejected);
        if (!base && !unknown)
            return failed(base.error());
        KeptRevision kept { parent, current.id, {}, current.updatedAt, {}, Cut::Save, KeptRevision::Origin::Portal };
        if (base) {
            kept.parent = base->parent;
            kept.madeAt = base->madeAt;
            kept.content = base->content;
        }
        // A parent that nobody has any more is an empty one: everything then shows as changed by both.
        m_parts.store.write<bool>(
            this,
            [kept](Tables &tables) -> Result<bool> {
                if (const auto done = tables.articles.keep(kept); !done)
                    return std::unexpected(done.error());
                return true;
            },
            [this, current](Result<bool> done) {
                if (!done)
                    return unsettled(done.error());
                overtaken(current);
            });
    });
}

void RowPush::failed(const Error &error)
{
    const Verdict verdict = m_parts.retry.judge(error, m_row.attempts, m_tries, m_parts.chance.fraction());
    switch (verdict.next) {
    case Verdict::Next::Park:
    case Verdict::Next::Rebase: // a 412 without the current article: nothing to merge with
    case Verdict::Next::PullAll:
        return park(error);
    case Verdict::Next::WaitForCredential:
    case Verdict::Next::StopRound:
        return waits(error, verdict);
    case Verdict::Next::WaitForNetwork:
        // Connections that idled too long break on first use: one more try settles most of them.
        if (!m_hasty || m_tries > 1)
            return waits(error, verdict);
        break;
    case Verdict::Next::Again:
        if (m_hasty && m_tries > 1)
            return waits(error, verdict);
        break;
    }
    m_parts.store.write<bool>(
        this,
        [seq = m_row.seq, error](Tables &tables) -> Result<bool> {
            if (const auto done = tables.outbox.tryAgain(seq, error, std::nullopt); !done)
                return std::unexpected(done.error());
            return true;
        },
        [this, after = m_hasty ? std::min(verdict.after, 500ms) : verdict.after](Result<bool> done) {
            if (!done)
                return unsettled(done.error());
            m_parts.clock.after(after, this, [this] { sendMedia(); });
        });
}

void RowPush::waits(const Error &error, const Verdict &verdict)
{
    // A row that fails by itself steps aside for a while, so that it cannot block the others for ever.
    std::optional<UtcTime> notBefore;
    if (verdict.next == Verdict::Next::StopRound)
        notBefore = m_parts.clock.now() + verdict.after;
    m_parts.store.write<bool>(
        this,
        [seq = m_row.seq, error, notBefore](Tables &tables) -> Result<bool> {
            if (const auto done = tables.outbox.tryAgain(seq, error, notBefore); !done)
                return std::unexpected(done.error());
            return true;
        },
        [this, error, verdict](Result<bool> done) {
            if (!done)
                return unsettled(done.error());
            end({ .end = End::Waits, .error = error, .verdict = verdict });
        });
}

void RowPush::park(const Error &error)
{
    m_parts.store.write<bool>(
        this,
        [seq = m_row.seq, error](Tables &tables) -> Result<bool> {
            if (const auto done = tables.outbox.park(seq, error); !done)
                return std::unexpected(done.error());
            return true;
        },
        [this, error](Result<bool> done) {
            if (!done)
                return unsettled(done.error());
            end({ .end = End::Parked, .error = error });
        });
}

void RowPush::unsettled(const Error &error)
{
    end({ .end = End::Unsettled, .error = error, .verdict = { Verdict::Next::StopRound, 0ms } });
}

void RowPush::end(Outcome outcome)
{
    deleteLater();
    m_done(outcome);
}

} // namespace toasoan
