#include "core/Digest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace toasoan {

Digest Digest::of(QByteArrayView bytes)
{
    return fromRaw(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

Digest Digest::fromRaw(QByteArray raw)
{
    Q_ASSERT(raw.size() == 32);
    Digest digest;
    digest.m_raw = std::move(raw);
    return digest;
}

std::optional<Digest> Digest::fromHex(QStringView text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (text.size() != 64 || !std::ranges::all_of(text, isHex))
        return std::nullopt;
    return fromRaw(QByteArray::fromHex(text.toLatin1()));
}

QString Digest::toString() const { return QString::fromLatin1(m_raw.toHex()); }

} // namespace toasoan
