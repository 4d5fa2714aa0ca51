// The keys of BodyCommands.h: what Enter, Backspace, Delete and Tab mean in each kind of line, figures, tables.

#include "text/BodyCommands.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

void paragraphBehind(QTextCursor &cursor)
{
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(blockFormat(DocumentKind::Paragraph), {});
}

void becomeParagraph(const QTextCursor &cursor)
{
    QTextCursor(cursor.block()).setBlockFormat(blockFormat(DocumentKind::Paragraph));
}

/// The caption behind a picture's line, when it is there.
QTextBlock captionOf(const QTextBlock &pictureLine)
{
    const QTextBlock next = pictureLine.next();
    const bool belongs = next.isValid() && kindOf(next) == DocumentKind::Caption
        && next.blockFormat().intProperty(PartProperty) == pictureLine.blockFormat().intProperty(PartProperty);
    return belongs ? next : QTextBlock();
}

void removeLine(const QTextBlock &line)
{
    QTextCursor cursor(line);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (line.next().isValid() && !QTextCursor(line.next()).currentTable())
        cursor.deleteChar();
    else if (line.previous().isValid() && !QTextCursor(line.previous()).currentTable())
        cursor.deletePreviousChar();
    else
        cursor.setBlockFormat(blockFormat(DocumentKind::Filler));
}

void edited(QTextCursor cursor, const std::function<void(QTextCursor &)> &change)
{
    cursor.beginEditBlock();
    change(cursor);
    cursor.endEditBlock();
}

} // namespace

bool pressEnter(QTextCursor &cursor)
{
    if (cursor.hasSelection() || cursor.currentTable())
        return false;
    cursor.beginEditBlock();
    bool done = true;
    switch (kindAt(cursor)) {
    case DocumentKind::Paragraph:
        done = false;
        break;
    case DocumentKind::Filler:
        becomeParagraph(cursor);
        done = false;
        break;
    case DocumentKind::Heading:
        if (cursor.atBlockEnd())
            paragraphBehind(cursor);
        else
            done = false;
        break;
    case DocumentKind::Item:
        if (isEmptyLine(cursor.block()))
            outdentItem(cursor);
        else
            done = false;
        break;
    case DocumentKind::Quote:
        if (isEmptyLine(cursor.block()))
            becomeParagraph(cursor);
        else
            done = false;
        break;
    case DocumentKind::Figure:
        if (const QTextBlock caption = captionOf(cursor.block()); caption.isValid())
            cursor.setPosition(caption.position());
        paragraphBehind(cursor);
        break;
    case DocumentKind::Caption:
    case DocumentKind::Rule:
        paragraphBehind(cursor);
        break;
    case DocumentKind::TableCaption:
        cursor.movePosition(QTextCursor::NextBlock);
        break;
    }
    cursor.endEditBlock();
    return done;
}

bool pressBackspace(QTextCursor &cursor)
{
    if (cursor.hasSelection() || cursor.currentTable())
        return false;
    if (kindAt(cursor) == DocumentKind::Figure) {
        removeFigure(cursor.block());
        return true;
    }
    if (!cursor.atBlockStart())
        return false;
    const QTextBlock line = cursor.block();
    const QTextBlock before = line.previous();
    switch (kindAt(cursor)) {
    case DocumentKind::Item:
        return outdentItem(cursor);
    case DocumentKind::Heading:
    case DocumentKind::Quote:
        edited(cursor, becomeParagraph);
        return true;
    case DocumentKind::Caption:
    case DocumentKind::TableCaption:
        return true; // a caption stays with what it is under
    case DocumentKind::Rule:
        edited(cursor, becomeParagraph);
        return true;
    case DocumentKind::Paragraph:
    case DocumentKind::Filler:
    case DocumentKind::Figure:
        break;
    }
    if (!before.isValid() || QTextCursor(before).currentTable())
        return false;
    if (kindOf(before) == DocumentKind::Rule) {
        edited(cursor, [&before](QTextCursor &) { removeLine(before); });
        return true;
    }
    if (kindOf(before) == DocumentKind::Caption || kindOf(before) == DocumentKind::Figure) {
        // Words never slip into a caption; an empty line behind it goes.
        if (isEmptyLine(line))
            edited(cursor, [&line](QTextCursor &) { removeLine(line); });
        cursor.setPosition(before.position() + before.length() - 1);
        return true;
    }
    return false;
}

bool pressDelete(QTextCursor &cursor)
{
    if (cursor.hasSelection() || cursor.currentTable())
        return false;
    if (kindAt(cursor) == DocumentKind::Figure) {
        removeFigure(cursor.block());
        return true;
    }
    if (!cursor.atBlockEnd())
        return false;
    const QTextBlock next = cursor.block().next();
    if (!next.isValid())
        return false;
    if (kindAt(cursor) == DocumentKind::Caption || kindOf(next) == DocumentKind::TableCaption
        || kindAt(cursor) == DocumentKind::TableCaption)
        return true;
    if (kindOf(next) == DocumentKind::Figure) {
        removeFigure(next);
        return true;
    }
    if (kindOf(next) == DocumentKind::Rule) {
        edited(cursor, [&next](QTextCursor &) { removeLine(next); });
        return true;
    }
    return false;
}

bool pressTab(QTextCursor &cursor, bool back)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return back ? outdentItem(cursor) : indentItem(cursor);
    const QTextTableCell cell = table->cellAt(cursor);
    int row = cell.row();
    int column = cell.column() + (back ? -1 : cell.columnSpan());
    if (column < 0) {
        --row;
        column = table->columns() - 1;
    } else if (column >= table->columns()) {
        ++row;
        column = 0;
    }
    if (row < 0)
        return true;
    if (row >= table->rows())
        insertRow(cursor, true);
    cursor = table->cellAt(row, column).firstCursorPosition();
    return true;
}

QTextBlock figureAt(const QTextCursor &cursor)
{
    const QTextBlock line = cursor.block();
    if (cursor.currentTable())
        return {};
    if (kindOf(line) == DocumentKind::Figure)
        return line;
    const QTextBlock before = line.previous();
    const bool caption = kindOf(line) == DocumentKind::Caption && before.isValid()
        && kindOf(before) == DocumentKind::Figure;
    return caption ? before : QTextBlock();
}

Figure figureOf(const QTextBlock &pictureLine)
{
    const QTextBlockFormat format = pictureLine.blockFormat();
    Figure figure { Figure::Form(format.intProperty(FormProperty)),
                    Digest::fromHex(format.stringProperty(MediaProperty)).value_or(Digest()),
                    format.stringProperty(AltProperty), {}, format.stringProperty(CreditProperty) };
    if (const QTextBlock caption = captionOf(pictureLine); caption.isValid()) {
        const QList<Block> blocks = readSegment(caption).blocks;
        if (!blocks.isEmpty())
            figure.caption = std::get<Paragraph>(blocks.first()).text;
    }
    return figure;
}

void changeFigure(const QTextBlock &pictureLine, const Figure &figure)
{
    edited(QTextCursor(pictureLine), [&](QTextCursor &cursor) {
        QTextBlockFormat format = pictureLine.blockFormat();
        format.setProperty(AltProperty, figure.alt);
        format.setProperty(CreditProperty, figure.credit);
        cursor.setBlockFormat(format);
        const QTextBlock caption = captionOf(pictureLine);
        if (!caption.isValid() || figureOf(pictureLine).caption == figure.caption)
            return;
        cursor.setPosition(caption.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        insertText(figure.caption, cursor);
    });
}

void removeFigure(const QTextBlock &pictureLine)
{
    edited(QTextCursor(pictureLine), [&pictureLine](QTextCursor &) {
        if (const QTextBlock caption = captionOf(pictureLine); caption.isValid())
            removeLine(caption);
        removeLine(pictureLine);
    });
}

// --- Tables ----------------------------------------------------------------------------------------------

namespace {

void setHeader(QTextTableCell cell, bool header)
{
    QTextCharFormat format = cell.format();
    format.setProperty(HeaderProperty, header);
    cell.setFormat(format);
}

/// Qt gives the line above a table the look of a cell when that line is empty and the first cell goes.
void removeCells(QTextTable &table, const std::function<void()> &remove)
{
    const QTextBlockFormat above = table.document()->findBlock(table.firstPosition() - 1).blockFormat();
    remove();
    QTextCursor(table.document()->findBlock(table.firstPosition() - 1)).setBlockFormat(above);
}

/// The whole table, with the caption above it.
void removeTable(QTextTable &table)
{
    QTextCursor cursor(table.document());
    const QTextBlock caption = table.document()->findBlock(table.firstPosition() - 1);
    const bool captioned = caption.isValid() && kindOf(caption) == DocumentKind::TableCaption;
    cursor.setPosition(captioned ? caption.position() : table.firstPosition() - 1);
    cursor.setPosition(table.lastPosition() + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (captioned)
        becomeParagraph(cursor);
}

} // namespace

void insertTable(QTextCursor &cursor, int rows, int columns, bool header)
{
    if (cursor.currentTable())
        return;
    Table table;
    for (int r = 0; r < rows; ++r)
        table.rows += QList<Cell>(columns, Cell { header && r == 0, 1, 1, {} });
    insertBlocks(cursor, { table });
    // The first cell is where a person goes on.
    for (QTextBlock line = cursor.block(); line.isValid(); line = line.previous()) {
        if (QTextTable *made = QTextCursor(line).currentTable()) {
            cursor = made->cellAt(0, 0).firstCursorPosition();
            break;
        }
    }
}

void insertRow(const QTextCursor &cursor, bool below)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    const int at = below ? cell.row() + cell.rowSpan() : cell.row();
    edited(cursor, [table, at](QTextCursor &) {
        table->insertRows(at, 1);
        for (int c = 0; c < table->columns(); ++c)
            setHeader(table->cellAt(at, c), false);
    });
}

void insertColumn(const QTextCursor &cursor, bool right)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    const int at = right ? cell.column() + cell.columnSpan() : cell.column();
    const int beside = cell.column();
    edited(cursor, [table, at, right, beside](QTextCursor &) {
        table->insertColumns(at, 1);
        for (int r = 0; r < table->rows(); ++r) {
            const QTextTableCell other = table->cellAt(r, right ? beside : at + 1);
            setHeader(table->cellAt(r, at), other.format().boolProperty(HeaderProperty));
        }
    });
}

void removeRow(const QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    edited(cursor, [table](QTextCursor &at) {
        if (table->rows() == 1)
            removeTable(*table);
        else
            removeCells(*table, [&] { table->removeRows(table->cellAt(at).row(), 1); });
    });
}

void removeColumn(const QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    edited(cursor, [table](QTextCursor &at) {
        if (table->columns() == 1)
            removeTable(*table);
        else
            removeCells(*table, [&] { table->removeColumns(table->cellAt(at).column(), 1); });
    });
}

void setHeaderRow(const QTextCursor &cursor, bool header)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const int row = table->cellAt(cursor).row();
    edited(cursor, [table, row, header](QTextCursor &) {
        for (int c = 0; c < table->columns(); ++c)
            setHeader(table->cellAt(row, c), header);
    });
}

bool isHeaderRow(const QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    return table && table->cellAt(cursor).format().boolProperty(HeaderProperty);
}

} // namespace toasoan
