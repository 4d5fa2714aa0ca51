#pragma once
// What the checks found, worst first, kept up while somebody writes. A click, or Enter, goes to the place; where a
// repair exists, a second one mends it. The list never takes the focus by itself.

#include "checks/Checks.h"
#include "ui/Theme.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace toasoan {

[[nodiscard]] Tone toneOf(Severity severity);

class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void show(const Findings &findings);
    void setReadOnly(bool readOnly);
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// Worst and number, for a title: "2 stop it".
    [[nodiscard]] QString headline() const;
    void select(int index);

Q_SIGNALS:
    void placeWanted(const toasoan::Finding &finding);
    void repairWanted(const toasoan::Findings &findings);

private:
    [[nodiscard]] const Finding *current() const;
    [[nodiscard]] Findings repairable() const;
    void follow();

    QLabel *m_head;
    QListWidget *m_list;
    QPushButton *m_repair;
    QPushButton *m_repairAll;
    Findings m_findings;
    bool m_readOnly = false;
};

} // namespace toasoan
