#pragma once
// The cache of one portal and person. One thread owns the only writer, another a reader; nobody else touches
// the file, so a slow fsync never stalls a key press. A write is one transaction: everything in it, with its
// outbox rows, or nothing. Writes happen in the order in which they were asked for, and all that were asked
// for happen, even when the Store is destroyed right after. Callbacks run in the thread of their context and
// are dropped with it. Signals come after the commit, in the Store's own thread, before the callback's turn.

#include "core/ReplyTo.h"
#include "store/Tables.h"

#include <QObject>

#include <atomic>

namespace toasoan {

class Store final : public QObject
{
    Q_OBJECT

public:
    /// Where it works. In the caller's thread it does one thing after the other, each in a turn of that thread's event loop:
    /// for a simulation, which has to go the same way each time. Everybody else takes threads of the Store's own.
    enum class Threads { Own, Callers };

    /// Opens, migrates, and recovers what a crash left (rows in flight, an unfinished purge, words not yet
    /// indexed). Blocks until it can be written: a file of an older program takes as long as copying it. An empty path is
    /// a cache in memory that leaves no trace. Errors are those of Database::open and migrate().
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Database::Options &options,
                                                              Threads threads = Threads::Own);
    /// The same without blocking: whoever reads first waits, and gets the error when it could not be opened. Until then
    /// nothing may be written.
    [[nodiscard]] static std::unique_ptr<Store> begin(const Database::Options &options);
    ~Store() override;

    /// Runs work in one transaction on the store thread; a value commits, an error undoes. `work` must not
    /// touch anything of the caller's threads; it gets copies. The callback gets what work returned, or
    /// Storage when beginning or committing failed.
    template<class T>
    void write(QObject *context, std::function<Result<T>(Tables &)> work, std::function<void(Result<T>)> done);

    /// Runs work on the reader, which sees the last commit before it began (a callback of write() that reads
    /// sees that write) and cannot change anything. Storage when the reader could not be opened.
    template<class T>
    void read(QObject *context, std::function<Result<T>(Tables &)> work, std::function<void(Result<T>)> done);

    /// Articles::purge, then Database::scrub: after the callback no byte of the text is left in any file of
    /// the cache. Interrupted in between, the next open() finishes it. Rewrites the file: takes its size.
    void purge(QObject *context, ArticleId article, UtcTime at, std::function<void(Result<void>)> done);

    /// The article that was saved last is indexed too, once. Each save puts it off, so that somebody who types does not
    /// have a long text indexed every second; whoever knows that a while has passed calls this.
    void indexWritten();

    /// Calls back when every word written before this call can be found. Searching never needs it; commands
    /// that write and end do.
    void whenIndexed(QObject *context, std::function<void(Result<void>)> done);

    /// Waits until everything asked for before has been written, or has failed: for a machine that is going down.
    void settle();

    /// Database::integrity on the store thread.
    void integrity(QObject *context, std::function<void(Result<void>)> done);

Q_SIGNALS:
    void articlesChanged(const QList<ArticleId> &ids);
    void commentsChanged(const QList<ArticleId> &ids);
    void outboxChanged();
    void mediaChanged();
    void recordsChanged();
    void rulebooksChanged();

private:
    class Room;
    using Job = std::function<void(Database &)>;
    using Work = std::function<Result<void>(Tables &)>;

    explicit Store(Threads threads);
    void start(const Database::Options &options);
    void postWrite(Job job);
    /// Of the writer.
    [[nodiscard]] Remembered remembered() const;
    void postRead(std::function<void(Tables &)> work, std::function<void(const Error &)> otherwise);
    Result<void> runWrite(Database &database, const Work &work);
    void announce(const Touched &touched);
    void postIndexing();

    Threads m_threads;
    std::unique_ptr<Room> m_writer;
    std::unique_ptr<Room> m_reader; ///< null for a cache in memory, which has one connection
    std::unique_ptr<LastSaved> m_lastSaved; ///< of the writer, used in its thread alone
    std::unique_ptr<LastRead> m_lastRead; ///< of the writer too
    std::unique_ptr<LastRead> m_readersLastRead; ///< of the reader, used in its thread alone
    std::unique_ptr<LastAsked> m_lastAsked; ///< of the reader too
    std::atomic<int> m_waiting = 0; ///< writes asked for and not yet ended
    std::atomic<bool> m_indexing = false; ///< a turn of indexing is in the queue
    std::atomic<bool> m_indexWritten = false; ///< the next turn takes the article that was saved last as well
};

template<class T>
void Store::write(QObject *context, std::function<Result<T>(Tables &)> work, std::function<void(Result<T>)> done)
{
    postWrite([this, reply = ReplyTo(context), work = std::move(work), done = std::move(done)](Database &database) {
        std::optional<Result<T>> outcome;
        const Result<void> ended = runWrite(database, [&](Tables &tables) -> Result<void> {
            outcome = work(tables);
            return *outcome ? Result<void>() : Result<void>(std::unexpected(outcome->error()));
        });
        Result<T> result = ended ? std::move(*outcome) : Result<T>(std::unexpected(ended.error()));
        reply([done, result = std::move(result)] { done(result); });
    });
}

template<class T>
void Store::read(QObject *context, std::function<Result<T>(Tables &)> work, std::function<void(Result<T>)> done)
{
    const auto answer = [reply = ReplyTo(context), done = std::move(done)](Result<T> result) {
        reply([done, result = std::move(result)] { done(result); });
    };
    postRead([answer, work = std::move(work)](Tables &tables) { answer(work(tables)); },
             [answer](const Error &error) { answer(std::unexpected(error)); });
}

} // namespace toasoan
