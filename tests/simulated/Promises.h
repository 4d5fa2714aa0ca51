#pragma once
// What people were told during a trial: this text is kept, this decision is made. At rest each must have been held: every
// word lies in some revision of some store, every decision has had its effect once or is shown as refused, and nobody's
// screen says otherwise than the portal.

#include "core/Article.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace toasoan {

class Workstation;
class World;

class Promises
{
public:
    using Stations = std::vector<std::unique_ptr<Workstation>>;

    /// A word that no other text holds, as it will be looked for.
    [[nodiscard]] QString word() { return QStringLiteral("tu%1x").arg(++m_words); }
    void kept(ArticleId article, const QString &word, int station);
    void created(ArticleId article) { m_articles += article; }
    void decided(ArticleId article, const QString &action, const QString &transition, int station);
    /// Somebody asked to take back, give up or settle what waits there: it may be gone.
    void released(ArticleId article, int station);
    /// Somebody threw a draft away that nobody had: its text may be gone.
    void discarded(ArticleId article) { m_discarded += article; }
    /// A workstation was set up anew: what only it had is gone.
    void reinstalled(int station);

    [[nodiscard]] const QList<ArticleId> &articles() const { return m_articles; }
    /// Sentences about what does not hold; empty when everything does.
    [[nodiscard]] QStringList broken(World &world, const Stations &stations) const;

private:
    struct Word
    {
        ArticleId article;
        QString word;
        int station = 0;
        bool excused = false;
    };
    struct Deed
    {
        ArticleId article;
        QString action;
        QString transition;
        int station = 0;
        bool excused = false;
    };
    void lookForWords(World &world, const Stations &stations, QStringList &wrong) const;
    void lookForDeeds(World &world, const Stations &stations, QStringList &wrong) const;
    void lookAtTrails(World &world, QStringList &wrong) const;
    void lookAtScreens(World &world, const Stations &stations, QStringList &wrong) const;

    int m_words = 0;
    QList<ArticleId> m_articles;
    QSet<ArticleId> m_discarded;
    QList<Word> m_kept;
    QList<Deed> m_deeds;
    QSet<QString> m_transitions;
};

} // namespace toasoan
