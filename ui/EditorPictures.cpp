#include "ui/EditorPictures.h"

#include "ui/BodyEdit.h"
#include "ui/Pictures.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int widestPicture = 640;

Figure::Form formOf(const QString &type)
{
    return type.startsWith("video/"_L1) ? Figure::Form::Video
        : type.startsWith("audio/"_L1)  ? Figure::Form::Audio
                                        : Figure::Form::Picture;
}

} // namespace

EditorPictures::EditorPictures(Desk &desk, Executor &executor, BodyEdit &body, MetadataFiles &files, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_executor(executor)
    , m_body(body)
    , m_files(files)
    , m_window(window)
    , m_pictures(new Pictures(desk, executor, *body.document(), this))
{
    connect(&m_body, &BodyEdit::filesDropped, this, &EditorPictures::takeFiles);
    connect(&m_body, &BodyEdit::imagePasted, this, &EditorPictures::takeImage);
    connect(&m_body, &BodyEdit::picturesPasted, this, [this](const QList<ImportedPicture> &pictures) {
        m_desk.keepPictures(pictures, this, [this, pictures](const Result<void> &kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            QList<Digest> media;
            for (const ImportedPicture &one : pictures)
                media += one.picture.digest;
            m_pictures->fill(media, width());
        });
    });
    connect(&m_files, &MetadataFiles::fileWanted, this, &EditorPictures::chooseFile);
    connect(&m_files, &MetadataFiles::coverWanted, this, &EditorPictures::showCover);
}

int EditorPictures::width() const { return std::clamp(m_body.viewport()->width() - 60, 240, widestPicture); }

void EditorPictures::fill(const Body &body)
{
    QList<Digest> media;
    for (const Block &block : body.blocks()) {
        if (const auto *figure = std::get_if<Figure>(&block))
            media += figure->media;
    }
    if (!media.isEmpty())
        m_pictures->fill(media, width());
}

void EditorPictures::choosePicture()
{
    const QTextCursor place = m_body.heldPlace();
    auto *dialog = new QFileDialog(m_window, tr("Picture, film or recording"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Pictures (*.jpg *.jpeg *.png *.gif *.tif *.tiff)"),
                             tr("Films and recordings (*.mp4 *.webm *.mp3 *.m4a *.ogg)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, place](const QStringList &paths) { takeFiles(paths, place); });
    dialog->open();
}

void EditorPictures::chooseFile(MetadataFiles::Use use)
{
    auto *dialog = new QFileDialog(m_window, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (use == MetadataFiles::Use::Cover)
        dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png *.gif *.tif *.tiff)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, use](const QString &path) {
        m_desk.keepFile(path, this, [this, use, name = QFileInfo(path).fileName()](const Result<KeptMedium> &kept) {
            if (kept)
                m_files.put(use, kept->digest, name);
            else
                Q_EMIT failed(kept.error());
        });
    });
    dialog->open();
}

void EditorPictures::takeFiles(const QStringList &paths, const QTextCursor &where)
{
    for (const QString &path : paths) {
        m_desk.keepFile(path, this,
                        [this, name = QFileInfo(path).fileName(), where, alone = paths.size() == 1](
                            const Result<KeptMedium> &kept) { place(kept, name, where, alone); });
    }
}

void EditorPictures::takeImage(const QImage &image, const QTextCursor &where)
{
    m_executor.compute<QByteArray>(
        this,
        [image] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return bytes;
        },
        [this, where](const QByteArray &bytes) {
            m_desk.keepBytes(bytes, u"anh-dan.png"_s, this,
                             [this, where](const Result<KeptMedium> &kept) { place(kept, {}, where, true); });
        });
}

void EditorPictures::place(const Result<KeptMedium> &kept, const QString &name, const QTextCursor &where, bool alone)
{
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    const bool shown = kept->type.startsWith("image/"_L1) || kept->type.startsWith("video/"_L1)
        || kept->type.startsWith("audio/"_L1);
    if (!shown) {
        // A document dropped onto the text is meant as an attachment.
        m_files.put(MetadataFiles::Use::Attachment, kept->digest, name);
        return;
    }
    m_body.insert(where, { Figure { formOf(kept->type), kept->digest, {}, {}, {} } });
    m_pictures->fill({ kept->digest }, width());
    if (alone)
        Q_EMIT placed();
}

void EditorPictures::showCover(const Digest &digest)
{
    m_desk.medium(digest, this, [this, digest](const Result<QByteArray> &bytes) {
        if (!bytes)
            return;
        m_executor.compute<QImage>(
            this, [bytes = *bytes] { return QImage::fromData(bytes); },
            [this, digest](const QImage &image) { m_files.setCoverImage(digest, image); });
    });
}

} // namespace toasoan
