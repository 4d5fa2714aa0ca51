#pragma once
// Asks how large a new table is.

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace toasoan {

class BodyTableDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BodyTableDialog(QWidget *parent);

Q_SIGNALS:
    void chosen(int rows, int columns, bool header);

private:
    QSpinBox *m_rows;
    QSpinBox *m_columns;
    QCheckBox *m_header;
};

} // namespace toasoan
