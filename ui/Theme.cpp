#include "ui/Theme.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QOperatingSystemVersion>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <cmath>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// For desktops that cannot be asked for light or dark windows. Dark paper is lighter than the window: Fusion frames a
/// box in a darker shade of the window, which nobody would see on black.
QPalette ownPalette(bool dark)
{
    const QColor window = dark ? QColor(0x1f2225) : QColor(0xeff0f1);
    const QColor base = dark ? QColor(0x2a2e32) : QColor(0xffffff);
    const QColor ink = dark ? QColor(0xf2f4f5) : QColor(0x1f2326);
    const QColor button = dark ? QColor(0x363b40) : QColor(0xf7f8f8);
    QPalette palette(button, window);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText })
        palette.setColor(role, ink);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x30353a) : QColor(0xf6f7f8));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x363b40) : QColor(0xfdfdf6));
    palette.setColor(QPalette::PlaceholderText, dark ? QColor(0x9aa3ab) : QColor(0x666e76));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, dark ? QColor(0x2f6fb3) : QColor(0x1f66b5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Accent, palette.color(QPalette::Highlight));
    palette.setColor(QPalette::Link, dark ? QColor(0x7db8f5) : QColor(0x0b57a4));
    palette.setColor(QPalette::LinkVisited, dark ? QColor(0xc3a5f0) : QColor(0x6a3fa0));
    const QColor faded = dark ? QColor(0x80888f) : QColor(0x878e95);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, dark ? QColor(0x4a5157) : QColor(0xb9c0c7));
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    return palette;
}

/// Fusion without the little pictures that it puts on OK and Cancel.
class Plain final : public QProxyStyle
{
public:
    Plain()
        : QProxyStyle(QStyleFactory::create(u"fusion"_s))
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// Native on Windows; but its style before Windows 11 knows no dark.
QString styleFor(Qt::ColorScheme wanted)
{
#ifdef Q_OS_WINDOWS
    if (QOperatingSystemVersion::current() >= QOperatingSystemVersion::Windows11)
        return u"windows11"_s;
    return wanted == Qt::ColorScheme::Dark ? u"fusion"_s : u"windowsvista"_s;
#else
    Q_UNUSED(wanted)
    return u"fusion"_s;
#endif
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

} // namespace

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

QColor dangerInk(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xffa79e) : QColor(0x9b1c12);
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one), second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void applyAppearance(QStringView appearance)
{
    const auto wanted = appearance == "dark"_L1 ? Qt::ColorScheme::Dark
        : appearance == "light"_L1              ? Qt::ColorScheme::Light
                                                : Qt::ColorScheme::Unknown;
    // Every icon comes with the program. To look for the style's few in the desktop's theme reads hundreds of folders.
    QIcon::setThemeSearchPaths({ u":/toasoan/icons"_s });
    const QString style = styleFor(wanted);
    static QString current;
    if (std::exchange(current, style) != style)
        QApplication::setStyle(style == "fusion"_L1 ? static_cast<QStyle *>(new Plain) : QStyleFactory::create(style));
    QApplication::setPalette(QPalette());
    QGuiApplication::styleHints()->setColorScheme(wanted);
    // Fusion's own light palette has white words on too pale a blue.
    if (wanted != Qt::ColorScheme::Unknown && style == "fusion"_L1)
        QApplication::setPalette(ownPalette(wanted == Qt::ColorScheme::Dark));
}

void applyTextSize(int points)
{
    QFont font = QApplication::font();
    font.setPointSize(points);
    for (const char *widget : { "toasoan::ArticleText", "toasoan::BodyEdit", "toasoan::EditorField" })
        QApplication::setFont(font, widget);
}

} // namespace toasoan
