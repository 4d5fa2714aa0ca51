#pragma once
// What must not be overlooked: an item that should be gone is still there. Large, red, with the telephone of who can
// take it off by another way, and it stays until a person closes it or the item is gone.

#include "ui/ReadingBand.h"

class QLabel;
class QPushButton;

namespace toasoan {

class DecisionAlarm : public ReadingBand
{
    Q_OBJECT

public:
    explicit DecisionAlarm(QWidget *parent = nullptr);

    void raise(const QString &headline, const QString &explanation, const QString &telephone);
    void clear();
    [[nodiscard]] QString words() const; ///< empty while it is not shown

Q_SIGNALS:
    void againWanted();

private:
    QLabel *m_headline;
    QLabel *m_explanation;
    QLabel *m_telephone;
    QPushButton *m_again;
};

} // namespace toasoan
