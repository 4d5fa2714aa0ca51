#pragma once
// One call by one person inside one transaction: all that a room of the portal may look at or change. The
// rulebook is the one in force today; the clock was read once, so that everything one call writes has one
// time. Rooms are functions of a visit: they hold nothing between two calls.

#include "core/Rulebook.h"
#include "training/Ledger.h"
#include "training/Request.h"

namespace toasoan {

class Chance;

/// Where a portal keeps what is too large for its ledger: beside the ledger's file.
struct Folders
{
    QString media; ///< whole media, by digest; never public
    QString parts; ///< unfinished uploads, one folder per person
    QString pages; ///< what the public sees: tin/<id>.html, media/<digest>

    [[nodiscard]] static Folders beside(const QString &ledgerFile);
};

inline constexpr auto systemPerson = QLatin1StringView("system");
inline constexpr auto trainingOrigin = QLatin1StringView("https://training.invalid");

struct Visit
{
    const Request &request;
    Ledger &ledger;
    const Folders &folders;
    const Rulebook &rulebook;
    Ids &ids;
    Chance &chance;
    UtcTime now {};
    PersonId person = {}; ///< empty: nobody signed in
    QString credential = {}; ///< id of the credential that signed this call
    QList<Delegation> delegations = {}; ///< those that hold now
};

/// The request's body as one JSON object; bad_request otherwise.
[[nodiscard]] Outcome<QJsonObject> bodyOf(const Visit &visit);

/// The typed value of a body; bad_request, naming the path, otherwise.
[[nodiscard]] std::unexpected<Problem> badRequest(const Error &error);

} // namespace toasoan
