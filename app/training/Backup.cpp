#include "training/Backup.h"

#include "training/Feed.h"
#include "training/Membership.h"
#include "training/MediaRoom.h"
#include "training/Notes.h"
#include "training/PublicPages.h"
#include "training/Shelf.h"
#include "training/Trail.h"

#include "core/Ids.h"

#include <QFile>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemsPerPage = 200;

/// Rows of tables that no value of the contract stands for, column by column; bytes as base64.
QList<BackupItem> rowItems(Ledger &ledger, const QString &type, const QStringList &columns, const QString &table,
                           const QString &condition, const QVariantList &values)
{
    QList<BackupItem> items;
    const auto rows = ledger.select(u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table + u" WHERE "_s + condition,
                                    values);
    for (const QVariantList &row : rows) {
        BackupItem item { type, row.at(0).toString(), {} };
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QVariant &value = row.at(i);
            const bool bytes = value.typeId() == QMetaType::QByteArray;
            item.value.insert(columns.at(i), bytes ? QJsonValue(QString::fromLatin1(value.toByteArray().toBase64()))
                                                   : QJsonValue::fromVariant(value));
        }
        items += item;
    }
    return items;
}

struct TableOfBackup
{
    QString type;
    QString table;
    QStringList columns;
    QSet<QString> bytes; ///< columns that hold bytes
};

const QList<TableOfBackup> &tables()
{
    static const QList<TableOfBackup> list {
        { u"revision"_s, u"revision"_s, { u"id"_s, u"article"_s, u"parent"_s, u"person"_s, u"at"_s, u"madeat"_s,
          u"fingerprint"_s, u"digest"_s, u"content"_s, u"receipt"_s }, { u"content"_s, u"receipt"_s } },
        { u"transition"_s, u"transition"_s, { u"id"_s, u"article"_s, u"person"_s, u"digest"_s, u"receipt"_s },
          { u"receipt"_s } },
        { u"media_use"_s, u"media_use"_s, { u"digest"_s, u"article"_s, u"person"_s, u"granted"_s }, {} },
        { u"media_owner"_s, u"media_owner"_s, { u"digest"_s, u"person"_s }, {} },
        { u"tombstone"_s, u"tombstone"_s, { u"article"_s, u"site"_s, u"at"_s }, {} },
    };
    return list;
}

QList<BackupItem> rowsOf(Ledger &ledger, const QString &type, const QString &condition, const QVariantList &values)
{
    const auto table = std::ranges::find(tables(), type, &TableOfBackup::type);
    return rowItems(ledger, type, table->columns, table->table, condition, values);
}

QList<BackupItem> historyItems(Ledger &ledger, const QString &id)
{
    QList<BackupItem> items;
    for (const HistoryEntry &entry : trailOf(ledger, ArticleId::fromString(id).value_or(ArticleId()))) {
        BackupItem item { u"history"_s, id + u'/' + QString::number(entry.number), wire::toJson(entry) };
        item.value.insert("article"_L1, id);
        items += item;
    }
    return items;
}

QByteArray typeOfMedium(const Folders &folders, const QString &digest)
{
    QFile file(folders.media + u'/' + digest);
    return file.open(QIODevice::ReadOnly) ? mediumType(file.read(16384)) : QByteArray("application/octet-stream");
}

QList<BackupItem> articleItems(Ledger &ledger, const Folders &folders, const QString &id)
{
    QList<BackupItem> items;
    const auto media = ledger.select(u"SELECT DISTINCT m.digest, m.bytes FROM media m JOIN media_use u"
                                     " ON u.digest = m.digest WHERE u.article = ?"_s,
                                     { id });
    for (const QVariantList &row : media) {
        const QString digest = row.at(0).toString();
        items += BackupItem { u"media"_s,
                              digest,
                              { { u"bytes"_s, row.at(1).toLongLong() },
                                { u"type"_s, QString::fromLatin1(typeOfMedium(folders, digest)) } } };
        items += rowsOf(ledger, u"media_owner"_s, u"digest = ?"_s, { digest });
    }
    for (const QString &type : { u"media_use"_s, u"revision"_s, u"transition"_s })
        items += rowsOf(ledger, type, u"article = ?"_s, { id });
    items += historyItems(ledger, id);
    const auto object = articleObject(ledger, ArticleId::fromString(id).value_or(ArticleId()));
    const auto opened = ledger.first(u"SELECT opened FROM article WHERE id = ?"_s, { id });
    if (object && opened)
        items += BackupItem { u"article"_s, id, { { u"article"_s, *object }, { u"opened"_s, opened->at(0).toInt() } } };
    return items;
}

QList<BackupItem> itemsOf(Ledger &ledger, const Folders &folders, const QString &type, const QString &id)
{
    if (type == "article"_L1)
        return articleItems(ledger, folders, id);
    if (type == "tombstone"_L1)
        return historyItems(ledger, id) + rowsOf(ledger, u"tombstone"_s, u"article = ?"_s, { id });
    const auto note = noteOf(ledger, type, id);
    return note ? QList<BackupItem> { { type, id, *note } } : QList<BackupItem>();
}

/// Small, and whatever is in them counts: with every backup, at its beginning.
QList<BackupItem> standingItems(Ledger &ledger)
{
    QList<BackupItem> items;
    for (const Rulebook &rulebook : rulebooksOf(ledger))
        items += BackupItem { u"rulebook"_s, QString::number(rulebook.version), wire::toJson(rulebook) };
    return items;
}

Outcome<qint64> sinceOf(const Visit &visit)
{
    const QString text = visit.request.queryItem(u"since"_s);
    if (text.isEmpty())
        return 0;
    const QStringList parts = text.split(u'.');
    bool isSeq = false;
    const qint64 seq = parts.value(0).toLongLong(&isSeq);
    if (parts.size() != 2 || !isSeq || seq < 0)
        return refuse(u"bad_request"_s, u"since is no cursor"_s, u"since"_s);
    if (parts.at(1) != visit.ledger.meta(u"epoch"_s))
        return refuse(u"scope_changed"_s, u"the portal was restored since"_s, u"since"_s);
    return seq;
}

void restoreRow(Ledger &ledger, const TableOfBackup &table, const QJsonObject &value)
{
    QVariantList values;
    QStringList marks;
    for (const QString &column : table.columns) {
        const QJsonValue member = value.value(column);
        values += table.bytes.contains(column) ? QVariant(QByteArray::fromBase64(member.toString().toLatin1()))
                                               : member.toVariant();
        marks += u"?"_s;
    }
    ledger.run(u"INSERT OR REPLACE INTO "_s + table.table + u" ("_s + table.columns.join(u", "_s) + u") VALUES ("_s
                   + marks.join(u", "_s) + u')',
               values);
}

void restoreArticle(const Visit &visit, const BackupItem &item)
{
    const auto article = wire::fromJson<Article>(item.value.value("article"_L1).toObject());
    if (!article) {
        visit.ledger.fail(article.error().detail);
        return;
    }
    const int opened = item.value.value("opened"_L1).toInt();
    keepArticle(visit.ledger, *article, opened);
    announceArticle(visit, headOf(*article, opened), {});
    pageChanged(visit.ledger, article->id);
}

QStringList noteTypes()
{
    return { u"comment"_s, u"assignment"_s, u"reminder"_s, u"delegation"_s, u"royalty"_s };
}

void restoreNote(const Visit &visit, const BackupItem &item)
{
    const ArticleId article = ArticleId::fromString(item.value.value("article"_L1).toString()).value_or(ArticleId());
    Receipt receipt;
    receipt.id = item.id;
    receipt.at = visit.now;
    keepNote(visit.ledger, { item.type, item.id, article, SiteId(item.value.value("site"_L1).toString()) }, item.value,
             wire::toJson(receipt));
    announceNote(visit, item.type, item.id, article);
}

Outcome<void> restoreItem(const Visit &visit, const BackupItem &item)
{
    Ledger &ledger = visit.ledger;
    if (item.type == "rulebook"_L1) {
        const auto rulebook = wire::fromJson<Rulebook>(item.value);
        if (!rulebook)
            return badRequest(rulebook.error());
        ledger.run(u"DELETE FROM rulebook WHERE version = ?"_s, { rulebook->version });
        keepRulebook(ledger, *rulebook);
        announceRulebook(visit, rulebook->version);
        return {};
    }
    if (item.type == "article"_L1) {
        restoreArticle(visit, item);
        return {};
    }
    if (item.type == "history"_L1) {
        const auto entry = wire::fromJson<HistoryEntry>(item.value);
        if (!entry)
            return badRequest(entry.error());
        const QString article = item.value.value("article"_L1).toString();
        ledger.run(u"DELETE FROM entry WHERE article = ? AND number = ?"_s, { article, entry->number });
        keepEntry(ledger, ArticleId::fromString(article).value_or(ArticleId()), *entry);
        return {};
    }
    if (noteTypes().contains(item.type)) {
        restoreNote(visit, item);
        return {};
    }
    if (item.type == "media"_L1) {
        if (!ledger.first(u"SELECT 1 FROM media WHERE digest = ?"_s, { item.id }))
            return refuse(u"check_failed"_s, u"media are sent first"_s, item.id, { { u"check"_s, u"media_present"_s } });
        return {};
    }
    const auto table = std::ranges::find(tables(), item.type, &TableOfBackup::type);
    if (table == tables().end())
        return refuse(u"bad_request"_s, u"an item of an unknown type"_s, item.type);
    restoreRow(ledger, *table, item.value);
    if (item.type == "tombstone"_L1) {
        const ArticleId id = ArticleId::fromString(item.id).value_or(ArticleId());
        for (const QString &name : { u"article"_s, u"revision"_s, u"transition"_s, u"note"_s, u"media_use"_s })
            ledger.run(u"DELETE FROM "_s + name + u" WHERE "_s + (name == "article"_L1 ? u"id"_s : u"article"_s)
                           + u" = ?"_s, { item.id });
        announceGone(visit, id, {});
        pageChanged(ledger, id);
    }
    return {};
}

QString lastSeq(Ledger &ledger)
{
    const auto row = ledger.first(u"SELECT seq FROM sqlite_sequence WHERE name = 'feed'"_s);
    return row ? row->at(0).toString() : u"0"_s;
}

/// Nothing was written here but by restoring.
bool isUntouched(Ledger &ledger)
{
    const QString restored = ledger.meta(u"restored"_s);
    const bool empty = !ledger.first(u"SELECT 1 FROM entry LIMIT 1"_s).has_value();
    return restored.isEmpty() ? empty : restored == lastSeq(ledger);
}

} // namespace

Outcome<Answer> getBackup(Visit &visit, const QStringList &)
{
    if (!isPortalAdministrator(visit))
        return refuse(u"not_your_role"_s, u"backups are an administrator's"_s);
    const auto since = sinceOf(visit);
    if (!since)
        return std::unexpected(since.error());
    BackupPage page;
    page.portalId = visit.ledger.meta(u"portal_id"_s);
    page.network = visit.rulebook.network;
    page.madeAt = visit.now;
    page.items = standingItems(visit.ledger);
    const qsizetype full = page.items.size() + itemsPerPage;
    qint64 last = *since;
    const auto rows = visit.ledger.select(
        u"SELECT seq, type, id FROM feed WHERE seq > ? AND person = '' ORDER BY seq LIMIT ?"_s,
        { last, itemsPerPage });
    page.more = rows.size() == itemsPerPage;
    for (const QVariantList &row : rows) {
        if (page.items.size() >= full) {
            page.more = true;
            break;
        }
        last = row.at(0).toLongLong();
        page.items += itemsOf(visit.ledger, visit.folders, row.at(1).toString(), row.at(2).toString());
    }
    page.next = QString::number(last) + u'.' + visit.ledger.meta(u"epoch"_s);
    return jsonAnswer(wire::toJson(page));
}

Outcome<Answer> postBackup(Visit &visit, const QStringList &)
{
    if (!isPortalAdministrator(visit))
        return refuse(u"not_your_role"_s, u"backups are an administrator's"_s);
    const auto object = bodyOf(visit);
    if (!object)
        return std::unexpected(object.error());
    const auto page = wire::fromJson<BackupPage>(*object);
    if (!page)
        return badRequest(page.error());
    if (!isUntouched(visit.ledger))
        return refuse(u"wrong_state"_s, u"this portal is not empty"_s);
    if (page->network != visit.rulebook.network)
        return refuse(page->network == Network::Wan ? u"wan_only"_s : u"check_failed"_s,
                      u"a backup of the other network"_s, u"network"_s);
    for (const BackupItem &item : page->items) {
        if (const auto restored = restoreItem(visit, item); !restored)
            return std::unexpected(restored.error());
    }
    visit.ledger.setMeta(u"portal_id"_s, page->portalId);
    visit.ledger.setMeta(u"epoch"_s, visit.ids.next().toString(QUuid::WithoutBraces));
    visit.ledger.setMeta(u"restored"_s, lastSeq(visit.ledger));
    Answer done;
    done.status = 204;
    return done;
}

} // namespace toasoan
