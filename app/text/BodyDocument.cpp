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
    explicit DocumentWriter(QTextDocument &document)
        : m_cursor(&document)
    {
    }

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
        if (const auto grid = gridOf(table))
            regular(table, *grid);
        else
            irregular(table);
        m_cursor.movePosition(QTextCursor::End);
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

    void regular(const Table &table, const Grid &grid)
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
    }

    void irregular(const Table &table)
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

/// The table of the root frame that the line lies in; null for the others.
const QTextTable *tableAround(const QTextBlock &line)
{
    const QTextFrame *root = line.document()->rootFrame();
    const QTextFrame *frame = line.document()->frameAt(line.position());
    while (frame != root && frame->parentFrame() != root)
        frame = frame->parentFrame();
    return frame == root ? nullptr : qobject_cast<const QTextTable *>(frame);
}

/// The line behind a table; Qt always keeps one.
QTextBlock behind(const QTextTable &table) { return table.document()->findBlock(table.lastPosition() + 1); }

DocumentKind kindOf(const QTextBlock &line) { return DocumentKind(line.blockFormat().intProperty(KindProperty)); }

QStringView outermost(const QString &path) { return QStringView(path).left(path.indexOf(u'/')); }

/// Whether the line says something together with the one before it.
bool belongsTo(const QTextBlock &before, const QTextBlock &line)
{
    const QTextBlockFormat a = before.blockFormat();
    const QTextBlockFormat b = line.blockFormat();
    switch (kindOf(line)) {
    case DocumentKind::Item:
        return kindOf(before) == DocumentKind::Item
            && outermost(a.stringProperty(PathProperty)) == outermost(b.stringProperty(PathProperty));
    case DocumentKind::Quote:
        return kindOf(before) == DocumentKind::Quote && a.intProperty(PartProperty) == b.intProperty(PartProperty);
    case DocumentKind::Caption:
        return (kindOf(before) == DocumentKind::Figure || kindOf(before) == DocumentKind::Caption)
            && a.intProperty(PartProperty) == b.intProperty(PartProperty);
    case DocumentKind::Paragraph:
    case DocumentKind::Heading:
    case DocumentKind::Figure:
    case DocumentKind::TableCaption:
    case DocumentKind::Rule:
    case DocumentKind::Filler:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// One past the last line of what begins here.
QTextBlock endOfSegment(const QTextBlock &first)
{
    if (const QTextTable *table = tableAround(first))
        return behind(*table);
    QTextBlock before = first;
    QTextBlock line = first.next();
    while (line.isValid()) {
        if (const QTextTable *table = tableAround(line))
            return kindOf(before) == DocumentKind::TableCaption ? behind(*table) : line;
        if (!belongsTo(before, line))
            break;
        before = line;
        line = line.next();
    }
    return line;
}

class DocumentReader
{
public:
    QList<Block> read(QTextBlock line, const QTextBlock &end)
    {
        while (line != end) {
            if (const QTextTable *table = tableAround(line)) {
                this->table(*table);
                line = behind(*table);
            } else {
                block(line);
                line = line.next();
            }
        }
        settleItems();
        settleCaption();
        return m_blocks;
    }

private:
    struct Item
    {
        QStringList path;
        Text text;
    };

    static Text textOf(const QTextBlock &block)
    {
        const bool picture = kindOf(block) == DocumentKind::Figure;
        Text text;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            QString words = fragment.text().replace(QChar::LineSeparator, u'\n');
            if (!picture)
                words.remove(QChar::ObjectReplacementCharacter); // of a line that was joined to this one
            text += Run { std::move(words),
                          Marks::fromInt(Marks::Int(format.intProperty(MarksProperty))), format.stringProperty(LinkProperty) };
        }
        return normalized(text);
    }

    void block(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        const auto kind = DocumentKind(format.intProperty(KindProperty));
        const int part = format.intProperty(PartProperty);
        const Text text = textOf(block);
        if (kind != DocumentKind::Item)
            settleItems();
        settleCaption();
        switch (kind) {
        case DocumentKind::Paragraph:
            m_blocks += Paragraph { text };
            break;
        case DocumentKind::Heading:
            m_blocks += Heading { format.intProperty(LevelProperty), text };
            break;
        case DocumentKind::Item:
            m_items += Item { format.stringProperty(PathProperty).split(u'/'), text };
            break;
        case DocumentKind::Quote:
            quoted(part, Paragraph { text });
            break;
        case DocumentKind::Figure:
            figure(format, text);
            break;
        case DocumentKind::Caption:
            caption(part, text);
            break;
        case DocumentKind::TableCaption:
            m_caption = text;
            break;
        case DocumentKind::Rule:
            m_blocks += Rule {};
            [[fallthrough]]; // words typed onto a rule follow it
        case DocumentKind::Filler:
            if (!text.isEmpty())
                m_blocks += Paragraph { text };
            break;
        }
        m_part = part;
    }

    void quoted(int part, const Paragraph &paragraph)
    {
        auto *quote = m_blocks.isEmpty() ? nullptr : std::get_if<Quote>(&m_blocks.last());
        if (quote != nullptr && part == m_part)
            quote->paragraphs += paragraph;
        else
            m_blocks += Quote { { paragraph } };
    }

    void figure(const QTextBlockFormat &format, Text text)
    {
        const bool shown = std::ranges::any_of(
            text, [](const Run &run) { return run.text.contains(QChar::ObjectReplacementCharacter); });
        for (Run &run : text)
            run.text.remove(QChar::ObjectReplacementCharacter);
        const Text words = normalized(std::move(text));
        if (shown)
            picture(format);
        // Words typed beside the picture stand below it; where it was deleted, only they are left.
        if (!words.isEmpty())
            m_blocks += Paragraph { words };
    }

    void picture(const QTextBlockFormat &format)
    {
        const auto media = Digest::fromHex(format.stringProperty(MediaProperty));
        m_blocks += Figure { Figure::Form(format.intProperty(FormProperty)), media.value_or(Digest()),
                             format.stringProperty(AltProperty), {}, format.stringProperty(CreditProperty) };
    }

    void caption(int part, const Text &text)
    {
        auto *figure = m_blocks.isEmpty() ? nullptr : std::get_if<Figure>(&m_blocks.last());
        if (figure != nullptr && part == m_part && figure->caption.isEmpty())
            figure->caption = text;
        else if (!text.isEmpty())
            m_blocks += Paragraph { text };
    }

    /// A caption whose table was deleted is a paragraph.
    void settleCaption()
    {
        if (m_caption && !m_caption->isEmpty())
            m_blocks += Paragraph { *m_caption };
        m_caption.reset();
    }

    void settleItems()
    {
        for (qsizetype from = 0; from < m_items.size();) {
            const QString list = m_items[from].path.first();
            qsizetype to = from;
            while (to < m_items.size() && m_items[to].path.first() == list)
                ++to;
            m_blocks += listOf(from, to, 0);
            from = to;
        }
        m_items.clear();
    }

    /// The list at that depth that items [from, to) belong to.
    List listOf(qsizetype from, qsizetype to, int depth)
    {
        const QString mark = m_items[from].path[depth];
        List list;
        const qsizetype numbered = mark.indexOf(u'o');
        list.numbered = numbered >= 0;
        list.start = list.numbered ? QStringView(mark).sliced(numbered + 1).toInt() : 1;
        while (from < to) {
            ListItem item;
            if (m_items[from].path.size() == depth + 1)
                item.text = m_items[from++].text;
            while (from < to && m_items[from].path.size() > depth + 1) {
                qsizetype end = from;
                while (end < to && m_items[end].path.size() > depth + 1
                       && m_items[end].path[depth + 1] == m_items[from].path[depth + 1])
                    ++end;
                item.nested.push_back(listOf(from, end, depth + 1));
                from = end;
            }
            list.items.push_back(std::move(item));
        }
        return list;
    }

    void table(const QTextTable &table)
    {
        settleItems();
        Table read;
        read.caption = std::exchange(m_caption, std::nullopt).value_or(Text());
        for (int r = 0; r < table.rows(); ++r) {
            QList<Cell> row;
            for (int c = 0; c < table.columns(); ++c) {
                const QTextTableCell place = table.cellAt(r, c);
                const bool begins = place.row() == r && place.column() == c;
                if (begins && !place.format().boolProperty(AbsentProperty))
                    row += cell(place);
            }
            read.rows += row;
        }
        m_blocks += std::move(read);
        m_part = 0;
    }

    static Cell cell(const QTextTableCell &place)
    {
        const QTextCharFormat format = place.format();
        Cell cell;
        cell.header = format.boolProperty(HeaderProperty);
        cell.columns = std::max(place.columnSpan(), format.intProperty(ColumnsProperty));
        cell.rows = std::max(place.rowSpan(), format.intProperty(RowsProperty));
        bool first = true;
        for (auto it = place.begin(); !it.atEnd(); ++it) {
            if (!it.currentBlock().isValid())
                continue; // a table pasted into a cell has no place in ours
            if (!std::exchange(first, false))
                cell.text += Run { u"\n"_s };
            cell.text += textOf(it.currentBlock());
        }
        return cell;
    }

    QList<Block> m_blocks;
    QList<Item> m_items;
    std::optional<Text> m_caption; ///< of a table that must follow
    int m_part = 0; ///< of the block before
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
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QBrush(QColor(0x8a929b)));
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBottomMargin(9);
    return format;
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
    DocumentWriter(document).write(body.blocks());
    document.setUndoRedoEnabled(undo);
    document.setModified(false);
}

Body readDocument(const QTextDocument &document)
{
    return Body(DocumentReader().read(document.begin(), document.end()));
}

Segment readSegment(const QTextBlock &first)
{
    const QTextBlock end = endOfSegment(first);
    const int lines = (end.isValid() ? end.blockNumber() : first.document()->blockCount()) - first.blockNumber();
    return { lines, DocumentReader().read(first, end) };
}

void writeLines(const QList<Block> &blocks, const QTextCursor &line) { DocumentWriter(line).write(blocks); }

void insertText(const Text &text, QTextCursor &cursor)
{
    DocumentWriter writer(cursor);
    writer.write(text);
    cursor = writer.cursor();
}

} // namespace toasoan
