#include "ui/StatusLine.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include "office/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

void tint(QLabel &label, Tone tone, const QPalette &palette)
{
    const ToneColours colours = coloursOf(tone, palette);
    label.setStyleSheet(u"QLabel { color: %1; background: %2; border-radius: 4px; padding: 1px 7px; }"_s.arg(
        colours.ink.name(), colours.paper.name()));
}

} // namespace

StatusLine::StatusLine(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_portal(new QLabel)
    , m_network(new QLabel)
    , m_temporary(new QLabel(tr("Temporary session")))
    , m_line(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(12);
    row->addWidget(m_portal);
    row->addWidget(m_network);
    row->addWidget(m_temporary);
    m_temporary->setVisible(m_parts.profile.temporary);
    m_temporary->setToolTip(tr("Nothing is kept on this machine: what the portal has not taken is gone when the program ends."));
    row->addStretch(1);
    row->addWidget(m_line);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setAutoRaise(true);
    m_line->setAccessibleName(tr("State of the line"));
    m_line->setToolTip(tr("What the line is doing, and what you can do"));
    connect(m_line, &QToolButton::clicked, this, &StatusLine::explain);
    connect(&m_parts.sync, &SyncEngine::statusChanged, this, &StatusLine::update);
    connect(&m_parts.session, &Session::stateChanged, this, &StatusLine::update);
    connect(&m_parts.session, &Session::infoChanged, this, &StatusLine::update);
    connect(&m_parts.desk, &Desk::rulebooksChanged, this, &StatusLine::update);
    update();
}

QString StatusLine::localTime(UtcTime time) const
{
    return Words::time(time, m_parts.desk.rulebookToday().calendar);
}

QString StatusLine::summary() const
{
    const SyncStatus &status = m_parts.sync.status();
    QStringList parts;
    switch (status.queue) {
    case SyncStatus::Queue::Flowing:
        parts += status.what != SyncStatus::What::Idle ? tr("Syncing…") : tr("Online");
        break;
    case SyncStatus::Queue::Offline:
        parts += status.since ? tr("Offline since %1").arg(localTime(*status.since)) : tr("Offline");
        break;
    case SyncStatus::Queue::WantsCredential:
        parts += tr("Sign in again");
        break;
    case SyncStatus::Queue::Failing:
        parts += tr("The portal does not answer as it should");
        break;
    }
    if (status.waiting > 0)
        parts += tr("%n change(s) wait", nullptr, status.waiting);
    if (status.parked > 0)
        parts += tr("%n need(s) you", nullptr, status.parked);
    if (status.lastSync)
        parts += tr("synced %1").arg(localTime(*status.lastSync));
    return parts.join(u" · "_s);
}

void StatusLine::update()
{
    const SyncStatus &status = m_parts.sync.status();
    const bool fine = status.queue == SyncStatus::Queue::Flowing;
    m_line->setIcon(icon(fine ? "network-connect"_L1 : "network-disconnect"_L1));
    m_line->setText(summary());
    const SessionInfo &info = m_parts.session.info();
    const QString name = info.portal.isEmpty() ? m_parts.profile.portalName : info.portal;
    m_portal->setText(name.isEmpty() ? m_parts.profile.base.host() : name);
    // The network is always in sight (clause 2.10): what belongs to the one must not be taken for the other.
    const Network network = m_parts.profile.network;
    m_network->setText(tr("Network: %1").arg(Words::network(network)));
    tint(*m_network, network == Network::Wan ? Tone::Warning : Tone::Info, palette());
    tint(*m_temporary, Tone::Warning, palette());
}

QString StatusLine::explanation() const
{
    const SyncStatus &status = m_parts.sync.status();
    QStringList lines;
    switch (status.queue) {
    case SyncStatus::Queue::Flowing:
        lines += tr("The portal answers; what you do is sent at once.");
        break;
    case SyncStatus::Queue::Offline:
        lines += tr("The portal is not reached. Go on working: everything is kept on this machine and sent by itself when the line is back.");
        break;
    case SyncStatus::Queue::WantsCredential:
        lines += tr("The portal wants you to sign in again. Everything you do is kept meanwhile.");
        break;
    case SyncStatus::Queue::Failing:
        lines += status.error ? Words::sentence(*status.error) : tr("Something on the way to the portal fails. What you do is kept and tried again.");
        break;
    }
    lines += status.waiting > 0 ? tr("%n change(s) wait to be sent.", nullptr, status.waiting)
                                : tr("Nothing waits to be sent.");
    if (status.parked > 0)
        lines += tr("%n item(s) wait for your decision; they are marked in the list.", nullptr, status.parked);
    lines += status.lastSync ? tr("Last complete sync: %1.").arg(localTime(*status.lastSync))
                             : tr("Not synced yet since the program started.");
    return lines.join(u"\n\n"_s);
}

void StatusLine::explain()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(14, 12, 14, 12);
    auto *text = new QLabel(explanation());
    text->setWordWrap(true);
    text->setFixedWidth(360);
    column->addWidget(text);
    auto *now = new QPushButton(icon("view-refresh"_L1), tr("Sync now"));
    connect(now, &QPushButton::clicked, this, [this, menu] {
        menu->close();
        m_parts.sync.wake();
    });
    column->addWidget(now);
    if (m_parts.sync.status().queue == SyncStatus::Queue::WantsCredential) {
        auto *again = new QPushButton(icon("user-identity"_L1), tr("Sign in again…"));
        connect(again, &QPushButton::clicked, this, [this, menu] {
            menu->close();
            Q_EMIT signInWanted();
        });
        column->addWidget(again);
    }
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(room);
    menu->addAction(action);
    menu->popup(m_line->mapToGlobal(QPoint(m_line->width() - 390, -menu->sizeHint().height())));
    now->setFocus();
}

} // namespace toasoan
