#pragma once
// What the organisation, IT and a person have chosen, as one table: key, whether it roams, default, and the name under
// which it can be laid down. In force is, in this order: the machine's policy, the policy of whoever is logged in, what the
// person chose, what was given to the installer, the default. Settings hold no secret and no text of an article. The cache
// never roams; it lies below localFolder().

#include "Policy.h"

#include "portal/Profile.h"

#include <QSettings>
#include <QVariant>

namespace toasoan {

class Settings
{
public:
    struct Key
    {
        const char *name;
        bool roams; ///< follows the person to another machine
        QVariant standard;
        const char *policy = nullptr; ///< its name where it is laid down; null: nobody's business but the person's
        QStringList choices = {}; ///< of a text; empty: any
        int least = 0; ///< of a number
        int most = 0;
    };

    enum class Origin { MachinePolicy, PersonPolicy, Person, Installer, Standard };
    struct InForce
    {
        QVariant value;
        Origin origin = Origin::Standard;
        /// Laid down: the person cannot choose.
        [[nodiscard]] bool isLocked() const { return origin == Origin::MachinePolicy || origin == Origin::PersonPolicy; }
        bool operator==(const InForce &) const = default;
    };

    /// textPoints: the size of an article's text while it is read and edited; undoSeconds: how long a decision waits
    /// before it is sent; revisionMinutes: of work until a revision is cut by itself; methodOverride: PUT and the like
    /// travel as POST, past a web firewall.
    static const Key language;
    static const Key appearance;
    static const Key textPoints;
    static const Key undoSeconds;
    static const Key revisionMinutes;
    static const Key methodOverride;
    static const Key mainWindow; ///< where it was and how large, as Qt keeps it
    static const Key mainPanes; ///< how its panes share the room
    static const Key editorPlaces; ///< where in a text its editor was closed: "article position", newest first
    static const Key portalAddress; ///< what the sign-in begins with
    static const Key allowedPortals; ///< hosts, "*.host" for those below; empty: any
    static const Key proxyMode; ///< "system", "none", "manual" or "pac"
    static const Key proxyAddress; ///< host:port, for "manual"
    static const Key proxyPac; ///< address of the script, for "pac"
    static const Key minimumTls;
    static const Key idleLockMinutes; ///< 0: never
    static const Key temporarySessionsOnly;
    static const Key rememberPassword;
    static const Key cacheAgeDays; ///< since an item that is nobody's work any more was last looked at
    static const Key crashFiles;
    static const Key logLevel;
    static const Key logFolder; ///< empty: below localFolder()
    static const Key updateCheck;
    static const Key updateAddress; ///< where IT keeps what is new; empty: nobody is asked
    static const Key linksOffered; ///< of a program that nobody installed
    static const Key lockedProfiles; ///< keys of those whose session stays locked until the unlocking code is typed
    static const Key wrongCodes; ///< typed by each since the last right one: "key count"
    [[nodiscard]] static const QList<const Key *> &table();

    /// home: everything below this folder, for tests and temporary sessions; empty: the system's places.
    explicit Settings(const QString &home = {}, const Policy::Places &laidDown = Policy::places());

    [[nodiscard]] InForce inForce(const Key &key) const;
    [[nodiscard]] QVariant value(const Key &key) const { return inForce(key).value; }
    /// Storage when it could not be written; Forbidden "laid_down" when the person has no choice.
    [[nodiscard]] Result<void> setValue(const Key &key, const QVariant &value);

    [[nodiscard]] QList<Profile> profiles() const;
    /// Adds it or replaces the one with the same key; it becomes the current one.
    [[nodiscard]] Result<void> keepProfile(const Profile &profile);
    [[nodiscard]] Result<void> dropProfile(const Profile &profile);
    [[nodiscard]] std::optional<Profile> currentProfile() const;

    /// Whether somebody has to type the unlocking code first; ending the program is no way round it.
    [[nodiscard]] bool isLocked(const Profile &profile) const;
    [[nodiscard]] Result<void> setLocked(const Profile &profile, bool locked);
    /// How many wrong ones were typed since the right one.
    [[nodiscard]] int wrongCodesOf(const Profile &profile) const;
    [[nodiscard]] Result<void> setWrongCodesOf(const Profile &profile, int count);

    /// Where a profile's cache lies; made when missing, open to this user only.
    [[nodiscard]] Result<QString> cacheFolder(const Profile &profile) const;
    [[nodiscard]] const QString &localFolder() const { return m_localFolder; }

private:
    [[nodiscard]] QSettings &storeOf(const Key &key) const;
    [[nodiscard]] Result<void> writeProfiles(const QList<Profile> &profiles, const QString &current);

    QString m_localFolder;
    Policy m_policy;
    mutable QSettings m_roaming;
    mutable QSettings m_local;
};

} // namespace toasoan
