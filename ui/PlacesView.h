#pragma once
// The left side: the places of a person's roles, in groups, each with how many items wait there. A figure is
// shown only where items wait for this person; an archive's size helps nobody and costs with what is stored.

#include "Desk.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace toasoan {

/// Items by place, of the places that have a figure.
using PlaceCounts = QMap<QString, int>;

class PlacesView : public QTreeView
{
    Q_OBJECT

public:
    PlacesView(Desk &desk, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PlaceOfList> current() const;
    /// Does nothing for a place that this person does not have.
    void choose(const QString &place);
    /// The n-th place from the top, for its key; from 0.
    void chooseNth(int n);
    /// Nothing is chosen: the list shows a search.
    void unchoose();
    [[nodiscard]] const QList<PlaceOfList> &places() const { return m_places; }

Q_SIGNALS:
    void chosen(const toasoan::PlaceOfList &place);
    void counted(const toasoan::PlaceCounts &counts);

private:
    void fill();
    void scheduleCount();
    void count();
    [[nodiscard]] QModelIndex indexOf(const QString &place) const;

    Desk &m_desk;
    Clock &m_clock;
    QStandardItemModel *m_model;
    QList<PlaceOfList> m_places;
    QHash<QString, QStandardItem *> m_figures; ///< of the places that have one
    bool m_counting = false;
};

} // namespace toasoan
