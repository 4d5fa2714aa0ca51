// Text hygiene: what reaches a body or a field is NFC with plain spaces and nothing invisible.

#include "text/Vietnamese.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Symbol fonts of Word live at U+F000 plus the font's code; these are the ones that stand in texts.
char16_t symbolOf(char16_t c)
{
    switch (c) {
    case 0xF02D:
        return u'–';
    case 0xF0A7:
    case 0xF06E:
        return u'▪';
    case 0xF0B7:
    case 0xF06C:
    case 0xF09F:
        return u'•';
    case 0xF0D8:
        return u'➢';
    case 0xF0E0:
    case 0xF0E8:
        return u'→';
    case 0xF0FC:
        return u'✓';
    case 0xF0B0:
        return u'°';
    case 0xF0B1:
        return u'±';
    case 0xF0B4:
        return u'×';
    case 0xF0A3:
        return u'≤';
    case 0xF0B3:
        return u'≥';
    default:
        return 0;
    }
}

bool isOddSpace(char16_t c)
{
    return c == u'\t' || c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isInvisible(char16_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFC) || c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

bool isNoncharacter(char32_t c) { return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE; }

bool isPrivate(char32_t c)
{
    return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) || (c >= 0x100000 && c <= 0x10FFFD);
}

/// A Cyrillic letter that is drawn like a Latin one.
char16_t latinTwin(char16_t c)
{
    constexpr QStringView cyrillic = u"аеорсхуіАВЕКМНОРСТХУІ";
    constexpr QStringView latin = u"aeopcxyiABEKMHOPCTXYI";
    const qsizetype at = cyrillic.indexOf(QChar(c));
    return at < 0 ? u'\0' : latin[at].unicode();
}

bool isCyrillic(QChar c) { return c.unicode() >= 0x0400 && c.unicode() <= 0x04FF; }

/// Words that mix both scripts, and whose Cyrillic letters all have a Latin twin, are meant to be Latin.
int replaceTwins(QString &text)
{
    if (std::ranges::none_of(text, isCyrillic))
        return 0;
    int replaced = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        bool latin = false;
        bool twins = true;
        int cyrillic = 0;
        for (; to < text.size() && (text[to].isLetter() || text[to].isMark()); ++to) {
            if (isCyrillic(text[to])) {
                ++cyrillic;
                twins = twins && latinTwin(text[to].unicode()) != 0;
            } else {
                latin = latin || text[to].script() == QChar::Script_Latin;
            }
        }
        if (latin && twins && cyrillic > 0) {
            replaced += cyrillic;
            for (qsizetype i = from; i < to; ++i) {
                if (isCyrillic(text[i]))
                    text[i] = QChar(latinTwin(text[i].unicode()));
            }
        }
        from = std::max(to, from + 1);
    }
    return replaced;
}

/// One UTF-16 unit of the basic plane; what remains of it is appended.
void tidyUnit(char16_t c, Tidied &tidied)
{
    if (c == 0x00D0 || c == 0x0189 || c == 0x00F0) {
        tidied.text += QChar(c == 0x00F0 ? u'đ' : u'Đ');
        ++tidied.lookAlikes;
    } else if (isOddSpace(c)) {
        tidied.text += u' ';
        ++tidied.spaces;
    } else if (c == 0x2028 || c == 0x2029 || c == 0x000B || c == 0x000C || c == 0x0085) {
        tidied.text += u'\n';
        ++tidied.spaces;
    } else if (c == u'\n') {
        tidied.text += u'\n';
    } else if (isPrivate(c)) {
        if (const char16_t known = symbolOf(c))
            tidied.text += QChar(known);
        ++tidied.privateUse;
    } else if (isInvisible(c) || isNoncharacter(c)) {
        ++tidied.invisible;
    } else {
        tidied.text += QChar(c);
    }
}

/// Drops combining marks after the thirtieth in a row, which no writing needs (UAX #15, stream-safe text).
int thin(QString &text)
{
    constexpr int mostMarks = 30;
    int marks = 0;
    const qsizetype before = text.size();
    text.removeIf([&marks](QChar c) {
        marks = c.isMark() ? marks + 1 : 0;
        return marks > mostMarks;
    });
    return int(before - text.size());
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return (c >= u' ' && c < u'\x7F') || c == u'\n'; });
}

} // namespace

Tidied tidyCounted(QStringView text)
{
    Tidied tidied;
    if (isPlain(text)) {
        tidied.text = text.toString();
        return tidied;
    }
    tidied.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                tidied.text += u'\n';
        } else if (!c.isSurrogate()) {
            tidyUnit(c.unicode(), tidied);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text[i + 1]);
            if (isPrivate(whole))
                ++tidied.privateUse;
            else if (isNoncharacter(whole) || (whole >= 0xE0000 && whole <= 0xE0FFF))
                ++tidied.invisible;
            else
                tidied.text += text.sliced(i, 2);
            ++i;
        } else {
            ++tidied.invisible;
        }
    }
    tidied.lookAlikes += replaceTwins(tidied.text);
    tidied.invisible += thin(tidied.text);
    const QString composed = tidied.text.normalized(QString::NormalizationForm_C);
    if (composed != tidied.text) {
        tidied.composed = std::max(1, int(tidied.text.size() - composed.size()));
        tidied.text = composed;
    }
    return tidied;
}

QString tidy(QStringView text) { return tidyCounted(text).text; }

} // namespace toasoan
