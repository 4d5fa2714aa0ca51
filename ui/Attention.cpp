#include "ui/Attention.h"

#include "office/Words.h"
#include "system/System.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// One decision is gone before anybody could look.
constexpr int worthShowing = 3;

} // namespace

Attention::Attention(QWidget &window, SyncEngine &sync, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sync(sync)
{
    connect(&sync, &SyncEngine::statusChanged, this, &Attention::showProgress);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
    m_tray->setToolTip(window.windowTitle());
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT wanted(m_told); });
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this] { Q_EMIT wanted({}); });
    m_tray->show();
}

Attention::~Attention()
{
    qGuiApp->setBadgeNumber(0);
}

void Attention::count(const PlaceCounts &counts)
{
    int all = 0;
    // Whoever is at one of our windows sees the figures, and often made them himself.
    const bool away = QGuiApplication::applicationState() != Qt::ApplicationActive;
    for (const auto &[place, number] : counts.asKeyValueRange()) {
        if (place == "drafts"_L1)
            continue; // one's own heap is no news
        all += number;
        const int more = number - m_counts.value(place);
        if (m_counted && more > 0 && m_tray && away) {
            m_told = place;
            m_tray->showMessage(tr("Tòa soạn"), tr("%1: %n new item(s)", nullptr, more).arg(Words::place(place)),
                                QSystemTrayIcon::Information);
        }
    }
    m_counts = counts;
    m_counted = true;
    qGuiApp->setBadgeNumber(all);
}

void Attention::showProgress()
{
    const SyncStatus &status = m_sync.status();
    const bool sending = m_sync.isRunning() && status.queue == SyncStatus::Queue::Flowing;
    m_queue = sending ? std::max(m_queue, status.waiting) : 0;
    const auto progress = m_queue >= worthShowing ? std::optional((m_queue - status.waiting) * 100 / m_queue) : std::nullopt;
    if (std::exchange(m_shown, progress) != progress)
        system::showProgress(m_window.winId(), progress);
}

} // namespace toasoan
