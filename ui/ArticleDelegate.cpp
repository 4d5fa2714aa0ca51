#include "ui/ArticleDelegate.h"

#include "ui/ArticleListModel.h"
#include "ui/Theme.h"

#include "core/Clock.h"
#include "office/Words.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int margin = 10;
constexpr int gap = 4;

/// Draws a chip that ends at the right edge of `room`; what is left of the room.
QRect paintChip(QPainter &painter, const QFontMetrics &metrics, QRect room, const QString &text,
                const ToneColours &colours)
{
    const int width = std::min(metrics.horizontalAdvance(text) + 18 /* 4 more than drawn: eliding measures finer */, room.width());
    const QRect chip(room.right() - width + 1, room.top(), width, room.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(colours.ink);
    const QRect inner = chip.adjusted(7, 0, -7, 0);
    painter.drawText(inner, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, inner.width()));
    return room.adjusted(0, 0, -width - gap, 0);
}

} // namespace

Tone toneOf(const StateId &state, bool live)
{
    static const QHash<QString, Tone> tones {
        { u"draft"_s, Tone::Neutral },    { u"submitted"_s, Tone::Info }, { u"editing"_s, Tone::Info },
        { u"awaiting_approval"_s, Tone::Warning }, { u"approved"_s, Tone::Good }, { u"scheduled"_s, Tone::Good },
        { u"returned"_s, Tone::Danger },
    };
    if (state.toString() == "published"_L1)
        return live ? Tone::Good : Tone::Neutral;
    return tones.value(state.toString(), Tone::Neutral);
}

Tone toneOf(Deadline::Standing standing)
{
    switch (standing) {
    case Deadline::Standing::Unset:
    case Deadline::Standing::Kept:
        return Tone::Neutral;
    case Deadline::Standing::Running:
        return Tone::Good;
    case Deadline::Standing::Near:
        return Tone::Warning;
    case Deadline::Standing::Late:
    case Deadline::Standing::Missed:
        return Tone::Danger;
    }
    Q_UNREACHABLE_RETURN(Tone::Neutral);
}

ArticleDelegate::ArticleDelegate(const Desk &desk, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_desk(desk)
    , m_clock(clock)
{
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 240, 2 * option.fontMetrics.height() + 3 * gap + 10 };
}

QString ArticleDelegate::when(UtcTime time) const
{
    const Calendar &calendar = m_desk.rulebookToday().calendar;
    const auto [day, clock] = calendar.toLocal(time);
    const QDate today = calendar.toLocal(m_clock.now()).first;
    if (day == today)
        return clock.toString(u"HH:mm"_s);
    return day.toString(day.year() == today.year() ? u"dd/MM"_s : u"dd/MM/yyyy"_s);
}

QString ArticleDelegate::secondLine(const ArticleRow &row) const
{
    const Rulebook &book = m_desk.rulebookToday();
    QStringList parts;
    if (row.summary.author != m_desk.me()) {
        const Person *author = book.person(row.summary.author);
        parts += author ? author->name : row.summary.author.toString();
    }
    if (const Unit *unit = book.unit(row.summary.unit))
        parts += unit->name;
    if (const Kind *kind = book.kind(row.summary.kind))
        parts += kind->name;
    if (!row.summary.channels.isEmpty()) {
        if (const Channel *channel = book.channel(row.summary.channels.first()))
            parts += channel->name;
    }
    return parts.join(u" · "_s);
}

QList<ArticleDelegate::Chip> ArticleDelegate::chips(const ArticleRow &row, const QVariant &clocks) const
{
    QList<Chip> chips;
    if (row.parked)
        chips += { tr("Needs you"), Tone::Danger };
    else if (!row.pending.isEmpty())
        chips += { tr("Not sent yet: %1").arg(Words::action(row.pending)), Tone::Warning };
    if (m_stateShown)
        chips += { Words::state(row.summary.state, row.summary.live), toneOf(row.summary.state, row.summary.live) };
    // What was taken off the portal waits for nobody.
    const bool withdrawn = row.summary.state.toString() == "published"_L1 && !row.summary.live;
    if (clocks.isValid() && !withdrawn) {
        const auto both = clocks.value<Clocks>();
        const bool written = row.summary.state.toString() == "draft"_L1 || row.summary.state.toString() == "returned"_L1;
        const Deadline &shown = written ? both.supply : both.publication;
        if (const QString text = Words::deadlineShort(shown); !text.isEmpty())
            chips += { text, toneOf(shown.standing) };
    }
    return chips;
}

QString ArticleDelegate::spoken(const ArticleRow &row) const
{
    QStringList parts { row.title.isEmpty() ? row.summary.title : row.title, secondLine(row),
                        Words::state(row.summary.state, row.summary.live) };
    if (!row.pending.isEmpty())
        parts += tr("Not sent yet: %1").arg(Words::action(row.pending));
    return parts.join(u", "_s);
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const ArticleRow row = index.data(ArticleListModel::RowRole).value<ArticleRow>();
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    const auto group = active ? QPalette::Active : QPalette::Inactive;
    // Windows 10's own style paints what is chosen in a light blue, whatever the palette says of it.
    const bool strong = selected && style->name() != "windowsvista"_L1;
    const QColor ink = option.palette.color(group, strong ? QPalette::HighlightedText : QPalette::Text);
    const QRect area = option.rect.adjusted(margin, gap + 3, -margin, -gap - 3);
    const int height = option.fontMetrics.height();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const QString time = when(row.touchedAt);
    QFont font = option.font;
    painter->setFont(font);
    painter->setPen(selected ? ink : quietInk(option.palette));
    const QRect first(area.left(), area.top(), area.width(), height);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, time);
    const int timeWidth = option.fontMetrics.horizontalAdvance(time) + 2 * gap;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(ink);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QRect titleRoom = first.adjusted(0, 0, -timeWidth, 0);
    painter->drawText(titleRoom, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(title.isEmpty() ? tr("(without a title)") : title, Qt::ElideRight,
                                                    titleRoom.width()));

    font.setWeight(QFont::Normal);
    painter->setFont(font);
    QRect second(area.left(), area.bottom() - height + 1 - 1, area.width(), height + 1);
    const QList<Chip> all = chips(row, index.data(ArticleListModel::ClocksRole));
    for (auto chip = all.crbegin(); chip != all.crend() && second.width() > 120; ++chip)
        second = paintChip(*painter, option.fontMetrics, second, chip->text, coloursOf(chip->tone, option.palette));
    painter->setPen(selected ? ink : quietInk(option.palette));
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(secondLine(row), Qt::ElideRight, second.width()));
    painter->setPen(QPen(option.palette.color(QPalette::Midlight), 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace toasoan
