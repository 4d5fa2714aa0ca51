#pragma once
// What people say and hold around one article: remarks anchored to a passage, and the editing lease. A remark
// is part of the article's trail; a lease is a courtesy that runs out by itself and keeps nobody's work from
// being kept.

#include "training/Visit.h"

namespace toasoan {

[[nodiscard]] Outcome<Answer> getComments(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> putComment(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> putLock(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> deleteLock(Visit &visit, const QStringList &parts);

} // namespace toasoan
