#include "portal/Credentials.h"

#include "core/Chance.h"
#include "core/Digest.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int databaseKeyBytes = 32;

Error keychainError(const QKeychain::Job &job)
{
    const auto storage = [](const QString &detail, const QString &problem) {
        return Error { Error::Kind::Storage, detail, problem };
    };
    switch (job.error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return storage(u"no keychain service"_s, u"keychain_missing"_s);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return storage(u"access to the keychain was denied"_s, u"keychain_denied"_s);
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return storage(u"keychain: "_s + job.errorString(), u"keychain_failed"_s);
}

/// Runs a job without any fallback to a file; done is dropped with context.
template<class Job> void start(Job *job, const QString &key, QObject *context, std::function<void(const Job &)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *finished) {
        done(*static_cast<Job *>(finished));
    });
    job->start();
}

template<class T> void later(QObject *context, Callback<T> answer, Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), result = std::move(result)] { answer(result); }, Qt::QueuedConnection);
}

QString databaseKeyName(const QString &profileKey)
{
    return profileKey + u"-cache"_s;
}

Result<QString> asDatabaseKey(const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    // A key has the form of a digest: 64 lower-case hex digits.
    if (!Digest::fromHex(text))
        return failure(Error::Kind::Storage, u"what the keychain keeps is no database key"_s, u"keychain_failed"_s);
    return text;
}

} // namespace

KeychainCredentials::KeychainCredentials(QString service)
    : m_service(std::move(service))
{
}

void KeychainCredentials::read(const QString &key, QObject *context, Callback<std::optional<QByteArray>> answer)
{
    start<QKeychain::ReadPasswordJob>(
        new QKeychain::ReadPasswordJob(m_service), key, context,
        [answer = std::move(answer)](const QKeychain::ReadPasswordJob &job) {
            if (job.error() == QKeychain::EntryNotFound)
                return answer(std::optional<QByteArray>());
            if (job.error() != QKeychain::NoError)
                return answer(std::unexpected(keychainError(job)));
            answer(std::optional(job.textData().toUtf8()));
        });
}

void KeychainCredentials::write(const QString &key, const QByteArray &secret, QObject *context,
                                Callback<void> answer)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    // As text: the form in which people can find and delete it in their system's own keychain window.
    job->setTextData(QString::fromUtf8(secret));
    start<QKeychain::WritePasswordJob>(
        job, key, context, [answer = std::move(answer)](const QKeychain::WritePasswordJob &finished) {
            if (finished.error() != QKeychain::NoError)
                return answer(std::unexpected(keychainError(finished)));
            answer({});
        });
}

void KeychainCredentials::remove(const QString &key, QObject *context, Callback<void> answer)
{
    start<QKeychain::DeletePasswordJob>(
        new QKeychain::DeletePasswordJob(m_service), key, context,
        [answer = std::move(answer)](const QKeychain::DeletePasswordJob &job) {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                return answer(std::unexpected(keychainError(job)));
            answer({});
        });
}

MemoryCredentials::~MemoryCredentials()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

void MemoryCredentials::read(const QString &key, QObject *context, Callback<std::optional<QByteArray>> answer)
{
    const auto found = m_secrets.constFind(key);
    later<std::optional<QByteArray>>(context, std::move(answer),
                                     found == m_secrets.constEnd() ? std::nullopt : std::optional(*found));
}

void MemoryCredentials::write(const QString &key, const QByteArray &secret, QObject *context,
                              Callback<void> answer)
{
    m_secrets.insert(key, secret);
    later<void>(context, std::move(answer), {});
}

void MemoryCredentials::remove(const QString &key, QObject *context, Callback<void> answer)
{
    m_secrets.remove(key);
    later<void>(context, std::move(answer), {});
}

void databaseKey(Credentials &credentials, Chance &chance, const QString &profileKey, QObject *context,
                 Callback<QString> answer)
{
    const QString name = databaseKeyName(profileKey);
    const auto readBack = [&credentials, name, context, answer](Result<void> written) {
        if (!written)
            return answer(std::unexpected(written.error()));
        credentials.read(name, context, [answer](Result<std::optional<QByteArray>> kept) {
            if (!kept)
                return answer(std::unexpected(kept.error()));
            if (!*kept) {
                return answer(failure(Error::Kind::Storage, u"the keychain did not keep the database key"_s,
                                      u"keychain_failed"_s));
            }
            answer(asDatabaseKey(**kept));
        });
    };
    credentials.read(name, context,
                     [&credentials, &chance, name, context, answer, readBack](Result<std::optional<QByteArray>> found) {
                         // Only a keychain that says "no such entry" gets a new key: any other failure may
                         // hide the key of an existing cache.
                         if (!found)
                             return answer(std::unexpected(found.error()));
                         if (*found)
                             return answer(asDatabaseKey(**found));
                         credentials.write(name, chance.bytes(databaseKeyBytes).toHex(), context, readBack);
                     });
}

void removeDatabaseKey(Credentials &credentials, const QString &profileKey, QObject *context, Callback<void> answer)
{
    credentials.remove(databaseKeyName(profileKey), context, std::move(answer));
}

} // namespace toasoan
