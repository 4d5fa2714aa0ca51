#pragma once
// From typed words to a verb done in an open office, whoever typed them: this program's own command line, or
// another process that handed them over because the cache is open here.

#include "cli/Verbs.h"
#include "office/Handover.h"

namespace toasoan::cli {

/// The options of a verb by its name; null when there is none.
[[nodiscard]] const QList<Option> *optionsOf(const QString &name);

/// A verb, once its words were understood.
void perform(Office &office, const Arguments &arguments, Report report);

/// What is printed of an outcome: text, or one line of JSON.
[[nodiscard]] QString rendered(const Outcome &outcome, bool json);

/// Does what was typed elsewhere and answers there.
void performHanded(Office &office, const HandedVerb &verb, const std::shared_ptr<HandedReply> &reply);

/// Answers that it was not done, and why.
void refuseHanded(const Error &why, const HandedVerb &verb, const std::shared_ptr<HandedReply> &reply);

} // namespace toasoan::cli
