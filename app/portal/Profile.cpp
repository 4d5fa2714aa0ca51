#include "portal/Profile.h"

#include "core/Digest.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const QString apiPath = u"/wp-json/toasoan/v1"_s;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

QString Profile::key() const
{
    // A digest, because a portal's id and a person's name may hold what a folder's name may not.
    const QString name = portalId + u'\n' + person.toString();
    return Digest::of(name.toUtf8()).toString();
}

bool isSafeAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

Result<QUrl> apiBase(const QString &typed)
{
    const QString text = typed.trimmed();
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return failure(Error::Kind::BadInput, u"not an address"_s, u"bad_address"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return failure(Error::Kind::BadInput, u"an address without user, query or fragment"_s, u"bad_address"_s);
    if (!isSafeAddress(url))
        return failure(Error::Kind::BadInput, u"only https, or a loopback address"_s, u"unsafe_address"_s);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith(apiPath))
        path += apiPath;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace toasoan
