#include "training/Sweeping.h"

#include "training/Feed.h"

#include <QDirIterator>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours between { 1 };
constexpr std::chrono::days requestMemory { 30 };
/// A client uses a new credential before it keeps it: unused for that long, it belongs to nobody.
constexpr std::chrono::days credentialPatience { 7 };
constexpr std::chrono::days uploadPatience { 7 };
constexpr int atOnce = 50;

/// Each returns whether it came to an end.
bool sweepCredentials(const Visit &visit)
{
    const int gone = visit.ledger.run(
        u"DELETE FROM credential WHERE id IN (SELECT id FROM credential WHERE unused <> '' AND unused < ? LIMIT ?)"_s,
        { toRfc3339(visit.now - credentialPatience), atOnce });
    return gone < atOnce;
}

bool sweepUploads(const Visit &visit)
{
    int gone = 0;
    QDirIterator parts(visit.folders.parts, QDir::Files, QDirIterator::Subdirectories);
    while (parts.hasNext() && gone < atOnce) {
        const QFileInfo part = parts.nextFileInfo();
        const UtcTime touched { std::chrono::milliseconds(part.lastModified().toMSecsSinceEpoch()) };
        if (touched < visit.now - uploadPatience && QFile::remove(part.filePath()))
            ++gone;
    }
    return gone < atOnce;
}

} // namespace

bool sweepingWaits(Ledger &ledger, UtcTime now)
{
    const auto last = fromRfc3339(ledger.meta(u"swept"_s));
    return !last || *last + between <= now;
}

void sweep(const Visit &visit)
{
    pruneFeed(visit.ledger, visit.now);
    visit.ledger.run(u"DELETE FROM request WHERE at < ?"_s, { toRfc3339(visit.now - requestMemory) });
    const bool credentials = sweepCredentials(visit);
    const bool uploads = sweepUploads(visit);
    if (credentials && uploads)
        visit.ledger.setMeta(u"swept"_s, toRfc3339(visit.now));
}

} // namespace toasoan
