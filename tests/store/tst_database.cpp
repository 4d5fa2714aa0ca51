// The file is encrypted or nobody opens it: which library is loaded, what the bytes on disk are, what happens
// with a wrong key, a damaged file, a newer file, a full disk; and the chain of migrations.

#include "support/StoreSamples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

#include <atomic>

using namespace toasoan;
using namespace toasoan::samples;

namespace {

constexpr Statement makeTable { "make", "CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT UNIQUE)" };
constexpr Statement insert { "insert", "INSERT INTO t (text) VALUES (?)" };
constexpr Statement countRows { "count", "SELECT count(*) FROM t" };
constexpr Statement selectAll { "select", "SELECT text FROM t ORDER BY id" };

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtsDriverSpeaksToSqlCipher()
    {
        const auto database = Database::open({ .path = {}, .key = key });
        VERIFY_RESULT(database);
        QVERIFY((*database)->cipherVersion().startsWith(u"4."_s));
        // Through a connection that this library did not make: what a plain QSqlDatabase gets.
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(u":memory:"_s);
            QVERIFY(plain.open());
            QSqlQuery query(plain);
            QVERIFY(query.exec(u"PRAGMA cipher_version"_s) && query.next());
            QVERIFY(!query.value(0).toString().isEmpty());
            QVERIFY(query.exec(u"CREATE VIRTUAL TABLE f USING fts5 (t, content='', contentless_delete=1)"_s));
            QVERIFY(query.exec(u"INSERT INTO f (rowid, t) VALUES (7, 'đông hà')"_s));
            QVERIFY(query.exec(u"SELECT rowid FROM f WHERE f MATCH '\"đông\"'"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 7);
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
    }

    void fileIsEncrypted()
    {
        CacheFile cache;
        CacheFile open { QByteArray() };
        for (CacheFile *file : { &cache, &open }) {
            const auto database = file->open();
            VERIFY_RESULT(database);
            VERIFY_RESULT((*database)->run(makeTable));
            VERIFY_RESULT((*database)->run(insert, { u"Trung bình cộng bí mật"_s }));
        }
        QVERIFY(bytesOf(open.path()).startsWith("SQLite format 3"));
        QVERIFY(!open.fileWith("Trung bình cộng bí mật").isEmpty()); // the search can find
        QVERIFY(!bytesOf(cache.path()).isEmpty());
        QVERIFY(!bytesOf(cache.path()).startsWith("SQLite format 3"));
        QCOMPARE(cache.fileWith("Trung bình cộng bí mật"), QString());
        QCOMPARE(cache.fileWith("CREATE TABLE"), QString());
#ifndef Q_OS_WINDOWS // there the folder's list says who reads, and Qt asks it only when told to
        QCOMPARE(QFile::permissions(cache.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    }

    void pragmasAreOn_data()
    {
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("foreign keys") << QByteArray("PRAGMA foreign_keys") << u"1"_s;
        QTest::newRow("WAL") << QByteArray("PRAGMA journal_mode") << u"wal"_s;
        QTest::newRow("every commit synced") << QByteArray("PRAGMA synchronous") << u"2"_s;
        QTest::newRow("deleted is zeroed") << QByteArray("PRAGMA secure_delete") << u"1"_s;
        QTest::newRow("no temporary file") << QByteArray("PRAGMA temp_store") << u"2"_s;
        QTest::newRow("neither SQLite nor the driver waits") << QByteArray("PRAGMA busy_timeout") << u"0"_s; // Patience does
    }
    void pragmasAreOn()
    {
        QFETCH(QByteArray, pragma);
        QFETCH(QString, value);
        CacheFile cache;
        const auto database = cache.open();
        VERIFY_RESULT(database);
        const Statement statement { "pragma", pragma.constData() };
        const auto found = (*database)->one<QString>(statement, {}, [](const Row &row) -> Result<QString> {
            return row.text(0);
        });
        VERIFY_RESULT(found);
        QCOMPARE(found->value_or(QString()), value);
    }

    void waitsForOthers()
    {
        QCOMPARE(Patience::usual, std::chrono::milliseconds(10000)); // what every connection gets
        CacheFile cache;
        const auto database = cache.open();
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->begin());
        std::atomic<bool> asks = false;
        std::atomic<bool> hasEnded = false;
        Result<void> begun;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            const auto second = Database::open(cache.options());
            asks = true;
            begun = second ? (*second)->begin() : Result<void>(std::unexpected(second.error()));
            hasEnded = true;
        }));
        other->start();
        const bool cameThere = QTest::qWaitFor([&] { return asks.load(); });
        QTest::qSleep(500);
        const bool waited = !hasEnded;
        const Result<void> committed = (*database)->commit();
        other->wait();
        VERIFY_RESULT(committed);
        QVERIFY(cameThere && waited);
        VERIFY_RESULT(begun);
    }

    void wrongKeyIsSaid_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("another key") << QByteArray(32, 'x');
        QTest::newRow("no key") << QByteArray();
    }
    void wrongKeyIsSaid()
    {
        QFETCH(QByteArray, other);
        CacheFile cache;
        VERIFY_RESULT(cache.open());
        const QByteArray before = bytesOf(cache.path());
        const auto wrong = Database::open({ .path = cache.path(), .key = other });
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Error::Kind::Storage);
        QCOMPARE(wrong.error().problem, u"wrong_key"_s);
        QCOMPARE(bytesOf(cache.path()), before);
        VERIFY_RESULT(cache.open());
    }

    void damageIsNoticed()
    {
        CacheFile cache;
        {
            const auto database = cache.open();
            VERIFY_RESULT(database);
            VERIFY_RESULT((*database)->run(makeTable));
            for (int i = 0; i < 2000; ++i)
                VERIFY_RESULT((*database)->run(insert, { u"Dòng số %1"_s.arg(i) }));
            VERIFY_RESULT((*database)->integrity());
        }
        QFile file(cache.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 place = file.size() - 2048; // inside the last page
        QVERIFY(file.seek(place));
        const QByteArray byte = file.read(1);
        QVERIFY(file.seek(place));
        QCOMPARE(file.write(QByteArray(1, static_cast<char>(byte[0] ^ 1))), 1);
        file.close();
        const auto database = cache.open();
        VERIFY_RESULT(database);
        const Result<void> checked = (*database)->integrity();
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Storage);
        QVERIFY(!checked.error().detail.contains(u"Dòng"_s));
    }

    void notADatabaseIsSaid()
    {
        CacheFile cache;
        QFile file(cache.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'z'));
        file.close();
        const auto opened = cache.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, u"wrong_key"_s);
        QCOMPARE(bytesOf(cache.path()), QByteArray(8192, 'z'));
    }

    void unreachableFolderIsSaid()
    {
        const auto opened = Database::open({ .path = u"/proc/none/cache.db"_s, .key = key });
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, u"cannot_open"_s);
    }

    void newerFileIsRefusedUntouched()
    {
        CacheFile cache;
        {
            const auto database = cache.open();
            VERIFY_RESULT(database);
            VERIFY_RESULT((*database)->script("newer", "PRAGMA user_version = 999"));
        }
        const QByteArray before = bytesOf(cache.path());
        const auto opened = cache.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, u"newer_cache"_s);
        QCOMPARE(bytesOf(cache.path()), before);
        QCOMPARE(QDir(cache.folder()).entryList({ u"*.before-*"_s }), QStringList());
    }

    void everyVersionReachesTheNewest()
    {
        for (int from = 0; from < newestVersion(); ++from) {
            CacheFile cache;
            {
                auto database = Database::open(cache.options());
                VERIFY_RESULT(database);
                VERIFY_RESULT(migrate(**database, from));
                VERIFY_RESULT((*database)->run(makeTable)); // something that must survive
                VERIFY_RESULT((*database)->run(insert, { u"còn đây"_s }));
            }
            const auto database = cache.open();
            VERIFY_RESULT(database);
            QCOMPARE((*database)->version().value_or(-1), newestVersion());
            QCOMPARE((*database)->number(countRows).value_or(-1), 1);
            VERIFY_RESULT((*database)->integrity());
            // The copy is whole, of the old version, and encrypted.
            const QString copy = copyBefore(cache.path(), from);
            QVERIFY(!bytesOf(copy).startsWith("SQLite format 3"));
            const auto old = Database::open({ .path = copy, .key = key });
            VERIFY_RESULT(old);
            QCOMPARE((*old)->version().value_or(-1), from);
            QCOMPARE((*old)->number(countRows).value_or(-1), 1);
        }
    }

    void interruptedMigrationLeavesTheVersionBefore()
    {
        for (int failing = 0;; ++failing) {
            CacheFile cache;
            int access = 0;
            bool failed = false;
            const auto first = cache.open([&](const char *) { return failed = (access++ == failing), failed; });
            const bool came = access > failing;
            if (!came) {
                VERIFY_RESULT(first);
                QVERIFY(failing > 5);
                return;
            }
            if (!first)
                QCOMPARE(first.error().kind, Error::Kind::Storage);
            const auto second = cache.open();
            VERIFY_RESULT(second);
            QCOMPARE((*second)->version().value_or(-1), newestVersion());
            VERIFY_RESULT((*second)->integrity());
        }
    }

    /// Along a chain of its own, since the shipped one has as many steps as it has today.
    void chainOfSeveralStepsIsTakenOneByOne()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &sql) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(sql) == sql.size();
        };
        QVERIFY(write(u"1.sql"_s, "CREATE TABLE one (text TEXT NOT NULL) STRICT; INSERT INTO one VALUES ('một');"));
        QVERIFY(write(u"2.sql"_s, "CREATE TABLE two (text TEXT NOT NULL) STRICT; INSERT INTO two SELECT text FROM one;"));
        QVERIFY(write(u"3.sql"_s, "DROP TABLE one; CREATE TABLE three (text TEXT) STRICT;"));
        QVERIFY(write(u"bad.sql"_s, "DROP TABLE one; CREATE TABLE nonsense (;"));
        const QList<QByteArray> paths { folder.filePath(u"1.sql"_s).toUtf8(), folder.filePath(u"2.sql"_s).toUtf8(),
                                        folder.filePath(u"3.sql"_s).toUtf8(), folder.filePath(u"bad.sql"_s).toUtf8() };
        const std::array chain { Migration { "one", paths[0].constData() }, Migration { "two", paths[1].constData() },
                                 Migration { "three", paths[2].constData() } };
        const std::array broken { chain[0], chain[1], Migration { "bad", paths[3].constData() } };
        const Statement twos { "twos", "SELECT count(*) FROM two WHERE text = 'một'" };
        const Statement ones { "ones", "SELECT count(*) FROM one" };

        const auto fresh = Database::open({}); // a new file takes all of it, in order
        VERIFY_RESULT(fresh);
        VERIFY_RESULT(migrateAlong(**fresh, chain, 3));
        QCOMPARE((*fresh)->version().value_or(-1), 3);
        QCOMPARE((*fresh)->number(twos).value_or(-1), 1);
        QVERIFY(!(*fresh)->number(ones));

        Database::Options options;
        options.path = folder.filePath(u"old.db"_s);
        const auto old = Database::open(options);
        VERIFY_RESULT(old);
        VERIFY_RESULT(migrateAlong(**old, chain, 1));
        // A step that fails leaves the one before it, whole; what came before that failure stands.
        const auto failed = migrateAlong(**old, broken, 3);
        QVERIFY(!failed);
        QCOMPARE((*old)->version().value_or(-1), 2);
        QCOMPARE((*old)->number(ones).value_or(-1), 1);
        QCOMPARE((*old)->number(twos).value_or(-1), 1);
        QVERIFY(QFile::exists(copyBefore(options.path, 1)));
        VERIFY_RESULT(migrateAlong(**old, chain, 3));
        QCOMPARE((*old)->version().value_or(-1), 3);
        QVERIFY(!(*old)->number(ones));
        QVERIFY(QFile::exists(copyBefore(options.path, 2)));
        VERIFY_RESULT(migrateAlong(**old, chain, 3)); // nothing is taken twice
        QCOMPARE((*old)->number(twos).value_or(-1), 1);
        const auto newer = migrateAlong(**old, std::span(chain).first(2), 2);
        QVERIFY(!newer);
        QCOMPARE(newer.error().problem, u"newer_cache"_s);
        QCOMPARE((*old)->version().value_or(-1), 3);
    }

    void errorsNeverQuoteWhatWasBound()
    {
        CacheFile cache;
        const auto database = cache.open();
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->run(makeTable));
        VERIFY_RESULT((*database)->run(insert, { u"bí mật"_s }));
        const auto twice = (*database)->run(insert, { u"bí mật"_s });
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Storage);
        QVERIFY(twice.error().detail.startsWith(u"insert: "_s));
        QVERIFY(!twice.error().detail.contains(u"bí mật"_s));
        const Statement match { "match", "SELECT count(*) FROM find WHERE find MATCH ?" };
        const auto syntax = (*database)->number(match, { u"\"bí mật"_s });
        QVERIFY(!syntax);
        QVERIFY(!syntax.error().detail.contains(u"bí mật"_s));
    }

    void fullDiskKeepsWhatWasThere()
    {
        CacheFile cache;
        const auto database = cache.open();
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->run(makeTable));
        VERIFY_RESULT((*database)->run(insert, { u"đầu tiên"_s }));
        VERIFY_RESULT((*database)->limitPages(1));
        Result<void> full;
        int rows = 1;
        for (; rows < 10000 && full; ++rows) {
            full = (*database)->transaction<void>([&]() -> Result<void> {
                const auto one = (*database)->run(insert, { QString(500, QChar(u'ư')) + QString::number(rows) });
                const auto two = (*database)->run(insert, { QString(500, QChar(u'ơ')) + QString::number(rows) });
                if (!one || !two)
                    return std::unexpected(one ? two.error() : one.error());
                return {};
            });
        }
        QVERIFY(!full);
        QCOMPARE(full.error().problem, u"disk_full"_s);
        QCOMPARE((*database)->number(countRows).value_or(-1) % 2, 1); // one, and pairs
        VERIFY_RESULT((*database)->integrity());
        VERIFY_RESULT((*database)->limitPages(1'000'000));
        VERIFY_RESULT((*database)->run(insert, { u"đĩa lại còn chỗ"_s }));
    }

    void readersSeeOneSnapshotDuringAWrite()
    {
        CacheFile cache;
        const auto writer = cache.open();
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->run(makeTable));
        Database::Options options = cache.options();
        options.readOnly = true;
        const auto reader = Database::open(options);
        const auto another = Database::open(options);
        VERIFY_RESULT(reader);
        VERIFY_RESULT(another);
        VERIFY_RESULT((*writer)->begin());
        VERIFY_RESULT((*writer)->run(insert, { u"một"_s }));
        VERIFY_RESULT((*reader)->beginReading());
        QCOMPARE((*reader)->number(countRows).value_or(-1), 0);
        QCOMPARE((*another)->number(countRows).value_or(-1), 0);
        VERIFY_RESULT((*writer)->commit());
        QCOMPARE((*reader)->number(countRows).value_or(-1), 0); // still its snapshot
        QCOMPARE((*another)->number(countRows).value_or(-1), 1);
        (*reader)->rollback();
        QCOMPARE((*reader)->number(countRows).value_or(-1), 1);
        QVERIFY(!(*reader)->run(insert, { u"hai"_s })); // a reader cannot write
    }

    void rowsAreReadInOrderUntilAnError()
    {
        const auto database = Database::open({});
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->run(makeTable));
        for (const QString &text : { u"một"_s, u"hai"_s, u"ba"_s })
            VERIFY_RESULT((*database)->run(insert, { text }));
        QStringList seen;
        const auto stopped = (*database)->each(selectAll, {}, [&](const Row &row) -> Result<void> {
            seen += row.text(0);
            if (seen.size() == 2)
                return failure(Error::Kind::BadInput, u"enough"_s);
            return {};
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().detail, u"enough"_s);
        QCOMPARE(seen, (QStringList { u"một"_s, u"hai"_s }));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
