#include "training/Planning.h"

#include "training/Articles.h"
#include "training/Feed.h"
#include "training/Notes.h"
#include "training/Shelf.h"

#include <QRegularExpression>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Problem> nothing() { return refuse(u"not_found"_s, u"no such id"_s); }

Outcome<Answer> getNote(Visit &visit, const QString &type, const QString &id)
{
    const auto object = noteOf(visit.ledger, type, id);
    if (!object || !maySeeNote(visit, type, id))
        return nothing();
    return jsonAnswer(*object);
}

/// The body's value under the id of the path.
template<class T> Outcome<T> readNote(const Visit &visit, const QStringList &parts)
{
    const auto object = bodyOf(visit);
    if (!object)
        return std::unexpected(object.error());
    const auto value = wire::fromJson<T>(*object);
    if (!value)
        return badRequest(value.error());
    if (value->id.toString() != parts.value(0).toLower())
        return refuse(u"bad_request"_s, u"the body has another id"_s, u"id"_s);
    return *value;
}

Outcome<Answer> keep(Visit &visit, const NoteKey &key, const QJsonObject &value)
{
    Receipt receipt;
    receipt.id = key.id;
    receipt.at = visit.now;
    const QJsonObject answer = wire::toJson(receipt);
    keepNote(visit.ledger, key, value, answer);
    announceNote(visit, key.type, key.id, key.article);
    return jsonAnswer(answer);
}

bool isKnown(const Visit &visit, const PersonId &person) { return visit.rulebook.person(person) != nullptr; }

/// The board plans; whoever it is for only says which article answers it.
Outcome<void> mayPut(const Visit &visit, const std::optional<Assignment> &before, const Assignment &after)
{
    const bool board = hasRole(visit, after.site, boardRoles())
        && (!before || hasRole(visit, before->site, boardRoles()));
    if (board)
        return {};
    if (!before || !maySeeNote(visit, u"assignment"_s, after.id.toString()))
        return before ? Outcome<void>(nothing()) : refuse(u"not_your_role"_s, u"the board plans"_s);
    Assignment answered = *before;
    answered.article = after.article;
    return answered == after ? Outcome<void>() : refuse(u"not_your_role"_s, u"the board plans"_s);
}

QSet<PersonId> peopleWhoSee(const Visit &visit, const QString &type, const QString &id)
{
    QSet<PersonId> people;
    for (const Person &person : visit.rulebook.people) {
        Visit theirs = visit;
        theirs.person = person.id;
        if (maySeeNote(theirs, type, id))
            people += person.id;
    }
    return people;
}

bool isPeriodClosed(const Visit &visit, const QString &period)
{
    // Which periods are closed is rulebook data, set by an administrator like everything dated.
    return visit.rulebook.more.value("closed_periods"_L1).toArray().contains(period);
}

Outcome<void> royaltyHolds(const Visit &visit, const Royalty &royalty)
{
    static const QRegularExpression month(u"\\A\\d{4}-(0[1-9]|1[0-2])\\z"_s);
    static const QRegularExpression decimal(u"\\A\\d{1,4}(\\.\\d{1,4})?\\z"_s);
    if (!month.match(royalty.period).hasMatch())
        return refuse(u"bad_request"_s, u"the period is a month"_s, u"period"_s);
    if (!decimal.match(royalty.coefficient).hasMatch())
        return refuse(u"bad_request"_s, u"the coefficient is a decimal number"_s, u"coefficient"_s);
    int percent = 0;
    for (const RoyaltyShare &share : royalty.shares)
        percent += share.percent;
    if (!royalty.shares.isEmpty() && percent != 100)
        return refuse(u"bad_request"_s, u"the shares make 100"_s, u"shares"_s);
    if (isPeriodClosed(visit, royalty.period))
        return refuse(u"period_closed"_s, u"the period is closed"_s, u"period"_s);
    return {};
}

/// Open articles in the leaving member's hand go on. Drafts stay his own, and so does what is finished.
void handArticlesOver(const Visit &visit, const Handover &handover)
{
    const auto rows = visit.ledger.select(
        u"SELECT id, site FROM article WHERE (assignee = ? OR author = ?) AND live = 0"
        " AND state NOT IN (?, 'published', 'declined') ORDER BY id"_s,
        { handover.from.toString(), handover.from.toString(), visit.rulebook.workflow.initial().toString() });
    for (const QVariantList &row : rows) {
        if (!handover.site.isEmpty() && handover.site != SiteId(row.at(1).toString()))
            continue;
        const auto head = headOf(visit.ledger, ArticleId::fromString(row.at(0).toString()).value_or(ArticleId()));
        auto article = head ? articleOf(visit.ledger, head->id) : std::nullopt;
        if (!article)
            continue;
        const QSet<PersonId> before = viewersOf(visit, *head);
        if (article->assignee == handover.from)
            article->assignee = handover.to;
        if (article->author == handover.from)
            article->author = handover.to;
        HistoryEntry entry;
        entry.what = u"handover"_s;
        entry.id = visit.request.header("toasoan-request-id").isEmpty()
            ? visit.ids.next().toString(QUuid::WithoutBraces)
            : QString::fromLatin1(visit.request.header("toasoan-request-id"));
        entry.from = article->state;
        entry.to = article->state;
        entry.revision = article->revision;
        entry.reason = handover.reason;
        (void)conclude(visit, *article, head->opened, before, entry);
    }
}

void handNotesOver(Visit &visit, const Handover &handover)
{
    const auto concerns = [&](const SiteId &site) { return handover.site.isEmpty() || handover.site == site; };
    for (Assignment &assignment : notesOf<Assignment>(visit.ledger, u"assignment"_s)) {
        if (assignment.person != handover.from || !concerns(assignment.site))
            continue;
        assignment.person = handover.to;
        const QString id = assignment.id.toString();
        (void)keep(visit, { u"assignment"_s, id, assignment.article, assignment.site }, wire::toJson(assignment));
        Visit theirs = visit;
        theirs.person = handover.from;
        if (!maySeeNote(theirs, u"assignment"_s, id))
            announceNoteGone(visit, u"assignment"_s, id, handover.from);
    }
    for (Delegation &delegation : notesOf<Delegation>(visit.ledger, u"delegation"_s)) {
        const bool his = delegation.from == handover.from || delegation.to == handover.from;
        if (!his || delegation.revoked || !concerns(delegation.site))
            continue;
        delegation.revoked = true;
        (void)keep(visit, { u"delegation"_s, delegation.id.toString(), {}, delegation.site },
                   wire::toJson(delegation));
    }
}

} // namespace

Outcome<Answer> getAssignment(Visit &visit, const QStringList &parts)
{
    return getNote(visit, u"assignment"_s, parts.value(0).toLower());
}

Outcome<Answer> putAssignment(Visit &visit, const QStringList &parts)
{
    const auto assignment = readNote<Assignment>(visit, parts);
    if (!assignment)
        return std::unexpected(assignment.error());
    const QString id = assignment->id.toString();
    const auto before = noteValue<Assignment>(visit.ledger, u"assignment"_s, id);
    if (const auto may = mayPut(visit, before, *assignment); !may)
        return std::unexpected(may.error());
    if (before && *before == *assignment)
        return jsonAnswer(noteReceipt(visit.ledger, u"assignment"_s, id));
    const QSet<PersonId> saw = before ? peopleWhoSee(visit, u"assignment"_s, id) : QSet<PersonId>();
    const auto answer = keep(visit, { u"assignment"_s, id, assignment->article, assignment->site },
                             wire::toJson(*assignment));
    for (const PersonId &person : saw - peopleWhoSee(visit, u"assignment"_s, id))
        announceNoteGone(visit, u"assignment"_s, id, person);
    return answer;
}

Outcome<Answer> getReminder(Visit &visit, const QStringList &parts)
{
    return getNote(visit, u"reminder"_s, parts.value(0).toLower());
}

Outcome<Answer> putReminder(Visit &visit, const QStringList &parts)
{
    auto reminder = readNote<Reminder>(visit, parts);
    if (!reminder)
        return std::unexpected(reminder.error());
    const QString id = reminder->id.toString();
    auto before = noteValue<Reminder>(visit.ledger, u"reminder"_s, id);
    if (before && before->from != visit.person && before->to != visit.person)
        return nothing();
    const bool reads = before && before->to == visit.person && reminder->readAt;
    if (reads) {
        if (before->readAt)
            return jsonAnswer(noteReceipt(visit.ledger, u"reminder"_s, id));
        before->readAt = visit.now;
        return keep(visit, { u"reminder"_s, id, before->article }, wire::toJson(*before));
    }
    if (before) {
        const bool same = before->text == reminder->text && before->to == reminder->to
            && before->article == reminder->article && before->from == visit.person;
        return same ? Outcome<Answer>(jsonAnswer(noteReceipt(visit.ledger, u"reminder"_s, id)))
                    : refuse(u"id_reused"_s, u"another reminder has this id"_s, u"id"_s);
    }
    Roles roles = boardRoles();
    roles += Role::Administrator;
    if (!hasRoleAnywhere(visit, roles) || reminder->from != visit.person)
        return refuse(u"not_your_role"_s, u"the board reminds"_s);
    if (!isKnown(visit, reminder->to))
        return refuse(u"bad_request"_s, u"nobody of this name"_s, u"to"_s);
    if (!reminder->article.isNull() && !seen(visit, reminder->article))
        return refuse(u"bad_request"_s, u"no article with this id"_s, u"article"_s);
    reminder->at = visit.now;
    reminder->readAt.reset();
    return keep(visit, { u"reminder"_s, id, reminder->article }, wire::toJson(*reminder));
}

Outcome<Answer> getDelegation(Visit &visit, const QStringList &parts)
{
    return getNote(visit, u"delegation"_s, parts.value(0).toLower());
}

Outcome<Answer> putDelegation(Visit &visit, const QStringList &parts)
{
    const auto delegation = readNote<Delegation>(visit, parts);
    if (!delegation)
        return std::unexpected(delegation.error());
    const QString id = delegation->id.toString();
    const auto before = noteValue<Delegation>(visit.ledger, u"delegation"_s, id);
    if (before && !maySeeNote(visit, u"delegation"_s, id))
        return nothing();
    if (before && *before == *delegation)
        return jsonAnswer(noteReceipt(visit.ledger, u"delegation"_s, id));
    const PersonId owner = before ? before->from : delegation->from;
    Delegation ended = before.value_or(*delegation);
    ended.revoked = true;
    const bool administrator = before && ended == *delegation
        && hasRole(visit, before->site, { Role::Administrator });
    if (owner != visit.person && !administrator)
        return refuse(u"not_your_role"_s, u"only the approver himself delegates"_s, u"from"_s);
    if (before && (before->to != delegation->to || before->site != delegation->site
                   || before->role != delegation->role || before->from != delegation->from))
        return refuse(u"id_reused"_s, u"another delegation has this id"_s, u"id"_s);
    // What was lent cannot be lent on: only roles of one's own, by the rulebook.
    const bool lendable = delegation->role == Role::Approver || delegation->role == Role::Standing;
    if (!lendable || (!before && !visit.rulebook.rolesOf(visit.person, delegation->site).contains(delegation->role)))
        return refuse(u"not_your_role"_s, u"not a role of one's own that can be lent"_s, u"role"_s);
    if (!isKnown(visit, delegation->to) || delegation->to == delegation->from)
        return refuse(u"bad_request"_s, u"nobody else of this name"_s, u"to"_s);
    if (delegation->ends <= delegation->begins)
        return refuse(u"bad_request"_s, u"it ends before it begins"_s, u"ends"_s);
    return keep(visit, { u"delegation"_s, id, {}, delegation->site }, wire::toJson(*delegation));
}

Outcome<Answer> getRoyalty(Visit &visit, const QStringList &parts)
{
    return getNote(visit, u"royalty"_s, parts.value(0).toLower());
}

Outcome<Answer> putRoyalty(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    const auto head = seen(visit, *id);
    if (!head)
        return std::unexpected(head.error());
    const auto object = bodyOf(visit);
    if (!object)
        return std::unexpected(object.error());
    const auto royalty = wire::fromJson<Royalty>(*object);
    if (!royalty)
        return badRequest(royalty.error());
    if (royalty->article != *id)
        return refuse(u"bad_request"_s, u"the body names another article"_s, u"article"_s);
    if (!hasRole(visit, head->site, { Role::Approver, Role::Standing }))
        return refuse(u"not_your_role"_s, u"the head of the board sets royalties"_s);
    const QString own = id->toString();
    const auto before = noteValue<Royalty>(visit.ledger, u"royalty"_s, own);
    if (before && *before == *royalty)
        return jsonAnswer(noteReceipt(visit.ledger, u"royalty"_s, own));
    if (before && isPeriodClosed(visit, before->period))
        return refuse(u"period_closed"_s, u"the period is closed"_s, u"period"_s);
    if (const auto hold = royaltyHolds(visit, *royalty); !hold)
        return std::unexpected(hold.error());
    return keep(visit, { u"royalty"_s, own, *id, head->site }, wire::toJson(*royalty));
}

Outcome<Answer> postHandover(Visit &visit, const QStringList &parts)
{
    const auto object = bodyOf(visit);
    if (!object)
        return std::unexpected(object.error());
    const auto handover = wire::fromJson<Handover>(*object);
    if (!handover)
        return badRequest(handover.error());
    if (handover->from.toString() != parts.value(0))
        return refuse(u"bad_request"_s, u"the body names another member"_s, u"from"_s);
    const bool allowed = isPortalAdministrator(visit)
        || (!handover->site.isEmpty() && hasRole(visit, handover->site, { Role::Administrator }));
    if (!allowed)
        return refuse(u"not_your_role"_s, u"an administrator hands over"_s);
    if (!isKnown(visit, handover->to) || handover->to == handover->from)
        return refuse(u"bad_request"_s, u"nobody else of this name"_s, u"to"_s);
    if (handover->reason.trimmed().isEmpty())
        return refuse(u"reason_missing"_s, u"handing over needs a reason"_s, u"reason"_s);
    handArticlesOver(visit, *handover);
    handNotesOver(visit, *handover);
    Receipt receipt;
    receipt.id = handover->from.toString();
    receipt.at = visit.now;
    return jsonAnswer(wire::toJson(receipt));
}

} // namespace toasoan
