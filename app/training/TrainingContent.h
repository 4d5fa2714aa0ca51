#pragma once
// A fresh portal to learn on: the shipped rulebooks with their sample members, a credential for each of them,
// and an invitation. Everything in it is made up and marked so; the password says by itself that it is for
// training only. Nothing here is ever part of a real portal.

#include "core/Rulebook.h"
#include "core/Result.h"

namespace toasoan {

class Chance;
class Clock;
class Ids;

struct TrainingContent
{
    QList<Rulebook> rulebooks; ///< the last one is in force
    QString portalName = QStringLiteral("Cổng thông tin tập huấn (mẫu)");
    QString password = QStringLiteral("tap-huan"); ///< of every member
    QString invitationCode = QStringLiteral("TAP-HUAN-2026");
    PersonId invited; ///< whom the code is for; empty: the last who is a contributor only
};

/// With the rulebooks that are compiled in; Protocol when one of them is broken.
[[nodiscard]] Result<TrainingContent> shippedTrainingContent();

/// Makes the file, or leaves it untouched when it holds a portal already. Storage when it cannot be made.
[[nodiscard]] Result<void> makeTrainingFile(const QString &file, const TrainingContent &content, const Clock &clock,
                                            Ids &ids, Chance &chance);

} // namespace toasoan
