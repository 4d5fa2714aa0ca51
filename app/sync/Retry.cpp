#include "sync/Retry.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

    using std::chrono::milliseconds;

    /// Longer waits end the round: a person who asked for it is not kept waiting without a word.
    constexpr milliseconds longestWaitInRound { 10'000 };

} // namespace

milliseconds Retry::backoff(int tries, double fraction) const
{
    const int doublings = std::clamp(tries - 1, 0, 30);
    const double step = std::min(std::ldexp(static_cast<double>(m_limits.first.count()), doublings),
                                 static_cast<double>(m_limits.most.count()));
    return milliseconds(std::llround(step / 2 + step / 2 * std::clamp(fraction, 0.0, 1.0)));
}

Verdict Retry::judge(const Error &error, int tries, int triesNow, double fraction) const
{
    using Next = Verdict::Next;
    const milliseconds asked = std::min(milliseconds(error.retryAfter), m_limits.longestAsked);
    const milliseconds wait = std::max(backoff(tries, fraction), asked);
    const Verdict again = triesNow < m_limits.triesPerRound && wait <= longestWaitInRound
        ? Verdict { Next::Again, wait }
        : Verdict { Next::StopRound, wait };

    switch (error.kind) {
    case Error::Kind::Offline:
        return { Next::WaitForNetwork, wait };
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
        return again;
    case Error::Kind::Unauthorized:
        return { Next::WaitForCredential, {} };
    case Error::Kind::Forbidden:
    case Error::Kind::BadInput:
        return { Next::Park, {} };
    case Error::Kind::Conflict:
        if (error.problem == "parent_mismatch"_L1)
            return { Next::Rebase, {} };
        if (error.problem == "scope_changed"_L1)
            return { Next::PullAll, {} };
        if (error.problem == "offset_mismatch"_L1 && tries < m_limits.protocolTries)
            return again;
        return { Next::Park, {} };
    case Error::Kind::Rejected:
        // The portal has thrown away what arrived damaged; the bytes here are checked before each attempt.
        if (error.problem == "digest_mismatch"_L1 && tries < m_limits.protocolTries)
            return again;
        return { Next::Park, {} };
    case Error::Kind::Protocol:
        // Something stands between us and the portal; that says nothing about the row.
        if (error.problem == "redirected"_L1 || error.problem == "tls"_L1)
            return again;
        return tries < m_limits.protocolTries ? again : Verdict { Next::Park, {} };
    case Error::Kind::Storage:
        return { Next::StopRound, wait };
    }
    return { Next::StopRound, wait };
}

} // namespace toasoan
