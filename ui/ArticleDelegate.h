#pragma once
// One article of a list in two lines: what it is called and since when; whose it is, its kind, and in chips what
// state it is in and how much time is left. Painting reads nothing but the model's row, so that scrolling costs
// the same in any list.

#include "Desk.h"

#include <QStyledItemDelegate>

namespace toasoan {

enum class Tone;

class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ArticleDelegate(const Desk &desk, const Clock &clock, QObject *parent = nullptr);

    /// Whether the state is shown: not in a place whose items are all in one.
    void setStateShown(bool shown) { m_stateShown = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a screen reader says of a row.
    [[nodiscard]] QString spoken(const ArticleRow &row) const;

private:
    struct Chip
    {
        QString text;
        Tone tone;
    };
    [[nodiscard]] QList<Chip> chips(const ArticleRow &row, const QVariant &clocks) const;
    [[nodiscard]] QString secondLine(const ArticleRow &row) const;
    [[nodiscard]] QString when(UtcTime time) const;

    const Desk &m_desk;
    const Clock &m_clock;
    bool m_stateShown = true;
};

[[nodiscard]] Tone toneOf(const StateId &state, bool live);
[[nodiscard]] Tone toneOf(Deadline::Standing standing);

} // namespace toasoan
