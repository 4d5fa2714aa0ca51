// toasoan-faults [--seeds N] [--seed S] [--steps K] [--minutes M]: trials of a simulated office, one after the other. Exit code 1
// when one fails; it is printed with the shortest prefix of its steps that still fails.

#include "simulated/Trial.h"

#include "support/FakeClock.h"

#include "training/TrainingContent.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

Grounds prepare(const QString &folder)
{
    const auto content = shippedTrainingContent();
    if (!content)
        qFatal("%s", qPrintable(content.error().detail));
    FakeClock clock;
    FakeIds ids(900);
    FakeChance chance(900);
    const Grounds grounds { folder + u"/portal.db"_s, content->password, folder };
    if (const auto made = makeTrainingFile(grounds.portal, *content, clock, ids, chance); !made)
        qFatal("%s", qPrintable(made.error().detail));
    return grounds;
}

int shortest(const Grounds &grounds, quint64 seed, int steps)
{
    for (int few = 1; few < steps; ++few) {
        if (!runTrial(grounds, seed, few, false).wrong.isEmpty())
            return few;
    }
    return steps;
}

void tell(const Grounds &grounds, quint64 seed, int steps)
{
    const int few = shortest(grounds, seed, steps);
    std::printf("seed %llu fails, first with %d steps:\n", static_cast<unsigned long long>(seed), few);
    for (const QString &sentence : runTrial(grounds, seed, few, true).wrong)
        std::printf("  %s\n", qPrintable(sentence));
    std::printf("again: packaging/dev faults --seed %llu --seeds 1 --steps %d\n", static_cast<unsigned long long>(seed), few);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"seeds"_s, {}, u"N"_s, u"1000"_s }, { u"seed"_s, {}, u"S"_s }, { u"steps"_s, {}, u"K"_s, u"40"_s },
                        { u"minutes"_s, {}, u"M"_s } });
    parser.process(application);
    // A disk in memory: what a trial proves does not depend on how slow a disk is.
    QTemporaryDir folder(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/toasoan-XXXXXX"_s : QDir::tempPath() + u"/toasoan-XXXXXX"_s);
    const Grounds grounds = prepare(folder.path());
    const quint64 first = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toULongLong() : std::random_device()() * 1'000'003ULL;
    const quint64 count = parser.value(u"seeds"_s).toULongLong();
    const int steps = parser.value(u"steps"_s).toInt();
    const QDeadlineTimer end(parser.isSet(u"minutes"_s) ? std::chrono::minutes(parser.value(u"minutes"_s).toInt())
                                                        : std::chrono::hours(24 * 365));
    QElapsedTimer taken;
    taken.start();
    quint64 done = 0;
    long long requests = 0;
    for (; done < count && !end.hasExpired(); ++done) {
        const auto outcome = runTrial(grounds, first + done, steps, false);
        requests += outcome.requests;
        if (!outcome.wrong.isEmpty()) {
            tell(grounds, first + done, steps);
            return 1;
        }
    }
    const double seconds = static_cast<double>(taken.elapsed()) / 1000;
    std::printf("seeds %llu to %llu: every promise held; %lld requests, %.1f seeds a second\n",
                static_cast<unsigned long long>(first), static_cast<unsigned long long>(first + done - 1), requests,
                static_cast<double>(done) / std::max(seconds, 0.001));
    return 0;
}
