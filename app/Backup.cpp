#include "Backup.h"

#include "core/Clock.h"
#include "portal/Portal.h"
#include "wire/Json.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const QString manifestName = u"manifest.json"_s;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"cannot read "_s + path, u"file_unreadable"_s);
    return file.readAll();
}

Result<QJsonObject> readManifest(const QString &folder)
{
    const auto bytes = readFile(QDir(folder).filePath(manifestName));
    if (!bytes)
        return failure(Error::Kind::BadInput, folder, u"no_backup"_s);
    return wire::parseObject(*bytes);
}

/// A name out of a manifest never leaves its folder.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u".."_s) && !name.contains(u'\\');
}

} // namespace

Result<BackupReport> verifyBackup(const QString &folder)
{
    const auto manifest = readManifest(folder);
    if (!manifest)
        return std::unexpected(manifest.error());
    BackupReport report;
    report.folder = folder;
    report.portalId = manifest->value("portalId"_L1).toString();
    report.madeAt = fromRfc3339(manifest->value("madeAt"_L1).toString()).value_or(UtcTime {});
    report.items = manifest->value("items"_L1).toInt();
    for (const auto &entry : manifest->value("files"_L1).toArray()) {
        const QString name = entry[u"name"].toString();
        if (!isPlainName(name))
            return failure(Error::Kind::BadInput, name, u"backup_damaged"_s);
        const auto bytes = readFile(QDir(folder).filePath(name));
        if (!bytes || Digest::of(*bytes).toString() != entry[u"sha256"].toString())
            return failure(Error::Kind::BadInput, name, u"backup_damaged"_s);
        report.bytes += bytes->size();
        report.media += name.startsWith("media/"_L1) ? 1 : 0;
    }
    return report;
}

BackupTask::BackupTask(Portal &portal, Clock &clock, QString folder, Callback<BackupReport> done, QObject *parent)
    : QObject(parent)
    , m_portal(portal)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_done(std::move(done))
{
}

void BackupTask::end(Result<BackupReport> result)
{
    deleteLater();
    m_done(std::move(result));
}

void BackupTask::start()
{
    const QDir folder(m_folder);
    if (folder.exists() && !folder.isEmpty())
        return end(failure(Error::Kind::BadInput, m_folder, u"folder_not_empty"_s));
    if (!QDir().mkpath(folder.filePath(u"media"_s)))
        return end(failure(Error::Kind::Storage, m_folder, u"folder_unwritable"_s));
    m_report.folder = m_folder;
    m_report.madeAt = m_clock.now();
    nextPage({});
}

Result<void> BackupTask::keep(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Storage, u"cannot write "_s + name, u"file_unwritable"_s);
    m_report.bytes += bytes.size();
    if (name != manifestName)
        m_files += QJsonObject { { u"name"_s, name }, { u"sha256"_s, Digest::of(bytes).toString() } };
    return {};
}

void BackupTask::nextPage(const QString &since)
{
    m_portal.backup(since, this, [this](const Result<BackupPage> &page) {
        if (!page)
            return end(std::unexpected(page.error()));
        m_report.portalId = page->portalId;
        m_report.items += static_cast<int>(page->items.size());
        for (const BackupItem &item : page->items) {
            const auto digest = item.type == "media"_L1 ? Digest::fromHex(item.id) : std::nullopt;
            if (digest)
                m_media += *digest;
        }
        const QString name = u"page-%1.json"_s.arg(++m_pages, 6, 10, QLatin1Char('0'));
        if (const auto kept = keep(name, wire::toBytes(wire::toJson(*page))); !kept)
            return end(std::unexpected(kept.error()));
        page->more ? nextPage(page->next) : nextMedium();
    });
}

void BackupTask::nextMedium()
{
    if (m_media.isEmpty()) {
        const QJsonObject manifest { { u"backup"_s, u"1"_s },
                                     { u"portalId"_s, m_report.portalId },
                                     { u"madeAt"_s, toRfc3339(m_report.madeAt) },
                                     { u"items"_s, m_report.items },
                                     { u"files"_s, m_files } };
        if (const auto kept = keep(manifestName, wire::toBytes(manifest)); !kept)
            return end(std::unexpected(kept.error()));
        return end(verifyBackup(m_folder));
    }
    const Digest digest = m_media.takeFirst();
    m_portal.media(digest, 0, 0, this, [this, digest](const Result<MediaPiece> &piece) {
        if (!piece)
            return end(std::unexpected(piece.error()));
        if (Digest::of(piece->bytes) != digest)
            return end(failure(Error::Kind::Protocol, u"a medium is not what its name says"_s, u"digest_mismatch"_s));
        if (const auto kept = keep(u"media/"_s + digest.toString(), piece->bytes); !kept)
            return end(std::unexpected(kept.error()));
        nextMedium();
    });
}

RestoreTask::RestoreTask(Portal &portal, Ids &ids, QString folder, Callback<BackupReport> done, QObject *parent)
    : QObject(parent)
    , m_portal(portal)
    , m_ids(ids)
    , m_folder(std::move(folder))
    , m_done(std::move(done))
{
}

void RestoreTask::end(Result<BackupReport> result)
{
    deleteLater();
    m_done(std::move(result));
}

void RestoreTask::start()
{
    const auto report = verifyBackup(m_folder);
    if (!report)
        return end(std::unexpected(report.error()));
    m_report = *report;
    const auto manifest = readManifest(m_folder);
    for (const auto &entry : manifest->value("files"_L1).toArray()) {
        const QString name = entry[u"name"].toString();
        (name.startsWith("media/"_L1) ? m_media : m_pages) += name;
    }
    m_pages.sort();
    nextMedium();
}

void RestoreTask::nextMedium()
{
    if (m_media.isEmpty())
        return nextPage();
    const QString name = m_media.takeFirst();
    const QString path = QDir(m_folder).filePath(name);
    const auto digest = Digest::fromHex(name.mid(6));
    if (!digest)
        return end(failure(Error::Kind::BadInput, name, u"backup_damaged"_s));
    const MediaUpload upload { .digest = *digest, .size = QFile(path).size(), .type = u"application/octet-stream"_s,
                               .read = [path](qint64 from, qint64 length) -> Result<QByteArray> {
                                   QFile file(path);
                                   if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
                                       return failure(Error::Kind::Storage, path, u"file_unreadable"_s);
                                   return file.read(length);
                               } };
    m_portal.uploadMedia(upload, m_ids.make<RequestId>(), this, [this](const Result<MediaState> &state) {
        state ? nextMedium() : end(std::unexpected(state.error()));
    });
}

void RestoreTask::nextPage()
{
    if (m_pages.isEmpty())
        return end(m_report);
    const auto bytes = readFile(QDir(m_folder).filePath(m_pages.takeFirst()));
    if (!bytes)
        return end(std::unexpected(bytes.error()));
    const auto object = wire::parseObject(*bytes);
    if (!object)
        return end(std::unexpected(object.error()));
    const auto page = wire::fromJson<BackupPage>(*object);
    if (!page)
        return end(std::unexpected(page.error()));
    m_portal.restore(*page, m_ids.make<RequestId>(), this, [this](const Result<void> &done) {
        done ? nextPage() : end(std::unexpected(done.error()));
    });
}

} // namespace toasoan
