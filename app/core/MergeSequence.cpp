#include "core/MergeSequence.h"

namespace toasoan {

namespace {

constexpr double enough = 0.4; // of its words make a part the same one, edited
constexpr int largestTable = 40'000;

/// Pairs of parts in a gap, in order, with the greatest likeness together (Needleman and Wunsch 1970).
std::vector<Pair> likest(const Edit &gap, const Likenesses &parts)
{
    const int rows = gap.fromEnd - gap.from;
    const int columns = gap.toEnd - gap.to;
    const auto liking = [&](int row, int column) {
        const double value = parts.of(gap.from + row, gap.to + column);
        return value >= enough ? value : 0.0;
    };
    const size_t width = static_cast<size_t>(columns) + 1;
    std::vector<double> best((static_cast<size_t>(rows) + 1) * width, 0.0);
    std::vector<double> pair(best.size(), 0.0);
    const auto at = [width](int row, int column) {
        return static_cast<size_t>(row) * width + static_cast<size_t>(column);
    };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column) {
            const double value = liking(row, column);
            pair[at(row, column)] = value;
            const double with = value > 0 ? value + best[at(row + 1, column + 1)] : 0.0;
            best[at(row, column)]
                = std::max({ with, best[at(row + 1, column)], best[at(row, column + 1)] });
        }
    }
    std::vector<Pair> pairs;
    for (int row = 0, column = 0; row < rows && column < columns;) {
        const double here = best[at(row, column)];
        if (pair[at(row, column)] > 0
            && here == pair[at(row, column)] + best[at(row + 1, column + 1)])
            pairs.push_back({ gap.from + row++, gap.to + column++ });
        else if (here == best[at(row + 1, column)])
            ++row;
        else
            ++column;
    }
    return pairs;
}

/// In a gap too large to look at every pair, those at the same distance from its start.
std::vector<Pair> sideBySide(const Edit &gap, const Likenesses &parts)
{
    std::vector<Pair> pairs;
    for (int i = 0; gap.from + i < gap.fromEnd && gap.to + i < gap.toEnd; ++i) {
        if (parts.of(gap.from + i, gap.to + i) >= enough)
            pairs.push_back({ gap.from + i, gap.to + i });
    }
    return pairs;
}

} // namespace

double likeness(const WordBag &a, const WordBag &b)
{
    if (a.empty() && b.empty())
        return 1.0;
    size_t common = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) {
            ++common;
            ++x;
            ++y;
        } else if (*x < *y) {
            ++x;
        } else {
            ++y;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

Placing placeParts(const Likenesses &parts)
{
    const int baseSize = static_cast<int>(parts.base.size());
    const int sideSize = static_cast<int>(parts.side.size());
    Placing placing { std::vector<int>(parts.base.size(), -1),
        std::vector<bool>(parts.base.size(), false),
        std::vector<std::vector<int>>(parts.base.size() + 1) };
    const std::vector<Pair> same = align(parts.base, parts.side);
    for (const Pair &pair : same)
        placing.place[static_cast<size_t>(pair.from)] = pair.to;
    for (const Edit &gap : editsBetween(same, baseSize, sideSize)) {
        const qint64 size = qint64(gap.fromEnd - gap.from) * (gap.toEnd - gap.to);
        for (const Pair &pair :
            size <= largestTable ? likest(gap, parts) : sideBySide(gap, parts)) {
            placing.place[static_cast<size_t>(pair.from)] = pair.to;
            placing.edited[static_cast<size_t>(pair.from)] = true;
        }
    }
    // What is left is new and stands behind the last part before it that was found.
    std::vector<int> baseOf(parts.side.size(), -1);
    for (int i = 0; i < baseSize; ++i) {
        if (const int place = placing.place[static_cast<size_t>(i)]; place >= 0)
            baseOf[static_cast<size_t>(place)] = i;
    }
    size_t gap = 0;
    for (int i = 0; i < sideSize; ++i) {
        if (const int base = baseOf[static_cast<size_t>(i)]; base >= 0)
            gap = static_cast<size_t>(base) + 1;
        else
            placing.added[gap].push_back(i);
    }
    return placing;
}

} // namespace toasoan
