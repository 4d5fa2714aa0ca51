#pragma once
// How each workflow action is offered: its key, its icon, how much it weighs. One table; what may be done at all is
// the workflow's to say, and an action that this table does not know is offered without a key.

#include "core/Ids.h"

#include <QKeySequence>
#include <QList>

namespace toasoan {

struct DecisionKey
{
    const char *action;
    const char *key; ///< portable text; empty for none
    const char *icon;
    int rank; ///< the lowest among the possible ones is the main button
    bool danger = false;
};

[[nodiscard]] const QList<DecisionKey> &decisionKeys();
/// One without a key for an action that the table does not know.
[[nodiscard]] DecisionKey decisionKey(const ActionId &action);

} // namespace toasoan
