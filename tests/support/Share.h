#pragma once
// How much of an exhaustive test one run takes. Without sanitizers all of it; with them, which cost about ten
// times as much, every n-th case, evenly over all of them. TOASOAN_SHARE=1 takes all of it there too; another
// number takes every case of that many.

#include <QtEnvironmentVariables>

namespace toasoan::test {

/// Every how many cases one is taken, where sanitizers would take every `sanitized`-th.
inline int share([[maybe_unused]] int sanitized)
{
    if (const int wanted = qEnvironmentVariableIntValue("TOASOAN_SHARE"); wanted > 0)
        return wanted;
#ifdef __SANITIZE_ADDRESS__
    return sanitized;
#else
    return 1;
#endif
}

} // namespace toasoan::test
