#pragma once
// Workflow is data, part of the rulebook: which states there are, who may see, edit and comment in each, and
// which actions lead where, for whom, under which conditions. The portal enforces it; the client predicts it
// with this same code. Nothing else in the product decides who may do what.

#include "core/Ids.h"
#include "core/Result.h"

#include <QList>
#include <QMap>
#include <QSet>

#include <array>
#include <expected>

namespace toasoan {

/// Roles a person holds on one site (clauses 7.2–7.4, 8, 9).
enum class Role { Contributor, Editor, Approver, Standing, Publisher, Administrator };
inline constexpr std::array allRoles { Role::Contributor, Role::Editor, Role::Approver,
                                       Role::Standing, Role::Publisher, Role::Administrator };
[[nodiscard]] QString toString(Role role); ///< "contributor" …
[[nodiscard]] std::optional<Role> roleFromString(QStringView text);

/// What a person is to one article.
enum class Relation { Author, Assignee };
[[nodiscard]] QString toString(Relation relation); ///< "author", "assignee"
[[nodiscard]] std::optional<Relation> relationFromString(QStringView text);

using Roles = QSet<Role>;
using Relations = QSet<Relation>;

/// Allowed when the person has one of the roles on the article's site or one of the relations to it.
struct Grant
{
    Roles roles;
    Relations relations;

    [[nodiscard]] bool allows(const Roles &has, const Relations &is) const;
    bool operator==(const Grant &) const = default;
};

struct StateRule
{
    StateId id;
    Grant see;
    Grant edit;
    Grant comment;
    bool deletable = false; ///< by its author, while never submitted
    bool operator==(const StateRule &) const = default;
};

struct ActionRule
{
    ActionId id;
    QList<StateId> from; ///< empty: from any state
    StateId to; ///< empty: state stays
    Grant who;
    /// Relations that must hold besides `who` (e.g. recall: the author himself); empty for none.
    Relations must;
    /// Four eyes: refused to whoever took one of these actions since the working version was opened.
    /// "author" among them means the article's author.
    QList<QString> notActorOf;
    /// The site switch that turns notActorOf on ("publisherDiffers"); empty: always on.
    QString notActorOfSwitch;
    bool reason = false; ///< a reason is needed
    bool bindsFingerprint = false; ///< the request names revision and fingerprint, and they must be current
    bool needsApproval = false; ///< the approval's fingerprint must be the current one
    bool needsLive = false;
    bool needsTargets = false;
    bool needsTime = false; ///< `at`, in the future
    bool bySystem = false; ///< also taken by the portal itself when its time has come
    QList<CheckId> checks; ///< structural checks that must pass
    /// "set_approval", "void_approval", "set_live", "clear_live", "set_schedule", "clear_schedule",
    /// "open_working", "restore_live", "assign_actor", "set_submitted".
    QList<QString> effects;

    [[nodiscard]] bool hasEffect(QStringView effect) const;
    bool operator==(const ActionRule &) const = default;
};

/// All that decides about an action, for one person and one article at one moment.
struct Situation
{
    StateId state;
    bool isLive = false;
    bool everSubmitted = false;
    bool isArchived = false; ///< a post that was never the board's: it is read, and nothing can be done to it
    Roles roles; ///< on the article's site, delegations included
    Relations relations;
    PersonId person;
    /// Who took which action since the working version was opened (action or "author" → people).
    QMap<QString, QSet<PersonId>> actors;
    QSet<QString> siteSwitches; ///< that are on
    bool bySystem = false;
};

/// Why an action is refused; `problem` values are the contract's problem types.
struct Refusal
{
    enum class Why { UnknownAction, WrongState, NotYourRole, FourEyes, NotLive, ReasonMissing };
    Why why;
    [[nodiscard]] QString problem() const; ///< "unknown_action", "wrong_state", "not_your_role", "four_eyes", "not_live", "reason_missing"
    bool operator==(const Refusal &) const = default;
};

class Workflow
{
public:
    Workflow() = default;
    Workflow(QList<StateRule> states, QList<ActionRule> actions, StateId initial, Grant liveSee = {});

    [[nodiscard]] const QList<StateRule> &states() const { return m_states; }
    [[nodiscard]] const QList<ActionRule> &actions() const { return m_actions; }
    [[nodiscard]] StateId initial() const { return m_initial; }
    /// Whether work goes on in it: a closed state is one from which only a new working version leads on.
    [[nodiscard]] bool isOpen(const StateId &state) const;
    /// Who sees an article as long as the public sees it, whatever the state of its working version.
    [[nodiscard]] const Grant &liveSee() const { return m_liveSee; }
    [[nodiscard]] const StateRule *state(const StateId &id) const; ///< null when unknown
    [[nodiscard]] const ActionRule *action(const ActionId &id) const; ///< null when unknown

    /// The order of refusals is fixed: unknown, role, state, not live, four eyes. (Role before state: an
    /// outsider learns nothing about the state.) Whether a reason was given is the caller's to see: a
    /// situation knows no request.
    [[nodiscard]] std::expected<const ActionRule *, Refusal> may(const ActionId &action,
                                                                 const Situation &situation) const;
    [[nodiscard]] bool maySee(const Situation &situation) const;
    [[nodiscard]] bool mayEdit(const Situation &situation) const;
    [[nodiscard]] bool mayComment(const Situation &situation) const;
    [[nodiscard]] bool mayDelete(const Situation &situation) const;
    /// What this person can do now, in the rulebook's order.
    [[nodiscard]] QList<ActionId> possible(const Situation &situation) const;

    bool operator==(const Workflow &) const = default;

private:
    QList<StateRule> m_states;
    QList<ActionRule> m_actions;
    StateId m_initial;
    Grant m_liveSee;
};

} // namespace toasoan
