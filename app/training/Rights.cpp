#include "training/Rights.h"

#include "training/Notes.h"
#include "wire/Json.h"

#include <QCryptographicHash>

namespace toasoan {

using namespace Qt::StringLiterals;

std::optional<Head> headOf(Ledger &ledger, ArticleId id)
{
    const auto row = ledger.first(u"SELECT site, state, author, assignee, live, submitted, opened, version, revision"
                                  " FROM article WHERE id = ?"_s,
                                  { id.toString() });
    if (!row)
        return std::nullopt;
    Head head;
    head.id = id;
    head.site = SiteId(row->at(0).toString());
    head.state = StateId(row->at(1).toString());
    head.author = PersonId(row->at(2).toString());
    head.assignee = PersonId(row->at(3).toString());
    head.live = row->at(4).toBool();
    head.submitted = row->at(5).toBool();
    head.opened = row->at(6).toInt();
    head.version = row->at(7).toInt();
    head.revision = RevisionId::fromString(row->at(8).toString()).value_or(RevisionId());
    return head;
}

Head headOf(const Article &article, int opened)
{
    Head head;
    head.id = article.id;
    head.site = article.content.site;
    head.state = article.state;
    head.author = article.author;
    head.assignee = article.assignee;
    head.live = article.live.has_value();
    head.submitted = article.submittedAt.has_value();
    head.opened = opened;
    head.version = article.version;
    head.revision = article.revision;
    return head;
}

QList<Delegation> delegationsAt(Ledger &ledger, const Rulebook &rulebook, UtcTime now)
{
    QList<Delegation> held;
    for (const Delegation &delegation : notesOf<Delegation>(ledger, u"delegation"_s)) {
        const bool lent = rulebook.rolesOf(delegation.from, delegation.site).contains(delegation.role);
        if (!delegation.revoked && delegation.begins <= now && now < delegation.ends && lent)
            held += delegation;
    }
    return held;
}

Roles rolesOf(const Visit &visit, const PersonId &person, const SiteId &site)
{
    Roles roles = visit.rulebook.rolesOf(person, site);
    for (const Delegation &delegation : visit.delegations) {
        if (delegation.to == person && delegation.site == site)
            roles += delegation.role;
    }
    return roles;
}

bool hasRole(const Visit &visit, const SiteId &site, const Roles &wanted)
{
    return rolesOf(visit, visit.person, site).intersects(wanted);
}

bool hasRoleAnywhere(const Visit &visit, const Roles &wanted)
{
    return std::ranges::any_of(visit.rulebook.sites,
                               [&](const Site &site) { return hasRole(visit, site.id, wanted); });
}

bool isPortalAdministrator(const Visit &visit)
{
    return std::ranges::any_of(visit.rulebook.sites, [&](const Site &site) {
        return site.level == 1 && hasRole(visit, site.id, { Role::Administrator });
    });
}

Roles boardRoles() { return { Role::Editor, Role::Approver, Role::Standing }; }

Situation situationOf(const Visit &visit, const Head &head, const PersonId &person)
{
    Situation situation;
    situation.state = head.state;
    situation.isLive = head.live;
    situation.everSubmitted = head.submitted;
    situation.isArchived = head.id.isArchived();
    situation.roles = rolesOf(visit, person, head.site);
    if (person == head.author)
        situation.relations += Relation::Author;
    if (!head.assignee.isEmpty() && person == head.assignee)
        situation.relations += Relation::Assignee;
    situation.person = person;
    if (const Site *site = visit.rulebook.site(head.site))
        situation.siteSwitches = site->switches;
    return situation;
}

Situation actingSituation(const Visit &visit, const Head &head)
{
    Situation situation = situationOf(visit, head, visit.person);
    situation.bySystem = visit.person.toString() == systemPerson;
    situation.actors[u"author"_s] += head.author;
    const auto rows = visit.ledger.select(u"SELECT what, person FROM entry WHERE article = ? AND number > ?"_s,
                                          { head.id.toString(), head.opened });
    for (const QVariantList &row : rows)
        situation.actors[row.at(0).toString()] += PersonId(row.at(1).toString());
    return situation;
}

bool maySee(const Visit &visit, const Head &head)
{
    return visit.rulebook.workflow.maySee(situationOf(visit, head, visit.person));
}

QSet<PersonId> viewersOf(const Visit &visit, const Head &head)
{
    QSet<PersonId> viewers;
    for (const Person &person : visit.rulebook.people) {
        if (visit.rulebook.workflow.maySee(situationOf(visit, head, person.id)))
            viewers += person.id;
    }
    return viewers;
}

Outcome<Head> seen(const Visit &visit, ArticleId id)
{
    const auto head = headOf(visit.ledger, id);
    if (!head || !maySee(visit, *head))
        return refuse(u"not_found"_s, u"no article with this id"_s);
    return *head;
}

QByteArray scopeOf(const Visit &visit)
{
    QStringList parts;
    for (const Site &site : visit.rulebook.sites) {
        for (const Role role : rolesOf(visit, visit.person, site.id))
            parts += site.id.toString() + u'/' + toString(role);
    }
    parts.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(parts.join(u'\n').toUtf8());
    hash.addData(wire::toBytes(wire::toJson(visit.rulebook.workflow)));
    return hash.result().toHex().left(16);
}

} // namespace toasoan
