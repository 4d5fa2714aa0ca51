#include "training/Membership.h"

#include "training/Articles.h"
#include "training/Feed.h"
#include "training/Rights.h"
#include "training/SignIn.h"
#include "wire/Json.h"

#include "core/Chance.h"
#include "core/Ids.h"

#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QStorageInfo>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days invitationLife { 7 };
constexpr std::chrono::minutes invitationRepeats { 10 };

QString hashOf(const QString &code)
{
    // Codes are long and random: a plain hash gives nothing away.
    return Digest::of(QString(code).remove(u'-').trimmed().toUpper().toUtf8()).toString();
}

/// The same for the same request; nobody who does not know the portal's key can tell it.
QString derived(const Visit &visit, const QByteArray &purpose)
{
    const QByteArray key = QByteArray::fromHex(visit.ledger.meta(u"key"_s).toLatin1());
    const QByteArray code = QMessageAuthenticationCode::hash(purpose, key, QCryptographicHash::Sha256);
    return QString::fromLatin1(code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).left(32));
}

QByteArray requestOf(const Visit &visit) { return visit.request.header("toasoan-request-id").trimmed(); }

/// Makes (or makes again) the credential that belongs to this request.
Credential credentialFor(const Visit &visit, const PersonId &person, const QByteArray &purpose)
{
    const QByteArray once = requestOf(visit).isEmpty() ? visit.chance.bytes(16).toHex() : requestOf(visit);
    const QString id = Digest::of(purpose + '\n' + once).toString();
    Credential credential;
    credential.person = person;
    credential.user = person.toString();
    credential.secret = derived(visit, purpose + '\n' + once);
    const auto row = visit.ledger.first(u"SELECT since FROM credential WHERE id = ?"_s, { id });
    credential.since = row ? fromRfc3339(row->at(0).toString()).value_or(visit.now) : visit.now;
    if (!row)
        keepCredential(visit.ledger, id, person, saltedHash(credential.secret, visit.chance), visit.now,
                       Origin::Handed);
    return credential;
}

QByteArray rulebookTag(const QList<Rulebook> &rulebooks)
{
    return '"' + QByteArray::number(rulebooks.isEmpty() ? 0 : rulebooks.last().version) + '"';
}

bool hasAdministrator(const Rulebook &rulebook)
{
    return std::ranges::any_of(rulebook.people, [&](const Person &person) {
        return std::ranges::any_of(rulebook.sites, [&](const Site &site) {
            return site.level == 1 && person.roles.value(site.id).contains(Role::Administrator);
        });
    });
}

} // namespace

Outcome<Answer> getSession(Visit &visit, const QStringList &)
{
    SessionInfo info;
    info.person = visit.person;
    if (const Person *person = visit.rulebook.person(visit.person)) {
        info.name = person->name;
        info.unit = person->unit;
    }
    for (const Site &site : visit.rulebook.sites) {
        if (const Roles roles = rolesOf(visit, visit.person, site.id); !roles.isEmpty())
            info.roles.insert(site.id, roles);
    }
    info.network = visit.rulebook.network;
    info.portal = visit.ledger.meta(u"portal_name"_s);
    info.portalId = visit.ledger.meta(u"portal_id"_s);
    info.serverTime = visit.now;
    const auto row = visit.ledger.first(u"SELECT since FROM credential WHERE id = ?"_s, { visit.credential });
    info.credentialSince = row ? fromRfc3339(row->at(0).toString()).value_or(UtcTime()) : UtcTime();
    info.rulebookVersion = visit.rulebook.version;
    info.articleBytes = visit.rulebook.limits.articleBytes;
    info.mediaBytes = visit.rulebook.limits.mediaBytes;
    info.capabilities = { u"packages"_s, u"backup"_s, u"training"_s };
    return jsonAnswer(wire::toJson(info));
}

Outcome<Answer> postCredential(Visit &visit, const QStringList &)
{
    const QByteArray purpose = "credential\n" + visit.person.toString().toUtf8();
    return jsonAnswer(wire::toJson(credentialFor(visit, visit.person, purpose)), 201);
}

Outcome<Answer> deleteCredential(Visit &visit, const QStringList &)
{
    visit.ledger.run(u"UPDATE credential SET revoked = 1 WHERE id = ?"_s, { visit.credential });
    Answer done;
    done.status = 204;
    return done;
}

Outcome<Answer> postInvitation(Visit &visit, const QStringList &parts)
{
    const QString code = hashOf(parts.value(0));
    const auto row = visit.ledger.first(u"SELECT person, expires, taken, takenat FROM invitation WHERE code = ?"_s, { code });
    const auto nothing = refuse(u"not_found"_s, u"this code does not hold"_s);
    if (!row || fromRfc3339(row->at(1).toString()).value_or(UtcTime()) <= visit.now)
        return nothing;
    const PersonId person(row->at(0).toString());
    const QString taken = row->at(2).toString();
    const QString taker = requestOf(visit).isEmpty() ? visit.ids.next().toString(QUuid::WithoutBraces)
                                                     : QString::fromLatin1(requestOf(visit));
    // Used once; only the very request that used it is answered again.
    const UtcTime takenAt = fromRfc3339(row->at(3).toString()).value_or(visit.now);
    const bool again = taken == taker && visit.now <= takenAt + invitationRepeats;
    if (!visit.rulebook.person(person) || (!taken.isEmpty() && !again))
        return nothing;
    visit.ledger.run(u"UPDATE invitation SET taken = ?, takenat = ? WHERE code = ?"_s,
                     { taker, toRfc3339(takenAt), code });
    const QByteArray purpose = "invitation\n" + code.toUtf8();
    return jsonAnswer(wire::toJson(credentialFor(visit, person, purpose)), 201);
}

void keepInvitation(Ledger &ledger, const QString &code, const PersonId &person, UtcTime now)
{
    ledger.run(u"INSERT OR REPLACE INTO invitation (code, person, expires) VALUES (?, ?, ?)"_s,
               { hashOf(code), person.toString(), toRfc3339(now + invitationLife) });
}

QList<Rulebook> rulebooksOf(Ledger &ledger)
{
    QList<Rulebook> rulebooks;
    for (const QVariantList &row : ledger.select(u"SELECT text FROM rulebook ORDER BY version"_s)) {
        const auto rulebook = wire::fromJson<Rulebook>(QJsonDocument::fromJson(row.at(0).toByteArray()).object());
        if (rulebook)
            rulebooks += *rulebook;
        else
            ledger.fail(rulebook.error().detail);
    }
    return rulebooks;
}

void keepRulebook(Ledger &ledger, const Rulebook &rulebook)
{
    ledger.run(u"INSERT INTO rulebook (version, text) VALUES (?, ?)"_s,
               { rulebook.version, wire::toBytes(wire::toJson(rulebook)) });
}

Outcome<Answer> getRulebook(Visit &visit, const QStringList &)
{
    const QList<Rulebook> rulebooks = rulebooksOf(visit.ledger);
    return tagged(visit, jsonAnswer(wire::toJson(rulebooks)), rulebookTag(rulebooks));
}

Outcome<Answer> putRulebook(Visit &visit, const QStringList &)
{
    if (!isPortalAdministrator(visit))
        return refuse(u"not_your_role"_s, u"an administrator keeps the rulebook"_s);
    const auto object = bodyOf(visit);
    if (!object)
        return std::unexpected(object.error());
    const auto rulebook = wire::fromJson<Rulebook>(*object);
    if (!rulebook)
        return badRequest(rulebook.error());
    const QList<Rulebook> known = rulebooksOf(visit.ledger);
    Receipt receipt;
    receipt.id = QString::number(rulebook->version);
    receipt.version = rulebook->version;
    receipt.at = visit.now;
    const auto same = std::ranges::find(known, rulebook->version, &Rulebook::version);
    if (same != known.end() && *same == *rulebook)
        return jsonAnswer(wire::toJson(receipt));
    const QDate today = visit.rulebook.calendar.toLocal(visit.now).first;
    const bool next = known.isEmpty() || rulebook->version == known.last().version + 1;
    if (same == known.end() ? !next : same->from <= today)
        return refuse(u"wrong_state"_s, u"neither the next version nor one that is not in force yet"_s, u"version"_s);
    if (!hasAdministrator(*rulebook))
        return refuse(u"bad_request"_s, u"somebody has to administer the portal"_s, u"people"_s);
    if (rulebook->network != visit.rulebook.network)
        return refuse(u"bad_request"_s, u"a portal does not change its network"_s, u"network"_s);
    visit.ledger.run(u"DELETE FROM rulebook WHERE version = ?"_s, { rulebook->version });
    keepRulebook(visit.ledger, *rulebook);
    announceRulebook(visit, rulebook->version);
    return jsonAnswer(wire::toJson(receipt));
}

Outcome<Answer> getHealth(Visit &visit, const QStringList &)
{
    Roles roles = boardRoles();
    roles += { Role::Administrator, Role::Publisher };
    if (!hasRoleAnywhere(visit, roles))
        return refuse(u"not_your_role"_s, u"the health panel is the board's"_s);
    Health health;
    health.ok = true;
    health.serverTime = visit.now;
    health.freeBytes = QStorageInfo(QFileInfo(visit.ledger.file()).path()).bytesAvailable();
    health.schedulerLast = fromRfc3339(visit.ledger.meta(u"scheduler_last"_s)).value_or(visit.now);
    for (const Site &site : visit.rulebook.sites) {
        if (!hasRole(visit, site.id, roles))
            continue;
        const auto waiting = visit.ledger.first(
            u"SELECT count(*) FROM article WHERE state = 'submitted' AND site = ?"_s, { site.id.toString() });
        health.waiting += waiting ? waiting->at(0).toInt() : 0;
    }
    for (const Channel &channel : visit.rulebook.channels) {
        const QString last = visit.ledger.meta(u"published/"_s + channel.id.toString());
        if (const auto at = fromRfc3339(last); at && hasRole(visit, channel.site, roles))
            health.lastPublished.insert(channel.id, *at);
    }
    return jsonAnswer(wire::toJson(health));
}

} // namespace toasoan
