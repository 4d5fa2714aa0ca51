#pragma once
// Brings in what has changed, page by page. A page and its cursor land in one transaction, after everything
// the page speaks of was fetched; an interruption costs at most one page, which is then asked for again. When
// what I may see has changed as a whole (410), everything is pulled again beside the old data, and only what
// did not come again is forgotten at the end: a mark in the cache makes sure that this is not left half done.

#include "sync/Asking.h"
#include "sync/Join.h"

#include <QJsonObject>

namespace toasoan {

class Pull final : public Asking
{
public:
    static constexpr int pageLimit = 200;
    static constexpr int batch = 50; ///< articles per request; the contract's limit

    struct Found
    {
        int entries = 0;
        int gone = 0;
        bool rulebook = false; ///< the feed speaks of a newer one
        QSet<ArticleId> changed;
        QSet<ArticleId> merged;
        QSet<ArticleId> conflicts;
        QMap<ArticleId, QString> rewritten; ///< histories that are not what was seen before
        std::chrono::seconds pollAfter { 60 };
    };

    /// workflow: of the newest rulebook, for what is kept whole. done is called once, from the event loop.
    Pull(SyncParts &parts, Workflow workflow, std::function<void(Result<Found>)> done, QObject *parent);
    void start();

private:
    /// What is fetched for one page before it lands.
    struct Fetched
    {
        ChangePage page;
        QList<ArticleId> texts; ///< to be fetched whole
        QList<ArticleId> talks; ///< whose remarks are fetched
        QList<Change> records; ///< to be fetched one by one
        QList<ArticleId> trails; ///< whose history is fetched
        QList<Article> articles;
        QMap<ArticleId, QList<Comment>> comments;
        struct Record
        {
            Change::Type type;
            QString id;
            ArticleId article;
            QJsonObject json;
        };
        QList<Record> recordValues;
        QMap<ArticleId, QList<HistoryEntry>> histories;
    };
    struct Landed
    {
        QSet<ArticleId> changed;
        QSet<ArticleId> merged;
        QSet<ArticleId> conflicts;
        QMap<ArticleId, QString> rewritten;
        int gone = 0;
    };

    void askPage();
    void gotPage(ChangePage page);
    void pullAllAgain();
    static Result<Fetched> plan(Tables &tables, const ChangePage &page, const PersonId &me,
                                const Workflow &workflow);
    void fetchArticles();
    void fetchComments();
    void fetchRecords();
    void fetchRecord(const Change &change);
    template<class T> void fetchOne(std::function<void(Callback<T>)> call, const Change &change, ArticleId article);
    void fetchHistories();
    void land();
    static Result<Landed> write(Tables &tables, Ids &ids, const Fetched &fetched, UtcTime now);
    static Result<void> writeEntry(Tables &tables, const Change &change, const QSet<ArticleId> &fetched,
                                   Landed &landed);
    static Result<void> writeHistories(Tables &tables, const Fetched &fetched, Landed &landed);
    void landed(const Landed &what);
    void sweep();
    void gaveUp(const Error &error) override;
    void finish(Result<Found> result);

    Workflow m_workflow;
    std::function<void(Result<Found>)> m_done;
    Found m_found;
    QString m_cursor;
    bool m_sweeping = false; ///< this pull began at the beginning because of a 410
    QSet<QString> m_seen; ///< "type/id" of what came, while sweeping
    int m_restarts = 0;
    Fetched m_now;
};

/// Whether the text of an article is kept offline: my own, what is given to me, and whatever is still being
/// worked on; of the rest only the summary, until somebody opens it.
[[nodiscard]] bool isKeptWhole(const Summary &summary, const PersonId &me, const Workflow &workflow);

} // namespace toasoan
