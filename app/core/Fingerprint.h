#pragma once
// What is approved is one fingerprint: SHA-256 over the RFC 8785 form of a fixed schema ("fingerprint": "1";
// objects, arrays and strings only; resources/fingerprint.md). In it is everything that goes out: all of
// Content but note, personalData, twin, more and the captured original of the source. Event, embargo,
// urgency, clearance, permission of the source and use of AI are part of what is approved; a page that is to
// be read back carries them too. C++ and PHP run the same vectors (tests/data/fingerprint).

#include "core/Article.h"

namespace toasoan {

/// The exact bytes that are hashed. Channels are sorted, each once; order of attachments matters. What is
/// empty and what is absent are the same: "", [] or {}.
[[nodiscard]] QByteArray fingerprintText(const Content &content);

[[nodiscard]] Digest fingerprint(const Content &content);

} // namespace toasoan
