#include "Telex.h"

#include <algorithm>
#include <cwctype>
#include <optional>
#include <vector>

namespace toasoan {

namespace {

/// In the order of the tone keys; the first is without.
constexpr std::wstring_view toneKeys = L" sfrxj";

/// Each vowel with its tones, in the same order.
constexpr std::wstring_view vowels[] { L"aáàảãạ", L"ăắằẳẵặ", L"âấầẩẫậ", L"eéèẻẽẹ", L"êếềểễệ", L"iíìỉĩị",
                                       L"oóòỏõọ", L"ôốồổỗộ", L"ơớờởỡợ", L"uúùủũụ", L"ưứừửữự", L"yýỳỷỹỵ" };
constexpr std::wstring_view upperVowels[] { L"AÁÀẢÃẠ", L"ĂẮẰẲẴẶ", L"ÂẤẦẨẪẬ", L"EÉÈẺẼẸ", L"ÊẾỀỂỄỆ", L"IÍÌỈĨỊ",
                                            L"OÓÒỎÕỌ", L"ÔỐỒỔỖỘ", L"ƠỚỜỞỠỢ", L"UÚÙỦŨỤ", L"ƯỨỪỬỮỰ", L"YÝỲỶỸỴ" };

struct Mark
{
    wchar_t letter;
    wchar_t key;
    wchar_t marked;
};
constexpr Mark marks[] { { L'a', L'a', L'â' }, { L'e', L'e', L'ê' }, { L'o', L'o', L'ô' }, { L'a', L'w', L'ă' },
                         { L'o', L'w', L'ơ' }, { L'u', L'w', L'ư' }, { L'd', L'd', L'đ' } };

struct Letter
{
    wchar_t small;
    bool isUpper;
};

const std::wstring_view *vowelRow(wchar_t small)
{
    const auto found = std::ranges::find(vowels, small, [](std::wstring_view row) { return row.front(); });
    return found == std::ranges::end(vowels) ? nullptr : &*found;
}

bool isMarked(wchar_t small) { return std::ranges::contains(marks, small, &Mark::marked); }

struct Word
{
    std::vector<Letter> letters;
    std::size_t tone = 0;

    [[nodiscard]] bool isVowel(std::size_t at) const { return at < letters.size() && vowelRow(letters[at].small); }
    [[nodiscard]] wchar_t at(std::size_t place) const { return place < letters.size() ? letters[place].small : L'\0'; }

    /// Where the vowels begin: the u of "qu" and the i of "gi" before a vowel belong to the consonant.
    [[nodiscard]] std::size_t vowelsBegin() const
    {
        if ((at(0) == L'q' && at(1) == L'u') || (at(0) == L'g' && at(1) == L'i' && isVowel(2)))
            return 2;
        std::size_t place = 0;
        while (place < letters.size() && !isVowel(place))
            ++place;
        return place;
    }

    [[nodiscard]] std::optional<std::size_t> tonePlace() const
    {
        const std::size_t begin = vowelsBegin();
        std::size_t end = begin;
        while (isVowel(end))
            ++end;
        if (begin == end)
            return {};
        for (std::size_t place = end; place-- > begin;) {
            if (isMarked(letters[place].small))
                return place;
        }
        const bool isOpen = end == letters.size();
        if (end - begin == 1 || (end - begin == 2 && isOpen))
            return begin;
        return begin + 1;
    }

    bool takeMark(wchar_t key)
    {
        const auto mark = std::ranges::find_if(marks, [this, key](const Mark &one) {
            return !letters.empty() && one.letter == letters.back().small && one.key == key;
        });
        if (mark == std::ranges::end(marks))
            return false;
        letters.back().small = mark->marked;
        return true;
    }

    bool takeTone(wchar_t key)
    {
        const std::size_t wanted = toneKeys.find(key);
        if (wanted == std::wstring_view::npos || wanted == 0 || !tonePlace())
            return false;
        tone = wanted;
        return true;
    }

    [[nodiscard]] std::wstring text() const
    {
        std::wstring text;
        const auto toned = tonePlace();
        for (std::size_t place = 0; place < letters.size(); ++place) {
            const Letter letter = letters[place];
            if (const std::wstring_view *row = vowelRow(letter.small)) {
                const auto &rows = letter.isUpper ? upperVowels : vowels;
                text += rows[row - vowels][toned == place ? tone : 0];
            } else {
                const wchar_t upper = letter.small == L'đ' ? L'Đ' : wchar_t(std::towupper(wint_t(letter.small)));
                text += letter.isUpper ? upper : letter.small;
            }
        }
        return text;
    }
};

} // namespace

std::wstring composed(std::wstring_view keys)
{
    Word word;
    for (const wchar_t key : keys) {
        const bool isUpper = key >= L'A' && key <= L'Z';
        const wchar_t small = isUpper ? wchar_t(key - L'A' + L'a') : key;
        if (!word.takeMark(small) && !word.takeTone(small))
            word.letters.push_back({ small, isUpper });
    }
    return word.text();
}

Burst burst(std::wstring_view before, std::wstring_view after)
{
    const auto same = std::size_t(std::ranges::mismatch(before, after).in1 - before.begin());
    return { before.size() - same, std::wstring(after.substr(same)) };
}

} // namespace toasoan
