#pragma once
// A decision is about a text that somebody has read: keys and buttons that decide become live one second after the
// text was painted, and a new text takes that back. So a key that was meant for the item before does nothing.

#include <QObject>

#include <chrono>

namespace toasoan {

class Clock;

class ReadingArming : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds delay { 1000 };

    explicit ReadingArming(Clock &clock, QObject *parent = nullptr);

    void disarm();
    void painted(); ///< of the text that is now shown
    [[nodiscard]] bool isArmed() const { return m_armed; }

Q_SIGNALS:
    void changed(bool armed);

private:
    Clock &m_clock;
    quint64 m_round = 0;
    bool m_armed = false;
    bool m_waiting = false;
};

} // namespace toasoan
