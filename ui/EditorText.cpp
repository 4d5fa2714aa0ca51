#include "ui/EditorText.h"

#include "ui/BodyBar.h"
#include "ui/BodyEdit.h"
#include "ui/BodyFigureDialog.h"
#include "ui/BodyLinkDialog.h"
#include "ui/BodyTableDialog.h"
#include "ui/EditorField.h"

#include "text/BodyCommands.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Lines longer than this are hard to read; the rest of a wide window stays white.
constexpr int widestColumn = 860;

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace

EditorText::EditorText(Clock &clock, Executor &executor, QWidget *parent)
    : QWidget(parent)
    , m_body(new BodyEdit(clock, executor, this))
    , m_bar(new BodyBar(*m_body, this))
    , m_title(new EditorField(tr("Title"), 1.7, true, 3, this))
    , m_lead(new EditorField(tr("Lead (sapo)"), 1.1, true, 6, this))
{
    m_body->setAccessibleName(tr("Text of the item"));
    m_body->setPlaceholderText(tr("Text of the item"));
    m_body->setFrameShape(QFrame::NoFrame);
    addColumn();
    connectAll();
}

void EditorText::addColumn()
{
    auto *page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QWidget(page);
    column->setMaximumWidth(widestColumn);
    auto *fields = new QVBoxLayout(column);
    fields->setContentsMargins(12, 10, 12, 0);
    fields->setSpacing(2);
    fields->addWidget(m_title);
    fields->addWidget(m_lead);
    fields->addWidget(hairline(column));
    fields->addWidget(m_body, 1);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(page, 1);
    setTabOrder({ m_title, m_lead, m_body });
}

void EditorText::connectAll()
{
    const auto say = [this] {
        if (!m_loading)
            Q_EMIT changed();
    };
    connect(m_title, &QPlainTextEdit::textChanged, this, say);
    connect(m_lead, &QPlainTextEdit::textChanged, this, say);
    connect(m_body->document(), &QTextDocument::contentsChange, this, say);
    connect(m_title, &EditorField::enterPressed, m_lead, qOverload<>(&QWidget::setFocus));
    connect(m_lead, &EditorField::enterPressed, m_body, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &BodyBar::linkWanted, this, &EditorText::askLink);
    connect(m_bar, &BodyBar::tableWanted, this, &EditorText::askTable);
    connect(m_bar, &BodyBar::figureWanted, this, &EditorText::askFigure);
}

void EditorText::load(const Content &content)
{
    m_loading = true;
    m_title->setPlainText(content.title);
    m_lead->setPlainText(content.lead);
    m_body->load(content.body);
    m_loading = false;
}

void EditorText::change(const Content &content)
{
    m_loading = true;
    m_title->setWords(content.title);
    m_lead->setWords(content.lead);
    m_body->follower().rewrite(content.body.blocks());
    m_loading = false;
}

void EditorText::take(Content &content) const
{
    content.title = m_title->words();
    content.lead = m_lead->words();
}

void EditorText::setReadOnly(bool readOnly)
{
    m_title->setReadOnly(readOnly);
    m_lead->setReadOnly(readOnly);
    m_body->setReadOnly(readOnly);
    m_bar->setEnabled(!readOnly);
}

void EditorText::askLink()
{
    QTextCursor place = m_body->textCursor();
    if (!place.hasSelection())
        place = linkAround(place);
    const QString address = place.hasSelection() ? m_body->textCursor().charFormat().stringProperty(LinkProperty) : QString();
    auto *dialog = new BodyLinkDialog(address, place.selectedText(), this);
    connect(dialog, &BodyLinkDialog::chosen, this,
            [place](const QString &to, const QString &words) { setLink(place, to, words); });
    dialog->open();
}

void EditorText::askTable()
{
    auto *dialog = new BodyTableDialog(this);
    connect(dialog, &BodyTableDialog::chosen, this, [this](int rows, int columns, bool header) {
        QTextCursor cursor = m_body->textCursor();
        insertTable(cursor, rows, columns, header);
        m_body->setTextCursor(cursor);
        m_body->setFocus();
    });
    dialog->open();
}

void EditorText::askFigure()
{
    const QTextBlock line = figureAt(m_body->textCursor());
    if (!line.isValid())
        return;
    const Figure figure = figureOf(line);
    auto *dialog = new BodyFigureDialog({}, { figure.alt, plainText(figure.caption), figure.credit }, this);
    connect(dialog, &BodyFigureDialog::chosen, this, [line, figure](const PictureWords &words) {
        if (!line.isValid())
            return;
        Figure changed = figure;
        changed.alt = words.alt;
        changed.credit = words.credit;
        if (words.caption != plainText(figure.caption))
            changed.caption = words.caption.isEmpty() ? Text {} : Text { Run { words.caption } };
        changeFigure(line, changed);
    });
    dialog->open();
}

} // namespace toasoan
