#include "ui/KeysDialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// "&Save as…" → "Save as": without mnemonic and without the dots that announce a question.
QString plain(QString text)
{
    text.replace(u"&&"_s, QString(QChar(u'\u0001'))).remove(u'&').replace(QChar(u'\u0001'), u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text.trimmed();
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

/// The menu that an action is in; null when it is in none.
const QMenu *menuOf(const QAction &action)
{
    for (const QObject *place : action.associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(place); menu && !menu->title().isEmpty())
            return menu;
    }
    return nullptr;
}

} // namespace

QList<QAction *> KeysDialog::actionsWithKeys(const QWidget &window)
{
    QList<QAction *> found;
    const auto add = [&found](const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            if (action->isVisible() && !action->shortcuts().isEmpty() && !action->text().isEmpty() && !found.contains(action))
                found += action;
        }
    };
    add(window.actions());
    add(window.findChildren<QAction *>());
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Of this window only: another that it owns has its own keys.
        if (widget->window() == &window || qobject_cast<const QMenu *>(widget))
            add(widget->actions());
    }
    return found;
}

KeysDialog::KeysDialog(const QWidget &window, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    m_search->setPlaceholderText(tr("Find an action or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
    column->addWidget(m_search);
    m_tree->setHeaderLabels({ tr("Action"), tr("Key") });
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setUniformRowHeights(true);
    column->addWidget(m_tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fill(window);
    resize(560, 520);
}

void KeysDialog::fill(const QWidget &window)
{
    QMap<const QMenu *, QTreeWidgetItem *> groups;
    for (const QAction *action : actionsWithKeys(window)) {
        const QMenu *menu = menuOf(*action);
        if (!groups.contains(menu)) {
            auto *group = new QTreeWidgetItem(m_tree, { menu ? plain(menu->title()) : tr("In the window") });
            QFont bold = m_tree->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            groups[menu] = group;
        }
        auto *row = new QTreeWidgetItem(groups[menu], { plain(action->text()), keysOf(*action) });
        row->setIcon(0, action->icon());
        row->setToolTip(0, action->toolTip());
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
}

void KeysDialog::filter(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *row = group->child(j);
            const bool fits = row->text(0).contains(words, Qt::CaseInsensitive) || row->text(1).contains(words, Qt::CaseInsensitive);
            row->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace toasoan
