#pragma once
// The bottom line: which portal and network, online or offline since when, how many changes wait, last sync. A
// click explains it in sentences and offers what can be done (clauses 2.10 and 8.2.3). It shows what sync and
// session say and decides nothing.

#include "ui/Parts.h"

#include <QWidget>

class QFrame;
class QLabel;
class QToolButton;

namespace toasoan {

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const WindowParts &parts, QWidget *parent = nullptr);

    /// The sentences of the explanation; also the tests' view of it.
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    void signInWanted();

private:
    void update();
    void explain();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString localTime(UtcTime time) const;

    WindowParts m_parts;
    QLabel *m_portal;
    QLabel *m_network;
    QLabel *m_temporary; ///< shown to whoever works on somebody else's computer
    QToolButton *m_line;
};

} // namespace toasoan
