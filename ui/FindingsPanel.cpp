#include "ui/FindingsPanel.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include "office/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// A square, a triangle, a disc: told apart without colour.
QIcon signOf(Severity severity, const QPalette &palette)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const ToneColours colours = coloursOf(toneOf(severity), palette);
    painter.setBrush(colours.ink);
    switch (severity) {
    case Severity::Block:
        painter.drawRoundedRect(4, 4, 24, 24, 4, 4);
        break;
    case Severity::Warn:
        painter.drawPolygon(QPolygon { { 16, 3 }, { 30, 28 }, { 2, 28 } });
        break;
    case Severity::Note:
        painter.drawEllipse(5, 5, 22, 22);
        break;
    }
    return QIcon(pixmap);
}

} // namespace

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return Tone::Danger;
    case Severity::Warn:
        return Tone::Warning;
    case Severity::Note:
        return Tone::Info;
    }
    Q_UNREACHABLE_RETURN(Tone::Neutral);
}

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_repair(new QPushButton(tr("&Repair"), this))
    , m_repairAll(new QPushButton(this))
{
    m_list->setAccessibleName(tr("Points to look at"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_head->setContentsMargins(10, 6, 10, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 4, 10, 8);
    buttons->addWidget(m_repair);
    buttons->addWidget(m_repairAll);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    const auto go = [this] {
        if (const Finding *finding = current())
            Q_EMIT placeWanted(*finding);
    };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsPanel::follow);
    connect(m_repair, &QPushButton::clicked, this, [this] {
        if (const Finding *finding = current())
            Q_EMIT repairWanted({ *finding });
    });
    connect(m_repairAll, &QPushButton::clicked, this, [this] { Q_EMIT repairWanted(repairable()); });
    show({});
}

void FindingsPanel::show(const Findings &findings)
{
    const int row = m_list->currentRow();
    Findings sorted = findings;
    std::ranges::stable_sort(sorted, {}, &Finding::severity);
    if (sorted == m_findings && !m_head->text().isEmpty())
        return;
    m_findings = sorted;
    m_list->clear();
    for (const Finding &finding : std::as_const(m_findings)) {
        auto *item = new QListWidgetItem(signOf(finding.severity, palette()), finding.message, m_list);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: %2", "severity and sentence").arg(Words::severity(finding.severity), finding.message));
        item->setToolTip(Words::severity(finding.severity));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_head->setText(headline());
    follow();
}

QString FindingsPanel::headline() const
{
    const auto count = [this](Severity severity) {
        return int(std::ranges::count(m_findings, severity, &Finding::severity));
    };
    const int blocks = count(Severity::Block);
    const int warns = count(Severity::Warn);
    if (blocks > 0)
        return tr("%n point(s) must be mended first", nullptr, blocks);
    if (warns > 0)
        return tr("%n point(s) want a look", nullptr, warns);
    return m_findings.isEmpty() ? tr("Nothing found") : tr("Only hints");
}

void FindingsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    follow();
}

void FindingsPanel::select(int index)
{
    m_list->setCurrentRow(index);
    if (const Finding *finding = current())
        Q_EMIT placeWanted(*finding);
}

const Finding *FindingsPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_findings.size() ? &m_findings[row] : nullptr;
}

Findings FindingsPanel::repairable() const
{
    Findings all;
    std::ranges::copy_if(m_findings, std::back_inserter(all), &Finding::hasRepair);
    return all;
}

void FindingsPanel::follow()
{
    const Finding *finding = current();
    const int count = int(repairable().size());
    m_repair->setEnabled(!m_readOnly && finding && finding->hasRepair);
    m_repairAll->setEnabled(!m_readOnly && count > 0);
    m_repair->setVisible(count > 0);
    m_repairAll->setVisible(count > 1);
    m_repairAll->setText(tr("Repair &all (%n)", nullptr, count));
}

} // namespace toasoan
