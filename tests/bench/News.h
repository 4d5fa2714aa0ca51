#pragma once
// Articles as an editorial office has them, made up: real Vietnamese sentences recombined, in the vocabulary
// of a province's news, with titles, leads and bodies of the usual lengths. Article number n of a seed is always
// the same article. Places follow Zipf's law: some words are in every tenth text, some in one of thousands.

#include "core/Article.h"

#include <QStringList>

#include <random>

namespace toasoan::bench {

class News
{
public:
    explicit News(QStringList sentences);

    /// n counts from 1, oldest first; of is how many there will be.
    [[nodiscard]] Article article(quint64 n, quint64 of);
    /// One paragraph, another with each call.
    [[nodiscard]] QString paragraph();
    /// A body whose canonical form has at least that many bytes.
    [[nodiscard]] Body body(qsizetype bytes);

private:
    [[nodiscard]] quint64 below(quint64 limit);
    [[nodiscard]] const QString &anyOf(const QStringList &list);
    [[nodiscard]] const QString &place();
    [[nodiscard]] const QString &sentence();
    [[nodiscard]] QString newsSentence();
    [[nodiscard]] QString title();
    [[nodiscard]] QString text(quint64 words);
    void placeArticle(Article &article, quint64 n, quint64 of);

    QStringList m_sentences;
    std::mt19937_64 m_random;
    std::discrete_distribution<int> m_places;
};

[[nodiscard]] PersonId author(quint64 n); ///< 0 to 199
[[nodiscard]] SiteId site(quint64 n); ///< 0 to 59

} // namespace toasoan::bench
