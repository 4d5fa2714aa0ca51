#include "bench/Figures.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

QString boundText(const Bound &bound)
{
    if (!bound.milliseconds && !bound.ratio && !bound.beyond)
        return {};
    QStringList parts;
    if (bound.milliseconds)
        parts += u"%1 ms"_s.arg(*bound.milliseconds);
    if (bound.ratio)
        parts += u"%1x"_s.arg(*bound.ratio);
    if (bound.beyond)
        parts += u"raw+%1"_s.arg(*bound.beyond);
    return u"p%1 %2"_s.arg(std::lround(bound.fraction * 100)).arg(parts.join(u", "_s));
}

QJsonObject percentiles(const Samples &samples)
{
    return { { u"n"_s, samples.count() },
             { u"p50_ms"_s, samples.at(0.5) },
             { u"p95_ms"_s, samples.at(0.95) },
             { u"p99_ms"_s, samples.at(0.99) } };
}

} // namespace

void Samples::add(std::chrono::steady_clock::duration time)
{
    m_times += std::chrono::duration<double, std::milli>(time).count();
}

double Samples::time(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    add(std::chrono::steady_clock::now() - begun);
    return m_times.last();
}

double Samples::at(double fraction) const
{
    if (m_times.isEmpty())
        return 0;
    QList<double> sorted = m_times;
    std::ranges::sort(sorted);
    const auto rank = static_cast<qsizetype>(std::ceil(static_cast<double>(sorted.size()) * fraction));
    return sorted[std::max<qsizetype>(rank, 1) - 1];
}

double Figure::ratio() const
{
    const double yardstick = theirs.at(bound.fraction);
    return yardstick > 0 ? ours.at(bound.fraction) / yardstick : 0;
}

bool Figure::isOver() const
{
    return (bound.milliseconds && ours.at(bound.fraction) > *bound.milliseconds)
        || (bound.ratio && ratio() > *bound.ratio)
        || (bound.beyond && ours.at(bound.fraction) > theirs.at(bound.fraction) + *bound.beyond);
}

void Figures::printHead()
{
    std::printf("\nmilliseconds; \"raw\" is the yardstick, the ratio is of the bound's percentile (p50 without one)\n"
                "%-38s %7s %5s %8s %8s %8s  %8s %8s %8s %6s  %-14s %s\n",
                "operation", "size", "n", "p50", "p95", "p99", "raw p50", "raw p95", "raw p99", "ratio", "bound", "");
    std::fflush(stdout);
}

void Figures::add(quint64 articles, Figure figure)
{
    const bool bounded = figure.bound.milliseconds || figure.bound.ratio || figure.bound.beyond;
    std::printf("%-38s %7llu %5lld %8.3f %8.3f %8.3f  %8.3f %8.3f %8.3f %6.2f  %-14s %s\n",
                figure.operation.toUtf8().constData(), static_cast<unsigned long long>(articles),
                static_cast<long long>(figure.ours.count()), figure.ours.at(0.5), figure.ours.at(0.95),
                figure.ours.at(0.99), figure.theirs.at(0.5), figure.theirs.at(0.95), figure.theirs.at(0.99),
                figure.ratio(), boundText(figure.bound).toUtf8().constData(),
                bounded ? (figure.isOver() ? "over" : "ok") : "");
    std::fflush(stdout);
    m_entries.append({ articles, std::move(figure) });
}

QList<std::pair<QString, double>> Figures::growth() const
{
    QList<std::pair<QString, double>> found;
    for (const Entry &large : m_entries) {
        for (const Entry &small : m_entries) {
            if (large.articles == 100'000 && small.articles == 1'000
                && large.figure.operation == small.figure.operation && small.figure.ours.at(0.5) > 0)
                found.append({ large.figure.operation, large.figure.ours.at(0.5) / small.figure.ours.at(0.5) });
        }
    }
    return found;
}

void Figures::printGrowth() const
{
    const auto ratios = growth();
    if (ratios.isEmpty())
        return;
    std::printf("\ngrowth: p50 at 100,000 articles to that at 1,000\n");
    for (const auto &[operation, ratio] : ratios)
        std::printf("%-38s %8.2f\n", operation.toUtf8().constData(), ratio);
}

QJsonObject Figures::toJson() const
{
    QJsonArray figures;
    for (const auto &[articles, figure] : m_entries) {
        QJsonObject object { { u"operation"_s, figure.operation },
                             { u"articles"_s, static_cast<qint64>(articles) },
                             { u"ours"_s, percentiles(figure.ours) },
                             { u"yardstick"_s, percentiles(figure.theirs) },
                             { u"yardstick_is"_s, figure.yardstick },
                             { u"ratio"_s, figure.ratio() },
                             { u"ratio_of"_s, u"p%1"_s.arg(std::lround(figure.bound.fraction * 100)) } };
        if (figure.bound.milliseconds)
            object[u"bound_ms"_s] = *figure.bound.milliseconds;
        if (figure.bound.ratio)
            object[u"bound_ratio"_s] = *figure.bound.ratio;
        if (figure.bound.beyond)
            object[u"bound_beyond"_s] = *figure.bound.beyond;
        if (figure.bound.milliseconds || figure.bound.ratio || figure.bound.beyond)
            object[u"over"_s] = figure.isOver();
        figures.append(object);
    }
    QJsonObject grown;
    for (const auto &[operation, ratio] : growth())
        grown[operation] = ratio;
    return { { u"figures"_s, figures }, { u"growth_100000_to_1000"_s, grown } };
}

} // namespace toasoan::bench
