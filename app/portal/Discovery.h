#pragma once
// From what a person types to the Editorial API of that site: the site is read as any reader would, says in its Link header
// where its REST API is, and that says whether the plugin is there and where a browser signs in. No credential travels
// before the end of it, so redirects may be followed.

#include "core/Result.h"
#include "portal/Callback.h"

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace toasoan {

struct FoundPortal
{
    QUrl base; ///< API root, for Portal
    QString name; ///< of the site
    QUrl authorization; ///< the page where a signed-in browser hands out a credential; empty when there is none
    bool operator==(const FoundPortal &) const = default;
};

/// BadInput "bad_address", "unsafe_address"; Protocol "no_portal" when the site runs something else, "plain_links" when its
/// API has no address of its own; those of the transport ("tls…": see Heard).
void discover(QNetworkAccessManager &access, const QString &typed, QObject *context, Callback<FoundPortal> answer);

/// The same page, asked for a credential that comes back to `successUrl` (WordPress' authorize-application.php).
[[nodiscard]] QUrl authorizationRequest(const FoundPortal &portal, const QUrl &successUrl);

} // namespace toasoan
