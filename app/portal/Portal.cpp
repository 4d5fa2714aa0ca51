#include "portal/Portal.h"

#include "portal/PortalCall.h"
#include "portal/Profile.h"
#include "portal/Request.h"

#include <QHttpHeaders>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QRestAccessManager>
#include <QRestReply>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

Q_LOGGING_CATEGORY(portalLog, "toasoan.portal", QtInfoMsg)

/// Only the first part of a path: a later one may be an invitation code, which is a secret.
QString loggable(const QString &path)
{
    return path.section(u'/', 1, 1);
}

} // namespace

QString part(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QByteArray basicAuthorization(const QString &user, const QString &secret)
{
    return "Basic " + (user + u':' + secret).toUtf8().toBase64();
}

Portal::Call Portal::Call::get(const QString &path)
{
    return { .path = path };
}

Portal::Call Portal::Call::write(const QByteArray &method, const QString &path, RequestId request)
{
    return { .method = method, .path = path, .request = request };
}

Portal::Call Portal::Call::write(const QByteArray &method, const QString &path, RequestId request,
                                 const QJsonObject &body)
{
    return { .method = method,
             .path = path,
             .body = wire::toBytes(body),
             .type = "application/json",
             .request = request };
}

Portal::Portal(QNetworkAccessManager &access, QUrl base, PortalOptions options, QObject *parent)
    : QObject(parent)
    , m_access(std::make_unique<QRestAccessManager>(&access))
    , m_base(std::move(base))
    , m_options(options)
{
}

Portal::~Portal()
{
    const QSet<QNetworkReply *> pending = std::exchange(m_pending, {});
    for (QNetworkReply *reply : pending) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Portal::setCredential(const QString &user, const QString &secret)
{
    m_authorization = user.isEmpty() ? QByteArray() : basicAuthorization(user, secret);
}

void Portal::clearCredential()
{
    m_authorization.fill('\0');
    m_authorization.clear();
}

QNetworkRequest Portal::requestFor(const Call &call) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyEncoded) + call.path, QUrl::StrictMode);
    if (!call.query.isEmpty())
        url.setQuery(call.query);
    QNetworkRequest request = requestTo(url, call.media ? m_options.mediaTimeout : m_options.timeout);
    QHttpHeaders headers = request.headers();
    headers.append("Accept", call.media && call.method == "GET" ? "*/*" : "application/json, application/problem+json");
    const QByteArray authorization = call.authorization.value_or(m_authorization);
    if (!authorization.isEmpty())
        headers.append("Authorization", authorization);
    if (!call.type.isEmpty())
        headers.append("Content-Type", call.type);
    if (!call.request.isNull())
        headers.append("Toasoan-Request-Id", call.request.toString());
    if (m_options.methodOverride && (call.method == "PUT" || call.method == "PATCH" || call.method == "DELETE"))
        headers.append("X-HTTP-Method-Override", call.method);
    for (const auto &[name, value] : call.headers)
        headers.append(name, value);
    request.setHeaders(headers);
    // No redirect is followed: it would carry the credential, and the write, to whoever it names.
    request.setDecompressedSafetyCheckThreshold(m_options.answerLimit);
    return request;
}

QNetworkReply *Portal::start(const Call &call)
{
    const QNetworkRequest request = requestFor(call);
    const bool overridden = request.hasRawHeader("X-HTTP-Method-Override");
    if (call.method == "GET")
        return m_access->get(request);
    if (call.method == "HEAD")
        return m_access->head(request);
    if (call.method == "POST" || overridden) {
        QNetworkRequest posted = request;
        // Qt warns about, and servers refuse, a POST without a type.
        if (call.type.isEmpty())
            posted.setRawHeader("Content-Type", "application/json");
        return m_access->post(posted, call.body);
    }
    if (call.method == "PUT")
        return m_access->put(request, call.body);
    if (call.method == "DELETE" && call.body.isEmpty())
        return m_access->deleteResource(request);
    return m_access->sendCustomRequest(request, call.method, call.body);
}

void Portal::watch(QNetworkReply *reply, qint64 limit, std::function<void(Heard)> finished)
{
    m_pending.insert(reply);
    rememberCertificateFaults(*reply);
    connect(reply, &QNetworkReply::downloadProgress, this, [reply, limit](qint64 received, qint64) {
        if (received <= limit || reply->property("toasoanTooLarge").toBool())
            return;
        reply->setProperty("toasoanTooLarge", true);
        reply->abort();
    });
    const auto done = [this, reply, finished = std::move(finished)] {
        // Both the signal and the check below may come here.
        if (!m_pending.remove(reply))
            return;
        reply->deleteLater();
        finished(Heard::of(*reply));
    };
    connect(reply, &QNetworkReply::finished, this, done);
    if (reply->isFinished())
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
}

void Portal::send(Call call, QObject *context, std::function<void(Result<Reply>)> answer)
{
    if (!isSafeAddress(m_base)) {
        const auto error = failure(Error::Kind::BadInput, u"only https, or a loopback address"_s, u"unsafe_address"_s);
        QMetaObject::invokeMethod(context, [answer, error] { answer(error); }, Qt::QueuedConnection);
        return;
    }
    const qint64 limit = call.media ? std::numeric_limits<qint64>::max() : m_options.answerLimit;
    QNetworkReply *reply = start(call);
    watch(reply, limit,
          [this, call = std::move(call), guard = QPointer<QObject>(context), answer](Heard heard) {
              // Copies: whoever is told last may delete this portal.
              const auto tell = answer;
              const QPointer<QObject> alive = guard;
              Result<Reply> result = read(call, std::move(heard));
              if (!result && result.error().kind == Error::Kind::Unauthorized && !call.authorization
                  && hasCredential())
                  Q_EMIT unauthorized();
              if (alive)
                  tell(std::move(result));
          });
}

Result<Portal::Reply> Portal::read(const Call &call, Heard heard)
{
    const bool whole = !transportErrorOf(heard).has_value();
    const bool taken = whole && call.taken.contains(heard.status);
    const std::optional<Error> error = taken ? std::nullopt : errorOf(heard);
    qCDebug(portalLog).noquote() << call.method << loggable(call.path) << heard.status
                                 << (error ? error->problem : QString());
    if (error)
        return std::unexpected(*error);
    Reply reply { .heard = std::move(heard), .json = {} };
    // A 304 speaks of a body without having one, whatever type it names (RFC 9110, 15.4.5).
    if (reply.heard.status == 304)
        return reply;
    if (!reply.heard.isJson()) {
        const bool page = !reply.heard.type().isEmpty() && !reply.heard.body.isEmpty() && !call.media;
        if (call.json || page)
            return failure(Error::Kind::Protocol, u"no JSON, but "_s + QString::fromLatin1(reply.heard.type().left(60)),
                           u"not_the_portal"_s);
        return reply;
    }
    if (call.media && call.method == "GET")
        return reply;
    Result<QJsonObject> object = wire::parseObject(reply.heard.body);
    if (!object && (call.json || !reply.heard.body.isEmpty()))
        return std::unexpected(object.error());
    reply.json = object.value_or(QJsonObject());
    return reply;
}

void Portal::tell(Call call, QObject *context, Callback<void> answer)
{
    send(std::move(call), context, [answer = std::move(answer)](Result<Reply> reply) {
        if (!reply)
            return answer(std::unexpected(reply.error()));
        answer({});
    });
}

} // namespace toasoan
