#pragma once
// A content out of the program: plain words, or one HTML file that needs nothing beside it but its media.

#include "core/Article.h"
#include "text/Page.h"

namespace toasoan {

/// Title, lead, body and credits as UTF-8-ready plain text; lists with signs, table cells parted by " | ".
[[nodiscard]] QString toPlainText(const Content &content);

/// The public page with media embedded as data: addresses where mediaBytes has them. It is for reading and
/// sending by mail, not for readPage().
[[nodiscard]] QByteArray toHtml(const Content &content, const PageNames &names,
                                const std::function<std::optional<QByteArray>(const Digest &)> &mediaBytes);

} // namespace toasoan
