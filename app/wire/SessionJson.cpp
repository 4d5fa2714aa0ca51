// Who somebody is to the portal, how the portal is, and what it says when it refuses. Roles that a newer
// portal knows and we do not are left out: less power is the safe reading. Problems are read leniently,
// since a refusal that cannot be read is worth less than one with a gap.

#include "wire/Json.h"
#include "wire/Reader.h"
#include "wire/Writer.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

const QLatin1StringView problemRoot = "https://toasoan.example/problems/"_L1;

QJsonObject rolesToJson(const QMap<SiteId, Roles> &roles)
{
    QJsonObject object;
    for (const auto &[site, held] : roles.asKeyValueRange()) {
        QJsonArray names;
        for (const Role role : allRoles) {
            if (held.contains(role))
                names.append(toString(role));
        }
        object.insert(site.toString(), names);
    }
    return object;
}

QMap<SiteId, Roles> readRoles(Reader reader)
{
    QMap<SiteId, Roles> roles;
    const QJsonObject members = reader.members();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        Roles held;
        if (!member->isArray())
            reader.below(member.key(), member.value()).fail({}, u"is not a list"_s);
        for (const QJsonValue &name : member->toArray()) {
            if (const auto role = roleFromString(name.toString()))
                held.insert(*role);
        }
        roles.insert(SiteId(member.key()), held);
    }
    return roles;
}

} // namespace

QJsonObject toJson(const SessionInfo &info)
{
    QJsonObject object = info.more;
    object.insert("person"_L1, info.person.toString());
    object.insert("name"_L1, info.name);
    putMaybe(object, "unit"_L1, info.unit);
    object.insert("roles"_L1, rolesToJson(info.roles));
    object.insert("network"_L1, toString(info.network));
    object.insert("portal"_L1, info.portal);
    object.insert("portal_id"_L1, info.portalId);
    object.insert("server_time"_L1, toRfc3339(info.serverTime));
    object.insert("credential_since"_L1, toRfc3339(info.credentialSince));
    object.insert("rulebook_version"_L1, info.rulebookVersion);
    object.insert("limits"_L1,
                  QJsonObject { { u"article_bytes"_s, info.articleBytes }, { u"media_bytes"_s, info.mediaBytes } });
    object.insert("capabilities"_L1, QJsonArray::fromStringList(info.capabilities));
    return object;
}

template<> Result<SessionInfo> fromJson<SessionInfo>(const QJsonObject &object)
{
    Reader reader(object);
    SessionInfo info;
    info.person = reader.code<PersonId>("person"_L1);
    info.name = reader.text("name"_L1);
    info.unit = reader.maybeCode<UnitId>("unit"_L1);
    info.roles = readRoles(reader.object("roles"_L1));
    info.network = reader.word<Network>("network"_L1, networkFromString);
    info.portal = reader.text("portal"_L1);
    info.portalId = reader.text("portal_id"_L1);
    if (info.portalId.isEmpty())
        reader.fail("portal_id"_L1, u"is empty"_s);
    info.serverTime = reader.time("server_time"_L1);
    info.credentialSince = reader.time("credential_since"_L1);
    info.rulebookVersion = int(reader.integer("rulebook_version"_L1, 0, std::numeric_limits<int>::max()));
    Reader limits = reader.object("limits"_L1);
    info.articleBytes = limits.integer("article_bytes"_L1, 0);
    info.mediaBytes = limits.integer("media_bytes"_L1, 0);
    info.capabilities = reader.texts("capabilities"_L1);
    info.more = reader.rest();
    return reader.result(std::move(info));
}

QJsonObject toJson(const Credential &credential)
{
    return { { u"person"_s, credential.person.toString() },
             { u"user"_s, credential.user },
             { u"secret"_s, credential.secret },
             { u"since"_s, toRfc3339(credential.since) } };
}

template<> Result<Credential> fromJson<Credential>(const QJsonObject &object)
{
    Reader reader(object);
    Credential credential;
    credential.person = reader.code<PersonId>("person"_L1);
    credential.user = reader.text("user"_L1);
    credential.secret = reader.text("secret"_L1);
    credential.since = reader.time("since"_L1);
    // HTTP Basic ends the name at the first colon (RFC 7617).
    if (credential.user.isEmpty() || credential.user.contains(u':'))
        reader.fail("user"_L1, u"is no name for HTTP Basic"_s);
    if (credential.secret.isEmpty())
        reader.fail("secret"_L1, u"is empty"_s);
    return reader.result(std::move(credential));
}

QJsonObject toJson(const Health &health)
{
    QJsonObject object = health.more;
    object.insert("ok"_L1, health.ok);
    object.insert("server_time"_L1, toRfc3339(health.serverTime));
    object.insert("free_bytes"_L1, health.freeBytes);
    object.insert("scheduler_last"_L1, toRfc3339(health.schedulerLast));
    object.insert("waiting"_L1, health.waiting);
    QJsonObject published;
    for (const auto &[channel, time] : health.lastPublished.asKeyValueRange())
        published.insert(channel.toString(), toRfc3339(time));
    object.insert("last_published"_L1, published);
    return object;
}

template<> Result<Health> fromJson<Health>(const QJsonObject &object)
{
    Reader reader(object);
    Health health;
    health.ok = reader.truth("ok"_L1);
    health.serverTime = reader.time("server_time"_L1);
    health.freeBytes = reader.integer("free_bytes"_L1, 0);
    health.schedulerLast = reader.time("scheduler_last"_L1);
    health.waiting = int(reader.integer("waiting"_L1, 0, std::numeric_limits<int>::max()));
    Reader published = reader.object("last_published"_L1);
    const QJsonObject channels = published.members();
    for (auto member = channels.constBegin(); member != channels.constEnd(); ++member) {
        const std::optional<UtcTime> time = fromRfc3339(member->toString());
        if (!time)
            published.below(member.key(), QJsonObject()).fail({}, u"is not an RFC 3339 time"_s);
        health.lastPublished.insert(ChannelId(member.key()), time.value_or(UtcTime()));
    }
    health.more = reader.rest();
    return reader.result(std::move(health));
}

QJsonObject toJson(const Problem &problem)
{
    QJsonObject object = problem.more;
    object.insert("type"_L1, problem.name.isEmpty() ? u"about:blank"_s : problemRoot + problem.name);
    object.insert("status"_L1, problem.status);
    object.insert("title"_L1, problem.title);
    putText(object, "detail"_L1, problem.detail);
    putText(object, "place"_L1, problem.place);
    return object;
}

template<> Result<Problem> fromJson<Problem>(const QJsonObject &object)
{
    Reader reader(object);
    Problem problem;
    const QString type = reader.maybeText("type"_L1);
    if (type.startsWith(problemRoot))
        problem.name = type.mid(problemRoot.size());
    if (reader.has("status"_L1))
        problem.status = int(reader.integer("status"_L1, 100, 599));
    problem.title = reader.maybeText("title"_L1);
    problem.detail = reader.maybeText("detail"_L1);
    problem.place = reader.maybeText("place"_L1);
    problem.more = reader.rest();
    return reader.result(std::move(problem));
}

} // namespace toasoan::wire
