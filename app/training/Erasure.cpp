// Erasing an article: the author his own draft that nobody else ever had, an administrator (with a reason) a
// text that must not exist. Rows, revisions, notes, media that nothing else uses, the public page: all goes.
// What stays is a tombstone and the trail with its ids and hashes; a tombstone's id is never used again.

#include "training/Articles.h"
#include "training/Feed.h"
#include "training/MediaRoom.h"
#include "training/PublicPages.h"
#include "training/Shelf.h"
#include "training/Trail.h"

#include "wire/Json.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

/// The reason for a purge; empty when none was given.
QString purgeReason(const Visit &visit)
{
    const auto object = wire::parseObject(visit.request.body);
    const QString written = object ? object->value("reason"_L1).toString() : QString();
    return (written.isEmpty() ? visit.request.queryItem(u"reason"_s) : written).trimmed();
}

void erase(const Visit &visit, const Head &head, const QString &what, const QString &reason)
{
    Ledger &ledger = visit.ledger;
    const QString id = head.id.toString();
    QSet<PersonId> viewers = viewersOf(visit, head);
    viewers += head.author;
    for (const QVariantList &row : ledger.select(u"SELECT DISTINCT person FROM entry WHERE article = ?"_s, { id }))
        viewers += PersonId(row.at(0).toString());
    viewers -= PersonId(QString(systemPerson));
    HistoryEntry entry;
    entry.what = what;
    entry.id = id;
    entry.from = head.state;
    entry.to = head.state;
    entry.reason = reason;
    addToTrail(visit, head.id, entry);
    const QList<Digest> media = mediaOnlyOf(ledger, head.id);
    for (const QString &table : { u"revision"_s, u"transition"_s, u"note"_s, u"lease"_s, u"media_use"_s })
        ledger.run(u"DELETE FROM "_s + table + u" WHERE article = ?"_s, { id });
    ledger.run(u"DELETE FROM article WHERE id = ?"_s, { id });
    ledger.run(u"INSERT INTO tombstone (article, site, at) VALUES (?, ?, ?)"_s,
               { id, head.site.toString(), toRfc3339(visit.now) });
    announceGone(visit, head.id, viewers);
    forgetMedia(visit, media);
    pageChanged(ledger, head.id);
}

} // namespace

Outcome<Answer> deleteArticle(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    const auto nothing = refuse(u"not_found"_s, u"no article with this id"_s);
    const auto head = headOf(visit.ledger, *id);
    Answer done;
    done.status = 204;
    if (!head) {
        // The same deletion again, after its answer was lost.
        const auto by = visit.ledger.first(u"SELECT person FROM entry WHERE article = ? ORDER BY number DESC LIMIT 1"_s,
                                           { id->toString() });
        return by && PersonId(by->at(0).toString()) == visit.person ? Outcome<Answer>(done) : nothing;
    }
    const bool mine = maySee(visit, *head);
    if (mine && visit.rulebook.workflow.mayDelete(situationOf(visit, *head, visit.person))) {
        erase(visit, *head, u"delete"_s, {});
        return done;
    }
    // An administrator also purges what he may not read: he learns that it existed, and nothing else.
    if (!hasRole(visit, head->site, { Role::Administrator })) {
        if (!mine)
            return nothing;
        const bool author = head->author == visit.person;
        return refuse(author ? u"wrong_state"_s : u"not_your_role"_s, u"only an own draft, never submitted"_s);
    }
    const QString reason = purgeReason(visit);
    if (reason.isEmpty())
        return refuse(u"reason_missing"_s, u"a purge needs a reason"_s, u"reason"_s);
    erase(visit, *head, u"purge"_s, reason);
    return done;
}

} // namespace toasoan
