#pragma once
// The code with which a person comes back to a session that was locked because nobody had touched it. It opens nothing
// else: the cache's key and the portal's credential have their own keeping. Only a salted derivation of it (PBKDF2,
// RFC 8018) is kept, in the keychain, so that it can be asked for without a network and read by nobody.

#include "core/Chance.h"
#include "core/Executor.h"
#include "portal/Credentials.h"

namespace toasoan {

class UnlockCode
{
public:
    static constexpr int shortest = 6; ///< characters

    /// All borrowed.
    UnlockCode(Credentials &credentials, Chance &chance, Executor &executor, const QString &profileKey);

    /// BadInput "code_too_short"; Storage as Credentials.
    void set(const QString &code, QObject *context, Callback<void> answer);
    void remove(QObject *context, Callback<void> answer);
    void isSet(QObject *context, Callback<bool> answer);
    /// Whether it is the one; BadInput "no_unlock_code" when there is none. Takes its time on purpose.
    void check(const QString &code, QObject *context, Callback<bool> answer);

private:
    Credentials &m_credentials;
    Chance &m_chance;
    Executor &m_executor;
    QString m_name; ///< in the keychain
};

} // namespace toasoan
