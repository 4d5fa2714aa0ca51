#pragma once
// Comparing two sequences: what was kept, taken out and put in. Everything is compared as small numbers that a
// Vocabulary hands out, so words, blocks and list items go through one piece of code. Cost grows with the
// length and the number of differences; it is bounded for sequences that have little in common.

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace toasoan {

/// Equal texts get equal numbers; composed and decomposed spellings are equal.
class Vocabulary
{
public:
    [[nodiscard]] int number(const QString &text);

private:
    QHash<QString, int> m_numbers;
};

/// Element `from` of one sequence is element `to` of the other.
struct Pair
{
    int from = 0;
    int to = 0;
    bool operator==(const Pair &) const = default;
};

/// A common subsequence in order: the longest (Myers 1986) where the differences are few, else one anchored
/// at elements that occur once in both.
[[nodiscard]] std::vector<Pair> align(std::span<const int> from, std::span<const int> to);

/// Elements [from, fromEnd) were replaced by [to, toEnd) of the other sequence; one of the two may be empty.
struct Edit
{
    int from = 0;
    int fromEnd = 0;
    int to = 0;
    int toEnd = 0;
    bool operator==(const Edit &) const = default;
};

/// What lies between the pairs.
[[nodiscard]] std::vector<Edit> editsBetween(std::span<const Pair> pairs, int fromSize, int toSize);

/// Pieces that are never cut: a word with its tone marks, a stretch of spaces, a line feed, a sign, an emoji
/// sequence. Joined they are the text.
[[nodiscard]] QList<QStringView> pieces(QStringView text);

/// The text with open syllables in oa, oe, uy marked the old way (hoà → hòa), composed: two texts that differ
/// only in the style of tone marks fold to one.
[[nodiscard]] QString foldToneStyle(QStringView text);

} // namespace toasoan
