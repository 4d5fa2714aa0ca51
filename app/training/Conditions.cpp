#include "training/Conditions.h"

#include "training/MediaRoom.h"

#include "checks/Checks.h"
#include "core/Fingerprint.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Problem> failed(const QString &check, const QString &place, const QString &detail)
{
    return refuse(u"check_failed"_s, detail, place, { { u"check"_s, check } });
}

Outcome<void> namesTheCurrent(const ActionRule &rule, const Article &article, const Transition &transition)
{
    const bool names = rule.bindsFingerprint || !rule.checks.isEmpty();
    if (names && transition.revision != article.revision)
        return refuse(u"fingerprint_mismatch"_s, u"another revision is current"_s, u"revision"_s);
    // Computed from the content as it lies there: a column could have been left behind.
    const Digest current = fingerprint(article.content);
    if (rule.bindsFingerprint && transition.fingerprint != current)
        return refuse(u"fingerprint_mismatch"_s, u"the content has another fingerprint"_s, u"fingerprint"_s);
    if (rule.needsApproval && (!article.approval || article.approval->fingerprint != current))
        return refuse(u"fingerprint_mismatch"_s, u"this content was not approved"_s, u"approval"_s);
    return {};
}

Outcome<void> targetsFit(const Visit &visit, const Article &article, const QList<Target> &targets)
{
    if (targets.isEmpty())
        return failed(u"targets"_s, u"targets"_s, u"a place of publication is needed"_s);
    for (const Target &target : targets) {
        const Channel *channel = visit.rulebook.channel(target.channel);
        if (target.site != article.content.site || !channel || channel->site != target.site)
            return failed(u"targets"_s, u"targets"_s, u"a target is not of the article's site"_s);
        if (!channel->publishable)
            return failed(u"targets"_s, u"targets"_s, u"a target is another system"_s);
        if (!article.content.channels.contains(target.channel))
            return failed(u"targets"_s, u"targets"_s, u"a target was not approved"_s);
        if (channel->network == Network::Wan && visit.rulebook.network == Network::Internet)
            return refuse(u"wan_only"_s, u"a target of the Party's network"_s, u"targets"_s);
        if (channel->network != visit.rulebook.network)
            return failed(u"network"_s, u"targets"_s, u"a target of the other network"_s);
    }
    return {};
}

Outcome<void> timeFits(const Visit &visit, const ActionRule &rule, const Article &article,
                       const Transition &transition)
{
    if (rule.needsTime && (!transition.at || *transition.at <= visit.now))
        return failed(u"time"_s, u"at"_s, u"a time in the future is needed"_s);
    const UtcTime shown = rule.needsTime ? *transition.at : visit.now;
    if (rule.needsTargets && article.content.embargo && shown < *article.content.embargo)
        return failed(u"embargo"_s, u"embargo"_s, u"not before the embargo's end"_s);
    return {};
}

Outcome<void> structureHolds(const Visit &visit, const ActionRule &rule, const Article &article)
{
    if (rule.checks.isEmpty())
        return {};
    const auto present = [&](const Digest &digest) {
        return articleHasMedium(visit.ledger, article.id, digest) || maySeeMedium(visit, digest);
    };
    const Findings faults = structuralFaults(article.content, visit.rulebook, present, rule.checks);
    if (faults.isEmpty())
        return {};
    const Finding &fault = faults.first();
    return failed(fault.check.toString(), fault.place, fault.message);
}

Outcome<void> assigneeFits(const Visit &visit, const Article &article, const Transition &transition)
{
    if (transition.assignee.isEmpty())
        return {};
    if (!rolesOf(visit, transition.assignee, article.content.site).intersects(boardRoles()))
        return failed(u"assignee"_s, u"assignee"_s, u"not a member of the site's board"_s);
    return {};
}

} // namespace

Outcome<void> conditionsHold(const Visit &visit, const ActionRule &rule, const Article &article,
                             const Transition &transition)
{
    const bool reasoned = !transition.reason.trimmed().isEmpty() || !transition.paper.trimmed().isEmpty();
    if (rule.reason && !reasoned)
        return refuse(u"reason_missing"_s, u"this action needs a reason"_s, u"reason"_s);
    if (const auto named = namesTheCurrent(rule, article, transition); !named)
        return named;
    if (rule.needsTargets) {
        if (const auto fit = targetsFit(visit, article, transition.targets); !fit)
            return fit;
    }
    if (const auto fit = timeFits(visit, rule, article, transition); !fit)
        return fit;
    if (const auto fit = assigneeFits(visit, article, transition); !fit)
        return fit;
    return structureHolds(visit, rule, article);
}

} // namespace toasoan
