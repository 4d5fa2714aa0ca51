#pragma once
// What the index holds of an article, and what a query asks it for: two sides of one spelling, kept together. The
// index knows only whether a row has a word, neither where nor how often, so the rest is spelled into the words.
// Each begins with the letter of its part: t title, a anywhere. Each word of a text is there folded and,
// when it has marks, as it is. Two neighbours are a word of their own, folded; in titles also with each beginning
// of the second, elsewhere also as they are where both have marks. Pairs begin with so many strokes that all prefixes in the index's lists are the same few.
// Pure functions of their arguments. Only letters, digits and what is written here ever reaches FTS5.

#include <QList>
#include <QString>
#include <QStringList>

namespace toasoan {

enum class Part { Title, Anywhere };

/// All words of a row, between spaces.
[[nodiscard]] QString indexWords(const QString &title, const QString &lead, const QString &body);

/// What somebody has typed, as expressions for MATCH.
class Question
{
public:
    /// Sixteen words at most; the rest is not looked for. The last is a prefix unless a space follows.
    explicit Question(const QString &typed);

    /// Composed, so that a letter does not begin with the one that it was before a mark came over it.
    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; } ///< the last word is whole
    [[nodiscard]] qsizetype count() const { return m_words.size(); }
    /// Rows that have all words in a part. Never called without words, nor the next.
    [[nodiscard]] QString all(Part part) const;
    /// Rows that have all words there and, without their marks, next to one another. Outside of the title a last word
    /// that is not yet whole is taken for one that is: lists of beginnings of pairs would outweigh the texts.
    [[nodiscard]] QString phrase(Part part) const;

private:
    struct Word
    {
        QString folded;
        QStringList marked; ///< empty: typed without marks. Two when the old style moves the tone of a prefix
    };

    [[nodiscard]] QString one(QChar letter, qsizetype n) const;
    [[nodiscard]] QString pair(QChar letter, qsizetype n) const;

    QString m_typed;
    QList<Word> m_words;
    bool m_isComplete;
};

} // namespace toasoan
