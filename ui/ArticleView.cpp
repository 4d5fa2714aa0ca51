#include "ui/ArticleView.h"

#include "Desk.h"

#include "ui/ArticleText.h"
#include "ui/Icons.h"
#include "ui/Pictures.h"
#include "ui/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

ArticleView::ArticleView(Desk &desk, Executor &executor, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new ArticleText(this))
    , m_layout(*m_text->document())
    , m_pictures(new Pictures(desk, executor, *m_text->document(), this))
{
    m_text->setAccessibleName(tr("Article"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_text, 1);
    buildFind();
    rows->addWidget(m_findBar);
    setFocusProxy(m_text);
    connect(m_text, &ArticleText::painted, this, &ArticleView::painted);
    connect(m_text, &ArticleText::columnChanged, this, [this] {
        if (m_laying || m_empty)
            return;
        m_layout.setPictureWidth(m_text->column());
        fillPictures();
    });
    connect(m_text, &ArticleText::zoomed, this, [this] { lay(); });
    connect(m_text, &ArticleText::paletteReplaced, this, [this] { lay(); });
    connect(m_pictures, &Pictures::arrived, m_text->viewport(), qOverload<>(&QWidget::update));
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const Content &content, std::optional<UtcTime> published)
{
    const bool same = !m_empty && content == m_content;
    if (same && published == m_published)
        return;
    const int place = same ? m_text->verticalScrollBar()->value() : 0;
    m_content = content;
    m_published = published;
    m_empty = false;
    lay();
    m_text->verticalScrollBar()->setValue(place);
    m_text->awaitPaint();
    m_text->viewport()->update();
}

void ArticleView::clear()
{
    m_empty = true;
    m_content = {};
    m_text->document()->clear();
}

void ArticleView::lay()
{
    if (m_empty || m_laying)
        return;
    m_laying = true;
    const Rulebook &book = m_desk.rulebookToday();
    PageNames names = pageNames(m_content, book);
    names.published = m_published;
    const int place = m_text->verticalScrollBar()->value();
    m_layout.write(m_content, names, book.calendar, palette(), m_text->column());
    m_text->fit();
    m_text->verticalScrollBar()->setValue(place);
    fillPictures();
    paintMarks();
    m_laying = false;
}

void ArticleView::fillPictures()
{
    QList<Digest> shown;
    if (m_content.cover)
        shown += m_content.cover->media;
    shown += m_content.body.media();
    m_pictures->fill(shown, int(m_text->column() * devicePixelRatioF()));
}

bool ArticleView::showPlace(const QString &place, int block, int from, int length)
{
    const QTextCursor where = m_layout.find(place, block, from, length);
    if (where.isNull())
        return false;
    m_text->reveal(where);
    return true;
}

/// Texts with line feeds span several blocks: positions of the plain text are those of the document.
QTextCursor ArticleView::passage(const QString &words) const
{
    const qsizetype at = words.isEmpty() ? -1 : m_text->document()->toPlainText().indexOf(words);
    if (at < 0)
        return {};
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(at));
    cursor.setPosition(int(at + words.size()), QTextCursor::KeepAnchor);
    return cursor;
}

bool ArticleView::showQuote(const QString &quote)
{
    const QTextCursor where = passage(quote);
    if (where.isNull())
        return false;
    m_text->reveal(where);
    return true;
}

void ArticleView::markQuotes(const QStringList &quotes)
{
    m_quotes = quotes;
    paintMarks();
}

void ArticleView::paintMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const ToneColours colours = coloursOf(Tone::Info, palette());
    for (const QString &quote : m_quotes) {
        const QTextCursor where = passage(quote);
        if (where.isNull())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = where;
        mark.format.setBackground(colours.paper);
        mark.format.setForeground(colours.ink);
        marks += mark;
    }
    m_text->setExtraSelections(marks);
}

QString ArticleView::selectedText() const
{
    return m_text->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator,
                                                                                                u'\n');
}

void ArticleView::zoom(double factor) { m_text->setZoom(factor); }

void ArticleView::buildFind()
{
    m_findBar = new QWidget(this);
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(8, 4, 8, 4);
    m_findWords = new QLineEdit(m_findBar);
    m_findWords->setPlaceholderText(tr("Find in this item"));
    m_findWords->setAccessibleName(tr("Find in this item"));
    m_findWords->setClearButtonEnabled(true);
    m_findWords->setMaximumWidth(320);
    m_findSays = new QLabel(m_findBar);
    row->addWidget(m_findWords, 1);
    const auto button = [this, row](QLatin1StringView name, const QString &text, auto &&pressed) {
        auto *made = new QToolButton(m_findBar);
        made->setIcon(icon(name));
        made->setText(text);
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, pressed);
        row->addWidget(made);
    };
    button("go-up"_L1, tr("Previous (Shift+Enter)"), [this] { findNext(true); });
    button("go-down"_L1, tr("Next (Enter)"), [this] { findNext(false); });
    row->addWidget(m_findSays, 1);
    button("window-close"_L1, tr("Close (Esc)"), [this] { closeFind(); });
    connect(m_findWords, &QLineEdit::textEdited, this, [this] {
        QTextCursor start = m_text->textCursor();
        start.setPosition(start.selectionStart());
        m_text->setTextCursor(start);
        findNext(false);
    });
    m_findBar->hide();
}

void ArticleView::openFind()
{
    m_findBar->show();
    if (const QString chosen = selectedText(); !chosen.isEmpty() && !chosen.contains(u'\n'))
        m_findWords->setText(chosen);
    m_findWords->selectAll();
    m_findWords->setFocus(Qt::ShortcutFocusReason);
}

void ArticleView::closeFind()
{
    m_findBar->hide();
    m_findSays->clear();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ArticleView::findNext(bool backward)
{
    const QString words = m_findWords->text();
    if (words.isEmpty())
        return m_findSays->clear();
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = m_text->document()->find(words, m_text->textCursor(), flags);
    m_findSays->clear();
    if (found.isNull()) {
        QTextCursor end(m_text->document());
        end.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_text->document()->find(words, end, flags);
        m_findSays->setText(found.isNull() ? tr("Not found") : backward ? tr("From the end") : tr("From the beginning"));
    }
    if (!found.isNull())
        m_text->reveal(found);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Find))
        return openFind();
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        return zoom(m_text->zoom() * 1.1);
    if (control && event->key() == Qt::Key_Minus)
        return zoom(m_text->zoom() / 1.1);
    if (control && event->key() == Qt::Key_0)
        return zoom(1);
    if (m_findBar->isVisible() && event->key() == Qt::Key_Escape)
        return closeFind();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_findWords->hasFocus() && enter && !control)
        return findNext(event->modifiers().testFlag(Qt::ShiftModifier));
    QWidget::keyPressEvent(event);
}

} // namespace toasoan
