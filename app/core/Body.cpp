// A Body is canonical from the moment it exists: whoever builds one may hand over runs in pieces, lists nested
// without end or empty tables, and gets the one value that looks the same. So equality of values is equality
// of texts, and write() has nothing to decide.

#include "core/Body.h"

#include "core/CodePoints.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

bool ListItem::operator==(const ListItem &other) const = default;
bool List::operator==(const List &other) const = default;

namespace {

constexpr Marks allMarks = Marks(Mark::Strong) | Mark::Emphasis | Mark::Underline | Mark::Strike
    | Mark::Subscript | Mark::Superscript;

/// UTF-16 units at the start that belong to the character before.
qsizetype leadingCombining(QStringView text)
{
    CodePoints it(text);
    qsizetype length = 0;
    while (it.hasNext() && QChar::isMark(it.next()))
        length = it.position();
    return length;
}

/// Moves the combining marks at the start of run to where their base stands; whether there were any.
bool giveToBase(Run &base, Run &run)
{
    const qsizetype length = leadingCombining(run.text);
    if (length == 0 || base.text.endsWith(u'\n'))
        return false;
    base.text += QStringView(run.text).first(length);
    run.text.remove(0, length);
    return true;
}

void compose(Run &run)
{
    run.text = run.text.normalized(QString::NormalizationForm_C);
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

// One overload per kind of block.
void settle(Paragraph &paragraph)
{
    paragraph.text = normalized(std::move(paragraph.text));
}

void settle(Heading &heading)
{
    heading.level = std::clamp(heading.level, 2, 4);
    heading.text = normalized(std::move(heading.text));
}

void settle(List &list, int depth = 1);

/// The items of lists that lie too deep follow the item they hung on.
void raise(ListItem &item, std::vector<ListItem> &into)
{
    std::vector<List> nested = std::move(item.nested);
    item.nested.clear();
    into.push_back(std::move(item));
    for (List &list : nested) {
        for (ListItem &child : list.items)
            raise(child, into);
    }
}

void settle(List &list, int depth)
{
    list.start = list.numbered ? std::clamp(list.start, 1, Body::maxStart) : 1;
    if (depth == Body::maxListDepth) {
        std::vector<ListItem> flat;
        for (ListItem &item : list.items)
            raise(item, flat);
        list.items = std::move(flat);
    }
    for (ListItem &item : list.items) {
        item.text = normalized(std::move(item.text));
        for (List &nested : item.nested)
            settle(nested, depth + 1);
        std::erase_if(item.nested, [](const List &nested) { return nested.items.empty(); });
    }
}

void settle(Quote &quote)
{
    for (Paragraph &paragraph : quote.paragraphs)
        settle(paragraph);
}

void settle(Figure &figure)
{
    figure.alt = onOneLine(std::move(figure.alt));
    figure.credit = onOneLine(std::move(figure.credit));
    figure.caption = normalized(std::move(figure.caption));
}

void settle(Table &table)
{
    table.caption = normalized(std::move(table.caption));
    table.rows.removeIf([](const QList<Cell> &row) { return row.isEmpty(); });
    for (QList<Cell> &row : table.rows) {
        for (Cell &cell : row) {
            cell.columns = std::clamp(cell.columns, 1, Body::maxSpan);
            cell.rows = std::clamp(cell.rows, 1, Body::maxSpan);
            cell.text = normalized(std::move(cell.text));
        }
    }
}

void settle(Rule &) { }

bool isNothing(const Block &block)
{
    if (const auto *list = std::get_if<List>(&block))
        return list->items.empty();
    if (const auto *quote = std::get_if<Quote>(&block))
        return quote->paragraphs.isEmpty();
    if (const auto *table = std::get_if<Table>(&block))
        return table->rows.isEmpty();
    return false;
}

void addWords(const List &list, QStringList &words)
{
    for (const ListItem &item : list.items) {
        words.append(plainText(item.text));
        for (const List &nested : item.nested)
            addWords(nested, words);
    }
}

QStringList words(const Paragraph &paragraph)
{
    return { plainText(paragraph.text) };
}

QStringList words(const Heading &heading)
{
    return { plainText(heading.text) };
}

QStringList words(const List &list)
{
    QStringList words;
    addWords(list, words);
    return words;
}

QStringList words(const Quote &quote)
{
    QStringList words;
    for (const Paragraph &paragraph : quote.paragraphs)
        words.append(plainText(paragraph.text));
    return words;
}

QStringList words(const Figure &figure)
{
    QStringList words { plainText(figure.caption), figure.credit };
    words.removeAll(QString());
    return words;
}

QStringList words(const Table &table)
{
    QStringList words;
    if (!table.caption.isEmpty())
        words.append(plainText(table.caption));
    for (const QList<Cell> &row : table.rows) {
        for (const Cell &cell : row)
            words.append(plainText(cell.text));
    }
    return words;
}

QStringList words(const Rule &)
{
    return {};
}

} // namespace

QString plainText(const Text &text)
{
    QString plain;
    for (const Run &run : text)
        plain += run.text;
    return plain;
}

Text normalized(Text text)
{
    Text result;
    result.reserve(text.size());
    bool decomposed = false; // the last of result was given marks
    for (Run &run : text) {
        run.marks &= allMarks;
        if (!run.link.isEmpty() && !isAllowedLink(run.link))
            run.link.clear();
        if (!result.isEmpty() && giveToBase(result.last(), run))
            decomposed = true;
        if (run.text.isEmpty())
            continue;
        if (!result.isEmpty() && result.last().marks == run.marks
            && result.last().link == run.link) {
            result.last().text += run.text;
            continue;
        }
        if (std::exchange(decomposed, false))
            compose(result.last());
        result.append(std::move(run));
    }
    if (decomposed)
        compose(result.last());
    return result;
}

QString plainText(const Block &block)
{
    return std::visit([](const auto &some) { return words(some); }, block).join(u'\n');
}

Body::Body(QList<Block> blocks)
    : m_blocks(std::move(blocks))
{
    for (Block &block : m_blocks)
        std::visit([](auto &some) { settle(some); }, block);
    m_blocks.removeIf(isNothing);
}

QString Body::plainText() const
{
    QStringList parts;
    parts.reserve(m_blocks.size());
    for (const Block &block : m_blocks) {
        if (!std::holds_alternative<Rule>(block))
            parts.append(toasoan::plainText(block));
    }
    return parts.join(u'\n');
}

QList<Digest> Body::media() const
{
    QList<Digest> media;
    QSet<Digest> seen;
    for (const Block &block : m_blocks) {
        const auto *figure = std::get_if<Figure>(&block);
        if (figure == nullptr || figure->media.isNull() || seen.contains(figure->media))
            continue;
        seen.insert(figure->media);
        media.append(figure->media);
    }
    return media;
}

} // namespace toasoan
