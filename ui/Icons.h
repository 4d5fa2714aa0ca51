#pragma once
// Icons by their name in the set that the build draws (see resources/icons), in the sizes and both colours that a
// screen needs, because there is no SVG at run time on Windows. An icon asks for the palette each time it is
// painted, so a change between light and dark reaches every window without anybody asking for icons again.

#include <QIcon>

namespace toasoan {

/// An empty icon for a name that the build does not draw; a test finds such names.
[[nodiscard]] QIcon icon(QLatin1StringView name);

/// The program's own, for windows and the task bar.
[[nodiscard]] QIcon applicationIcon();

} // namespace toasoan
