#include "simulated/Promises.h"

#include "simulated/Workstation.h"
#include "simulated/World.h"

#include "core/History.h"
#include "wire/Json.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QString shortly(ArticleId article) { return article.toString().last(6); }

/// Every text that a portal or a cache keeps of an article, one after the other.
QByteArray portalTexts(World &world, ArticleId article)
{
    QByteArray all;
    for (const QVariantList &row : world.audit().select(u"SELECT content FROM revision WHERE article = ?"_s, { article.toString() }))
        all += row.first().toByteArray();
    return all;
}

} // namespace

void Promises::kept(ArticleId article, const QString &word, int station) { m_kept += Word { article, word, station }; }

void Promises::decided(ArticleId article, const QString &action, const QString &transition, int station)
{
    m_deeds += Deed { article, action, transition, station };
    m_transitions += transition;
}

void Promises::released(ArticleId article, int station)
{
    for (Deed &deed : m_deeds)
        deed.excused = deed.excused || (deed.article == article && deed.station == station);
}

void Promises::reinstalled(int station)
{
    for (Word &word : m_kept)
        word.excused = word.excused || word.station == station;
    for (Deed &deed : m_deeds)
        deed.excused = deed.excused || deed.station == station;
}

QStringList Promises::broken(World &world, const Stations &stations) const
{
    QStringList wrong;
    lookForWords(world, stations, wrong);
    lookForDeeds(world, stations, wrong);
    lookAtTrails(world, wrong);
    lookAtScreens(world, stations, wrong);
    return wrong;
}

void Promises::lookForWords(World &world, const Stations &stations, QStringList &wrong) const
{
    QHash<ArticleId, QByteArray> texts;
    for (const ArticleId article : m_articles) {
        QByteArray all = portalTexts(world, article);
        for (const auto &station : stations)
            all += station->texts(article);
        texts.insert(article, all);
    }
    for (const Word &word : m_kept) {
        if (!word.excused && !m_discarded.contains(word.article) && !texts.value(word.article).contains(word.word.toUtf8()))
            wrong += u"lost: “%1” of %2, kept at workstation %3"_s.arg(word.word, shortly(word.article)).arg(word.station);
    }
}

void Promises::lookForDeeds(World &world, const Stations &stations, QStringList &wrong) const
{
    QHash<QString, int> effects;
    for (const QVariantList &row : world.audit().select(u"SELECT id FROM transition"_s))
        ++effects[row.first().toString()];
    for (const Deed &deed : m_deeds) {
        const bool held = deed.excused || m_discarded.contains(deed.article) || effects.contains(deed.transition)
            || stations.at(static_cast<size_t>(deed.station))->hasRow(deed.transition); // read only for what is missing
        if (!held)
            wrong += u"vanished: “%1” on %2, decided at workstation %3"_s.arg(deed.action, shortly(deed.article)).arg(deed.station);
    }
    for (const auto &[id, count] : effects.asKeyValueRange()) {
        if (!m_transitions.contains(id) || count != 1)
            wrong += u"made by nobody: transition %1"_s.arg(id);
    }
}

void Promises::lookAtTrails(World &world, QStringList &wrong) const
{
    for (const QVariantList &row : world.audit().select(u"SELECT id, state FROM article"_s)) {
        QList<HistoryEntry> trail;
        QString state;
        for (const QVariantList &entry :
             world.audit().select(u"SELECT record FROM entry WHERE article = ? ORDER BY number"_s, { row.first() })) {
            const auto read = wire::parseObject(entry.first().toByteArray()).and_then(wire::fromJson<HistoryEntry>);
            if (!read)
                wrong += u"unreadable: an entry of %1"_s.arg(row.first().toString());
            else
                trail += *read;
            if (read && !read->to.isEmpty())
                state = read->to.toString();
        }
        if (!verifyHistory(trail))
            wrong += u"broken: the trail of %1"_s.arg(row.first().toString());
        if (state != row.at(1).toString())
            wrong += u"%1 is %2, its trail leads to %3"_s.arg(row.first().toString(), row.at(1).toString(), state);
    }
}

void Promises::lookAtScreens(World &world, const Stations &stations, QStringList &wrong) const
{
    QHash<QString, std::pair<int, QString>> there;
    for (const QVariantList &row : world.audit().select(u"SELECT id, version, state FROM article"_s))
        there.insert(row.first().toString(), { row.at(1).toInt(), row.at(2).toString() });
    for (const auto &station : stations) {
        for (const ArticleId article : m_articles) {
            const auto row = station->row(article);
            if (!row || !row->known)
                continue;
            const auto found = there.constFind(article.toString());
            const QString whose = u"workstation %1 shows %2"_s.arg(station->number()).arg(shortly(article));
            if (found == there.constEnd())
                wrong += whose + u", which the portal does not have"_s;
            else if (found->first != row->summary.version || found->second != row->summary.state.toString())
                wrong += u"%1 as %2 in %3, the portal %4 in %5"_s.arg(whose).arg(row->summary.version)
                             .arg(row->summary.state.toString()).arg(found->first).arg(found->second);
        }
    }
}

} // namespace toasoan
