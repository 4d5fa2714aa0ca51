#include "ui/Pictures.h"

#include "Desk.h"

#include "core/Executor.h"

#include <QBuffer>
#include <QImageReader>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// A picture of any size must not take the machine's memory: the reader scales while it decodes.
QImage decoded(QByteArray bytes, int width)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > width && width > 0)
        reader.setScaledSize({ width, std::max(1, int(qint64(size.height()) * width / size.width())) });
    return reader.read();
}

QImage placeholder(int width)
{
    QImage image(std::clamp(width, 32, 320), std::clamp(width, 32, 320) * 9 / 16, QImage::Format_RGB32);
    image.fill(0x9aa2ab);
    return image;
}

} // namespace

QString pictureName(const Digest &medium) { return u"media:"_s + medium.toString(); }

Pictures::Pictures(Desk &desk, Executor &executor, QTextDocument &document, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_executor(executor)
    , m_document(&document)
{
}

void Pictures::fill(const QList<Digest> &media, int width)
{
    for (const Digest &medium : media) {
        if (m_asked.contains(medium))
            continue;
        m_asked += medium;
        put(medium, placeholder(width));
        m_desk.medium(medium, this, [this, medium, width](const Result<QByteArray> &bytes) {
            if (bytes)
                decode(medium, *bytes, width);
            else
                m_asked.remove(medium); // it may be fetched later
        });
    }
}

void Pictures::decode(const Digest &medium, const QByteArray &bytes, int width)
{
    m_executor.compute<QImage>(
        this, [bytes, width] { return decoded(bytes, width); },
        [this, medium](const QImage &image) {
            if (!image.isNull())
                put(medium, image);
            Q_EMIT arrived(medium);
        });
}

void Pictures::put(const Digest &medium, const QImage &image)
{
    if (!m_document)
        return;
    m_document->addResource(QTextDocument::ImageResource, QUrl(pictureName(medium)), image);
    m_document->markContentsDirty(0, m_document->characterCount());
}

} // namespace toasoan
