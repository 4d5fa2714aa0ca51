#pragma once
// Real Vietnamese sentences, read from documents that Debian ships (maint-guide-vi, libreoffice-help-vi); none
// of their text is part of this project. The same packages give the same sentences in the same order.

#include "core/Result.h"

#include <QStringList>

namespace toasoan::bench {

/// NFC, each once, 6 to 45 words, mostly of marked Vietnamese. BadInput with one sentence for people when a
/// package is not installed.
[[nodiscard]] Result<QStringList> readSentences();

} // namespace toasoan::bench
