#pragma once
// Says that an article waits for a person, why, what was kept and what can be done: two texts that differ, or
// something that the portal refused. It stays until it is settled; nothing of it is hidden behind a colour.

#include "Desk.h"

#include "ui/ReadingBand.h"

class QLabel;
class QPushButton;

namespace toasoan {

class ConflictBar : public ReadingBand
{
    Q_OBJECT

public:
    explicit ConflictBar(QWidget *parent = nullptr);

    void showConflict();
    void showParked(const OutboxRow &row);
    void clear();
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void settleWanted();
    void editWanted();
    void tryAgainWanted();
    void giveUpWanted();

private:
    void say(const QString &sentence);

    QLabel *m_words;
    QPushButton *m_settle;
    QPushButton *m_edit;
    QPushButton *m_again;
    QPushButton *m_giveUp;
};

} // namespace toasoan
