#pragma once
// What a person decides where two people changed the same words. Merging has joined all the rest already; here only
// the places are left where both texts stand, and each wants mine, theirs or both. Pure.

#include "core/Merge.h"

namespace toasoan {

enum class ConflictSide { Open, Mine, Theirs, Both };

class ConflictChoices
{
public:
    ConflictChoices() = default;
    ConflictChoices(const Content &base, Content mine, Content theirs);

    [[nodiscard]] const QList<MergeConflict> &conflicts() const { return m_merged.conflicts; }
    [[nodiscard]] ConflictSide side(qsizetype conflict) const { return m_sides[conflict]; }
    void choose(qsizetype conflict, ConflictSide side) { m_sides[conflict] = side; }
    /// Both can only stand where there are two texts: fields such as a date have one value.
    [[nodiscard]] bool mayKeepBoth(qsizetype conflict) const;
    [[nodiscard]] int open() const;

    /// The text as it is decided so far; where nothing is decided both stand.
    [[nodiscard]] Content result() const;

private:
    /// How many of the conflict's merged blocks are mine; they stand before theirs.
    [[nodiscard]] int mineBlocks(const MergeConflict &conflict) const;

    Content m_mine;
    Content m_theirs;
    Merged m_merged;
    QList<ConflictSide> m_sides;
};

} // namespace toasoan
