#pragma once
// The two forms of a word that searching knows. Folded: what somebody types without marks ("dong ha"). Marked:
// lower case with all marks, precomposed, the tone mark where the old style puts it, so that "hoà" and "hòa"
// are one word. Pure functions of their argument; the index and the query both use them, and nothing else.

#include <QString>
#include <QStringList>

namespace toasoan {

/// Decomposed, all marks stripped, đ→d, lower case: "Đông Hà" → "dong ha", in NFC as in NFD.
[[nodiscard]] QString fold(QStringView text);

/// Lower case, NFC, old style of tone marks on open oa, oe, uy: "HOÀ" → "hòa".
[[nodiscard]] QString foldCase(QStringView text);

/// The words of a text: runs of letters and digits; everything else parts them.
[[nodiscard]] QStringList wordsOf(QStringView text);

} // namespace toasoan
