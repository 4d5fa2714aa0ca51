#pragma once
// Who has an item in his hands, as far as the portal is reached: taken while the window is open, renewed every minute,
// given back on closing. A courtesy between people and never a lock: whoever finds it held is told and writes on.

#include "portal/Portal.h"

#include <QObject>

namespace toasoan {

class Clock;
class Desk;

class EditorLease : public QObject
{
    Q_OBJECT

public:
    EditorLease(Desk &desk, Clock &clock, ArticleId article, QObject *parent);
    /// Gives it back when it is mine.
    ~EditorLease() override;

    /// From now on; does nothing when it is wanted already.
    void want();
    /// Nobody edits here any more.
    void giveBack();
    /// Ends the other's lease; he is told.
    void takeOver();
    [[nodiscard]] bool isMine() const { return m_mine; }

Q_SIGNALS:
    void mine();
    /// Somebody else has it. `after`: it was mine before.
    void heldBy(const toasoan::PersonId &person, bool after);

private:
    void ask(bool takeOver);
    void heard(const LeaseOutcome &outcome);

    Desk &m_desk;
    Clock &m_clock;
    ArticleId m_article;
    PersonId m_holder; ///< the other one of whom was told last
    bool m_wanted = false;
    bool m_mine = false;
    quint64 m_asked = 0; ///< the one question that still counts
};

} // namespace toasoan
