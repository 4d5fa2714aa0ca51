#include "text/BodyDocument.h"

#include <QBrush>
#include <QFont>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// The last number that PartProperty or PathProperty has used, as a property of the document.
constexpr const char *partsName = "toasoanParts";

/// Cells on the grid that HTML lays out; nothing when they overlap or leave holes.
struct Grid
{
    struct Place
    {
        int row;
        int column;
    };
    QList<QList<Place>> places;
    int columns = 0;
};

std::optional<Grid> gridOf(const Table &table)
{
    const int rows = int(table.rows.size());
    Grid grid;
    for (const Cell &cell : table.rows.first())
        grid.columns += cell.columns;
    if (grid.columns > Body::maxSpan)
        return std::nullopt;
    QList<QList<bool>> taken(rows, QList<bool>(grid.columns, false));
    for (int r = 0; r < rows; ++r) {
        grid.places += QList<Grid::Place>();
        for (const Cell &cell : table.rows[r]) {
            const int c = int(taken[r].indexOf(false));
            if (c < 0 || c + cell.columns > grid.columns || r + cell.rows > rows)
                return std::nullopt;
            for (int y = r; y < r + cell.rows; ++y) {
                for (int x = c; x < c + cell.columns; ++x) {
                    if (std::exchange(taken[y][x], true))
                        return std::nullopt;
                }
            }
            grid.places.last() += Grid::Place { r, c };
        }
    }
    const bool full = std::ranges::none_of(taken, [](const QList<bool> &row) { return row.contains(false); });
    return full ? std::optional(grid) : std::nullopt;
}

class DocumentWriter
{
public:
    /// Where a line is taken over, it is the one under the cursor.
    explicit DocumentWriter(const QTextCursor &cursor)
        : m_cursor(cursor)
    {
    }

    void write(const QList<Block> &blocks)
    {
        m_cursor.setBlockFormat(blockFormat(DocumentKind::Filler));
        m_cursor.setBlockCharFormat({});
        for (const Block &some : blocks)
            std::visit(*this, some);
    }

    void write(const Text &words) { text(words); }
    [[nodiscard]] const QTextCursor &cursor() const { return m_cursor; }

    void operator()(const Paragraph &paragraph)
    {
        begin(blockFormat(DocumentKind::Paragraph));
        text(paragraph.text);
    }

    void operator()(const Heading &heading)
    {
        begin(headingFormat(heading.level));
        text(heading.text);
    }

    void operator()(const List &list) { items(list, {}, 0); }

    void operator()(const Quote &quote)
    {
        QTextBlockFormat format = blockFormat(DocumentKind::Quote);
        format.setProperty(PartProperty, part());
        for (const Paragraph &paragraph : quote.paragraphs) {
            begin(format);
            text(paragraph.text);
        }
    }

    void operator()(const Figure &figure)
    {
        QTextBlockFormat format = blockFormat(DocumentKind::Figure);
        const int number = part();
        format.setProperty(PartProperty, number);
        format.setProperty(FormProperty, int(figure.form));
        format.setProperty(MediaProperty, figure.media.toString());
        format.setProperty(AltProperty, figure.alt);
        format.setProperty(CreditProperty, figure.credit);
        begin(format);
        QTextImageFormat image;
        image.setName(u"media:"_s + figure.media.toString());
        m_cursor.insertImage(image);
        QTextBlockFormat caption = blockFormat(DocumentKind::Caption);
        caption.setProperty(PartProperty, number);
        begin(caption);
        text(figure.caption);
    }

    void operator()(const Table &table)
    {
        begin(blockFormat(DocumentKind::TableCaption));
        text(table.caption);
        const auto grid = gridOf(table);
        const QTextTable *made = grid ? regular(table, *grid) : irregular(table);
        m_cursor.setPosition(made->lastPosition() + 1); // other lines may follow
        m_cursor.setBlockFormat(blockFormat(DocumentKind::Filler));
        m_cursor.setBlockCharFormat({});
        m_reuse = true;
    }

    void operator()(const Rule &)
    {
        QTextBlockFormat format = blockFormat(DocumentKind::Rule);
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
        begin(format);
    }

private:
    [[nodiscard]] int part() { return newPart(*m_cursor.document()); }

    /// The first block, and the one that Qt keeps behind a table, are there already.
    void begin(const QTextBlockFormat &format)
    {
        if (std::exchange(m_reuse, false)) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat({});
        } else {
            m_cursor.insertBlock(format, {});
        }
    }

    void text(const Text &text)
    {
        for (const Run &run : text)
            m_cursor.insertText(QString(run.text).replace(u'\n', QChar::LineSeparator), characterFormat(run.marks, run.link));
    }

    void items(const List &list, const QString &above, int depth)
    {
        QString path = above + QString::number(part()) + (list.numbered ? u"o%1"_s.arg(list.start) : u"u"_s);
        QTextBlockFormat format = blockFormat(DocumentKind::Item);
        format.setProperty(PathProperty, path);
        const QTextList *signs = nullptr;
        path += u'/';
        for (const ListItem &item : list.items) {
            begin(format);
            if (!signs) {
                signs = m_cursor.createList(listFormat(list.numbered, list.start, depth));
                format.setObjectIndex(signs->objectIndex());
            }
            text(item.text);
            for (const List &nested : item.nested)
                items(nested, path, depth + 1);
        }
    }

    QTextTable *regular(const Table &table, const Grid &grid)
    {
        QTextTable *made = m_cursor.insertTable(int(table.rows.size()), grid.columns, tableFormat());
        for (int r = 0; r < int(table.rows.size()); ++r) {
            for (qsizetype i = 0; i < table.rows[r].size(); ++i) {
                const Cell &cell = table.rows[r][i];
                const auto [row, column] = grid.places[r][i];
                if (cell.rows > 1 || cell.columns > 1)
                    made->mergeCells(row, column, cell.rows, cell.columns);
                fill(made->cellAt(row, column), cell, {});
            }
        }
        return made;
    }

    QTextTable *irregular(const Table &table)
    {
        qsizetype widest = 0;
        for (const QList<Cell> &row : table.rows)
            widest = std::max(widest, row.size());
        QTextTable *made = m_cursor.insertTable(int(table.rows.size()), int(widest), tableFormat());
        for (int r = 0; r < int(table.rows.size()); ++r) {
            for (int c = 0; c < int(widest); ++c) {
                QTextCharFormat format;
                if (c >= table.rows[r].size()) {
                    format.setProperty(AbsentProperty, true);
                    made->cellAt(r, c).setFormat(format);
                    continue;
                }
                const Cell &cell = table.rows[r][c];
                format.setProperty(ColumnsProperty, cell.columns);
                format.setProperty(RowsProperty, cell.rows);
                fill(made->cellAt(r, c), cell, format);
            }
        }
        return made;
    }

    void fill(QTextTableCell place, const Cell &cell, QTextCharFormat format)
    {
        format.setProperty(HeaderProperty, cell.header);
        place.setFormat(format);
        m_cursor = place.firstCursorPosition();
        text(cell.text);
    }

    QTextCursor m_cursor;
    bool m_reuse = true;
};

} // namespace

QTextBlockFormat blockFormat(DocumentKind kind)
{
    QTextBlockFormat format;
    format.setProperty(KindProperty, int(kind));
    format.setLineHeight(132, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(9);
    switch (kind) {
    case DocumentKind::Heading:
        format.setTopMargin(10);
        format.setBottomMargin(5);
        break;
    case DocumentKind::Item:
        format.setBottomMargin(4);
        break;
    case DocumentKind::Quote:
        format.setLeftMargin(26);
        format.setRightMargin(26);
        break;
    case DocumentKind::Figure:
        format.setAlignment(Qt::AlignHCenter);
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(6);
        format.setBottomMargin(3);
        break;
    case DocumentKind::Caption:
    case DocumentKind::TableCaption:
        format.setAlignment(Qt::AlignHCenter);
        break;
    case DocumentKind::Filler:
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(0);
        break;
    case DocumentKind::Paragraph:
    case DocumentKind::Rule:
        break;
    }
    return format;
}

QTextBlockFormat headingFormat(int level)
{
    QTextBlockFormat format = blockFormat(DocumentKind::Heading);
    format.setProperty(LevelProperty, level);
    format.setHeadingLevel(level);
    return format;
}

QTextListFormat listFormat(bool numbered, int start, int depth)
{
    constexpr std::array signs { QTextListFormat::ListDisc, QTextListFormat::ListCircle, QTextListFormat::ListSquare };
    QTextListFormat format;
    format.setStyle(numbered ? QTextListFormat::ListDecimal : signs.at(std::size_t(std::min(depth, 2))));
    format.setIndent(depth + 1);
    if (numbered)
        format.setStart(start);
    return format;
}

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderCollapse(false); // collapsed borders are drawn only where a cell has its own
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QBrush(QColor(0xb4bac1)));
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBottomMargin(9);
    return format;
}

DocumentKind kindOf(const QTextBlock &line)
{
    return DocumentKind(line.blockFormat().intProperty(KindProperty));
}

bool isEmptyLine(const QTextBlock &line)
{
    return line.length() <= 1; // its end counts as one
}

int newPart(QTextDocument &document)
{
    const int part = document.property(partsName).toInt() + 1;
    document.setProperty(partsName, part);
    return part;
}

QTextCharFormat characterFormat(Marks marks, const QString &link)
{
    QTextCharFormat format;
    if (marks)
        format.setProperty(MarksProperty, int(marks.toInt())); // read back as int, never as uint
    if (marks & Mark::Strong)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(marks.testFlag(Mark::Emphasis));
    format.setFontUnderline(marks.testFlag(Mark::Underline) || !link.isEmpty());
    format.setFontStrikeOut(marks.testFlag(Mark::Strike));
    if (marks & Mark::Subscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (marks & Mark::Superscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (!link.isEmpty()) {
        format.setProperty(LinkProperty, link);
        format.setForeground(QBrush(Qt::blue));
    }
    return format;
}

void writeDocument(const Body &body, QTextDocument &document)
{
    const bool undo = document.isUndoRedoEnabled();
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setProperty(partsName, 0);
    // One change for whoever watches and lays out, however long the text is.
    QTextCursor whole(&document);
    whole.beginEditBlock();
    DocumentWriter(whole).write(body.blocks());
    whole.endEditBlock();
    document.setUndoRedoEnabled(undo);
    document.setModified(false);
}

void writeLines(const QList<Block> &blocks, const QTextCursor &line) { DocumentWriter(line).write(blocks); }

void insertText(const Text &text, QTextCursor &cursor)
{
    DocumentWriter writer(cursor);
    writer.write(text);
    cursor = writer.cursor();
}

} // namespace toasoan
