#pragma once
// An office in one process: the training portal, a bad network in front of it, and people at their own desks
// with their own caches. A person here does what the Desk does: text and intent in one transaction. Time is
// moved by hand, so that nobody waits for a retry.

#include "core/Fingerprint.h"
#include "portal/Portal.h"
#include "store/Store.h"
#include "support/FakeClock.h"
#include "support/FaultyAccess.h"
#include "sync/Join.h"
#include "sync/SyncEngine.h"
#include "training/TrainingAccess.h"
#include "training/TrainingContent.h"
#include "wire/Json.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace toasoan {

using namespace Qt::StringLiterals;

/// Turns the event loop, moving time to the next timer whenever there is one, until it is so.
inline bool turnUntil(FakeClock &clock, const std::function<bool()> &done, bool moveTime = true)
{
    const QDeadlineTimer patience(60'000);
    while (!done()) {
        if (patience.hasExpired()) {
            qWarning("nothing has happened for a minute");
            return false;
        }
        QCoreApplication::processEvents();
        if (done())
            break;
        if (const auto next = moveTime ? clock.next() : std::nullopt)
            clock.advance(*next);
        else
            QThread::usleep(20);
    }
    return true;
}

class PortalHouse
{
public:
    PortalHouse()
    {
        const auto content = shippedTrainingContent();
        if (!content)
            qFatal("%s", qPrintable(content.error().detail));
        password = content->password;
        const auto made = makeTrainingFile(file(), *content, clock, ids, chance);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        access = std::make_unique<TrainingAccess>(file(), clock, ids, chance);
        // TOASOAN_TRACE names a file that validate_traffic.py holds against the contract.
        access->setTraceFile(qEnvironmentVariable("TOASOAN_TRACE"));
        net = std::make_unique<FaultyAccess>(*access);
        // Whoever checks what the portal has does so past the bad network.
        auditor = std::make_unique<Portal>(*access, TrainingAccess::base());
        auditor->setCredential(u"bbt.lanhdao"_s, password);
    }
    ~PortalHouse()
    {
        auditor.reset();
        net.reset();
        access.reset();
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"portal.db"_s); }

    template<class T> Result<T> await(const std::function<void(Callback<T>)> &call)
    {
        std::optional<Result<T>> answer;
        call([&answer](Result<T> result) { answer = std::move(result); });
        if (!turnUntil(clock, [&answer] { return answer.has_value(); }))
            return failure(Error::Kind::Timeout, u"nobody answered the test"_s);
        return *answer;
    }
    /// What the portal has, as the board sees it.
    std::optional<Article> article(ArticleId id)
    {
        const auto found = await<QList<Article>>(
            [&](Callback<QList<Article>> answer) { auditor->articles({ id }, auditor.get(), std::move(answer)); });
        return found && !found->isEmpty() ? std::optional(found->first()) : std::nullopt;
    }
    QStringList trail(ArticleId id)
    {
        const auto found = await<QList<HistoryEntry>>([&](Callback<QList<HistoryEntry>> answer) {
            auditor->history(id, auditor.get(), std::move(answer));
        });
        QStringList what;
        if (found && verifyHistory(*found)) {
            for (const HistoryEntry &entry : *found)
                what.append(entry.what);
        }
        return what;
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeIds ids { 900 };
    FakeChance chance { 900 };
    QString password;
    std::unique_ptr<TrainingAccess> access;
    std::unique_ptr<FaultyAccess> net;
    std::unique_ptr<Portal> auditor;
};

/// One person at one machine.
class Seat : public QObject
{
public:
    Seat(PortalHouse &house, const QString &name, quint32 seed, bool onDisk = false)
        : me(name)
        , ids(seed)
        , chance(seed)
        , m_house(house)
        , m_path(onDisk ? house.folder.filePath(name + u".cache"_s) : QString())
    {
        start();
    }
    ~Seat() { stop(); }

    void start()
    {
        Database::Options options;
        options.path = m_path;
        options.fails = [this](const char *) {
            if (full)
                return true;
            const int left = failAt.load();
            if (left <= 0)
                return false;
            failAt = left - 1;
            accesses = accesses + 1;
            return left == 1;
        };
        auto opened = Store::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        portal = std::make_unique<Portal>(*m_house.net, TrainingAccess::base());
        portal->setCredential(me.toString(), m_house.password);
        engine = std::make_unique<SyncEngine>(*store, *portal, m_house.clock, ids, chance);
        engine->setPerson(me);
    }
    /// As a crash leaves it: no answer arrives any more.
    void stop()
    {
        engine.reset();
        portal.reset();
        store.reset();
    }

    template<class T> Result<T> write(const std::function<Result<T>(Tables &)> &work)
    {
        return m_house.await<T>([&](Callback<T> answer) { store->write<T>(store.get(), work, std::move(answer)); });
    }
    template<class T> T see(const std::function<Result<T>(Tables &)> &work)
    {
        const auto result
            = m_house.await<T>([&](Callback<T> answer) { store->read<T>(store.get(), work, std::move(answer)); });
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }
    std::optional<Article> confirmed(ArticleId id)
    {
        return see<std::optional<Article>>([id](Tables &tables) { return tables.articles.confirmed(id); });
    }
    std::optional<Working> working(ArticleId id)
    {
        return see<std::optional<Working>>([id](Tables &tables) { return tables.articles.working(id); });
    }
    std::optional<ArticleRow> row(ArticleId id)
    {
        return see<std::optional<ArticleRow>>([id](Tables &tables) { return tables.articles.row(id); });
    }
    QList<OutboxRow> rows()
    {
        return see<QList<OutboxRow>>([](Tables &tables) { return tables.outbox.all(); });
    }

    /// A new draft whose text and submission are queued.
    ArticleId draft(const Content &content)
    {
        Article article;
        article.id = ids.make<ArticleId>();
        article.state = StateId(u"draft"_s);
        article.author = me;
        article.content = content;
        article.createdAt = article.updatedAt = m_house.clock.now();
        const auto made = write<bool>([&](Tables &tables) -> Result<bool> {
            if (const auto done = tables.articles.create(article); !done)
                return std::unexpected(done.error());
            return true;
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        revise(article.id, content);
        act(article.id, u"submit"_s);
        return article.id;
    }
    /// What is typed and not sent.
    void type(ArticleId article, const Content &content)
    {
        const auto done = write<bool>([&](Tables &tables) -> Result<bool> {
            const auto working = tables.articles.working(article);
            const auto confirmed = tables.articles.confirmed(article);
            if (!working || !confirmed)
                return std::unexpected(working ? confirmed.error() : working.error());
            const RevisionId parent = *working ? (*working)->parent
                : *confirmed                   ? (*confirmed)->revision
                                               : RevisionId();
            if (const auto saved = tables.articles.saveWorking({ article, parent, content, m_house.clock.now() });
                !saved)
                return std::unexpected(saved.error());
            return true;
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    RevisionId revise(ArticleId article, const Content &content)
    {
        type(article, content);
        const auto done = write<RevisionId>([&](Tables &tables) -> Result<RevisionId> {
            const auto working = tables.articles.working(article);
            if (!working)
                return std::unexpected(working.error());
            Working next = **working;
            const Revision revision { article, ids.make<RevisionId>(), next.parent, m_house.clock.now(), content };
            const auto kept = tables.articles.keep({ revision.id, article, revision.parent, revision.madeAt, content,
                                                     Cut::Submit, KeptRevision::Origin::Local });
            if (!kept)
                return std::unexpected(kept.error());
            const auto seq = tables.outbox.append(
                { .what = Errand::Revision, .id = revision.id.toString(), .request = ids.make<RequestId>(),
                  .article = article, .label = u"revision"_s, .bytes = wire::toBytes(wire::toJson(revision)),
                  .madeAt = revision.madeAt, .notBefore = {} });
            if (!seq)
                return std::unexpected(seq.error());
            next.parent = revision.id;
            if (const auto saved = tables.articles.saveWorking(next); !saved)
                return std::unexpected(saved.error());
            return revision.id;
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return *done;
    }
    /// Queues an action on what is newest here. Its outbox row.
    qint64 act(ArticleId article, const QString &action, const QString &reason = {}, bool binds = false,
               const QList<Target> &targets = {})
    {
        const auto done = write<qint64>([&](Tables &tables) -> Result<qint64> {
            const auto confirmed = tables.articles.confirmed(article);
            const auto queued = tables.outbox.of(article);
            if (!confirmed || !queued)
                return std::unexpected(confirmed ? queued.error() : confirmed.error());
            Transition transition;
            Content content = *confirmed ? (*confirmed)->content : Content {};
            transition.revision = *confirmed ? (*confirmed)->revision : RevisionId();
            for (const OutboxRow &one : *queued) {
                if (one.intent.what != Errand::Revision)
                    continue;
                const auto revision = revisionOf(one.intent);
                if (!revision)
                    return std::unexpected(revision.error());
                transition.revision = revision->id;
                content = revision->content;
            }
            transition.article = article;
            transition.id = ids.make<TransitionId>();
            transition.action = ActionId(action);
            transition.reason = reason;
            transition.targets = targets;
            transition.madeAt = m_house.clock.now();
            if (binds)
                transition.fingerprint = fingerprint(content);
            return tables.outbox.append(
                { .what = Errand::Transition, .id = transition.id.toString(), .request = ids.make<RequestId>(),
                  .article = article, .label = action, .bytes = wire::toBytes(wire::toJson(transition)),
                  .madeAt = transition.madeAt, .notBefore = {} });
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return *done;
    }

    Result<SyncReport> sync()
    {
        return m_house.await<SyncReport>(
            [&](Callback<SyncReport> answer) { engine->run(engine.get(), std::move(answer)); });
    }
    /// Rounds until one ends well with nothing left to send; how many it took, 0 when it never does.
    int settle(int most = 6)
    {
        for (int i = 1; i <= most; ++i) {
            const auto report = sync();
            if (report && report->waiting == 0)
                return i;
            if (!report)
                qDebug().noquote() << me.toString() << "round ended early:" << report.error().detail
                                   << report.error().problem;
        }
        return 0;
    }

    PersonId me;
    FakeIds ids;
    FakeChance chance;
    std::unique_ptr<Store> store;
    std::unique_ptr<Portal> portal;
    std::unique_ptr<SyncEngine> engine;
    /// The failAt-th access to the cache from now on fails; 0 for none.
    std::atomic<int> failAt = 0;
    std::atomic<int> accesses = 0;
    /// Every access fails while it is so.
    std::atomic<bool> full = false;

private:
    PortalHouse &m_house;
    QString m_path;
};

/// A "bài" that passes every check, with that many paragraphs.
inline Content sampleText(const QString &title, const QStringList &paragraphs)
{
    QList<Block> blocks;
    for (const QString &text : paragraphs)
        blocks.append(Paragraph { { Run { text } } });
    Content content;
    content.site = SiteId(u"tinhuy"_s);
    content.kind = KindId(u"bai"_s);
    content.title = title;
    content.lead = u"Bài mẫu dùng để thử đồng bộ (mẫu)."_s;
    content.body = Body(blocks);
    content.byline = u"Nguyễn Thị Hoài (mẫu)"_s;
    content.category = CategoryId(u"tinh-uy"_s);
    content.channels = { ChannelId(u"net-cap-1"_s) };
    return content;
}

inline Content withParagraph(Content content, int index, const QString &text)
{
    QList<Block> blocks = content.body.blocks();
    blocks[index] = Paragraph { { Run { text } } };
    content.body = Body(blocks);
    return content;
}

inline const QList<Target> sampleTargets { { SiteId(u"tinhuy"_s), ChannelId(u"net-cap-1"_s) } };

} // namespace toasoan
