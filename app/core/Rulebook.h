#pragma once
// The rulebook (quy định và danh mục): every organisation, rule, limit, list, tariff and holiday, versioned
// and dated, handed out by the portal, never a constant in code. An item is judged by the version in force on
// its date. Two ship in resources/rulebooks: version 1 after 465-QĐ/TU (2017), version 2 with today's bodies.

#include "core/Deadline.h"
#include "core/Workflow.h"

#include <QJsonObject>

namespace toasoan {

enum class Network { Internet, Wan };
[[nodiscard]] QString toString(Network network); ///< "internet", "wan"
[[nodiscard]] std::optional<Network> networkFromString(QStringView text);

struct Site
{
    SiteId id;
    QString name;
    int level = 1;
    QString owner; ///< the body answering for it
    QString board; ///< its board's name
    QString address;
    QString licence;
    QSet<QString> switches; ///< that are on: "publisherDiffers"
    QString dutyTelephone;
    bool operator==(const Site &) const = default;
};

struct Channel
{
    ChannelId id;
    SiteId site;
    QString name;
    Network network = Network::Internet;
    bool publishable = true; ///< false: another system, shown as a link
    QString link;
    int staleAfterDays = 0; ///< 0: never
    bool operator==(const Channel &) const = default;
};

struct Category
{
    CategoryId id;
    SiteId site;
    QString name;
    bool operator==(const Category &) const = default;
};

/// One kind of item (thể loại, clause 14.3.1).
struct Kind
{
    KindId id;
    QString name;
    QString supplyRule; ///< DeadlineRule ids
    QString publicationRule;
    QSet<QString> required; ///< field names that must be filled before Gửi: "title", "body", "source", "event", "document", "period", "cover"
    QString royalty; ///< tariff group
    bool operator==(const Kind &) const = default;
};

struct Unit
{
    UnitId id;
    QString name;
    int monthlyQuota = 0;
    bool operator==(const Unit &) const = default;
};

/// A member, as shown to others; accounts are administered in the portal.
struct Person
{
    PersonId id;
    QString name;
    QString title;
    UnitId unit;
    QMap<SiteId, Roles> roles;
    bool operator==(const Person &) const = default;
};

struct Tariff
{
    QString id;
    QString name;
    QString coefficient; ///< decimal text, "1.5"
    QString maximum;
    bool operator==(const Tariff &) const = default;
};

/// A pattern of personal data or of a secrecy mark (clauses 5 and 13.1); PCRE on NFC text.
struct TextPattern
{
    QString id;
    QString name; ///< Vietnamese, for people
    QString pattern;
    QStringList context; ///< words of which one must stand near; empty: none needed
    QString validation; ///< "luhn", "mst", "cccd" or empty
    QString severity; ///< "high", "medium", "low", "block"
    bool operator==(const TextPattern &) const = default;
};

struct Limits
{
    qint64 articleBytes = 1024 * 1024;
    qint64 mediaBytes = 512ll * 1024 * 1024;
    QStringList pictureTypes; ///< MIME
    QStringList videoTypes;
    QStringList audioTypes;
    QStringList attachmentTypes;
    bool operator==(const Limits &) const = default;
};

struct Rulebook
{
    int version = 0;
    QDate from; ///< in force since
    QString title; ///< of the window
    QString ground; ///< the legal ground, in words
    Network network = Network::Internet; ///< of the portal that hands it out
    QList<Site> sites;
    QList<Channel> channels;
    QList<Category> categories;
    QList<Kind> kinds;
    QList<Unit> units;
    QList<Person> people;
    Workflow workflow;
    QList<DeadlineRule> deadlines;
    Calendar calendar;
    QList<Tariff> tariffs;
    QString tariffUnit; ///< đồng, decimal text
    QStringList documentTypes; ///< the approved non-secret list
    QStringList documentExclusions; ///< number patterns (PCRE) that never publish
    QStringList permittedSources;
    QList<TextPattern> secrecy;
    QList<TextPattern> personalData;
    QStringList allowedMailDomains; ///< role mailboxes that are no personal data
    Limits limits;
    QJsonObject more = {}; ///< unknown members, kept

    [[nodiscard]] const Site *site(const SiteId &id) const; ///< null when unknown; so are the others
    [[nodiscard]] const Channel *channel(const ChannelId &id) const;
    [[nodiscard]] const Category *category(const CategoryId &id) const;
    [[nodiscard]] const Kind *kind(const KindId &id) const;
    [[nodiscard]] const Unit *unit(const UnitId &id) const;
    [[nodiscard]] const Person *person(const PersonId &id) const;
    [[nodiscard]] const DeadlineRule *deadlineRule(const QString &id) const;
    [[nodiscard]] Roles rolesOf(const PersonId &person, const SiteId &site) const;

    bool operator==(const Rulebook &) const = default;
};

/// The version in force on that day; the oldest for days before all of them. Null only when empty.
[[nodiscard]] const Rulebook *rulebookOn(const QList<Rulebook> &versions, QDate day);

/// The situation of a person towards an article under this rulebook.
[[nodiscard]] Situation situationOf(const Rulebook &rulebook, const Article &article, const PersonId &person,
                                    const QMap<QString, QSet<PersonId>> &actors);

} // namespace toasoan
