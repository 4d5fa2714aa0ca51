#pragma once
// An article as the portal and the cache know it. Content is what a revision holds and what its author
// writes; everything visible in it is part of the fingerprint that is approved. State belongs to the working
// version, live to what the public sees; the two move apart while a correction is being written.

#include "core/Body.h"
#include "core/Ids.h"
#include "core/Time.h"

#include <QJsonObject>

namespace toasoan {

/// The cover picture.
struct Cover
{
    Digest media;
    QString alt;
    QString caption;
    QString credit;
    bool operator==(const Cover &) const = default;
};

/// A file offered for download beside the text, such as a signed document.
struct Attachment
{
    Digest media;
    QString name; ///< file name shown to readers
    QString number; ///< "465-QĐ/TU"
    QDate signedOn;
    QString signer;
    bool operator==(const Attachment &) const = default;
};

/// Where an aggregated item was taken from (clauses 13.1 and 14.3.1).
struct Source
{
    QString name; ///< one of the rulebook's permitted sources
    QString address;
    QString permission; ///< the author's consent, or the framework agreement's number and date
    Digest original; ///< the page as captured
    bool operator==(const Source &) const = default;
};

/// What the item reports; its end or beginning starts the supply clock (clause 14.3.2).
struct Event
{
    QString name;
    QString place;
    std::optional<UtcTime> begins;
    std::optional<UtcTime> ends;
    bool operator==(const Event &) const = default;
};

/// The unit leader's word that the item may leave the unit.
struct Clearance
{
    QString by; ///< name and title
    QDate on;
    bool operator==(const Clearance &) const = default;
};

/// Why personal data is shown, and on what ground (clause 5).
struct PersonalDataUse
{
    QString purpose;
    QString consent;
    bool operator==(const PersonalDataUse &) const = default;
};

enum class Urgency { Normal, Urgent, Flash };

/// Everything a revision holds.
struct Content
{
    SiteId site;
    KindId kind;
    QString title;
    QString lead;
    Body body;
    std::optional<Cover> cover;
    QString byline; ///< pen name shown to readers; the author is a person
    std::optional<Source> source;
    CategoryId category;
    QList<ChannelId> channels;
    QList<Attachment> attachments;
    QString correctionNotice; ///< "Đính chính: …", shown above a corrected item
    std::optional<UtcTime> embargo; ///< not before
    Event event;
    QString documentNumber; ///< of a văn bản
    QDate documentSignedOn;
    QString documentSigner;
    QString documentType; ///< one of the rulebook's approved list
    QString period; ///< of a statistic: "2026-10", "2026-Q3", "2026"
    Urgency urgency = Urgency::Normal;
    Clearance clearance;
    QString aiUse; ///< declared use of AI, in words; empty for none
    PersonalDataUse personalData;
    QString note; ///< to the board; never shown to readers
    std::optional<ArticleId> twin; ///< the linked item for the other network
    QJsonObject more = {}; ///< members that a newer portal sent; kept and sent back

    bool operator==(const Content &) const = default;

    /// Cover, body and attachments, each medium once.
    [[nodiscard]] QList<Digest> media() const;
};

/// Approval binds one fingerprint; any change voids it.
struct Approval
{
    PersonId by;
    UtcTime at {};
    RevisionId revision;
    Digest fingerprint;
    QString onPaper; ///< number of the signed slip, when approved on paper
    bool operator==(const Approval &) const = default;
};

/// A place of publication.
struct Target
{
    SiteId site;
    ChannelId channel;
    bool operator==(const Target &) const = default;
};

/// What the public sees now.
struct Live
{
    RevisionId revision;
    Digest fingerprint;
    QList<Target> targets;
    QString address; ///< of the public page
    UtcTime since {};
    bool operator==(const Live &) const = default;
};

/// A publication that waits for its time.
struct Schedule
{
    UtcTime at {};
    QList<Target> targets;
    PersonId by;
    bool operator==(const Schedule &) const = default;
};

/// One article with its working version.
struct Article
{
    ArticleId id;
    int version = 0; ///< raised by the portal with every accepted write; 0 means the portal has none
    StateId state;
    PersonId author;
    PersonId assignee;
    UnitId unit;
    RevisionId revision; ///< of content
    RevisionId parent; ///< the revision that content was made from; null for the first
    Content content;
    std::optional<Approval> approval;
    std::optional<Live> live;
    std::optional<Schedule> schedule;
    std::optional<UtcTime> due; ///< set by the board for kinds without a fixed limit
    UtcTime createdAt {};
    UtcTime updatedAt {};
    std::optional<UtcTime> submittedAt;
    QJsonObject more = {}; ///< members that a newer portal sent

    bool operator==(const Article &) const = default;
};

} // namespace toasoan
