#pragma once
// One request as it will be sent, and the answer as it came: what the methods of Portal are made of. Only
// the files Portal*.cpp include it.

#include "portal/Heard.h"
#include "portal/Portal.h"
#include "wire/Json.h"

#include <QUrlQuery>

namespace toasoan {

struct Portal::Call
{
    QByteArray method = "GET";
    QString path; ///< below the base, percent-encoded
    QUrlQuery query = {};
    QByteArray body = {};
    QByteArray type = {}; ///< of body; empty for none
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    RequestId request = {}; ///< of a write
    QSet<int> taken = {}; ///< statuses besides 2xx that the caller reads himself
    bool json = false; ///< the answer must be a JSON object
    bool media = false; ///< waits and sizes of media
    std::optional<QByteArray> authorization = {}; ///< instead of the portal's

    [[nodiscard]] static Call get(const QString &path);
    [[nodiscard]] static Call write(const QByteArray &method, const QString &path, RequestId request);
    [[nodiscard]] static Call write(const QByteArray &method, const QString &path, RequestId request,
                                    const QJsonObject &body);
};

struct Portal::Reply
{
    Heard heard;
    QJsonObject json; ///< of 2xx and taken answers, where there is one
};

/// One part of a path, whatever characters it holds.
[[nodiscard]] QString part(const QString &text);
[[nodiscard]] QByteArray basicAuthorization(const QString &user, const QString &secret);

template<class T> void Portal::ask(Call call, QObject *context, Callback<T> answer)
{
    call.json = true;
    send(std::move(call), context, [answer = std::move(answer)](Result<Reply> reply) {
        if (!reply)
            return answer(std::unexpected(reply.error()));
        answer(wire::fromJson<T>(reply->json));
    });
}

} // namespace toasoan
