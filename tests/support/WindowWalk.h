#pragma once
// Walks a window as a screen reader and as a keyboard do, and says in words what neither could use: a widget that a
// person can act on and that has no name, one mnemonic or shortcut for two things, a mnemonic that no keyboard has a
// key for, a widget that Tab does not reach. The window must be shown. Every window's test calls windowFaults().

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QWidget>

namespace toasoan {

/// For a complaint: class, object name, and where it is.
inline QString nameForTest(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u'#' + widget.objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        name += u' ' + button->text();
    if (widget.parentWidget())
        name += QStringLiteral(" in ") + QString::fromLatin1(widget.parentWidget()->metaObject()->className());
    return name;
}

/// Parts that belong to a widget which speaks for them: a spin box's field, a view's viewport and scroll bars.
inline bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.objectName().startsWith(QLatin1StringView("qt_")))
        return true;
    if (qobject_cast<const QScrollBar *>(&widget) || widget.inherits("QComboBoxPrivateContainer") || widget.inherits("QHeaderView")
        || widget.inherits("QSplitterHandle") || widget.inherits("QTableCornerButton") || widget.inherits("QLineEditIconButton"))
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return (area && area->viewport() == &widget) || qobject_cast<const QComboBox *>(parent) || parent->inherits("QAbstractSpinBox");
}

/// What a person can type into, press or choose in.
inline bool isForActing(const QWidget &widget)
{
    if (!widget.isVisible() || isPartOfAnother(widget) || qobject_cast<const QLabel *>(&widget) || qobject_cast<const QTabWidget *>(&widget))
        return false;
    // A plain scroll area takes the focus for its scroll bars only.
    if (widget.metaObject()->className() == QByteArrayView("QScrollArea"))
        return false;
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget);
}

inline QList<QWidget *> widgetsForActing(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && isForActing(*widget))
            found += widget;
    }
    return found;
}

inline QStringList namelessFaults(QWidget &window)
{
    QStringList faults;
    if (window.windowTitle().isEmpty())
        faults += QStringLiteral("the window has no title");
    for (QWidget *widget : widgetsForActing(window)) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || !spoken->isValid())
            faults += QStringLiteral("not in the accessibility tree: ") + nameForTest(*widget);
        // A row of tabs says the name of the tab.
        else if (!qobject_cast<QTabBar *>(widget) && spoken->text(QAccessible::Name).trimmed().isEmpty())
            faults += QStringLiteral("no accessible name: ") + nameForTest(*widget);
    }
    return faults;
}

inline QChar mnemonicOf(const QString &text)
{
    const QKeySequence sequence = QKeySequence::mnemonic(text);
    if (sequence.isEmpty())
        return {};
    return QChar(sequence[0].key()).toUpper();
}

/// Letters after Alt in one window, of what is visible now; menus have their own letters.
inline QStringList mnemonicFaults(const QWidget &window)
{
    QMap<QChar, QStringList> letters;
    const auto take = [&letters](const QString &text) {
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            letters[letter] += text;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            take(box->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i));
        }
    }
    QStringList faults;
    for (const auto &[letter, texts] : letters.asKeyValueRange()) {
        if (texts.size() > 1)
            faults += QStringLiteral("Alt+%1 is for %2").arg(letter).arg(texts.join(QStringLiteral(" and ")));
        if (letter.unicode() > 0x7f)
            faults += QStringLiteral("no key types Alt+%1: %2").arg(letter).arg(texts.first());
    }
    return faults;
}

/// One key for two actions of a window would do neither: Qt calls it ambiguous and waits.
inline QStringList shortcutFaults(const QWidget &window)
{
    QMap<QString, QStringList> keys;
    QSet<const QAction *> seen;
    const auto take = [&](const QList<QAction *> &actions) {
        for (const QAction *action : actions) {
            if (seen.contains(action) || !action->isVisible() || action->shortcutContext() == Qt::WidgetShortcut
                || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                continue;
            seen += action;
            for (const QKeySequence &sequence : action->shortcuts())
                keys[sequence.toString()] += action->text();
        }
    };
    take(window.actions());
    for (const QWidget *widget : window.findChildren<QWidget *>())
        take(widget->actions());
    QStringList faults;
    for (const auto &[key, texts] : keys.asKeyValueRange()) {
        if (texts.size() > 1)
            faults += QStringLiteral("%1 is for %2").arg(key, texts.join(QStringLiteral(" and ")));
    }
    return faults;
}

/// An action that a button shows can be reached by its own key or through a menu just as well.
inline bool hasAnotherWay(const QWidget &widget)
{
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    if (!button)
        return false;
    if (!button->shortcut().isEmpty())
        return true;
    const QAction *action = button->defaultAction();
    if (!action)
        return false;
    const auto places = action->associatedObjects();
    return !action->shortcuts().isEmpty()
        || std::ranges::any_of(places, [](const QObject *place) { return qobject_cast<const QMenu *>(place) != nullptr; });
}

/// Presses Tab until it has been everywhere. A field that keeps Tab for itself (the body of an article) is left by
/// hand, so that what comes after it is still tried.
inline QStringList tabFaults(QWidget &window)
{
    QSet<const QWidget *> reached;
    const auto wanted = widgetsForActing(window);
    for (qsizetype presses = 0; presses < 3 * wanted.size() + 10; ++presses) {
        QWidget *before = window.focusWidget();
        if (before)
            reached += before;
        QTest::keyClick(before ? before : &window, Qt::Key_Tab);
        if (window.focusWidget() == before && before) {
            QWidget *next = before->nextInFocusChain();
            while (next != before && !((next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled()))
                next = next->nextInFocusChain();
            if (next == before)
                break;
            next->setFocus(Qt::TabFocusReason);
        }
    }
    QStringList faults;
    for (const QWidget *widget : wanted) {
        const auto *radio = qobject_cast<const QRadioButton *>(widget); // arrows go on from the chosen one
        const bool proxied = widget->focusProxy() && reached.contains(widget->focusProxy());
        if (widget->isEnabled() && !reached.contains(widget) && !proxied && !(radio && !radio->isChecked()) && !hasAnotherWay(*widget))
            faults += QStringLiteral("Tab does not reach ") + nameForTest(*widget);
    }
    return faults;
}

/// Everything above for what the window shows now; a dialog with pages is asked page by page.
inline QStringList windowFaults(QWidget &window)
{
    return namelessFaults(window) + mnemonicFaults(window) + shortcutFaults(window) + tabFaults(window);
}

/// windowFaults() of every page of its tabs.
inline QStringList pageFaults(QWidget &window)
{
    const auto *tabs = window.findChild<QTabWidget *>();
    if (!tabs)
        return windowFaults(window);
    QStringList faults;
    for (int i = 0; i < tabs->count(); ++i) {
        window.findChild<QTabWidget *>()->setCurrentIndex(i);
        faults += windowFaults(window);
    }
    return faults;
}

} // namespace toasoan
