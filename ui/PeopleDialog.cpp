#include "ui/PeopleDialog.h"

#include "ui/Icons.h"

#include "office/Words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// "Publisher, Editor" over all sites, each once.
QString rolesOf(const Person &person)
{
    QStringList names;
    for (const Role role : allRoles) {
        const bool held = std::ranges::any_of(person.roles, [role](const Roles &roles) { return roles.contains(role); });
        if (held)
            names += Words::role(role);
    }
    return names.join(u", "_s);
}

} // namespace

PeopleDialog::PeopleDialog(const Rulebook &rulebook, QWidget *parent)
    : QDialog(parent)
    , m_training(true)
{
    build(tr("Training mode: nothing here reaches a portal. As whom do you want to work?"));
    for (const Person &person : rulebook.people) {
        const QString unit = rulebook.unit(person.unit) ? rulebook.unit(person.unit)->name : QString();
        addRow(person.name, tr("%1 – %2", "roles – unit").arg(rolesOf(person), unit), person.id.toString());
    }
    m_list->setCurrentRow(0);
}

PeopleDialog::PeopleDialog(const QList<Profile> &profiles, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
{
    build(tr("Who is working at this machine now?"));
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const QString portal = profiles[i].portalName.isEmpty() ? profiles[i].base.host() : profiles[i].portalName;
        addRow(profiles[i].displayName, tr("%1 – %2", "portal – network").arg(portal, Words::network(profiles[i].network)), i);
    }
    m_list->setCurrentRow(0);
}

void PeopleDialog::build(const QString &question)
{
    setWindowTitle(tr("Change user"));
    auto *column = new QVBoxLayout(this);
    auto *text = new QLabel(question);
    text->setWordWrap(true);
    column->addWidget(text);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("People"));
    m_list->setIconSize({ 32, 32 });
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Work as this person"));
    if (!m_training) {
        auto *other = buttons->addButton(tr("Somebody else…"), QDialogButtonBox::ActionRole);
        connect(other, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT someoneNew();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &PeopleDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &PeopleDialog::choose);
    column->addWidget(buttons);
    resize(560, 460);
}

void PeopleDialog::addRow(const QString &name, const QString &what, const QVariant &key)
{
    auto *item = new QListWidgetItem(icon("user-identity"_L1), name + u'\n' + what);
    item->setData(Qt::UserRole, key);
    item->setSizeHint({ 0, 2 * fontMetrics().height() + 14 });
    m_list->addItem(item);
}

void PeopleDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || result() == Accepted)
        return;
    accept();
    const QVariant key = item->data(Qt::UserRole);
    if (m_training)
        Q_EMIT personChosen(PersonId(key.toString()));
    else
        Q_EMIT profileChosen(m_profiles[key.value<qsizetype>()]);
}

} // namespace toasoan
