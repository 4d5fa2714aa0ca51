#include "training/Trail.h"

#include "core/CanonicalJson.h"
#include "wire/Json.h"

namespace toasoan {

using namespace Qt::StringLiterals;

QList<HistoryEntry> trailOf(Ledger &ledger, ArticleId article)
{
    QList<HistoryEntry> entries;
    for (const QVariantList &row : ledger.select(u"SELECT record FROM entry WHERE article = ? ORDER BY number"_s,
                                                 { article.toString() })) {
        const auto entry = wire::fromJson<HistoryEntry>(QJsonDocument::fromJson(row.at(0).toByteArray()).object());
        if (entry)
            entries += *entry;
        else
            ledger.fail(entry.error().detail);
    }
    return entries;
}

HistoryHead trailHead(Ledger &ledger, ArticleId article)
{
    const auto row = ledger.first(u"SELECT number, hash FROM entry WHERE article = ? ORDER BY number DESC LIMIT 1"_s,
                                  { article.toString() });
    if (!row)
        return {};
    return { row->at(0).toInt(), Digest::fromHex(row->at(1).toString()).value_or(Digest()) };
}

HistoryHead addToTrail(const Visit &visit, ArticleId article, HistoryEntry entry)
{
    const HistoryHead head = trailHead(visit.ledger, article);
    entry.number = head.length + 1;
    entry.who = visit.person;
    entry.at = visit.now;
    entry.previous = head.hash;
    entry.hash = entryHash(entry);
    keepEntry(visit.ledger, article, entry);
    return { entry.number, entry.hash };
}

void keepEntry(Ledger &ledger, ArticleId article, const HistoryEntry &entry)
{
    ledger.run(u"INSERT INTO entry (article, number, what, person, hash, record) VALUES (?, ?, ?, ?, ?, ?)"_s,
               { article.toString(), entry.number, entry.what, entry.who.toString(), entry.hash.toString(),
                 wire::toBytes(wire::toJson(entry)) });
}

QString trailDetails(const QJsonObject &details)
{
    if (details.isEmpty())
        return {};
    // Codes and texts that were parsed from UTF-8: nothing in here has no canonical form.
    const auto text = canonicalJson(details);
    return text ? QString::fromUtf8(*text) : QString();
}

} // namespace toasoan
