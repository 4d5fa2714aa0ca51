#pragma once
// Who is calling: HTTP Basic, compared with salted PBKDF2 hashes (RFC 8018). A secret that was right is
// remembered only as a keyed hash, in memory, so that the slow hash is computed once per process and
// credential; whether the credential still holds is looked up with every call. Guessing is slowed down.

#include "training/Visit.h"

namespace toasoan {

class SignIn
{
public:
    explicit SignIn(Chance &chance);

    struct Caller
    {
        PersonId person;
        QString credential;
        bool isFirstUse = false; ///< nobody has signed in with it before
    };

    /// unauthorized without a valid credential of somebody the rulebook knows; too_many after many failures.
    [[nodiscard]] Outcome<Caller> caller(Ledger &ledger, const Rulebook &rulebook, const Request &request,
                                         UtcTime now);
    [[nodiscard]] static bool isBlocked(Ledger &ledger, const QString &user, UtcTime now);
    /// Counts a failed attempt. Inside a write transaction.
    static void countFailure(Ledger &ledger, const QString &user, UtcTime now);
    /// From now on the credential is somebody's. Inside a write transaction.
    static void markUsed(Ledger &ledger, const QString &credential);
    /// The user name that the request claims; empty for none.
    [[nodiscard]] static QString claimedUser(const Request &request);

private:
    [[nodiscard]] bool fits(const QByteArray &secret, const QByteArray &salt, const QByteArray &hash);

    QByteArray m_key;
    QHash<QByteArray, QByteArray> m_proven; ///< slow hash → keyed hash of the secret that fitted it
};

/// What is kept of a secret.
struct SaltedHash
{
    QByteArray salt;
    QByteArray hash;
};
[[nodiscard]] SaltedHash saltedHash(const QString &secret, Chance &chance);

/// Keeps a new credential of that person; its id is the caller's to choose. One that was handed out and is not
/// used soon is swept away.
enum class Origin { Handed, Shipped };
void keepCredential(Ledger &ledger, const QString &id, const PersonId &person, const SaltedHash &secret,
                    UtcTime since, Origin origin);

} // namespace toasoan
