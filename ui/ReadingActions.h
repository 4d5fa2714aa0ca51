#pragma once
// The row of buttons above the text: only what workflow and rights allow now, the main one first, each with its key;
// what does not fit is in the menu. Deciding waits until the text was read (see ReadingArming); taking an item off
// the portal never waits and is never inside a menu.

#include "core/Ids.h"

#include <QHash>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace toasoan {

/// Taking an item off the portal.
inline const ActionId withdrawal(QStringLiteral("withdraw"));

class ReadingActions : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingActions(QWidget *parent = nullptr);

    /// `extra`: actions of the pane that are no decisions; the first is a button when nothing else is.
    void show(const QList<ActionId> &possible, const QList<QAction *> &extra);
    /// Whether decisions may be pressed.
    void setArmed(bool armed);
    /// Nothing can be pressed while something is under way; `words` says what, empty ends it.
    void setBusy(const QString &words);
    [[nodiscard]] QAction *action(const ActionId &action) const; ///< null when it is not offered
    /// Of every decision that there is, for menus.
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    void wanted(const toasoan::ActionId &action);

private:
    QAction *make(const ActionId &action);
    QPushButton *addButton(QAction *action, bool main, bool danger);
    void enable();
    void paintSign();

    QHash<QString, QAction *> m_actions;
    QList<ActionId> m_possible; ///< in the order of their weight
    QList<ActionId> m_offered;
    QList<QAction *> m_extra;
    QList<QWidget *> m_buttons;
    QHBoxLayout *m_row;
    QLabel *m_sign;
    QToolButton *m_more;
    QMenu *m_menu;
    bool m_armed = false;
    QString m_busy;
};

} // namespace toasoan
