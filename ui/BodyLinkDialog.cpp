#include "ui/BodyLinkDialog.h"

#include "core/Body.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QString completed(const QString &typed)
{
    const QString address = typed.trimmed();
    if (address.isEmpty() || isAllowedLink(address))
        return address;
    if (address.contains(u'@') && !address.contains(u'/'))
        return u"mailto:"_s + address;
    return address.contains(u"://"_s) ? address : u"https://"_s + address;
}

} // namespace

BodyLinkDialog::BodyLinkDialog(const QString &address, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(address, this))
    , m_words(new QLineEdit(words, this))
    , m_why(new QLabel(this))
    , m_hadLink(!address.isEmpty())
{
    setWindowTitle(tr("Link"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setMinimumWidth(420);
    m_why->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Words shown"), m_words);
    form->addRow(m_why);
    if (m_hadLink) {
        auto *remove = buttons->addButton(tr("&Remove link"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT chosen({}, m_words->text());
            accept();
        });
    }
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BodyLinkDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &BodyLinkDialog::judge);
    judge();
}

void BodyLinkDialog::judge()
{
    const QString address = completed(m_address->text());
    const bool fine = isAllowedLink(address);
    m_ok->setEnabled(fine);
    m_why->setText(fine || address.isEmpty()
                       ? QString()
                       : tr("Only web, mail and telephone addresses without spaces can be a link."));
}

void BodyLinkDialog::choose()
{
    Q_EMIT chosen(completed(m_address->text()), m_words->text().trimmed());
    accept();
}

} // namespace toasoan
