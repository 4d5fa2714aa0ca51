#pragma once
// Vietnamese by the keys of Telex, as far as a word is typed. A mark follows its letter at once (aa ee oo aw ow uw dd),
// a tone (s f r x j) may come anywhere after the first vowel and moves on while the word grows, as Unikey moves it: the
// tones stand where the older spelling has them (hòa, thủy). Plain C++ without a system.

#include <string>
#include <string_view>

namespace toasoan {

/// The word that these keys have made so far; a key that makes nothing stands as itself.
[[nodiscard]] std::wstring composed(std::wstring_view keys);

/// What Unikey sends when the word becomes another by one key: so many Backspaces, then these letters.
struct Burst
{
    std::size_t backspaces = 0;
    std::wstring letters;
    bool operator==(const Burst &) const = default;
};

[[nodiscard]] Burst burst(std::wstring_view before, std::wstring_view after);

} // namespace toasoan
