#pragma once
// Which room answers which call of the contract, in one table. Paths are compared part by part; what is no
// part of the contract is not_found, and a known path with another method is 405.

#include "training/Visit.h"

namespace toasoan {

using Room = Outcome<Answer> (*)(Visit &visit, const QStringList &parts);

struct Route
{
    const char *method;
    const char *path; ///< "/articles/*/comments/*"; each * is a part handed to the room
    Room room;
    bool writes; ///< runs in a write transaction and carries a request id
    bool remembers; ///< its answer is kept and given again when the same request is repeated
    bool open; ///< needs no sign-in
};

struct Found
{
    const Route *route = nullptr; ///< null: no such path, or not with this method
    bool pathKnown = false;
    QStringList parts;
};

/// The path below the API's root, and whether there is one.
[[nodiscard]] std::optional<QString> apiPath(const QString &path);
[[nodiscard]] Found findRoute(const QByteArray &method, const QString &path);

} // namespace toasoan
