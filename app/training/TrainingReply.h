#pragma once
// A reply that behaves as QNetworkAccessManager's own: it is never finished before the call that made it has
// returned, it hands its signals out from the event loop in their usual order (metaDataChanged, readyRead,
// errorOccurred, finished), names the same errors for the same statuses, and can be aborted at any time.

#include "training/Request.h"

#include <QNetworkReply>

namespace toasoan {

class TrainingReply final : public QNetworkReply
{
    Q_OBJECT

public:
    TrainingReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, const QByteArray &verb,
                  QObject *parent);

    /// Takes the portal's answer; nothing happens when the reply was aborted before.
    void take(const Answer &answer);
    /// Nobody was reached: the portal's file cannot be used.
    void fail(const QString &detail);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;

private:
    void finishWith(NetworkError error, const QString &text);

    QByteArray m_body;
    qint64 m_read = 0;
};

/// What QNetworkAccessManager says for that status; NoError below 400.
[[nodiscard]] QNetworkReply::NetworkError errorOfStatus(int status);

} // namespace toasoan
