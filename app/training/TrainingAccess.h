#pragma once
// The network of training mode: a QNetworkAccessManager behind which there is no network but a portal in a
// thread of its own. Whoever speaks the contract over it cannot tell the difference. Requests are answered one
// after the other, in the order they were made; a host other than training.invalid is not found.

#include <QNetworkAccessManager>
#include <QThread>

#include <memory>

namespace toasoan {

class Chance;
class Clock;
class Ids;
class TrainingReply;
class TrainingWorker;
struct Request;

class TrainingAccess final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// Where the portal works. In the caller's thread it answers at a turn of that thread's event loop: for a simulation,
    /// which has to go the same way each time.
    enum class Thread { Own, Callers };

    /// file: made by TrainingContent. clock, ids and chance are borrowed, used from the worker's thread, and
    /// live longer. The file is opened with the first request.
    TrainingAccess(const QString &file, const Clock &clock, Ids &ids, Chance &chance, QObject *parent = nullptr,
                   Thread thread = Thread::Own);
    /// Waits for the request under way; replies that are not answered are never finished.
    ~TrainingAccess() override;

    /// Records every exchange (TrainingPortal::setTraceFile). Before the first request.
    void setTraceFile(const QString &path);

    /// "https://training.invalid/wp-json/toasoan/v1".
    [[nodiscard]] static QUrl base();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    void dispatch(TrainingReply *reply, const Request &request);

    QThread m_thread;
    std::unique_ptr<TrainingWorker> m_worker; ///< lives in m_thread where that runs
};

} // namespace toasoan
