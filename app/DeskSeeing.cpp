// What was on my screen, and what is brought here to be looked at: texts that this machine let go, and older ones.
// Nothing here decides about an article.

#include "Desk.h"
#include "Guarded.h"

#include "core/Clock.h"
#include "portal/Portal.h"
#include "store/Store.h"

using namespace Qt::StringLiterals;

namespace toasoan {

bool Desk::mayEdit(const Sight &sight) const
{
    const Rulebook &book = rulebookToday();
    return book.workflow.mayEdit(situationOf(book, sight.predicted(book.workflow), m_me, {}));
}

bool Desk::mayComment(const Sight &sight) const
{
    const Rulebook &book = rulebookToday();
    return book.workflow.mayComment(situationOf(book, sight.predicted(book.workflow), m_me, {}));
}

void Desk::fetch(ArticleId article, QObject *context, Callback<void> answer)
{
    m_parts.portal.articles({ article }, this, [this, article, answer = guarded(context, std::move(answer))](
                                                   const Result<QList<Article>> &fetched) {
        if (!fetched)
            return answer(std::unexpected(fetched.error()));
        if (fetched->isEmpty())
            return answer(failure(Error::Kind::BadInput, article.toString(), u"not_found"_s));
        m_parts.store.write<void>(
            this,
            [one = fetched->first(), &ids = m_parts.ids, now = m_parts.clock.now()](Tables &tables) -> Result<void> {
                const auto joined = takeIn(tables, ids, one, now);
                if (!joined)
                    return std::unexpected(joined.error());
                return {};
            },
            answer);
    });
}

void Desk::lastSeen(ArticleId article, QObject *context, Callback<std::optional<LastSeen>> answer)
{
    m_parts.store.read<std::optional<LastSeen>>(
        context,
        [article](Tables &tables) -> Result<std::optional<LastSeen>> {
            const auto view = tables.views.last(article);
            if (!view)
                return std::unexpected(view.error());
            if (!*view || (*view)->revision.isNull())
                return std::optional<LastSeen>();
            auto content = toasoan::contentOf(tables, article, (*view)->revision);
            if (!content)
                return std::unexpected(content.error());
            return std::optional(LastSeen { (*view)->revision, (*view)->at, std::move(*content) });
        },
        std::move(answer));
}

void Desk::saw(ArticleId article, RevisionId revision, QObject *context, Callback<void> answer)
{
    m_parts.store.write<void>(
        context,
        [article, revision, now = m_parts.clock.now()](Tables &tables) -> Result<void> {
            const auto confirmed = tables.articles.confirmed(article);
            if (!confirmed)
                return std::unexpected(confirmed.error());
            // The next pull replaces the confirmed text; without a copy there is nothing to compare with.
            if (*confirmed && (*confirmed)->revision == revision) {
                const Article &one = **confirmed;
                if (const auto done = tables.articles.keep({ one.revision, one.id, one.parent, one.updatedAt,
                                                             one.content, Cut::Save, KeptRevision::Origin::Portal });
                    !done)
                    return done;
            }
            return tables.views.saw(article, { revision, now });
        },
        std::move(answer));
}

void Desk::fetchRevision(ArticleId article, RevisionId revision, QObject *context, Callback<Content> answer)
{
    contentOf(article, revision, this, [this, article, revision, answer = guarded(context, std::move(answer))](
                                           const Result<Content> &here) {
        if (here || here.error().problem != "text_missing"_L1)
            return answer(here);
        m_parts.portal.revision(article, revision, this, [this, answer](const Result<Revision> &fetched) {
            if (!fetched)
                return answer(std::unexpected(fetched.error()));
            m_parts.store.write<Content>(
                this,
                [one = *fetched](Tables &tables) -> Result<Content> {
                    const auto kept = tables.articles.keep({ one.id, one.article, one.parent, one.madeAt, one.content,
                                                             Cut::Save, KeptRevision::Origin::Portal });
                    if (!kept)
                        return std::unexpected(kept.error());
                    return one.content;
                },
                answer);
        });
    });
}

} // namespace toasoan
