#pragma once
// The sounds of Vietnamese writing: which letters carry a tone, and which letters can form a syllable at all.
// Internal to text/: detection of encodings, sorting and tone style stand on it.

#include <QString>

namespace toasoan {

/// Letter without its tone, and the tone in dictionary order: 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
struct Sound
{
    char16_t letter;
    int tone = 0;
};

/// Of a precomposed small letter; what carries no tone comes back as it is.
[[nodiscard]] Sound soundOf(char16_t letter);

/// The small letter with the tone; the letter itself when it cannot carry one.
[[nodiscard]] char16_t withTone(char16_t letter, int tone);

/// A letter of the Vietnamese alphabet, or f j w z; small, without tone.
[[nodiscard]] int alphabetRank(char16_t letter); ///< 0 for a; -1 when it is none

} // namespace toasoan
