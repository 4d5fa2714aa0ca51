#pragma once
// One sentence across the window about what just happened, with at most one thing to do about it. Never modal;
// the next notice waits until this one was read, so that none is lost. Errors stay until they are closed, the
// rest goes by itself.

#include "ui/Theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace toasoan {

class Clock;

struct Notice
{
    QString sentence;
    Tone tone = Tone::Info;
    QString action = {}; ///< text of the one button; empty for none
    std::function<void()> act = {};
};

class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(Clock &clock, QWidget *parent = nullptr);
    void say(const Notice &notice);

private:
    void showNext();
    void close();

    Clock &m_clock;
    QList<Notice> m_waiting;
    QLabel *m_text;
    QToolButton *m_act;
    QToolButton *m_close;
    quint64 m_shown = 0; ///< number of the notice on screen, so that only its own time closes it
};

} // namespace toasoan
