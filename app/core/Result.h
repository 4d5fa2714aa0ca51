#pragma once
// What can fail says so in its type. An Error carries a kind (which decides what is tried again and what a
// person can do), a detail for the log, and the problem type if a portal gave one. It never carries article
// text or a secret, so it may be logged as it is.

#include <QString>

#include <chrono>
#include <expected>

namespace toasoan {

struct Error
{
    enum class Kind {
        Offline, ///< nobody was reached; nothing was sent or it is unknown whether it arrived
        Timeout, ///< somebody was reached but did not answer in time; the request may have had its effect
        Unauthorized, ///< the credential is missing, wrong or expired (401)
        Forbidden, ///< the person has no right to do this now (403)
        Conflict, ///< the world has moved on: other revision, other state (409, 410, 412)
        Rejected, ///< the portal or a check refuses the content (422 and other 4xx)
        RateLimited, ///< come back later (429, 503 with Retry-After)
        Protocol, ///< the answer is not what the contract says
        Storage, ///< the local disk or database failed
        BadInput, ///< a file, text or argument that a person gave cannot be used
    };

    Kind kind = Kind::Protocol;
    QString detail; ///< English, for the log
    QString problem = {}; ///< stable last part of the problem type (RFC 9457), e.g. "wrong_state"; may be empty
    std::chrono::seconds retryAfter {}; ///< zero when nobody said

    bool operator==(const Error &) const = default;
};

template<class T> using Result = std::expected<T, Error>;

/// Shorthand for `return failure(Error::Kind::Storage, …)`.
[[nodiscard]] inline std::unexpected<Error> failure(Error::Kind kind, QString detail, QString problem = {})
{
    return std::unexpected(Error { kind, std::move(detail), std::move(problem) });
}

} // namespace toasoan
