#include "office/UnlockCode.h"

#include <QPasswordDigestor>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int saltBytes = 16;
constexpr int derivedBytes = 32;
constexpr int iterations = 600'000; ///< what OWASP asks of PBKDF2 with SHA-256; half a second on an old desktop
const QByteArray scheme = "pbkdf2-sha256";

/// The same code however the keyboard composes its letters.
QByteArray derived(const QString &code, const QByteArray &salt, int rounds)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256,
                                              code.normalized(QString::NormalizationForm_C).toUtf8(), salt, rounds,
                                              derivedBytes);
}

struct Kept
{
    int rounds = 0;
    QByteArray salt;
    QByteArray derived;
};

QByteArray written(const Kept &kept)
{
    return scheme + '$' + QByteArray::number(kept.rounds) + '$' + kept.salt.toHex() + '$' + kept.derived.toHex();
}

std::optional<Kept> readKept(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('$');
    if (parts.size() != 4 || parts[0] != scheme)
        return {};
    const Kept kept { parts[1].toInt(), QByteArray::fromHex(parts[2]), QByteArray::fromHex(parts[3]) };
    const bool usable = kept.rounds > 0 && kept.salt.size() == saltBytes && kept.derived.size() == derivedBytes;
    return usable ? std::optional(kept) : std::nullopt;
}

/// In the same time wherever the first difference is.
bool same(const QByteArray &one, const QByteArray &other)
{
    int different = one.size() == other.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        different |= one[i] ^ other[i];
    return different == 0;
}

} // namespace

UnlockCode::UnlockCode(Credentials &credentials, Chance &chance, Executor &executor, const QString &profileKey)
    : m_credentials(credentials)
    , m_chance(chance)
    , m_executor(executor)
    , m_name(profileKey + u"-unlock"_s)
{
}

void UnlockCode::set(const QString &code, QObject *context, Callback<void> answer)
{
    if (code.size() < shortest)
        return QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(failure(Error::Kind::BadInput, {}, u"code_too_short"_s)); },
            Qt::QueuedConnection), void();
    const QByteArray salt = m_chance.bytes(saltBytes);
    m_executor.compute<QByteArray>(
        context, [code, salt] { return written({ iterations, salt, derived(code, salt, iterations) }); },
        [&credentials = m_credentials, name = m_name, context, answer = std::move(answer)](const QByteArray &text) {
            credentials.write(name, text, context, answer);
        });
}

void UnlockCode::remove(QObject *context, Callback<void> answer)
{
    m_credentials.remove(m_name, context, std::move(answer));
}

void UnlockCode::isSet(QObject *context, Callback<bool> answer)
{
    m_credentials.read(m_name, context, [answer = std::move(answer)](const Result<std::optional<QByteArray>> &text) {
        text ? answer(*text && readKept(**text)) : answer(std::unexpected(text.error()));
    });
}

void UnlockCode::check(const QString &code, QObject *context, Callback<bool> answer)
{
    m_credentials.read(
        m_name, context,
        [&executor = m_executor, code, context, answer = std::move(answer)](const Result<std::optional<QByteArray>> &text) {
            if (!text)
                return answer(std::unexpected(text.error()));
            const auto kept = *text ? readKept(**text) : std::nullopt;
            if (!kept)
                return answer(failure(Error::Kind::BadInput, {}, u"no_unlock_code"_s));
            executor.compute<bool>(
                context, [code, kept = *kept] { return same(derived(code, kept.salt, kept.rounds), kept.derived); },
                [answer](bool right) { answer(right); });
        });
}

} // namespace toasoan
