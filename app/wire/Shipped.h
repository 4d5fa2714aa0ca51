#pragma once
// What is compiled in under :/toasoan/: the default workflow and the rulebooks. A portal hands out its own;
// these are what training starts from, and what an administrator edits first.

#include "core/Rulebook.h"

namespace toasoan::wire {

/// All shipped rulebooks, oldest first. Protocol, naming the file, when one is broken: a fault of the build.
[[nodiscard]] Result<QList<Rulebook>> shippedRulebooks();

/// The default workflow (resources/workflow.json).
[[nodiscard]] Result<Workflow> shippedWorkflow();

/// The bytes of a shipped file ("openapi.yaml", "body.md"); Storage when there is none of that name.
[[nodiscard]] Result<QByteArray> shippedFile(const QString &name);

} // namespace toasoan::wire
