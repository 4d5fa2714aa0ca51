#pragma once
// A quiet line above the text for what lasts: waiting for the portal, a conflict, saving that fails, somebody else
// at work. The gravest of them is shown; nothing here ever stops a key.

#include "ui/Theme.h"

#include <QFrame>
#include <QMap>

#include <functional>

class QLabel;
class QToolButton;

namespace toasoan {

class EditorBar : public QFrame
{
    Q_OBJECT

public:
    /// In the order of gravity.
    enum class Matter { Saving, Secrecy, Conflict, Parked, ReadOnly, Paste, Held, Elsewhere, Waiting };

    explicit EditorBar(QWidget *parent = nullptr);

    struct Line
    {
        QString sentence;
        Tone tone = Tone::Info;
        QString action = {}; ///< text of its one button
        std::function<void()> act = {};
    };
    void say(Matter matter, const Line &line);
    void settle(Matter matter);
    [[nodiscard]] QString sentence() const; ///< that is shown; empty for none

private:
    void refresh();

    QMap<Matter, Line> m_lines;
    QLabel *m_text;
    QToolButton *m_act;
    QToolButton *m_close;
};

} // namespace toasoan
