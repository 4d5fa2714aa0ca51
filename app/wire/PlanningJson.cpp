// Comments, leases, assignments, reminders, delegations, royalties, handover: what people say and promise to
// each other around an article.

#include "wire/Json.h"
#include "wire/Parts.h"
#include "wire/Writer.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

std::optional<Role> roleWord(QStringView name)
{
    return roleFromString(name);
}

} // namespace

QJsonObject toJson(const Comment &comment)
{
    QJsonObject object { { u"id"_s, comment.id.toString() },
                         { u"article"_s, comment.article.toString() },
                         { u"author"_s, comment.author.toString() },
                         { u"revision"_s, comment.revision.toString() },
                         { u"text"_s, comment.text },
                         { u"at"_s, toRfc3339(comment.at) },
                         { u"resolved"_s, comment.resolved } };
    putText(object, "quote"_L1, comment.quote);
    return object;
}

Comment readComment(Reader &reader)
{
    return { .id = reader.id<CommentId>("id"_L1),
             .article = reader.id<ArticleId>("article"_L1),
             .author = reader.code<PersonId>("author"_L1),
             .revision = reader.id<RevisionId>("revision"_L1),
             .quote = reader.maybeText("quote"_L1),
             .text = reader.text("text"_L1),
             .at = reader.time("at"_L1),
             .resolved = reader.truth("resolved"_L1) };
}

template<> Result<Comment> fromJson<Comment>(const QJsonObject &object)
{
    Reader reader(object);
    Comment comment = readComment(reader);
    return reader.result(std::move(comment));
}

QJsonObject toJson(const Lease &lease)
{
    QJsonObject object { { u"holder"_s, lease.holder.toString() }, { u"until"_s, toRfc3339(lease.until) } };
    putMaybe(object, "taken_from"_L1, lease.takenFrom);
    return object;
}

template<> Result<Lease> fromJson<Lease>(const QJsonObject &object)
{
    Reader reader(object);
    Lease lease { .holder = reader.code<PersonId>("holder"_L1),
                  .until = reader.time("until"_L1),
                  .takenFrom = reader.maybeCode<PersonId>("taken_from"_L1) };
    return reader.result(std::move(lease));
}

QJsonObject toJson(const Assignment &assignment)
{
    QJsonObject object { { u"id"_s, assignment.id.toString() },
                         { u"site"_s, assignment.site.toString() },
                         { u"task"_s, assignment.task } };
    putMaybe(object, "unit"_L1, assignment.unit);
    putMaybe(object, "person"_L1, assignment.person);
    putMaybe(object, "kind"_L1, assignment.kind);
    putMaybe(object, "due"_L1, assignment.due);
    putMaybe(object, "article"_L1, assignment.article);
    return object;
}

template<> Result<Assignment> fromJson<Assignment>(const QJsonObject &object)
{
    Reader reader(object);
    Assignment assignment { .id = reader.id<AssignmentId>("id"_L1),
                            .site = reader.code<SiteId>("site"_L1),
                            .unit = reader.maybeCode<UnitId>("unit"_L1),
                            .person = reader.maybeCode<PersonId>("person"_L1),
                            .task = reader.text("task"_L1),
                            .kind = reader.maybeCode<KindId>("kind"_L1),
                            .due = reader.maybeTime("due"_L1),
                            .article = reader.maybeId<ArticleId>("article"_L1) };
    return reader.result(std::move(assignment));
}

QJsonObject toJson(const Reminder &reminder)
{
    QJsonObject object { { u"id"_s, reminder.id.toString() },
                         { u"from"_s, reminder.from.toString() },
                         { u"to"_s, reminder.to.toString() },
                         { u"text"_s, reminder.text },
                         { u"at"_s, toRfc3339(reminder.at) } };
    putMaybe(object, "article"_L1, reminder.article);
    putMaybe(object, "read_at"_L1, reminder.readAt);
    return object;
}

template<> Result<Reminder> fromJson<Reminder>(const QJsonObject &object)
{
    Reader reader(object);
    Reminder reminder { .id = reader.id<ReminderId>("id"_L1),
                        .from = reader.code<PersonId>("from"_L1),
                        .to = reader.code<PersonId>("to"_L1),
                        .text = reader.text("text"_L1),
                        .article = reader.maybeId<ArticleId>("article"_L1),
                        .at = reader.time("at"_L1),
                        .readAt = reader.maybeTime("read_at"_L1) };
    return reader.result(std::move(reminder));
}

QJsonObject toJson(const Delegation &delegation)
{
    return { { u"id"_s, delegation.id.toString() },
             { u"from"_s, delegation.from.toString() },
             { u"to"_s, delegation.to.toString() },
             { u"site"_s, delegation.site.toString() },
             { u"role"_s, toString(delegation.role) },
             { u"begins"_s, toRfc3339(delegation.begins) },
             { u"ends"_s, toRfc3339(delegation.ends) },
             { u"revoked"_s, delegation.revoked } };
}

template<> Result<Delegation> fromJson<Delegation>(const QJsonObject &object)
{
    Reader reader(object);
    Delegation delegation { .id = reader.id<DelegationId>("id"_L1),
                            .from = reader.code<PersonId>("from"_L1),
                            .to = reader.code<PersonId>("to"_L1),
                            .site = reader.code<SiteId>("site"_L1),
                            .role = reader.word<Role>("role"_L1, roleWord),
                            .begins = reader.time("begins"_L1),
                            .ends = reader.time("ends"_L1),
                            .revoked = reader.truth("revoked"_L1) };
    return reader.result(std::move(delegation));
}

QJsonObject toJson(const Royalty &royalty)
{
    QJsonArray shares;
    for (const RoyaltyShare &share : royalty.shares)
        shares.append(QJsonObject { { u"person"_s, share.person.toString() }, { u"percent"_s, share.percent } });
    return { { u"article"_s, royalty.article.toString() },
             { u"period"_s, royalty.period },
             { u"tariff"_s, royalty.tariff },
             { u"coefficient"_s, royalty.coefficient },
             { u"shares"_s, shares } };
}

template<> Result<Royalty> fromJson<Royalty>(const QJsonObject &object)
{
    Reader reader(object);
    Royalty royalty;
    royalty.article = reader.id<ArticleId>("article"_L1);
    royalty.period = reader.text("period"_L1);
    royalty.tariff = reader.text("tariff"_L1);
    royalty.coefficient = reader.text("coefficient"_L1);
    for (Reader share : reader.list("shares"_L1)) {
        royalty.shares.append({ .person = share.code<PersonId>("person"_L1),
                                .percent = int(share.integer("percent"_L1, 0, 100)) });
    }
    return reader.result(std::move(royalty));
}

QJsonObject toJson(const Handover &handover)
{
    QJsonObject object { { u"from"_s, handover.from.toString() },
                         { u"to"_s, handover.to.toString() },
                         { u"reason"_s, handover.reason } };
    putMaybe(object, "site"_L1, handover.site);
    return object;
}

template<> Result<Handover> fromJson<Handover>(const QJsonObject &object)
{
    Reader reader(object);
    Handover handover { .from = reader.code<PersonId>("from"_L1),
                        .to = reader.code<PersonId>("to"_L1),
                        .site = reader.maybeCode<SiteId>("site"_L1),
                        .reason = reader.text("reason"_L1) };
    return reader.result(std::move(handover));
}

} // namespace toasoan::wire
