#include "bench/windows/SlowDisk.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <thread>

namespace {

std::atomic<int> delayed = 0; // milliseconds
std::atomic<int> counted = 0;

void wait()
{
    ++counted;
    std::this_thread::sleep_for(std::chrono::milliseconds(delayed));
}

} // namespace

extern "C" int fsync(int file)
{
    wait();
    return static_cast<int>(syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file)
{
    wait();
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

namespace toasoan::bench {

void delaySyncs(std::chrono::milliseconds delay) { delayed = static_cast<int>(delay.count()); }

int syncs() { return counted; }

} // namespace toasoan::bench
