// One row per remark; its time and article stand beside the JSON only to find and order it.

#include "store/Comments.h"

#include "store/Stored.h"

namespace toasoan {

namespace {

constexpr Statement putComment {
    "comment_put",
    "INSERT OR REPLACE INTO comment (id, article, at, json) VALUES (?, ?, ?, ?)"
};
constexpr Statement articleOf { "comment_article", "SELECT article FROM comment WHERE id = ?" };
constexpr Statement dropComment { "comment_drop", "DELETE FROM comment WHERE id = ?" };
constexpr Statement listComments { "comment_list", "SELECT json FROM comment WHERE article = ? ORDER BY at, id" };

} // namespace

Comments::Comments(Database &database, Touched &touched)
    : m_database(database)
    , m_touched(touched)
{
}

Result<void> Comments::put(const Comment &comment)
{
    m_touched.comments += comment.article;
    return ignoringCount(m_database.run(putComment, { comment.id.toString(), comment.article.toString(),
                                                      bound(comment.at), toStored(comment) }));
}

Result<void> Comments::remove(CommentId id)
{
    const auto article = m_database.one<ArticleId>(
        articleOf, { id.toString() }, [](const Row &row) -> Result<ArticleId> { return idAt<ArticleId>(row, 0); });
    if (!article)
        return std::unexpected(article.error());
    if (!*article)
        return {};
    m_touched.comments += **article;
    return ignoringCount(m_database.run(dropComment, { id.toString() }));
}

Result<QList<Comment>> Comments::of(ArticleId article)
{
    QList<Comment> found;
    const auto read = m_database.each(listComments, { article.toString() }, [&](const Row &row) -> Result<void> {
        Result<Comment> comment = fromStored<Comment>(row.bytes(0));
        if (!comment)
            return std::unexpected(comment.error());
        found += std::move(*comment);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

} // namespace toasoan
