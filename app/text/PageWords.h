#pragma once
// What the writer and the reader of the public page must spell alike. Internal to text/.

#include "core/Article.h"

namespace toasoan::page {

/// The five entities of the body's canonical form, everywhere on the page.
[[nodiscard]] QByteArray escaped(const QString &text);

[[nodiscard]] QString toString(Urgency urgency); ///< data-value; empty for normal
[[nodiscard]] QString words(Urgency urgency);
[[nodiscard]] QString words(QDate day); ///< 05/03/2026
[[nodiscard]] QString words(UtcTime time); ///< 08:30, ngày 05/03/2026, in Vietnamese time

} // namespace toasoan::page
