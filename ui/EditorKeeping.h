#pragma once
// Keeps what is being typed: on the disk within a second of the last key and at least every second in between,
// as a revision when somebody says so, on closing, and after ten minutes of work. One save is under way at a time
// and the next one takes the newest text, so a slow disk delays saving and never a key. What could not be saved
// stays in the editor and is tried again. What came in from others meanwhile is joined by the Desk and told.

#include "Desk.h"

#include "core/Executor.h"

namespace toasoan {

class EditorKeeping : public QObject
{
    Q_OBJECT

public:
    /// What the editor shows; the blocks become a Body on a worker.
    struct Shown
    {
        Content fields;
        QList<Block> blocks;
    };
    using Take = std::function<Shown()>;

    EditorKeeping(Desk &desk, Clock &clock, ArticleId article, Take take, QObject *parent);

    /// Work until a revision is cut by itself; ten minutes unless told.
    void setWorkUntilCut(std::chrono::minutes work) { m_workUntilCut = work; }
    /// The editor now shows exactly what the cache has.
    void begin(const Content &kept);
    /// Something was typed.
    void touch();
    /// Saves now; the answer says whether all that is typed until this call is on the disk.
    void save(std::optional<Cut> cut, std::function<void(bool)> done = {});
    /// The machine is going down: what is typed is asked to be written when this returns.
    void saveAtOnce();
    /// Forgets what is typed; nothing is saved any more.
    void giveUp();

    [[nodiscard]] bool isDirty() const { return m_typed != m_kept; }
    /// Whether closing has something to save or to cut a revision of.
    [[nodiscard]] bool hasWork() const { return !m_givenUp && (isDirty() || m_typed != m_cut); }
    [[nodiscard]] bool isBusy() const { return m_running; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// Steady time of the last save.
    [[nodiscard]] std::chrono::milliseconds savedAt() const { return m_savedAt; }
    /// What the cache had when it was last seen from here.
    [[nodiscard]] const Content &kept() const { return m_seen.first(); }

Q_SIGNALS:
    void saved(toasoan::UtcTime at, bool revision);
    void failed(const toasoan::Error &why);
    /// Others' text came in: `sent` is what the editor had shown, `joined` what lies on the disk.
    void joined(const toasoan::Content &sent, const toasoan::Content &joined);

private:
    struct Order
    {
        std::optional<Cut> cut;
        std::function<void(bool)> done;
    };
    void schedule(std::chrono::milliseconds delay);
    void start();
    void finish(quint64 typed, const Content &sent, const QList<Order> &orders, const Result<Saved> &saved);
    [[nodiscard]] std::optional<Cut> cutOf(const QList<Order> &orders) const;

    Desk &m_desk;
    Clock &m_clock;
    PoolExecutor m_worker { 1 }; ///< of saves alone: nobody's import or picture goes before them
    ArticleId m_article;
    Take m_take;
    QList<Content> m_seen { Content() }; ///< what the cache had when it was last seen, then what was sent to it since
    quint64 m_typed = 0; ///< counts changes
    quint64 m_kept = 0; ///< the change up to which everything is on the disk
    quint64 m_cut = 0; ///< and in a revision
    std::chrono::milliseconds m_lastCut {};
    std::chrono::minutes m_workUntilCut { 10 };
    std::chrono::milliseconds m_savedAt {};
    std::optional<std::chrono::milliseconds> m_firstUnsaved; ///< since the last save began
    std::optional<Error> m_failure;
    QList<Order> m_orders; ///< for the next save
    quint64 m_alarm = 0; ///< the one alarm that still counts
    bool m_waiting = false; ///< an alarm is set
    bool m_running = false;
    bool m_givenUp = false;
};

} // namespace toasoan
