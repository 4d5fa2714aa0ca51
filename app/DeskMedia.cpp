#include "DeskMedia.h"

#include "Desk.h"
#include "Guarded.h"

#include "core/Clock.h"
#include "store/Store.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

Result<void> addBytes(Tables &tables, const QByteArray &bytes, const Medium &medium)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto added = tables.media.add(buffer, medium);
    if (!added)
        return std::unexpected(added.error());
    return {};
}

Text asText(const QString &words) { return words.isEmpty() ? Text {} : Text { Run { words } }; }

/// Puts the medium where the person wants it.
Content withMedium(Content content, const NewMedium &medium, const Digest &digest, const QString &type)
{
    switch (medium.use) {
    case MediumUse::Cover:
        content.cover = Cover { digest, medium.alt, medium.caption, medium.credit };
        break;
    case MediumUse::Figure: {
        const auto form = type.startsWith(u"video/"_s) ? Figure::Form::Video
            : type.startsWith(u"audio/"_s)             ? Figure::Form::Audio
                                                       : Figure::Form::Picture;
        QList<Block> blocks = content.body.blocks();
        blocks += Figure { form, digest, medium.alt, asText(medium.caption), medium.credit };
        content.body = Body(std::move(blocks));
        break;
    }
    case MediumUse::Attachment:
        content.attachments += { digest, QFileInfo(medium.path).fileName(), medium.number, medium.signedOn,
                                 medium.signer };
        break;
    }
    return content;
}

} // namespace

Result<void> addPicture(Tables &tables, const Picture &picture, const QByteArray &original, const QString &name,
                        UtcTime now)
{
    const Medium source { .digest = picture.original, .type = picture.originalType, .name = name,
                          .kind = MediumKind::Original, .renditionOf = {}, .addedAt = now };
    if (const auto added = addBytes(tables, original, source); !added)
        return added;
    if (picture.digest == picture.original)
        return {};
    return addBytes(tables, picture.bytes,
                    { .digest = picture.digest, .type = picture.type, .name = name,
                      .kind = MediumKind::Rendition, .renditionOf = picture.original, .addedAt = now });
}

Result<void> addMedium(Tables &tables, const ReadMedium &medium, UtcTime now)
{
    if (medium.picture)
        return addPicture(tables, *medium.picture, medium.bytes, medium.name, now);
    return addBytes(tables, medium.bytes,
                    { .digest = medium.digest(), .type = medium.type, .name = medium.name,
                      .kind = MediumKind::Original, .renditionOf = {}, .addedAt = now });
}

Result<ReadMedium> readMedium(const QString &path, const Limits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::BadInput, file.errorString(), u"file_unreadable"_s);
    if (file.size() > limits.mediaBytes)
        return failure(Error::Kind::BadInput, u"larger than the portal takes"_s, u"file_too_large"_s);
    return readMedium(file.readAll(), QFileInfo(path).fileName(), limits);
}

Result<ReadMedium> readMedium(const QByteArray &bytes, const QString &name, const Limits &limits)
{
    ReadMedium read { .bytes = bytes, .name = name, .type = typeOfBytes(bytes), .picture = {} };
    if (!read.type.startsWith(u"image/"_s)) {
        const QStringList allowed = limits.videoTypes + limits.audioTypes + limits.attachmentTypes;
        if (!allowed.contains(read.type))
            return failure(Error::Kind::BadInput, read.type, u"file_type"_s);
        return read;
    }
    auto picture = publishingRendition(read.bytes);
    if (!picture)
        return std::unexpected(picture.error());
    read.picture = std::move(*picture);
    return read;
}

void Desk::addMedium(ArticleId article, const NewMedium &medium, QObject *context, Callback<Saved> answer)
{
    const QString words
        = QStringList { medium.alt, medium.caption, QFileInfo(medium.path).fileName(), medium.number }.join(u'\n');
    if (const auto clean = secrecy(words); !clean)
        return answer(std::unexpected(clean.error()));
    m_parts.executor.compute<Result<ReadMedium>>(
        this, [path = medium.path, limits = rulebookToday().limits] { return readMedium(path, limits); },
        [this, article, medium, answer = guarded(context, std::move(answer))](const Result<ReadMedium> &read) {
            if (!read)
                return answer(std::unexpected(read.error()));
            const UtcTime now = m_parts.clock.now();
            write(
                article,
                [read = *read, medium, now](Tables &tables, const Content &content) -> Result<Content> {
                    if (const auto added = toasoan::addMedium(tables, read, now); !added)
                        return std::unexpected(added.error());
                    return withMedium(content, medium, read.digest(), read.type);
                },
                {}, answer);
        });
}

void Desk::keepFile(const QString &path, QObject *context, Callback<KeptMedium> answer)
{
    if (const auto clean = secrecy(QFileInfo(path).fileName()); !clean)
        return answer(std::unexpected(clean.error()));
    keep([path, limits = rulebookToday().limits] { return readMedium(path, limits); },
         guarded(context, std::move(answer)));
}

void Desk::keepBytes(const QByteArray &bytes, const QString &name, QObject *context, Callback<KeptMedium> answer)
{
    keep([bytes, name, limits = rulebookToday().limits] { return readMedium(bytes, name, limits); },
         guarded(context, std::move(answer)));
}

void Desk::keep(std::function<Result<ReadMedium>()> read, Callback<KeptMedium> answer)
{
    m_parts.executor.compute<Result<ReadMedium>>(
        this, std::move(read), [this, answer = std::move(answer)](const Result<ReadMedium> &medium) {
            if (!medium)
                return answer(std::unexpected(medium.error()));
            m_parts.store.write<KeptMedium>(
                this,
                [medium = *medium, now = m_parts.clock.now()](Tables &tables) -> Result<KeptMedium> {
                    if (const auto added = toasoan::addMedium(tables, medium, now); !added)
                        return std::unexpected(added.error());
                    return KeptMedium { medium.digest(), medium.type };
                },
                answer);
        });
}

void Desk::keepPictures(const QList<ImportedPicture> &pictures, QObject *context, Callback<void> answer)
{
    m_parts.store.write<void>(
        context,
        [pictures, now = m_parts.clock.now()](Tables &tables) -> Result<void> {
            for (const ImportedPicture &one : pictures) {
                if (const auto added = addPicture(tables, one.picture, one.original, one.name, now); !added)
                    return added;
            }
            return {};
        },
        std::move(answer));
}

} // namespace toasoan
