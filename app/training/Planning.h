#pragma once
// Planning, people and money: assignments by a site's board, reminders with the reader's receipt, delegations
// by the approver himself, handing over what a leaving member had in hand, and royalties as long as their
// period is open. Each is put as a whole; putting it again gives the first receipt and changes nothing.

#include "training/Visit.h"

namespace toasoan {

[[nodiscard]] Outcome<Answer> getAssignment(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> putAssignment(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getReminder(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> putReminder(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getDelegation(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> putDelegation(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getRoyalty(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> putRoyalty(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> postHandover(Visit &visit, const QStringList &parts);

} // namespace toasoan
