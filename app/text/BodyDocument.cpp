#include "text/BodyDocument.h"

#include <QBrush>
#include <QFont>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

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

    void write(const QList<Block> &blocks)
    {
        m_cursor.setBlockFormat(blockFormat(DocumentKind::Filler));
        for (const Block &some : blocks)
            std::visit(*this, some);
    }

    void operator()(const Paragraph &paragraph)
    {
        begin(blockFormat(DocumentKind::Paragraph));
        text(paragraph.text);
    }

    void operator()(const Heading &heading)
    {
        QTextBlockFormat format = blockFormat(DocumentKind::Heading);
        format.setProperty(LevelProperty, heading.level);
        format.setHeadingLevel(heading.level);
        begin(format);
        text(heading.text);
    }

    void operator()(const List &list) { items(list, {}, 0); }

    void operator()(const Quote &quote)
    {
        QTextBlockFormat format = blockFormat(DocumentKind::Quote);
        format.setProperty(PartProperty, ++m_parts);
        format.setIndent(1);
        for (const Paragraph &paragraph : quote.paragraphs) {
            begin(format);
            text(paragraph.text);
        }
    }

    void operator()(const Figure &figure)
    {
        QTextBlockFormat format = blockFormat(DocumentKind::Figure);
        format.setProperty(PartProperty, ++m_parts);
        format.setProperty(FormProperty, int(figure.form));
        format.setProperty(MediaProperty, figure.media.toString());
        format.setProperty(AltProperty, figure.alt);
        format.setProperty(CreditProperty, figure.credit);
        begin(format);
        QTextImageFormat image;
        image.setName(u"media:"_s + figure.media.toString());
        m_cursor.insertImage(image);
        QTextBlockFormat caption = blockFormat(DocumentKind::Caption);
        caption.setProperty(PartProperty, m_parts);
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
    static QTextBlockFormat blockFormat(DocumentKind kind)
    {
        QTextBlockFormat format;
        format.setProperty(KindProperty, int(kind));
        return format;
    }

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
        QString path = above + QString::number(++m_parts) + (list.numbered ? u"o%1"_s.arg(list.start) : u"u"_s);
        QTextBlockFormat format = blockFormat(DocumentKind::Item);
        format.setProperty(PathProperty, path);
        format.setIndent(depth + 1);
        path += u'/';
        for (const ListItem &item : list.items) {
            begin(format);
            text(item.text);
            for (const List &nested : item.nested)
                items(nested, path, depth + 1);
        }
    }

    void regular(const Table &table, const Grid &grid)
    {
        QTextTable *made = m_cursor.insertTable(int(table.rows.size()), grid.columns);
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
        QTextTable *made = m_cursor.insertTable(int(table.rows.size()), int(widest));
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
    int m_parts = 0;
    bool m_reuse = true;
};

class DocumentReader
{
public:
    QList<Block> read(const QTextFrame &root)
    {
        for (auto it = root.begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                this->table(*table);
            else if (it.currentBlock().isValid())
                block(it.currentBlock());
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
        Text text;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            text += Run { fragment.text().replace(QChar::LineSeparator, u'\n'),
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
        const auto media = Digest::fromHex(format.stringProperty(MediaProperty));
        m_blocks += Figure { Figure::Form(format.intProperty(FormProperty)), media.value_or(Digest()),
                             format.stringProperty(AltProperty), {}, format.stringProperty(CreditProperty) };
        // Words typed beside the picture stand below it.
        for (Run &run : text)
            run.text.remove(QChar::ObjectReplacementCharacter);
        if (const Text words = normalized(text); !words.isEmpty())
            m_blocks += Paragraph { words };
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
    DocumentWriter(document).write(body.blocks());
    document.setUndoRedoEnabled(undo);
    document.setModified(false);
}

Body readDocument(const QTextDocument &document) { return Body(DocumentReader().read(*document.rootFrame())); }

} // namespace toasoan
