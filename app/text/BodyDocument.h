#pragma once
// Body ⇄ QTextDocument for the editor. Everything a body says is kept in user properties of block, character and
// cell formats, so that the way back reads what was meant and never guesses from looks; HTML is not involved.
// Looks (margins, weights) are set beside the properties. What the editor's own keys make (a block without our
// properties) is a paragraph.

#include "core/Body.h"

#include <QTextFormat>

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

/// Characters with these marks and this link, for the editor's toolbar.
[[nodiscard]] QTextCharFormat characterFormat(Marks marks, const QString &link = {});

} // namespace toasoan
