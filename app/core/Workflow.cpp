// One function decides about actions and one about each kind of sight; both read only the rule and the
// situation. Nothing is remembered between calls, so the client's prediction and the portal's verdict on the
// same situation are the same value.

#include "core/Workflow.h"

#include "core/Lookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

QString toString(Role role)
{
    switch (role) {
    case Role::Contributor:
        return u"contributor"_s;
    case Role::Editor:
        return u"editor"_s;
    case Role::Approver:
        return u"approver"_s;
    case Role::Standing:
        return u"standing"_s;
    case Role::Publisher:
        return u"publisher"_s;
    case Role::Administrator:
        return u"administrator"_s;
    }
    return {};
}

std::optional<Role> roleFromString(QStringView text) { return spelled(allRoles, text); }

QString toString(Relation relation)
{
    switch (relation) {
    case Relation::Author:
        return u"author"_s;
    case Relation::Assignee:
        return u"assignee"_s;
    }
    return {};
}

std::optional<Relation> relationFromString(QStringView text)
{
    return spelled(std::array { Relation::Author, Relation::Assignee }, text);
}

bool Grant::allows(const Roles &has, const Relations &is) const
{
    return roles.intersects(has) || relations.intersects(is);
}

bool ActionRule::hasEffect(QStringView effect) const
{
    return effects.contains(effect);
}

QString Refusal::problem() const
{
    switch (why) {
    case Why::UnknownAction:
        return u"unknown_action"_s;
    case Why::WrongState:
        return u"wrong_state"_s;
    case Why::NotYourRole:
        return u"not_your_role"_s;
    case Why::FourEyes:
        return u"four_eyes"_s;
    case Why::NotLive:
        return u"not_live"_s;
    case Why::ReasonMissing:
        return u"reason_missing"_s;
    }
    return {};
}

namespace {

/// The portal acting by itself holds no role: it may take what the rule leaves to it, and nothing else.
bool isTheirs(const ActionRule &rule, const Situation &situation)
{
    if (situation.bySystem)
        return rule.bySystem;
    return rule.who.allows(situation.roles, situation.relations)
        && situation.relations.contains(rule.must);
}

bool needsOtherEyes(const ActionRule &rule, const Situation &situation)
{
    if (!rule.notActorOfSwitch.isEmpty() && !situation.siteSwitches.contains(rule.notActorOfSwitch))
        return false;
    return std::ranges::any_of(rule.notActorOf, [&](const QString &action) {
        if (action == "author"_L1 && situation.relations.contains(Relation::Author))
            return true;
        return situation.actors.value(action).contains(situation.person);
    });
}

} // namespace

Workflow::Workflow(QList<StateRule> states, QList<ActionRule> actions, StateId initial, Grant liveSee)
    : m_states(std::move(states))
    , m_actions(std::move(actions))
    , m_initial(std::move(initial))
    , m_liveSee(std::move(liveSee))
{
}

bool Workflow::isOpen(const StateId &state) const
{
    return std::ranges::any_of(m_actions, [&state](const ActionRule &action) {
        return action.from.contains(state) && !action.hasEffect(u"open_working");
    });
}

const StateRule *Workflow::state(const StateId &id) const
{
    return rowWith(m_states, &StateRule::id, id);
}

const ActionRule *Workflow::action(const ActionId &id) const
{
    return rowWith(m_actions, &ActionRule::id, id);
}

std::expected<const ActionRule *, Refusal> Workflow::may(const ActionId &action,
                                                         const Situation &situation) const
{
    const ActionRule *rule = this->action(action);
    if (!rule)
        return std::unexpected(Refusal { Refusal::Why::UnknownAction });
    if (!isTheirs(*rule, situation))
        return std::unexpected(Refusal { Refusal::Why::NotYourRole });
    if (situation.isArchived)
        return std::unexpected(Refusal { Refusal::Why::WrongState });
    if (!rule->from.isEmpty() && !rule->from.contains(situation.state))
        return std::unexpected(Refusal { Refusal::Why::WrongState });
    if (rule->needsLive && !situation.isLive)
        return std::unexpected(Refusal { Refusal::Why::NotLive });
    if (needsOtherEyes(*rule, situation))
        return std::unexpected(Refusal { Refusal::Why::FourEyes });
    return rule;
}

bool Workflow::maySee(const Situation &situation) const
{
    if (situation.isLive && m_liveSee.allows(situation.roles, situation.relations))
        return true;
    const StateRule *rule = state(situation.state);
    return rule && rule->see.allows(situation.roles, situation.relations);
}

bool Workflow::mayEdit(const Situation &situation) const
{
    const StateRule *rule = state(situation.state);
    return rule && !situation.isArchived && rule->edit.allows(situation.roles, situation.relations);
}

bool Workflow::mayComment(const Situation &situation) const
{
    const StateRule *rule = state(situation.state);
    return rule && !situation.isArchived && rule->comment.allows(situation.roles, situation.relations);
}

bool Workflow::mayDelete(const Situation &situation) const
{
    const StateRule *rule = state(situation.state);
    return rule && rule->deletable && !situation.isArchived && !situation.everSubmitted && !situation.isLive
        && situation.relations.contains(Relation::Author);
}

QList<ActionId> Workflow::possible(const Situation &situation) const
{
    QList<ActionId> actions;
    for (const ActionRule &rule : m_actions) {
        if (may(rule.id, situation))
            actions += rule.id;
    }
    return actions;
}

} // namespace toasoan
