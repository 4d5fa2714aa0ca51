// What leaves a portal as a whole: packages across an air gap, and backups. A package is believed only when
// its seal and the digest of every medium hold; the seal is computed over what arrived, not over what we
// understood of it, so that a newer portal's members are sealed too.

#include "core/CanonicalJson.h"
#include "wire/Json.h"
#include "wire/Parts.h"
#include "wire/Writer.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

Result<Digest> sealOf(QJsonObject object)
{
    object.remove("seal"_L1);
    const Result<QByteArray> text = canonicalJson(object);
    if (!text)
        return std::unexpected(text.error());
    return Digest::of(*text);
}

QMap<ArticleId, QList<HistoryEntry>> readHistories(Reader reader)
{
    QMap<ArticleId, QList<HistoryEntry>> histories;
    const QStringList ids = reader.members().keys();
    for (const QString &text : ids) {
        const std::optional<ArticleId> id = ArticleId::fromString(text);
        if (!id)
            reader.below(text, QJsonObject()).fail({}, u"is not named by a UUID"_s);
        QList<HistoryEntry> entries;
        for (Reader entry : reader.list(QLatin1StringView(text.toLatin1())))
            entries.append(readHistoryEntry(entry));
        histories.insert(id.value_or(ArticleId()), entries);
    }
    return histories;
}

QMap<Digest, QByteArray> readMedia(Reader reader)
{
    QMap<Digest, QByteArray> media;
    const QJsonObject members = reader.members();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        const auto bytes = QByteArray::fromBase64Encoding(member->toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        const std::optional<Digest> digest = Digest::fromHex(member.key());
        Reader below = reader.below(member.key(), QJsonObject());
        if (!member->isString() || !bytes)
            below.fail({}, u"is not base64"_s);
        else if (!digest || Digest::of(*bytes) != *digest)
            below.fail({}, u"is not what its digest says"_s, u"digest_mismatch"_s);
        media.insert(digest.value_or(Digest()), *bytes);
    }
    return media;
}

} // namespace

QJsonObject toJson(const Package &package)
{
    QJsonArray articles;
    for (const Article &article : package.articles)
        articles.append(toJson(article));
    QJsonObject histories;
    for (const auto &[id, entries] : package.histories.asKeyValueRange())
        histories.insert(id.toString(), toJson(entries).value("entries"_L1));
    QJsonObject media;
    for (const auto &[digest, bytes] : package.media.asKeyValueRange())
        media.insert(digest.toString(), QString::fromLatin1(bytes.toBase64()));
    QJsonObject object { { u"package"_s, u"1"_s },
                         { u"portal_id"_s, package.portalId },
                         { u"network"_s, toString(package.network) },
                         { u"made_at"_s, toRfc3339(package.madeAt) },
                         { u"made_by"_s, package.madeBy.toString() },
                         { u"articles"_s, articles },
                         { u"histories"_s, histories },
                         { u"media"_s, media } };
    putMaybe(object, "seal"_L1, package.seal);
    return object;
}

Result<Digest> sealOf(const Package &package)
{
    return sealOf(toJson(package));
}

template<> Result<Package> fromJson<Package>(const QJsonObject &object)
{
    Reader reader(object);
    Package package;
    if (reader.text("package"_L1) != "1"_L1)
        reader.fail("package"_L1, u"is another edition than 1"_s);
    package.portalId = reader.text("portal_id"_L1);
    package.network = reader.word<Network>("network"_L1, networkFromString);
    package.madeAt = reader.time("made_at"_L1);
    package.madeBy = reader.code<PersonId>("made_by"_L1);
    for (Reader article : reader.list("articles"_L1))
        package.articles.append(readArticle(article));
    package.histories = readHistories(reader.object("histories"_L1));
    package.media = readMedia(reader.object("media"_L1));
    package.seal = reader.digest("seal"_L1);
    if (!reader.failed()) {
        const Result<Digest> seal = sealOf(object);
        if (!seal || *seal != package.seal)
            reader.fail("seal"_L1, u"does not hold"_s, u"digest_mismatch"_s);
    }
    return reader.result(std::move(package));
}

QJsonObject toJson(const BackupPage &page)
{
    QJsonArray items;
    for (const BackupItem &item : page.items)
        items.append(QJsonObject { { u"type"_s, item.type }, { u"id"_s, item.id }, { u"value"_s, item.value } });
    return { { u"backup"_s, u"1"_s },
             { u"portal_id"_s, page.portalId },
             { u"network"_s, toString(page.network) },
             { u"made_at"_s, toRfc3339(page.madeAt) },
             { u"items"_s, items },
             { u"next"_s, page.next },
             { u"more"_s, page.more } };
}

template<> Result<BackupPage> fromJson<BackupPage>(const QJsonObject &object)
{
    Reader reader(object);
    BackupPage page;
    if (reader.text("backup"_L1) != "1"_L1)
        reader.fail("backup"_L1, u"is another edition than 1"_s);
    page.portalId = reader.text("portal_id"_L1);
    page.network = reader.word<Network>("network"_L1, networkFromString);
    page.madeAt = reader.time("made_at"_L1);
    for (Reader item : reader.list("items"_L1)) {
        BackupItem read { .type = item.text("type"_L1), .id = item.text("id"_L1), .value = {} };
        Reader value = item.object("value"_L1);
        read.value = value.members();
        page.items.append(read);
    }
    page.next = reader.text("next"_L1);
    page.more = reader.truth("more"_L1);
    return reader.result(std::move(page));
}

} // namespace toasoan::wire
