// Deciding: sight → judgement on a worker → one transaction that writes text and intents together. What was
// judged must still be so when it is written; otherwise the decision was about another text and is refused.

#include "Desk.h"
#include "Guarded.h"
#include "Reasons.h"

#include "core/Clock.h"
#include "core/Fingerprint.h"
#include "store/Store.h"
#include "sync/SyncEngine.h"
#include "wire/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

using Answer = std::function<void(std::expected<Decided, Refused>)>;

/// What judging has found: whether it may go on, and what will be sent.
struct Desk::Judgement
{
    Sight sight;
    Decision decision;
    ActionRule rule;
    Article predicted;
    std::optional<Error> refusal;
    Findings findings;
};

namespace {

bool isAcknowledged(const Finding &finding, const QList<Acknowledged> &acknowledged)
{
    return std::ranges::any_of(acknowledged, [&finding](const Acknowledged &one) {
        return one.check == finding.check && (one.place.isEmpty() || one.place == finding.place)
            && !one.reason.trimmed().isEmpty();
    });
}

std::optional<Error> stoppedBy(const Findings &findings, const QList<Acknowledged> &acknowledged)
{
    if (blocks(findings))
        return Error { Error::Kind::Rejected, u"a check stops this"_s, u"check_failed"_s };
    const bool open = std::ranges::any_of(findings, [&acknowledged](const Finding &finding) {
        return finding.severity == Severity::Warn && !isAcknowledged(finding, acknowledged);
    });
    if (open)
        return Error { Error::Kind::Rejected, u"findings want an answer"_s, u"findings_open"_s };
    return {};
}

Error toError(const Refusal &refusal)
{
    const bool state = refusal.why == Refusal::Why::WrongState || refusal.why == Refusal::Why::NotLive;
    const bool input = refusal.why == Refusal::Why::UnknownAction || refusal.why == Refusal::Why::ReasonMissing;
    const auto kind = state ? Error::Kind::Conflict : input ? Error::Kind::BadInput : Error::Kind::Forbidden;
    return { kind, u"the workflow does not allow it"_s, refusal.problem() };
}

/// What the action needs besides rights and checks.
std::optional<Error> missing(const ActionRule &rule, const Decision &decision, const Sight &sight,
                             const Article &predicted, UtcTime now)
{
    if (rule.reason && decision.reason.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, u"a reason is needed"_s, u"reason_missing"_s };
    if (rule.needsTime && (!decision.at || *decision.at <= now))
        return Error { Error::Kind::BadInput, u"a time in the future is needed"_s, u"time_missing"_s };
    if (rule.bindsFingerprint && !sight.confirmed)
        return Error { Error::Kind::BadInput, u"the text is not on this machine"_s, u"text_missing"_s };
    if (rule.needsTargets && decision.channels.isEmpty() && predicted.content.channels.isEmpty())
        return Error { Error::Kind::BadInput, u"no channel is named"_s, u"targets_missing"_s };
    return {};
}

Result<QHash<Digest, MediumFacts>> factsOf(Tables &tables, const Sight &sight)
{
    QHash<Digest, MediumFacts> facts;
    const Content *content = sight.content();
    if (!content)
        return facts;
    // What the portal has confirmed lies there whole, whether or not it was fetched to this machine.
    if (sight.confirmed && sight.confirmed->version > 0) {
        for (const Digest &digest : sight.confirmed->content.media())
            facts.insert(digest, {});
    }
    for (const Digest &digest : content->media()) {
        const auto medium = tables.media.find(digest);
        if (!medium)
            return std::unexpected(medium.error());
        if (!*medium || !(*medium)->whole)
            continue;
        const auto head = tables.media.read(digest, 0, Media::chunkBytes);
        if (!head)
            return std::unexpected(head.error());
        facts.insert(digest, { (*medium)->type, (*medium)->size, carriesMetadata(*head) });
    }
    return facts;
}

/// What judging and checking look at, read in one transaction.
struct Seen
{
    Sight sight;
    QHash<Digest, MediumFacts> media;
};

Result<Seen> see(Tables &tables, ArticleId article)
{
    auto sight = readSight(tables, article);
    if (!sight)
        return std::unexpected(sight.error());
    auto media = factsOf(tables, *sight);
    if (!media)
        return std::unexpected(media.error());
    return Seen { std::move(*sight), std::move(*media) };
}

Findings checked(const Content &content, const Rulebook &book, QDate day, const QHash<Digest, MediumFacts> &media)
{
    return runChecks(content, book, day, [&media](const Digest &digest) {
        const auto found = media.constFind(digest);
        return found == media.cend() ? std::nullopt : std::optional(*found);
    });
}

/// Whether the working text says anything that no kept revision says.
Result<bool> isNewText(Tables &tables, const Sight &sight)
{
    if (!sight.working)
        return false;
    if (sight.confirmed && sight.confirmed->revision == sight.working->parent)
        return sight.confirmed->content != sight.working->content;
    const auto parent = tables.articles.revision(sight.working->parent);
    if (!parent)
        return std::unexpected(parent.error());
    return !*parent || (*parent)->content != sight.working->content;
}

/// Cuts a revision from the working row and queues it.
Result<RevisionId> sendText(Tables &tables, const Sight &sight, Ids &ids, UtcTime now, Cut cut,
                            std::optional<UtcTime> notBefore)
{
    const Working &working = *sight.working;
    const KeptRevision kept { .id = ids.make<RevisionId>(), .article = working.article, .parent = working.parent,
                              .madeAt = now, .content = working.content, .cut = cut };
    if (const auto done = queueRevision(tables, kept, ids.make<RequestId>(), notBefore); !done)
        return std::unexpected(done.error());
    Working next = working;
    next.parent = kept.id;
    if (const auto done = tables.articles.saveWorking(next); !done)
        return std::unexpected(done.error());
    return kept.id;
}

QList<Target> targetsOf(const Decision &decision, const Article &article)
{
    QList<Target> targets;
    for (const ChannelId &channel : decision.channels.isEmpty() ? article.content.channels : decision.channels)
        targets += { article.content.site, channel };
    return targets;
}

struct Queued
{
    qint64 row = 0;
    TransitionId id;
};

Result<Queued> queueDecision(Tables &tables, const Sight &sight, const Decision &decision, const ActionRule &rule,
                             const Article &predicted, bool mayEdit, Ids &ids, UtcTime now,
                             std::optional<UtcTime> notBefore)
{
    const auto newText = isNewText(tables, sight);
    if (!newText)
        return std::unexpected(newText.error());
    RevisionId revision = sight.newestRevision();
    if (*newText && mayEdit) {
        const auto sent = sendText(tables, sight, ids, now, Cut::Submit, notBefore);
        if (!sent)
            return std::unexpected(sent.error());
        revision = *sent;
    }
    const Transition transition { .article = decision.article, .id = ids.make<TransitionId>(),
                                  .action = decision.action, .revision = revision,
                                  .fingerprint = rule.bindsFingerprint ? fingerprint(predicted.content) : Digest(),
                                  .reason = decision.reason.trimmed(),
                                  .targets = rule.needsTargets ? targetsOf(decision, predicted) : QList<Target>(),
                                  .at = rule.needsTime ? decision.at : std::nullopt, .madeAt = now,
                                  .paper = decision.paper, .assignee = decision.assignee,
                                  .acknowledged = decision.acknowledged };
    const Intent intent { .what = Errand::Transition, .id = transition.id.toString(),
                          .request = ids.make<RequestId>(), .article = decision.article,
                          .label = decision.action.toString(), .bytes = wire::toBytes(wire::toJson(transition)),
                          .madeAt = now, .notBefore = notBefore };
    const auto row = tables.outbox.append(intent);
    if (!row)
        return std::unexpected(row.error());
    if (rule.reason && decision.paper.isEmpty()) {
        if (const auto done = rememberReason(tables, decision.action, transition.reason); !done)
            return std::unexpected(done.error());
    }
    return Queued { *row, transition.id };
}

std::expected<Decided, Refused> refused(Error why, Findings findings = {})
{
    return std::unexpected(Refused { std::move(why), std::move(findings) });
}

} // namespace

void Desk::decide(const Decision &decision, QObject *context, Answer answer)
{
    m_parts.store.read<Seen>(
        this, [id = decision.article](Tables &tables) { return see(tables, id); },
        [this, decision, answer = guarded(context, std::move(answer))](const Result<Seen> &seen) {
            seen ? judge(seen->sight, seen->media, decision, answer) : answer(refused(seen.error()));
        });
}

void Desk::judge(const Sight &sight, const QHash<Digest, MediumFacts> &media, const Decision &decision, Answer answer)
{
    const Rulebook book = rulebookToday();
    const Article predicted = sight.predicted(book.workflow);
    const Situation situation = situationOf(book, predicted, m_me, sight.actors(book.workflow, m_me));
    const auto allowed = book.workflow.may(decision.action, situation);
    if (!allowed)
        return answer(refused(toError(allowed.error())));
    Judgement judgement { sight, decision, **allowed, predicted, {}, {} };
    judgement.refusal = missing(**allowed, decision, sight, predicted, m_parts.clock.now());
    if (judgement.refusal)
        return answer(refused(*judgement.refusal));
    if ((*allowed)->checks.isEmpty())
        return enqueue(judgement, std::move(answer));
    if (!sight.content())
        return answer(refused({ Error::Kind::BadInput, u"the text is not on this machine"_s, u"text_missing"_s }));
    m_parts.executor.compute<Findings>(
        this,
        [content = *sight.content(), book, day = today(), media] { return checked(content, book, day, media); },
        [this, judgement, answer = std::move(answer)](const Findings &findings) mutable {
            judgement.findings = findings;
            if (const auto stop = stoppedBy(findings, judgement.decision.acknowledged))
                return answer(refused(*stop, findings));
            enqueue(judgement, std::move(answer));
        });
}

void Desk::enqueue(const Judgement &judgement, Answer answer)
{
    const Rulebook &book = rulebookToday();
    const bool now = SyncEngine::needsPortalNow(judgement.rule);
    const UtcTime time = m_parts.clock.now();
    const auto notBefore = now || m_undoTime.count() == 0 ? std::nullopt : std::optional(time + m_undoTime);
    const Article &before = judgement.sight.confirmed ? *judgement.sight.confirmed : judgement.predicted;
    const bool mayEdit = book.workflow.mayEdit(situationOf(book, judgement.predicted, m_me, {}));
    const Site *site = book.site(before.content.site);
    const QString telephone = site ? site->dutyTelephone : QString();
    m_parts.store.write<Queued>(
        this,
        [judgement, mayEdit, time, notBefore, &ids = m_parts.ids](Tables &tables) -> Result<Queued> {
            const auto sight = readSight(tables, judgement.decision.article);
            if (!sight)
                return std::unexpected(sight.error());
            if (!sight->sameMoment(judgement.sight))
                return failure(Error::Kind::Conflict, u"the article changed meanwhile"_s, u"changed_meanwhile"_s);
            return queueDecision(tables, *sight, judgement.decision, judgement.rule, judgement.predicted, mayEdit,
                                 ids, time, notBefore);
        },
        [this, judgement, now, notBefore, telephone, state = before.state, answer = std::move(answer)](
            const Result<Queued> &queued) {
            if (!queued)
                return answer(refused(queued.error(), judgement.findings));
            const StateId predicted = judgement.rule.to.isEmpty() ? state : judgement.rule.to;
            Decided decided { queued->id.toString(), predicted, notBefore, judgement.findings, {} };
            if (now)
                return takeNow(queued->row, std::move(decided), telephone, answer);
            m_parts.sync.wake();
            answer(std::move(decided));
        });
}

void Desk::takeNow(qint64 row, Decided decided, const QString &dutyTelephone, Answer answer)
{
    m_parts.sync.pushNow(row, this, [decided = std::move(decided), dutyTelephone, answer = std::move(answer)](
                                        Result<Receipt> receipt) mutable {
        if (!receipt) {
            Error why = receipt.error();
            const bool unreached = why.kind == Error::Kind::Offline || why.kind == Error::Kind::Timeout;
            // Whoever believes that it is gone does not call anybody, so the telephone is part of the answer.
            if (unreached && why.problem != "maybe_arrived"_L1)
                why = { why.kind, dutyTelephone, u"not_withdrawn"_s };
            return answer(refused(why, decided.findings));
        }
        decided.predicted = receipt->state;
        decided.receipt = std::move(*receipt);
        answer(std::move(decided));
    });
}

void Desk::comment(ArticleId article, const QString &text, const QString &quote, QObject *context,
                   Callback<CommentId> answer)
{
    if (const auto clean = secrecy(text + u'\n' + quote); !clean)
        return answer(std::unexpected(clean.error()));
    const UtcTime now = m_parts.clock.now();
    m_parts.store.write<CommentId>(
        context,
        [=, me = m_me, &ids = m_parts.ids](Tables &tables) -> Result<CommentId> {
            const auto sight = readSight(tables, article);
            if (!sight)
                return std::unexpected(sight.error());
            if (sight->newestRevision().isNull()) // nobody has anything yet that a remark could be about
                return failure(Error::Kind::Conflict, article.toString(), u"nothing_sent"_s);
            const Comment comment { .id = ids.make<CommentId>(), .article = article, .author = me,
                                    .revision = sight->newestRevision(), .quote = quote, .text = text, .at = now };
            if (const auto kept = tables.comments.put(comment); !kept)
                return std::unexpected(kept.error());
            const auto row = tables.outbox.append({ .what = Errand::Comment, .id = comment.id.toString(),
                                                    .request = ids.make<RequestId>(), .article = article,
                                                    .label = u"comment"_s,
                                                    .bytes = wire::toBytes(wire::toJson(comment)), .madeAt = now,
                                                    .notBefore = {} });
            if (!row)
                return std::unexpected(row.error());
            return comment.id;
        },
        [this, answer = std::move(answer)](const Result<CommentId> &id) {
            m_parts.sync.wake();
            answer(id);
        });
}

void Desk::findings(ArticleId article, QObject *context, Callback<Findings> answer)
{
    find(article, m_parts.executor, guarded(context, std::move(answer)));
}

void Desk::findingsBehind(ArticleId article, QObject *context, Callback<Findings> answer)
{
    find(article, m_parts.behind, guarded(context, std::move(answer)));
}

void Desk::find(ArticleId article, Executor &executor, Callback<Findings> answer)
{
    m_parts.store.read<Seen>(
        this, [article](Tables &tables) { return see(tables, article); },
        [this, &executor, answer = std::move(answer)](const Result<Seen> &seen) {
            if (!seen)
                return answer(std::unexpected(seen.error()));
            if (!seen->sight.content())
                return answer(failure(Error::Kind::BadInput, u"the text is not on this machine"_s, u"text_missing"_s));
            executor.compute<Findings>(
                this,
                [content = *seen->sight.content(), media = seen->media, book = rulebookToday(), day = today()] {
                    return checked(content, book, day, media);
                },
                [answer](const Findings &findings) { answer(findings); });
        });
}

} // namespace toasoan
