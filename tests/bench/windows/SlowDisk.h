#pragma once
// A disk on which every fsync takes longer: the program's own fsync() and fdatasync() stand before the system's.

#include <chrono>

namespace toasoan::bench {

/// From now on, for all threads; zero is the disk as it is.
void delaySyncs(std::chrono::milliseconds delay);
/// How many there have been: a measurement of a slow disk that never synced measures nothing.
[[nodiscard]] int syncs();

} // namespace toasoan::bench
