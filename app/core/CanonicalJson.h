#pragma once
// RFC 8785 for the part of JSON that is hashed here: objects, arrays, strings, booleans and integers of at
// most 53 bits. Members are sorted by UTF-16 code units, strings are escaped as the RFC says.

#include "core/Result.h"

#include <QJsonValue>

namespace toasoan {

/// BadInput for null, fractions and lone surrogates, with the path of the member.
[[nodiscard]] Result<QByteArray> canonicalJson(const QJsonValue &value);

} // namespace toasoan
