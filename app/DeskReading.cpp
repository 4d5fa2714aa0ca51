// Reading: each verb is one snapshot of the cache, read on the reader's thread. What the cache does not have is
// said (text_missing, not_found), never waited for.

#include "Desk.h"
#include "Guarded.h"

#include "store/Store.h"
#include "sync/Join.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int findPage = 2000;

/// The article of a sight for its clocks: confirmed, with the newest text.
Article articleOf(const Sight &sight)
{
    Article article = sight.confirmed.value_or(Article());
    if (!sight.confirmed) {
        article.id = sight.row.summary.id;
        article.state = sight.row.summary.state;
        article.createdAt = sight.row.summary.updatedAt;
        article.submittedAt = sight.row.summary.submittedAt;
        article.due = sight.row.summary.due;
        article.content.kind = sight.row.summary.kind;
    }
    if (const Content *content = sight.content())
        article.content = *content;
    return article;
}

} // namespace

void Desk::list(const Place &place, int limit, std::optional<ListKey> after, QObject *context,
                Callback<ArticlePage> answer)
{
    m_parts.store.read<ArticlePage>(
        context, [=](Tables &tables) { return tables.articles.list(place, limit, after); }, std::move(answer));
}

void Desk::look(ArticleId article, QObject *context, Callback<Sight> answer)
{
    m_parts.store.read<Sight>(
        context, [article](Tables &tables) { return readSight(tables, article); }, std::move(answer));
}

void Desk::search(const QString &words, int limit, QObject *context, Callback<QList<ArticleRow>> answer)
{
    m_parts.store.read<QList<ArticleRow>>(
        context,
        [words, limit](Tables &tables) -> Result<QList<ArticleRow>> {
            const auto hits = tables.search.find(words, limit);
            if (!hits)
                return std::unexpected(hits.error());
            QList<ArticleId> ids;
            for (const Hit &hit : *hits)
                ids += hit.article;
            return tables.articles.rows(ids);
        },
        std::move(answer));
}

void Desk::comments(ArticleId article, QObject *context, Callback<QList<Comment>> answer)
{
    m_parts.store.read<QList<Comment>>(
        context, [article](Tables &tables) { return tables.comments.of(article); }, std::move(answer));
}

void Desk::revisions(ArticleId article, QObject *context, Callback<QList<RevisionEntry>> answer)
{
    m_parts.store.read<QList<RevisionEntry>>(
        context, [article](Tables &tables) { return tables.articles.revisions(article); }, std::move(answer));
}

void Desk::outbox(QObject *context, Callback<QList<OutboxRow>> answer)
{
    m_parts.store.read<QList<OutboxRow>>(
        context, [](Tables &tables) { return tables.outbox.all(); }, std::move(answer));
}

void Desk::find(const QString &idOrEnd, QObject *context, Callback<ArticleId> answer)
{
    if (const auto whole = ArticleId::fromString(idOrEnd)) {
        look(*whole, context, [whole, answer = std::move(answer)](const Result<Sight> &sight) {
            sight ? answer(*whole) : answer(std::unexpected(sight.error()));
        });
        return;
    }
    const Place everything = places().last().place;
    m_parts.store.read<ArticleId>(
        context,
        [idOrEnd, everything](Tables &tables) -> Result<ArticleId> {
            QList<ArticleId> found;
            std::optional<ListKey> after;
            do {
                const auto page = tables.articles.list(everything, findPage, after);
                if (!page)
                    return std::unexpected(page.error());
                for (const ArticleRow &row : page->rows) {
                    if (row.summary.id.toString().endsWith(idOrEnd, Qt::CaseInsensitive))
                        found += row.summary.id;
                }
                after = page->next;
            } while (after && found.size() < 2);
            if (found.isEmpty() || idOrEnd.size() < 4)
                return failure(Error::Kind::BadInput, idOrEnd, u"not_found"_s);
            if (found.size() > 1)
                return failure(Error::Kind::BadInput, idOrEnd, u"ambiguous"_s);
            return found.first();
        },
        std::move(answer));
}

void Desk::rows(const QList<ArticleId> &articles, QObject *context, Callback<QList<ArticleRow>> answer)
{
    m_parts.store.read<QList<ArticleRow>>(
        context, [articles](Tables &tables) { return tables.articles.rows(articles); }, std::move(answer));
}

void Desk::counts(const QList<Place> &places, int ceiling, QObject *context, Callback<QList<int>> answer)
{
    m_parts.store.read<QList<int>>(
        context,
        [places, ceiling](Tables &tables) -> Result<QList<int>> {
            QList<int> counts;
            for (const Place &place : places) {
                const auto count = tables.articles.count(place, ceiling);
                if (!count)
                    return std::unexpected(count.error());
                counts += static_cast<int>(*count);
            }
            return counts;
        },
        std::move(answer));
}

void Desk::clocks(const QList<ArticleId> &articles, QObject *context, Callback<QHash<ArticleId, Clocks>> answer)
{
    m_parts.store.read<QList<Article>>(
        this,
        [articles](Tables &tables) -> Result<QList<Article>> {
            QList<Article> known;
            for (const ArticleId id : articles) {
                const auto sight = readSight(tables, id);
                if (sight)
                    known += articleOf(*sight);
                else if (sight.error().problem != "not_found"_L1)
                    return std::unexpected(sight.error());
            }
            return known;
        },
        [this, answer = guarded(context, std::move(answer))](const Result<QList<Article>> &known) {
            if (!known)
                return answer(std::unexpected(known.error()));
            QHash<ArticleId, Clocks> clocks;
            for (const Article &article : *known)
                clocks.insert(article.id, { supplyDeadline(article), publicationDeadline(article) });
            answer(clocks);
        });
}

void Desk::medium(const Digest &digest, QObject *context, Callback<QByteArray> answer)
{
    m_parts.store.read<QByteArray>(
        context,
        [digest](Tables &tables) -> Result<QByteArray> {
            const auto medium = tables.media.find(digest);
            if (!medium)
                return std::unexpected(medium.error());
            if (!*medium || !(*medium)->whole)
                return failure(Error::Kind::BadInput, digest.toString(), u"not_found"_s);
            return tables.media.read(digest, 0, (*medium)->size);
        },
        std::move(answer));
}

void Desk::contentOf(ArticleId article, RevisionId revision, QObject *context, Callback<Content> answer)
{
    m_parts.store.read<Content>(
        context,
        [article, revision](Tables &tables) -> Result<Content> {
            auto content = toasoan::contentOf(tables, article, revision);
            if (!content)
                return std::unexpected(content.error());
            if (!*content)
                return failure(Error::Kind::BadInput, revision.toString(), u"text_missing"_s);
            return std::move(**content);
        },
        std::move(answer));
}

} // namespace toasoan
