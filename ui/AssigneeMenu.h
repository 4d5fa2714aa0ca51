#pragma once
// Whom an item is given to when it is received: the people of its site who could receive it themselves. Who presses
// the plain button keeps it.

#include "core/Rulebook.h"

#include <QMenu>

namespace toasoan {

class AssigneeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AssigneeMenu(QWidget *parent = nullptr);

    /// Fills it with those who may take that action on the site, `me` left out.
    void offer(const Rulebook &rulebook, const ActionRule &rule, const SiteId &site, const PersonId &me);

Q_SIGNALS:
    void chosen(const toasoan::PersonId &person);
};

} // namespace toasoan
