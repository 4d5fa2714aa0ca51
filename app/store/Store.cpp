// Two rooms, each a thread with its connection and a queue of jobs. The writer's queue is the order of writes.
// Words are indexed in turns of their own, put into that queue only while nothing else waits in it, and so is
// bringing the WAL into the file: neither is ever part of a save.

#include "store/Store.h"

#include "store/LastAsked.h"
#include "store/LastRead.h"
#include "store/LastSaved.h"
#include "store/Migrations.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Articles per turn of indexing: short enough that a save behind it is not felt.
constexpr int turn = 10;

/// Pages of the WAL that are worth a checkpoint.
constexpr int manyPages = 1000;

constexpr Statement anyDue { "search_any_due",
                             "SELECT count(*) FROM (SELECT 1 FROM search_due WHERE article <> ? LIMIT 1)" };

QList<ArticleId> listOf(const QSet<ArticleId> &ids) { return { ids.begin(), ids.end() }; }

/// One turn; whether more is due.
Result<bool> index(Database &database, const Remembered &remembered, qint64 leftOut)
{
    const auto isDue = [&]() -> Result<bool> {
        return database.number(anyDue, { leftOut }).transform([](qint64 count) { return count > 0; });
    };
    const Result<bool> due = isDue();
    if (!due || !*due)
        return due;
    const Result<int> done = database.transaction<int>([&] {
        Tables tables(database, remembered);
        return tables.search.catchUp(tables.articles, turn, leftOut);
    });
    return done ? isDue() : std::unexpected(done.error());
}

Result<void> scrub(Database &database)
{
    if (const Result<void> done = database.scrub(); !done)
        return done;
    return database.transaction<void>([&] {
        Tables tables(database);
        return tables.meta.setText(Meta::Name::ScrubDue, {});
    });
}

/// What a crash may have left: an unfinished purge and rows in flight.
Result<void> recover(Database &database)
{
    const Result<QString> due = Meta(database).text(Meta::Name::ScrubDue);
    if (!due)
        return std::unexpected(due.error());
    if (!due->isEmpty()) {
        if (const Result<void> done = scrub(database); !done)
            return done;
    }
    return database.transaction<void>([&] {
        Tables tables(database);
        return tables.outbox.recover();
    });
}

} // namespace

/// A thread, of its own or the caller's, with the connection that was opened in it.
class Store::Room
{
public:
    using Prepare = std::function<Result<void>(Database &)>;

    explicit Room(Threads threads)
        : m_ownThread(threads == Threads::Own)
    {
        if (m_ownThread)
            m_place.moveToThread(&m_thread);
    }

    ~Room() { stop(); }

    /// Opens in the new thread, when `before` has ended well; `prepare` runs there too. Jobs may be posted at once.
    void open(const Database::Options &options, const Prepare &prepare, const std::function<Result<void>()> &before = {})
    {
        if (m_ownThread)
            m_thread.start();
        invoke([this, options, prepare, before] {
            const Result<void> ready = before ? before() : Result<void>();
            m_database = ready ? Database::open(options) : std::unexpected(ready.error());
            if (!m_database)
                return;
            if (const Result<void> prepared = prepare(**m_database); !prepared)
                m_database = std::unexpected(prepared.error());
        });
    }

    /// Waits for open().
    Result<void> opened()
    {
        Result<void> outcome;
        QSemaphore ready;
        post([&](Database &) { ready.release(); },
             [&](const Error &error) {
                 outcome = std::unexpected(error);
                 ready.release();
             });
        hurry();
        ready.acquire();
        return outcome;
    }

    /// `otherwise` runs instead when open() failed; whoever has waited for opened() needs none.
    void post(Job job, std::function<void(const Error &)> otherwise = {})
    {
        invoke([this, job = std::move(job), otherwise = std::move(otherwise)] {
            if (m_database)
                job(**m_database);
            else if (otherwise)
                otherwise(m_database.error());
        });
    }

    /// Ends the thread after everything that was asked for before.
    void stop()
    {
        invoke([this] {
            m_database = std::unexpected(Error {});
            m_thread.quit();
        });
        hurry();
        m_thread.wait();
    }

private:
    void invoke(std::function<void()> work)
    {
        QMetaObject::invokeMethod(&m_place, std::move(work), Qt::QueuedConnection);
    }

    /// Whoever waits for his own thread does the work that is waited for.
    void hurry()
    {
        if (!m_ownThread)
            QCoreApplication::sendPostedEvents(&m_place, QEvent::MetaCall);
    }

    const bool m_ownThread;
    QThread m_thread;
    QObject m_place; ///< lives in the thread; jobs are delivered to it
    Result<std::unique_ptr<Database>> m_database;
};

Store::Store(Threads threads)
    : m_threads(threads)
    , m_lastSaved(std::make_unique<LastSaved>())
    , m_lastRead(std::make_unique<LastRead>())
    , m_readersLastRead(std::make_unique<LastRead>())
    , m_lastAsked(std::make_unique<LastAsked>())
{
}

Store::~Store()
{
    // Stopped before anything is destroyed: the last jobs still use this object.
    if (m_reader)
        m_reader->stop();
    if (m_writer) {
        // What was written last is found by whoever opens the cache next.
        m_writer->post([this](Database &database) { std::ignore = index(database, remembered(), 0); });
        m_writer->stop();
    }
}

Result<std::unique_ptr<Store>> Store::open(const Database::Options &options, Threads threads)
{
    std::unique_ptr<Store> store(new Store(threads));
    store->start(options);
    if (const Result<void> opened = store->m_writer->opened(); !opened)
        return std::unexpected(opened.error());
    return store;
}

std::unique_ptr<Store> Store::begin(const Database::Options &options)
{
    std::unique_ptr<Store> store(new Store(Threads::Own));
    store->start(options);
    return store;
}

void Store::start(const Database::Options &options)
{
    m_writer = std::make_unique<Room>(m_threads);
    m_writer->open(options, [](Database &database) {
        const Result<void> migrated = migrate(database);
        return migrated ? recover(database) : migrated;
    });
    if (!options.path.isEmpty()) {
        Database::Options reader = options;
        reader.readOnly = true;
        m_reader = std::make_unique<Room>(m_threads);
        // There is nothing to read before the writer has made or migrated it.
        m_reader->open(
            reader, [](Database &) { return Result<void>(); }, [this] { return m_writer->opened(); });
    }
    postIndexing();
}

void Store::settle() { std::ignore = m_writer->opened(); }

void Store::postWrite(Job job)
{
    ++m_waiting;
    m_writer->post([this, job = std::move(job)](Database &database) {
        job(database);
        if (--m_waiting == 0)
            postIndexing();
    });
}

void Store::postRead(std::function<void(Tables &)> work, std::function<void(const Error &)> otherwise)
{
    Room &room = m_reader ? *m_reader : *m_writer;
    // In memory the reader is the writer, and what it has written itself is not counted.
    const Remembered remembered { .read = m_readersLastRead.get(), .asked = m_reader ? m_lastAsked.get() : nullptr };
    room.post(
        [work = std::move(work), remembered](Database &database) {
            // One snapshot for all that the work reads. If it cannot begin, the first statement says why.
            const Result<void> begun = database.beginReading();
            Tables tables(database, remembered);
            work(tables);
            if (begun)
                database.rollback();
        },
        std::move(otherwise));
}

Remembered Store::remembered() const { return { .saved = m_lastSaved.get(), .read = m_lastRead.get() }; }

Result<void> Store::runWrite(Database &database, const Work &work)
{
    Touched touched;
    const Result<void> ended = database.transaction<void>([&] {
        Tables tables(database, remembered());
        Result<void> done = work(tables);
        touched = tables.touched;
        return done;
    });
    if (ended)
        announce(touched);
    else
        *m_lastSaved = {};
    return ended;
}

void Store::announce(const Touched &touched)
{
    QMetaObject::invokeMethod(
        this,
        [this, touched] {
            if (!touched.articles.isEmpty())
                Q_EMIT articlesChanged(listOf(touched.articles));
            if (!touched.comments.isEmpty())
                Q_EMIT commentsChanged(listOf(touched.comments));
            if (touched.outbox)
                Q_EMIT outboxChanged();
            if (touched.media)
                Q_EMIT mediaChanged();
            if (touched.records)
                Q_EMIT recordsChanged();
            if (touched.rulebooks)
                Q_EMIT rulebooksChanged();
        },
        Qt::QueuedConnection);
}

void Store::postIndexing()
{
    if (m_indexing.exchange(true))
        return;
    m_writer->post([this](Database &database) {
        m_indexing = false;
        if (m_waiting > 0)
            return; // the last of the waiting writes asks again
        m_lastSaved->replaced = {};
        const qint64 leftOut = m_indexWritten.exchange(false) ? 0 : m_lastSaved->article;
        const Result<bool> more = index(database, remembered(), leftOut);
        // One turn may not have come to the article that was asked for.
        if (leftOut == 0 && (!more || *more))
            m_indexWritten = true;
        // A failed turn is not repeated at once: the next write, or the next start, tries again.
        if (more && *more)
            postIndexing();
        else if (more && database.walPages() >= manyPages)
            std::ignore = database.checkpoint(); // what fails is logged, and tried again after the next write
    });
}

void Store::purge(QObject *context, ArticleId article, UtcTime at, std::function<void(Result<void>)> done)
{
    postWrite([this, article, at, reply = ReplyTo(context), done = std::move(done)](Database &database) {
        Result<void> ended = runWrite(database, [&](Tables &tables) { return tables.articles.purge(article, at); });
        if (ended)
            ended = scrub(database);
        reply([done, ended] { done(ended); });
    });
    if (m_reader)
        m_reader->post([this](Database &) { *m_readersLastRead = {}; });
}

void Store::indexWritten()
{
    m_indexWritten = true;
    postIndexing();
}

void Store::whenIndexed(QObject *context, std::function<void(Result<void>)> done)
{
    postWrite([this, reply = ReplyTo(context), done = std::move(done)](Database &database) {
        Result<bool> more = true;
        while (more && *more)
            more = index(database, remembered(), 0);
        const Result<void> ended = more ? Result<void>() : std::unexpected(more.error());
        reply([done, ended] { done(ended); });
    });
}

void Store::integrity(QObject *context, std::function<void(Result<void>)> done)
{
    postWrite([reply = ReplyTo(context), done = std::move(done)](Database &database) {
        const Result<void> ended = database.integrity();
        reply([done, ended] { done(ended); });
    });
}

} // namespace toasoan
