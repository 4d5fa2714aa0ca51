#include "training/SignIn.h"

#include "core/Chance.h"

#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr int iterations = 20000;
constexpr int hashBytes = 32;
constexpr int failuresAllowed = 10;
constexpr std::chrono::minutes failureMemory { 5 };

QByteArray slowHash(const QByteArray &secret, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, secret, salt, iterations, hashBytes);
}

/// "user:secret" of HTTP Basic (RFC 7617); nothing when it is something else.
std::optional<std::pair<QString, QByteArray>> basic(const Request &request)
{
    const QByteArray text = request.header("authorization").trimmed();
    if (text.size() < 7 || text.left(6).compare("Basic ", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(text.mid(6).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 1)
        return std::nullopt;
    return std::pair(QString::fromUtf8(decoded.decoded.left(colon)), decoded.decoded.mid(colon + 1));
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

} // namespace

SignIn::SignIn(Chance &chance)
    : m_key(chance.bytes(32))
{
}

QString SignIn::claimedUser(const Request &request)
{
    const auto claimed = basic(request);
    return claimed ? claimed->first : QString();
}

bool SignIn::fits(const QByteArray &secret, const QByteArray &salt, const QByteArray &hash)
{
    const QByteArray quick = QMessageAuthenticationCode::hash(secret + salt, m_key, QCryptographicHash::Sha256);
    if (const auto proven = m_proven.find(hash); proven != m_proven.end() && equalInConstantTime(*proven, quick))
        return true;
    if (!equalInConstantTime(slowHash(secret, salt), hash))
        return false;
    m_proven.insert(hash, quick);
    return true;
}

Outcome<SignIn::Caller> SignIn::caller(Ledger &ledger, const Rulebook &rulebook, const Request &request, UtcTime now)
{
    const auto claimed = basic(request);
    if (!claimed)
        return refuse(u"unauthorized"_s, u"no credential"_s);
    const auto &[user, secret] = *claimed;
    if (isBlocked(ledger, user, now))
        return refuse(u"too_many"_s, u"too many failed attempts"_s);
    // People sign in with their id: one person, one account, perhaps two credentials while one is renewed.
    const auto rows = ledger.select(u"SELECT id, salt, hash, unused FROM credential WHERE person = ? AND revoked = 0"_s,
                                    { user });
    for (const QVariantList &row : rows) {
        const QString id = row.at(0).toString();
        if (!fits(secret, row.at(1).toByteArray(), row.at(2).toByteArray()))
            continue;
        if (!rulebook.person(PersonId(user)))
            break;
        return Caller { PersonId(user), id, !row.at(3).toString().isEmpty() };
    }
    return refuse(u"unauthorized"_s, u"this credential does not hold"_s);
}

bool SignIn::isBlocked(Ledger &ledger, const QString &user, UtcTime now)
{
    const auto row = ledger.first(u"SELECT count(*) FROM failure WHERE user = ? AND at > ?"_s,
                                  { user, toRfc3339(now - failureMemory) });
    return row && row->at(0).toInt() >= failuresAllowed;
}

void SignIn::countFailure(Ledger &ledger, const QString &user, UtcTime now)
{
    ledger.run(u"DELETE FROM failure WHERE at <= ?"_s, { toRfc3339(now - failureMemory) });
    ledger.run(u"INSERT INTO failure (user, at) VALUES (?, ?)"_s, { user, toRfc3339(now) });
}

void SignIn::markUsed(Ledger &ledger, const QString &credential)
{
    ledger.run(u"UPDATE credential SET unused = '' WHERE id = ?"_s, { credential });
}

SaltedHash saltedHash(const QString &secret, Chance &chance)
{
    const QByteArray salt = chance.bytes(16);
    return { salt, slowHash(secret.toUtf8(), salt) };
}

void keepCredential(Ledger &ledger, const QString &id, const PersonId &person, const SaltedHash &secret,
                    UtcTime since, Origin origin)
{
    ledger.run(u"INSERT OR IGNORE INTO credential (id, person, salt, hash, since, unused) VALUES (?, ?, ?, ?, ?, ?)"_s,
               { id, person.toString(), secret.salt, secret.hash, toRfc3339(since),
                 origin == Origin::Handed ? toRfc3339(since) : u""_s });
}

} // namespace toasoan
