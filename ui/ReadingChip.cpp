#include "ui/ReadingChip.h"

#include <QPainter>

namespace toasoan {

ReadingChip::ReadingChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void ReadingChip::say(const QString &words, Tone tone)
{
    m_words = words;
    m_tone = tone;
    setAccessibleName(words);
    setToolTip(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize ReadingChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    // Eliding measures finer than the advance: without a little more, words that fit are cut.
    return { metrics.horizontalAdvance(m_words) + metrics.height() + 4, metrics.height() + metrics.height() / 3 };
}

QSize ReadingChip::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return { std::min(sizeHint().width(), metrics.height() * 4), sizeHint().height() };
}

void ReadingChip::paintEvent(QPaintEvent *)
{
    const ToneColours colours = coloursOf(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.paper);
    const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(place, place.height() / 4, place.height() / 4);
    painter.setPen(colours.ink);
    const int side = fontMetrics().height() / 2;
    painter.drawText(rect().adjusted(side, 0, -side, 0), Qt::AlignCenter,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, width() - 2 * side));
}

} // namespace toasoan
