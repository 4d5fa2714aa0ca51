// The chain is checked from its first entry on, each time whole: an entry holds only if its number, its link
// to the one before and its own hash hold, and only if what this machine has seen before is still there.

#include "core/History.h"

#include "core/CanonicalJson.h"
#include "core/CodePoints.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

std::unexpected<Error> broken(int number, QLatin1StringView reason)
{
    return failure(Error::Kind::Protocol, u"history, entry %1: %2"_s.arg(number).arg(reason));
}

} // namespace

Digest entryHash(const HistoryEntry &entry)
{
    const QJsonObject members {
        { u"number"_s, QString::number(entry.number) },
        { u"what"_s, wellFormed(entry.what) },
        { u"id"_s, wellFormed(entry.id) },
        { u"who"_s, wellFormed(entry.who.toString()) },
        { u"at"_s, toRfc3339(entry.at) },
        { u"made_at"_s, entry.madeAt ? toRfc3339(*entry.madeAt) : QString() },
        { u"from"_s, wellFormed(entry.from.toString()) },
        { u"to"_s, wellFormed(entry.to.toString()) },
        { u"revision"_s, entry.revision.isNull() ? QString() : entry.revision.toString() },
        { u"fingerprint"_s, entry.fingerprint.toString() },
        { u"reason"_s, wellFormed(entry.reason) },
        { u"details"_s, wellFormed(entry.details) },
        { u"previous"_s, entry.previous.toString() },
    };
    const Result<QByteArray> bytes = canonicalJson(members);
    Q_ASSERT(bytes); // only strings, all of them well-formed
    return Digest::of(*bytes);
}

Result<HistoryHead> verifyHistory(const QList<HistoryEntry> &entries, const HistoryHead &known)
{
    HistoryHead head;
    for (const HistoryEntry &entry : entries) {
        const int number = head.length + 1;
        if (entry.number != number)
            return broken(number, "the number is another"_L1);
        if (entry.previous != head.hash)
            return broken(number, "does not follow the one before"_L1);
        if (entry.hash != entryHash(entry))
            return broken(number, "the hash is not of this entry"_L1);
        if (number == known.length && entry.hash != known.hash)
            return broken(number, "not the one that was seen before"_L1);
        head = { number, entry.hash };
    }
    if (head.length < known.length)
        return broken(head.length + 1, "was seen before and is gone"_L1);
    return head;
}

} // namespace toasoan
