#pragma once
// Who may do what, decided by the workflow alone: this file only gathers what the workflow asks for (roles
// with delegations, relations, who acted since the working version was opened). An article that a person may
// not see does not exist for him, whichever call he makes and whatever ids he guesses.

#include "training/Visit.h"

namespace toasoan {

/// The columns of an article that rights look at.
struct Head
{
    ArticleId id;
    SiteId site;
    StateId state;
    PersonId author;
    PersonId assignee;
    bool live = false;
    bool submitted = false; ///< ever
    int opened = 0; ///< number of the history entry that opened the working version
    int version = 0;
    RevisionId revision;
};

[[nodiscard]] std::optional<Head> headOf(Ledger &ledger, ArticleId id);
[[nodiscard]] Head headOf(const Article &article, int opened);

/// Delegations that hold at that time.
[[nodiscard]] QList<Delegation> delegationsAt(Ledger &ledger, const Rulebook &rulebook, UtcTime now);

/// Own roles and those lent by delegation.
[[nodiscard]] Roles rolesOf(const Visit &visit, const PersonId &person, const SiteId &site);
[[nodiscard]] bool hasRole(const Visit &visit, const SiteId &site, const Roles &wanted);
/// On any site.
[[nodiscard]] bool hasRoleAnywhere(const Visit &visit, const Roles &wanted);
/// Answers for the portal as a whole: an administrator of a site of level 1.
[[nodiscard]] bool isPortalAdministrator(const Visit &visit);
[[nodiscard]] Roles boardRoles();

/// Without the actors of the past, which only actions look at.
[[nodiscard]] Situation situationOf(const Visit &visit, const Head &head, const PersonId &person);
/// With them.
[[nodiscard]] Situation actingSituation(const Visit &visit, const Head &head);

[[nodiscard]] bool maySee(const Visit &visit, const Head &head);
/// Everybody of the rulebook who sees the article now.
[[nodiscard]] QSet<PersonId> viewersOf(const Visit &visit, const Head &head);

/// The head, or not_found when there is none or this person may not see it.
[[nodiscard]] Outcome<Head> seen(const Visit &visit, ArticleId id);

/// Changes when what this person may see changes by more than what happens to articles.
[[nodiscard]] QByteArray scopeOf(const Visit &visit);

} // namespace toasoan
