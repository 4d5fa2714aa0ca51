#include "ui/EditorField.h"

#include "text/Vietnamese.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// One line of words out of the clipboard.
QString oneLine(const QString &pasted)
{
    const LegacyGuess guess = guessLegacy(pasted);
    const bool legacy = guess.encoding != LegacyEncoding::None && guess.certainty >= 0.8;
    return tidy(legacy ? fromLegacy(pasted, guess.encoding) : pasted).simplified();
}

constexpr int most = 20'000; ///< characters of a paste; more belongs into the body

} // namespace

EditorField::EditorField(const QString &name, double scale, bool bold, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_scale(scale)
    , m_bold(bold)
    , m_mostLines(mostLines)
{
    fitFont();
    setAccessibleName(name);
    setPlaceholderText(name);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it grows with its words
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, &EditorField::fit);
}

void EditorField::fitFont()
{
    QFont font = QApplication::font(this);
    font.setPointSizeF(font.pointSizeF() * m_scale);
    font.setBold(m_bold);
    setFont(font);
}

bool EditorField::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        fitFont();
        fit();
    }
    return QPlainTextEdit::event(event);
}

QString EditorField::words() const { return tidy(toPlainText().replace(u'\n', u' ')); }

void EditorField::setWords(const QString &words)
{
    if (words == toPlainText())
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(words);
}

void EditorField::selectRange(int from, int length)
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(from, 0, end));
    cursor.setPosition(length > 0 ? std::clamp(from + length, 0, end) : end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

int EditorField::lines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return std::clamp(lines, 1, m_mostLines);
}

QSize EditorField::sizeHint() const
{
    const int margins = int(document()->documentMargin()) * 2 + 2 * frameWidth();
    return { 200, fontMetrics().lineSpacing() * lines() + margins };
}

void EditorField::fit()
{
    if (const int now = lines(); now != m_shownLines) {
        m_shownLines = now;
        updateGeometry();
    }
}

void EditorField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        return event->ignore(); // the window's
    if (enter) {
        Q_EMIT enterPressed();
        return event->accept();
    }
    QPlainTextEdit::keyPressEvent(event);
}

void EditorField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
    // While the field was one line lower, the cursor's line was scrolled into it; now all of them fit.
    if (m_shownLines < m_mostLines)
        verticalScrollBar()->setValue(0);
}

bool EditorField::canInsertFromMimeData(const QMimeData *source) const { return source->hasText(); }

void EditorField::insertFromMimeData(const QMimeData *source)
{
    const QString words = oneLine(source->text().left(most));
    if (m_isSecret && m_isSecret(words)) {
        Q_EMIT secretRefused();
        return;
    }
    textCursor().insertText(words);
}

} // namespace toasoan
