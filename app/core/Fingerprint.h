#pragma once
// What is approved is one fingerprint: SHA-256 over the RFC 8785 form of a fixed schema ("fingerprint": "1";
// objects, arrays and strings only) with everything a reader will see. Two contents have one fingerprint
// exactly when readers see the same. C++ and PHP run the same vectors (tests/data/fingerprint).

#include "core/Article.h"

namespace toasoan {

/// The exact bytes that are hashed. Channels are sorted; order of attachments matters.
[[nodiscard]] QByteArray fingerprintText(const Content &content);

[[nodiscard]] Digest fingerprint(const Content &content);

} // namespace toasoan
