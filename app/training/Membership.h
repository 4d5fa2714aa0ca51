#pragma once
// Sessions, credentials, invitations and the rulebook that says who the members are. A credential can be
// handed out a second time when its answer was lost: its secret is derived from the portal's key and the
// request's id, so that repeating the request gives the same one and no secret is ever kept.

#include "training/Visit.h"

namespace toasoan {

[[nodiscard]] Outcome<Answer> getSession(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> postCredential(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> deleteCredential(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> postInvitation(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getRulebook(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> putRulebook(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getHealth(Visit &visit, const QStringList &parts);

/// Keeps an invitation by the hash of its code; it holds for seven days.
void keepInvitation(Ledger &ledger, const QString &code, const PersonId &person, UtcTime now);

/// All versions, oldest first. Fails the ledger when one cannot be read.
[[nodiscard]] QList<Rulebook> rulebooksOf(Ledger &ledger);
void keepRulebook(Ledger &ledger, const Rulebook &rulebook);

} // namespace toasoan
