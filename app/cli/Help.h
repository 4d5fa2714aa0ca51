#pragma once
// The help, made from the table of verbs, so that it cannot say less than there is.

#include "cli/Verbs.h"

namespace toasoan::cli {

[[nodiscard]] QString overview();
[[nodiscard]] QString helpFor(const Verb &verb);

} // namespace toasoan::cli
