// Look-ups only: a rulebook is a value that somebody handed out. Lists are short (tens, a few hundred people),
// so they are searched from the front; an id that occurs twice is refused on reading, not here.

#include "core/Rulebook.h"

#include "core/Lookup.h"

using namespace Qt::StringLiterals;

namespace toasoan {

QString toString(Network network)
{
    switch (network) {
    case Network::Internet:
        return u"internet"_s;
    case Network::Wan:
        return u"wan"_s;
    }
    return {};
}

std::optional<Network> networkFromString(QStringView text)
{
    return spelled(std::array { Network::Internet, Network::Wan }, text);
}

const Site *Rulebook::site(const SiteId &id) const
{
    return rowWith(sites, &Site::id, id);
}

const Channel *Rulebook::channel(const ChannelId &id) const
{
    return rowWith(channels, &Channel::id, id);
}

const Category *Rulebook::category(const CategoryId &id) const
{
    return rowWith(categories, &Category::id, id);
}

const Kind *Rulebook::kind(const KindId &id) const
{
    return rowWith(kinds, &Kind::id, id);
}

const Unit *Rulebook::unit(const UnitId &id) const
{
    return rowWith(units, &Unit::id, id);
}

const Person *Rulebook::person(const PersonId &id) const
{
    return rowWith(people, &Person::id, id);
}

const DeadlineRule *Rulebook::deadlineRule(const QString &id) const
{
    return rowWith(deadlines, &DeadlineRule::id, id);
}

Roles Rulebook::rolesOf(const PersonId &person, const SiteId &site) const
{
    const Person *found = this->person(person);
    return found ? found->roles.value(site) : Roles();
}

const Rulebook *rulebookOn(const QList<Rulebook> &versions, QDate day)
{
    const auto before = [](const Rulebook &a, const Rulebook &b) {
        return std::pair(a.from, a.version) < std::pair(b.from, b.version);
    };
    const Rulebook *inForce = nullptr;
    for (const Rulebook &rulebook : versions) {
        if (rulebook.from <= day && (!inForce || before(*inForce, rulebook)))
            inForce = &rulebook;
    }
    if (inForce || versions.isEmpty())
        return inForce;
    return &*std::ranges::min_element(versions, before);
}

Situation situationOf(const Rulebook &rulebook, const Article &article, const PersonId &person,
                      const QMap<QString, QSet<PersonId>> &actors)
{
    Situation situation;
    situation.state = article.state;
    situation.isLive = article.live.has_value();
    situation.everSubmitted = article.submittedAt.has_value();
    situation.isArchived = article.id.isArchived();
    situation.roles = rulebook.rolesOf(person, article.content.site);
    // Nobody in particular must not turn out to be the author of an article that has none yet.
    if (!person.isEmpty() && article.author == person)
        situation.relations += Relation::Author;
    if (!person.isEmpty() && article.assignee == person)
        situation.relations += Relation::Assignee;
    situation.person = person;
    situation.actors = actors;
    if (!article.author.isEmpty())
        situation.actors[u"author"_s] += article.author;
    if (const Site *site = rulebook.site(article.content.site))
        situation.siteSwitches = site->switches;
    return situation;
}

} // namespace toasoan
