// Applies the repairs of findings. Positions count in the text as it was when the findings were made, so
// repairs of one place are applied from its end to its beginning.

#include "checks/Check.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

using Piece = std::variant<Text *, QString *>;

void pieces(List &list, QList<Piece> &all)
{
    for (ListItem &item : list.items) {
        all += &item.text;
        for (List &nested : item.nested)
            pieces(nested, all);
    }
}

/// In the order of plainText(block), which leaves empty captions and credits out.
QList<Piece> piecesOf(Block &block)
{
    QList<Piece> all;
    if (auto *paragraph = std::get_if<Paragraph>(&block)) {
        all += &paragraph->text;
    } else if (auto *heading = std::get_if<Heading>(&block)) {
        all += &heading->text;
    } else if (auto *list = std::get_if<List>(&block)) {
        pieces(*list, all);
    } else if (auto *quote = std::get_if<Quote>(&block)) {
        for (Paragraph &paragraph : quote->paragraphs)
            all += &paragraph.text;
    } else if (auto *figure = std::get_if<Figure>(&block)) {
        if (!figure->caption.isEmpty())
            all += &figure->caption;
        if (!figure->credit.isEmpty())
            all += &figure->credit;
    } else if (auto *table = std::get_if<Table>(&block)) {
        if (!table->caption.isEmpty())
            all += &table->caption;
        for (QList<Cell> &row : table->rows) {
            for (Cell &cell : row)
                all += &cell.text;
        }
    }
    return all;
}

/// The replacement takes the look of where the range begins.
void replace(Text &text, qsizetype from, qsizetype length, const QString &with)
{
    qsizetype at = 0;
    bool placed = false;
    for (Run &run : text) {
        const qsizetype size = run.text.size();
        const qsizetype begin = std::clamp<qsizetype>(from - at, 0, size);
        const qsizetype end = std::clamp<qsizetype>(from + length - at, 0, size);
        at += size;
        if (end <= begin)
            continue;
        run.text.replace(begin, end - begin, placed ? QString() : with);
        placed = true;
    }
}

void replace(Block &block, qsizetype from, qsizetype length, const QString &with)
{
    qsizetype at = 0;
    for (const Piece &piece : piecesOf(block)) {
        const auto *text = std::get_if<Text *>(&piece);
        const qsizetype size = text ? plainText(**text).size() : (*std::get<QString *>(piece)).size();
        if (from >= at && from + length <= at + size) {
            if (text)
                replace(**text, from - at, length, with);
            else
                std::get<QString *>(piece)->replace(from - at, length, with);
            return;
        }
        at += size + 1;
    }
}

} // namespace

Content repaired(const Content &content, const Findings &findings)
{
    QList<const Finding *> repairs;
    for (const Finding &finding : findings) {
        const bool overlaps = std::ranges::any_of(repairs, [&finding](const Finding *other) {
            return other->place == finding.place && other->block == finding.block
                && finding.from < other->from + other->length && other->from < finding.from + finding.length;
        });
        if (finding.hasRepair && !overlaps)
            repairs += &finding;
    }
    std::ranges::stable_sort(repairs, std::ranges::greater(), &Finding::from);

    Content result = content;
    QList<Block> blocks = content.body.blocks();
    for (const Finding *finding : repairs) {
        const bool known = finding->block >= 0 && finding->block < blocks.size();
        if (finding->place == "body.alt"_L1 && known) {
            if (auto *figure = std::get_if<Figure>(&blocks[finding->block]))
                figure->alt.replace(finding->from, finding->length, finding->repair);
        } else if (finding->place == "body"_L1 && known) {
            replace(blocks[finding->block], finding->from, finding->length, finding->repair);
        } else if (QString *field = fieldAt(result, finding->place)) {
            field->replace(finding->from, finding->length ? finding->length : field->size(), finding->repair);
        }
    }
    result.body = Body(std::move(blocks));
    return result;
}

} // namespace toasoan
