#pragma once
// The reasons that a person gave lately, per action, newest first: most returns are for one of five reasons, and
// an approver has five minutes. They lie in the encrypted cache and change in the transaction of the decision.

#include "core/Ids.h"
#include "core/Result.h"

namespace toasoan {

struct Tables;

/// Storage.
[[nodiscard]] Result<QStringList> recentReasons(Tables &tables, const ActionId &action);
[[nodiscard]] Result<void> rememberReason(Tables &tables, const ActionId &action, const QString &reason);

} // namespace toasoan
