#include "ui/SourceView.h"

#include "ui/Theme.h"

#include "core/Executor.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Above this, colouring the whole text would be felt.
constexpr qsizetype mostColoured = 200 * 1024;

} // namespace

SourceView::SourceView(Executor &executor, QWidget *parent)
    : QWidget(parent)
    , m_executor(executor)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_text(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
    , m_apply(new QPushButton(tr("&Apply to the item"), this))
    , m_drop(new QPushButton(tr("&Discard these changes"), this))
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Source of the text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(12);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 8);
    row->addWidget(m_state, 1);
    row->addWidget(m_drop);
    row->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    connect(m_text->document(), &QTextDocument::modificationChanged, this, &SourceView::follow);
    connect(m_apply, &QPushButton::clicked, this, &SourceView::apply);
    connect(m_drop, &QPushButton::clicked, this, [this] { put(m_shown); });
    follow();
}

SourceView::~SourceView() = default;

/// Colouring and layout also call a document modified; only other words are a change.
bool SourceView::isChanged() const
{
    return m_text->document()->isModified() && m_text->toPlainText().toUtf8() != m_shown;
}

std::optional<Body> SourceView::unapplied() const
{
    if (!isChanged() || !m_secrecy)
        return {};
    const auto body = Body::parse(m_text->toPlainText().toUtf8());
    if (!body || m_secrecy()(body->plainText()))
        return {};
    return *body;
}

void SourceView::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    follow();
}

void SourceView::show(const QList<Block> &blocks)
{
    if (isChanged())
        return;
    m_executor.compute<QByteArray>(
        this, [blocks] { return Body(blocks).write(); },
        [this](const QByteArray &xml) {
            if (!isChanged() && xml != m_shown)
                put(xml);
        });
}

void SourceView::put(const QByteArray &xml)
{
    m_shown = xml;
    delete std::exchange(m_highlighter, nullptr);
    m_text->setPlainText(QString::fromUtf8(xml));
    m_text->document()->setModified(false);
    colour();
    follow();
}

void SourceView::colour()
{
    if (m_shown.size() > mostColoured)
        return;
    if (!m_highlighter)
        m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_text->document());
    const auto theme = isDark(palette()) ? KSyntaxHighlighting::Repository::DarkTheme
                                         : KSyntaxHighlighting::Repository::LightTheme;
    // The theme first: text that is coloured without one stays invisible.
    m_highlighter->setTheme(m_repository->defaultTheme(theme));
    m_highlighter->setDefinition(m_repository->definitionForName(u"XML"_s));
    m_highlighter->rehighlight();
}

void SourceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isEmpty())
        colour();
}

void SourceView::follow()
{
    m_apply->setVisible(!m_text->isReadOnly());
    m_drop->setVisible(!m_text->isReadOnly());
    m_apply->setEnabled(isChanged());
    m_drop->setEnabled(isChanged());
    if (isChanged())
        m_state->setText(tr("Changed here, not yet applied to the item."));
    else
        m_state->setText(tr("This is the form in which the item is stored, approved and published."));
}

void SourceView::apply()
{
    if (!m_secrecy)
        return;
    struct Read
    {
        Result<Body> body;
        bool secret = false;
    };
    const QByteArray xml = m_text->toPlainText().toUtf8();
    m_executor.compute<Read>(
        this,
        [xml, isSecret = m_secrecy()] {
            Read read { Body::parse(xml), false };
            read.secret = read.body && isSecret(read.body->plainText());
            return read;
        },
        [this, xml](const Read &read) {
            if (!read.body)
                return complain(read.body.error());
            if (read.secret) {
                Q_EMIT secretRefused();
                return;
            }
            m_shown = xml;
            m_text->document()->setModified(false);
            Q_EMIT applied(*read.body);
        });
}

void SourceView::complain(const Error &error)
{
    static const QRegularExpression place(u"line (\\d+), column (\\d+)"_s);
    const auto match = place.match(error.detail);
    const int line = match.hasMatch() ? match.captured(1).toInt() : 1;
    const int column = match.hasMatch() ? match.captured(2).toInt() : 1;
    m_state->setText(tr("Line %1, column %2 is not as the form wants it. Nothing was applied; mend it and try again.")
                         .arg(line)
                         .arg(column));
    m_state->setToolTip(error.detail);
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(std::min(block.position() + column - 1, block.position() + block.length() - 1));
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace toasoan
