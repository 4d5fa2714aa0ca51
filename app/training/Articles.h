#pragma once
// Whole articles: reading them, putting revisions, erasing them. A revision id has one text for ever: it is
// looked up before anything else, so that a repeated request gets its first receipt whatever has happened
// since. What is not canonical, too large or of the other network is refused and never repaired.

#include "training/Rights.h"

namespace toasoan {

/// What every accepted write to an article ends with: the version is raised, the article kept, the entry
/// added to its trail, everybody concerned told. opened: number of the entry that opened the working version.
[[nodiscard]] Receipt conclude(const Visit &visit, Article &article, int opened,
                               const QSet<PersonId> &viewersBefore, HistoryEntry entry);

[[nodiscard]] Outcome<Answer> getArticles(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getArticle(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> putArticle(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> deleteArticle(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getHistory(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getRevisions(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getRevision(Visit &visit, const QStringList &parts);

/// 304 when the request already names this tag.
[[nodiscard]] Answer tagged(const Visit &visit, Answer answer, const QByteArray &tag);

/// The id of that part of the path; not_found when it is none, so that a guess tells nothing.
template<class T> [[nodiscard]] Outcome<T> idIn(const QStringList &parts, qsizetype at)
{
    const auto id = T::fromString(parts.value(at));
    if (!id)
        return refuse(QStringLiteral("not_found"), QStringLiteral("no such id"));
    return *id;
}

} // namespace toasoan
