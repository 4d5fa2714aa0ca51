#pragma once
// What must hold for an action besides the right to take it: the reason, the revision and fingerprint that
// were named, the approval of exactly this content, targets, time, structural checks. Each answers with the
// contract's problem and place; none of them changes anything.

#include "training/Rights.h"

namespace toasoan {

[[nodiscard]] Outcome<void> conditionsHold(const Visit &visit, const ActionRule &rule, const Article &article,
                                           const Transition &transition);

} // namespace toasoan
