#pragma once
// The one place that decides what an answer means. An answer counts as the portal's own only when it has the
// form the contract gives it: a captive portal, a proxy or a firewall also answers 200, 403 or 404, and must
// never be taken for the portal's word.

#include "core/Result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QNetworkReply>

namespace toasoan {

/// What came back, whoever sent it.
struct Heard
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0; ///< 0: no HTTP answer
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool tooLarge = false; ///< cut off by us
    bool head = false; ///< of a HEAD request: no body is expected
    QString certificate; ///< what was wrong with the server's, as a problem: "tls_expired" …; empty when nothing was

    [[nodiscard]] static Heard of(QNetworkReply &reply);
    [[nodiscard]] QByteArray header(const char *lowerCaseName) const { return headers.value(lowerCaseName); }
    [[nodiscard]] QByteArray type() const; ///< MIME, lower case, without parameters
    [[nodiscard]] bool isJson() const;
};

/// Has the reply remember for Heard::of() why a certificate was not accepted. Right after the request was made.
void rememberCertificateFaults(QNetworkReply &reply);

/// Nothing when this is an answer of 2xx that came whole; what stands in the way otherwise.
[[nodiscard]] std::optional<Error> errorOf(const Heard &heard);

/// Of the transport alone: whether anything came, and whole. For public pages, where any status is an answer.
[[nodiscard]] std::optional<Error> transportErrorOf(const Heard &heard);

} // namespace toasoan
