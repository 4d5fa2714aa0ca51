#include "training/Feed.h"

#include "training/Notes.h"
#include "training/Shelf.h"
#include "wire/Json.h"

#include <QCryptographicHash>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 200;
constexpr int largestLimit = 1000;
constexpr std::chrono::days cursorLife { 180 };

void put(const Visit &visit, const QString &type, const QString &id, ArticleId article, const PersonId &person)
{
    const QString whom = person.isEmpty() ? u""_s : person.toString();
    visit.ledger.run(u"DELETE FROM feed WHERE type = ? AND id = ? AND person = ?"_s, { type, id, whom });
    visit.ledger.run(u"INSERT INTO feed (type, id, article, person, at) VALUES (?, ?, ?, ?, ?)"_s,
                     { type, id, article.isNull() ? u""_s : article.toString(), whom, toRfc3339(visit.now) });
}

struct Cursor
{
    qint64 seq = 0;
    UtcTime at {};
};

/// The last part ties the cursor to its owner, portal and scope without telling them.
QByteArray sealOf(const Visit &visit, const QByteArray &part)
{
    const QByteArray text = part + '\n' + visit.person.toString().toUtf8() + '\n'
        + visit.ledger.meta(u"portal_id"_s).toUtf8() + '\n' + visit.ledger.meta(u"epoch"_s).toUtf8() + '\n'
        + scopeOf(visit);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(24);
}

QString write(const Visit &visit, qint64 seq)
{
    const QByteArray part = QByteArray::number(seq) + '.' + QByteArray::number(visit.now.time_since_epoch().count());
    const QByteArray whole = part + '.' + sealOf(visit, part);
    return QString::fromLatin1(whole.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Outcome<Cursor> readCursor(const Visit &visit, const QString &text)
{
    if (text.isEmpty())
        return Cursor {};
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QList<QByteArray> parts = decoded ? decoded.decoded.split('.') : QList<QByteArray>();
    bool isSeq = false;
    bool isTime = false;
    Cursor cursor;
    if (parts.size() == 3) {
        cursor.seq = parts.at(0).toLongLong(&isSeq);
        cursor.at = UtcTime(std::chrono::milliseconds(parts.at(1).toLongLong(&isTime)));
    }
    if (!isSeq || !isTime || cursor.seq < 0)
        return refuse(u"bad_request"_s, u"since is no cursor"_s, u"since"_s);
    const auto last = visit.ledger.first(u"SELECT seq FROM sqlite_sequence WHERE name = 'feed'"_s);
    const bool ahead = !last || cursor.seq > last->at(0).toLongLong();
    const bool old = cursor.at + cursorLife < visit.now || cursor.at > visit.now + std::chrono::days(1);
    if (ahead || old || sealOf(visit, parts.at(0) + '.' + parts.at(1)) != parts.at(2))
        return refuse(u"scope_changed"_s, u"the cursor does not hold any more"_s, u"since"_s);
    return cursor;
}

std::optional<Change::Type> typeOf(const QString &name)
{
    static const QMap<QString, Change::Type> types {
        { u"article"_s, Change::Type::Article },       { u"comment"_s, Change::Type::Comment },
        { u"assignment"_s, Change::Type::Assignment }, { u"reminder"_s, Change::Type::Reminder },
        { u"royalty"_s, Change::Type::Royalty },       { u"delegation"_s, Change::Type::Delegation },
        { u"rulebook"_s, Change::Type::Rulebook },
    };
    const auto found = types.find(name);
    return found == types.end() ? std::nullopt : std::optional(*found);
}

/// The change as this person gets it; nothing when there is nothing he may know.
std::optional<Change> changeOf(const Visit &visit, const QVariantList &row)
{
    const QString type = row.at(1).toString();
    const auto known = typeOf(type);
    if (!known)
        return std::nullopt;
    Change change;
    change.seq = row.at(0).toLongLong();
    change.type = *known;
    change.id = row.at(2).toString();
    change.gone = !row.at(4).toString().isEmpty();
    if (type != "article"_L1)
        change.article = row.at(3).toString();
    if (change.gone || change.type == Change::Type::Rulebook)
        return change;
    if (change.type != Change::Type::Article)
        return maySeeNote(visit, type, change.id) ? std::optional(change) : std::nullopt;
    const auto head = headOf(visit.ledger, ArticleId::fromString(change.id).value_or(ArticleId()));
    if (!head || !maySee(visit, *head))
        return std::nullopt;
    const auto text = visit.ledger.first(u"SELECT summary FROM article WHERE id = ?"_s, { change.id });
    const auto summary = text
        ? wire::fromJson<Summary>(QJsonDocument::fromJson(text->at(0).toByteArray()).object())
        : Result<Summary>(Summary());
    if (!summary) {
        visit.ledger.fail(summary.error().detail);
        return std::nullopt;
    }
    change.summary = *summary;
    return change;
}

Outcome<int> limitOf(const Visit &visit)
{
    const QString text = visit.request.queryItem(u"limit"_s);
    if (text.isEmpty())
        return defaultLimit;
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 1)
        return refuse(u"bad_request"_s, u"limit is a number from 1"_s, u"limit"_s);
    return std::min(limit, largestLimit);
}

} // namespace

void announceArticle(const Visit &visit, const Head &now, const QSet<PersonId> &viewersBefore)
{
    const QSet<PersonId> viewers = viewersOf(visit, now);
    const QString id = now.id.toString();
    put(visit, u"article"_s, id, now.id, {});
    for (const PersonId &person : viewers)
        visit.ledger.run(u"DELETE FROM feed WHERE type = 'article' AND id = ? AND person = ?"_s,
                         { id, person.toString() });
    for (const PersonId &person : viewersBefore - viewers)
        put(visit, u"article"_s, id, now.id, person);
    if ((viewers - viewersBefore).isEmpty())
        return;
    const auto notes = visit.ledger.select(u"SELECT type, id FROM feed WHERE article = ? AND type IN ('comment', 'royalty')"
                                           " AND person = '' ORDER BY seq"_s,
                                           { id });
    for (const QVariantList &note : notes)
        put(visit, note.at(0).toString(), note.at(1).toString(), now.id, {});
}

void announceGone(const Visit &visit, ArticleId article, const QSet<PersonId> &viewersBefore)
{
    visit.ledger.run(u"DELETE FROM feed WHERE article = ? AND person = ''"_s, { article.toString() });
    for (const PersonId &person : viewersBefore)
        put(visit, u"article"_s, article.toString(), article, person);
    put(visit, u"tombstone"_s, article.toString(), article, {});
}

void announceNote(const Visit &visit, const QString &type, const QString &id, ArticleId article)
{
    const auto gone = visit.ledger.select(u"SELECT person FROM feed WHERE type = ? AND id = ? AND person <> ''"_s,
                                          { type, id });
    for (const QVariantList &row : gone) {
        Visit theirs = visit;
        theirs.person = PersonId(row.at(0).toString());
        if (maySeeNote(theirs, type, id))
            visit.ledger.run(u"DELETE FROM feed WHERE type = ? AND id = ? AND person = ?"_s,
                             { type, id, row.at(0) });
    }
    put(visit, type, id, article, {});
}

void announceNoteGone(const Visit &visit, const QString &type, const QString &id, const PersonId &person)
{
    put(visit, type, id, {}, person);
}

void announceRulebook(const Visit &visit, int version)
{
    put(visit, u"rulebook"_s, QString::number(version), {}, {});
}

Outcome<Answer> getChanges(Visit &visit, const QStringList &)
{
    const auto limit = limitOf(visit);
    if (!limit)
        return std::unexpected(limit.error());
    const auto cursor = readCursor(visit, visit.request.queryItem(u"since"_s));
    if (!cursor)
        return std::unexpected(cursor.error());
    ChangePage page;
    qint64 last = cursor->seq;
    bool exhausted = false;
    while (!exhausted && page.entries.size() < *limit) {
        const auto rows = visit.ledger.select(
            u"SELECT seq, type, id, article, person FROM feed WHERE seq > ? AND (person = '' OR person = ?)"
            " ORDER BY seq LIMIT ?"_s,
            { last, visit.person.toString(), largestLimit });
        exhausted = rows.size() < largestLimit;
        for (const QVariantList &row : rows) {
            if (page.entries.size() == *limit) {
                exhausted = false;
                break;
            }
            last = row.at(0).toLongLong();
            if (const auto change = changeOf(visit, row))
                page.entries += *change;
        }
    }
    page.more = !exhausted;
    page.next = write(visit, last);
    return jsonAnswer(wire::toJson(page));
}

void pruneFeed(Ledger &ledger, UtcTime now)
{
    ledger.run(u"DELETE FROM feed WHERE person <> '' AND at < ?"_s, { toRfc3339(now - cursorLife) });
}

} // namespace toasoan
