#include "Sight.h"

#include "store/Tables.h"
#include "wire/Json.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// The transitions among what waits; a row that cannot be read says nothing about the future.
QList<Transition> pendingTransitions(const QList<OutboxRow> &rows)
{
    QList<Transition> found;
    for (const OutboxRow &row : rows) {
        if (row.intent.what != Errand::Transition || row.state == OutboxRow::State::Parked)
            continue;
        const auto object = wire::parseObject(row.intent.bytes);
        if (!object)
            continue;
        if (auto transition = wire::fromJson<Transition>(*object))
            found += std::move(*transition);
    }
    return found;
}

void apply(Article &article, const Transition &transition, const Workflow &workflow)
{
    const ActionRule *rule = workflow.action(transition.action);
    if (!rule)
        return;
    if (!rule->to.isEmpty())
        article.state = rule->to;
    if (rule->hasEffect(u"set_submitted"))
        article.submittedAt = transition.madeAt;
    if (rule->hasEffect(u"void_approval"))
        article.approval.reset();
    if (rule->hasEffect(u"set_approval"))
        article.approval = Approval { .by = {}, .at = transition.madeAt, .revision = transition.revision,
                                      .fingerprint = transition.fingerprint, .onPaper = transition.paper };
    if (rule->hasEffect(u"clear_live"))
        article.live.reset();
    if (rule->hasEffect(u"clear_schedule"))
        article.schedule.reset();
    if (rule->hasEffect(u"set_schedule") && transition.at)
        article.schedule = Schedule { .at = *transition.at, .targets = transition.targets, .by = {} };
}

Article fromSummary(const ArticleRow &row)
{
    const Summary &summary = row.summary;
    Article article;
    article.id = summary.id;
    article.version = summary.version;
    article.state = summary.state;
    article.author = summary.author;
    article.assignee = summary.assignee;
    article.unit = summary.unit;
    article.content.site = summary.site;
    article.content.kind = summary.kind;
    article.content.title = summary.title;
    article.content.byline = summary.byline;
    article.content.channels = summary.channels;
    article.due = summary.due;
    article.submittedAt = summary.submittedAt;
    article.updatedAt = summary.updatedAt;
    return article;
}

} // namespace

Article Sight::predicted(const Workflow &workflow) const
{
    Article article = confirmed ? *confirmed : fromSummary(row);
    if (working) {
        article.content = working->content;
        article.parent = working->parent;
    }
    for (const Transition &transition : pendingTransitions(pending))
        apply(article, transition, workflow);
    return article;
}

const Content *Sight::content() const
{
    if (working)
        return &working->content;
    return confirmed ? &confirmed->content : nullptr;
}

RevisionId Sight::newestRevision() const
{
    for (auto row = pending.crbegin(); row != pending.crend(); ++row) {
        if (row->intent.what == Errand::Revision)
            return RevisionId::fromString(row->intent.id).value_or(RevisionId());
    }
    return confirmed ? confirmed->revision : RevisionId();
}

QMap<QString, QSet<PersonId>> Sight::actors(const Workflow &workflow, const PersonId &me) const
{
    QMap<QString, QSet<PersonId>> actors;
    for (const HistoryEntry &entry : history) {
        const ActionRule *rule = workflow.action(ActionId(entry.what));
        if (!rule)
            continue;
        // A new working version starts the count anew: who approved the last one may edit this one.
        if (rule->hasEffect(u"open_working"))
            actors.clear();
        actors[entry.what] += entry.who;
    }
    for (const Transition &transition : pendingTransitions(pending))
        actors[transition.action.toString()] += me;
    actors[u"author"_s] += row.summary.author;
    return actors;
}

bool Sight::sameMoment(const Sight &other) const
{
    const auto savedAt = [](const Sight &sight) {
        return sight.working ? std::optional(sight.working->savedAt) : std::nullopt;
    };
    const auto version = [](const Sight &sight) { return sight.confirmed ? sight.confirmed->version : 0; };
    const auto last = [](const Sight &sight) { return sight.pending.isEmpty() ? 0 : sight.pending.last().seq; };
    return version(*this) == version(other) && savedAt(*this) == savedAt(other) && last(*this) == last(other)
        && pending.size() == other.pending.size();
}

Result<Sight> readSight(Tables &tables, ArticleId article)
{
    const auto row = tables.articles.row(article);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(Error::Kind::BadInput, u"no such article here"_s, u"not_found"_s);
    auto confirmed = tables.articles.confirmed(article);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    auto working = tables.articles.working(article);
    if (!working)
        return std::unexpected(working.error());
    auto pending = tables.outbox.of(article);
    if (!pending)
        return std::unexpected(pending.error());
    auto history = tables.histories.entries(article);
    if (!history)
        return std::unexpected(history.error());
    return Sight { **row, std::move(*confirmed), std::move(*working), std::move(*pending), std::move(*history) };
}

Result<void> queueRevision(Tables &tables, const KeptRevision &kept, RequestId request,
                           std::optional<UtcTime> notBefore)
{
    if (const auto done = tables.articles.keep(kept); !done)
        return done;
    const Revision revision { kept.article, kept.id, kept.parent, kept.madeAt, kept.content };
    const auto row = tables.outbox.append({ .what = Errand::Revision, .id = kept.id.toString(), .request = request,
                                            .article = kept.article, .label = u"revision"_s,
                                            .bytes = wire::toBytes(wire::toJson(revision)),
                                            .madeAt = kept.madeAt, .notBefore = notBefore });
    if (!row)
        return std::unexpected(row.error());
    return {};
}

} // namespace toasoan
