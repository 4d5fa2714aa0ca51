#pragma once
// Whether anybody is there: keys, clicks and wheels in any window of this program count, and so does the mouse. It costs a
// comparison per event and one alarm at a time.

#include <QObject>

#include <chrono>

namespace toasoan {

class Clock;

class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(Clock &clock, QObject *parent = nullptr);

    /// Zero: never. Begins to count anew.
    void setPatience(std::chrono::minutes patience);

Q_SIGNALS:
    /// Nobody has touched the program for that long; said once until somebody does.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wait(std::chrono::milliseconds delay);

    Clock &m_clock;
    std::chrono::milliseconds m_patience {};
    std::chrono::milliseconds m_touched {};
    quint64 m_alarm = 0; ///< the one that counts
    bool m_said = false;
};

} // namespace toasoan
