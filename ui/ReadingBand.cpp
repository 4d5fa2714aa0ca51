#include "ui/ReadingBand.h"

#include <QEvent>
#include <QGuiApplication>

namespace toasoan {

ReadingBand::ReadingBand(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
{
    setAutoFillBackground(true);
    colour();
}

void ReadingBand::setStrong(bool strong)
{
    m_strong = strong;
    colour();
}

void ReadingBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void ReadingBand::colour()
{
    ToneColours colours = coloursOf(m_tone, QGuiApplication::palette());
    if (m_strong)
        std::swap(colours.ink, colours.paper);
    QPalette band = QGuiApplication::palette();
    band.setColor(QPalette::Window, colours.paper);
    band.setColor(QPalette::WindowText, colours.ink);
    setPalette(band);
}

} // namespace toasoan
