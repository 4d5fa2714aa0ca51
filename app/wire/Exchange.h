#pragma once
// The values that travel between workstation and portal (resources/openapi.yaml), beside those of core/.
// Only Json.h turns them into text and back; nobody else names the contract's keys.

#include "core/Article.h"
#include "core/History.h"
#include "core/Rulebook.h"

#include <QJsonArray>

namespace toasoan {

/// GET /session: who I am to this portal.
struct SessionInfo
{
    PersonId person;
    QString name;
    UnitId unit;
    QMap<SiteId, Roles> roles;
    Network network = Network::Internet;
    QString portal; ///< its name
    QString portalId; ///< stable; a cache belongs to one
    UtcTime serverTime {};
    UtcTime credentialSince {};
    int rulebookVersion = 0;
    qint64 articleBytes = 0;
    qint64 mediaBytes = 0;
    QStringList capabilities; ///< "packages", "backup", …
    QJsonObject more;
    bool operator==(const SessionInfo &) const = default;
};

/// POST /invitations/{code}, POST /session/credential: what opens the portal from now on. The secret goes
/// to the system's keychain and nowhere else.
struct Credential
{
    PersonId person;
    QString user; ///< name for HTTP Basic
    QString secret;
    UtcTime since {};
};

/// The public part of an article that a list needs.
struct Summary
{
    ArticleId id;
    int version = 0;
    SiteId site;
    KindId kind;
    QString title;
    QString byline;
    PersonId author;
    PersonId assignee;
    UnitId unit;
    StateId state;
    QList<ChannelId> channels;
    bool live = false;
    std::optional<UtcTime> due;
    std::optional<UtcTime> submittedAt;
    UtcTime updatedAt {};
    QJsonObject more;
    bool operator==(const Summary &) const = default;
};

[[nodiscard]] Summary summaryOf(const Article &article);

/// One entry of GET /changes.
struct Change
{
    enum class Type { Article, Comment, Assignment, Reminder, Royalty, Delegation, Rulebook };

    qint64 seq = 0;
    Type type = Type::Article;
    QString id;
    bool gone = false; ///< op "gone": forget it; else "put"
    QString article; ///< of a comment: the article's id
    std::optional<Summary> summary; ///< of an article that is put
    bool operator==(const Change &) const = default;
};

struct ChangePage
{
    QList<Change> entries;
    QString next; ///< opaque cursor
    bool more = false;
    std::chrono::seconds pollAfter { 60 };
    bool operator==(const ChangePage &) const = default;
};

/// PUT /articles/{id}.
struct Revision
{
    ArticleId article;
    RevisionId id;
    RevisionId parent; ///< null creates the article
    UtcTime madeAt {};
    Content content;
    bool operator==(const Revision &) const = default;
};

/// A finding of the client's checks that a person has seen and answered.
struct Acknowledged
{
    CheckId check;
    QString place;
    QString reason;
    bool operator==(const Acknowledged &) const = default;
};

/// POST /articles/{id}/transitions.
struct Transition
{
    ArticleId article;
    TransitionId id;
    ActionId action;
    RevisionId revision;
    Digest fingerprint; ///< null where nothing is bound
    QString reason;
    QList<Target> targets;
    std::optional<UtcTime> at; ///< of a schedule
    UtcTime madeAt {};
    QString paper; ///< number of the signed slip (approve_on_paper)
    PersonId assignee; ///< of receive and forward, when somebody else is named
    QList<Acknowledged> acknowledged;
    bool operator==(const Transition &) const = default;
};

/// What an accepted write gives back: the same again when the write is repeated.
struct Receipt
{
    QString id; ///< of the revision, transition, comment …
    ArticleId article;
    int version = 0;
    StateId state;
    RevisionId revision;
    UtcTime at {};
    HistoryHead history;
    std::optional<Live> live;
    bool operator==(const Receipt &) const = default;
};

/// PUT /articles/{id}/comments/{cid}: a remark anchored to a quoted passage.
struct Comment
{
    CommentId id;
    ArticleId article;
    PersonId author;
    RevisionId revision;
    QString quote; ///< the passage; empty for the whole article
    QString text;
    UtcTime at {};
    bool resolved = false;
    bool operator==(const Comment &) const = default;
};

/// PUT /articles/{id}/lock: an editing lease; it never keeps offline work from being kept.
struct Lease
{
    PersonId holder;
    UtcTime until {};
    PersonId takenFrom; ///< whose lease ended by this one
    bool operator==(const Lease &) const = default;
};

struct Assignment
{
    AssignmentId id;
    SiteId site;
    UnitId unit;
    PersonId person;
    QString task;
    KindId kind;
    std::optional<UtcTime> due;
    ArticleId article; ///< that answers it
    bool operator==(const Assignment &) const = default;
};

/// Đôn đốc, with its read receipt.
struct Reminder
{
    ReminderId id;
    PersonId from;
    PersonId to;
    QString text;
    ArticleId article;
    UtcTime at {};
    std::optional<UtcTime> readAt;
    bool operator==(const Reminder &) const = default;
};

/// The approver lets somebody act for him, for a time, on one site.
struct Delegation
{
    DelegationId id;
    PersonId from;
    PersonId to;
    SiteId site;
    Role role = Role::Approver;
    UtcTime begins {};
    UtcTime ends {};
    bool revoked = false;
    bool operator==(const Delegation &) const = default;
};

struct RoyaltyShare
{
    PersonId person;
    int percent = 100;
    bool operator==(const RoyaltyShare &) const = default;
};

/// PUT /articles/{id}/royalty.
struct Royalty
{
    ArticleId article;
    QString period; ///< "2026-11"
    QString tariff;
    QString coefficient; ///< decimal text
    QList<RoyaltyShare> shares;
    bool operator==(const Royalty &) const = default;
};

/// HEAD and PATCH /media/{sha256}.
struct MediaState
{
    Digest digest;
    bool present = false; ///< whole
    qint64 offset = 0; ///< bytes the portal holds of my upload
    bool operator==(const MediaState &) const = default;
};

struct Health
{
    bool ok = false;
    UtcTime serverTime {};
    qint64 freeBytes = 0;
    UtcTime schedulerLast {};
    int waiting = 0; ///< submitted and not received
    QMap<ChannelId, UtcTime> lastPublished;
    QJsonObject more;
    bool operator==(const Health &) const = default;
};

/// application/problem+json (RFC 9457); type is "https://toasoan.example/problems/" + name.
struct Problem
{
    int status = 0;
    QString name; ///< "wrong_state"
    QString title;
    QString detail;
    QString place; ///< of a 422: member or check
    QJsonObject more; ///< e.g. "current" of a 412
    bool operator==(const Problem &) const = default;
};

/// A sealed package across an air gap: one JSON document, media in base64, everything hashed.
struct Package
{
    QString portalId;
    Network network = Network::Internet;
    UtcTime madeAt {};
    PersonId madeBy;
    QList<Article> articles;
    QMap<ArticleId, QList<HistoryEntry>> histories;
    QMap<Digest, QByteArray> media;
    Digest seal; ///< over the canonical JSON of the rest
};

/// POST /members/{id}/handover: what a leaving member had in hand goes to somebody else.
struct Handover
{
    PersonId from;
    PersonId to;
    SiteId site; ///< empty: on every site
    QString reason;
    bool operator==(const Handover &) const = default;
};

/// One thing of GET /backup, in the contract's JSON. A medium is named only ({"bytes", "type"}); its bytes
/// travel by GET and PATCH /media.
struct BackupItem
{
    QString type; ///< "rulebook", "person", "article", "revision", "history", "comment", "assignment", …
    QString id;
    QJsonObject value;
    bool operator==(const BackupItem &) const = default;
};

struct BackupPage
{
    QString portalId;
    Network network = Network::Internet;
    UtcTime madeAt {};
    QList<BackupItem> items; ///< in an order in which they can be restored
    QString next; ///< opaque; also where the next day's backup begins (`since`)
    bool more = false;
    bool operator==(const BackupPage &) const = default;
};

} // namespace toasoan
