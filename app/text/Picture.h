#pragma once
// The publishing rendition of a picture is made once, on the author's machine, before Gửi: at most 2000
// pixels a side, upright, encoded anew from pixels alone. Whatever the camera wrote beside them (EXIF, GPS,
// thumbnails, colour profiles, comments) cannot get through, because it is never copied. The same original
// gives the same bytes. The original stays local.

#include "core/Digest.h"
#include "core/Result.h"

#include <QSize>

namespace toasoan {

struct Picture
{
    QByteArray bytes; ///< JPEG, or PNG when it has transparent pixels
    Digest digest;
    QString type; ///< MIME
    QSize size;

    Digest original; ///< of the bytes it was made from
    QString originalType;
    bool metadataDropped = false; ///< the original carried EXIF, XMP or text chunks
};

inline constexpr int longestPictureSide = 2000;
inline constexpr qint64 largestPictureBytes = 64ll * 1024 * 1024;

/// Reads JPEG, PNG, GIF (first frame) and TIFF, by content and not by name. BadInput with problem
/// "picture_format", "picture_broken" or "picture_too_large".
[[nodiscard]] Result<Picture> publishingRendition(const QByteArray &original);

/// MIME type by the first bytes: pictures, video, audio and documents the portal knows; empty otherwise.
[[nodiscard]] QString typeOfBytes(QByteArrayView bytes);

/// Whether the bytes carry EXIF, XMP, IPTC or text chunks (JPEG, PNG).
[[nodiscard]] bool carriesMetadata(QByteArrayView bytes);

} // namespace toasoan
