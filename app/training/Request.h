#pragma once
// One HTTP exchange as values, so that the portal of training mode can be called without a network, without
// an event loop and from any thread. Header names are compared without regard to case (RFC 9110, 5.1): they
// are lower-cased on the way in and looked up lower-cased.

#include "wire/Exchange.h"

#include <QByteArray>
#include <QMap>
#include <QUrlQuery>

#include <expected>

namespace toasoan {

struct Request
{
    QByteArray method; ///< upper case; the overridden one is applied by effectiveMethod()
    QString path; ///< percent-decoded, from the host on: "/wp-json/toasoan/v1/session"
    QUrlQuery query;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const char *lowerCaseName) const { return headers.value(lowerCaseName); }
    /// PUT, PATCH and DELETE also arrive as POST with X-HTTP-Method-Override; anything else is not overridden.
    [[nodiscard]] QByteArray effectiveMethod() const;
    [[nodiscard]] QString queryItem(const QString &name) const;
};

struct Answer
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names as they are sent
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< by name, in any case
    void set(const QByteArray &name, const QByteArray &value);
};

/// What a room gives back: a value, or the contract's reason why not.
template<class T> using Outcome = std::expected<T, Problem>;

/// The problem of that name with its status from the contract's list (500 for a name that is not on it).
[[nodiscard]] std::unexpected<Problem> refuse(const QString &name, const QString &detail, const QString &place = {},
                                              const QJsonObject &more = {});
[[nodiscard]] int statusOf(QStringView problemName);

[[nodiscard]] Answer jsonAnswer(const QJsonObject &object, int status = 200);
[[nodiscard]] Answer problemAnswer(const Problem &problem);

/// "Not Found"; the reason phrases of RFC 9110 and of the codes the contract uses.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace toasoan
