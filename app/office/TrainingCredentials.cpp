#include "office/TrainingCredentials.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Answers from the event loop, as a keychain does.
void later(QObject *context, std::function<void()> answer)
{
    QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

Result<void> written(QSettings &settings)
{
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return failure(Error::Kind::Storage, settings.fileName(), u"keychain_failed"_s);
    return {};
}

} // namespace

TrainingCredentials::TrainingCredentials(QString path)
    : m_path(std::move(path))
{
}

void TrainingCredentials::read(const QString &key, QObject *context, Callback<std::optional<QByteArray>> answer)
{
    const QSettings settings(m_path, QSettings::IniFormat);
    std::optional<QByteArray> secret;
    if (settings.contains(key))
        secret = settings.value(key).toString().toUtf8();
    later(context, [answer = std::move(answer), secret] { answer(secret); });
}

void TrainingCredentials::write(const QString &key, const QByteArray &secret, QObject *context, Callback<void> answer)
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(key, QString::fromUtf8(secret));
    later(context, [answer = std::move(answer), done = written(settings)] { answer(done); });
}

void TrainingCredentials::remove(const QString &key, QObject *context, Callback<void> answer)
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.remove(key);
    later(context, [answer = std::move(answer), done = written(settings)] { answer(done); });
}

} // namespace toasoan
