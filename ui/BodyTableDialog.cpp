#include "ui/BodyTableDialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

namespace toasoan {

BodyTableDialog::BodyTableDialog(QWidget *parent)
    : QDialog(parent)
    , m_rows(new QSpinBox(this))
    , m_columns(new QSpinBox(this))
    , m_header(new QCheckBox(tr("The first row is a &header"), this))
{
    setWindowTitle(tr("New table"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows->setRange(1, 200);
    m_rows->setValue(4);
    m_columns->setRange(1, 20);
    m_columns->setValue(3);
    m_header->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Rows"), m_rows);
    form->addRow(tr("&Columns"), m_columns);
    form->addRow(m_header);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_rows->value(), m_columns->value(), m_header->isChecked());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace toasoan
