#include "training/Request.h"

#include "wire/Json.h"

#include <array>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

struct ProblemKind
{
    QLatin1StringView name;
    int status;
    QLatin1StringView title;
};

constexpr std::array problemKinds {
    ProblemKind { "bad_request"_L1, 400, "The request is not what the contract says"_L1 },
    ProblemKind { "unauthorized"_L1, 401, "Sign in with HTTP Basic"_L1 },
    ProblemKind { "not_your_role"_L1, 403, "Your role does not allow this"_L1 },
    ProblemKind { "four_eyes"_L1, 403, "Somebody else has to do this"_L1 },
    ProblemKind { "wan_only"_L1, 403, "Items for the Party's network never reach this portal"_L1 },
    ProblemKind { "not_found"_L1, 404, "There is no such thing"_L1 },
    ProblemKind { "wrong_state"_L1, 409, "The article is in another state"_L1 },
    ProblemKind { "not_live"_L1, 409, "The public does not see this article"_L1 },
    ProblemKind { "fingerprint_mismatch"_L1, 409, "This is not the version that was named or approved"_L1 },
    ProblemKind { "revision_reused"_L1, 409, "Another text has this revision id"_L1 },
    ProblemKind { "id_reused"_L1, 409, "Another request has this id"_L1 },
    ProblemKind { "offset_mismatch"_L1, 409, "The upload continues elsewhere"_L1 },
    ProblemKind { "scope_changed"_L1, 410, "Pull everything again"_L1 },
    ProblemKind { "parent_mismatch"_L1, 412, "Somebody else saved a newer revision"_L1 },
    ProblemKind { "too_large"_L1, 413, "Too large"_L1 },
    ProblemKind { "check_failed"_L1, 422, "A check failed"_L1 },
    ProblemKind { "not_canonical"_L1, 422, "The text is not in canonical form"_L1 },
    ProblemKind { "reason_missing"_L1, 422, "A reason is needed"_L1 },
    ProblemKind { "unknown_action"_L1, 422, "There is no such action"_L1 },
    ProblemKind { "period_closed"_L1, 422, "The period is closed"_L1 },
    ProblemKind { "digest_mismatch"_L1, 422, "The bytes do not have this digest"_L1 },
    ProblemKind { "lock_held"_L1, 423, "Somebody else is editing"_L1 },
    ProblemKind { "too_many"_L1, 429, "Too many attempts"_L1 },
    ProblemKind { "unavailable"_L1, 503, "The portal cannot answer now"_L1 },
};

const ProblemKind *kindOf(QStringView name)
{
    const auto found = std::ranges::find_if(problemKinds, [&](const ProblemKind &k) { return k.name == name; });
    return found == problemKinds.end() ? nullptr : &*found;
}

} // namespace

QByteArray Request::effectiveMethod() const
{
    const QByteArray wanted = header("x-http-method-override").trimmed().toUpper();
    const bool known = wanted == "PUT" || wanted == "PATCH" || wanted == "DELETE";
    return method == "POST" && known ? wanted : method;
}

QString Request::queryItem(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void Answer::set(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const auto &pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.emplaceBack(name, value);
}

int statusOf(QStringView problemName)
{
    const ProblemKind *kind = kindOf(problemName);
    return kind ? kind->status : 500;
}

std::unexpected<Problem> refuse(const QString &name, const QString &detail, const QString &place,
                                const QJsonObject &more)
{
    const ProblemKind *kind = kindOf(name);
    Problem problem;
    problem.status = kind ? kind->status : 500;
    problem.name = name;
    problem.title = kind ? QString(kind->title) : name;
    problem.detail = detail;
    problem.place = place;
    problem.more = more;
    return std::unexpected(problem);
}

Answer jsonAnswer(const QJsonObject &object, int status)
{
    Answer answer;
    answer.status = status;
    answer.set("Content-Type", "application/json; charset=utf-8");
    answer.body = wire::toBytes(object);
    return answer;
}

Answer problemAnswer(const Problem &problem)
{
    Answer answer;
    answer.status = problem.status;
    answer.set("Content-Type", "application/problem+json");
    if (problem.status == 401)
        answer.set("WWW-Authenticate", "Basic realm=\"Toa soan\", charset=\"UTF-8\"");
    if (problem.status == 429)
        answer.set("Retry-After", "60");
    if (problem.status == 503)
        answer.set("Retry-After", "5");
    answer.body = wire::toBytes(wire::toJson(problem));
    return answer;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 416: return "Range Not Satisfiable";
    case 422: return "Unprocessable Content";
    case 423: return "Locked";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    }
    return "Unknown";
}

} // namespace toasoan
