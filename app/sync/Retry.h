#pragma once
// The one place that decides what is tried again, and when. Pure: an error, how often it has happened and a
// random fraction go in, a verdict comes out. Losing the network or the credential fails nothing: the queue
// waits. What the portal refuses parks the rows of that one article; the rest flows on. A request that may
// have arrived is only ever repeated under its own id.

#include "core/Result.h"

namespace toasoan {

struct Verdict
{
    enum class Next {
        Again, ///< the same request, under the same id, after `after`
        WaitForNetwork, ///< nobody was reached: end the round; try when told, or after `after`
        WaitForCredential, ///< end the round and ask once; go on when somebody signed in again
        Rebase, ///< somebody else's revision came first: merge, then push a new one
        PullAll, ///< what I may see has changed: pull again beside the old data, then sweep
        Park, ///< the rows of this article wait for a person, with a notice; the others flow on
        StopRound, ///< nothing more can be done in this round; the next is due after `after`
    };

    Next next = Next::StopRound;
    std::chrono::milliseconds after {};
    bool operator==(const Verdict &) const = default;
};

class Retry
{
public:
    struct Limits
    {
        std::chrono::milliseconds first { 1'000 };
        std::chrono::milliseconds most { 300'000 }; ///< between two tries, whatever the portal asks for less
        std::chrono::milliseconds longestAsked { 3'600'000 }; ///< a Retry-After beyond this is cut
        int triesPerRound = 3; ///< of one request, before the round ends and the next one goes on with it
        int protocolTries = 6; ///< answers that are none, over all rounds, before a person is asked
    };

    Retry() = default;
    explicit Retry(Limits limits)
        : m_limits(limits)
    {
    }

    [[nodiscard]] const Limits &limits() const { return m_limits; }

    /// tries: how often this request has been sent so far, in all rounds, this one included (from 1).
    /// triesNow: the same within this round. fraction: core/Chance, from [0, 1).
    [[nodiscard]] Verdict judge(const Error &error, int tries, int triesNow, double fraction) const;

    /// Exponential with jitter: half of the step is certain, half is chance, so that a hundred desks that
    /// lost the network together do not come back together.
    [[nodiscard]] std::chrono::milliseconds backoff(int tries, double fraction) const;

private:
    Limits m_limits;
};

} // namespace toasoan
