#include "ui/ComparisonDialog.h"

#include "ui/ComparisonView.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace toasoan {

ComparisonDialog::ComparisonDialog(Executor &executor, QWidget *parent)
    : QDialog(parent)
    , m_view(new ComparisonView(executor, this))
{
    setWindowTitle(tr("Compare two revisions"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 560);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_view, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    rows->addWidget(buttons);
}

void ComparisonDialog::compare(const Content &from, const Content &to, const Rulebook &rulebook)
{
    m_view->compare(from, to, rulebook, tr("Struck out: only in the older text. Underlined: only in the newer one."));
}

} // namespace toasoan
