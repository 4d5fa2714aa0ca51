#pragma once
// Colours that mean something, in one place, for light and dark: a state or deadline is told by its words first
// and by colour second, so that nobody needs to see colour to work here.

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

} // namespace toasoan
