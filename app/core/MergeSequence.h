#pragma once
// Three-way merge of a sequence of parts: blocks of a body, items of a list, paragraphs of a quote, rows of a
// table. Parts are found again by value, edited ones by their place between those and by their words. For each
// kind T there are keyOf(T) (its whole value as a text), wordsOf(T), alike(T, T) (of one kind, so that one may
// be an edited other) and mergePart(base, mine, theirs).

#include "core/MergeParts.h"

#include <functional>

namespace toasoan {

/// Where the parts of the base are on one side.
struct Placing
{
    std::vector<int> place; ///< per part of the base; -1: taken out
    std::vector<bool> edited; ///< per part of the base: there, but changed
    std::vector<std::vector<int>> added; ///< per gap (before the part with that index): new parts
};

/// Numbers for the words of one part, sorted.
using WordBag = std::vector<int>;

/// How much two parts have in common: 0 to 1 (Dice's coefficient over their words).
[[nodiscard]] double likeness(const WordBag &a, const WordBag &b);

/// What the placing needs to know about two sequences.
struct Likenesses
{
    std::function<double(int, int)>
        of; ///< part of the base, part of the side; 0 for parts of other kinds
    std::span<const int> base;
    std::span<const int> side;
};

[[nodiscard]] Placing placeParts(const Likenesses &parts);

template <class T> class SequenceMerge
{
public:
    SequenceMerge(std::vector<T> base, std::vector<T> mine, std::vector<T> theirs)
        : m_base(std::move(base))
        , m_mine(std::move(mine))
        , m_theirs(std::move(theirs))
    { }

    [[nodiscard]] std::vector<Stretch<T>> take()
    {
        const std::vector<int> base = numbers(m_base);
        const std::vector<int> mine = numbers(m_mine);
        const std::vector<int> theirs = numbers(m_theirs);
        m_placedMine = place(base, mine, m_mine);
        m_placedTheirs = place(base, theirs, m_theirs);
        followMoves(base, mine, m_placedMine, m_mine, m_placedTheirs, m_theirs);
        followMoves(base, theirs, m_placedTheirs, m_theirs, m_placedMine, m_mine);
        settleMoves(base, mine, theirs);
        for (size_t i = 0; i <= m_base.size(); ++i) {
            mergeAdded(i);
            if (i < m_base.size())
                mergeKept(i);
        }
        return std::move(m_stretches);
    }

private:
    [[nodiscard]] std::vector<int> numbers(const std::vector<T> &parts)
    {
        std::vector<int> numbers;
        numbers.reserve(parts.size());
        for (const T &part : parts)
            numbers.push_back(m_values.number(keyOf(part)));
        return numbers;
    }

    [[nodiscard]] WordBag bag(const T &part)
    {
        WordBag bag;
        const QString words = wordsOf(part);
        for (const QStringView piece : pieces(words)) {
            if (!piece.trimmed().isEmpty())
                bag.push_back(m_words.number(piece.toString()));
        }
        std::ranges::sort(bag);
        return bag;
    }

    [[nodiscard]] Placing place(
        std::span<const int> base, std::span<const int> side, const std::vector<T> &parts)
    {
        // Bags are made only for what was not found by value.
        QHash<int, WordBag> ofBase;
        QHash<int, WordBag> ofSide;
        const auto kept
            = [this](QHash<int, WordBag> &bags, int index, const T &part) -> const WordBag & {
            const auto known = bags.constFind(index);
            return known != bags.cend() ? *known : *bags.insert(index, bag(part));
        };
        const auto of = [&](int from, int to) {
            const T &before = m_base[static_cast<size_t>(from)];
            const T &after = parts[static_cast<size_t>(to)];
            return alike(before, after)
                ? likeness(kept(ofBase, from, before), kept(ofSide, to, after))
                : 0.0;
        };
        return placeParts({ of, base, side });
    }

    /// A part that one side moved and the other edited is edited where it was moved to.
    static void followMoves(std::span<const int> base, std::span<const int> movedNumbers,
        const Placing &moved, std::vector<T> &movedParts, Placing &edited,
        const std::vector<T> &editedParts)
    {
        QHash<int, int> added;
        for (const std::vector<int> &gap : moved.added) {
            for (const int index : gap)
                added.insert(movedNumbers[static_cast<size_t>(index)], index);
        }
        for (size_t i = 0; i < base.size(); ++i) {
            const auto target = added.constFind(base[i]);
            if (moved.place[i] >= 0 || !edited.edited[i] || target == added.cend())
                continue;
            movedParts[static_cast<size_t>(*target)]
                = editedParts[static_cast<size_t>(edited.place[i])];
            edited.edited[i] = false;
            added.erase(target);
        }
    }

    /// Where in the gaps of a side a new part with that value stands first.
    [[nodiscard]] static std::optional<std::pair<size_t, size_t>> spotOf(
        const Placing &side, std::span<const int> numbers, int value)
    {
        for (size_t gap = 0; gap < side.added.size(); ++gap) {
            for (size_t i = 0; i < side.added[gap].size(); ++i) {
                if (numbers[static_cast<size_t>(side.added[gap][i])] == value)
                    return std::pair(gap, i);
            }
        }
        return std::nullopt;
    }

    /// A part that both sides moved stands once, at the place further up, whoever chose it. Places in one gap
    /// are mergeAdded()'s.
    void settleMoves(
        std::span<const int> base, std::span<const int> mine, std::span<const int> theirs)
    {
        for (size_t i = 0; i < base.size(); ++i) {
            if (m_placedMine.place[i] >= 0 || m_placedTheirs.place[i] >= 0)
                continue;
            const auto mySpot = spotOf(m_placedMine, mine, base[i]);
            const auto theirSpot = spotOf(m_placedTheirs, theirs, base[i]);
            if (!mySpot || !theirSpot || mySpot->first == theirSpot->first)
                continue;
            const bool mineStays = mySpot->first < theirSpot->first;
            const auto [gap, index] = mineStays ? *theirSpot : *mySpot;
            std::vector<int> &added = (mineStays ? m_placedTheirs : m_placedMine).added[gap];
            added.erase(added.begin() + static_cast<qsizetype>(index));
        }
    }

    /// Takes from the shorter of two lists (of equals, from the one that is written later in order) what the
    /// longer has too: the same part, put by both into one gap, stands there once.
    static void keepOnce(std::vector<T> &mine, std::vector<T> &theirs)
    {
        const auto written = [](const std::vector<T> &parts) {
            QString text;
            for (const T &part : parts)
                text += keyOf(part);
            return text;
        };
        const bool mineStays = mine.size() != theirs.size() ? mine.size() > theirs.size()
                                                            : written(mine) < written(theirs);
        std::vector<T> rest = mineStays ? mine : theirs;
        std::erase_if(mineStays ? theirs : mine, [&rest](const T &part) {
            const auto same = std::ranges::find(rest, part);
            if (same == rest.end())
                return false;
            rest.erase(same);
            return true;
        });
    }

    void clean(std::vector<T> parts)
    {
        if (!parts.empty())
            m_stretches.push_back({ {}, std::move(parts), {}, false });
    }

    void conflict(std::vector<T> base, std::vector<T> mine, std::vector<T> theirs)
    {
        m_stretches.push_back({ std::move(base), std::move(mine), std::move(theirs), true });
    }

    [[nodiscard]] static std::vector<T> picked(
        const std::vector<T> &parts, const std::vector<int> &indexes)
    {
        std::vector<T> result;
        for (const int index : indexes)
            result.push_back(parts[static_cast<size_t>(index)]);
        return result;
    }

    /// Whether the gap lies inside of what that side took out.
    [[nodiscard]] bool tookOutAround(const Placing &side, size_t gap) const
    {
        return gap > 0 && gap < m_base.size() && side.place[gap - 1] < 0 && side.place[gap] < 0;
    }

    void mergeAdded(size_t gap)
    {
        std::vector<T> mine = picked(m_mine, m_placedMine.added[gap]);
        std::vector<T> theirs = picked(m_theirs, m_placedTheirs.added[gap]);
        std::vector<T> front;
        std::vector<T> back;
        const size_t shorter = std::min(mine.size(), theirs.size());
        while (front.size() < shorter && mine[front.size()] == theirs[front.size()])
            front.push_back(mine[front.size()]);
        while (back.size() < shorter - front.size()
            && mine[mine.size() - 1 - back.size()] == theirs[theirs.size() - 1 - back.size()])
            back.push_back(mine[mine.size() - 1 - back.size()]);
        const auto cut = [&](std::vector<T> &parts) {
            parts.erase(parts.end() - static_cast<qsizetype>(back.size()), parts.end());
            parts.erase(parts.begin(), parts.begin() + static_cast<qsizetype>(front.size()));
        };
        cut(mine);
        cut(theirs);
        keepOnce(mine, theirs);
        std::ranges::reverse(back);

        clean(std::move(front));
        const bool lost = (!mine.empty() && tookOutAround(m_placedTheirs, gap))
            || (!theirs.empty() && tookOutAround(m_placedMine, gap));
        if ((!mine.empty() && !theirs.empty()) || lost)
            conflict({}, std::move(mine), std::move(theirs));
        else
            clean(mine.empty() ? std::move(theirs) : std::move(mine));
        clean(std::move(back));
    }

    void mergeKept(size_t i)
    {
        const int mine = m_placedMine.place[i];
        const int theirs = m_placedTheirs.place[i];
        const bool mineEdited = m_placedMine.edited[i];
        const bool theirsEdited = m_placedTheirs.edited[i];
        const T &base = m_base[i];
        if (mine >= 0 && theirs >= 0) {
            // A side that left the part as it was may still hold another value after followMoves().
            const T &mineValue = mineEdited ? m_mine[static_cast<size_t>(mine)] : base;
            const T &theirValue = theirsEdited ? m_theirs[static_cast<size_t>(theirs)] : base;
            Outcome<T> part = mergePart(base, mineValue, theirValue);
            if (part.conflict)
                conflict({ base }, { std::move(part.mine) }, { std::move(part.theirs) });
            else
                clean({ std::move(part.mine) });
        } else if (mine >= 0 && mineEdited) {
            conflict({ base }, { m_mine[static_cast<size_t>(mine)] }, {});
        } else if (theirs >= 0 && theirsEdited) {
            conflict({ base }, {}, { m_theirs[static_cast<size_t>(theirs)] });
        }
    }

    std::vector<T> m_base;
    std::vector<T> m_mine;
    std::vector<T> m_theirs;
    Vocabulary m_values;
    Vocabulary m_words;
    Placing m_placedMine;
    Placing m_placedTheirs;
    std::vector<Stretch<T>> m_stretches;
};

/// Both outcomes of the whole sequence.
template <class T>
[[nodiscard]] Outcome<std::vector<T>> mergeSequence(
    const std::vector<T> &base, const std::vector<T> &mine, const std::vector<T> &theirs)
{
    Outcome<std::vector<T>> whole = mergeWhole(base, mine, theirs);
    if (!whole.conflict)
        return whole;
    whole = {};
    const auto append = [](std::vector<T> &to, const std::vector<T> &more) {
        to.insert(to.end(), more.begin(), more.end());
    };
    for (const Stretch<T> &stretch : SequenceMerge<T>(base, mine, theirs).take()) {
        append(whole.mine, stretch.mine);
        append(whole.theirs, stretch.conflict ? stretch.theirs : stretch.mine);
        whole.conflict = whole.conflict || stretch.conflict;
    }
    return whole;
}

} // namespace toasoan
