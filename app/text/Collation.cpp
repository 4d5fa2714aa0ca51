// Dictionary order and tone style: both stand on letters split into shape and tone.

#include "text/Syllable.h"
#include "text/Vietnamese.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

bool carries(char16_t letter, char16_t shape) { return soundOf(letter).letter == shape; }

/// The pair at `at` is an open oa, oe or uy that ends its word and is not the u of "qu".
bool isMovable(QStringView text, qsizetype at)
{
    const auto small = [&](qsizetype i) { return text[i].toLower().unicode(); };
    const char16_t first = small(at);
    const char16_t second = small(at + 1);
    const bool round = carries(first, u'o') && (carries(second, u'a') || carries(second, u'e'));
    const bool closed = carries(first, u'u') && carries(second, u'y');
    if (!round && !closed)
        return false;
    if (at + 2 < text.size() && (text[at + 2].isLetter() || text[at + 2].isMark()))
        return false;
    return !(closed && at > 0 && small(at - 1) == u'q');
}

QChar letterWithTone(QChar letter, int tone)
{
    const char16_t small = withTone(letter.toLower().unicode(), tone);
    return letter.isUpper() ? QChar(small).toUpper() : QChar(small);
}

void appendPrimary(QByteArray &key, QChar c, char16_t letter)
{
    if (c.isSpace()) {
        key += '\x02';
    } else if (const int rank = alphabetRank(letter); rank >= 0) {
        key += char(0x40 + rank);
    } else if (c.isDigit() && c.unicode() < 0x80) {
        key += char(c.unicode());
    } else {
        // Punctuation before digits, other scripts after the letters; both by code point.
        key += c.isLetter() ? char(0x70) : char(0x03);
        key += char(c.unicode() >> 8);
        key += char(c.unicode() & 0xFF);
    }
}

} // namespace

QByteArray sortKey(QStringView text)
{
    QByteArray key;
    QByteArray tones;
    QByteArray cases;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C)) {
        const QChar small = c.toLower();
        const Sound sound = soundOf(small.unicode());
        appendPrimary(key, c, sound.letter);
        tones += char(1 + sound.tone);
        cases += c == small ? '\x01' : '\x02';
    }
    return key + '\0' + tones + '\0' + cases;
}

QString withToneStyle(QStringView text, ToneStyle style)
{
    QString moved = text.toString();
    for (qsizetype i = 0; i + 1 < moved.size(); ++i) {
        if (!isMovable(moved, i))
            continue;
        const int first = soundOf(moved[i].toLower().unicode()).tone;
        const int second = soundOf(moved[i + 1].toLower().unicode()).tone;
        if ((first == 0) == (second == 0))
            continue; // no tone to move, or no syllable
        const int tone = first + second;
        moved[i] = letterWithTone(moved[i], style == ToneStyle::Old ? tone : 0);
        moved[i + 1] = letterWithTone(moved[i + 1], style == ToneStyle::Old ? 0 : tone);
    }
    return moved;
}

} // namespace toasoan
