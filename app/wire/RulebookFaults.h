#pragma once
// What no single member of a rulebook can show: names that lead nowhere, patterns that do not compile, hours
// that overlap. A rulebook with a fault is refused whole, so that nobody works under half of a rule.

#include "core/Rulebook.h"

namespace toasoan::wire {

/// The first fault, Protocol, with its path ("channels[3].site: …"); nothing when it is sound.
[[nodiscard]] std::optional<Error> rulebookFault(const Rulebook &rulebook);

} // namespace toasoan::wire
