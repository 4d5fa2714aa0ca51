#pragma once
// One line in the pane in which a decision gets its reason (or a slip its number): never a dialog, so that the text
// stays readable above it. Enter does it, Esc gives up; what was given as a reason before is offered below the line.

#include "core/Ids.h"
#include "ui/Theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace toasoan {

class DecisionForm : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionForm(QWidget *parent = nullptr);

    /// For that action; `hint` says what will come of it.
    void open(const ActionId &action, const QString &hint);
    void offer(const ActionId &action, const QStringList &reasons);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_action.isEmpty(); }
    [[nodiscard]] const ActionId &action() const { return m_action; }
    [[nodiscard]] QString reason() const;
    /// Why it was not done; the reason stays.
    void complain(const QString &sentence);

Q_SIGNALS:
    void accepted(const toasoan::ActionId &action, const QString &reason);
    void cancelled();

private:
    void accept();
    void cancel();

    ActionId m_action;
    QLabel *m_hint;
    QComboBox *m_reason;
    QPushButton *m_do;
    QPushButton *m_leave;
};

} // namespace toasoan
