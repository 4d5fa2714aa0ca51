#include "text/Picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qint64 mostPixels = 60'000'000; ///< 240 MB of memory, below Qt's own allocation limit
constexpr int jpegQuality = 85;

QByteArray readerFormat(const QString &type)
{
    if (type == "image/jpeg"_L1)
        return "jpeg";
    if (type == "image/png"_L1)
        return "png";
    if (type == "image/gif"_L1)
        return "gif";
    return type == "image/tiff"_L1 ? "tiff"_ba : QByteArray();
}

bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        if (std::any_of(line, line + pixels.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

/// The pixels alone: texts, profile and resolution of the image they came from stay behind.
QImage pixelsOf(const QImage &image, QImage::Format format)
{
    const QImage source = image.convertToFormat(format);
    QImage pixels(source.size(), format);
    const auto width = size_t(source.width()) * size_t(source.depth()) / 8;
    for (int y = 0; y < source.height(); ++y)
        std::memcpy(pixels.scanLine(y), source.constScanLine(y), width);
    pixels.setDotsPerMeterX(3780); // 96 dpi; the default depends on the screen
    pixels.setDotsPerMeterY(3780);
    return pixels;
}

Result<QImage> decoded(const QByteArray &original, const QString &type)
{
    QBuffer buffer;
    buffer.setData(original);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerFormat(type));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels)
        return failure(Error::Kind::BadInput, u"%1 x %2 pixels"_s.arg(size.width()).arg(size.height()), u"picture_too_large"_s);
    QImage image;
    if (!reader.read(&image)) {
        const bool unknown = reader.error() == QImageReader::UnsupportedFormatError && !size.isValid();
        return failure(Error::Kind::BadInput, u"cannot decode: "_s + reader.errorString(),
                       unknown && !QImageReader::supportedImageFormats().contains(readerFormat(type))
                           ? u"picture_format"_s
                           : u"picture_broken"_s);
    }
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

bool jpegCarriesMetadata(QByteArrayView bytes)
{
    for (qsizetype at = 2; at + 4 <= bytes.size() && static_cast<uchar>(bytes[at]) == 0xFF;) {
        const auto marker = static_cast<uchar>(bytes[at + 1]);
        if (marker == 0xE1 || marker == 0xED || marker == 0xFE)
            return true;
        if (marker == 0xDA)
            return false;
        at += 2 + qFromBigEndian<quint16>(bytes.data() + at + 2);
    }
    return false;
}

bool pngCarriesMetadata(QByteArrayView bytes)
{
    for (qint64 at = 8; at + 12 <= bytes.size();) {
        const QByteArrayView name = bytes.sliced(at + 4, 4);
        if (name == "eXIf" || name == "tEXt" || name == "iTXt" || name == "zTXt")
            return true;
        at += 12 + qint64(qFromBigEndian<quint32>(bytes.data() + at));
    }
    return false;
}

QString typeOfZip(QByteArrayView bytes)
{
    // An OpenDocument file begins with an uncompressed entry "mimetype" that holds its type.
    constexpr QByteArrayView mark = "mimetype";
    if (bytes.size() > 80 && bytes.sliced(30, 8) == mark) {
        constexpr std::array<QLatin1StringView, 3> kinds { "application/vnd.oasis.opendocument.text"_L1,
                                                          "application/vnd.oasis.opendocument.spreadsheet"_L1,
                                                          "application/vnd.oasis.opendocument.presentation"_L1 };
        for (const auto kind : kinds) {
            if (bytes.sliced(38).startsWith(QByteArrayView(kind.data(), kind.size())))
                return kind;
        }
    }
    if (bytes.contains("word/document.xml"))
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    if (bytes.contains("xl/workbook.xml"))
        return u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    return u"application/zip"_s;
}

} // namespace

QString typeOfBytes(QByteArrayView bytes)
{
    struct Start
    {
        QByteArrayView bytes;
        QLatin1StringView type;
    };
    static constexpr std::array starts {
        Start { "\xFF\xD8\xFF", "image/jpeg"_L1 },      Start { "\x89PNG\r\n\x1A\n", "image/png"_L1 },
        Start { "GIF87a", "image/gif"_L1 },             Start { "GIF89a", "image/gif"_L1 },
        Start { { "II*\0", 4 }, "image/tiff"_L1 },      Start { { "MM\0*", 4 }, "image/tiff"_L1 },
        Start { "ID3", "audio/mpeg"_L1 },               Start { "\xFF\xFB", "audio/mpeg"_L1 },
        Start { "\xFF\xF3", "audio/mpeg"_L1 },          Start { "\xFF\xF2", "audio/mpeg"_L1 },
        Start { "\xFF\xF1", "audio/aac"_L1 },           Start { "\xFF\xF9", "audio/aac"_L1 },
        Start { "%PDF-", "application/pdf"_L1 },        Start { "{\\rtf", "application/rtf"_L1 },
        Start { "\xD0\xCF\x11\xE0", "application/msword"_L1 }, Start { "\x1F\x8B", "application/gzip"_L1 },
    };
    const auto at = std::ranges::find_if(starts, [&](const Start &start) { return bytes.startsWith(start.bytes); });
    if (at != starts.end())
        return at->type;
    if (bytes.startsWith("PK\x03\x04"))
        return typeOfZip(bytes);
    if (bytes.size() >= 12 && bytes.sliced(4, 4) == QByteArrayView("ftyp"))
        return bytes.sliced(8, 4) == QByteArrayView("M4A ") ? u"audio/mp4"_s : u"video/mp4"_s;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF"))
        return bytes.sliced(8, 4) == QByteArrayView("WEBP") ? u"image/webp"_s : u"audio/wav"_s;
    return {};
}

bool carriesMetadata(QByteArrayView bytes)
{
    const QString type = typeOfBytes(bytes);
    if (type == "image/jpeg"_L1)
        return jpegCarriesMetadata(bytes);
    return type == "image/png"_L1 && pngCarriesMetadata(bytes);
}

Result<Picture> publishingRendition(const QByteArray &original)
{
    const QString type = typeOfBytes(original);
    if (readerFormat(type).isEmpty())
        return failure(Error::Kind::BadInput, u"no JPEG, PNG, GIF or TIFF"_s, u"picture_format"_s);
    if (original.size() > largestPictureBytes)
        return failure(Error::Kind::BadInput, u"%1 bytes"_s.arg(original.size()), u"picture_too_large"_s);
    Result<QImage> image = decoded(original, type);
    if (!image)
        return std::unexpected(image.error());
    if (std::max(image->width(), image->height()) > longestPictureSide)
        *image = image->scaled(longestPictureSide, longestPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool transparent = isTransparent(*image);
    const QImage pixels = pixelsOf(*image, transparent ? QImage::Format_ARGB32 : QImage::Format_RGB888);

    Picture picture;
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, transparent ? "png" : "jpeg");
    if (!transparent)
        writer.setQuality(jpegQuality);
    if (!writer.write(pixels))
        return failure(Error::Kind::BadInput, u"cannot encode: "_s + writer.errorString(), u"picture_broken"_s);
    picture.digest = Digest::of(picture.bytes);
    picture.type = transparent ? u"image/png"_s : u"image/jpeg"_s;
    picture.size = pixels.size();
    picture.original = Digest::of(original);
    picture.originalType = type;
    picture.metadataDropped = carriesMetadata(original);
    return picture;
}

} // namespace toasoan
