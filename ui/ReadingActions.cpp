#include "ui/ReadingActions.h"

#include "office/Words.h"
#include "ui/DecisionKeys.h"
#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int mostButtons = 3;

QString withKey(const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? action.text() : u"%1 (%2)"_s.arg(action.text(), key);
}

} // namespace

ReadingActions::ReadingActions(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_sign(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_row->setContentsMargins(12, 2, 12, 6);
    m_row->setSpacing(6);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setMenu(m_menu);
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    m_row->addWidget(m_sign);
    for (const DecisionKey &key : decisionKeys())
        make(ActionId(QString::fromLatin1(key.action)));
}

QAction *ReadingActions::make(const ActionId &action)
{
    const DecisionKey key = decisionKey(action);
    auto *made = new QAction(icon(QLatin1StringView(key.icon)), Words::action(action.toString()), this);
    made->setObjectName(u"decision_"_s + action.toString());
    made->setShortcut(QKeySequence(QString::fromLatin1(key.key), QKeySequence::PortableText));
    // Decisions are made by who has the text before him; taking an item off the portal, which asks for a reason first,
    // is never two screens away.
    made->setShortcutContext(action == withdrawal ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    made->setAutoRepeat(false); // a key that is held down decides once
    made->setToolTip(withKey(*made));
    made->setVisible(false);
    made->setEnabled(false);
    connect(made, &QAction::triggered, this, [this, action] { Q_EMIT wanted(action); });
    m_actions.insert(action.toString(), made);
    return made;
}

QAction *ReadingActions::action(const ActionId &action) const
{
    return m_possible.contains(action) ? m_actions.value(action.toString()) : nullptr;
}

QList<QAction *> ReadingActions::all() const
{
    QList<QAction *> list;
    for (const DecisionKey &key : decisionKeys())
        list += m_actions.value(QString::fromLatin1(key.action));
    return list;
}

QPushButton *ReadingActions::addButton(QAction *action, bool main, bool danger)
{
    auto *button = new QPushButton(action->icon(), withKey(*action), this);
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->text());
    button->setObjectName(action->objectName() + u"_button"_s);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text, where F9 and F8 are
    if (main) {
        QFont strong = button->font();
        strong.setWeight(QFont::DemiBold);
        button->setFont(strong);
    }
    if (danger) {
        QPalette red = button->palette();
        red.setColor(QPalette::ButtonText, coloursOf(Tone::Danger, palette()).ink);
        button->setPalette(red);
    }
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    m_row->insertWidget(int(m_buttons.size()), button);
    m_buttons += button;
    return button;
}

void ReadingActions::show(const QList<ActionId> &possible, const QList<QAction *> &extra)
{
    if (possible == m_offered && extra == m_extra && !m_buttons.isEmpty())
        return enable(); // buttons that stay must not lose the focus
    m_offered = possible;
    m_extra = extra;
    m_possible = possible;
    std::ranges::stable_sort(m_possible, {}, [](const ActionId &one) { return decisionKey(one).rank; });
    for (QWidget *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // one of them may be the one that was pressed
    }
    m_buttons.clear();
    m_menu->clear();
    for (QAction *action : std::as_const(m_actions))
        action->setVisible(false);
    int shown = 0;
    for (const ActionId &id : std::as_const(m_possible)) {
        QAction *action = m_actions.value(id.toString());
        if (!action)
            action = make(id);
        action->setVisible(true);
        const bool emergency = id == withdrawal;
        if (emergency || shown < mostButtons) {
            addButton(action, shown == 0 && !emergency, emergency);
            ++shown;
        } else {
            m_menu->addAction(action);
        }
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    for (QAction *action : extra) {
        m_menu->addAction(action);
    }
    m_more->setVisible(!m_menu->isEmpty());
    enable();
}

void ReadingActions::setArmed(bool armed)
{
    m_armed = armed;
    enable();
}

void ReadingActions::setBusy(const QString &words)
{
    m_busy = words;
    enable();
}

void ReadingActions::enable()
{
    for (auto one = m_actions.cbegin(); one != m_actions.cend(); ++one) {
        const ActionId id(one.key());
        const bool ready = m_armed || id == withdrawal;
        one.value()->setEnabled(m_possible.contains(id) && ready && m_busy.isEmpty());
    }
    paintSign();
}

void ReadingActions::paintSign()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, m_armed ? coloursOf(Tone::Good, palette()).ink : quietInk(palette()));
    m_sign->setPalette(quiet);
    const bool decides = std::ranges::any_of(m_possible, [](const ActionId &id) { return id != withdrawal; });
    m_sign->setText(!m_busy.isEmpty() ? m_busy : !decides ? QString() : m_armed ? tr("● Keys ready") : tr("○ Keys in a second"));
    m_sign->setAccessibleName(m_sign->text());
    m_sign->setToolTip(tr("Keys and buttons that decide become live one second after the text has come into sight"));
}

} // namespace toasoan
