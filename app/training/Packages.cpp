#include "training/Packages.h"

#include "training/Articles.h"
#include "training/MediaRoom.h"
#include "training/PublicPages.h"
#include "training/Shelf.h"
#include "training/Trail.h"
#include "wire/Json.h"

#include "core/Fingerprint.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

bool hasWanChannel(const Visit &visit, const Content &content)
{
    return std::ranges::any_of(content.channels, [&](const ChannelId &id) {
        const Channel *channel = visit.rulebook.channel(id);
        return channel && channel->network == Network::Wan;
    });
}

Outcome<Network> destination(const Visit &visit, const Content &content)
{
    const bool wan = hasWanChannel(visit, content);
    const QString named = visit.request.queryItem(u"network"_s);
    const auto network = named.isEmpty() ? std::optional(wan ? Network::Wan : Network::Internet)
                                         : networkFromString(named);
    if (!network)
        return refuse(u"bad_request"_s, u"network is internet or wan"_s, u"network"_s);
    if (wan && *network == Network::Internet)
        return refuse(u"wan_only"_s, u"an item of the Party's network"_s, u"network"_s);
    return *network;
}

bool isApproved(const Article &article)
{
    return article.approval && article.approval->fingerprint == fingerprint(article.content);
}

/// Everything about one article of a package that does not depend on what lies here.
Outcome<void> isCredible(const Visit &visit, const Package &package, const Article &article)
{
    const auto trail = package.histories.value(article.id);
    if (const auto head = verifyHistory(trail); !head || head->length == 0)
        return refuse(u"check_failed"_s, u"the audit trail does not hold"_s, u"histories"_s,
                      { { u"check"_s, u"history"_s } });
    const bool told = article.approval && std::ranges::any_of(trail, [&](const HistoryEntry &entry) {
        return entry.fingerprint == article.approval->fingerprint && entry.who == article.approval->by;
    });
    if (!told || !isApproved(article))
        return refuse(u"check_failed"_s, u"this content was not approved"_s, u"approval"_s,
                      { { u"check"_s, u"approval"_s } });
    if (hasWanChannel(visit, article.content) && visit.rulebook.network == Network::Internet)
        return refuse(u"wan_only"_s, u"an item of the Party's network"_s, u"channels"_s);
    for (const Digest &digest : article.content.media()) {
        if (!package.media.contains(digest))
            return refuse(u"check_failed"_s, u"a medium is missing"_s, u"media"_s,
                          { { u"check"_s, u"media_present"_s } });
    }
    return {};
}

/// Another portal's article starts anew here: approved, and live nowhere yet.
void settleIn(const Visit &visit, Article &article)
{
    if (const ActionRule *rule = visit.rulebook.workflow.action(ActionId(u"approve"_s)))
        article.state = rule->to;
    article.live.reset();
    article.schedule.reset();
    article.version = 0;
    if (!article.submittedAt)
        article.submittedAt = visit.now;
}

Receipt receiptOf(Ledger &ledger, const Article &article)
{
    return { .id = article.revision.toString(), .article = article.id, .version = article.version,
             .state = article.state, .revision = article.revision, .at = article.updatedAt,
             .history = trailHead(ledger, article.id), .live = article.live };
}

bool isIdTaken(Ledger &ledger, const Article &article)
{
    return ledger.first(u"SELECT 1 FROM tombstone WHERE article = ?"_s, { article.id.toString() })
        || revisionOf(ledger, article.revision);
}

Outcome<Receipt> takeIn(Visit &visit, const Package &package, Article article)
{
    const QString own = package.seal.toString() + u'/' + article.id.toString();
    if (const auto row = visit.ledger.first(u"SELECT receipt FROM transition WHERE id = ?"_s, { own }))
        return wire::fromJson<Receipt>(QJsonDocument::fromJson(row->at(0).toByteArray()).object())
            .transform_error([](const Error &error) { return badRequest(error).error(); });
    if (const auto here = articleOf(visit.ledger, article.id)) {
        if (here->content.site != article.content.site)
            return refuse(u"id_reused"_s, u"another article has this id here"_s, u"articles"_s);
        return receiptOf(visit.ledger, *here);
    }
    if (const auto credible = isCredible(visit, package, article); !credible)
        return std::unexpected(credible.error());
    if (isIdTaken(visit.ledger, article))
        return refuse(u"id_reused"_s, u"this id was used here before"_s, u"articles"_s);
    for (const Digest &digest : article.content.media()) {
        if (!keepMedium(visit, digest, package.media.value(digest)))
            return refuse(u"unavailable"_s, u"a medium cannot be kept"_s);
    }
    nameMedia(visit, article.id, article.content.media());
    const QList<HistoryEntry> trail = package.histories.value(article.id);
    for (const HistoryEntry &entry : trail)
        keepEntry(visit.ledger, article.id, entry);
    keepRevision(visit.ledger, { article.revision, article.id, article.parent, article.author, visit.now,
                                 article.approval->at, fingerprint(article.content), {},
                                 wire::toJson(article.content), "{}" });
    settleIn(visit, article);
    HistoryEntry entry;
    entry.what = u"package"_s;
    entry.id = package.seal.toString();
    entry.to = article.state;
    entry.revision = article.revision;
    entry.fingerprint = article.approval->fingerprint;
    entry.details = trailDetails({ { u"portal"_s, package.portalId } });
    const Receipt receipt = conclude(visit, article, 0, {}, entry);
    visit.ledger.run(u"INSERT INTO transition (id, article, person, digest, receipt) VALUES (?, ?, ?, ?, ?)"_s,
                     { own, article.id.toString(), visit.person.toString(), package.seal.toString(),
                       wire::toBytes(wire::toJson(receipt)) });
    return receipt;
}

} // namespace

Outcome<Answer> getPackage(Visit &visit, const QStringList &parts)
{
    const auto id = idIn<ArticleId>(parts, 0);
    if (!id)
        return std::unexpected(id.error());
    const auto head = seen(visit, *id);
    if (!head)
        return std::unexpected(head.error());
    if (!hasRole(visit, head->site, { Role::Approver, Role::Standing, Role::Publisher, Role::Administrator }))
        return refuse(u"not_your_role"_s, u"packages are made by those who answer for the site"_s);
    const auto article = articleOf(visit.ledger, *id);
    if (!article)
        return refuse(u"unavailable"_s, u"the article cannot be read"_s);
    if (!isApproved(*article))
        return refuse(u"wrong_state"_s, u"only what is approved is packed"_s);
    const auto network = destination(visit, article->content);
    if (!network)
        return std::unexpected(network.error());
    Package package;
    package.portalId = visit.ledger.meta(u"portal_id"_s);
    package.network = *network;
    package.madeAt = visit.now;
    package.madeBy = visit.person;
    package.articles = { *article };
    package.histories.insert(*id, trailOf(visit.ledger, *id));
    for (const Digest &digest : article->content.media()) {
        const auto bytes = mediumBytes(visit, digest);
        if (!bytes)
            return refuse(u"unavailable"_s, u"a medium cannot be read"_s);
        package.media.insert(digest, *bytes);
    }
    const auto seal = wire::sealOf(package);
    if (!seal)
        return refuse(u"check_failed"_s, seal.error().detail, u"articles"_s, { { u"check"_s, u"seal"_s } });
    package.seal = *seal;
    return jsonAnswer(wire::toJson(package));
}

Outcome<Answer> postPackage(Visit &visit, const QStringList &)
{
    const auto object = bodyOf(visit);
    if (!object)
        return std::unexpected(object.error());
    const auto package = wire::fromJson<Package>(*object);
    if (!package)
        return package.error().problem.isEmpty() ? badRequest(package.error())
                                                 : refuse(package.error().problem, package.error().detail, u"seal"_s);
    if (package->network != visit.rulebook.network)
        return package->network == Network::Wan
            ? refuse(u"wan_only"_s, u"packed for the Party's network"_s, u"network"_s)
            : refuse(u"check_failed"_s, u"packed for the other network"_s, u"network"_s,
                     { { u"check"_s, u"network"_s } });
    QList<Receipt> receipts;
    for (const Article &article : package->articles) {
        if (!hasRole(visit, article.content.site, { Role::Publisher, Role::Administrator }))
            return refuse(u"not_your_role"_s, u"packages are taken in by publishers and administrators"_s);
        const auto receipt = takeIn(visit, *package, article);
        if (!receipt)
            return std::unexpected(receipt.error());
        receipts += *receipt;
    }
    return jsonAnswer(wire::toJson(receipts));
}

} // namespace toasoan
