#include "training/Notes.h"

#include "training/Rights.h"

namespace toasoan {

using namespace Qt::StringLiterals;

std::optional<QJsonObject> noteOf(Ledger &ledger, const QString &type, const QString &id)
{
    const auto row = ledger.first(u"SELECT record FROM note WHERE type = ? AND id = ?"_s, { type, id });
    if (!row)
        return std::nullopt;
    return QJsonDocument::fromJson(row->at(0).toByteArray()).object();
}

QList<QJsonObject> noteObjects(Ledger &ledger, const QString &type, ArticleId article)
{
    const auto rows = article.isNull()
        ? ledger.select(u"SELECT record FROM note WHERE type = ? ORDER BY id"_s, { type })
        : ledger.select(u"SELECT record FROM note WHERE article = ? AND type = ? ORDER BY id"_s,
                        { article.toString(), type });
    QList<QJsonObject> objects;
    for (const QVariantList &row : rows)
        objects += QJsonDocument::fromJson(row.at(0).toByteArray()).object();
    return objects;
}

void keepNote(Ledger &ledger, const NoteKey &key, const QJsonObject &value, const QJsonObject &receipt)
{
    ledger.run(u"INSERT INTO note (type, id, article, site, record, receipt) VALUES (?, ?, ?, ?, ?, ?)"
               " ON CONFLICT (type, id) DO UPDATE SET article = excluded.article, site = excluded.site,"
               " record = excluded.record, receipt = excluded.receipt"_s,
               { key.type, key.id, key.article.isNull() ? u""_s : key.article.toString(),
                 key.site.isEmpty() ? u""_s : key.site.toString(), wire::toBytes(value), wire::toBytes(receipt) });
}

QJsonObject noteReceipt(Ledger &ledger, const QString &type, const QString &id)
{
    const auto row = ledger.first(u"SELECT receipt FROM note WHERE type = ? AND id = ?"_s, { type, id });
    return row ? QJsonDocument::fromJson(row->at(0).toByteArray()).object() : QJsonObject();
}

namespace {

bool seesArticle(const Visit &visit, ArticleId id)
{
    const auto head = headOf(visit.ledger, id);
    return head && maySee(visit, *head);
}

bool seesRoyalty(const Visit &visit, const Royalty &royalty)
{
    const auto head = headOf(visit.ledger, royalty.article);
    if (!head)
        return false;
    const bool shares = std::ranges::any_of(royalty.shares,
                                            [&](const RoyaltyShare &s) { return s.person == visit.person; });
    Roles roles = boardRoles();
    roles += Role::Administrator;
    return shares || head->author == visit.person || hasRole(visit, head->site, roles);
}

bool seesAssignment(const Visit &visit, const Assignment &assignment)
{
    const Person *me = visit.rulebook.person(visit.person);
    const bool mine = assignment.person == visit.person
        || (assignment.person.isEmpty() && me && !me->unit.isEmpty() && me->unit == assignment.unit);
    return mine || hasRole(visit, assignment.site, boardRoles());
}

bool seesDelegation(const Visit &visit, const Delegation &delegation)
{
    return delegation.from == visit.person || delegation.to == visit.person
        || hasRole(visit, delegation.site, { Role::Administrator });
}

} // namespace

bool maySeeNote(const Visit &visit, const QString &type, const QString &id)
{
    Ledger &ledger = visit.ledger;
    if (type == "comment"_L1) {
        const auto comment = noteValue<Comment>(ledger, type, id);
        return comment && seesArticle(visit, comment->article);
    }
    if (type == "royalty"_L1) {
        const auto royalty = noteValue<Royalty>(ledger, type, id);
        return royalty && seesRoyalty(visit, *royalty);
    }
    if (type == "assignment"_L1) {
        const auto assignment = noteValue<Assignment>(ledger, type, id);
        return assignment && seesAssignment(visit, *assignment);
    }
    if (type == "reminder"_L1) {
        const auto reminder = noteValue<Reminder>(ledger, type, id);
        return reminder && (reminder->from == visit.person || reminder->to == visit.person);
    }
    if (type == "delegation"_L1) {
        const auto delegation = noteValue<Delegation>(ledger, type, id);
        return delegation && seesDelegation(visit, *delegation);
    }
    return false;
}

} // namespace toasoan
