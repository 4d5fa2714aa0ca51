// Session, rulebook, planning, packages and administration: the calls that are one request and one value.

#include "portal/PortalCall.h"

using namespace Qt::StringLiterals;

namespace toasoan {

void Portal::session(QObject *context, Callback<SessionInfo> answer)
{
    ask<SessionInfo>(Call::get(u"/session"_s), context, std::move(answer));
}

void Portal::sessionWith(const QString &user, const QString &secret, QObject *context,
                         Callback<SessionInfo> answer)
{
    Call call = Call::get(u"/session"_s);
    call.authorization = basicAuthorization(user, secret);
    ask<SessionInfo>(std::move(call), context, std::move(answer));
}

void Portal::revokeCredential(const QString &user, const QString &secret, RequestId request, QObject *context,
                              Callback<void> answer)
{
    Call call = Call::write("DELETE", u"/session/credential"_s, request);
    call.authorization = basicAuthorization(user, secret);
    tell(std::move(call), context, std::move(answer));
}

void Portal::acceptInvitation(const QString &code, RequestId request, QObject *context,
                              Callback<Credential> answer)
{
    Call call = Call::write("POST", u"/invitations/"_s + part(code), request);
    call.authorization = QByteArray();
    ask<Credential>(std::move(call), context, std::move(answer));
}

void Portal::createCredential(RequestId request, QObject *context, Callback<Credential> answer)
{
    ask<Credential>(Call::write("POST", u"/session/credential"_s, request), context, std::move(answer));
}

void Portal::rulebooks(const QString &etag, QObject *context, Callback<Fetched<QList<Rulebook>>> answer)
{
    Call call = Call::get(u"/rulebook"_s);
    call.json = true;
    if (!etag.isEmpty()) {
        call.headers.emplaceBack("If-None-Match", etag.toLatin1());
        call.taken = { 304 };
    }
    send(std::move(call), context, [answer = std::move(answer), etag](Result<Reply> reply) {
        if (!reply)
            return answer(std::unexpected(reply.error()));
        if (reply->heard.status == 304)
            return answer(Fetched<QList<Rulebook>> { std::nullopt, etag });
        Result<QList<Rulebook>> versions = wire::fromJson<QList<Rulebook>>(reply->json);
        if (!versions)
            return answer(std::unexpected(versions.error()));
        answer(Fetched<QList<Rulebook>> { *std::move(versions),
                                          QString::fromLatin1(reply->heard.header("etag")) });
    });
}

void Portal::putRulebook(const Rulebook &rulebook, RequestId request, QObject *context, Callback<Receipt> answer)
{
    ask<Receipt>(Call::write("PUT", u"/rulebook"_s, request, wire::toJson(rulebook)), context, std::move(answer));
}

void Portal::changes(const QString &since, int limit, QObject *context, Callback<ChangePage> answer)
{
    Call call = Call::get(u"/changes"_s);
    if (!since.isEmpty())
        call.query.addQueryItem(u"since"_s, part(since));
    call.query.addQueryItem(u"limit"_s, QString::number(limit));
    ask<ChangePage>(std::move(call), context, std::move(answer));
}

void Portal::assignment(AssignmentId id, QObject *context, Callback<Assignment> answer)
{
    ask<Assignment>(Call::get(u"/assignments/"_s + id.toString()), context, std::move(answer));
}

void Portal::putAssignment(const Assignment &assignment, RequestId request, QObject *context,
                           Callback<Receipt> answer)
{
    const QString path = u"/assignments/"_s + assignment.id.toString();
    ask<Receipt>(Call::write("PUT", path, request, wire::toJson(assignment)), context, std::move(answer));
}

void Portal::reminder(ReminderId id, QObject *context, Callback<Reminder> answer)
{
    ask<Reminder>(Call::get(u"/reminders/"_s + id.toString()), context, std::move(answer));
}

void Portal::putReminder(const Reminder &reminder, RequestId request, QObject *context, Callback<Receipt> answer)
{
    const QString path = u"/reminders/"_s + reminder.id.toString();
    ask<Receipt>(Call::write("PUT", path, request, wire::toJson(reminder)), context, std::move(answer));
}

void Portal::delegation(DelegationId id, QObject *context, Callback<Delegation> answer)
{
    ask<Delegation>(Call::get(u"/delegations/"_s + id.toString()), context, std::move(answer));
}

void Portal::putDelegation(const Delegation &delegation, RequestId request, QObject *context,
                           Callback<Receipt> answer)
{
    const QString path = u"/delegations/"_s + delegation.id.toString();
    ask<Receipt>(Call::write("PUT", path, request, wire::toJson(delegation)), context, std::move(answer));
}

void Portal::handOver(const Handover &handover, RequestId request, QObject *context, Callback<Receipt> answer)
{
    const QString path = u"/members/"_s + part(handover.from.toString()) + u"/handover"_s;
    ask<Receipt>(Call::write("POST", path, request, wire::toJson(handover)), context, std::move(answer));
}

void Portal::package(ArticleId id, QObject *context, Callback<Package> answer)
{
    ask<Package>(Call::get(u"/articles/"_s + id.toString() + u"/package"_s), context, std::move(answer));
}

void Portal::deliverPackage(const Package &package, RequestId request, QObject *context,
                            Callback<QList<Receipt>> answer)
{
    ask<QList<Receipt>>(Call::write("POST", u"/packages"_s, request, wire::toJson(package)), context,
                        std::move(answer));
}

void Portal::health(QObject *context, Callback<Health> answer)
{
    ask<Health>(Call::get(u"/health"_s), context, std::move(answer));
}

void Portal::backup(const QString &since, QObject *context, Callback<BackupPage> answer)
{
    Call call = Call::get(u"/backup"_s);
    if (!since.isEmpty())
        call.query.addQueryItem(u"since"_s, part(since));
    ask<BackupPage>(std::move(call), context, std::move(answer));
}

void Portal::restore(const BackupPage &page, RequestId request, QObject *context, Callback<void> answer)
{
    tell(Call::write("POST", u"/backup"_s, request, wire::toJson(page)), context, std::move(answer));
}

} // namespace toasoan
