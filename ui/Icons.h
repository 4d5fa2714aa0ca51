#pragma once
// Icons by their name in the set that the build draws (see resources/icons), in the sizes and both colours that a
// screen needs, because there is no SVG at run time on Windows.

#include <QIcon>

namespace toasoan {

/// An empty icon for a name that the build does not draw; a test finds such names.
[[nodiscard]] QIcon icon(QLatin1StringView name);

} // namespace toasoan
