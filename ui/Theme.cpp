#include "ui/Theme.h"

namespace toasoan {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5f;
}

ToneColours coloursOf(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return dark ? ToneColours { 0xd5d9de, 0x3c4148 } : ToneColours { 0x3f4750, 0xe6e9ec };
    case Tone::Info:
        return dark ? ToneColours { 0xb3d4ff, 0x1d3d63 } : ToneColours { 0x0b4a8f, 0xdbeafb };
    case Tone::Good:
        return dark ? ToneColours { 0xb5e6c0, 0x1e4a2b } : ToneColours { 0x1b5e2d, 0xdcf2e1 };
    case Tone::Warning:
        return dark ? ToneColours { 0xffdf9e, 0x574010 } : ToneColours { 0x6f4a00, 0xfdeec9 };
    case Tone::Danger:
        return dark ? ToneColours { 0xffc4be, 0x672019 } : ToneColours { 0x9b1c12, 0xfce1de };
    }
    Q_UNREACHABLE_RETURN({});
}

QColor quietInk(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xa9b1ba) : QColor(0x59626c);
}

} // namespace toasoan
