#include "simulated/Trial.h"

#include "simulated/Promises.h"
#include "simulated/Workstation.h"
#include "simulated/World.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan {

namespace {

/// One person may sit at two machines.
const std::array people { u"ctv.trieuphong"_s, u"bbt.bientap"_s, u"bbt.lanhdao"_s, u"ctv.trieuphong"_s, u"vp.dangbai"_s };

class Trial
{
public:
    Trial(const Grounds &grounds, quint64 seed, bool told)
        : m_folder(grounds.folder + u"/trial-XXXXXX"_s)
        , m_world(seed, m_folder.path(), grounds.portal, grounds.password)
        , m_told(told)
    {
        const int count = 2 + static_cast<int>(m_world.below(3));
        for (int i = 0; i < count; ++i)
            m_stations.push_back(std::make_unique<Workstation>(m_world, m_promises, i, PersonId(people.at(static_cast<size_t>(i)))));
        changeWeather();
    }

    TrialOutcome run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step(i);
        return { rest(), static_cast<int>(m_world.net->seen().size()) };
    }

private:
    void tell(int number, const char *what, int station = -1) const
    {
        if (m_told)
            std::printf("  %3d  %s%s\n", number, what, station < 0 ? "" : qPrintable(u" at workstation %1"_s.arg(station)));
    }

    void step(int number)
    {
        const auto station = m_world.below(static_cast<quint32>(m_stations.size()));
        Workstation &who = *m_stations.at(station);
        const quint32 lot = m_world.below(100);
        if (!who.isRunning()) {
            tell(number, "start", static_cast<int>(station));
            who.start();
        } else if (lot < 60) {
            tell(number, "a deed", static_cast<int>(station));
            who.act();
        } else if (lot < 80) {
            const auto by = std::chrono::seconds(1 + m_world.below(180));
            tell(number, "time passes");
            const auto end = m_world.clock.steady() + by;
            m_world.until([this, end] { return m_world.clock.steady() >= end; }, by);
        } else if (lot < 86) {
            tell(number, "power cut", static_cast<int>(station));
            who.crash();
        } else if (lot < 87) {
            tell(number, "a new machine", static_cast<int>(station));
            who.reinstall();
        } else if (lot < 91) {
            tell(number, "the disk is full, or has room again", static_cast<int>(station));
            who.setDiskFull(m_world.chanceOf(50));
        } else if (lot < 94) {
            tell(number, "the clock is set");
            m_world.clock.jump(std::chrono::minutes(static_cast<int>(m_world.below(2880)) - 1440));
        } else {
            tell(number, "the weather changes");
            changeWeather();
        }
        // Some of what was begun goes on before the next step, and some does not.
        for (quint32 turns = m_world.below(12); turns > 0 && m_world.turn(); --turns) { }
    }

    void changeWeather()
    {
        const quint32 percent = std::array { 0u, 10u, 40u, 100u }.at(m_world.below(4));
        QList<Fault> faults;
        for (const Fault fault : allFaults) {
            if (m_world.chanceOf(40))
                faults += fault;
        }
        if (faults.isEmpty())
            faults += Fault::Refused;
        m_world.setWeather(percent, faults);
    }

    QStringList rest()
    {
        m_world.calm();
        for (const auto &station : m_stations) {
            station->setDiskFull(false);
            if (!station->isRunning())
                station->start();
        }
        bool changed = true;
        for (int pass = 0; changed && pass < 8; ++pass) {
            changed = false;
            for (const auto &station : m_stations) {
                if (!station->settle(changed))
                    return { u"workstation %1 does not come to rest: %2"_s.arg(station->number()).arg(station->whyNot()) };
            }
        }
        QStringList wrong = m_promises.broken(m_world, m_stations);
        for (const auto &station : m_stations) {
            if (const QString damage = station->damage(); !damage.isEmpty())
                wrong += u"damaged: workstation %1: %2"_s.arg(station->number()).arg(damage);
        }
        return wrong;
    }

    QTemporaryDir m_folder;
    World m_world;
    Promises m_promises;
    Promises::Stations m_stations;
    const bool m_told;
};

} // namespace

TrialOutcome runTrial(const Grounds &grounds, quint64 seed, int steps, bool told) { return Trial(grounds, seed, told).run(steps); }

} // namespace toasoan
