#include "ui/BodyEdit.h"

#include "ui/BodyLooks.h"

#include "core/Clock.h"
#include "core/Executor.h"
#include "text/BodyCommands.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Nobody presses two keys within this time; an input method does.
constexpr std::chrono::milliseconds burst { 40 };
const QString ownType = u"application/x-toasoan-body+xml"_s;

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

QStringList localFiles(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

/// An import takes a text's first line for a title; what is pasted into a body is all text.
Result<Imported> withTitle(Result<Imported> imported)
{
    if (!imported || imported->title.isEmpty())
        return imported;
    QList<Block> blocks { Paragraph { { Run { imported->title } } } };
    blocks += imported->body.blocks();
    imported->body = Body(std::move(blocks));
    return imported;
}

} // namespace

BodyEdit::BodyEdit(Clock &clock, Executor &executor, QWidget *parent)
    : QTextEdit(parent)
    , m_clock(clock)
    , m_executor(executor)
    , m_follower(new BodyFollower(*document(), this))
    , m_looks(new BodyLooks(document()))
{
    setTabChangesFocus(true); // but in lists and tables, see focusNextPrevChild()
    document()->setDocumentMargin(18);
    m_looks->setLooks(font(), palette());
}

void BodyEdit::load(const Body &body)
{
    m_follower->load(body);
    m_wordEnd = -1;
    moveCursor(QTextCursor::Start);
}

QTextCursor BodyEdit::heldPlace() const
{
    QTextCursor place = textCursor();
    place.setKeepPositionOnInsert(true);
    return place;
}

void BodyEdit::insert(QTextCursor place, const QList<Block> &blocks)
{
    const bool moves = place.position() == textCursor().position();
    place.setKeepPositionOnInsert(false);
    insertBlocks(place, blocks);
    m_wordEnd = -1;
    if (moves) {
        setTextCursor(place);
        ensureCursorVisible();
    }
}

// --- Keys ------------------------------------------------------------------------------------------------

bool BodyEdit::ownKey(const QKeyEvent &event)
{
    if (isReadOnly())
        return false;
    QTextCursor cursor = textCursor();
    bool done = false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ShiftModifier) {
            cursor.insertText(QString(QChar::LineSeparator));
            done = true;
        } else if (isPlain(event)) {
            done = pressEnter(cursor);
        }
        break;
    case Qt::Key_Backspace:
        done = isPlain(event) && pressBackspace(cursor);
        break;
    case Qt::Key_Delete:
        done = isPlain(event) && pressDelete(cursor);
        break;
    default:
        break;
    }
    if (done || cursor != textCursor()) {
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    return done;
}

bool BodyEdit::event(QEvent *event)
{
    // Qt would take some of the toolbar's keys (Ctrl+K deletes a line on some desktops); they are ours.
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
        for (const QAction *action : actions()) {
            if (action->shortcuts().contains(pressed)) {
                event->ignore();
                return false;
            }
        }
    }
    return QTextEdit::event(event);
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    const auto now = m_clock.steady();
    const bool follows = now - std::exchange(m_lastKey, now) < burst;
    if (ownKey(*event)) {
        m_wordEnd = -1;
        event->accept();
        return;
    }
    const QString text = event->text();
    const bool letter = isPlain(*event) && !text.isEmpty() && text.front().isPrint();
    const bool erases = isPlain(*event) && event->key() == Qt::Key_Backspace;
    if (isReadOnly() || (!letter && !erases)) {
        QTextEdit::keyPressEvent(event);
        m_wordEnd = -1;
        return;
    }
    const QTextCursor cursor = textCursor();
    const int erasedTo = erases && !cursor.hasSelection() ? cursor.position() - 1 : -1;
    // Words typed beside a picture would stand below it; its caption is what is meant.
    if (letter && kindAt(cursor) == DocumentKind::Figure && !cursor.hasSelection())
        moveCursor(QTextCursor::NextBlock);
    // A link ends with its last word.
    const QTextCharFormat look = currentCharFormat();
    if (letter && text.front().isSpace() && look.hasProperty(LinkProperty)
        && linkAround(cursor).selectionEnd() == cursor.position())
        setCurrentCharFormat(characterFormat(marksOf(look)));
    const bool inWord = m_wordEnd >= 0 && cursor.position() == m_wordEnd && !cursor.hasSelection();
    type(event, inWord && (letter || follows));
    // An input method erases a letter to put its marked form in its place: that is bold where the letter was.
    if (erases && textCursor().position() == erasedTo && marksOf(currentCharFormat()) != marksOf(look))
        setCurrentCharFormat(characterFormat(marksOf(look), currentCharFormat().stringProperty(LinkProperty)));
    // A space ends the word: it is taken back with it, what follows is not.
    const bool ended = letter && text.front().isSpace() && !follows;
    m_wordEnd = ended ? -1 : textCursor().position();
}

void BodyEdit::type(QKeyEvent *event, bool joins)
{
    // A paragraph is what a line without a kind becomes once somebody types in it.
    QTextCursor step = textCursor();
    if (joins && document()->isUndoAvailable())
        step.joinPreviousEditBlock();
    else
        step.beginEditBlock();
    if (kindAt(step) == DocumentKind::Filler && event->key() != Qt::Key_Backspace) {
        const QTextCharFormat look = currentCharFormat();
        step.setBlockFormat(blockFormat(DocumentKind::Paragraph));
        setCurrentCharFormat(look);
    }
    QTextEdit::keyPressEvent(event);
    step.endEditBlock();
    ensureCursorVisible();
}

bool BodyEdit::focusNextPrevChild(bool next)
{
    QTextCursor cursor = textCursor();
    if (isReadOnly() || !(cursor.currentTable() || kindAt(cursor) == DocumentKind::Item))
        return QTextEdit::focusNextPrevChild(next);
    pressTab(cursor, !next);
    setTextCursor(cursor);
    ensureCursorVisible();
    m_wordEnd = -1;
    return true;
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QTextEdit::inputMethodEvent(event);
    m_wordEnd = -1;
}

void BodyEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextEdit::mouseDoubleClickEvent(event);
    if (kindAt(textCursor()) == DocumentKind::Figure)
        Q_EMIT figureActivated();
}

void BodyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (!textCursor().hasSelection() && event->reason() == QContextMenuEvent::Mouse)
        setTextCursor(cursorForPosition(event->pos()));
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(cursorRect().bottomLeft());
    Q_EMIT menuWanted(place);
    event->accept();
}

void BodyEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_looks->setLooks(font(), palette());
}

// --- Clipboard -------------------------------------------------------------------------------------------

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(ownType) || source->hasHtml() || source->hasText() || source->hasImage()
        || !localFiles(source).isEmpty();
}

QMimeData *BodyEdit::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    const Body body(selectedBlocks(textCursor()));
    const QByteArray xml = body.write();
    data->setData(ownType, xml);
    data->setHtml(QString::fromUtf8(xml));
    data->setText(textCursor().selection().toPlainText());
    return data;
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    if (source->hasFormat(ownType)) {
        const QByteArray xml = source->data(ownType);
        return pasteWith([xml]() -> Result<Imported> {
            auto body = Body::parse(xml);
            if (!body)
                return std::unexpected(body.error());
            Imported imported;
            imported.body = std::move(*body);
            return imported;
        });
    }
    if (const QStringList files = localFiles(source); !files.isEmpty()) {
        Q_EMIT filesDropped(files, heldPlace());
        return;
    }
    if (source->hasImage() && (!source->hasText() || source->text().trimmed().isEmpty())) {
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()), heldPlace());
        return;
    }
    if (source->hasHtml())
        return pasteWith([html = source->html()] {
            auto imported = importPasted(html);
            return html.contains("<h1"_L1, Qt::CaseInsensitive) ? withTitle(std::move(imported)) : imported;
        });
    if (source->hasText())
        return pasteWith([words = source->text().toUtf8()] { return withTitle(importText(words)); });
}

void BodyEdit::pasteWith(std::function<Result<Imported>()> import)
{
    if (!m_secrecy)
        return;
    struct Tested
    {
        Result<Imported> imported;
        bool secret = false;
    };
    m_wordEnd = -1;
    const QTextCursor place = heldPlace();
    m_executor.compute<Tested>(
        this,
        [import = std::move(import), isSecret = m_secrecy()] {
            Tested tested { import(), false };
            tested.secret = tested.imported && isSecret(tested.imported->words());
            return tested;
        },
        [this, place](const Tested &tested) {
            if (!tested.imported) {
                Q_EMIT pasteFailed(tested.imported.error());
                return;
            }
            if (tested.secret) {
                Q_EMIT secretRefused();
                return;
            }
            if (!tested.imported->pictures.isEmpty())
                Q_EMIT picturesPasted(tested.imported->pictures);
            insert(place, tested.imported->body.blocks());
            Q_EMIT pasted(tested.imported->notes);
        });
}

} // namespace toasoan
