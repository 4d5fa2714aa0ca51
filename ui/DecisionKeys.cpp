#include "ui/DecisionKeys.h"

#include <algorithm>

namespace toasoan {

const QList<DecisionKey> &decisionKeys()
{
    static const QList<DecisionKey> table {
        { "approve", "F9", "dialog-ok-apply", 0 },
        { "approve_on_paper", "Shift+F9", "document-sign", 1 },
        { "publish", "Ctrl+Return", "document-send", 2 },
        { "receive", "Ctrl+Shift+N", "mail-receive", 3 },
        { "forward", "Ctrl+Shift+T", "go-next", 4 },
        { "submit", "Ctrl+Shift+G", "document-send", 5 },
        { "return", "F8", "edit-undo", 6 },
        { "send_back", "Shift+F8", "go-previous", 7 },
        { "unschedule", "Ctrl+Shift+U", "chronometer-reset", 8 },
        { "correct", "Ctrl+Shift+S", "document-edit", 9 },
        { "schedule", "Ctrl+Shift+E", "appointment-new", 10 },
        { "recall", "Ctrl+Shift+R", "edit-undo", 11 },
        { "revoke", "Ctrl+Shift+H", "edit-clear", 12 },
        { "abandon", "Ctrl+Shift+B", "edit-delete", 13 },
        { "decline", "Ctrl+Shift+K", "dialog-cancel", 14 },
        { "withdraw", "Ctrl+Shift+X", "edit-delete", 20, true },
    };
    return table;
}

DecisionKey decisionKey(const ActionId &action)
{
    const auto &table = decisionKeys();
    const auto found = std::ranges::find_if(
        table, [&action](const DecisionKey &one) { return action.toString() == QLatin1StringView(one.action); });
    return found == table.cend() ? DecisionKey { "", "", "", 15 } : *found;
}

} // namespace toasoan
