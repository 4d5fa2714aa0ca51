#include "training/Transitions.h"

#include "training/Articles.h"
#include "training/Conditions.h"
#include "training/PublicPages.h"
#include "training/Shelf.h"
#include "training/Trail.h"
#include "wire/Json.h"

#include "core/Fingerprint.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

void approve(const Visit &visit, Article &article, const Transition &transition, const ActionRule &rule)
{
    Approval approval;
    approval.by = visit.person;
    approval.at = visit.now;
    approval.revision = article.revision;
    approval.fingerprint = fingerprint(article.content);
    if (rule.reason)
        approval.onPaper = transition.paper.isEmpty() ? transition.reason : transition.paper;
    article.approval = approval;
}

void goLive(const Visit &visit, Article &article, const Transition &transition)
{
    Live live;
    live.revision = article.revision;
    live.fingerprint = fingerprint(article.content);
    live.targets = transition.targets;
    live.address = pageAddress(article.id);
    live.since = visit.now;
    article.live = live;
    for (const Target &target : std::as_const(live.targets))
        visit.ledger.setMeta(u"published/"_s + target.channel.toString(), toRfc3339(visit.now));
}

/// Back to what the public sees; whatever was approved in between was approved of something else.
bool restoreLive(const Visit &visit, Article &article)
{
    const auto stored = revisionOf(visit.ledger, article.live->revision);
    const auto content = contentOf(visit.ledger, article.live->revision);
    if (!stored || !content)
        return false;
    article.revision = stored->id;
    article.parent = stored->parent;
    article.content = *content;
    article.approval.reset();
    return true;
}

/// False when what the effect needs cannot be read.
bool takeEffect(const Visit &visit, const QString &effect, Article &article, const Transition &transition,
                const ActionRule &rule)
{
    if (effect == "set_submitted"_L1)
        article.submittedAt = visit.now;
    else if (effect == "assign_actor"_L1)
        article.assignee = transition.assignee.isEmpty() ? visit.person : transition.assignee;
    else if (effect == "set_approval"_L1)
        approve(visit, article, transition, rule);
    else if (effect == "void_approval"_L1)
        article.approval.reset();
    else if (effect == "set_schedule"_L1)
        article.schedule = Schedule { *transition.at, transition.targets, visit.person };
    else if (effect == "clear_schedule"_L1)
        article.schedule.reset();
    else if (effect == "set_live"_L1)
        goLive(visit, article, transition);
    else if (effect == "clear_live"_L1)
        article.live.reset();
    else if (effect == "restore_live"_L1)
        return restoreLive(visit, article);
    return true;
}

QString detailsOf(const Transition &transition)
{
    const QJsonObject whole = wire::toJson(transition);
    QJsonObject details;
    for (const QString &key : { u"targets"_s, u"acknowledged"_s, u"at"_s, u"paper"_s, u"assignee"_s }) {
        const QJsonValue value = whole.value(key);
        const bool empty = value.isUndefined() || value.isNull() || (value.isArray() && value.toArray().isEmpty())
            || (value.isString() && value.toString().isEmpty());
        if (!empty)
            details.insert(key, value);
    }
    return trailDetails(details);
}

Outcome<Receipt> act(const Visit &visit, const Head &head, const Transition &transition)
{
    const auto rule = visit.rulebook.workflow.may(transition.action, actingSituation(visit, head));
    if (!rule)
        return refuse(rule.error().problem(), u"the workflow does not allow it"_s, u"action"_s);
    auto article = articleOf(visit.ledger, head.id);
    if (!article)
        return refuse(u"unavailable"_s, u"the article cannot be read"_s);
    if (const auto hold = conditionsHold(visit, **rule, *article, transition); !hold)
        return std::unexpected(hold.error());
    const QSet<PersonId> before = viewersOf(visit, head);
    const std::optional<Live> liveBefore = article->live;
    HistoryEntry entry;
    entry.what = transition.action.toString();
    entry.id = transition.id.toString();
    entry.madeAt = transition.madeAt;
    entry.from = article->state;
    entry.revision = article->revision;
    entry.reason = transition.reason;
    entry.details = detailsOf(transition);
    if ((*rule)->bindsFingerprint)
        entry.fingerprint = transition.fingerprint;
    for (const QString &effect : (*rule)->effects) {
        if (!takeEffect(visit, effect, *article, transition, **rule))
            return refuse(u"unavailable"_s, u"the live revision cannot be read"_s);
    }
    if (!(*rule)->to.isEmpty())
        article->state = (*rule)->to;
    entry.to = article->state;
    if (article->live != liveBefore)
        pageChanged(visit.ledger, head.id);
    const bool opens = (*rule)->hasEffect(u"open_working");
    const int opened = opens ? trailHead(visit.ledger, head.id).length + 1 : head.opened;
    return conclude(visit, *article, opened, before, entry);
}

/// A schedule that cannot be kept must not be tried for ever, nor be forgotten in silence.
void giveUp(const Visit &visit, const Head &head, const Problem &problem)
{
    auto article = articleOf(visit.ledger, head.id);
    if (!article)
        return;
    HistoryEntry entry;
    entry.what = u"unschedule"_s;
    entry.id = visit.ids.next().toString(QUuid::WithoutBraces);
    entry.from = article->state;
    entry.revision = article->revision;
    entry.reason = problem.name;
    article->schedule.reset();
    if (const ActionRule *rule = visit.rulebook.workflow.action(ActionId(u"unschedule"_s));
        rule && rule->from.contains(article->state))
        article->state = rule->to;
    entry.to = article->state;
    (void)conclude(visit, *article, head.opened, viewersOf(visit, head), entry);
}

} // namespace

Outcome<Answer> postTransition(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    const auto object = bodyOf(visit);
    if (!object)
        return std::unexpected(object.error());
    auto transition = wire::fromJson<Transition>(*object);
    if (!transition)
        return badRequest(transition.error());
    if (!transition->article.isNull() && transition->article != *id)
        return refuse(u"bad_request"_s, u"the body names another article"_s, u"article"_s);
    transition->article = *id;
    const auto head = seen(visit, *id);
    if (!head)
        return std::unexpected(head.error());
    const Digest digest = Digest::of(visit.request.body);
    const QString own = transition->id.toString();
    if (const auto row = visit.ledger.first(u"SELECT article, person, digest, receipt FROM transition WHERE id = ?"_s,
                                            { own })) {
        const bool same = row->at(0).toString() == id->toString()
            && PersonId(row->at(1).toString()) == visit.person && row->at(2).toString() == digest.toString();
        return same ? Outcome<Answer>(jsonAnswer(QJsonDocument::fromJson(row->at(3).toByteArray()).object()))
                    : refuse(u"id_reused"_s, u"another request has this id"_s, u"id"_s);
    }
    const auto receipt = act(visit, *head, *transition);
    if (!receipt)
        return std::unexpected(receipt.error());
    const QJsonObject answer = wire::toJson(*receipt);
    visit.ledger.run(u"INSERT INTO transition (id, article, person, digest, receipt) VALUES (?, ?, ?, ?, ?)"_s,
                     { own, id->toString(), visit.person.toString(), digest.toString(), wire::toBytes(answer) });
    return jsonAnswer(answer);
}

bool schedulesWait(Ledger &ledger, UtcTime now)
{
    return ledger.first(u"SELECT 1 FROM article WHERE due IS NOT NULL AND due <= ? LIMIT 1"_s, { toRfc3339(now) })
        .has_value();
}

void runSchedules(Visit &visit)
{
    const auto rows = visit.ledger.select(
        u"SELECT id FROM article WHERE due IS NOT NULL AND due <= ? ORDER BY due"_s, { toRfc3339(visit.now) });
    for (const QVariantList &row : rows) {
        const auto head = headOf(visit.ledger, ArticleId::fromString(row.at(0).toString()).value_or(ArticleId()));
        const auto article = head ? articleOf(visit.ledger, head->id) : std::nullopt;
        if (!article || !article->schedule)
            continue;
        Transition transition;
        transition.article = article->id;
        transition.id = visit.ids.make<TransitionId>();
        transition.action = ActionId(u"publish"_s);
        transition.revision = article->revision;
        transition.fingerprint = article->approval ? article->approval->fingerprint : Digest();
        transition.targets = article->schedule->targets;
        transition.madeAt = article->schedule->at;
        if (const auto done = act(visit, *head, transition); !done)
            giveUp(visit, *head, done.error());
    }
    visit.ledger.setMeta(u"scheduler_last"_s, toRfc3339(visit.now));
}

} // namespace toasoan
