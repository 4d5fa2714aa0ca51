#include "portal/Heard.h"

#include "wire/Json.h"

#include <QDateTime>
#include <QLocale>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr const char *certificateProperty = "toasoanCertificate";
constexpr std::chrono::seconds longestWait { 24 * 3600 };

Error protocol(const QString &detail, const QString &problem = {})
{
    return { Error::Kind::Protocol, detail, problem };
}

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// RFC 9110, 10.2.3: seconds, or a date, which is read against the answer's own Date.
std::chrono::seconds retryAfter(const Heard &heard)
{
    const QByteArray text = heard.header("retry-after").trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        // Qt reads RFC 2822 zones, HTTP writes GMT.
        const auto then = httpDate(QByteArray(text).replace("GMT", "+0000"));
        const auto now = httpDate(QByteArray(heard.header("date")).replace("GMT", "+0000"));
        seconds = then && now ? now->secsTo(*then) : 0;
    }
    return std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(0), longestWait);
}

/// The one that says most about what a person can do.
QString certificateProblem(const QList<QSslError> &errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(errors, [&](const QSslError &one) { return std::ranges::contains(kinds, one.error()); });
    };
    if (has({ QSslError::CertificateNotYetValid }))
        return u"tls_clock"_s; // nobody's certificate begins in the future: this machine's clock is behind
    if (has({ QSslError::CertificateExpired }))
        return u"tls_expired"_s;
    if (has({ QSslError::HostNameMismatch }))
        return u"tls_other_host"_s;
    if (has({ QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
              QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
              QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted }))
        return u"tls_issuer"_s;
    return errors.isEmpty() ? QString() : u"tls"_s;
}

Error transportError(QNetworkReply::NetworkError error, const QString &certificate)
{
    const QString detail = u"network error %1"_s.arg(int(error));
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // how a transfer timeout ends; nobody else cancels
    case QNetworkReply::ProxyTimeoutError:
        return { Error::Kind::Timeout, detail };
    case QNetworkReply::SslHandshakeFailedError:
        return protocol(detail, certificate.isEmpty() ? u"tls"_s : certificate);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return protocol(detail);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return { Error::Kind::Offline, detail, u"proxy"_s };
    default:
        return { Error::Kind::Offline, detail };
    }
}

/// The portal's problem, if this is one.
std::optional<Problem> problemOf(const Heard &heard)
{
    if (!heard.isJson())
        return std::nullopt;
    const Result<QJsonObject> object = wire::parseObject(heard.body);
    if (!object)
        return std::nullopt;
    const Result<Problem> problem = wire::fromJson<Problem>(*object);
    return problem ? std::optional(*problem) : std::nullopt;
}

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 409:
    case 410:
    case 412:
    case 423:
        return Error::Kind::Conflict;
    case 408:
    case 502:
    case 504:
        return Error::Kind::Timeout;
    case 429:
    case 503:
        return Error::Kind::RateLimited;
    default:
        return status < 500 ? Error::Kind::Rejected : Error::Kind::Protocol;
    }
}

/// Gateways and overload speak for themselves, whatever page comes with them.
bool needsNoProblem(const Heard &heard)
{
    switch (heard.status) {
    case 408:
    case 429:
    case 502:
    case 503:
    case 504:
        return true;
    case 401:
        return heard.header("www-authenticate").toLower().startsWith("basic");
    default:
        return heard.head && heard.type() != "text/html";
    }
}

Error refusal(const Heard &heard)
{
    Error error { kindOf(heard.status), u"HTTP %1"_s.arg(heard.status) };
    const std::optional<Problem> problem = problemOf(heard);
    if (!problem && !needsNoProblem(heard))
        return protocol(error.detail + u" that is not the portal's"_s, u"not_the_portal"_s);
    if (problem) {
        error.problem = problem->name;
        // Title and detail may quote what was sent; the place never does.
        error.detail += u" %1 %2"_s.arg(problem->name, problem->place.left(200)).trimmed().prepend(u' ');
    }
    if (error.kind == Error::Kind::RateLimited)
        error.retryAfter = retryAfter(heard);
    return error;
}

} // namespace

void rememberCertificateFaults(QNetworkReply &reply)
{
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [&reply](const QList<QSslError> &errors) {
        reply.setProperty(certificateProperty, certificateProblem(errors));
    });
}

Heard Heard::of(QNetworkReply &reply)
{
    Heard heard;
    heard.error = reply.error();
    heard.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        heard.headers.insert(name.toLower(), value);
    heard.body = reply.isOpen() ? reply.readAll() : QByteArray();
    heard.tooLarge = reply.property("toasoanTooLarge").toBool();
    heard.certificate = reply.property(certificateProperty).toString();
    heard.head = reply.operation() == QNetworkAccessManager::HeadOperation;
    return heard;
}

QByteArray Heard::type() const
{
    const QByteArray value = header("content-type");
    const qsizetype end = value.indexOf(';');
    return value.left(end < 0 ? value.size() : end).trimmed().toLower();
}

bool Heard::isJson() const
{
    const QByteArray mime = type();
    return mime == "application/json" || (mime.startsWith("application/") && mime.endsWith("+json"));
}

std::optional<Error> transportErrorOf(const Heard &heard)
{
    if (heard.tooLarge)
        return protocol(u"a larger answer than is taken"_s, u"too_large"_s);
    if (heard.status == 0) {
        if (heard.error == QNetworkReply::NoError)
            return protocol(u"finished without an answer"_s);
        return transportError(heard.error, heard.certificate);
    }
    // Qt also reports what the status says (from ContentAccessDenied on); only the network's own count here.
    const bool ofNetwork = heard.error != QNetworkReply::NoError
        && heard.error < QNetworkReply::ContentAccessDenied;
    if (ofNetwork && heard.status < 400)
        return transportError(heard.error, heard.certificate);
    bool hasLength = false;
    const qint64 length = heard.header("content-length").toLongLong(&hasLength);
    const bool plain = heard.header("content-encoding").isEmpty();
    if (hasLength && plain && !heard.head && heard.status != 304 && length != heard.body.size())
        return protocol(u"cut short: %1 of %2 bytes"_s.arg(heard.body.size()).arg(length));
    return std::nullopt;
}

std::optional<Error> errorOf(const Heard &heard)
{
    if (const auto error = transportErrorOf(heard))
        return error;
    if (heard.status >= 400)
        return refusal(heard);
    if (heard.status >= 300)
        return protocol(u"HTTP %1: redirects are not followed"_s.arg(heard.status), u"redirected"_s);
    if (heard.status < 200)
        return protocol(u"HTTP %1"_s.arg(heard.status));
    if (heard.error != QNetworkReply::NoError)
        return protocol(u"network error %1 after HTTP %2"_s.arg(int(heard.error)).arg(heard.status));
    return std::nullopt;
}

} // namespace toasoan
