#pragma once
// Articles and their revisions as rows. A revision's content is kept as it came, member for member, and given
// out like that; the article's row holds everything but the content. What rights and lists need stands in
// columns beside it, written by keepArticle() alone, so that the two cannot disagree.

#include "training/Rights.h"

namespace toasoan {

struct StoredRevision
{
    RevisionId id;
    ArticleId article;
    RevisionId parent;
    PersonId person;
    UtcTime at {};
    UtcTime madeAt {};
    Digest fingerprint;
    Digest digest; ///< of the request that brought it
    QJsonObject content;
    QByteArray receipt;
};

/// With its content read; nothing when there is none (or the ledger is at fault).
[[nodiscard]] std::optional<Article> articleOf(Ledger &ledger, ArticleId id);
/// As it travels: the content as it came, unknown members included.
[[nodiscard]] std::optional<QJsonObject> articleObject(Ledger &ledger, ArticleId id);
void keepArticle(Ledger &ledger, const Article &article, int opened);

[[nodiscard]] std::optional<StoredRevision> revisionOf(Ledger &ledger, RevisionId id);
[[nodiscard]] QList<StoredRevision> revisionsOf(Ledger &ledger, ArticleId article);
void keepRevision(Ledger &ledger, const StoredRevision &revision);
/// The content as a value; nothing (and the ledger at fault) when the row is broken.
[[nodiscard]] std::optional<Content> contentOf(Ledger &ledger, RevisionId id);

} // namespace toasoan
