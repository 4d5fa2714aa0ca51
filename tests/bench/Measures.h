#pragma once
// One function per operation. Each takes the path of a filled cache, leaves that file as it was (what writes
// works on a copy), and adds its figures. Errors end the run: a figure of something that failed is none.

#include "bench/Cache.h"
#include "bench/Figures.h"

namespace toasoan::bench {

struct Bench
{
    QString path; ///< of the filled cache
    QString work; ///< folder for copies
    quint64 articles = 0;
    int rounds = 20;
    News &news;
    Figures &figures;
};

[[nodiscard]] Result<void> measureOpen(const Bench &bench);
[[nodiscard]] Result<void> measureLists(const Bench &bench);
[[nodiscard]] Result<void> measureSearch(const Bench &bench);
[[nodiscard]] Result<void> measureSaves(const Bench &bench);
[[nodiscard]] Result<void> measureSync(const Bench &bench);

/// The filled cache copied to a name of its own, which goes with the object.
class Copy
{
public:
    explicit Copy(const Bench &bench, const QString &name = QStringLiteral("copy"));
    ~Copy();
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace toasoan::bench
