#pragma once
// Three-way merge by parent revision, as values: on blocks first, then on words inside a block that both
// touched; metadata by field. What merges cleanly is the same whichever side is called mine. Nothing is ever
// dropped: where both changed the same words, the result holds both texts (mine, then theirs) and a conflict
// says where.

#include "core/Article.h"

namespace toasoan {

struct MergeConflict
{
    QString where; ///< a field's name ("title"), or "body"
    int block = -1; ///< index in the merged body where the conflict's blocks begin; -1 for fields
    int blocks = 0; ///< how many merged blocks belong to it
    QString base;
    QString mine;
    QString theirs;
    bool operator==(const MergeConflict &) const = default;
};

struct Merged
{
    Content content;
    QList<MergeConflict> conflicts; ///< empty: clean
    bool changedMine = false; ///< something of theirs came in
};

/// Pure; cost grows with the changed blocks, not with the article's square.
[[nodiscard]] Merged merge(const Content &base, const Content &mine, const Content &theirs);

/// One piece of a comparison; Same pieces carry the text of both.
struct DiffPiece
{
    enum class What { Same, Removed, Added };
    What what = What::Same;
    QString text;
    bool operator==(const DiffPiece &) const = default;
};

/// Word by word; a Vietnamese syllable with its tone mark is never cut (RFC: none; after Myers 1986).
[[nodiscard]] QList<DiffPiece> compareWords(const QString &from, const QString &to);

} // namespace toasoan
