#include "ui/EditorKeeping.h"

#include "core/Clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace toasoan {

namespace {

/// A third of the promised second; the rest is for the disk, and for a save that was under way.
constexpr auto pause = 300ms;
constexpr auto patience = 3s; ///< before a failed save is tried again

} // namespace

EditorKeeping::EditorKeeping(Desk &desk, Clock &clock, ArticleId article, Take take,
                             QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_article(article)
    , m_take(std::move(take))
    , m_lastCut(clock.steady())
{
}

void EditorKeeping::begin(const Content &kept)
{
    m_seen = { kept };
    m_kept = m_cut = m_typed;
    m_lastCut = m_clock.steady();
}

void EditorKeeping::touch()
{
    ++m_typed;
    if (!m_firstUnsaved)
        m_firstUnsaved = m_clock.steady();
    if (!m_waiting && !m_running)
        schedule(pause);
}

void EditorKeeping::giveUp()
{
    m_givenUp = true;
    ++m_alarm;
}

void EditorKeeping::saveAtOnce()
{
    if (m_givenUp || !isDirty())
        return;
    Shown shown = m_take();
    Content content = std::move(shown.fields);
    content.body = Body(std::move(shown.blocks));
    m_desk.saveAtOnce(m_article, m_seen, content);
    m_seen += content;
}

void EditorKeeping::schedule(std::chrono::milliseconds delay)
{
    m_waiting = true;
    m_clock.after(delay, this, [this, alarm = ++m_alarm] {
        if (alarm != m_alarm)
            return;
        m_waiting = false;
        if (!m_running && isDirty())
            start();
    });
}

void EditorKeeping::save(std::optional<Cut> cut, std::function<void(bool)> done)
{
    m_orders += Order { cut, std::move(done) };
    if (!m_running)
        start();
}

std::optional<Cut> EditorKeeping::cutOf(const QList<Order> &orders) const
{
    for (const Order &order : orders) {
        if (order.cut && m_typed != m_cut)
            return order.cut;
    }
    if (m_clock.steady() - m_lastCut >= m_workUntilCut && m_typed != m_cut)
        return Cut::Periodic;
    return std::nullopt;
}

void EditorKeeping::start()
{
    const QList<Order> orders = std::exchange(m_orders, {});
    if (m_givenUp || (!isDirty() && !cutOf(orders))) {
        for (const Order &order : orders) {
            if (order.done)
                order.done(!m_givenUp);
        }
        if (!orders.isEmpty() && !m_givenUp)
            Q_EMIT saved(m_clock.now(), false);
        return;
    }
    m_running = true;
    m_waiting = false;
    m_firstUnsaved.reset();
    ++m_alarm;
    const auto cut = cutOf(orders);
    m_worker.compute<Content>(
        this,
        [shown = m_take()]() mutable {
            Content content = std::move(shown.fields);
            content.body = Body(std::move(shown.blocks));
            return content;
        },
        [this, typed = m_typed, cut, orders](const Content &content) {
            const QList<Content> seen = m_seen;
            m_seen += content;
            m_desk.saveOver(m_article, seen, content, cut, this,
                            [this, typed, content, orders](const Result<Saved> &saved) {
                                finish(typed, content, orders, saved);
                            });
        });
}

void EditorKeeping::finish(quint64 typed, const Content &sent, const QList<Order> &orders,
                           const Result<Saved> &outcome)
{
    m_running = false;
    if (outcome) {
        m_failure.reset();
        m_kept = typed;
        m_savedAt = m_clock.steady();
        if (!outcome->revision.isNull()) {
            m_cut = typed;
            m_lastCut = m_clock.steady();
        }
        m_seen = { outcome->joined.value_or(sent) };
        Q_EMIT saved(outcome->at, !outcome->revision.isNull());
        if (outcome->joined && *outcome->joined != sent)
            Q_EMIT joined(sent, *outcome->joined);
    } else {
        m_failure = outcome.error();
        m_seen = { m_seen.first(), sent }; // it may have reached the disk all the same
        Q_EMIT failed(outcome.error());
    }
    for (const Order &order : orders) {
        if (order.done)
            order.done(outcome.has_value());
    }
    if (m_givenUp || m_running)
        return;
    if (!m_orders.isEmpty())
        start();
    else if (isDirty() && !outcome)
        schedule(patience);
    else if (isDirty()) // what was typed meanwhile has waited already
        schedule(std::max(0ms, pause - (m_clock.steady() - m_firstUnsaved.value_or(m_clock.steady()))));
}

} // namespace toasoan
