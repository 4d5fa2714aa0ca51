#pragma once
// Waiting for a file that another process holds. SQLite's own waiting grows to 100 ms between two tries, and so
// starves beside a process that writes in a tight loop: its gaps are far shorter. Here every wait is 1 to 3 ms,
// by chance, so that two who wait do not go on meeting; over ten seconds that is some thousand tries. Who asks
// is a connection, in its own thread, never a window.

#include <chrono>

namespace toasoan {

class Patience
{
public:
    static constexpr std::chrono::milliseconds usual { 10'000 };

    explicit Patience(std::chrono::milliseconds total = usual);

    /// Called after each try that found the file busy, with the number of tries that were made before it: 0
    /// begins anew. Sleeps and is true, or is false once the total has gone by.
    [[nodiscard]] bool wait(int tries);

    /// The same in the shape of sqlite3_busy_handler; `patience` is the object and outlives the connection.
    static int wait(void *patience, int tries);

private:
    std::chrono::milliseconds m_total;
    std::chrono::milliseconds m_until { 0 };
};

} // namespace toasoan
