// Bytes go in and out by chunks of one size, so that memory stays small however long a film is, and a range
// is found by division.

#include "store/Media.h"

#include "store/Stored.h"

#include <QCryptographicHash>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr Statement insertMedium {
    "medium_insert",
    "INSERT INTO medium (digest, type, name, size, length, kind, rendition_of, whole, on_portal, uploaded, added_at)"
    " VALUES (?, ?, ?, ?, 0, ?, ?, 0, 0, 0, ?)"
};
constexpr Statement findMedium {
    "medium_find",
    "SELECT number, digest, type, name, size, kind, rendition_of, whole, on_portal, uploaded, added_at, length"
    " FROM medium WHERE digest = ?"
};
constexpr Statement putChunk {
    "medium_chunk_put",
    "INSERT INTO medium_chunk (medium, ordinal, bytes) VALUES (?1, ?2, ?3)"
    " ON CONFLICT (medium, ordinal) DO UPDATE SET bytes = excluded.bytes"
};
constexpr Statement getChunk { "medium_chunk_get", "SELECT bytes FROM medium_chunk WHERE medium = ? AND ordinal = ?" };
constexpr Statement setLength { "medium_length", "UPDATE medium SET length = ?2 WHERE number = ?1" };
constexpr Statement setWhole {
    "medium_whole",
    "UPDATE medium SET whole = 1, digest = ?2, size = ?3, length = ?3 WHERE number = ?1"
};
constexpr Statement deleteMedium { "medium_delete", "DELETE FROM medium WHERE number = ?" };
constexpr Statement uploadedTo { "medium_uploaded", "UPDATE medium SET uploaded = ?2 WHERE digest = ?1" };
constexpr Statement onPortalNow { "medium_on_portal", "UPDATE medium SET on_portal = ?2 WHERE digest = ?1" };
constexpr Statement usedByArticle {
    "medium_used_by",
    "SELECT DISTINCT medium_use.digest FROM medium_use JOIN article ON article.number = medium_use.article"
    " WHERE article.id = ? ORDER BY 1"
};
constexpr Statement uploadable {
    "medium_to_upload",
    "SELECT DISTINCT medium.digest FROM medium_use JOIN article ON article.number = medium_use.article"
    " JOIN medium ON medium.digest = medium_use.digest WHERE article.id = ? AND whole = 1 AND on_portal = 0 ORDER BY 1"
};
constexpr Statement missingOnes {
    "medium_missing",
    "SELECT DISTINCT medium_use.digest FROM medium_use LEFT JOIN medium ON medium.digest = medium_use.digest"
    " WHERE coalesce(whole, 0) = 0 ORDER BY 1 LIMIT ?"
};
constexpr Statement sweepUnused {
    "medium_sweep",
    "DELETE FROM medium WHERE added_at < ?1"
    " AND NOT EXISTS (SELECT 1 FROM medium_use WHERE medium_use.digest = medium.digest)"
    " AND NOT EXISTS (SELECT 1 FROM medium AS r WHERE r.rendition_of = medium.digest"
    "  AND (r.added_at >= ?1 OR EXISTS (SELECT 1 FROM medium_use WHERE medium_use.digest = r.digest)))"
};

QVariant boundDigest(const Digest &digest) { return digest.isNull() ? QVariant() : QVariant(digest.toString()); }

QVariantList insertion(const Medium &medium, const QVariant &digest)
{
    return { digest, medium.type, medium.name, medium.size, static_cast<int>(medium.kind),
             boundDigest(medium.renditionOf), bound(medium.addedAt) };
}

std::unexpected<Error> badInput(const QString &detail, const QString &problem)
{
    return failure(Error::Kind::BadInput, detail, problem);
}

} // namespace

struct Media::Place
{
    qint64 number = 0;
    qint64 length = 0;
    Medium medium;
};

Media::Media(Database &database, Touched &touched)
    : m_database(database)
    , m_touched(touched)
{
}

Result<std::optional<Media::Place>> Media::place(const Digest &digest)
{
    return m_database.one<Place>(findMedium, { digest.toString() }, [](const Row &row) -> Result<Place> {
        const auto digestAt = [&](int column) { return Digest::fromHex(row.text(column)).value_or(Digest()); };
        return Place { row.integer(0), row.integer(11),
                       Medium { .digest = digestAt(1),
                                .type = row.text(2),
                                .name = row.text(3),
                                .size = row.integer(4),
                                .kind = static_cast<MediumKind>(row.integer(5)),
                                .renditionOf = digestAt(6),
                                .whole = row.flag(7),
                                .onPortal = row.flag(8),
                                .uploaded = row.integer(9),
                                .addedAt = row.time(10).value_or(UtcTime()) } };
    });
}

Result<void> Media::writeChunk(qint64 number, qint64 ordinal, const QByteArray &bytes)
{
    return ignoringCount(m_database.run(putChunk, { number, ordinal, bytes }));
}

Result<Digest> Media::add(QIODevice &device, const Medium &medium)
{
    Medium fresh = medium;
    fresh.size = 0;
    if (const auto inserted = m_database.run(insertMedium, insertion(fresh, QVariant())); !inserted)
        return std::unexpected(inserted.error());
    const qint64 number = m_database.lastInsertId();
    const Result<Digest> stored = storeWhole(device, medium, number);
    if (!stored) {
        // The caller may go on in the same transaction; nothing of the failed attempt stays in it.
        (void)m_database.run(deleteMedium, { number });
        return stored;
    }
    m_touched.media = true;
    return stored;
}

Result<Digest> Media::storeWhole(QIODevice &device, const Medium &medium, qint64 number)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    for (qint64 ordinal = 0;; ++ordinal) {
        QByteArray chunk;
        while (chunk.size() < chunkBytes) { // a device may give less than asked
            const QByteArray some = device.read(chunkBytes - chunk.size());
            if (some.isEmpty())
                break;
            chunk += some;
        }
        if (chunk.isEmpty())
            break;
        hash.addData(chunk);
        size += chunk.size();
        if (const Result<void> written = writeChunk(number, ordinal, chunk); !written)
            return std::unexpected(written.error());
    }
    if (!device.atEnd())
        return badInput(u"the file cannot be read to its end"_s, u"cannot_open"_s);
    const Digest digest = Digest::fromRaw(hash.result());
    if (!medium.digest.isNull() && medium.digest != digest)
        return badInput(u"the bytes have another digest"_s, u"digest_mismatch"_s);
    const auto there = place(digest);
    if (!there)
        return std::unexpected(there.error());
    if (*there) {
        // Known already: whole, and this copy is not needed; or half downloaded, and this copy replaces it.
        const qint64 loser = (*there)->medium.whole ? number : (*there)->number;
        if (const auto dropped = m_database.run(deleteMedium, { loser }); !dropped)
            return std::unexpected(dropped.error());
        if ((*there)->medium.whole)
            return digest;
    }
    if (const auto whole = m_database.run(setWhole, { number, digest.toString(), size }); !whole)
        return std::unexpected(whole.error());
    return digest;
}

Result<void> Media::begin(const Medium &medium)
{
    Q_ASSERT(!medium.digest.isNull());
    const auto there = place(medium.digest);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return {};
    return ignoringCount(m_database.run(insertMedium, insertion(medium, medium.digest.toString())));
}

Result<qint64> Media::length(const Digest &digest)
{
    const auto there = place(digest);
    if (!there)
        return std::unexpected(there.error());
    return there->value_or(Place()).length;
}

Result<void> Media::append(const Digest &digest, qint64 offset, QByteArrayView bytes)
{
    const auto there = place(digest);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return badInput(u"not begun"_s, u"not_found"_s);
    const Place &at = **there;
    if (offset != at.length || at.medium.whole)
        return badInput(u"%1 bytes are here"_s.arg(at.length), u"offset_mismatch"_s);
    if (offset + bytes.size() > at.medium.size)
        return badInput(u"more bytes than announced"_s, u"too_large"_s);
    qint64 position = offset;
    while (!bytes.isEmpty()) {
        const qint64 ordinal = position / chunkBytes;
        const qint64 inside = position % chunkBytes;
        const qint64 taken = std::min<qint64>(chunkBytes - inside, bytes.size());
        QByteArray chunk;
        if (inside > 0) {
            const auto begun = m_database.one<QByteArray>(
                getChunk, { at.number, ordinal }, [](const Row &row) -> Result<QByteArray> { return row.bytes(0); });
            if (!begun)
                return std::unexpected(begun.error());
            chunk = begun->value_or(QByteArray());
        }
        chunk += bytes.first(taken);
        if (const Result<void> written = writeChunk(at.number, ordinal, chunk); !written)
            return written;
        bytes = bytes.sliced(taken);
        position += taken;
    }
    return ignoringCount(m_database.run(setLength, { at.number, position }));
}

Result<void> Media::finish(const Digest &digest)
{
    const auto there = place(digest);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return badInput(u"not begun"_s, u"not_found"_s);
    const Place &at = **there;
    if (at.medium.whole)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 position = 0; position < at.length; position += chunkBytes) {
        const Result<QByteArray> chunk = read(digest, position, chunkBytes);
        if (!chunk)
            return std::unexpected(chunk.error());
        hash.addData(*chunk);
    }
    m_touched.media = true;
    if (at.length == at.medium.size && Digest::fromRaw(hash.result()) == digest)
        return ignoringCount(m_database.run(setWhole, { at.number, digest.toString(), at.length }));
    if (const auto dropped = m_database.run(deleteMedium, { at.number }); !dropped)
        return std::unexpected(dropped.error());
    return badInput(u"the bytes have another digest"_s, u"digest_mismatch"_s);
}

Result<std::optional<Medium>> Media::find(const Digest &digest)
{
    const auto there = place(digest);
    if (!there)
        return std::unexpected(there.error());
    return *there ? std::optional((*there)->medium) : std::optional<Medium>();
}

Result<QByteArray> Media::read(const Digest &digest, qint64 offset, qint64 length)
{
    const auto there = place(digest);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return badInput(u"not here"_s, u"not_found"_s);
    const Place &at = **there;
    if (offset < 0 || length < 0)
        return badInput(u"a range begins at 0"_s, u"offset_mismatch"_s);
    const qint64 end = std::min(at.length, offset + length);
    QByteArray bytes;
    for (qint64 position = offset; position < end;) {
        const qint64 inside = position % chunkBytes;
        const auto chunk = m_database.one<QByteArray>(
            getChunk, { at.number, position / chunkBytes },
            [](const Row &row) -> Result<QByteArray> { return row.bytes(0); });
        if (!chunk)
            return std::unexpected(chunk.error());
        const QByteArray part = chunk->value_or(QByteArray()).mid(inside, end - position);
        if (part.isEmpty())
            return failure(Error::Kind::Storage, u"medium: a chunk is missing"_s, u"damaged"_s);
        bytes += part;
        position += part.size();
    }
    return bytes;
}

Result<void> Media::setUploaded(const Digest &digest, qint64 bytes)
{
    return ignoringCount(m_database.run(uploadedTo, { digest.toString(), bytes }));
}

Result<void> Media::setOnPortal(const Digest &digest, bool onPortal)
{
    m_touched.media = true;
    return ignoringCount(m_database.run(onPortalNow, { digest.toString(), onPortal }));
}

Result<QList<Digest>> Media::digests(const Statement &statement, const QVariant &value)
{
    QList<Digest> found;
    const auto read = m_database.each(statement, { value }, [&](const Row &row) -> Result<void> {
        if (const auto digest = Digest::fromHex(row.text(0)))
            found += *digest;
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<QList<Digest>> Media::usedBy(ArticleId article) { return digests(usedByArticle, article.toString()); }

Result<QList<Digest>> Media::toUpload(ArticleId article) { return digests(uploadable, article.toString()); }

Result<QList<Digest>> Media::missing(int limit) { return digests(missingOnes, limit); }

Result<qint64> Media::sweep(UtcTime addedBefore)
{
    const Result<qint64> gone = m_database.run(sweepUnused, { bound(addedBefore) });
    if (gone && *gone > 0)
        m_touched.media = true;
    return gone;
}

} // namespace toasoan
