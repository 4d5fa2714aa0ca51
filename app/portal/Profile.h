#pragma once
// Which portal a cache and a credential belong to, and whose they are. It holds no secret, so its keeper
// (settings) may write it to disk as it is. One profile is one person on one portal of one network.

#include "core/Rulebook.h"

#include <QUrl>

namespace toasoan {

struct Profile
{
    QString portalId; ///< as GET /session names it; stable
    QUrl base; ///< API root, as apiBase() gives it
    Network network = Network::Internet;
    PersonId person;
    QString displayName; ///< of the person
    QString portalName;
    bool temporary = false; ///< Phiên tạm: nothing of it is kept on this machine

    /// Names this profile's entries in the keychain and its cache's folder: lower-case hex and '-' only.
    [[nodiscard]] QString key() const;
    bool operator==(const Profile &) const = default;
};

/// Whether a credential may travel there: https, or http on a loopback address.
[[nodiscard]] bool isSafeAddress(const QUrl &url);

/// The API root out of what a person types or a letter says: "tinhuy.example.vn",
/// "https://tinhuy.example.vn/", "http://127.0.0.1:8080", with or without /wp-json/toasoan/v1.
/// BadInput when it is no address, is not safe, or carries a user, password, query or fragment.
[[nodiscard]] Result<QUrl> apiBase(const QString &typed);

} // namespace toasoan
