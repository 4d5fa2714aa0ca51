#include "simulated/World.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace toasoan {

World::World(quint64 seed, const QString &folder, const QString &portal, const QString &password)
    : m_random(seed)
    , m_folder(folder)
    , m_password(password)
    , m_chance(static_cast<quint32>(seed))
{
    const QString file = folder + u"/portal.db"_s;
    if (!QFile::copy(portal, file))
        qFatal("cannot copy the portal to %s", qPrintable(file));
    access = std::make_unique<TrainingAccess>(file, clock, m_ids, m_chance, nullptr, TrainingAccess::Thread::Callers);
    net = std::make_unique<FaultyAccess>(*access);
}

World::~World()
{
    net.reset();
    access.reset();
}

Ledger &World::audit()
{
    if (!m_audit) {
        auto opened = Ledger::open(m_folder + u"/portal.db"_s, m_ids);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_audit = std::move(*opened);
    }
    return *m_audit;
}

bool World::turn() { return QThread::currentThread()->eventDispatcher()->processEvents(QEventLoop::AllEvents); }

bool World::untilQuiet(const std::function<bool()> &done)
{
    while (!(done && done())) {
        if (!turn())
            return !done;
    }
    return true;
}

bool World::until(const std::function<bool()> &done, std::chrono::milliseconds patience)
{
    const auto end = clock.steady() + patience;
    while (!untilQuiet(done)) {
        const auto next = clock.next();
        if (!next || clock.steady() + *next > end)
            return false;
        clock.advance(*next);
    }
    return true;
}

void World::setWeather(quint32 percent, const QList<Fault> &faults)
{
    net->setPlan([this, percent, faults](const FaultyAccess::Seen &) {
        return chanceOf(percent) ? faults.at(below(static_cast<quint32>(faults.size()))) : Fault::None;
    });
}

void World::calm()
{
    net->setPlan({});
    net->flush();
}

} // namespace toasoan
