// One row per article: the last look at it. Time only moves forward.

#include "store/Views.h"

#include "store/Stored.h"

namespace toasoan {

namespace {

constexpr Statement putView {
    "view_put",
    "INSERT INTO view (article, revision, at) VALUES (?1, ?2, ?3)"
    " ON CONFLICT (article) DO UPDATE SET revision = ?2, at = ?3 WHERE ?3 >= at"
};
constexpr Statement getView { "view_get", "SELECT revision, at FROM view WHERE article = ?" };

} // namespace

Views::Views(Database &database)
    : m_database(database)
{
}

Result<void> Views::saw(ArticleId article, const View &view)
{
    return ignoringCount(m_database.run(putView, { article.toString(), bound(view.revision), bound(view.at) }));
}

Result<std::optional<View>> Views::last(ArticleId article)
{
    return m_database.one<View>(getView, { article.toString() }, [](const Row &row) -> Result<View> {
        return View { idAt<RevisionId>(row, 0), row.time(1).value_or(UtcTime()) };
    });
}

} // namespace toasoan
