#include "ui/PlacesView.h"

#include "ui/Icons.h"

#include "core/Clock.h"
#include "office/Words.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int highestFigure = 999;
/// A sync changes many items in a row; they are counted once.
constexpr std::chrono::milliseconds countDelay { 150 };

struct Look
{
    const char *place;
    const char *group;
    const char *icon;
    bool figure;
};

// Groups and their order are those of 4-interface.md.
constexpr Look looks[] {
    { "drafts", QT_TRANSLATE_NOOP("toasoan::PlacesView", "Mine"), "document-edit", true },
    { "sent", QT_TRANSLATE_NOOP("toasoan::PlacesView", "Mine"), "document-send", true },
    { "returned", QT_TRANSLATE_NOOP("toasoan::PlacesView", "Mine"), "edit-undo", true },
    { "mine_live", QT_TRANSLATE_NOOP("toasoan::PlacesView", "Mine"), "internet-services", false },
    { "incoming", QT_TRANSLATE_NOOP("toasoan::PlacesView", "The board"), "mail-receive", true },
    { "editing", QT_TRANSLATE_NOOP("toasoan::PlacesView", "The board"), "document-edit", true },
    { "waiting", QT_TRANSLATE_NOOP("toasoan::PlacesView", "The board"), "dialog-ok-apply", true },
    { "approved", QT_TRANSLATE_NOOP("toasoan::PlacesView", "Publishing"), "document-export", true },
    { "scheduled", QT_TRANSLATE_NOOP("toasoan::PlacesView", "Publishing"), "appointment-new", true },
    { "live", QT_TRANSLATE_NOOP("toasoan::PlacesView", "Publishing"), "internet-services", false },
    { "withdrawn", QT_TRANSLATE_NOOP("toasoan::PlacesView", "Publishing"), "edit-delete", false },
    { "all", QT_TRANSLATE_NOOP("toasoan::PlacesView", "Look up"), "view-list-text", false },
};

const Look *lookOf(const QString &place)
{
    const auto found = std::ranges::find_if(looks, [&](const Look &look) { return place == QLatin1StringView(look.place); });
    return found == std::end(looks) ? nullptr : found;
}

} // namespace

PlacesView::PlacesView(Desk &desk, Clock &clock, QWidget *parent)
    : QTreeView(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_model(new QStandardItemModel(0, 2, this))
{
    fill(); // before anybody looks: each row would be laid out by itself
    setModel(m_model);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setIconSize({ 16, 16 });
    setAccessibleName(tr("Places"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && current())
            Q_EMIT chosen(*current());
    });
    connect(&m_desk, &Desk::articlesChanged, this, &PlacesView::scheduleCount);
    connect(&m_desk, &Desk::rulebooksChanged, this, [this] {
        // Most rulebooks change no place; a list that somebody reads must not jump for them.
        const auto same = [](const PlaceOfList &a, const PlaceOfList &b) { return a.id == b.id && a.place == b.place; };
        if (std::ranges::equal(m_desk.places(), m_places, same))
            return count();
        const auto before = current();
        fill();
        if (before)
            choose(before->id);
    });
}

void PlacesView::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    m_figures.clear();
    m_places = m_desk.places();
    QString group;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Look *look = lookOf(m_places[i].id);
        if (look && tr(look->group) != group) {
            group = tr(look->group);
            auto *heading = new QStandardItem(group);
            heading->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            heading->setFont(bold);
            heading->setSizeHint({ 0, fontMetrics().height() + 16 });
            auto *none = new QStandardItem;
            none->setFlags(Qt::ItemIsEnabled);
            m_model->appendRow({ heading, none });
        }
        auto *name = new QStandardItem(Words::place(m_places[i].id));
        name->setData(i, Qt::UserRole);
        if (look)
            name->setIcon(icon(QLatin1StringView(look->icon)));
        name->setSizeHint({ 0, fontMetrics().height() + 10 });
        auto *figure = new QStandardItem;
        figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({ name, figure });
        if (look && look->figure)
            m_figures.insert(m_places[i].id, figure);
    }
    count();
}

std::optional<PlaceOfList> PlacesView::current() const
{
    const QVariant place = currentIndex().siblingAtColumn(0).data(Qt::UserRole);
    return place.isValid() ? std::optional(m_places[place.value<qsizetype>()]) : std::nullopt;
}

QModelIndex PlacesView::indexOf(const QString &place) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant at = m_model->item(row)->data(Qt::UserRole);
        if (at.isValid() && m_places[at.value<qsizetype>()].id == place)
            return m_model->index(row, 0);
    }
    return {};
}

void PlacesView::choose(const QString &place)
{
    if (const QModelIndex index = indexOf(place); index.isValid())
        setCurrentIndex(index);
}

void PlacesView::chooseNth(int n)
{
    if (n >= 0 && n < m_places.size())
        choose(m_places[n].id);
}

void PlacesView::unchoose()
{
    selectionModel()->clear();
}

void PlacesView::scheduleCount()
{
    if (std::exchange(m_counting, true))
        return;
    m_clock.after(countDelay, this, [this] { count(); });
}

void PlacesView::count()
{
    m_counting = false;
    QStringList ids;
    QList<Place> places;
    for (const PlaceOfList &place : std::as_const(m_places)) {
        if (m_figures.contains(place.id)) {
            ids += place.id;
            places += place.place;
        }
    }
    m_desk.counts(places, highestFigure + 1, this, [this, ids](const Result<QList<int>> &counts) {
        if (!counts)
            return;
        PlaceCounts all;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QStandardItem *item = m_figures.value(ids[i]);
            const int number = (*counts)[i];
            all.insert(ids[i], number);
            if (!item)
                continue;
            item->setText(number == 0 ? QString() : number > highestFigure ? u"%1+"_s.arg(highestFigure) : QString::number(number));
            item->setAccessibleText(tr("%n item(s)", nullptr, number));
        }
        Q_EMIT counted(all);
    });
}

} // namespace toasoan
