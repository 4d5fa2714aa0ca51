#pragma once
// What a screen reader gets of this program's windows, as JSON: every node that is on the screen, in the order of the
// tree, with its depth. Nothing is asked that could change a window, and nothing is told that a screen reader does not
// get. What is very large is cut: the answer stays bounded whatever the program shows.

#include <QJsonArray>

namespace toasoan {

/// The nodes of all visible windows, a window itself at depth 0. Each has "depth", "role" (AT-SPI's words), "name",
/// "rect" [x, y, width, height] in pixels of the screen; in a field or a list of choices "value"; and, where true,
/// "focused", "active", "disabled". GUI thread.
[[nodiscard]] QJsonArray visibleNodes();

} // namespace toasoan
