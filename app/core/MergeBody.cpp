// Blocks are merged as a sequence, and what both sides edited is merged inside: words of texts, items of lists,
// paragraphs of quotes, rows and cells of tables whose shape nobody changed. A block that cannot be merged
// stands in the result twice, mine before theirs, and is told as one conflict.

#include "core/MergeSequence.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace toasoan {

using Row = QList<Cell>;

// What SequenceMerge asks of its parts; found by the parts' namespace, hence not in a nameless one.

static QString keyOf(const Block &block)
{
    return QString::fromUtf8(Body({ block }).write());
}
static QString keyOf(const ListItem &item)
{
    return keyOf(Block(List { false, 1, { item } }));
}
static QString keyOf(const Paragraph &paragraph)
{
    return keyOf(Block(paragraph));
}
static QString keyOf(const Row &row)
{
    return keyOf(Block(Table { {}, { row } }));
}

static QString wordsOf(const Block &block)
{
    const auto *figure = std::get_if<Figure>(&block);
    if (figure == nullptr)
        return plainText(block);
    // A figure is known by its medium first; its digest weighs as much as eight words.
    return (figure->media.toString() + u' ').repeated(8) + figure->alt + u' ' + plainText(block);
}

static QString wordsOf(const ListItem &item)
{
    return plainText(Block(List { false, 1, { item } }));
}
static QString wordsOf(const Paragraph &paragraph)
{
    return plainText(paragraph.text);
}
static QString wordsOf(const Row &row)
{
    return plainText(Block(Table { {}, { row } }));
}

static bool alike(const Block &a, const Block &b)
{
    return a.index() == b.index();
}
static bool alike(const ListItem &, const ListItem &)
{
    return true;
}
static bool alike(const Paragraph &, const Paragraph &)
{
    return true;
}
static bool alike(const Row &a, const Row &b)
{
    return a.size() == b.size();
}

namespace {

/// Puts the outcome of one member into the outcome of the whole.
template <class T, class Member>
void put(Outcome<T> &whole, Member T::*member, Outcome<Member> part)
{
    whole.mine.*member = std::move(part.mine);
    whole.theirs.*member = std::move(part.theirs);
    whole.conflict = whole.conflict || part.conflict;
}

template <class T, class Member>
void putWhole(Outcome<T> &whole, Member T::*member, const T &base, const T &mine, const T &theirs)
{
    put(whole, member, mergeWhole(base.*member, mine.*member, theirs.*member));
}

template <class T>
void putText(Outcome<T> &whole, Text T::*member, const T &base, const T &mine, const T &theirs)
{
    put(whole, member, mergeText(base.*member, mine.*member, theirs.*member));
}

template <class T>
Outcome<QList<T>> mergeList(const QList<T> &base, const QList<T> &mine, const QList<T> &theirs)
{
    const auto vector
        = [](const QList<T> &list) { return std::vector<T>(list.begin(), list.end()); };
    const auto list = [](const std::vector<T> &some) { return QList<T>(some.begin(), some.end()); };
    const auto merged = mergeSequence<T>(vector(base), vector(mine), vector(theirs));
    return { list(merged.mine), list(merged.theirs), merged.conflict };
}

} // namespace

static Outcome<ListItem> mergePart(
    const ListItem &base, const ListItem &mine, const ListItem &theirs);

static Outcome<Paragraph> mergePart(
    const Paragraph &base, const Paragraph &mine, const Paragraph &theirs)
{
    Outcome<Paragraph> whole;
    putText(whole, &Paragraph::text, base, mine, theirs);
    return whole;
}

static Outcome<Row> mergePart(const Row &base, const Row &mine, const Row &theirs)
{
    if (mine.size() != base.size() || theirs.size() != base.size())
        return mergeWhole(base, mine, theirs);
    Outcome<Row> row;
    for (qsizetype i = 0; i < base.size(); ++i) {
        Outcome<Cell> cell;
        putWhole(cell, &Cell::header, base[i], mine[i], theirs[i]);
        putWhole(cell, &Cell::columns, base[i], mine[i], theirs[i]);
        putWhole(cell, &Cell::rows, base[i], mine[i], theirs[i]);
        putText(cell, &Cell::text, base[i], mine[i], theirs[i]);
        row.mine.append(cell.mine);
        row.theirs.append(cell.theirs);
        row.conflict = row.conflict || cell.conflict;
    }
    return row;
}

namespace {

Outcome<Paragraph> mergeKind(const Paragraph &base, const Paragraph &mine, const Paragraph &theirs)
{
    return mergePart(base, mine, theirs);
}

Outcome<Heading> mergeKind(const Heading &base, const Heading &mine, const Heading &theirs)
{
    Outcome<Heading> whole;
    putWhole(whole, &Heading::level, base, mine, theirs);
    putText(whole, &Heading::text, base, mine, theirs);
    return whole;
}

Outcome<List> mergeKind(const List &base, const List &mine, const List &theirs)
{
    Outcome<List> whole;
    putWhole(whole, &List::numbered, base, mine, theirs);
    putWhole(whole, &List::start, base, mine, theirs);
    put(whole, &List::items, mergeSequence(base.items, mine.items, theirs.items));
    return whole;
}

Outcome<std::vector<List>> mergeNested(
    const std::vector<List> &base, const std::vector<List> &mine, const std::vector<List> &theirs)
{
    Outcome<std::vector<List>> whole = mergeWhole(base, mine, theirs);
    if (!whole.conflict || mine.size() != base.size() || theirs.size() != base.size())
        return whole;
    whole = {};
    for (size_t i = 0; i < base.size(); ++i) {
        Outcome<List> list = mergeKind(base[i], mine[i], theirs[i]);
        whole.mine.push_back(std::move(list.mine));
        whole.theirs.push_back(std::move(list.theirs));
        whole.conflict = whole.conflict || list.conflict;
    }
    return whole;
}

Outcome<Quote> mergeKind(const Quote &base, const Quote &mine, const Quote &theirs)
{
    Outcome<Quote> whole;
    put(whole, &Quote::paragraphs, mergeList(base.paragraphs, mine.paragraphs, theirs.paragraphs));
    return whole;
}

Outcome<Figure> mergeKind(const Figure &base, const Figure &mine, const Figure &theirs)
{
    Outcome<Figure> whole;
    putWhole(whole, &Figure::form, base, mine, theirs);
    putWhole(whole, &Figure::media, base, mine, theirs);
    put(whole, &Figure::alt, mergeWords(base.alt, mine.alt, theirs.alt));
    putText(whole, &Figure::caption, base, mine, theirs);
    put(whole, &Figure::credit, mergeWords(base.credit, mine.credit, theirs.credit));
    return whole;
}

QSet<qsizetype> widths(const Table &table)
{
    QSet<qsizetype> widths;
    for (const Row &row : table.rows)
        widths.insert(row.size());
    return widths;
}

Outcome<Table> mergeKind(const Table &base, const Table &mine, const Table &theirs)
{
    // A row of one width in a table of another would be worse than two tables.
    if (widths(mine) != widths(base) || widths(theirs) != widths(base))
        return mergeWhole(base, mine, theirs);
    Outcome<Table> whole;
    putText(whole, &Table::caption, base, mine, theirs);
    put(whole, &Table::rows, mergeList(base.rows, mine.rows, theirs.rows));
    return whole;
}

Outcome<Rule> mergeKind(const Rule &, const Rule &, const Rule &)
{
    return {};
}

} // namespace

static Outcome<ListItem> mergePart(
    const ListItem &base, const ListItem &mine, const ListItem &theirs)
{
    Outcome<ListItem> whole;
    putText(whole, &ListItem::text, base, mine, theirs);
    put(whole, &ListItem::nested, mergeNested(base.nested, mine.nested, theirs.nested));
    return whole;
}

static Outcome<Block> mergePart(const Block &base, const Block &mine, const Block &theirs)
{
    return std::visit(
        [&]<class T>(const T &some) -> Outcome<Block> {
            auto kind = mergeKind(some, std::get<T>(mine), std::get<T>(theirs));
            return { std::move(kind.mine), std::move(kind.theirs), kind.conflict };
        },
        base);
}

namespace {

QString plain(const std::vector<Block> &blocks)
{
    QStringList parts;
    for (const Block &block : blocks)
        parts.append(plainText(block));
    return parts.join(u'\n');
}

/// Leaves out lists, quotes and tables of which both sides together left nothing.
void append(QList<Block> &blocks, const std::vector<Block> &more)
{
    for (const Block &block : more)
        blocks.append(Body({ block }).blocks());
}

} // namespace

MergedBody mergeBody(const Body &base, const Body &mine, const Body &theirs)
{
    const Outcome<Body> whole = mergeWhole(base, mine, theirs);
    if (!whole.conflict)
        return { whole.mine, {} };
    const auto vector = [](const Body &body) {
        return std::vector<Block>(body.blocks().begin(), body.blocks().end());
    };
    QList<Block> blocks;
    QList<MergeConflict> conflicts;
    for (const Stretch<Block> &stretch :
        SequenceMerge<Block>(vector(base), vector(mine), vector(theirs)).take()) {
        const qsizetype begin = blocks.size();
        append(blocks, stretch.mine);
        if (!stretch.conflict)
            continue;
        append(blocks, stretch.theirs);
        conflicts.append(
            { u"body"_s, static_cast<int>(begin), static_cast<int>(blocks.size() - begin),
                plain(stretch.base), plain(stretch.mine), plain(stretch.theirs) });
    }
    return { Body(std::move(blocks)), std::move(conflicts) };
}

} // namespace toasoan
