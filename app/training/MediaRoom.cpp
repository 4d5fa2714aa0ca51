#include "training/MediaRoom.h"

#include "training/Rights.h"
#include "wire/Json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QSaveFile>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

QString wholeFile(const Folders &folders, const Digest &digest) { return folders.media + u'/' + digest.toString(); }

QString partFile(const Visit &visit, const Digest &digest)
{
    // People's ids may hold anything; their folder's name may not.
    const QByteArray owner = visit.person.toString().toUtf8().toHex();
    return visit.folders.parts + u'/' + QString::fromLatin1(owner) + u'/' + digest.toString();
}

bool isWhole(Ledger &ledger, const Digest &digest)
{
    return ledger.first(u"SELECT 1 FROM media WHERE digest = ?"_s, { digest.toString() }).has_value();
}

bool owns(Ledger &ledger, const Digest &digest, const PersonId &person)
{
    return ledger
        .first(u"SELECT 1 FROM media_owner WHERE digest = ? AND person = ?"_s,
               { digest.toString(), person.toString() })
        .has_value();
}

Outcome<Digest> digestIn(const QStringList &parts)
{
    const auto digest = Digest::fromHex(parts.value(0));
    if (!digest)
        return refuse(u"not_found"_s, u"no digest"_s);
    return *digest;
}

qint64 heldBytes(const Visit &visit, const Digest &digest)
{
    const auto row = visit.ledger.first(u"SELECT bytes FROM media WHERE digest = ?"_s, { digest.toString() });
    if (row && maySeeMedium(visit, digest))
        return row->at(0).toLongLong();
    return QFile(partFile(visit, digest)).size();
}

Answer stateAnswer(const Visit &visit, const Digest &digest)
{
    const bool present = maySeeMedium(visit, digest);
    const qint64 held = heldBytes(visit, digest);
    Answer answer;
    answer.status = 200;
    answer.set("Upload-Offset", QByteArray::number(held));
    answer.set("Upload-Complete", present ? "?1" : "?0");
    answer.set("Cache-Control", "no-store");
    return answer;
}

bool enlist(const Visit &visit, const Digest &digest, qint64 size)
{
    visit.ledger.run(u"INSERT OR IGNORE INTO media (digest, bytes, at) VALUES (?, ?, ?)"_s,
                     { digest.toString(), size, toRfc3339(visit.now) });
    visit.ledger.run(u"INSERT OR IGNORE INTO media_owner (digest, person) VALUES (?, ?)"_s,
                     { digest.toString(), visit.person.toString() });
    visit.ledger.run(u"DELETE FROM sweep WHERE digest = ?"_s, { digest.toString() });
    return visit.ledger.fault().isEmpty();
}

Outcome<void> finishUpload(const Visit &visit, const Digest &digest)
{
    const QString part = partFile(visit, digest);
    QFile file(part);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return refuse(u"unavailable"_s, u"the upload cannot be read"_s);
    const qint64 size = file.size();
    file.close();
    if (Digest::fromRaw(hash.result()) != digest) {
        QFile::remove(part);
        return refuse(u"digest_mismatch"_s, u"the whole has another digest"_s);
    }
    const QString whole = wholeFile(visit.folders, digest);
    QDir().mkpath(visit.folders.media);
    if (QFile::exists(whole))
        QFile::remove(part);
    else if (!QFile::rename(part, whole))
        return refuse(u"unavailable"_s, u"the medium cannot be kept"_s);
    if (!enlist(visit, digest, size))
        return refuse(u"unavailable"_s, u"the ledger cannot be written"_s);
    return {};
}

/// Appends at the offset; the caller's write transaction keeps other connections out.
Outcome<void> append(const Visit &visit, const Digest &digest, qint64 offset)
{
    const QString path = partFile(visit, digest);
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset)
        || file.write(visit.request.body) != visit.request.body.size() || !file.flush())
        return refuse(u"unavailable"_s, u"the upload cannot be kept"_s);
    return {};
}

/// From the request's Range: first and one past last; nothing when the whole is wanted.
std::optional<std::pair<qint64, qint64>> rangeOf(const Request &request, qint64 size)
{
    const QByteArray range = request.header("range").trimmed();
    if (!range.startsWith("bytes=") || range.contains(','))
        return std::nullopt;
    const QList<QByteArray> ends = range.mid(6).split('-');
    bool isFrom = false;
    const qint64 from = ends.value(0).toLongLong(&isFrom);
    bool isTo = false;
    const qint64 to = ends.value(1).toLongLong(&isTo);
    if (ends.size() != 2 || !isFrom || from < 0 || (!isTo && !ends.at(1).isEmpty()))
        return std::nullopt;
    return std::pair(from, isTo ? std::min(to + 1, size) : size);
}

} // namespace

void nameMedia(const Visit &visit, ArticleId article, const QList<Digest> &media)
{
    for (const Digest &digest : media) {
        visit.ledger.run(u"INSERT INTO media_use (digest, article, person, granted) VALUES (?, ?, ?, ?)"
                         " ON CONFLICT (digest, article, person) DO UPDATE SET granted = max(granted, excluded.granted)"_s,
                         { digest.toString(), article.toString(), visit.person.toString(),
                           maySeeMedium(visit, digest) ? 1 : 0 });
    }
}

bool maySeeMedium(const Visit &visit, const Digest &digest)
{
    if (!isWhole(visit.ledger, digest))
        return false;
    if (owns(visit.ledger, digest, visit.person))
        return true;
    const auto uses = visit.ledger.select(
        u"SELECT DISTINCT u.article FROM media_use u LEFT JOIN media_owner o"
        " ON o.digest = u.digest AND o.person = u.person"
        " WHERE u.digest = ? AND (u.granted = 1 OR o.person IS NOT NULL)"_s,
        { digest.toString() });
    return std::ranges::any_of(uses, [&](const QVariantList &row) {
        const auto head = headOf(visit.ledger, ArticleId::fromString(row.at(0).toString()).value_or(ArticleId()));
        return head && maySee(visit, *head);
    });
}

bool articleHasMedium(Ledger &ledger, ArticleId article, const Digest &digest)
{
    return ledger
        .first(u"SELECT 1 FROM media_use u JOIN media m ON m.digest = u.digest LEFT JOIN media_owner o"
               " ON o.digest = u.digest AND o.person = u.person"
               " WHERE u.article = ? AND u.digest = ? AND (u.granted = 1 OR o.person IS NOT NULL)"_s,
               { article.toString(), digest.toString() })
        .has_value();
}

QList<Digest> mediaOnlyOf(Ledger &ledger, ArticleId article)
{
    QList<Digest> media;
    const auto rows = ledger.select(
        u"SELECT DISTINCT u.digest FROM media_use u JOIN media m ON m.digest = u.digest WHERE u.article = ?"
        " AND NOT EXISTS (SELECT 1 FROM media_use v WHERE v.digest = u.digest AND v.article <> u.article)"_s,
        { article.toString() });
    for (const QVariantList &row : rows)
        media += Digest::fromHex(row.at(0).toString()).value_or(Digest());
    return media;
}

void forgetMedia(const Visit &visit, const QList<Digest> &media)
{
    for (const Digest &digest : media) {
        visit.ledger.run(u"DELETE FROM media WHERE digest = ?"_s, { digest.toString() });
        visit.ledger.run(u"DELETE FROM media_owner WHERE digest = ?"_s, { digest.toString() });
        visit.ledger.run(u"INSERT OR IGNORE INTO sweep (digest) VALUES (?)"_s, { digest.toString() });
    }
}

bool keepMedium(const Visit &visit, const Digest &digest, const QByteArray &bytes)
{
    if (!isWhole(visit.ledger, digest)) {
        QDir().mkpath(visit.folders.media);
        QSaveFile file(wholeFile(visit.folders, digest));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return false;
    }
    return enlist(visit, digest, bytes.size());
}

std::optional<QByteArray> mediumBytes(const Visit &visit, const Digest &digest)
{
    QFile file(wholeFile(visit.folders, digest));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

void sweepMedia(Ledger &ledger, const Folders &folders)
{
    for (const QVariantList &row : ledger.select(u"SELECT digest FROM sweep"_s)) {
        const QString path = folders.media + u'/' + row.at(0).toString();
        if (!QFile::exists(path) || QFile::remove(path))
            ledger.run(u"DELETE FROM sweep WHERE digest = ?"_s, { row.at(0) });
    }
}

Outcome<Answer> headMedium(Visit &visit, const QStringList &parts)
{
    const auto digest = digestIn(parts);
    if (!digest)
        return std::unexpected(digest.error());
    return stateAnswer(visit, *digest);
}

Outcome<Answer> getMedium(Visit &visit, const QStringList &parts)
{
    const auto digest = digestIn(parts);
    if (!digest)
        return std::unexpected(digest.error());
    const bool backup = isPortalAdministrator(visit) && isWhole(visit.ledger, *digest);
    if (!backup && !maySeeMedium(visit, *digest))
        return refuse(u"not_found"_s, u"no medium with this digest"_s);
    const auto bytes = mediumBytes(visit, *digest);
    if (!bytes)
        return refuse(u"unavailable"_s, u"the medium cannot be read"_s);
    return bytesAnswer(visit.request, *bytes);
}

Outcome<Answer> patchMedium(Visit &visit, const QStringList &parts)
{
    const auto digest = digestIn(parts);
    if (!digest)
        return std::unexpected(digest.error());
    bool isOffset = false;
    const qint64 offset = visit.request.header("upload-offset").trimmed().toLongLong(&isOffset);
    if (!isOffset || offset < 0)
        return refuse(u"bad_request"_s, u"Upload-Offset is missing"_s, u"Upload-Offset"_s);
    const QByteArray lengthText = visit.request.header("upload-length").trimmed();
    bool isLength = false;
    const qint64 length = lengthText.toLongLong(&isLength);
    if (!lengthText.isEmpty() && (!isLength || length < 0))
        return refuse(u"bad_request"_s, u"Upload-Length is no number"_s, u"Upload-Length"_s);
    if (offset > visit.rulebook.limits.mediaBytes)
        return refuse(u"too_large"_s, u"larger than a medium may be"_s);
    const qint64 end = offset + visit.request.body.size();
    if (std::max(end, length) > visit.rulebook.limits.mediaBytes)
        return refuse(u"too_large"_s, u"larger than a medium may be"_s);
    const bool whole = maySeeMedium(visit, *digest);
    const qint64 held = heldBytes(visit, *digest);
    const bool again = held > 0 && end <= held; // sent once more after its answer was lost
    if (!again) {
        if (whole || offset != held || (isLength && end > length))
            return refuse(u"offset_mismatch"_s, u"the upload continues elsewhere"_s, {}, { { u"offset"_s, held } });
        if (const auto kept = append(visit, *digest, offset); !kept)
            return std::unexpected(kept.error());
    }
    const bool last = isLength ? std::max(end, held) == length
                               : visit.request.header("upload-complete").trimmed() == "?1";
    if (last && !whole) {
        if (const auto finished = finishUpload(visit, *digest); !finished)
            return std::unexpected(finished.error());
    }
    Answer done = stateAnswer(visit, *digest);
    done.status = 204;
    return done;
}

QByteArray mediumType(const QByteArray &bytes) { return QMimeDatabase().mimeTypeForData(bytes).name().toLatin1(); }

Answer bytesAnswer(const Request &request, const QByteArray &bytes)
{
    Answer answer;
    answer.set("Content-Type", mediumType(bytes));
    answer.set("Accept-Ranges", "bytes");
    answer.set("Cache-Control", "private, no-cache");
    const auto range = rangeOf(request, bytes.size());
    if (!range) {
        answer.body = bytes;
        return answer;
    }
    if (range->first >= bytes.size() || range->second <= range->first) {
        answer.status = 416;
        answer.set("Content-Range", "bytes */" + QByteArray::number(bytes.size()));
        return answer;
    }
    answer.status = 206;
    answer.body = bytes.mid(range->first, range->second - range->first);
    answer.set("Content-Range", "bytes " + QByteArray::number(range->first) + '-'
                   + QByteArray::number(range->second - 1) + '/' + QByteArray::number(bytes.size()));
    return answer;
}

} // namespace toasoan
