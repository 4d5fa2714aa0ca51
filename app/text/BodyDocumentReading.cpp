// The way back: from a document's lines to blocks. Lines that say something together (a list, a quote, a figure with
// its caption, a table) are one segment; segments are read each for itself, so that an editor reads only what changed.

#include "text/BodyDocument.h"

#include "core/CodePoints.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

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

/// Without what no body can hold (core's characterFault()): an input method may send letters in pieces, and deleting
/// may leave half of one. Otherwise one such character would keep a whole text from being saved.
QString storable(const QString &words)
{
    constexpr int mostMarks = 30;
    QString kept;
    int marks = 0;
    const QString composed = words.normalized(QString::NormalizationForm_C);
    for (CodePoints it(composed); it.hasNext();) {
        const char32_t c = it.next();
        marks = QChar::isMark(c) ? marks + 1 : 0;
        const auto letter = QChar::fromUcs4(c);
        if (c == U'\t')
            kept += u' ';
        else if (marks <= mostMarks && !characterFault(letter))
            kept += letter;
    }
    return kept.normalized(QString::NormalizationForm_C);
}

Text storable(Text text)
{
    text = normalized(std::move(text));
    const auto isFaulty = [](const Run &run) { return characterFault(run.text).has_value(); };
    while (std::ranges::any_of(text, isFaulty)) {
        for (Run &run : text) {
            if (isFaulty(run))
                run.text = storable(run.text);
        }
        text = normalized(std::move(text));
    }
    return text;
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
        return storable(std::move(text));
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

} // namespace toasoan
