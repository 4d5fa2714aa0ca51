#include "ui/EditorLease.h"

#include "Desk.h"
#include "core/Clock.h"

using namespace std::chrono_literals;

namespace toasoan {

namespace {

/// A lease lasts minutes; so one answer may be lost.
constexpr auto renewal = 1min;

} // namespace

EditorLease::EditorLease(Desk &desk, Clock &clock, ArticleId article, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_article(article)
{
}

EditorLease::~EditorLease() { giveBack(); }

void EditorLease::want()
{
    if (std::exchange(m_wanted, true))
        return;
    ask(false);
}

void EditorLease::giveBack()
{
    m_wanted = false;
    ++m_asked;
    m_holder = {};
    if (std::exchange(m_mine, false))
        m_desk.giveLeaseBack(m_article);
}

void EditorLease::takeOver()
{
    if (m_wanted)
        ask(true);
}

void EditorLease::ask(bool takeOver)
{
    m_desk.takeLease(m_article, takeOver, this, [this, asked = ++m_asked](const Result<LeaseOutcome> &outcome) {
        if (asked != m_asked)
            return;
        // Whoever is not reached is asked again; meanwhile nothing is known, and nothing is said.
        if (outcome)
            heard(*outcome);
        m_clock.after(renewal, this, [this, asked] {
            if (asked == m_asked)
                ask(false);
        });
    });
}

void EditorLease::heard(const LeaseOutcome &outcome)
{
    const bool before = std::exchange(m_mine, outcome.mine);
    const PersonId told = std::exchange(m_holder, outcome.mine ? PersonId() : outcome.lease.holder);
    if (outcome.mine && !before)
        Q_EMIT mine();
    else if (!outcome.mine && m_holder != told)
        Q_EMIT heldBy(m_holder, before);
}

} // namespace toasoan
