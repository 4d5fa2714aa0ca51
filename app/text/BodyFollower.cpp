#include "text/BodyFollower.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace toasoan {

namespace {

int linesIn(const QList<Segment> &segments, qsizetype from, qsizetype to)
{
    int lines = 0;
    for (qsizetype i = from; i < to; ++i)
        lines += segments[i].lines;
    return lines;
}

bool isTable(const Segment &segment)
{
    return !segment.blocks.isEmpty() && std::holds_alternative<Table>(segment.blocks.last());
}

/// Segments [from, to) of the old text are to be replaced by blocks [begin, end) of the fresh one.
struct Gap
{
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype begin = 0;
    qsizetype end = 0;

    void widenFront(const QList<Segment> &segments)
    {
        --from;
        begin -= segments[from].blocks.size();
    }
    void widenBack(const QList<Segment> &segments)
    {
        end += segments[to].blocks.size();
        ++to;
    }
};

bool startsWith(const QList<Block> &fresh, qsizetype at, const QList<Block> &blocks)
{
    return at >= 0 && at + blocks.size() <= fresh.size()
        && std::equal(blocks.begin(), blocks.end(), fresh.begin() + at);
}

Gap gapBetween(const QList<Segment> &segments, const QList<Block> &fresh)
{
    Gap gap { 0, segments.size(), 0, fresh.size() };
    while (gap.from < gap.to && gap.begin + segments[gap.from].blocks.size() <= gap.end
           && startsWith(fresh, gap.begin, segments[gap.from].blocks)) {
        gap.begin += segments[gap.from].blocks.size();
        ++gap.from;
    }
    while (gap.from < gap.to && gap.end - segments[gap.to - 1].blocks.size() >= gap.begin
           && startsWith(fresh, gap.end - segments[gap.to - 1].blocks.size(), segments[gap.to - 1].blocks)) {
        --gap.to;
        gap.end -= segments[gap.to].blocks.size();
    }
    return gap;
}

} // namespace

BodyFollower::BodyFollower(QTextDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    // Qt says where a document changed only when it has a layout; a window's has one, others get it here.
    (void)m_document.documentLayout();
    connect(&m_document, &QTextDocument::contentsChange, this, &BodyFollower::changed);
    connect(&m_document, &QTextDocument::contentsChanged, this, &BodyFollower::settled);
}

void BodyFollower::changed(int position, int, int added)
{
    // Every edit counts one up. Whoever edits while others are told of a change does it without another word.
    const bool heardAll = m_document.revision() == m_revision + 1;
    m_revision = m_document.revision();
    if (!heardAll)
        return forget();
    const int lines = m_document.blockCount();
    const int first = m_document.findBlock(position).blockNumber();
    // Qt counts the end of the last line among what was added when a whole document is replaced.
    const int end = std::min(position + added, m_document.characterCount() - 1);
    const int last = m_document.findBlock(end).blockNumber();
    m_head = std::min(m_head, std::max(first, 0));
    m_tail = std::min(m_tail, lines - 1 - std::max(last, 0));
    m_current = false;
}

void BodyFollower::settled()
{
    if (m_document.revision() != m_revision)
        forget();
}

void BodyFollower::forget()
{
    m_revision = m_document.revision();
    m_head = m_tail = 0;
    m_current = false;
}

void BodyFollower::refresh()
{
    m_linesRead = 0;
    settled(); // in the middle of an edit nobody has been told yet
    if (m_current)
        return;
    // A segment is as it was when its lines are, and the next one, which might have come to belong to it.
    qsizetype kept = 0;
    int line = 0;
    while (kept < m_segments.size() && line + m_segments[kept].lines < m_head)
        line += m_segments[kept++].lines;
    qsizetype behind = m_segments.size();
    int end = m_document.blockCount();
    while (behind > kept && end - m_segments[behind - 1].lines >= std::max(line, m_document.blockCount() - m_tail))
        end -= m_segments[--behind].lines;

    QList<Segment> fresh;
    for (QTextBlock at = m_document.findBlockByNumber(line); at.isValid() && line < end;) {
        fresh += readSegment(at);
        line += fresh.last().lines;
        m_linesRead += fresh.last().lines;
        while (line > end && behind < m_segments.size())
            end += m_segments[behind++].lines;
        at = m_document.findBlockByNumber(line);
    }
    m_segments = m_segments.first(kept) + fresh + m_segments.sliced(behind);
    m_head = m_tail = m_document.blockCount();
    m_current = true;
}

QList<Block> BodyFollower::blocks()
{
    refresh();
    QList<Block> blocks;
    blocks.reserve(m_segments.size());
    for (const Segment &segment : std::as_const(m_segments))
        blocks += segment.blocks;
    return blocks;
}

void BodyFollower::load(const Body &body)
{
    writeDocument(body, m_document);
    m_segments.clear();
    forget();
}

void BodyFollower::rewrite(const QList<Block> &fresh)
{
    refresh();
    Gap gap = gapBetween(m_segments, fresh);
    if (gap.from == gap.to && gap.begin == gap.end)
        return;
    // Something must stand where the fresh blocks go; a table can only be taken out with the line behind it.
    if (gap.from == gap.to || gap.begin == gap.end) {
        if (gap.from > 0 && !isTable(m_segments[gap.from - 1]))
            gap.widenFront(m_segments);
        else if (gap.to < m_segments.size())
            gap.widenBack(m_segments);
    }
    while (gap.to > gap.from && isTable(m_segments[gap.to - 1]) && gap.to < m_segments.size())
        gap.widenBack(m_segments);
    const int line = linesIn(m_segments, 0, gap.from);
    const int lines = linesIn(m_segments, gap.from, gap.to);
    QTextCursor cursor(m_document.findBlockByNumber(line));
    cursor.beginEditBlock();
    const QTextBlock last = m_document.findBlockByNumber(line + lines - 1);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    writeLines(fresh.sliced(gap.begin, gap.end - gap.begin), cursor);
    cursor.endEditBlock();
}

int BodyFollower::positionOf(int block, int offset)
{
    refresh();
    int line = 0;
    qsizetype before = 0;
    for (const Segment &segment : std::as_const(m_segments)) {
        if (block < before + segment.blocks.size()) {
            const QTextBlock first = m_document.findBlockByNumber(line);
            const Block &wanted = segment.blocks[block - before];
            if (const auto *table = std::get_if<Table>(&wanted))
                return placeInTable(first, *table, offset);
            // The picture's own line comes before its caption.
            const QTextBlock start = std::holds_alternative<Figure>(wanted) ? first.next() : first;
            const QTextBlock end = m_document.findBlockByNumber(line + segment.lines - 1);
            return std::min(start.position() + offset, end.position() + end.length() - 1);
        }
        before += segment.blocks.size();
        line += segment.lines;
    }
    return -1;
}

int BodyFollower::placeInTable(const QTextBlock &first, const Table &table, int offset) const
{
    qsizetype left = offset;
    if (!table.caption.isEmpty()) {
        const qsizetype size = plainText(table.caption).size();
        if (left <= size)
            return first.position() + int(left);
        left -= size + 1;
    }
    for (QTextBlock line = first; line.isValid(); line = line.next()) {
        const auto *frame = qobject_cast<const QTextTable *>(m_document.frameAt(line.position()));
        if (!frame)
            continue;
        for (int row = 0; row < frame->rows(); ++row) {
            for (int column = 0; column < frame->columns(); ++column) {
                const QTextTableCell cell = frame->cellAt(row, column);
                if (cell.row() != row || cell.column() != column || cell.format().boolProperty(AbsentProperty))
                    continue;
                const int size = cell.lastPosition() - cell.firstPosition();
                if (left <= size)
                    return cell.firstPosition() + int(left);
                left -= size + 1;
            }
        }
        break;
    }
    return first.position();
}

int BodyFollower::blockAt(int position)
{
    refresh();
    const int wanted = m_document.findBlock(position).blockNumber();
    int line = 0;
    qsizetype before = 0;
    for (const Segment &segment : std::as_const(m_segments)) {
        before += segment.blocks.size();
        line += segment.lines;
        if (wanted < line)
            break;
    }
    return int(before) - 1;
}

} // namespace toasoan
