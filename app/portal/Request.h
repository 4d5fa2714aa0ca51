#pragma once
// How this program asks a server for anything: it says who it is, keeps no cookie and no copy, follows nobody elsewhere
// and does not wait for ever. Whoever may follow a redirect, or sends a credential, adds that to the request.

#include <QNetworkRequest>

#include <chrono>

namespace toasoan {

/// patience: without a byte. A redirect is an answer like others.
[[nodiscard]] QNetworkRequest requestTo(const QUrl &url, std::chrono::milliseconds patience);

} // namespace toasoan
