#include "portal/Request.h"

namespace toasoan {

QNetworkRequest requestTo(const QUrl &url, std::chrono::milliseconds patience)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(patience);
    request.setRawHeader("User-Agent", "Toasoan/" TOASOAN_VERSION);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace toasoan
