#pragma once
// What waits for a person, where the desktop shows it while he looks elsewhere: a figure on the program's button, a notice
// when something new came to his desks, progress while a queue is being sent. It says how many and where, never what: a
// notice can be read over a shoulder.

#include "ui/PlacesView.h"

#include "sync/SyncEngine.h"

class QSystemTrayIcon;

namespace toasoan {

class Attention : public QObject
{
    Q_OBJECT

public:
    /// window: whose button it is. All borrowed.
    Attention(QWidget &window, SyncEngine &sync, QObject *parent = nullptr);
    ~Attention() override;

    void count(const PlaceCounts &counts);

Q_SIGNALS:
    /// A notice was clicked.
    void wanted(const QString &place);

private:
    void showProgress();

    QWidget &m_window;
    SyncEngine &m_sync;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< only there can a notice come from; null where the desktop has none
    PlaceCounts m_counts;
    bool m_counted = false;
    QString m_told; ///< the place that the last notice was about
    int m_queue = 0; ///< the most that waited since it was last empty
    std::optional<int> m_shown; ///< progress
};

} // namespace toasoan
