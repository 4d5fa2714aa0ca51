#include "Settings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

// Aggregates of constants: nothing of them is read before main().
const Settings::Key Settings::language { "language", true, u"vi"_s, "Language", { u"vi"_s, u"en"_s } };
const Settings::Key Settings::appearance { "appearance", true, u"system"_s, nullptr, { u"system"_s, u"light"_s, u"dark"_s } };
const Settings::Key Settings::textPoints { "textPoints", true, 12, nullptr, {}, 9, 24 };
const Settings::Key Settings::undoSeconds { "undoSeconds", true, 10, nullptr, {}, 0, 60 };
const Settings::Key Settings::revisionMinutes { "revisionMinutes", true, 10, nullptr, {}, 1, 60 };
const Settings::Key Settings::methodOverride { "methodOverride", false, false };
const Settings::Key Settings::mainWindow { "mainWindow", false, QByteArray() };
const Settings::Key Settings::mainPanes { "mainPanes", false, QByteArray() };
const Settings::Key Settings::editorPlaces { "editorPlaces", false, QStringList() };
const Settings::Key Settings::portalAddress { "portalAddress", false, QString(), "PortalAddress" };
const Settings::Key Settings::allowedPortals { "allowedPortals", false, QStringList(), "AllowedPortals" };
const Settings::Key Settings::proxyMode { "proxyMode", false, u"system"_s, "ProxyMode",
                                          { u"system"_s, u"none"_s, u"manual"_s, u"pac"_s } };
const Settings::Key Settings::proxyAddress { "proxyAddress", false, QString(), "ProxyAddress" };
const Settings::Key Settings::proxyPac { "proxyPac", false, QString(), "ProxyPac" };
const Settings::Key Settings::minimumTls { "minimumTls", false, u"1.2"_s, "MinimumTls", { u"1.2"_s, u"1.3"_s } };
const Settings::Key Settings::idleLockMinutes { "idleLockMinutes", true, 0, "IdleLockMinutes", {}, 0, 240 };
const Settings::Key Settings::temporarySessionsOnly { "temporarySessionsOnly", false, false, "TemporarySessionsOnly" };
const Settings::Key Settings::rememberPassword { "rememberPassword", false, true, "RememberPassword" };
const Settings::Key Settings::cacheAgeDays { "cacheAgeDays", false, 90, "CacheAgeDays", {}, 7, 3650 };
const Settings::Key Settings::crashFiles { "crashFiles", false, true, "CrashFiles" };
const Settings::Key Settings::logLevel { "logLevel", false, u"warning"_s, "LogLevel",
                                         { u"off"_s, u"warning"_s, u"info"_s, u"debug"_s } };
const Settings::Key Settings::logFolder { "logFolder", false, QString(), "LogFolder" };
const Settings::Key Settings::updateCheck { "updateCheck", false, true, "UpdateCheck" };
const Settings::Key Settings::updateAddress { "updateAddress", false, QString(), "UpdateAddress" };
const Settings::Key Settings::linksOffered { "linksOffered", false, false };
const Settings::Key Settings::lockedProfiles { "lockedProfiles", false, QStringList() };
const Settings::Key Settings::wrongCodes { "wrongCodes", false, QStringList() };

namespace {

/// What follows the person from desk to desk. Qt's place for configuration does not roam on Windows.
QString configFolder(const QString &home)
{
    if (!home.isEmpty())
        return QDir(home).filePath(u"config"_s);
#ifdef Q_OS_WINDOWS
    const QString roaming = qEnvironmentVariable("APPDATA");
    if (!roaming.isEmpty())
        return QDir::fromNativeSeparators(roaming) + u"/toasoan"_s;
#endif
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/toasoan"_s;
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

/// The value as the key's type, or nothing when the key does not admit it: an INI file or a registry may hold nonsense.
std::optional<QVariant> admitted(const Settings::Key &key, QVariant value)
{
    if (!value.convert(key.standard.metaType()))
        return {};
    if (!key.choices.isEmpty() && !key.choices.contains(value.toString()))
        return {};
    if (key.most > 0 && (value.toInt() < key.least || value.toInt() > key.most))
        return {};
    return value;
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
    static const QList<const Key *> all {
        &language,         &appearance,      &textPoints,   &undoSeconds,      &revisionMinutes,
        &methodOverride,   &mainWindow,      &mainPanes,    &editorPlaces,     &portalAddress,
        &allowedPortals,   &proxyMode,       &proxyAddress, &proxyPac,         &minimumTls,
        &idleLockMinutes,  &temporarySessionsOnly,          &rememberPassword, &cacheAgeDays,
        &crashFiles,       &logLevel,        &logFolder,    &updateCheck,      &updateAddress,
        &linksOffered,     &lockedProfiles,  &wrongCodes,
    };
    return all;
}

Settings::Settings(const QString &home, const Policy::Places &laidDown)
    : m_localFolder(dataFolder(home))
    , m_policy(laidDown)
    , m_roaming(configFolder(home) + u"/toasoan.ini"_s, QSettings::IniFormat)
    , m_local(m_localFolder + u"/local.ini"_s, QSettings::IniFormat)
{
}

QSettings &Settings::storeOf(const Key &key) const { return key.roams ? m_roaming : m_local; }

Settings::InForce Settings::inForce(const Key &key) const
{
    const auto laid = [this, &key](Policy::Layer layer) -> std::optional<QVariant> {
        const auto value = key.policy ? m_policy.value(layer, key.policy) : std::nullopt;
        return value ? admitted(key, *value) : std::nullopt;
    };
    if (const auto value = laid(Policy::Layer::Machine))
        return { *value, Origin::MachinePolicy };
    if (const auto value = laid(Policy::Layer::Person))
        return { *value, Origin::PersonPolicy };
    const QVariant chosen = storeOf(key).value(QLatin1StringView(key.name));
    if (const auto value = chosen.isValid() ? admitted(key, chosen) : std::nullopt)
        return { *value, Origin::Person };
    if (const auto value = laid(Policy::Layer::Installer))
        return { *value, Origin::Installer };
    return { key.standard, Origin::Standard };
}

Result<void> Settings::setValue(const Key &key, const QVariant &value)
{
    if (inForce(key).isLocked())
        return failure(Error::Kind::Forbidden, QString::fromLatin1(key.name), u"laid_down"_s);
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

bool Settings::isLocked(const Profile &profile) const
{
    return value(lockedProfiles).toStringList().contains(profile.key());
}

Result<void> Settings::setLocked(const Profile &profile, bool locked)
{
    QStringList keys = value(lockedProfiles).toStringList();
    if (keys.contains(profile.key()) == locked)
        return {};
    if (locked)
        keys += profile.key();
    else
        keys.removeAll(profile.key());
    return setValue(lockedProfiles, keys);
}

int Settings::wrongCodesOf(const Profile &profile) const
{
    for (const QString &counted : value(wrongCodes).toStringList()) {
        if (counted.startsWith(profile.key() + u' '))
            return counted.section(u' ', -1).toInt();
    }
    return 0;
}

Result<void> Settings::setWrongCodesOf(const Profile &profile, int count)
{
    QStringList all = value(wrongCodes).toStringList();
    all.removeIf([&profile](const QString &counted) { return counted.startsWith(profile.key() + u' '); });
    if (count > 0)
        all += profile.key() + u' ' + QString::number(count);
    return setValue(wrongCodes, all);
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
