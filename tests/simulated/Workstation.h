#pragma once
// One person at one machine: the product's cache, sync and Desk, in the thread of the trial. What he does is drawn by lot; each
// deed is asked for and not waited for, so that anything may come between. What the Desk has said is written down as a promise
// at the moment when it says so, and not before.

#include "simulated/Promises.h"

#include "Desk.h"
#include "portal/Portal.h"
#include "store/Store.h"
#include "support/FakeClock.h"
#include "sync/SyncEngine.h"

namespace toasoan {

/// Work is done at once, in the thread of whoever asks; its answer comes with a later turn.
class TurnExecutor final : public Executor
{
public:
    void run(QObject *context, std::function<void()> work, std::function<void()> done) override;
};

class Workstation
{
public:
    Workstation(World &world, Promises &promises, int number, const PersonId &person);
    ~Workstation();

    void start();
    /// As when the power goes: what was asked for and not yet written never is, and no answer arrives.
    void crash();
    /// A new machine for the same person.
    void reinstall();
    [[nodiscard]] bool isRunning() const { return m_desk != nullptr; }

    /// One deed, drawn by lot.
    void act();
    /// No access to the disk succeeds while it is so.
    void setDiskFull(bool full) { *m_full = full; }
    /// Rounds until nothing is left to send; false when that never comes. changed: whether anything came or went.
    bool settle(bool &changed);

    [[nodiscard]] const QString &whyNot() const { return m_unrest; } ///< settle() failed
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] std::optional<ArticleRow> row(ArticleId article);
    /// Whether a row of the outbox, waiting or refused, carries that decision.
    [[nodiscard]] bool hasRow(const QString &transition);
    /// Everything that is kept of its text here, one after the other.
    [[nodiscard]] QByteArray texts(ArticleId article);
    /// Of the cache's file; empty when it is whole.
    [[nodiscard]] QString damage();

private:
    void create();
    void write(ArticleId article);
    void decide(ArticleId article);
    void decideAs(const Decision &decision, bool again);
    void comment(ArticleId article);
    void tidyUp(ArticleId article);
    void settleConflict(ArticleId article);
    [[nodiscard]] QString unrest();
    template<class T> T see(const std::function<Result<T>(Tables &)> &work);
    [[nodiscard]] QString cacheFile() const;

    World &m_world;
    Promises &m_promises;
    const int m_number;
    const PersonId m_person;
    QString m_unrest;
    FakeIds m_ids;
    FakeChance m_chance;
    TurnExecutor m_executor;
    std::shared_ptr<bool> m_full = std::make_shared<bool>(false);
    std::shared_ptr<bool> m_dead; ///< of this start
    std::unique_ptr<QObject> m_life; ///< context of all deeds of this start
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<Desk> m_desk;
};

} // namespace toasoan
