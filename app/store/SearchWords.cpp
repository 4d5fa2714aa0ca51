// The prefixes in the index's lists have up to seven characters (001_start.sql): pairs begin with the letter of
// their part and at least as many strokes, so that all of them together are six entries of a row and not hundreds.

#include "store/SearchWords.h"

#include "store/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype mostWords = 16;
constexpr qsizetype longestBeginning = 12; ///< of the second of two neighbours in a title; longer is as good as whole
constexpr auto between = '_'_L1;
constexpr auto pairSign = "_______"_L1;
constexpr auto beginningSign = "________"_L1;

QChar letterOf(Part part)
{
    switch (part) {
    case Part::Title:
        return u't';
    case Part::Anywhere:
        return u'a';
    }
    Q_UNREACHABLE_RETURN(u'a');
}

/// The words of a text in both forms, side by side.
struct Forms
{
    QStringList marked;
    QStringList folded;

    explicit Forms(const QString &text)
        : marked(wordsOf(foldCase(text)))
    {
        marked.removeIf([](const QString &word) { return fold(word).isEmpty(); }); // marks without a letter
        for (const QString &word : std::as_const(marked))
            folded += fold(word);
    }
    [[nodiscard]] bool hasMarks(qsizetype i) const { return marked[i] != folded[i]; }
};

QString pairOf(QChar letter, QLatin1StringView sign, const QString &first, const QString &second)
{
    return letter + sign + first + between + second;
}

void addBeginnings(QString &words, QChar letter, const QString &first, const QString &second)
{
    for (qsizetype n = 1; n <= std::min(second.size(), longestBeginning); ++n) {
        if (!second[n - 1].isHighSurrogate())
            words += pairOf(letter, beginningSign, first, second.first(n)) + u' ';
    }
}

void add(QString &words, Part part, const Forms &text)
{
    const QChar letter = letterOf(part);
    for (qsizetype i = 0; i < text.folded.size(); ++i) {
        words += letter + text.folded[i] + u' ';
        if (text.hasMarks(i))
            words += letter + text.marked[i] + u' ';
        if (i == 0)
            continue;
        words += pairOf(letter, pairSign, text.folded[i - 1], text.folded[i]) + u' ';
        if (part == Part::Title)
            addBeginnings(words, letter, text.folded[i - 1], text.folded[i]);
        else if (text.hasMarks(i - 1) && text.hasMarks(i))
            words += pairOf(letter, pairSign, text.marked[i - 1], text.marked[i]) + u' ';
    }
}

QString quoted(const QString &word, bool isPrefix = false) { return u'"' + word + (isPrefix ? u"\" *"_s : u"\""_s); }

} // namespace

QString indexWords(const QString &title, const QString &lead, const QString &body)
{
    const Forms titleWords(title);
    const Forms leadWords(lead);
    const Forms bodyWords(body);
    QString words;
    words.reserve((title.size() + lead.size() + body.size()) * 5);
    add(words, Part::Title, titleWords);
    for (const Forms *text : { &titleWords, &leadWords, &bodyWords })
        add(words, Part::Anywhere, *text);
    return words;
}

Question::Question(const QString &typed)
    : m_typed(typed.normalized(QString::NormalizationForm_C))
    , m_isComplete(!typed.isEmpty() && typed.back().isSpace())
{
    const QStringList words = wordsOf(foldCase(typed));
    const QStringList asTyped = wordsOf(m_typed.toLower());
    for (qsizetype i = 0; i < words.size() && m_words.size() < mostWords; ++i) {
        Word word { .folded = fold(words[i]), .marked = {} };
        if (word.folded.isEmpty())
            continue;
        if (word.folded != words[i])
            word.marked += words[i];
        // The old style moves the tone of an open syllable, but "hoà" may yet become "hoàng".
        if (!word.marked.isEmpty() && i + 1 == words.size() && asTyped.value(i) != words[i])
            word.marked += asTyped.value(i);
        m_words += word;
    }
}

QString Question::one(QChar letter, qsizetype n) const
{
    const bool isPrefix = n + 1 == m_words.size() && !m_isComplete;
    const Word &word = m_words[n];
    if (word.marked.isEmpty())
        return quoted(letter + word.folded, isPrefix);
    QStringList spellings;
    for (const QString &marked : word.marked.first(isPrefix ? word.marked.size() : 1))
        spellings += quoted(letter + marked, isPrefix);
    return spellings.size() == 1 ? spellings.first() : u'(' + spellings.join(u" OR "_s) + u')';
}

QString Question::pair(QChar letter, qsizetype n) const
{
    const QString &first = m_words[n].folded;
    const QString &second = m_words[n + 1].folded;
    const bool isBeginning = n + 2 == m_words.size() && !m_isComplete && letter == letterOf(Part::Title);
    return quoted(isBeginning ? pairOf(letter, beginningSign, first, second.left(longestBeginning))
                              : pairOf(letter, pairSign, first, second));
}

QString Question::all(Part part) const
{
    QStringList terms;
    for (qsizetype n = 0; n < m_words.size(); ++n)
        terms += one(letterOf(part), n);
    return terms.join(u" AND "_s);
}

QString Question::phrase(Part part) const
{
    if (m_words.size() == 1)
        return all(part);
    // Two neighbours with marks are one word of the index. It stands for both: their own lists are most of the texts.
    const auto isMarkedPair = [&](qsizetype n) {
        return part == Part::Anywhere && n >= 0 && n + 1 < m_words.size() && m_words[n].marked.size() == 1
            && m_words[n + 1].marked.size() == 1;
    };
    QStringList terms;
    for (qsizetype n = 0; n < m_words.size(); ++n) {
        if (isMarkedPair(n))
            terms += quoted(pairOf(letterOf(part), pairSign, m_words[n].marked.first(), m_words[n + 1].marked.first()));
        else if (n + 1 < m_words.size())
            terms += pair(letterOf(part), n);
        if (!m_words[n].marked.isEmpty() && !isMarkedPair(n) && !isMarkedPair(n - 1))
            terms += one(letterOf(part), n);
    }
    return terms.join(u" AND "_s);
}

} // namespace toasoan
