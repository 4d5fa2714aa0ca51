// Everything works on decomposed text, where a letter, its shape (â, ơ, ă) and its tone are apart; only the
// marked form is composed again, because it is compared byte by byte.

#include "store/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_NonSpacing;
}

/// The marks of tone in decomposed text: grave, acute, hook, tilde, dot below.
bool isTone(QChar c)
{
    return c == u'\u0300' || c == u'\u0301' || c == u'\u0309' || c == u'\u0303' || c == u'\u0323';
}

/// "hoà" → "hòa": an open oa, oe or uy carries its tone on the first vowel, but not after q. `word` is
/// decomposed and lower case, so its last character is the tone.
void useOldStyle(QString &word)
{
    const qsizetype n = word.size();
    if (n < 3 || !isTone(word[n - 1]))
        return;
    const QChar first = word[n - 3];
    const QChar second = word[n - 2];
    const bool open = (first == u'o' && (second == u'a' || second == u'e')) || (first == u'u' && second == u'y');
    if (!open || (first == u'u' && n > 3 && word[n - 4] == u'q'))
        return;
    word[n - 2] = word[n - 1];
    word[n - 1] = second;
}

/// Qt moves the rest of a text for every mark that it parts from its letter or joins to it: the cost grows with
/// the square of the length. Nothing joins across a space, so a long text is normalized in pieces.
QString normalized(QStringView text, QString::NormalizationForm form)
{
    constexpr qsizetype piece = 256;
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\n'; };
    QString result;
    while (!text.isEmpty()) {
        const auto from = text.cbegin() + std::min(piece, text.size());
        const qsizetype end = std::find_if(from, text.cend(), isSpace) - text.cbegin();
        result += text.first(end).toString().normalized(form);
        text = text.sliced(end);
    }
    return result;
}

} // namespace

QString fold(QStringView text)
{
    const QString decomposed = normalized(text, QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'\u0111' || c == u'\u0110')
            folded += u'd';
        else
            folded += c;
    }
    return folded.toLower();
}

QString foldCase(QStringView text)
{
    const QString lower = normalized(text, QString::NormalizationForm_D).toLower();
    QString result;
    result.reserve(lower.size());
    QString word;
    const auto flush = [&] {
        useOldStyle(word);
        result += word;
        word.clear();
    };
    for (const QChar c : lower) {
        // Surrogates are never part of a Vietnamese syllable; they end a word here and are kept.
        if (isWordPart(c.unicode())) {
            word += c;
        } else {
            flush();
            result += c;
        }
    }
    flush();
    return normalized(result, QString::NormalizationForm_C);
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const char32_t c : text.toUcs4()) {
        if (isWordPart(c)) {
            word += QString::fromUcs4(&c, 1);
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

} // namespace toasoan
