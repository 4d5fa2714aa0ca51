// Which characters and addresses may be part of a text at all. Here only what makes two spellings of one text
// impossible, or what XML and TCVN 6909:2001 forbid; invisible but legal characters (U+00AD, U+200B, direction
// marks) are judged by checks/, because refusing them would keep honest authors from sending.

#include "core/Body.h"

#include "core/CodePoints.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

bool isNoncharacter(char32_t c)
{
    return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\n') || (c >= 0x7f && c <= 0x9f);
}

QString faultAt(qsizetype index, char32_t c, QLatin1StringView what)
{
    return u"character %1: U+%2 is %3"_s.arg(index + 1).arg(
        QString::number(c, 16).toUpper().rightJustified(4, u'0'), what);
}

std::optional<QString> codePointFault(QStringView text)
{
    // UAX #15, stream-safe text; also keeps the cost of normalization linear against hostile input.
    constexpr int maxMarks = 30;
    qsizetype index = 0;
    int marks = 0;
    for (CodePoints it(text); it.hasNext(); ++index) {
        const char32_t c = it.next();
        if (QChar::isSurrogate(c))
            return u"character %1: a lone surrogate"_s.arg(index + 1);
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks > maxMarks)
            return u"character %1: more than %2 combining marks in a row"_s.arg(index + 1).arg(
                maxMarks);
        if (isControl(c))
            return faultAt(index, c, "a control character"_L1);
        if (isNoncharacter(c))
            return faultAt(index, c, "not a character"_L1);
        if (c == 0xfeff)
            return faultAt(index, c, "a byte order mark"_L1);
        if (c == 0x2028 || c == 0x2029)
            return faultAt(index, c, "a second spelling of the line feed"_L1);
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> characterFault(QStringView text)
{
    if (auto fault = codePointFault(text))
        return fault;
    // Most text is NFC already, and then normalized() shares the string that it was given.
    const QString whole = text.toString();
    const QString composed = whole.normalized(QString::NormalizationForm_C);
    if (composed == whole)
        return std::nullopt;
    const auto first = std::ranges::mismatch(whole, composed).in1;
    const auto index = QStringView(whole.cbegin(), first).toUcs4().size();
    return u"character %1: not in normalization form C"_s.arg(index + 1);
}

bool isAllowedLink(QStringView link)
{
    static constexpr std::array schemes { "http://"_L1, "https://"_L1, "mailto:"_L1, "tel:"_L1 };
    const auto scheme
        = std::ranges::find_if(schemes, [&](auto start) { return link.startsWith(start); });
    if (scheme == schemes.end() || link.size() <= scheme->size() || link.size() > 2048)
        return false;
    if (scheme->endsWith(u'/') && "/?#"_L1.contains(link.at(scheme->size())))
        return false;
    for (CodePoints it(link); it.hasNext();) {
        const char32_t c = it.next();
        const auto category = QChar::category(c);
        const bool space = category == QChar::Separator_Space || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || c == U'\n';
        if (space || c == U'<' || c == U'>' || c == U'"' || c == U'\\')
            return false;
    }
    return !characterFault(link);
}

} // namespace toasoan
