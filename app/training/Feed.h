#pragma once
// GET /changes: what happened to the things one person may see, in one sequence. A thing has one row, always
// with its latest number, so that a page costs what changed since the cursor. Whoever loses sight of a thing
// gets a row of his own that says "gone". A cursor is opaque, names its owner and the scope it was made for,
// and is refused (410) once roles, delegations or the workflow have changed what there is to see.

#include "training/Rights.h"

namespace toasoan {

/// Everybody who sees the thing now is told; whoever was among the viewers and is no more is told it is gone. Whoever was
/// not is told what was said of it before: his cursor passed that by while he might not know of it.
void announceArticle(const Visit &visit, const Head &now, const QSet<PersonId> &viewersBefore);
/// The article does not exist any more.
void announceGone(const Visit &visit, ArticleId article, const QSet<PersonId> &viewersBefore);
void announceNote(const Visit &visit, const QString &type, const QString &id, ArticleId article = {});
/// Whoever is named does not see the note any more (somebody else's assignment).
void announceNoteGone(const Visit &visit, const QString &type, const QString &id, const PersonId &person);
void announceRulebook(const Visit &visit, int version);

[[nodiscard]] Outcome<Answer> getChanges(Visit &visit, const QStringList &parts);

/// Forgets "gone" rows nobody can need: cursors older than this are refused.
void pruneFeed(Ledger &ledger, UtcTime now);

} // namespace toasoan
