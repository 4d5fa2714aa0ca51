#pragma once
// Body ⇄ QTextDocument for the editor. Everything a body says is kept in user properties of block, character and
// cell formats, so that the way back reads what was meant and never guesses from looks; HTML is not involved.
// Looks (margins, list signs) are set beside the properties. What the editor's own keys make (a block without our
// properties) is a paragraph.

#include "core/Body.h"

#include <QTextTableFormat>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace toasoan {

/// Where our properties lie; all of formats, none of objects.
enum DocumentProperty {
    KindProperty = QTextFormat::UserProperty + 1, ///< int(DocumentKind), of a block
    LevelProperty, ///< of a heading
    PartProperty, ///< of a quote or figure: a number; neighbours with the same one are one
    PathProperty, ///< of a list item: its lists from the outermost, "12u/13o7": number, kind, start
    FormProperty, ///< of a figure: int(Figure::Form)
    MediaProperty, ///< 64 hex digits
    AltProperty,
    CreditProperty,
    MarksProperty, ///< of characters: int of Marks
    LinkProperty, ///< of characters
    HeaderProperty, ///< bool, of a table cell
    ColumnsProperty, ///< of a cell in a table whose spans do not fill a rectangle
    RowsProperty,
    AbsentProperty, ///< bool: a cell that only fills such a table up
};

enum class DocumentKind { Paragraph, Heading, Item, Quote, Figure, Caption, TableCaption, Rule, Filler };

/// Replaces what is in the document and forgets its undo steps.
void writeDocument(const Body &body, QTextDocument &document);

/// What the document says now; readDocument() after writeDocument() is the identity.
[[nodiscard]] Body readDocument(const QTextDocument &document);

/// A stretch of the document's lines (its QTextBlocks) that reads by itself: a paragraph, a whole list, a figure
/// with its caption, a table. Lines that say nothing yield no blocks.
struct Segment
{
    int lines = 1;
    QList<Block> blocks;
};

/// The one that begins with this line. All of them in order are the document.
[[nodiscard]] Segment readSegment(const QTextBlock &first);

/// Puts the blocks at the cursor; the empty line that it stands in is taken over. Undone in one step when the
/// caller opens an edit block.
void writeLines(const QList<Block> &blocks, const QTextCursor &line);
/// Words with their marks; the cursor stands behind them afterwards.
void insertText(const Text &text, QTextCursor &cursor);

/// A number that no quote, figure or list of the document has yet.
[[nodiscard]] int newPart(QTextDocument &document);

[[nodiscard]] DocumentKind kindOf(const QTextBlock &line);
[[nodiscard]] bool isEmptyLine(const QTextBlock &line);

// Looks, for what the editor makes of a line.
[[nodiscard]] QTextBlockFormat blockFormat(DocumentKind kind);
[[nodiscard]] QTextBlockFormat headingFormat(int level);
[[nodiscard]] QTextListFormat listFormat(bool numbered, int start, int depth);
[[nodiscard]] QTextTableFormat tableFormat();

/// Characters with these marks and this link, for the editor's toolbar.
[[nodiscard]] QTextCharFormat characterFormat(Marks marks, const QString &link = {});

} // namespace toasoan
