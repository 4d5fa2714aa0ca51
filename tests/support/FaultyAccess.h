#pragma once
// A bad network in front of a real portal: every request is counted and may meet one fault. Whether the
// portal saw the request (its effect took place) and what the client gets to see are two things, and each
// fault says both. What this returns looks to the caller like any QNetworkReply.

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <functional>

namespace toasoan {

enum class Fault {
    None,
    Refused, ///< no connection; no effect
    LostRequest, ///< gone on the way; no effect
    LostReply, ///< effect; the connection breaks before the answer
    Doubled, ///< effect asked for twice; the second answer arrives
    LateBefore, ///< client gives up; the request arrives just before the next one
    LateAfter, ///< client gives up; the request arrives just after the next one
    Cut, ///< effect; half of the answer arrives, without an error
    Garbled, ///< effect; the answer is not JSON any more
    TooMany, ///< 429 with Retry-After; no effect
    Unavailable, ///< 503 with Retry-After; no effect
    Broken, ///< 500; no effect
    BrokenAfter, ///< effect, then 500
    CaptivePage, ///< 200 with somebody's HTML; no effect
    Redirected, ///< 302 to another host; no effect
};
inline constexpr std::array allFaults {
    Fault::Refused, Fault::LostRequest, Fault::LostReply,   Fault::Doubled, Fault::LateBefore,
    Fault::LateAfter, Fault::Cut,       Fault::Garbled,     Fault::TooMany, Fault::Unavailable,
    Fault::Broken,  Fault::BrokenAfter, Fault::CaptivePage, Fault::Redirected,
};

[[nodiscard]] inline const char *nameOf(Fault fault)
{
    switch (fault) {
    case Fault::None: return "none";
    case Fault::Refused: return "refused";
    case Fault::LostRequest: return "lost request";
    case Fault::LostReply: return "lost reply";
    case Fault::Doubled: return "doubled";
    case Fault::LateBefore: return "late, before the next";
    case Fault::LateAfter: return "late, after the next";
    case Fault::Cut: return "cut";
    case Fault::Garbled: return "garbled";
    case Fault::TooMany: return "429";
    case Fault::Unavailable: return "503";
    case Fault::Broken: return "500";
    case Fault::BrokenAfter: return "500 after the effect";
    case Fault::CaptivePage: return "captive page";
    case Fault::Redirected: return "redirected";
    }
    return "?";
}

/// A reply that was decided elsewhere.
class FaultyReply final : public QNetworkReply
{
public:
    FaultyReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void answer(int status, const QByteArray &reason, const QList<RawHeaderPair> &headers, QByteArray body)
    {
        if (isFinished())
            return;
        m_body = std::move(body);
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, reason);
        for (const RawHeaderPair &header : headers)
            setRawHeader(header.first, header.second);
        Q_EMIT metaDataChanged();
        if (!m_body.isEmpty())
            Q_EMIT readyRead();
        finish();
    }
    void fail(NetworkError error, const QString &text)
    {
        if (isFinished())
            return;
        setError(error, text);
        Q_EMIT errorOccurred(error);
        finish();
    }
    /// As the original had it.
    void pass(QNetworkReply &from, QByteArray body)
    {
        if (isFinished())
            return;
        if (const QVariant status = from.attribute(QNetworkRequest::HttpStatusCodeAttribute); status.isValid()) {
            if (from.error() != NoError)
                setError(from.error(), from.errorString());
            answer(status.toInt(), from.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray(),
                   from.rawHeaderPairs(), std::move(body));
        } else {
            fail(from.error(), from.errorString());
        }
    }

    void abort() override { fail(OperationCanceledError, QStringLiteral("aborted")); }
    qint64 bytesAvailable() const override { return m_body.size() - m_at + QIODevice::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, static_cast<qint64>(m_body.size()) - m_at);
        if (count <= 0)
            return isFinished() ? -1 : 0;
        std::copy_n(m_body.constData() + m_at, count, data);
        m_at += count;
        return count;
    }

private:
    void finish()
    {
        setFinished(true);
        Q_EMIT finished();
    }

    QByteArray m_body;
    qint64 m_at = 0;
};

class FaultyAccess final : public QNetworkAccessManager
{
public:
    struct Seen
    {
        int number = 0; ///< from 1
        QByteArray verb;
        QString path;
        QByteArray requestId;
        Fault fault = Fault::None;
        int status = 0; ///< what the portal said; 0 when it was not asked or not yet
    };
    /// Which fault meets a request.
    using Plan = std::function<Fault(const Seen &)>;

    explicit FaultyAccess(QNetworkAccessManager &inner, QObject *parent = nullptr)
        : QNetworkAccessManager(parent)
        , m_inner(inner)
    {
    }

    void setPlan(Plan plan) { m_plan = std::move(plan); }
    /// One fault at one request number, counted from the last restart().
    void faultAt(int number, Fault fault)
    {
        m_plan = [number, fault](const Seen &seen) { return seen.number == number ? fault : Fault::None; };
    }
    void restart() { m_seen.clear(); }
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    /// Called before each request goes on; for what has to happen in between.
    void setWatcher(std::function<void(const Seen &)> watcher) { m_watcher = std::move(watcher); }
    /// Sends what is still held back.
    void flush() { sendHeld(); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        Seen seen;
        seen.number = static_cast<int>(m_seen.size()) + 1;
        seen.verb = verbOf(operation, request);
        seen.path = request.url().path();
        seen.requestId = request.rawHeader("Toasoan-Request-Id");
        seen.fault = m_plan ? m_plan(seen) : Fault::None;
        m_seen.append(seen);
        if (m_watcher)
            m_watcher(seen);

        const Sent sent { operation, request, seen.verb, body ? body->readAll() : QByteArray() };
        auto *reply = new FaultyReply(operation, request, this);
        sendHeld();
        meet(seen, sent, reply);
        return reply;
    }

private:
    struct Sent
    {
        Operation operation;
        QNetworkRequest request;
        QByteArray verb;
        QByteArray body;
    };
    using Done = std::function<void(QNetworkReply &, const QByteArray &)>;

    static QByteArray verbOf(Operation operation, const QNetworkRequest &request)
    {
        switch (operation) {
        case HeadOperation: return "HEAD";
        case GetOperation: return "GET";
        case PutOperation: return "PUT";
        case PostOperation: return "POST";
        case DeleteOperation: return "DELETE";
        case CustomOperation: return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
        case UnknownOperation: break;
        }
        return {};
    }

    void meet(const Seen &seen, const Sent &sent, FaultyReply *reply)
    {
        const QPointer<FaultyReply> guard(reply);
        const int index = seen.number - 1;
        const auto later = [this, reply](std::function<void()> what) {
            QMetaObject::invokeMethod(reply, std::move(what), Qt::QueuedConnection);
            Q_UNUSED(this)
        };
        const auto refuse = [later, reply](QNetworkReply::NetworkError error) {
            later([reply, error] { reply->fail(error, QStringLiteral("fault")); });
        };
        const auto say = [later, reply](int status, const QByteArray &reason,
                                        const QList<QNetworkReply::RawHeaderPair> &headers, const QByteArray &body) {
            later([=] { reply->answer(status, reason, headers, body); });
        };

        switch (seen.fault) {
        case Fault::None:
            forward(index, sent, [this, guard](QNetworkReply &from, const QByteArray &body) {
                sendTrailing();
                if (guard)
                    guard->pass(from, body);
            });
            return;
        case Fault::Refused:
            return refuse(QNetworkReply::ConnectionRefusedError);
        case Fault::LostRequest:
            return refuse(QNetworkReply::RemoteHostClosedError);
        case Fault::LostReply:
            forward(index, sent, [guard](QNetworkReply &, const QByteArray &) {
                if (guard)
                    guard->fail(QNetworkReply::RemoteHostClosedError, QStringLiteral("fault"));
            });
            return;
        case Fault::Doubled:
            forward(index, sent, [this, index, sent, guard](QNetworkReply &, const QByteArray &) {
                forward(index, sent, [guard](QNetworkReply &from, const QByteArray &body) {
                    if (guard)
                        guard->pass(from, body);
                });
            });
            return;
        case Fault::LateBefore:
            m_held.append(sent);
            return refuse(QNetworkReply::OperationCanceledError);
        case Fault::LateAfter:
            m_trailing.append(sent);
            return refuse(QNetworkReply::OperationCanceledError);
        case Fault::Cut:
            forward(index, sent, [guard](QNetworkReply &from, const QByteArray &body) {
                if (guard)
                    guard->pass(from, body.first(body.size() / 2));
            });
            return;
        case Fault::Garbled:
            forward(index, sent, [guard](QNetworkReply &from, QByteArray body) {
                for (qsizetype i = 0; i < body.size(); i += 3)
                    body[i] = static_cast<char>(body.at(i) ^ 0x15);
                if (guard)
                    guard->pass(from, body);
            });
            return;
        case Fault::TooMany:
            return say(429, "Too Many Requests", { { "Retry-After", "2" } }, {});
        case Fault::Unavailable:
            return say(503, "Service Unavailable", { { "Retry-After", "1" } }, "<html>maintenance</html>");
        case Fault::Broken:
            return say(500, "Internal Server Error", {}, "<html>500</html>");
        case Fault::BrokenAfter:
            forward(index, sent, [guard](QNetworkReply &, const QByteArray &) {
                if (guard)
                    guard->answer(500, "Internal Server Error", {}, "<html>500</html>");
            });
            return;
        case Fault::CaptivePage:
            return say(200, "OK", { { "Content-Type", "text/html" } }, "<html><body>Wi-Fi</body></html>");
        case Fault::Redirected:
            return say(302, "Found", { { "Location", "https://elsewhere.invalid/" } }, {});
        }
    }

    void forward(int index, const Sent &sent, Done done)
    {
        QNetworkReply *reply = nullptr;
        switch (sent.operation) {
        case HeadOperation: reply = m_inner.head(sent.request); break;
        case GetOperation: reply = m_inner.get(sent.request); break;
        case PutOperation: reply = m_inner.put(sent.request, sent.body); break;
        case PostOperation: reply = m_inner.post(sent.request, sent.body); break;
        case DeleteOperation: reply = m_inner.deleteResource(sent.request); break;
        case CustomOperation:
        case UnknownOperation: reply = m_inner.sendCustomRequest(sent.request, sent.verb, sent.body); break;
        }
        connect(reply, &QNetworkReply::finished, this, [this, reply, index, done = std::move(done)] {
            reply->deleteLater();
            if (index >= 0 && index < m_seen.size())
                m_seen[index].status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const QByteArray body = reply->readAll();
            done(*reply, body);
        });
    }
    void sendHeld()
    {
        for (const Sent &sent : std::exchange(m_held, {}))
            forward(-1, sent, [](QNetworkReply &, const QByteArray &) { });
    }
    void sendTrailing()
    {
        for (const Sent &sent : std::exchange(m_trailing, {}))
            forward(-1, sent, [](QNetworkReply &, const QByteArray &) { });
    }

    QNetworkAccessManager &m_inner;
    Plan m_plan;
    std::function<void(const Seen &)> m_watcher;
    QList<Seen> m_seen;
    QList<Sent> m_held;
    QList<Sent> m_trailing;
};

} // namespace toasoan
