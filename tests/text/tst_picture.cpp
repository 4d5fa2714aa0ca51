// The publishing rendition: small, upright, without anything of the camera's, the same every time.

#include "text/Picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

QImage drawn(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y, QColor(x * 255 / width, y * 255 / height, (x + y) % 256));
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.write(image);
    return bytes;
}

/// A JPEG as a telephone writes it: EXIF with an orientation, and a place.
QByteArray withExif(const QByteArray &jpeg, char orientation)
{
    QByteArray tiff("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18);
    tiff += orientation;
    tiff += QByteArray("\0\0\0\0\0\0\0GPS 16.8160 107.1003", 28);
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray segment("\xFF\xE1");
    QByteArray length(2, '\0');
    qToBigEndian<quint16>(quint16(exif.size() + 2), length.data());
    return jpeg.first(2) + segment + length + exif + jpeg.sliced(2);
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cameraIsForgotten()
    {
        const QByteArray original = withExif(encoded(drawn(60, 40), "jpeg"), 6);
        QVERIFY(carriesMetadata(original));
        const auto picture = publishingRendition(original);
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().detail));
        QVERIFY(picture->metadataDropped);
        QVERIFY(!carriesMetadata(picture->bytes));
        QVERIFY(!picture->bytes.contains("Exif") && !picture->bytes.contains("GPS"));
        QCOMPARE(picture->size, QSize(40, 60)); // turned upright
        QCOMPARE(picture->type, u"image/jpeg"_s);
        QCOMPARE(picture->digest, Digest::of(picture->bytes));
        QCOMPARE(picture->original, Digest::of(original));
    }

    void textOfPngIsForgotten()
    {
        QImage image = drawn(30, 30, QImage::Format_ARGB32);
        image.setPixelColor(0, 0, QColor(0, 0, 0, 0));
        image.setText(u"Author"_s, u"Nguyễn Văn A (mẫu)"_s);
        const QByteArray original = encoded(image, "png");
        QVERIFY(carriesMetadata(original));
        const auto picture = publishingRendition(original);
        QVERIFY(picture);
        QCOMPARE(picture->type, u"image/png"_s); // it has a transparent pixel
        QVERIFY(!carriesMetadata(picture->bytes));
        QCOMPARE(qAlpha(QImage::fromData(picture->bytes).pixel(0, 0)), 0);
    }

    void opaquePngBecomesJpeg()
    {
        const auto picture = publishingRendition(encoded(drawn(30, 30, QImage::Format_ARGB32), "png"));
        QVERIFY(picture);
        QCOMPARE(picture->type, u"image/jpeg"_s);
    }

    void largeOnesShrink()
    {
        const auto picture = publishingRendition(encoded(drawn(4000, 1000), "jpeg"));
        QVERIFY(picture);
        QCOMPARE(picture->size, QSize(2000, 500));
    }

    void sameBytesEveryTime()
    {
        const QByteArray original = encoded(drawn(2500, 900), "jpeg");
        QCOMPARE(publishingRendition(original)->bytes, publishingRendition(original)->bytes);
    }

    void tiff()
    {
        if (!QImageReader::supportedImageFormats().contains("tiff"))
            QSKIP("Qt's TIFF plugin (qt6-image-formats-plugins) is not installed here");
        const auto picture = publishingRendition(encoded(drawn(30, 20), "tiff"));
        QVERIFY(picture);
        QCOMPARE(picture->originalType, u"image/tiff"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QByteArray() << u"picture_format"_s;
        QTest::newRow("text") << QByteArray("Quảng Trị") << u"picture_format"_s;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"picture_format"_s;
        QTest::newRow("cut JPEG") << encoded(drawn(30, 30), "jpeg").first(20) << u"picture_broken"_s;
        QTest::newRow("cut PNG") << encoded(drawn(30, 30), "png").first(40) << u"picture_broken"_s;
        QByteArray bomb = encoded(drawn(8, 8), "png");
        qToBigEndian<quint32>(60000, bomb.data() + 16);
        qToBigEndian<quint32>(60000, bomb.data() + 20);
        QTest::newRow("a small file of 3.6 milliard pixels") << bomb << QString();
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const auto picture = publishingRendition(bytes);
        QVERIFY(!picture);
        QVERIFY(picture.error().kind == Error::Kind::BadInput);
        if (!problem.isEmpty())
            QCOMPARE(picture.error().problem, problem);
    }

    void types_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("jpeg") << encoded(drawn(4, 4), "jpeg") << u"image/jpeg"_s;
        QTest::newRow("png") << encoded(drawn(4, 4), "png") << u"image/png"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"application/pdf"_s;
        QTest::newRow("mp4") << QByteArray("\0\0\0\x18" "ftypisom\0\0", 14) << u"video/mp4"_s;
        QTest::newRow("mp3") << QByteArray("ID3\4") << u"audio/mpeg"_s;
        QTest::newRow("odt") << QByteArray(30, 'x').replace(0, 4, "PK\3\4") + "mimetypeapplication/vnd.oasis.opendocument.textPK\3\4content.xml" << u"application/vnd.oasis.opendocument.text"_s;
        QTest::newRow("webp") << QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16) << u"image/webp"_s;
        QTest::newRow("text") << QByteArray("abc") << QString();
    }

    void types()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QCOMPARE(typeOfBytes(bytes), type);
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
