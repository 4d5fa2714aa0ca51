#pragma once
// Asks for a reason for each point that a person lets stand: the points and reasons go to the portal with the
// decision and are part of the audit trail.

#include "checks/Checks.h"
#include "wire/Exchange.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace toasoan {

class FindingsAnswer : public QDialog
{
    Q_OBJECT

public:
    /// Of the findings, those that want an answer. `action` is the button's text.
    FindingsAnswer(const Findings &findings, const QString &action, QWidget *parent);

Q_SIGNALS:
    void answered(const QList<toasoan::Acknowledged> &answers);

private:
    void judge();

    QList<std::pair<Finding, QLineEdit *>> m_answers;
    QPushButton *m_ok;
};

} // namespace toasoan
