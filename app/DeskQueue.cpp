// What was decided and not yet taken by the portal, and what came back from it: taking back, trying again, giving
// up, settling two texts. Whatever goes out of the queue, the text stays: as a revision, and as what I am writing.

#include "Desk.h"
#include "Reasons.h"

#include "core/Clock.h"
#include "store/Store.h"
#include "sync/SyncEngine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Takes back that row and all behind it; what I am writing then stands on what is left.
Result<void> takeBack(Tables &tables, Sight sight, qsizetype first)
{
    if (const auto done = tables.outbox.cancel(sight.pending[first].seq); !done)
        return done;
    if (!sight.working)
        return {};
    sight.pending.resize(first);
    sight.working->parent = sight.newestRevision();
    return tables.articles.saveWorking(*sight.working);
}

qsizetype firstParked(const Sight &sight)
{
    for (qsizetype i = 0; i < sight.pending.size(); ++i) {
        if (sight.pending[i].state == OutboxRow::State::Parked)
            return i;
    }
    return -1;
}

} // namespace

void Desk::undo(ArticleId article, QObject *context, Callback<void> answer)
{
    m_parts.store.write<void>(
        context,
        [article](Tables &tables) -> Result<void> {
            const auto sight = readSight(tables, article);
            if (!sight)
                return std::unexpected(sight.error());
            if (sight->pending.isEmpty())
                return failure(Error::Kind::Conflict, u"nothing waits to be sent"_s, u"nothing_to_undo"_s);
            // A decision and the text it sent were queued in one moment and go together.
            const UtcTime moment = sight->pending.last().intent.madeAt;
            const auto first = std::ranges::find_if(
                sight->pending, [moment](const OutboxRow &row) { return row.intent.madeAt == moment; });
            return takeBack(tables, *sight, first - sight->pending.begin());
        },
        std::move(answer));
}

void Desk::sendNow(ArticleId article, QObject *context, Callback<void> answer)
{
    m_parts.store.write<void>(
        context, [article](Tables &tables) { return tables.outbox.sendNow(article); },
        [this, answer = std::move(answer)](const Result<void> &done) {
            m_parts.sync.wake();
            answer(done);
        });
}

void Desk::tryAgain(ArticleId article, QObject *context, Callback<void> answer)
{
    m_parts.store.write<void>(
        context, [article](Tables &tables) { return tables.outbox.unpark(article); },
        [this, answer = std::move(answer)](const Result<void> &done) {
            m_parts.sync.wake();
            answer(done);
        });
}

void Desk::giveUp(ArticleId article, QObject *context, Callback<QStringList> answer)
{
    m_parts.store.write<QStringList>(
        context,
        [article](Tables &tables) -> Result<QStringList> {
            const auto sight = readSight(tables, article);
            if (!sight)
                return std::unexpected(sight.error());
            const qsizetype first = firstParked(*sight);
            if (first < 0)
                return QStringList();
            QStringList labels;
            for (const OutboxRow &row : sight->pending.mid(first))
                labels += row.intent.label;
            if (const auto done = takeBack(tables, *sight, first); !done)
                return std::unexpected(done.error());
            return labels;
        },
        std::move(answer));
}

void Desk::conflict(ArticleId article, QObject *context, Callback<std::optional<OpenConflict>> answer)
{
    m_parts.store.read<std::optional<OpenConflict>>(
        context, [article](Tables &tables) { return openConflict(tables, article); }, std::move(answer));
}

void Desk::settle(ArticleId article, const Content &decided, QObject *context, Callback<QStringList> answer)
{
    m_parts.store.write<QStringList>(
        context,
        [article, decided, &ids = m_parts.ids, now = m_parts.clock.now()](Tables &tables) {
            return settleConflict(tables, ids, article, decided, now);
        },
        std::move(answer));
}

void Desk::reasons(const ActionId &action, QObject *context, Callback<QStringList> answer)
{
    m_parts.store.read<QStringList>(
        context, [action](Tables &tables) { return recentReasons(tables, action); }, std::move(answer));
}

} // namespace toasoan
