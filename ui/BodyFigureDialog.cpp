#include "ui/BodyFigureDialog.h"

#include "text/Vietnamese.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace toasoan {

BodyFigureDialog::BodyFigureDialog(const QString &name, const PictureWords &words, QWidget *parent)
    : QDialog(parent)
    , m_alt(new QLineEdit(words.alt, this))
    , m_caption(new QPlainTextEdit(words.caption, this))
    , m_credit(new QLineEdit(words.credit, this))
{
    setWindowTitle(name.isEmpty() ? tr("Picture") : tr("Picture – %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_alt->setMinimumWidth(460);
    m_alt->setPlaceholderText(tr("The hall during the opening session"));
    m_caption->setTabChangesFocus(true);
    m_caption->setFixedHeight(m_caption->fontMetrics().lineSpacing() * 3 + 14);
    m_credit->setPlaceholderText(tr("Photo: name of the photographer"));
    auto *hint = new QLabel(tr("The description is read aloud to those who cannot see the picture. The portal takes no"
                               " picture without one."),
                            this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("What it &shows"), m_alt);
    form->addRow({}, hint);
    form->addRow(tr("&Caption"), m_caption);
    form->addRow(tr("C&redit"), m_credit);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen({ tidy(m_alt->text()).simplified(), tidy(m_caption->toPlainText()).trimmed(),
                        tidy(m_credit->text()).simplified() });
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace toasoan
