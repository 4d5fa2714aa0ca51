// The list below is the history of the tables. An entry that was ever released never changes; a new one is
// added at the end, and its file beside the others.

#include "store/Migrations.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::array migrations {
    Migration { "migration 1: start", ":/toasoan/migrations/001_start.sql" },
};

constexpr Statement tableCount { "table_count", "SELECT count(*) FROM sqlite_schema WHERE type = 'table'" };

Result<void> apply(Database &database, const Migration &migration, int version)
{
    QFile file(QString::fromLatin1(migration.resource));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"%1: not part of this program"_s.arg(QString::fromLatin1(migration.name)));
    return database.transaction<void>([&]() -> Result<void> {
        // Another process may have taken this step while we waited for the file.
        const Result<int> current = database.version();
        if (!current)
            return std::unexpected(current.error());
        if (*current >= version)
            return {};
        if (const Result<void> done = database.script(migration.name, file.readAll()); !done)
            return done;
        return database.script("user_version", "PRAGMA user_version = " + QByteArray::number(version));
    });
}

} // namespace

int newestVersion() { return static_cast<int>(migrations.size()); }

Result<void> migrate(Database &database, int until) { return migrateAlong(database, migrations, until); }

QString copyBefore(const QString &path, int version) { return u"%1.before-%2"_s.arg(path).arg(version); }

Result<void> migrateAlong(Database &database, std::span<const Migration> chain, int until)
{
    const int newest = static_cast<int>(chain.size());
    const Result<int> version = database.version();
    if (!version)
        return std::unexpected(version.error());
    if (*version > newest)
        return failure(Error::Kind::Storage, u"the file has version %1, this program knows %2"_s.arg(*version).arg(newest),
                       u"newer_cache"_s);
    if (*version >= until)
        return {};
    const Result<qint64> tables = database.number(tableCount);
    if (!tables)
        return std::unexpected(tables.error());
    if (*tables > 0 && !database.path().isEmpty()) {
        // A copy that is there already was made before this same step, which then did not come to its end.
        const QString copy = copyBefore(database.path(), *version);
        QFile::remove(copy);
        if (const Result<void> copied = database.copyTo(copy); !copied)
            return copied;
    }
    for (int next = *version; next < until; ++next) {
        if (const Result<void> done = apply(database, chain[static_cast<size_t>(next)], next + 1); !done)
            return done;
    }
    return {};
}

} // namespace toasoan
