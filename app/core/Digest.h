#pragma once
// A SHA-256, which names media by their content and fixes what was approved. Text form: 64 lower-case hex
// digits. A null digest names nothing.

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace toasoan {

class Digest
{
public:
    Digest() = default;

    [[nodiscard]] static Digest of(QByteArrayView bytes);
    /// Takes the 32 raw bytes of a finished SHA-256.
    [[nodiscard]] static Digest fromRaw(QByteArray raw);
    /// Exactly 64 lower-case hex digits; anything else is nothing.
    [[nodiscard]] static std::optional<Digest> fromHex(QStringView text);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isNull() const { return m_raw.isEmpty(); }

    friend bool operator==(const Digest &a, const Digest &b) { return a.m_raw == b.m_raw; }
    friend bool operator<(const Digest &a, const Digest &b) { return a.m_raw < b.m_raw; }
    friend size_t qHash(const Digest &digest, size_t seed = 0) { return ::qHash(digest.m_raw, seed); }

private:
    QByteArray m_raw;
};

} // namespace toasoan
