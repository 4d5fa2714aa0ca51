// Myers' greedy algorithm up to a bounded number of differences; beyond it patience: elements that occur once
// on both sides are anchors, and what lies between two anchors is compared by itself. What has neither is
// given up as different, which is right for a text that was written anew.

#include "core/Diff.h"

#include <algorithm>
#include <unordered_map>

namespace toasoan {

namespace {

constexpr int maxDifferences = 512;
constexpr int maxSplits = 40;

class Aligner
{
public:
    Aligner(std::span<const int> from, std::span<const int> to)
        : m_from(from)
        , m_to(to)
    { }

    [[nodiscard]] std::vector<Pair> take()
    {
        range({ 0, static_cast<int>(m_from.size()), 0, static_cast<int>(m_to.size()) }, 0);
        std::ranges::sort(m_pairs, {}, &Pair::from);
        return std::move(m_pairs);
    }

private:
    void range(Edit part, int depth);
    [[nodiscard]] bool greedy(const Edit &part);
    void walkBack(const Edit &part, const std::vector<std::vector<int>> &trace);
    void patience(const Edit &part, int depth);
    [[nodiscard]] std::vector<Pair> anchors(const Edit &part) const;

    std::span<const int> m_from;
    std::span<const int> m_to;
    std::vector<Pair> m_pairs;
};

void Aligner::range(Edit part, int depth)
{
    const auto at
        = [](std::span<const int> some, int index) { return some[static_cast<size_t>(index)]; };
    while (part.from < part.fromEnd && part.to < part.toEnd
        && at(m_from, part.from) == at(m_to, part.to))
        m_pairs.push_back({ part.from++, part.to++ });
    while (part.from < part.fromEnd && part.to < part.toEnd
        && at(m_from, part.fromEnd - 1) == at(m_to, part.toEnd - 1))
        m_pairs.push_back({ --part.fromEnd, --part.toEnd });
    if (part.from == part.fromEnd || part.to == part.toEnd)
        return;
    if (!greedy(part) && depth < maxSplits)
        patience(part, depth);
}

/// False when there are too many differences.
bool Aligner::greedy(const Edit &part)
{
    const auto from = m_from.subspan(
        static_cast<size_t>(part.from), static_cast<size_t>(part.fromEnd - part.from));
    const auto to
        = m_to.subspan(static_cast<size_t>(part.to), static_cast<size_t>(part.toEnd - part.to));
    const int fromSize = static_cast<int>(from.size());
    const int toSize = static_cast<int>(to.size());
    const int most = std::min(fromSize + toSize, maxDifferences);
    // furthest[most + 1 + k]: how far one can get on diagonal k with so many differences.
    std::vector<int> furthest(static_cast<size_t>(2 * most + 3), 0);
    std::vector<std::vector<int>> trace;
    for (int differences = 0; differences <= most; ++differences) {
        trace.push_back(furthest);
        for (int k = -differences; k <= differences; k += 2) {
            const size_t diagonal = static_cast<size_t>(most + 1 + k);
            const bool down = k == -differences
                || (k != differences && furthest[diagonal - 1] < furthest[diagonal + 1]);
            int x = down ? furthest[diagonal + 1] : furthest[diagonal - 1] + 1;
            int y = x - k;
            while (x < fromSize && y < toSize
                && from[static_cast<size_t>(x)] == to[static_cast<size_t>(y)]) {
                ++x;
                ++y;
            }
            furthest[diagonal] = x;
            if (x >= fromSize && y >= toSize) {
                walkBack(part, trace);
                return true;
            }
        }
    }
    return false;
}

void Aligner::walkBack(const Edit &part, const std::vector<std::vector<int>> &trace)
{
    int x = part.fromEnd - part.from;
    int y = part.toEnd - part.to;
    const auto keep = [&] {
        --x;
        --y;
        m_pairs.push_back({ part.from + x, part.to + y });
    };
    const int middle = static_cast<int>(trace.front().size()) / 2;
    for (int differences = static_cast<int>(trace.size()) - 1; differences > 0; --differences) {
        const std::vector<int> &before = trace[static_cast<size_t>(differences)];
        const int k = x - y;
        const auto reached
            = [&](int diagonal) { return before[static_cast<size_t>(middle + diagonal)]; };
        const bool down
            = k == -differences || (k != differences && reached(k - 1) < reached(k + 1));
        const int previous = down ? k + 1 : k - 1;
        const int fromX = reached(previous);
        const int fromY = fromX - previous;
        while (x > fromX && y > fromY)
            keep();
        x = fromX;
        y = fromY;
    }
    while (x > 0 && y > 0)
        keep();
}

void Aligner::patience(const Edit &part, int depth)
{
    const std::vector<Pair> fixed = anchors(part);
    if (fixed.empty())
        return;
    Edit gap = part;
    for (const Pair &anchor : fixed) {
        gap.fromEnd = anchor.from;
        gap.toEnd = anchor.to;
        range(gap, depth + 1);
        m_pairs.push_back(anchor);
        gap.from = anchor.from + 1;
        gap.to = anchor.to + 1;
    }
    gap.fromEnd = part.fromEnd;
    gap.toEnd = part.toEnd;
    range(gap, depth + 1);
}

/// What occurs once in both, as the longest sequence that rises on both sides.
std::vector<Pair> Aligner::anchors(const Edit &part) const
{
    struct Seen
    {
        int inFrom = 0;
        int inTo = 0;
        int at = 0;
    };
    std::unordered_map<int, Seen> seen;
    for (int i = part.from; i < part.fromEnd; ++i)
        ++seen[m_from[static_cast<size_t>(i)]].inFrom;
    for (int i = part.to; i < part.toEnd; ++i) {
        Seen &word = seen[m_to[static_cast<size_t>(i)]];
        ++word.inTo;
        word.at = i;
    }
    // Patience sorting; piles hold indexes into candidates, before links each to the pile on its left.
    std::vector<Pair> candidates;
    std::vector<int> before;
    std::vector<int> piles;
    for (int i = part.from; i < part.fromEnd; ++i) {
        const Seen &word = seen[m_from[static_cast<size_t>(i)]];
        if (word.inFrom != 1 || word.inTo != 1)
            continue;
        const auto position
            = [&](int candidate) { return candidates[static_cast<size_t>(candidate)].to; };
        const auto pile = std::ranges::lower_bound(piles, word.at, {}, position);
        before.push_back(pile == piles.begin() ? -1 : *(pile - 1));
        const int candidate = static_cast<int>(candidates.size());
        candidates.push_back({ i, word.at });
        if (pile == piles.end())
            piles.push_back(candidate);
        else
            *pile = candidate;
    }
    std::vector<Pair> rising;
    for (int at = piles.empty() ? -1 : piles.back(); at >= 0; at = before[static_cast<size_t>(at)])
        rising.push_back(candidates[static_cast<size_t>(at)]);
    std::ranges::reverse(rising);
    return rising;
}

} // namespace

int Vocabulary::number(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const auto known = m_numbers.constFind(composed);
    if (known != m_numbers.cend())
        return *known;
    return *m_numbers.insert(composed, static_cast<int>(m_numbers.size()));
}

std::vector<Pair> align(std::span<const int> from, std::span<const int> to)
{
    return Aligner(from, to).take();
}

std::vector<Edit> editsBetween(std::span<const Pair> pairs, int fromSize, int toSize)
{
    std::vector<Edit> edits;
    Edit next;
    const auto close = [&](int from, int to) {
        next.fromEnd = from;
        next.toEnd = to;
        if (next.from < next.fromEnd || next.to < next.toEnd)
            edits.push_back(next);
        next.from = from + 1;
        next.to = to + 1;
    };
    for (const Pair &pair : pairs)
        close(pair.from, pair.to);
    close(fromSize, toSize);
    return edits;
}

} // namespace toasoan
