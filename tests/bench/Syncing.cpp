// A round of sync that finds nothing new, beside the one request it cannot do without. Both are answered by the
// same training portal in its own thread. The portal holds some articles of the person, all of them known here,
// beside the many others of the cache.

#include "bench/Await.h"
#include "bench/Measures.h"
#include "core/Chance.h"
#include "core/Clock.h"
#include "portal/Portal.h"
#include "store/Store.h"
#include "sync/SyncEngine.h"
#include "training/TrainingAccess.h"
#include "training/TrainingContent.h"

#include <QNetworkReply>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

constexpr int articlesThere = 200;

/// A portal to learn on, and somebody who may write on it.
struct Office
{
    Office(const QString &folder, const TrainingContent &content, const Person &member)
        : access(folder + u"/portal.db"_s, clock, ids, chance)
        , portal(access, TrainingAccess::base())
        , person(member.id)
        , user(member.id.toString())
        , password(content.password)
    {
        portal.setCredential(user, password);
    }

    SystemClock clock;
    SystemChance chance;
    TimeOrderedIds ids { clock };
    TrainingAccess access;
    Portal portal;
    PersonId person;
    QString user;
    QString password;
};

struct Writer
{
    Person person;
    SiteId site;
    KindId kind;
};

Result<Writer> contributorOf(const Rulebook &rulebook)
{
    for (const Person &person : rulebook.people) {
        for (const auto &[site, roles] : person.roles.asKeyValueRange()) {
            if (roles.contains(Role::Contributor) && !rulebook.kinds.isEmpty())
                return Writer { person, site, rulebook.kinds.first().id };
        }
    }
    return failure(Error::Kind::BadInput, u"the training content has no contributor"_s);
}

Result<void> fillPortal(Office &office, const Writer &writer, News &news)
{
    for (quint64 n = 1; n <= articlesThere; ++n) {
        Revision revision;
        revision.article = office.ids.make<ArticleId>();
        revision.id = office.ids.make<RevisionId>();
        revision.madeAt = office.clock.now();
        revision.content = news.article(n, articlesThere).content;
        revision.content.site = writer.site;
        revision.content.kind = writer.kind;
        revision.content.channels.clear();
        const auto pushed = await<PushOutcome>([&](QObject *context, std::function<void(Result<PushOutcome>)> done) {
            office.portal.push(revision, office.ids.make<RequestId>(), context, done);
        });
        if (!pushed)
            return std::unexpected(pushed.error());
    }
    return {};
}

Result<SyncReport> round(SyncEngine &engine)
{
    return await<SyncReport>([&](QObject *context, std::function<void(Result<SyncReport>)> done) {
        engine.run(context, done);
    });
}

Result<QString> cursorOf(Store &store)
{
    return await<QString>([&](QObject *context, std::function<void(Result<QString>)> done) {
        store.read<QString>(context, [](Tables &tables) { return tables.meta.text(Meta::Name::Cursor); }, done);
    });
}

QNetworkRequest changesSince(const Office &office, const QString &cursor)
{
    QUrl address(TrainingAccess::base().toString() + u"/changes"_s);
    QUrlQuery query;
    query.addQueryItem(u"since"_s, cursor);
    address.setQuery(query);
    QNetworkRequest request(address);
    request.setRawHeader("Authorization", "Basic " + (office.user + u':' + office.password).toUtf8().toBase64());
    return request;
}

/// The status; the answer is read to its end.
int bareGet(Office &office, const QNetworkRequest &request)
{
    const std::unique_ptr<QNetworkReply> reply(office.access.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    reply->readAll();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Result<void> measureRounds(const Bench &bench, Office &office, Store &store)
{
    SyncEngine engine(store, office.portal, office.clock, office.ids, office.chance);
    engine.setPerson(office.person);
    const Result<SyncReport> first = round(engine);
    if (!first)
        return std::unexpected(first.error());
    if (first->pulled < articlesThere)
        return failure(Error::Kind::Protocol, u"the first round has not brought the articles"_s);
    const Result<QString> cursor = cursorOf(store);
    if (!cursor)
        return std::unexpected(cursor.error());
    const QNetworkRequest request = changesSince(office, *cursor);
    Figure figure { .operation = u"sync with nothing new"_s,
                    .yardstick = u"one bare GET /changes to the same portal"_s,
                    .ours = {},
                    .theirs = {} };
    for (int sample = 0; sample < bench.rounds * 5; ++sample) {
        int status = 0;
        figure.theirs.time([&] { status = bareGet(office, request); });
        if (status != 200)
            return failure(Error::Kind::Protocol, u"GET /changes gave %1"_s.arg(status));
        std::optional<Result<SyncReport>> report;
        figure.ours.time([&] { report = round(engine); });
        if (!*report)
            return std::unexpected((*report).error());
        if ((*report)->pulled != 0)
            return failure(Error::Kind::Protocol, u"something was new"_s);
    }
    bench.figures.add(bench.articles, std::move(figure));
    return {};
}

} // namespace

Result<void> measureSync(const Bench &bench)
{
    const QTemporaryDir folder(bench.work + u"/portal-XXXXXX"_s);
    const Result<TrainingContent> content = shippedTrainingContent();
    if (!content)
        return std::unexpected(content.error());
    const Result<Writer> writer = contributorOf(content->rulebooks.last());
    if (!writer)
        return std::unexpected(writer.error());
    Office office(folder.path(), *content, writer->person);
    const auto made = makeTrainingFile(folder.path() + u"/portal.db"_s, *content, office.clock, office.ids, office.chance);
    if (!made)
        return made;
    if (const Result<void> filled = fillPortal(office, *writer, bench.news); !filled)
        return filled;
    const Copy copy(bench);
    const auto store = Store::open({ .path = copy.path(), .key = key });
    if (!store)
        return std::unexpected(store.error());
    return measureRounds(bench, office, **store);
}

} // namespace toasoan::bench
