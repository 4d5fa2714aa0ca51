#pragma once
// How pictures, films and files come into the cache: read and rendered on a worker, added in the transaction of
// whatever uses them. Internal to the Desk.

#include "core/Rulebook.h"
#include "store/Tables.h"
#include "text/Picture.h"

namespace toasoan {

/// A file as it was read, with its rendition when it is a picture.
struct ReadMedium
{
    QByteArray bytes;
    QString name;
    QString type;
    std::optional<Picture> picture;

    [[nodiscard]] Digest digest() const { return picture ? picture->digest : Digest::of(bytes); }
};

/// BadInput "file_unreadable", "file_too_large", "file_type", or those of Picture.h.
[[nodiscard]] Result<ReadMedium> readMedium(const QString &path, const Limits &limits);
[[nodiscard]] Result<ReadMedium> readMedium(const QByteArray &bytes, const QString &name, const Limits &limits);

[[nodiscard]] Result<void> addMedium(Tables &tables, const ReadMedium &medium, UtcTime now);
/// The rendition goes out; the original stays here, named by it.
[[nodiscard]] Result<void> addPicture(Tables &tables, const Picture &picture, const QByteArray &original,
                                      const QString &name, UtcTime now);

} // namespace toasoan
