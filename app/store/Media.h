#pragma once
// Pictures, films, recordings and files by their content: one digest, one medium, whoever uses it. They lie in
// the cache as rows of 256 KiB, not as files beside it, because there they are encrypted with the same key,
// appear and vanish in the same transaction as the article that uses them, and a purge reaches them.
// A medium is whole only after its bytes were hashed to its digest.
// Every call belongs to the caller's transaction. Unless said otherwise the only error is Storage.

#include "store/Database.h"
#include "store/Touched.h"

#include "core/Digest.h"
#include "core/Ids.h"

class QIODevice;

namespace toasoan {

enum class MediumKind { Original, Rendition };

struct Medium
{
    Digest digest;
    QString type; ///< MIME
    QString name; ///< file name
    qint64 size = 0;
    MediumKind kind = MediumKind::Original;
    Digest renditionOf; ///< null for an original, or when the original is not here
    bool whole = false;
    bool onPortal = false; ///< the portal has it whole
    qint64 uploaded = 0; ///< bytes the portal has acknowledged
    UtcTime addedAt {};
    bool operator==(const Medium &) const = default;
};

class Media
{
public:
    static constexpr qint64 chunkBytes = 256 * 1024;

    Media(Database &database, Touched &touched);

    /// Reads the device to its end, in chunks; `medium` gives type, name, kind, renditionOf, addedAt, and,
    /// if not null, the digest it must have (BadInput "digest_mismatch"). Storing the same bytes again is no
    /// error and keeps the first row. Meant for what fits a short transaction; longer things use begin().
    Result<Digest> add(QIODevice &device, const Medium &medium);

    // In pieces, one transaction each: a download, or a film from a file hashed beforehand.

    /// Makes room for a medium of known digest and size; one that is begun already stays as it is.
    Result<void> begin(const Medium &medium);
    /// How many bytes of it are here.
    Result<qint64> length(const Digest &digest);
    /// Appends at exactly length(); BadInput "offset_mismatch" elsewhere, "too_large" beyond the size.
    Result<void> append(const Digest &digest, qint64 offset, QByteArrayView bytes);
    /// Hashes what is here; wrong bytes are deleted and BadInput "digest_mismatch" is returned.
    Result<void> finish(const Digest &digest);

    Result<std::optional<Medium>> find(const Digest &digest);
    /// At most `length` bytes; shorter only at the end. BadInput "not_found" when it is not here.
    Result<QByteArray> read(const Digest &digest, qint64 offset, qint64 length);

    Result<void> setUploaded(const Digest &digest, qint64 bytes);
    Result<void> setOnPortal(const Digest &digest, bool onPortal);

    /// What an article uses (confirmed, working or kept revisions), each once.
    Result<QList<Digest>> usedBy(ArticleId article);
    /// Used by the article, whole here, not yet on the portal: to be uploaded before its revision.
    Result<QList<Digest>> toUpload(ArticleId article);
    /// Used by any article, and not whole here: to be downloaded.
    Result<QList<Digest>> missing(int limit);
    /// Deletes media that no article uses and that were added before; renditions go with nobody's use,
    /// originals when no rendition of theirs is left. How many.
    Result<qint64> sweep(UtcTime addedBefore);

private:
    struct Place;
    Result<std::optional<Place>> place(const Digest &digest);
    Result<void> writeChunk(qint64 number, qint64 ordinal, const QByteArray &bytes);
    Result<QList<Digest>> digests(const Statement &statement, const QVariant &value);
    Result<Digest> storeWhole(QIODevice &device, const Medium &medium, qint64 number);

    Database &m_database;
    Touched &m_touched;
};

} // namespace toasoan
