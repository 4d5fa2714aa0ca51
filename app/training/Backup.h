#pragma once
// The portal as a whole, page by page, in an order in which it can be restored: rulebooks, then each thing
// with what belongs to it. Media are named here and travel by /media; secrets stay out, people are invited
// again. A page begins where the last ended, tomorrow's backup where today's did. Restoring goes into an empty portal only, which
// takes the identity of the lost one; cursors of before do not hold there.

#include "training/Visit.h"

namespace toasoan {

[[nodiscard]] Outcome<Answer> getBackup(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> postBackup(Visit &visit, const QStringList &parts);

} // namespace toasoan
