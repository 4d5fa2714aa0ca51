#pragma once
// What this machine knows of each article, in three layers that never overwrite one another: the confirmed
// article as the portal last gave it (whole, or only its summary), the working row that autosave overwrites
// block by block, and local revisions that were cut from it. Only the portal's word changes the confirmed
// layer; only the person's typing changes the working layer. Contents are the contract's JSON.
// Every call is one or more statements of the caller's transaction, in the database's thread.
// Unless said otherwise the only error is Storage.

#include "store/Database.h"
#include "store/Remembered.h"
#include "store/Touched.h"
#include "wire/Exchange.h"

#include <functional>
#include <limits>

namespace toasoan {

class Search;

/// What I am writing: not yet, or not again, confirmed by the portal.
struct Working
{
    ArticleId article;
    RevisionId parent; ///< the revision it was made from; null for an article that nobody knows yet
    Content content;
    UtcTime savedAt {};
    bool operator==(const Working &) const = default;
};

/// Why a revision was cut from the working row.
enum class Cut { Save, Submit, Close, BeforeMerge, Periodic };

/// A revision that is kept here: cut on this machine, or fetched from the portal for comparison.
struct KeptRevision
{
    enum class Origin { Local, Portal };

    RevisionId id;
    ArticleId article;
    RevisionId parent;
    UtcTime madeAt {};
    Content content;
    Cut cut = Cut::Save; ///< of a local one
    Origin origin = Origin::Local;
    bool operator==(const KeptRevision &) const = default;
};

/// The same without its content, for a list.
struct RevisionEntry
{
    RevisionId id;
    RevisionId parent;
    UtcTime madeAt {};
    Cut cut = Cut::Save;
    KeptRevision::Origin origin = KeptRevision::Origin::Local;
    bool operator==(const RevisionEntry &) const = default;
};

/// One row of a list. `summary` is the confirmed state (of a local draft: what will be sent); `pending` is
/// what waits in the outbox, so that a window shows the confirmed state plus the pending action.
struct ArticleRow
{
    qint64 number = 0; ///< of this cache; also the key of Search
    Summary summary; ///< confirmed title, not the one being typed
    QString title; ///< the one being typed, where there is one
    UtcTime touchedAt {}; ///< later of the portal's update and my last save, to the minute: the order of lists
    bool known = false; ///< the portal has it
    bool whole = false; ///< its text is kept here
    bool working = false; ///< I have text here that is not confirmed
    QString pending; ///< label of the last unsent intent ("approve", "revision"); empty for none
    bool parked = false; ///< its intents wait for a person's decision
    bool operator==(const ArticleRow &) const = default;
};

/// Which articles a list shows. One selector names whose; states and live narrow it. Every combination is a
/// range of an index that is already in order, so the first page costs the same at any size.
struct Place
{
    enum class Whose { Everybody, Author, Assignee, Site };

    Whose whose = Whose::Everybody;
    QStringList keys; ///< persons or sites; unused for Everybody
    QList<StateId> states; ///< never empty
    std::optional<bool> live; ///< nothing: both. "Đã gỡ" is published and not live
    bool operator==(const Place &) const = default;
};

/// Whether list() of the place shows this row.
[[nodiscard]] bool lies(const ArticleRow &row, const Place &place);

/// Where the next page begins.
struct ListKey
{
    UtcTime touchedAt {};
    qint64 number = 0;
    bool operator==(const ListKey &) const = default;
};

struct ArticlePage
{
    QList<ArticleRow> rows; ///< newest first
    std::optional<ListKey> next; ///< nothing on the last page
};

/// All that is kept of an erased article.
struct Tombstone
{
    ArticleId article;
    UtcTime purgedAt {};
    QList<RevisionId> revisions;
    QList<Digest> fingerprints; ///< of what was approved or live
    HistoryHead history;
    bool operator==(const Tombstone &) const = default;
};

class Articles
{
public:
    Articles(Database &database, Search &search, Touched &touched, const Remembered &remembered = {});

    // The confirmed layer. An article that was purged here is never stored again: these calls then change
    // nothing and succeed.

    /// The portal's whole article becomes the confirmed one. Never touches my working row.
    Result<void> putConfirmed(const Article &article);
    /// The portal's summary; a kept text older than summary.version is dropped from whole (it is fetched
    /// again), but stays readable as confirmed() until then.
    Result<void> putSummary(const Summary &summary);
    /// Nothing when only a summary, or nothing at all, is here.
    Result<std::optional<Article>> confirmed(ArticleId id);
    Result<std::optional<ArticleRow>> row(ArticleId id);
    /// The rows of these articles in the given order; unknown ones are left out.
    Result<QList<ArticleRow>> rows(const QList<ArticleId> &ids);
    /// Articles whose summary is newer than their text or that have none, newest first, among these states.
    Result<QList<ArticleId>> withoutText(const QList<StateId> &states, int limit);

    // The working layer.

    /// A draft that nobody knows yet: `article` carries id, state, author, unit, content, createdAt; the
    /// content becomes the working row with a null parent. Conflict "id_reused" when the id is taken.
    Result<void> create(const Article &article);
    /// Autosave: writes only fields and blocks that changed. Conflict "purged" after a purge, BadInput
    /// "not_found" when the article is unknown, and "not_canonical" when the text has characters that could not
    /// be read back (text::tidy() repairs them first); what was saved before then stays.
    Result<void> saveWorking(const Working &working);
    Result<std::optional<Working>> working(ArticleId id);
    /// Forgets what I was writing, after the portal confirmed it or the person gave it up.
    Result<void> dropWorking(ArticleId id);

    // Revisions.

    Result<void> keep(const KeptRevision &revision); ///< the same id again changes nothing; errors as saveWorking()
    Result<std::optional<KeptRevision>> revision(RevisionId id);
    Result<QList<RevisionEntry>> revisions(ArticleId article); ///< newest first

    // Lists.

    /// At most `limit` rows, newest first, from `after` on.
    Result<ArticlePage> list(const Place &place, int limit, const std::optional<ListKey> &after = {});
    /// How many there are, counted no further than the ceiling, so that a window's figure costs the same at any
    /// size.
    Result<qint64> count(const Place &place, qint64 ceiling = std::numeric_limits<qint64>::max());
    /// Items with text or decisions of mine that the portal does not have. Grows with those, not with what is stored.
    Result<qint64> countUnsent();
    /// Every id that the portal has told of; for the sweep after 410 scope_changed.
    Result<QList<ArticleId>> known();

    // Leaving.

    /// The portal no longer has this draft, or never had it and its author gives it up: everything but
    /// unsent text of mine goes. True when own unsent text (working row, outbox) keeps the row here, now
    /// as a draft that the portal does not know.
    Result<bool> forget(ArticleId id);
    /// A draft that was never sent is thrown away with its text. Conflict "wrong_state" when the portal knows it.
    Result<void> discard(ArticleId id);
    /// Whole texts that are neither my own, nor in one of the open states, nor seen since: candidates for dropText.
    Result<QList<ArticleId>> droppable(const PersonId &me, const QList<StateId> &openStates, UtcTime seenBefore);
    /// Drops the kept text and its media; the summary stays.
    Result<void> dropText(ArticleId id);
    /// Erases every row of the text: article, revisions, index, comments, history entries, outbox payloads,
    /// media that nobody else uses. Ids, hashes and the history's head stay as a tombstone. The bytes leave
    /// the disk with Database::scrub() afterwards; Store::purge does both.
    Result<void> purge(ArticleId id, UtcTime at);
    Result<std::optional<Tombstone>> tombstone(ArticleId id);

    /// The text that Search indexes: what I am writing, else the confirmed one, else the summary's title.
    struct Words
    {
        QString title;
        QString lead;
        QString body;
    };
    Result<std::optional<Words>> words(qint64 number);

private:
    struct Known;

    Result<std::optional<Known>> find(ArticleId id);
    Result<bool> isPurged(ArticleId id);
    Result<qint64> store(const Summary &summary, bool known, bool whole);
    Result<void> saved(ArticleId id, qint64 number);
    struct Ends;
    template<class Same> static Ends endsOf(qsizetype old, qsizetype fresh, const Same &same);
    void forgetLastSaved(qint64 number);
    Result<QByteArray> storedFields(const Content &content);
    Result<void> writeBlocks(qint64 number, const Body &body);
    Result<void> writeMiddle(qint64 number, const QList<Block> &fresh, Ends ends, QList<qint64> &positions);
    [[nodiscard]] Result<qint64> commitsOfOthers();
    [[nodiscard]] bool isLastSaved(qint64 number, qint64 commitsOfOthers) const;
    Result<Body> readBlocks(qint64 number);
    Result<std::optional<Working>> workingOf(qint64 number, ArticleId id);
    Result<std::optional<Article>> confirmedOf(qint64 number);
    Result<void> use(qint64 number, int source, const QList<Digest> &media);
    Result<void> remove(qint64 number);
    Result<Tombstone> remains(const Known &known, ArticleId id, UtcTime at);
    Result<void> runAll(std::initializer_list<const Statement *> statements, const QVariantList &values);

    Database &m_database;
    Search &m_search;
    Touched &m_touched;
    LastSaved *m_lastSaved;
    LastRead *m_lastRead;
};

} // namespace toasoan
