#pragma once
// The "keychain" of training mode: a file beside the training portal's. It holds no secret, because a training
// file holds none: its passwords are printed in the manual and its content is sample content. A real
// profile never comes here.

#include "portal/Credentials.h"

namespace toasoan {

class TrainingCredentials final : public Credentials
{
public:
    explicit TrainingCredentials(QString path);
    void read(const QString &key, QObject *context, Callback<std::optional<QByteArray>> answer) override;
    void write(const QString &key, const QByteArray &secret, QObject *context, Callback<void> answer) override;
    void remove(const QString &key, QObject *context, Callback<void> answer) override;

private:
    QString m_path;
};

} // namespace toasoan
