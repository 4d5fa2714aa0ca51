#include "ui/AssigneeMenu.h"

#include "ui/Icons.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

AssigneeMenu::AssigneeMenu(QWidget *parent)
    : QMenu(tr("Receive for"), parent)
{
    setObjectName("assignees"_L1);
}

void AssigneeMenu::offer(const Rulebook &rulebook, const ActionRule &rule, const SiteId &site, const PersonId &me)
{
    clear();
    QList<Person> people;
    std::ranges::copy_if(rulebook.people, std::back_inserter(people), [&](const Person &one) {
        return one.id != me && rulebook.rolesOf(one.id, site).intersects(rule.who.roles);
    });
    std::ranges::sort(people, QCollator(), &Person::name);
    for (const Person &one : std::as_const(people)) {
        QAction *action = addAction(toasoan::icon("user-identity"_L1), one.name);
        connect(action, &QAction::triggered, this, [this, id = one.id] { Q_EMIT chosen(id); });
    }
    if (people.isEmpty())
        addAction(tr("Nobody else of this site can receive it"))->setEnabled(false);
}

} // namespace toasoan
