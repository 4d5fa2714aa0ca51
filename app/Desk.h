#pragma once
// What a person can do, offline as well as online: each verb asks the workflow and the checks, then writes the
// text and the intent to the cache in one transaction; sync does the rest. A verb answers once, in the thread
// of its context, after the cache has it on disk; whether the portal takes it is told later, by the article.
// Secrecy marks are tested in memory before the first write. Main thread; work above a frame runs on the
// executor, the database on the store's thread.

#include "Sight.h"

#include "checks/Checks.h"
#include "core/Deadline.h"
#include "core/Executor.h"
#include "portal/Callback.h"
#include "sync/Join.h"
#include "text/Import.h"
#include "text/Page.h"

#include <QObject>

namespace toasoan {

class Clock;
class Ids;
class Portal;
class Store;
struct LeaseOutcome;
struct ReadMedium;
class SyncEngine;

/// What the Desk works with; all borrowed.
struct DeskParts
{
    Store &store;
    SyncEngine &sync;
    Portal &portal;
    Clock &clock;
    Ids &ids;
    Executor &executor;
    Executor &behind; ///< for what nobody waits for: findings while somebody writes
};

/// One decision about one article, as a person makes it.
struct Decision
{
    ArticleId article;
    ActionId action;
    QString reason;
    QList<ChannelId> channels; ///< of publish and schedule; empty: all channels of the article
    std::optional<UtcTime> at; ///< of schedule
    QString paper; ///< number of the signed slip, of approve_on_paper
    PersonId assignee;
    QList<Acknowledged> acknowledged;
};

/// What the cache has now.
struct Decided
{
    QString id; ///< of the transition
    StateId predicted;
    std::optional<UtcTime> sentAt; ///< not before; undo is possible until then
    Findings findings; ///< that did not stop it
    std::optional<Receipt> receipt; ///< of an action that needed the portal at once
};

/// A verb that was not done, with what was found; `why` says whether to look at findings.
struct Refused
{
    Error why;
    Findings findings;
};

struct Saved
{
    UtcTime at {};
    RevisionId revision; ///< null unless one was cut
    std::optional<Content> joined; ///< of saveOver: what lies on the disk, when others' text came in
};

/// A picture, film or file that lies in the cache and that no article uses yet.
struct KeptMedium
{
    Digest digest; ///< of a picture, that of its rendition
    QString type; ///< MIME, of the file as it was given
};

struct Drafted
{
    ArticleId article;
    QString title;
    QList<ImportNote> notes;
};

/// One group of the left side of the main window.
struct PlaceOfList
{
    QString id; ///< "drafts", "sent", "returned", "mine_live", "incoming", "editing", "waiting", "approved",
                ///< "scheduled", "live", "withdrawn", "all"
    Place place;
};

/// The two clocks of an item: supply judges its author, publication the board (clause 14.3.2).
struct Clocks
{
    Deadline supply;
    Deadline publication;
};

enum class MediumUse { Cover, Figure, Attachment };

/// A file that goes with an article.
struct NewMedium
{
    QString path;
    MediumUse use = MediumUse::Figure;
    QString alt;
    QString caption;
    QString credit;
    QString number; ///< of an attachment; so are the next two
    QDate signedOn;
    QString signer;
};

/// What reading the public page back has shown.
struct ReadBack
{
    bool same = false;
    QString address;
    Digest approved; ///< fingerprint of what should be there
    Digest found; ///< of what is there; null when the page could not be read
    QStringList differences; ///< field names, media digests, or why the page could not be read
};

/// A text that I had on my screen.
struct LastSeen
{
    RevisionId revision;
    UtcTime at {};
    std::optional<Content> content; ///< nothing when it is no longer kept here
};

struct Verified
{
    HistoryHead head;
    QList<HistoryEntry> entries;
    bool fromPortal = false; ///< false: what this machine has seen
};

class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(DeskParts parts, PersonId me, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] const PersonId &me() const { return m_me; }
    /// Ten seconds of Hoàn tác; zero sends at once.
    void setUndoTime(std::chrono::seconds time) { m_undoTime = time; }
    /// Reads the rulebooks that the cache keeps; the shipped ones when it has none. Storage.
    void open(QObject *context, Callback<void> answer);
    /// In a while, and once a day from then on: texts that are neither mine nor anybody's open work, and that I have not
    /// looked at for so long, leave this machine. Their summaries stay, and whoever opens one gets its text again.
    void dropOldTexts(std::chrono::days age);
    /// In force on that day.
    [[nodiscard]] const Rulebook &rulebook(QDate day) const;
    [[nodiscard]] const Rulebook &rulebookToday() const;
    [[nodiscard]] const QList<Rulebook> &rulebooks() const { return m_rulebooks; }
    /// The version of the item's day: signing, event, or creation.
    [[nodiscard]] const Rulebook &rulebookOf(const Article &article) const;

    // Reading.
    [[nodiscard]] QList<PlaceOfList> places() const; ///< of my roles, in the window's order
    void list(const Place &place, int limit, std::optional<ListKey> after, QObject *context,
              Callback<ArticlePage> answer);
    /// In the given order; unknown ones are left out.
    void rows(const QList<ArticleId> &articles, QObject *context, Callback<QList<ArticleRow>> answer);
    /// How many each place shows, counted no further than the ceiling.
    void counts(const QList<Place> &places, int ceiling, QObject *context, Callback<QList<int>> answer);
    /// Of those that are known here. Reads their texts: for what is on the screen, not for whole lists.
    void clocks(const QList<ArticleId> &articles, QObject *context, Callback<QHash<ArticleId, Clocks>> answer);
    void look(ArticleId article, QObject *context, Callback<Sight> answer);
    /// A whole picture, film or file; BadInput "not_found" when it is not on this machine.
    void medium(const Digest &digest, QObject *context, Callback<QByteArray> answer);
    /// What a revision says, wherever it is kept here; BadInput "text_missing".
    void contentOf(ArticleId article, RevisionId revision, QObject *context, Callback<Content> answer);
    void search(const QString &words, int limit, QObject *context, Callback<QList<ArticleRow>> answer);
    void findings(ArticleId article, QObject *context, Callback<Findings> answer);
    /// The same behind everything that somebody waits for: while he writes.
    void findingsBehind(ArticleId article, QObject *context, Callback<Findings> answer);
    void comments(ArticleId article, QObject *context, Callback<QList<Comment>> answer);
    void revisions(ArticleId article, QObject *context, Callback<QList<RevisionEntry>> answer);
    void outbox(QObject *context, Callback<QList<OutboxRow>> answer);
    /// The one article whose id ends with, or is, that text; BadInput "not_found" or "ambiguous".
    void find(const QString &idOrEnd, QObject *context, Callback<ArticleId> answer);
    [[nodiscard]] Deadline supplyDeadline(const Article &article) const;
    [[nodiscard]] Deadline publicationDeadline(const Article &article) const;
    /// What I could do with it now, in the workflow's order.
    [[nodiscard]] QList<ActionId> possible(const Sight &sight) const;

    [[nodiscard]] bool mayEdit(const Sight &sight) const;
    [[nodiscard]] bool mayComment(const Sight &sight) const;
    /// Asks the portal for a text that is not kept here. not_found when it shows me none.
    void fetch(ArticleId article, QObject *context, Callback<void> answer);

    // What I saw last, so that what came back shows its changes first.
    void lastSeen(ArticleId article, QObject *context, Callback<std::optional<LastSeen>> answer);
    /// The confirmed text was on my screen. It is kept, so that it can be compared with after a newer one came.
    void saw(ArticleId article, RevisionId revision, QObject *context, Callback<void> answer);
    /// Of any revision: from here, else from the portal, and kept then.
    void fetchRevision(ArticleId article, RevisionId revision, QObject *context, Callback<Content> answer);

    // Writing. Rejected "secrecy_mark" from all of them: nothing of the text was written.
    void create(const Content &content, QObject *context, Callback<Drafted> answer);
    void import(const QString &path, const Content &rest, QObject *context, Callback<Drafted> answer);
    /// Cut::Periodic autosaves without cutting when nothing changed since the last revision. Forbidden
    /// "not_editable" in a state where I may not edit.
    void save(ArticleId article, const Content &content, std::optional<Cut> cut, QObject *context,
              Callback<Saved> answer);
    /// The same from somebody who read the first of `seen` a while ago and may have written the others since: what came in
    /// since then is joined by merge(), and both texts stay where the two changed the same words.
    void saveOver(ArticleId article, const QList<Content> &seen, const Content &content, std::optional<Cut> cut,
                  QObject *context, Callback<Saved> answer);
    /// The same for a machine that is going down: looked at in this thread, and asked for when this returns, so that
    /// Store::settle() waits for it. What is refused is not said: nobody is there to hear it.
    void saveAtOnce(ArticleId article, const QList<Content> &seen, const Content &content);
    /// Into the cache and nowhere else: whoever asked puts its digest into the text. BadInput as addMedium().
    void keepFile(const QString &path, QObject *context, Callback<KeptMedium> answer);
    void keepBytes(const QByteArray &bytes, const QString &name, QObject *context, Callback<KeptMedium> answer);
    void keepPictures(const QList<ImportedPicture> &pictures, QObject *context, Callback<void> answer);
    /// The rendition of a picture is made here, once; other files are kept as they are if their type is allowed.
    void addMedium(ArticleId article, const NewMedium &medium, QObject *context, Callback<Saved> answer);
    void restoreRevision(ArticleId article, RevisionId revision, QObject *context, Callback<Saved> answer);
    /// The editing lease, asked of the portal and of nobody else; it keeps no text from being saved. Errors: those
    /// of Portal::lock().
    void takeLease(ArticleId article, bool takeOver, QObject *context, Callback<LeaseOutcome> answer);
    /// Not waited for: a lease that does not come back ends by itself.
    void giveLeaseBack(ArticleId article);
    void discard(ArticleId article, QObject *context, Callback<void> answer);

    // Deciding. Rejected with findings when a check stops it; warnings must be acknowledged for actions that
    // name checks. A withdrawal is done with the portal on the line or not at all (Offline "not_withdrawn").
    void decide(const Decision &decision, QObject *context,
                std::function<void(std::expected<Decided, Refused>)> answer);
    /// Takes back the last unsent decision. Conflict "in_flight" when it may have been sent.
    void undo(ArticleId article, QObject *context, Callback<void> answer);
    void sendNow(ArticleId article, QObject *context, Callback<void> answer);
    /// What I gave as reasons for that action, newest first.
    void reasons(const ActionId &action, QObject *context, Callback<QStringList> answer);
    /// The parked intents wait again, as they are.
    void tryAgain(ArticleId article, QObject *context, Callback<void> answer);
    /// Gives up the parked intents and what was to follow them; texts stay, as revisions and as what I am writing.
    /// Labels of what went. Conflict "in_flight" when one of them may have been sent.
    void giveUp(ArticleId article, QObject *context, Callback<QStringList> answer);
    /// Two texts that both changed; nothing when there is no conflict.
    void conflict(ArticleId article, QObject *context, Callback<std::optional<OpenConflict>> answer);
    /// Both stay as revisions; the decided one is what I am writing, on top of the portal's. What was to be sent
    /// has to be pressed again: labels of it. Errors of settleConflict().
    void settle(ArticleId article, const Content &decided, QObject *context, Callback<QStringList> answer);
    void comment(ArticleId article, const QString &text, const QString &quote, QObject *context,
                 Callback<CommentId> answer);

    // Proving.
    void readBack(ArticleId article, QObject *context, Callback<ReadBack> answer);
    /// The chain from the portal where it is reached, else as seen here; checked against what was seen before.
    /// Storage when this machine cannot read what it keeps: that says nothing about the trail.
    void verify(ArticleId article, QObject *context, Callback<Verified> answer);
    /// A right (administrators, also of what they may not read; authors for what was never sent) with a
    /// reason: erases the text everywhere.
    void purge(ArticleId article, const QString &reason, QObject *context, Callback<void> answer);

Q_SIGNALS:
    void articlesChanged(const QList<toasoan::ArticleId> &articles);
    void commentsChanged(const QList<toasoan::ArticleId> &articles);
    /// Something was queued, sent, parked or taken back.
    void outboxChanged();
    void rulebooksChanged();

private:
    struct Judgement;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Deadline clock(QString Kind::*which, const Article &article, std::optional<UtcTime> done) const;
    void judge(const Sight &sight, const QHash<Digest, MediumFacts> &media, const Decision &decision,
               std::function<void(std::expected<Decided, Refused>)> answer);
    void enqueue(const Judgement &judgement, std::function<void(std::expected<Decided, Refused>)> answer);
    void takeNow(qint64 row, Decided decided, const QString &dutyTelephone,
                 std::function<void(std::expected<Decided, Refused>)> answer);
    void readBackOf(const Article &confirmed, const Callback<ReadBack> &answer);
    void keepDraft(const Content &content, const QList<ImportedPicture> &pictures, const QList<ImportNote> &notes,
                   Callback<Drafted> answer);
    struct Joining; ///< what a save over others' text has become
    [[nodiscard]] Joining joining(const QList<Content> &seen, const Content &content) const;
    void saveChanged(ArticleId article, const Content &content,
                     std::function<Result<Content>(Tables &, const Content &)> change, std::optional<Cut> cut,
                     Callback<Saved> answer);
    void keep(std::function<Result<ReadMedium>()> read, Callback<KeptMedium> answer);
    void write(ArticleId article, std::function<Result<Content>(Tables &, const Content &)> change,
               std::optional<Cut> cut, Callback<Saved> answer);
    [[nodiscard]] Result<void> secrecy(const QString &words) const;
    void find(ArticleId article, Executor &executor, Callback<Findings> answer);
    void indexLater();

    DeskParts m_parts;
    PersonId m_me;
    QList<Rulebook> m_rulebooks;
    std::chrono::seconds m_undoTime { 10 };
    bool m_indexesLater = false;
};

} // namespace toasoan
