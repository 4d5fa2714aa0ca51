#pragma once
// Across an air gap: one approved article as one sealed document with its media, approval and trail, and the
// way in on the other side. Nothing of the Party's network is ever packed for the Internet, nor taken in there.
// What comes in is believed only where seal, digests, chain and approval all hold, and is published here by
// this portal's own publisher.

#include "training/Visit.h"

namespace toasoan {

[[nodiscard]] Outcome<Answer> getPackage(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> postPackage(Visit &visit, const QStringList &parts);

} // namespace toasoan
