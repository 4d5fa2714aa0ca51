#pragma once
// All that this machine knows of one article at one moment, as a value: the confirmed state, what I am writing
// and what waits to be sent. From it the client predicts what the portal will answer; only the portal
// confirms. Pure: nothing here reads the store or the clock.

#include "core/History.h"
#include "store/Articles.h"
#include "store/Outbox.h"

namespace toasoan {

struct Tables;

struct Sight
{
    ArticleRow row;
    std::optional<Article> confirmed; ///< nothing for a draft the portal does not know, or a mere summary
    std::optional<Working> working;
    QList<OutboxRow> pending; ///< oldest first
    QList<HistoryEntry> history; ///< as far as it is kept here

    /// The article as it will be once the portal has taken what waits: confirmed plus pending actions, with
    /// the newest text. Without any text here, content is empty.
    [[nodiscard]] Article predicted(const Workflow &workflow) const;

    /// The text a person reads and acts on: what I am writing where there is some, else the confirmed one.
    [[nodiscard]] const Content *content() const;

    /// The revision that will be current once what waits has been taken.
    [[nodiscard]] RevisionId newestRevision() const;

    /// Who took which action since the working version was opened, as Workflow wants it; pending ones are mine.
    [[nodiscard]] QMap<QString, QSet<PersonId>> actors(const Workflow &workflow, const PersonId &me) const;

    /// Whether two sights are of the same moment: same confirmed version, text and queue.
    [[nodiscard]] bool sameMoment(const Sight &other) const;
};

/// Reads it in one transaction. BadInput "not_found" when the article is unknown here.
[[nodiscard]] Result<Sight> readSight(Tables &tables, ArticleId article);

/// Keeps a revision and queues it to be sent, in the caller's transaction.
[[nodiscard]] Result<void> queueRevision(Tables &tables, const KeptRevision &kept, RequestId request,
                                         std::optional<UtcTime> notBefore = {});

} // namespace toasoan
