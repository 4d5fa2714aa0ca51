#pragma once
// The halves of fromJson that read below a path, for values that travel inside other values.

#include "wire/Exchange.h"
#include "wire/Reader.h"

namespace toasoan::wire {

[[nodiscard]] Content readContent(Reader &reader);
[[nodiscard]] Article readArticle(Reader &reader);
[[nodiscard]] Summary readSummary(Reader &reader);
[[nodiscard]] Live readLive(Reader &reader);
[[nodiscard]] QList<Target> readTargets(const QList<Reader> &readers);
[[nodiscard]] HistoryEntry readHistoryEntry(Reader &reader);
[[nodiscard]] Revision readRevision(Reader &reader);
[[nodiscard]] Comment readComment(Reader &reader);
[[nodiscard]] Receipt readReceipt(Reader &reader);
/// The rulebook has a reader of its own; its faults get this path in front.
[[nodiscard]] Rulebook readRulebook(Reader &reader);

[[nodiscard]] QJsonObject toJson(const Live &live);
[[nodiscard]] QJsonArray toJson(const QList<Target> &targets);

} // namespace toasoan::wire
