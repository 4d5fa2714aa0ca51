#include "training/TrainingContent.h"

#include "training/Ledger.h"
#include "training/Membership.h"
#include "training/SignIn.h"
#include "wire/Shipped.h"

#include "core/Chance.h"
#include "core/Clock.h"
#include "core/Ids.h"

#include <algorithm>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

/// Who writes and does nothing else.
PersonId lastContributor(const Rulebook &rulebook)
{
    PersonId found;
    for (const Person &person : rulebook.people) {
        const bool nothingElse = std::ranges::all_of(
            person.roles, [](const Roles &roles) { return roles == Roles { Role::Contributor }; });
        if (nothingElse && !person.roles.isEmpty())
            found = person.id;
    }
    return found;
}

void fill(Ledger &ledger, const TrainingContent &content, const Clock &clock, Ids &ids, Chance &chance)
{
    const UtcTime now = clock.now();
    ledger.setMeta(u"portal_id"_s, u"tap-huan-"_s + ids.next().toString(QUuid::WithoutBraces));
    ledger.setMeta(u"portal_name"_s, content.portalName);
    ledger.setMeta(u"key"_s, QString::fromLatin1(chance.bytes(32).toHex()));
    ledger.setMeta(u"epoch"_s, ids.next().toString(QUuid::WithoutBraces));
    ledger.setMeta(u"scheduler_last"_s, toRfc3339(now));
    for (const Rulebook &rulebook : content.rulebooks)
        keepRulebook(ledger, rulebook);
    const Rulebook &last = content.rulebooks.last();
    // One password for all, known to everybody: one slow hash is enough for it.
    const SaltedHash secret = saltedHash(content.password, chance);
    for (const Person &person : last.people)
        keepCredential(ledger, u"tap-huan/"_s + person.id.toString(), person.id, secret, now, Origin::Shipped);
    const PersonId invited = content.invited.isEmpty() ? lastContributor(last) : content.invited;
    if (!invited.isEmpty() && !content.invitationCode.isEmpty())
        keepInvitation(ledger, content.invitationCode, invited, now);
}

} // namespace

Result<TrainingContent> shippedTrainingContent()
{
    const auto rulebooks = wire::shippedRulebooks();
    if (!rulebooks)
        return std::unexpected(rulebooks.error());
    TrainingContent content;
    content.rulebooks = *rulebooks;
    return content;
}

Result<void> makeTrainingFile(const QString &file, const TrainingContent &content, const Clock &clock, Ids &ids,
                              Chance &chance)
{
    if (content.rulebooks.isEmpty())
        return failure(Error::Kind::BadInput, u"a portal needs a rulebook"_s);
    const auto ledger = Ledger::open(file, ids);
    if (!ledger)
        return std::unexpected(ledger.error());
    if (!(*ledger)->begin(Ledger::Access::Write))
        return failure(Error::Kind::Storage, (*ledger)->fault());
    if ((*ledger)->meta(u"portal_id"_s).isEmpty())
        fill(**ledger, content, clock, ids, chance);
    if (!(*ledger)->commit())
        return failure(Error::Kind::Storage, (*ledger)->fault());
    return {};
}

} // namespace toasoan
