#pragma once
// POST /articles/{id}/transitions: one workflow action. The workflow says whether it may be taken; what it
// binds is compared with what is there now, computed anew from the content and never believed from a column;
// the closed list of structural checks runs; then its effects and its entry in the trail stand together or
// not at all. The portal itself publishes what is due, under the same conditions as a person.

#include "training/Rights.h"

namespace toasoan {

[[nodiscard]] Outcome<Answer> postTransition(Visit &visit, const QStringList &parts);

[[nodiscard]] bool schedulesWait(Ledger &ledger, UtcTime now);
/// Publishes what is due; what may not go out goes back to approved, with the reason in its trail. Inside a
/// write transaction, the visit's person being the system.
void runSchedules(Visit &visit);

} // namespace toasoan
