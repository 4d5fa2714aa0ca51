#include "training/Router.h"

#include "training/Articles.h"
#include "training/Backup.h"
#include "training/Comments.h"
#include "training/Feed.h"
#include "training/MediaRoom.h"
#include "training/Membership.h"
#include "training/Packages.h"
#include "training/Planning.h"
#include "training/Transitions.h"

#include <array>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

const QString apiRoot = u"/wp-json/toasoan/v1"_s;

constexpr Route get(const char *path, Room room) { return { "GET", path, room, false, false, false }; }

/// Repetitions are recognised by the id of the thing written.
constexpr Route write(const char *method, const char *path, Room room)
{
    return { method, path, room, true, false, false };
}

/// Things that are put again and again with other values: the request itself has to be recognised.
constexpr Route remembered(const char *method, const char *path, Room room)
{
    return { method, path, room, true, true, false };
}

constexpr std::array routes {
    get("/session", getSession),
    write("POST", "/session/credential", postCredential),
    write("DELETE", "/session/credential", deleteCredential),
    Route { "POST", "/invitations/*", postInvitation, true, false, true },
    get("/rulebook", getRulebook),
    remembered("PUT", "/rulebook", putRulebook),
    get("/changes", getChanges),
    get("/articles", getArticles),
    get("/articles/*", getArticle),
    write("PUT", "/articles/*", putArticle),
    write("DELETE", "/articles/*", deleteArticle),
    write("POST", "/articles/*/transitions", postTransition),
    get("/articles/*/history", getHistory),
    get("/articles/*/revisions", getRevisions),
    get("/articles/*/revisions/*", getRevision),
    get("/articles/*/comments", getComments),
    remembered("PUT", "/articles/*/comments/*", putComment),
    write("PUT", "/articles/*/lock", putLock),
    write("DELETE", "/articles/*/lock", deleteLock),
    get("/articles/*/royalty", getRoyalty),
    remembered("PUT", "/articles/*/royalty", putRoyalty),
    get("/articles/*/package", getPackage),
    write("POST", "/packages", postPackage),
    Route { "HEAD", "/media/*", headMedium, false, false, false },
    get("/media/*", getMedium),
    write("PATCH", "/media/*", patchMedium),
    get("/assignments/*", getAssignment),
    remembered("PUT", "/assignments/*", putAssignment),
    get("/reminders/*", getReminder),
    remembered("PUT", "/reminders/*", putReminder),
    get("/delegations/*", getDelegation),
    remembered("PUT", "/delegations/*", putDelegation),
    remembered("POST", "/members/*/handover", postHandover),
    get("/health", getHealth),
    get("/backup", getBackup),
    write("POST", "/backup", postBackup),
};

std::optional<QStringList> matched(const QString &pattern, const QStringList &parts)
{
    const QStringList wanted = pattern.split(u'/', Qt::SkipEmptyParts);
    if (wanted.size() != parts.size())
        return std::nullopt;
    QStringList found;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "*"_L1)
            found += parts.at(i);
        else if (wanted.at(i) != parts.at(i))
            return std::nullopt;
    }
    return found;
}

} // namespace

std::optional<QString> apiPath(const QString &path)
{
    if (!path.startsWith(apiRoot + u'/'))
        return std::nullopt;
    return path.mid(apiRoot.size());
}

Found findRoute(const QByteArray &method, const QString &path)
{
    Found found;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const Route &route : routes) {
        const auto match = matched(QString::fromLatin1(route.path), parts);
        if (!match)
            continue;
        found.pathKnown = true;
        if (method != route.method && !(method == "HEAD" && qstrcmp(route.method, "GET") == 0))
            continue;
        found.route = &route;
        found.parts = *match;
        return found;
    }
    return found;
}

} // namespace toasoan
