#pragma once
// Vietnamese text as TCVN 6909:2001 wants it: precomposed Unicode, one code point per letter. Text that was
// typed in one of the encodings before Unicode (TCVN3, VNI, VPS, VISCII) reaches us as its Windows-1252
// reading; it is recognised by statistics over whole words, and proper Unicode Vietnamese is never touched,
// because one letter outside of Windows-1252 is proof that the text is not in such an encoding.

#include <QByteArray>
#include <QString>

#include <optional>

namespace toasoan {

/// What tidying changed, in characters.
struct Tidied
{
    QString text;
    int composed = 0; ///< decomposed letters put together (NFC)
    int lookAlikes = 0; ///< Ð, Ɖ → Đ; ð → đ
    int invisible = 0; ///< zero-width characters, soft hyphens, controls: removed
    int spaces = 0; ///< no-break and other odd spaces → space, line separators → line feed
    int privateUse = 0; ///< Word's symbol characters: mapped where known, else removed

    [[nodiscard]] bool changed() const { return composed + lookAlikes + invisible + spaces + privateUse > 0; }
};

[[nodiscard]] Tidied tidyCounted(QStringView text);
/// The text alone; what characterFault() refuses is gone from it. Idempotent.
[[nodiscard]] QString tidy(QStringView text);

enum class LegacyEncoding { None, Tcvn3, VniWindows, Vps, Viscii };
[[nodiscard]] QString toString(LegacyEncoding encoding); ///< "TCVN3 (ABC)", "VNI-Windows", "VPS", "VISCII"; empty for None

struct LegacyGuess
{
    LegacyEncoding encoding = LegacyEncoding::None;
    /// 0 to 1: the share of the words with high characters that become Vietnamese syllables, less when a
    /// rival reading comes near. Repair unasked from 0.8 on; below, ask.
    double certainty = 0;
};

/// text is the Windows-1252 (or Latin-1) reading of the bytes. None for proper Vietnamese, and for other
/// languages that use Windows-1252.
[[nodiscard]] LegacyGuess guessLegacy(QStringView text);

/// The text in Unicode, NFC. Characters that the encoding does not know stay as they are.
[[nodiscard]] QString fromLegacy(QStringView text, LegacyEncoding encoding);

/// The capitals of TCVN3 have no codes; they are small letters under a font whose name ends in H (.VnTimeH).
[[nodiscard]] QString fromTcvn3Capitals(QStringView text);

/// Which encoding a font's name stands for (".VnTime", "VNI-Times", "VPS Times"); None for others.
[[nodiscard]] LegacyEncoding encodingOfFont(QStringView family);

/// The Windows-1252 reading; the five bytes it leaves open become the C1 control of the same number.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

/// Windows-1258: Windows-1252 with combining tones; the result is NFC.
[[nodiscard]] QString fromWindows1258(QByteArrayView bytes);

struct Decoded
{
    QString text; ///< not yet tidied
    QString encoding; ///< name for people: "UTF-8", "UTF-16", "TCVN3 (ABC)", …
    double certainty = 1; ///< of a guessed encoding
};

/// Reads bytes of unknown encoding: byte order marks, then UTF-8 when valid, then the declared charset, then
/// the legacy encodings, then Windows-1252. UTF-8 that holds a twice-read legacy text is repaired as well.
[[nodiscard]] Decoded decodeBytes(QByteArrayView bytes, QStringView declaredCharset = {});

/// Whether it is a possible Vietnamese syllable: known onset, rhyme and tone. Case does not matter.
[[nodiscard]] bool isVietnameseSyllable(QStringView word);

/// Bytes that sort as a Vietnamese dictionary does: letters first (a ă â b c d đ e ê …), then tones (ngang,
/// huyền, hỏi, ngã, sắc, nặng), then case. The same on every platform, so it may be stored.
[[nodiscard]] QByteArray sortKey(QStringView text);

enum class ToneStyle { Old, New }; ///< hòa, hoà

/// Moves the tone mark of open syllables in oa, oe, uy; everything else stays. Input is NFC.
[[nodiscard]] QString withToneStyle(QStringView text, ToneStyle style);

} // namespace toasoan
