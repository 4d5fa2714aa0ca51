#pragma once
// What a person or the IT department has chosen, as one table: key, whether it roams, default. Settings hold
// no secret and no text of an article. The cache never roams; it lies below localFolder().

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
    };

    /// language: "vi" or "en"; appearance: "system", "light" or "dark"; textPoints: the size of an article's text
    /// while it is read and edited; undoSeconds: how long a decision waits before it is sent; revisionMinutes: of
    /// work until a revision is cut by itself; methodOverride: PUT and the like travel as POST, past a web firewall.
    static const Key language;
    static const Key appearance;
    static const Key textPoints;
    static const Key undoSeconds;
    static const Key revisionMinutes;
    static const Key methodOverride;
    static const Key mainWindow; ///< where it was and how large, as Qt keeps it
    static const Key mainPanes; ///< how its panes share the room
    static const Key editorPlaces; ///< where in a text its editor was closed: "article position", newest first
    [[nodiscard]] static const QList<const Key *> &table();

    /// home: everything below this folder, for tests and temporary sessions; empty: the system's places.
    explicit Settings(const QString &home = {});

    [[nodiscard]] QVariant value(const Key &key) const;
    /// Storage when it could not be written.
    [[nodiscard]] Result<void> setValue(const Key &key, const QVariant &value);

    [[nodiscard]] QList<Profile> profiles() const;
    /// Adds it or replaces the one with the same key; it becomes the current one.
    [[nodiscard]] Result<void> keepProfile(const Profile &profile);
    [[nodiscard]] Result<void> dropProfile(const Profile &profile);
    [[nodiscard]] std::optional<Profile> currentProfile() const;

    /// Where a profile's cache lies; made when missing, open to this user only.
    [[nodiscard]] Result<QString> cacheFolder(const Profile &profile) const;
    [[nodiscard]] const QString &localFolder() const { return m_localFolder; }

private:
    [[nodiscard]] QSettings &storeOf(const Key &key) const;
    [[nodiscard]] Result<void> writeProfiles(const QList<Profile> &profiles, const QString &current);

    QString m_localFolder;
    mutable QSettings m_roaming;
    mutable QSettings m_local;
};

} // namespace toasoan
