#pragma once
// Look-ups in lists that are short (tens, a few hundred), so they are searched from the front; the first wins.

#include <QStringView>

#include <algorithm>
#include <optional>
#include <ranges>

namespace toasoan {

/// The row whose member has that value; null when there is none. Borrowed from rows.
template<class Rows, class Value, class Row, class Member>
[[nodiscard]] const Row *rowWith(const Rows &rows, Member Row::*member, const Value &value)
{
    const auto found = std::ranges::find(rows, value, member);
    return found == std::ranges::end(rows) ? nullptr : &*found;
}

/// The one of those values that toString() spells like that.
template<std::ranges::input_range Values>
[[nodiscard]] std::optional<std::ranges::range_value_t<Values>> spelled(const Values &values, QStringView text)
{
    const auto found = std::ranges::find_if(values, [text](const auto value) { return toString(value) == text; });
    if (found == std::ranges::end(values))
        return std::nullopt;
    return *found;
}

} // namespace toasoan
