#pragma once
// Where secrets live: in the system's keychain (Credential Manager, Secret Service) and nowhere else. There
// is no fallback to a file: without a keychain a person may still work in a temporary session, whose secrets
// stay in memory. Keys and service names hold no secret; values are never logged.

#include "portal/Callback.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace toasoan {

class Chance;

/// Secrets by key. Errors are of kind Storage with problem "keychain_missing" (no keychain service),
/// "keychain_denied" (locked, or the person refused) or "keychain_failed".
class Credentials
{
public:
    virtual ~Credentials() = default;

    /// Nothing when there is no such entry.
    virtual void read(const QString &key, QObject *context, Callback<std::optional<QByteArray>> answer) = 0;
    /// Replaces what was there.
    virtual void write(const QString &key, const QByteArray &secret, QObject *context, Callback<void> answer) = 0;
    /// Succeeds when there was none.
    virtual void remove(const QString &key, QObject *context, Callback<void> answer) = 0;
};

/// The system's keychain, through QtKeychain. One thread, with an event loop.
class KeychainCredentials final : public Credentials
{
public:
    explicit KeychainCredentials(QString service = QStringLiteral("toasoan"));
    void read(const QString &key, QObject *context, Callback<std::optional<QByteArray>> answer) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, Callback<void> answer) override;
    void remove(const QString &key, QObject *context, Callback<void> answer) override;

private:
    QString m_service;
};

/// For temporary sessions ("Không lưu mật khẩu trên máy này"): gone with the object.
class MemoryCredentials final : public Credentials
{
public:
    ~MemoryCredentials() override;
    void read(const QString &key, QObject *context, Callback<std::optional<QByteArray>> answer) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, Callback<void> answer) override;
    void remove(const QString &key, QObject *context, Callback<void> answer) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// The key that a profile's cache is encrypted with: 64 lower-case hex digits (32 random bytes), made when
/// there is none yet. A key is handed out only after it was read back from the keychain, since a cache
/// encrypted with a key that is kept nowhere is lost. The caller holds the cache's lock file, so that two
/// processes do not make two keys.
/// Storage as above; Storage "keychain_failed" when what is kept there is no such key (it is not replaced).
void databaseKey(Credentials &credentials, Chance &chance, const QString &profileKey, QObject *context,
                 Callback<QString> answer);

/// Forgets it, when the cache is deleted with it.
void removeDatabaseKey(Credentials &credentials, const QString &profileKey, QObject *context, Callback<void> answer);

} // namespace toasoan
