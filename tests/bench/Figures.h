#pragma once
// What was measured, and how it is shown. A figure stands beside its yardstick, measured in the same run and in
// turns with it, so that a busy machine slows both; the ratio says more than the milliseconds. A bound that is
// exceeded is printed as "over"; it does not fail the run.

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace toasoan::bench {

class Samples
{
public:
    void add(std::chrono::steady_clock::duration time);
    void addValue(double value) { m_times += value; } ///< of another unit; the operation's name says which
    /// Times work and adds it; the milliseconds.
    double time(const std::function<void()> &work);
    /// Milliseconds; fraction 0.5, 0.95, 0.99. The nearest sample that is not below (rank ⌈n·fraction⌉).
    [[nodiscard]] double at(double fraction) const;
    [[nodiscard]] qsizetype count() const { return m_times.size(); }

private:
    QList<double> m_times;
};

struct Bound
{
    double fraction = 0.5; ///< of which percentile; the ratio is of the same
    std::optional<double> milliseconds = {};
    std::optional<double> ratio = {};
    std::optional<double> beyond = {}; ///< so much more than the yardstick, in the figure's unit
};

struct Figure
{
    QString operation;
    QString yardstick; ///< in words
    Samples ours;
    Samples theirs;
    Bound bound = {};

    [[nodiscard]] double ratio() const;
    [[nodiscard]] bool isOver() const;
};

class Figures
{
public:
    void add(quint64 articles, Figure figure); ///< printed at once
    void printGrowth() const;
    [[nodiscard]] QJsonObject toJson() const;
    static void printHead();

private:
    struct Entry
    {
        quint64 articles;
        Figure figure;
    };
    [[nodiscard]] QList<std::pair<QString, double>> growth() const;

    QList<Entry> m_entries;
};

} // namespace toasoan::bench
