#pragma once
// Exit codes are part of the interface: scripts of the IT department rely on them, so a number never changes
// its meaning (resources/cli.md lists them).

#include "core/Result.h"

namespace toasoan::cli {

enum ExitCode : int {
    Ok = 0,
    Internal = 1, ///< a fault of the program itself
    Usage = 2, ///< unknown verb, option or argument
    NotFound = 3,
    Offline = 4, ///< the portal was not reached; what was meant is kept and will be sent
    Unauthorized = 5, ///< sign in first
    Forbidden = 6, ///< the person or workflow does not allow it
    Conflict = 7, ///< somebody else was faster; both texts are kept
    CheckFailed = 8, ///< a check or the portal refuses the content
    StorageFailed = 9,
    Protocol = 10, ///< the portal's answer was none
    BadInput = 11, ///< a file or value cannot be used
    Differs = 12, ///< verify, read-back: what was checked is not what it should be
};

[[nodiscard]] inline ExitCode exitCodeOf(const Error &error)
{
    if (error.problem == QLatin1String("not_found"))
        return NotFound;
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
        return Offline;
    case Error::Kind::Unauthorized:
        return Unauthorized;
    case Error::Kind::Forbidden:
        return Forbidden;
    case Error::Kind::Conflict:
        return Conflict;
    case Error::Kind::Rejected:
        return CheckFailed;
    case Error::Kind::Protocol:
        return Protocol;
    case Error::Kind::Storage:
        return StorageFailed;
    case Error::Kind::BadInput:
        return BadInput;
    }
    Q_UNREACHABLE_RETURN(Internal);
}

} // namespace toasoan::cli
