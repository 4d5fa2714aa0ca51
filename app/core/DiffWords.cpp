// Words as people see them: a Vietnamese syllable is one piece with all its marks, composed or not, and no
// comparison may show or keep half of one.

#include "core/CodePoints.h"
#include "core/Diff.h"
#include "core/Merge.h"

#include <algorithm>

namespace toasoan {

namespace {

enum class Sort { Word, Space, LineFeed, Sign, Extension };

Sort sortOf(char32_t c)
{
    constexpr char32_t zeroWidthJoiner = 0x200d;
    const bool variation = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x1f3fb && c <= 0x1f3ff);
    if (QChar::isMark(c) || c == zeroWidthJoiner || variation || c == 0xad)
        return Sort::Extension;
    if (c == U'\n')
        return Sort::LineFeed;
    if (QChar::isSpace(c))
        return Sort::Space;
    return QChar::isLetterOrNumber(c) ? Sort::Word : Sort::Sign;
}

/// The end of the piece that starts at the front.
qsizetype endOfPiece(QStringView text)
{
    CodePoints points(text);
    const Sort first = sortOf(points.next());
    bool joined = false; // the character before was a zero-width joiner
    qsizetype end = points.position();
    while (points.hasNext()) {
        const char32_t c = points.next();
        const Sort sort = sortOf(c);
        const bool goesOn = sort == Sort::Extension       ? first != Sort::LineFeed
            : first == Sort::Word || first == Sort::Space ? sort == first
                                                          : joined && sort == Sort::Sign;
        if (!goesOn)
            break;
        joined = c == 0x200d;
        end = points.position();
    }
    return end;
}

/// With the tone mark moved when the word is an open syllable in oa, oe or uy; else the word.
QString foldWord(const QString &word)
{
    const qsizetype size = word.size();
    if (size < 2)
        return word;
    const QString last = word.last(1).normalized(QString::NormalizationForm_D);
    const QChar first = word.at(size - 2).toLower();
    static constexpr QStringView tones = u"\u0300\u0301\u0303\u0309\u0323";
    if (last.size() != 2 || !tones.contains(last.at(1)))
        return word;
    const QChar vowel = last.at(0).toLower();
    const bool afterO = first == u'o' && (vowel == u'a' || vowel == u'e');
    const bool afterU
        = first == u'u' && vowel == u'y' && (size < 3 || word.at(size - 3).toLower() != u'q');
    if (!afterO && !afterU)
        return word;
    const QString marked
        = (word.sliced(size - 2, 1) + last.at(1)).normalized(QString::NormalizationForm_C);
    return word.chopped(2) + marked + last.at(0);
}

void add(QList<DiffPiece> &result, DiffPiece::What what, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!result.isEmpty() && result.last().what == what)
        result.last().text += text;
    else
        result.append({ what, text });
}

QString joined(const QList<QStringView> &pieces, int from, int end)
{
    QString text;
    for (int i = from; i < end; ++i)
        text += pieces.at(i);
    return text;
}

/// A lone space between two changes would cut a changed phrase into words.
void bridgeSpaces(std::vector<Edit> &edits, const QList<QStringView> &from)
{
    std::vector<Edit> bridged;
    for (const Edit &edit : edits) {
        const bool bridge = !bridged.empty() && edit.from == bridged.back().fromEnd + 1
            && sortOf(CodePoints(from.at(bridged.back().fromEnd)).next()) == Sort::Space;
        if (bridge) {
            bridged.back().fromEnd = edit.fromEnd;
            bridged.back().toEnd = edit.toEnd;
        } else {
            bridged.push_back(edit);
        }
    }
    edits = std::move(bridged);
}

} // namespace

QList<QStringView> pieces(QStringView text)
{
    QList<QStringView> pieces;
    while (!text.isEmpty()) {
        const qsizetype end = endOfPiece(text);
        pieces.append(text.first(end));
        text = text.sliced(end);
    }
    return pieces;
}

QString foldToneStyle(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString folded;
    folded.reserve(composed.size());
    for (const QStringView piece : pieces(composed))
        folded += foldWord(piece.toString());
    return folded;
}

QList<DiffPiece> compareWords(const QString &from, const QString &to)
{
    Vocabulary vocabulary;
    const auto numbers = [&](const QList<QStringView> &pieces) {
        std::vector<int> numbers;
        numbers.reserve(static_cast<size_t>(pieces.size()));
        for (const QStringView piece : pieces)
            numbers.push_back(vocabulary.number(piece.toString()));
        return numbers;
    };
    const QList<QStringView> before = pieces(from);
    const QList<QStringView> after = pieces(to);
    const int beforeSize = static_cast<int>(before.size());
    const int afterSize = static_cast<int>(after.size());
    std::vector<Edit> edits
        = editsBetween(align(numbers(before), numbers(after)), beforeSize, afterSize);
    bridgeSpaces(edits, before);

    QList<DiffPiece> result;
    int kept = 0; // of after
    for (const Edit &edit : edits) {
        add(result, DiffPiece::What::Same, joined(after, kept, edit.to));
        add(result, DiffPiece::What::Removed, joined(before, edit.from, edit.fromEnd));
        add(result, DiffPiece::What::Added, joined(after, edit.to, edit.toEnd));
        kept = edit.toEnd;
    }
    add(result, DiffPiece::What::Same, joined(after, kept, afterSize));
    return result;
}

} // namespace toasoan
