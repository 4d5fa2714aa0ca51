#pragma once
// Colours that mean something, in one place, for light and dark: a state or deadline is told by its words first
// and by colour second, so that nobody needs to see colour to work here. Whether windows are light or dark is what
// the system says, unless a person chose; a change reaches open windows at once.

#include <QColor>
#include <QPalette>

namespace toasoan {

enum class Tone { Neutral, Info, Good, Warning, Danger };

/// Ink is readable on its paper (contrast at least 4.5:1, WCAG 2.2) in light and dark.
struct ToneColours
{
    QColor ink;
    QColor paper;
};

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] ToneColours coloursOf(Tone tone, const QPalette &palette);

/// Secondary text: readable, but quieter than the text around it.
[[nodiscard]] QColor quietInk(const QPalette &palette);

/// Text that warns of something, on a window's own ground.
[[nodiscard]] QColor dangerInk(const QPalette &palette);

/// Contrast of two opaque colours after WCAG 2.2, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The look of all windows: the system's own style on Windows, Fusion elsewhere; "light" and "dark" as chosen,
/// anything else as the system is. At the start, and again when a person changes it.
void applyAppearance(QStringView appearance);

/// The size of an article's words, where they are read and where they are written; reaches open windows at once.
void applyTextSize(int points);

} // namespace toasoan
