#include "ui/TimelineView.h"

#include "office/Words.h"
#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

enum Column { When, Who, What, Why, Print, Columns };
constexpr int revisionRole = Qt::UserRole;
constexpr int orderRole = Qt::UserRole + 1;

} // namespace

QString shortFingerprint(const Digest &digest)
{
    const QString hex = digest.isNull() ? QString() : digest.toString();
    return hex.isEmpty() ? QString() : hex.first(4) + u' ' + hex.sliced(4, 4);
}

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_verify(new QPushButton(icon("security-high"_L1), tr("Verify the trail"), this))
    , m_compare(new QPushButton(icon("vcs-diff"_L1), tr("Compare"), this))
    , m_says(new QLabel(this))
{
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({ tr("When"), tr("Who"), tr("What"), tr("Why"), tr("Fingerprint") });
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Audit trail"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_says->setWordWrap(true);
    m_compare->setEnabled(false);
    m_compare->setToolTip(tr("Choose one entry to compare with the text shown, or two to compare with each other"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_verify);
    row->addWidget(m_compare);
    row->addWidget(m_says, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(row);
    rows->addWidget(m_list, 1);
    connect(m_verify, &QPushButton::clicked, this, &TimelineView::verifyWanted);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TimelineView::chosen);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const QList<RevisionId> revisions = chosenRevisions();
        if (!revisions.isEmpty())
            Q_EMIT compareWanted(revisions.first(), revisions.size() > 1 ? revisions.last() : RevisionId());
    });
    connect(m_list, &QTreeWidget::itemActivated, m_compare, &QPushButton::click);
}

void TimelineView::show(const QList<HistoryEntry> &entries, const Rulebook &rulebook)
{
    m_list->clear();
    m_says->clear();
    QList<QTreeWidgetItem *> items;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) { // newest first
        auto *item = new QTreeWidgetItem;
        const Person *person = rulebook.person(entry->who);
        item->setText(When, Words::time(entry->at, rulebook.calendar));
        item->setText(Who, entry->who == PersonId(u"system"_s) ? tr("the portal, on time")
                          : person ? person->name : entry->who.toString());
        item->setText(What, Words::action(entry->what));
        item->setText(Why, entry->reason);
        item->setText(Print, shortFingerprint(entry->fingerprint));
        item->setToolTip(Why, entry->reason);
        item->setToolTip(Print, entry->fingerprint.isNull() ? QString() : entry->fingerprint.toString());
        item->setData(When, revisionRole, entry->revision.isNull() ? QString() : entry->revision.toString());
        item->setData(When, orderRole, entry->number);
        items += item;
    }
    m_list->addTopLevelItems(items);
    m_verify->setEnabled(!entries.isEmpty());
    chosen();
}

QList<RevisionId> TimelineView::chosenRevisions() const
{
    QList<QTreeWidgetItem *> items = m_list->selectedItems();
    std::ranges::sort(items, {}, [](const QTreeWidgetItem *item) { return item->data(When, orderRole).toInt(); });
    QList<RevisionId> revisions;
    for (const QTreeWidgetItem *item : std::as_const(items)) {
        const auto id = RevisionId::fromString(item->data(When, revisionRole).toString());
        if (id && !revisions.contains(*id))
            revisions += *id;
    }
    return revisions;
}

void TimelineView::chosen()
{
    const qsizetype count = chosenRevisions().size();
    m_compare->setEnabled(count == 1 || count == 2);
    m_compare->setText(count == 2 ? tr("Compare the two") : tr("Compare with the text shown"));
}

void TimelineView::say(const QString &sentence, bool good)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, coloursOf(good ? Tone::Good : Tone::Danger, palette()).ink);
    m_says->setPalette(ink);
    m_says->setText(sentence);
}

void TimelineView::setVerifying(bool verifying)
{
    m_verify->setEnabled(!verifying);
    if (verifying)
        m_says->setText(tr("Checking …"));
}

} // namespace toasoan
