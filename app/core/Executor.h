#pragma once
// Work that takes longer than a frame runs on a worker and comes back as a value in the thread of whoever
// asked. The worker touches only what was moved into it.

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace toasoan {

class Executor
{
public:
    virtual ~Executor() = default;

    /// Asked in the thread of context: runs work away from it, then done in it. When context is gone by then,
    /// done is dropped (work still ends).
    virtual void run(QObject *context, std::function<void()> work, std::function<void()> done) = 0;

    /// The same for work that yields a value.
    template<class T> void compute(QObject *context, std::function<T()> work, std::function<void(T)> done)
    {
        auto value = std::make_shared<std::optional<T>>();
        run(
            context, [value, work = std::move(work)] { *value = work(); },
            [value, done = std::move(done)] { done(std::move(**value)); });
    }
};

/// A thread pool of its own; the destructor waits for running work.
class PoolExecutor final : public Executor
{
public:
    /// Whether its threads stand back behind those that windows and saves run in.
    enum class Rank { Equal, Behind };

    explicit PoolExecutor(int threads = 2, Rank rank = Rank::Equal);
    ~PoolExecutor() override;
    void run(QObject *context, std::function<void()> work, std::function<void()> done) override;

private:
    std::unique_ptr<QThreadPool> m_pool;
    Rank m_rank;
};

} // namespace toasoan
