#include "Settings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

const Settings::Key Settings::language { "language", true, u"vi"_s };
const Settings::Key Settings::appearance { "appearance", true, u"system"_s };
const Settings::Key Settings::textPoints { "textPoints", true, 12 };
const Settings::Key Settings::undoSeconds { "undoSeconds", true, 10 };
const Settings::Key Settings::revisionMinutes { "revisionMinutes", true, 10 };
const Settings::Key Settings::methodOverride { "methodOverride", false, false };
const Settings::Key Settings::mainWindow { "mainWindow", false, QByteArray() };
const Settings::Key Settings::mainPanes { "mainPanes", false, QByteArray() };
const Settings::Key Settings::editorPlaces { "editorPlaces", false, QStringList() };

namespace {

QString configFolder(const QString &home)
{
    return home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/toasoan"_s
                          : QDir(home).filePath(u"config"_s);
}

QString dataFolder(const QString &home)
{
    return home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/toasoan"_s
                          : QDir(home).filePath(u"local"_s);
}

Profile readProfile(const QSettings &settings)
{
    const auto text = [&settings](const char *key) { return settings.value(QLatin1StringView(key)).toString(); };
    return Profile { .portalId = text("portalId"),
                     .base = QUrl(text("base")),
                     .network = networkFromString(text("network")).value_or(Network::Internet),
                     .person = PersonId(text("person")),
                     .displayName = text("displayName"),
                     .portalName = text("portalName"),
                     .temporary = false };
}

void writeProfile(QSettings &settings, const Profile &profile)
{
    settings.setValue("portalId"_L1, profile.portalId);
    settings.setValue("base"_L1, profile.base.toString());
    settings.setValue("network"_L1, toString(profile.network));
    settings.setValue("person"_L1, profile.person.toString());
    settings.setValue("displayName"_L1, profile.displayName);
    settings.setValue("portalName"_L1, profile.portalName);
}

Result<void> written(QSettings &settings)
{
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return failure(Error::Kind::Storage, u"cannot write "_s + settings.fileName(), u"settings_unwritable"_s);
    return {};
}

} // namespace

const QList<const Settings::Key *> &Settings::table()
{
    static const QList<const Key *> all { &language,  &appearance,     &textPoints, &undoSeconds, &revisionMinutes,
                                          &methodOverride, &mainWindow, &mainPanes, &editorPlaces };
    return all;
}

Settings::Settings(const QString &home)
    : m_localFolder(dataFolder(home))
    , m_roaming(configFolder(home) + u"/toasoan.ini"_s, QSettings::IniFormat)
    , m_local(m_localFolder + u"/local.ini"_s, QSettings::IniFormat)
{
}

QSettings &Settings::storeOf(const Key &key) const { return key.roams ? m_roaming : m_local; }

QVariant Settings::value(const Key &key) const
{
    QVariant value = storeOf(key).value(QLatin1StringView(key.name), key.standard);
    // An INI file knows text only, and a person may have typed nonsense into it.
    return value.convert(key.standard.metaType()) ? value : key.standard;
}

Result<void> Settings::setValue(const Key &key, const QVariant &value)
{
    QSettings &settings = storeOf(key);
    settings.setValue(QLatin1StringView(key.name), value);
    return written(settings);
}

QList<Profile> Settings::profiles() const
{
    QList<Profile> found;
    const int count = m_local.beginReadArray("profiles"_L1);
    for (int i = 0; i < count; ++i) {
        m_local.setArrayIndex(i);
        found += readProfile(m_local);
    }
    m_local.endArray();
    return found;
}

Result<void> Settings::writeProfiles(const QList<Profile> &profiles, const QString &current)
{
    m_local.remove("profiles"_L1);
    m_local.beginWriteArray("profiles"_L1, static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        m_local.setArrayIndex(i);
        writeProfile(m_local, profiles.at(i));
    }
    m_local.endArray();
    m_local.setValue("currentProfile"_L1, current);
    return written(m_local);
}

Result<void> Settings::keepProfile(const Profile &profile)
{
    QList<Profile> all = profiles();
    all.removeIf([&profile](const Profile &other) { return other.key() == profile.key(); });
    all += profile;
    return writeProfiles(all, profile.key());
}

Result<void> Settings::dropProfile(const Profile &profile)
{
    QList<Profile> all = profiles();
    all.removeIf([&profile](const Profile &other) { return other.key() == profile.key(); });
    return writeProfiles(all, all.isEmpty() ? QString() : all.last().key());
}

std::optional<Profile> Settings::currentProfile() const
{
    const QString key = m_local.value("currentProfile"_L1).toString();
    const QList<Profile> all = profiles();
    const auto found = std::ranges::find(all, key, [](const Profile &profile) { return profile.key(); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<QString> Settings::cacheFolder(const Profile &profile) const
{
    const QString folder = m_localFolder + u'/' + profile.key();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Storage, u"cannot make "_s + folder, u"folder_unwritable"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace toasoan
