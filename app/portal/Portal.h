#pragma once
// The portal as one method per call of the contract (resources/openapi.yaml), with values in and values out.
// It decides nothing and repeats nothing: sync decides what is tried again, and passes the same request id
// again when it does. The credential goes to the host of `base` and to nobody else: no redirect is followed,
// and only https or loopback is spoken. One thread, with an event loop.
//
// Errors of every call: Offline (nobody reached), Timeout, Unauthorized, Forbidden, Conflict, Rejected,
// RateLimited (with retryAfter), Protocol (a captive portal's page, a cut or garbled answer), BadInput (an
// unsafe address). `problem` is the contract's name where the portal gave one.

#include "portal/Callback.h"
#include "wire/Exchange.h"

#include <QObject>
#include <QSet>
#include <QUrl>

#include <memory>
#include <variant>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QRestAccessManager;

namespace toasoan {

struct Heard;

/// An answer that may be "what you have is current" (304).
template<class T> struct Fetched
{
    std::optional<T> value; ///< nothing: not modified since `etag`
    QString etag; ///< to send the next time
    bool operator==(const Fetched &) const = default;
};

/// Somebody else's revision came first (412): merge with it and push a new one.
struct Overtaken
{
    Article current;
    bool operator==(const Overtaken &) const = default;
};
using PushOutcome = std::variant<Receipt, Overtaken>;

/// The lease that holds now: mine, or that of the one who is editing (423).
struct LeaseOutcome
{
    bool mine = false;
    Lease lease;
    bool operator==(const LeaseOutcome &) const = default;
};

struct MediaPiece
{
    QByteArray bytes;
    qint64 from = 0; ///< of the first byte; 0 when the portal sent the whole in spite of the range
    qint64 total = 0; ///< of the medium
    QString type; ///< MIME
    bool operator==(const MediaPiece &) const = default;
};

/// A medium to be sent: read is asked for pieces, in order, starting where the portal stopped.
struct MediaUpload
{
    Digest digest;
    qint64 size = 0;
    QString type; ///< MIME
    std::function<Result<QByteArray>(qint64 from, qint64 length)> read;
};

/// What any reader would get from a public address.
struct PublicAnswer
{
    int status = 0;
    QString type; ///< MIME, without parameters
    QByteArray bytes;
    QUrl address; ///< after redirects
    bool operator==(const PublicAnswer &) const = default;
};

struct PortalOptions
{
    std::chrono::milliseconds timeout { 30'000 }; ///< without any byte moving
    std::chrono::milliseconds mediaTimeout { 120'000 };
    qint64 mediaChunk = 1024 * 1024;
    qint64 answerLimit = 64ll * 1024 * 1024; ///< larger JSON answers are refused (Protocol)
    qint64 publicLimit = 600ll * 1024 * 1024;
    /// Sends PUT, PATCH and DELETE as POST with X-HTTP-Method-Override, for web firewalls that refuse them.
    bool methodOverride = false;
};

class Portal : public QObject
{
    Q_OBJECT

public:
    /// access is borrowed and lives longer. base: the API root (apiBase() of Profile.h).
    Portal(QNetworkAccessManager &access, QUrl base, PortalOptions options = {}, QObject *parent = nullptr);
    /// Aborts what is under way; its answers are dropped.
    ~Portal() override;

    [[nodiscard]] const QUrl &base() const { return m_base; }
    void setOptions(const PortalOptions &options) { m_options = options; }

    /// Used from the next call on; kept in memory only. Empty user: calls go out without.
    void setCredential(const QString &user, const QString &secret);
    void clearCredential();
    [[nodiscard]] bool hasCredential() const { return !m_authorization.isEmpty(); }

    // Session. The two below take a credential of their own, so that a new one is checked beside the old.
    void session(QObject *context, Callback<SessionInfo> answer);
    void sessionWith(const QString &user, const QString &secret, QObject *context, Callback<SessionInfo> answer);
    /// Ends the credential that this very call is signed with. Unauthorized: it had ended already.
    void revokeCredential(const QString &user, const QString &secret, RequestId request, QObject *context,
                          Callback<void> answer);
    void acceptInvitation(const QString &code, RequestId request, QObject *context, Callback<Credential> answer);
    void createCredential(RequestId request, QObject *context, Callback<Credential> answer);

    // Rulebook: all versions, oldest first. putRulebook adds one (administrators).
    void rulebooks(const QString &etag, QObject *context, Callback<Fetched<QList<Rulebook>>> answer);
    void putRulebook(const Rulebook &rulebook, RequestId request, QObject *context, Callback<Receipt> answer);

    /// since: the cursor of the last page, empty for the beginning. Conflict "scope_changed": pull again
    /// from the beginning beside the old data, then sweep.
    void changes(const QString &since, int limit, QObject *context, Callback<ChangePage> answer);

    // Articles. What one may not see is missing from the list, and Rejected "not_found" for one id.
    /// At most 50 ids; BadInput for more.
    void articles(const QList<ArticleId> &ids, QObject *context, Callback<QList<Article>> answer);
    void article(ArticleId id, const QString &etag, QObject *context, Callback<Fetched<Article>> answer);
    void push(const Revision &revision, RequestId request, QObject *context, Callback<PushOutcome> answer);
    void deleteArticle(ArticleId id, RequestId request, QObject *context, Callback<void> answer);
    /// What must not exist, with a reason (administrators): everything of it goes, but ids and hashes.
    void purgeArticle(ArticleId id, const QString &reason, RequestId request, QObject *context, Callback<void> answer);
    void transition(const Transition &transition, RequestId request, QObject *context, Callback<Receipt> answer);
    void history(ArticleId id, QObject *context, Callback<QList<HistoryEntry>> answer);
    /// Oldest first, without their contents' media.
    void revisions(ArticleId id, QObject *context, Callback<QList<Revision>> answer);
    void revision(ArticleId article, RevisionId id, QObject *context, Callback<Revision> answer);
    void comments(ArticleId id, QObject *context, Callback<QList<Comment>> answer);
    void putComment(const Comment &comment, RequestId request, QObject *context, Callback<Receipt> answer);
    /// takeOver ends somebody else's lease, who is told.
    void lock(ArticleId id, bool takeOver, RequestId request, QObject *context, Callback<LeaseOutcome> answer);
    void unlock(ArticleId id, RequestId request, QObject *context, Callback<void> answer);

    // Media, by their digest.
    void mediaState(const Digest &digest, QObject *context, Callback<MediaState> answer);
    /// One piece. A wrong offset is no error: the answer tells the right one. Rejected "digest_mismatch"
    /// after the last piece when the whole is not what its name says (the portal forgets it).
    void patchMedia(const MediaUpload &upload, qint64 offset, const QByteArray &piece, RequestId request,
                    QObject *context, Callback<MediaState> answer);
    /// The whole, from where it stopped the last time; no request is made for what is present. Each piece
    /// carries the same request id.
    void uploadMedia(const MediaUpload &upload, RequestId request, QObject *context, Callback<MediaState> answer);
    /// length 0: up to the end. The caller checks the digest of the whole.
    void media(const Digest &digest, qint64 from, qint64 length, QObject *context, Callback<MediaPiece> answer);

    // Planning, people, money.
    void assignment(AssignmentId id, QObject *context, Callback<Assignment> answer);
    void putAssignment(const Assignment &assignment, RequestId request, QObject *context, Callback<Receipt> answer);
    void reminder(ReminderId id, QObject *context, Callback<Reminder> answer);
    void putReminder(const Reminder &reminder, RequestId request, QObject *context, Callback<Receipt> answer);
    void delegation(DelegationId id, QObject *context, Callback<Delegation> answer);
    void putDelegation(const Delegation &delegation, RequestId request, QObject *context, Callback<Receipt> answer);
    void handOver(const Handover &handover, RequestId request, QObject *context, Callback<Receipt> answer);
    void royalty(ArticleId id, QObject *context, Callback<Royalty> answer);
    void putRoyalty(const Royalty &royalty, RequestId request, QObject *context, Callback<Receipt> answer);

    // Across an air gap, and administration.
    void package(ArticleId id, QObject *context, Callback<Package> answer);
    void deliverPackage(const Package &package, RequestId request, QObject *context, Callback<QList<Receipt>> answer);
    void health(QObject *context, Callback<Health> answer);
    /// since: `next` of the page before, empty for the beginning. Media are named and fetched by media().
    void backup(const QString &since, QObject *context, Callback<BackupPage> answer);
    /// Into an empty portal, page by page; media first (uploadMedia). Conflict "wrong_state" otherwise.
    void restore(const BackupPage &page, RequestId request, QObject *context, Callback<void> answer);

    /// As any reader, without credential, past caches; follows redirects on the same origin only. Any status
    /// is an answer. For reading back what was published.
    void fetchPublic(const QUrl &url, QObject *context, Callback<PublicAnswer> answer);

Q_SIGNALS:
    /// A call was refused with 401 under the credential that is set.
    void unauthorized();

private:
    struct Call;
    struct Reply;
    void send(Call call, QObject *context, std::function<void(Result<Reply>)> answer);
    [[nodiscard]] Result<Reply> read(const Call &call, Heard heard);
    template<class T> void ask(Call call, QObject *context, Callback<T> answer);
    /// A call whose answer says nothing but that it was done.
    void tell(Call call, QObject *context, Callback<void> answer);
    [[nodiscard]] QNetworkRequest requestFor(const Call &call) const;
    [[nodiscard]] QNetworkReply *start(const Call &call);
    void watch(QNetworkReply *reply, qint64 limit, std::function<void(Heard)> finished);

    std::unique_ptr<QRestAccessManager> m_access;
    QUrl m_base;
    PortalOptions m_options;
    QByteArray m_authorization;
    QSet<QNetworkReply *> m_pending;
};

} // namespace toasoan
