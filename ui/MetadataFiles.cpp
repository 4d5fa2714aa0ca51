#include "ui/MetadataFiles.h"

#include "ui/MetadataTime.h"

#include "text/Vietnamese.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QFormLayout *wrappedForm(QWidget *box)
{
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(4);
    return form;
}

QLineEdit *lineIn(QFormLayout *form, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    form->addRow(name, edit);
    return edit;
}

QToolButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(text);
    return made;
}

} // namespace

MetadataFiles::MetadataFiles(QWidget *parent)
    : QWidget(parent)
    , m_coverBox(new QWidget(this))
    , m_attachmentsBox(new QWidget(this))
    , m_originalBox(new QWidget(this))
{
    hide(); // its boxes live in the panel
    makeCover();
    makeAttachments();
    makeOriginal();
}

void MetadataFiles::makeCover()
{
    auto *column = new QVBoxLayout(m_coverBox);
    column->setContentsMargins({});
    m_picture = new QLabel(m_coverBox);
    m_picture->setAccessibleName(tr("Cover picture"));
    auto *choose = button(tr("Choose a picture…"), m_coverBox);
    m_removeCover = button(tr("Remove"), m_coverBox);
    m_removeCover->setAccessibleName(tr("Remove the cover picture"));
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_removeCover);
    row->addStretch(1);
    m_coverWords = new QWidget(m_coverBox);
    QFormLayout *form = wrappedForm(m_coverWords);
    m_alt = lineIn(form, tr("What it shows"));
    m_caption = lineIn(form, tr("Caption"));
    m_credit = lineIn(form, tr("Credit"));
    column->addWidget(m_picture);
    column->addLayout(row);
    column->addWidget(m_coverWords);
    m_coverBox->setFocusProxy(choose);
    connect(choose, &QToolButton::clicked, this, [this] { Q_EMIT fileWanted(Use::Cover); });
    connect(m_removeCover, &QToolButton::clicked, this, [this] {
        m_cover.reset();
        showCover();
        touched();
    });
    for (QLineEdit *edit : { m_alt, m_caption, m_credit })
        connect(edit, &QLineEdit::textEdited, this, &MetadataFiles::touched);
}

void MetadataFiles::makeAttachments()
{
    auto *column = new QVBoxLayout(m_attachmentsBox);
    column->setContentsMargins({});
    m_list = new QListWidget(m_attachmentsBox);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 3 + 16);
    auto *add = button(tr("Add a file…"), m_attachmentsBox);
    m_removeAttachment = button(tr("Remove"), m_attachmentsBox);
    m_removeAttachment->setAccessibleName(tr("Remove the attachment"));
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_removeAttachment);
    row->addStretch(1);
    m_attachmentWords = new QWidget(m_attachmentsBox);
    QFormLayout *form = wrappedForm(m_attachmentWords);
    m_name = lineIn(form, tr("Name shown to readers"));
    m_number = lineIn(form, tr("Number and sign"));
    m_signedOn = new MetadataTime(MetadataTime::Form::Day, tr("Signed on"), m_attachmentWords);
    form->addRow(tr("Signed on"), m_signedOn);
    m_signer = lineIn(form, tr("Signed by"));
    column->addWidget(m_list);
    column->addLayout(row);
    column->addWidget(m_attachmentWords);
    m_attachmentsBox->setFocusProxy(add);
    connect(add, &QToolButton::clicked, this, [this] { Q_EMIT fileWanted(Use::Attachment); });
    connect(m_removeAttachment, &QToolButton::clicked, this, [this] {
        const int at = m_list->currentRow();
        if (at < 0)
            return;
        m_attachments.removeAt(at);
        showAttachments(at);
        touched();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &MetadataFiles::showAttachment);
    for (QLineEdit *edit : { m_name, m_number, m_signer })
        connect(edit, &QLineEdit::textEdited, this, &MetadataFiles::takeAttachment);
    connect(m_signedOn, &MetadataTime::changed, this, &MetadataFiles::takeAttachment);
}

void MetadataFiles::makeOriginal()
{
    auto *row = new QHBoxLayout(m_originalBox);
    row->setContentsMargins({});
    m_originalState = new QLabel(m_originalBox);
    auto *choose = button(tr("Choose a file…"), m_originalBox);
    choose->setAccessibleName(tr("Choose the captured original"));
    row->addWidget(m_originalState, 1);
    row->addWidget(choose);
    m_originalBox->setFocusProxy(choose);
    connect(choose, &QToolButton::clicked, this, [this] { Q_EMIT fileWanted(Use::Original); });
}

void MetadataFiles::setRulebook(const Rulebook &rulebook, QDate today)
{
    m_signedOn->setCalendar(rulebook.calendar, today);
}

void MetadataFiles::show(const Content &content)
{
    m_showing = true;
    m_cover = content.cover;
    m_attachments = content.attachments;
    m_original = content.source ? content.source->original : Digest();
    m_originalState->setText(m_original.isNull() ? tr("not kept yet") : tr("kept"));
    showCover();
    showAttachments(m_list->currentRow());
    m_showing = false;
}

void MetadataFiles::take(Content &content) const
{
    content.cover = m_cover;
    if (content.cover) {
        content.cover->alt = tidy(m_alt->text());
        content.cover->caption = tidy(m_caption->text());
        content.cover->credit = tidy(m_credit->text());
    }
    content.attachments = m_attachments;
}

void MetadataFiles::put(Use use, const Digest &digest, const QString &name)
{
    switch (use) {
    case Use::Cover: {
        // Another picture; its words are most often the same.
        m_cover = Cover { digest, m_alt->text(), m_caption->text(), m_credit->text() };
        showCover();
        break;
    }
    case Use::Attachment:
        m_attachments += Attachment { digest, tidy(name), {}, {}, {} };
        showAttachments(int(m_attachments.size()) - 1);
        break;
    case Use::Original:
        m_original = digest;
        m_originalState->setText(tr("kept"));
        break;
    }
    touched();
}

void MetadataFiles::showCover()
{
    m_removeCover->setVisible(m_cover.has_value());
    m_coverWords->setVisible(m_cover.has_value());
    m_picture->setVisible(m_cover.has_value());
    if (!m_cover)
        return;
    m_alt->setText(m_cover->alt);
    m_caption->setText(m_cover->caption);
    m_credit->setText(m_cover->credit);
    Q_EMIT coverWanted(m_cover->media);
}

void MetadataFiles::setCoverImage(const Digest &digest, const QImage &image)
{
    if (!m_cover || m_cover->media != digest || image.isNull())
        return;
    const double scale = m_picture->devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(
        image.scaled(int(240 * scale), int(150 * scale), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(scale);
    m_picture->setPixmap(shown);
}

void MetadataFiles::showAttachments(int row)
{
    m_list->clear();
    for (const Attachment &attachment : std::as_const(m_attachments))
        m_list->addItem(attachment.name);
    m_list->setVisible(!m_attachments.isEmpty());
    m_list->setCurrentRow(std::min(std::max(row, 0), int(m_attachments.size()) - 1));
    showAttachment();
}

void MetadataFiles::showAttachment()
{
    const int at = m_list->currentRow();
    const bool any = at >= 0 && at < m_attachments.size();
    m_attachmentWords->setVisible(any);
    m_removeAttachment->setVisible(any);
    if (!any)
        return;
    m_name->setText(m_attachments[at].name);
    m_number->setText(m_attachments[at].number);
    m_signedOn->setDay(m_attachments[at].signedOn);
    m_signer->setText(m_attachments[at].signer);
}

void MetadataFiles::takeAttachment()
{
    const int at = m_list->currentRow();
    if (at < 0 || at >= m_attachments.size())
        return;
    Attachment &attachment = m_attachments[at];
    attachment.name = tidy(m_name->text());
    attachment.number = tidy(m_number->text());
    attachment.signedOn = m_signedOn->day();
    attachment.signer = tidy(m_signer->text());
    m_list->item(at)->setText(attachment.name);
    touched();
}

void MetadataFiles::touched()
{
    if (!m_showing)
        Q_EMIT changed();
}

} // namespace toasoan
