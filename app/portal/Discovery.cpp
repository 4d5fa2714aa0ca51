#include "portal/Discovery.h"

#include "portal/Heard.h"
#include "portal/Profile.h"
#include "portal/Request.h"
#include "wire/Json.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::milliseconds patience { 20'000 };
const QString name = u"toasoan/v1"_s;
/// Of this program, for WordPress' list of a person's passwords.
const QString appId = u"7b1c3a52-5f0e-4c52-9a6e-3f0d8c1e7a10"_s;

/// RFC 8288, as far as WordPress writes it: <address>; rel="https://api.w.org/".
QUrl restRoot(const Heard &heard, const QUrl &page)
{
    static const QRegularExpression link(u"<([^>]*)>\\s*;[^,]*rel=\"?https://api\\.w\\.org/\"?"_s);
    const auto match = link.match(QString::fromLatin1(heard.header("link")));
    return match.hasMatch() ? page.resolved(QUrl(match.captured(1))) : QUrl();
}

QUrl below(QUrl url, const QString &path)
{
    QString own = url.path();
    if (!own.endsWith(u'/'))
        own += u'/';
    url.setPath(own + path);
    return url;
}

Result<FoundPortal> readRoot(const Heard &heard, const QUrl &root)
{
    if (const auto error = errorOf(heard)) {
        const bool elsewhere = error->kind == Error::Kind::Rejected || error->problem == "not_the_portal"_L1;
        return elsewhere ? failure(Error::Kind::Protocol, error->detail, u"no_portal"_s) : std::unexpected(*error);
    }
    const Result<QJsonObject> object = wire::parseObject(heard.body);
    if (!object || !object->value("namespaces"_L1).toArray().contains(name))
        return failure(Error::Kind::Protocol, u"the site has no Editorial API"_s, u"no_portal"_s);
    if (root.hasQuery())
        return failure(Error::Kind::Protocol, u"the API is reached by a query only"_s, u"plain_links"_s);
    const QJsonObject passwords = object->value("authentication"_L1).toObject().value("application-passwords"_L1).toObject();
    const QUrl page(passwords.value("endpoints"_L1).toObject().value("authorization"_L1).toString());
    return FoundPortal { .base = below(root, name), .name = object->value("name"_L1).toString(),
                         .authorization = isSafeAddress(page) ? page : QUrl() };
}

/// Answers once, unless its context is gone.
class Search : public QObject
{
public:
    Search(QNetworkAccessManager &access, QObject *context, Callback<FoundPortal> answer)
        : QObject(context)
        , m_access(access)
        , m_answer(std::move(answer))
    {
    }

    void askSite(const QUrl &site)
    {
        get(site, [this](const Heard &heard, const QUrl &at) {
            if (heard.status == 0)
                return done(std::unexpected(transportErrorOf(heard).value_or(Error { Error::Kind::Offline, {} })));
            const QUrl named = restRoot(heard, at);
            // A front page behind a wall may hide its headers; the usual place is tried all the same.
            askRoot(named.isEmpty() ? below(at.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment), u"wp-json/"_s) : named);
        });
    }

private:
    void askRoot(const QUrl &root)
    {
        if (!isSafeAddress(root))
            return done(failure(Error::Kind::BadInput, u"only https, or a loopback address"_s, u"unsafe_address"_s));
        get(root, [this](const Heard &heard, const QUrl &at) { done(readRoot(heard, at)); });
    }

    void get(const QUrl &url, std::function<void(const Heard &, const QUrl &)> heard)
    {
        QNetworkRequest request = requestTo(url, patience);
        request.setRawHeader("Accept", "application/json, text/html");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkReply *reply = m_access.get(request);
        rememberCertificateFaults(*reply);
        connect(reply, &QNetworkReply::finished, this, [reply, heard = std::move(heard)] {
            reply->deleteLater();
            heard(Heard::of(*reply), reply->url());
        });
    }

    void done(const Result<FoundPortal> &found)
    {
        deleteLater();
        m_answer(found);
    }

    QNetworkAccessManager &m_access;
    Callback<FoundPortal> m_answer;
};

} // namespace

void discover(QNetworkAccessManager &access, const QString &typed, QObject *context, Callback<FoundPortal> answer)
{
    const Result<QUrl> base = apiBase(typed);
    if (!base) {
        QMetaObject::invokeMethod(
            context, [answer, error = base.error()] { answer(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    QUrl site = *base;
    site.setPath(site.path().chopped(u"wp-json/toasoan/v1"_s.size()));
    (new Search(access, context, std::move(answer)))->askSite(site);
}

QUrl authorizationRequest(const FoundPortal &portal, const QUrl &successUrl)
{
    QUrl url = portal.authorization;
    QUrlQuery query(url);
    query.addQueryItem(u"app_name"_s, QString::fromLatin1(QUrl::toPercentEncoding(u"Tòa soạn"_s)));
    query.addQueryItem(u"app_id"_s, appId);
    query.addQueryItem(u"success_url"_s, QString::fromLatin1(QUrl::toPercentEncoding(successUrl.toString(QUrl::FullyEncoded))));
    url.setQuery(query);
    return url;
}

} // namespace toasoan
