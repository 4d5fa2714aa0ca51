#pragma once
// What the editor's keys and buttons do to a body's document. Qt's own rich text keys know nothing of our lines
// (its Enter copies a caption, its Backspace glues a heading to a list), so whatever changes the kind of a line
// goes through here, and every command is one undo step. A cursor in a line that cannot take a command leaves the
// document as it is.

#include "text/BodyDocument.h"

#include <QTextBlock>
#include <QTextCursor>

namespace toasoan {

enum class LineStyle { Paragraph, Heading2, Heading3, Heading4, Quote };

[[nodiscard]] DocumentKind kindAt(const QTextCursor &cursor);
/// Nothing for items, pictures, captions, cells.
[[nodiscard]] std::optional<LineStyle> styleAt(const QTextCursor &cursor);
/// Of every line that the selection touches; items become lines of that style.
void setStyle(const QTextCursor &cursor, LineStyle style);

/// Bulleted or numbered; lines that are all of such a list already become paragraphs.
void toggleList(const QTextCursor &cursor, bool numbered);
/// Whether the line is an item of a numbered (bulleted) list.
[[nodiscard]] bool isItem(const QTextCursor &cursor, bool numbered);
/// One deeper or shallower, with what hangs below it; an outermost item that goes further out is a paragraph.
/// False when the line is no item.
bool indentItem(const QTextCursor &cursor);
bool outdentItem(const QTextCursor &cursor);

[[nodiscard]] Marks marksOf(const QTextCharFormat &format);
/// The same characters with a mark put on or taken off.
[[nodiscard]] QTextCharFormat withMark(const QTextCharFormat &format, Mark mark, bool on);
/// Every character of the selection.
void setMark(const QTextCursor &cursor, Mark mark, bool on);
/// The link under the cursor, all of it.
[[nodiscard]] QTextCursor linkAround(const QTextCursor &cursor);
/// An empty address takes the link off; text replaces the selection when it is another one.
void setLink(const QTextCursor &cursor, const QString &address, const QString &text);

/// Blocks at the cursor: a single paragraph goes into the line, everything else becomes lines of its own. In a
/// cell, where only words can be, the words.
void insertBlocks(QTextCursor &cursor, const QList<Block> &blocks);
/// What is selected, as blocks.
[[nodiscard]] QList<Block> selectedBlocks(const QTextCursor &cursor);

/// Keys that mean something of their own in a line of ours; false: do what Qt does.
bool pressEnter(QTextCursor &cursor);
bool pressBackspace(QTextCursor &cursor);
bool pressDelete(QTextCursor &cursor);
/// To the next (previous) cell; behind the last one, a new row.
bool pressTab(QTextCursor &cursor, bool back);

/// The figure that the cursor stands in (picture or caption): its picture line; invalid elsewhere.
[[nodiscard]] QTextBlock figureAt(const QTextCursor &cursor);
[[nodiscard]] Figure figureOf(const QTextBlock &pictureLine);
/// Alt text, credit and caption of a figure that stands there.
void changeFigure(const QTextBlock &pictureLine, const Figure &figure);
/// Both lines.
void removeFigure(const QTextBlock &pictureLine);

// Tables, at the cursor's cell.
void insertTable(QTextCursor &cursor, int rows, int columns, bool header);
void insertRow(const QTextCursor &cursor, bool below);
void insertColumn(const QTextCursor &cursor, bool right);
void removeRow(const QTextCursor &cursor); ///< the last one takes the table along
void removeColumn(const QTextCursor &cursor);
void setHeaderRow(const QTextCursor &cursor, bool header);
[[nodiscard]] bool isHeaderRow(const QTextCursor &cursor);

} // namespace toasoan
