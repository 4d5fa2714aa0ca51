// The store as a whole: one transaction per write whatever fails, callbacks and signals where they belong,
// nothing lost by SIGKILL, nothing left by a purge, several processes on one file.

#include "store/Store.h"
#include "support/StoreSamples.h"

#include <QBuffer>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QThread>

// QTRY_VERIFY of Qt 6.8 counts its milliseconds in a long.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace toasoan;
using namespace toasoan::samples;

namespace {

/// The sentence that must not be found anywhere after a purge, plain, folded and in UTF-16.
const QString secret = u"Nội dung tuyệt đối không được tồn tại ở bất cứ đâu"_s;

QList<QByteArray> formsOfSecret()
{
    QList<QByteArray> forms { secret.toUtf8(), secret.normalized(QString::NormalizationForm_D).toUtf8() };
    // The index keeps single words, without the beginning they share with the word before: one that shares none.
    forms += "zzkhongtontai";
    forms += "zzkhôngtồntại";
    forms += QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    forms += "BYTES-OF-THE-PICTURE";
    return forms;
}

Content secretContent(const Digest &picture)
{
    Content content = samples::content(u"Zzkhôngtồntại một"_s, secret, { secret, secret + u" zzkhôngtồntại."_s });
    content.cover = Cover { picture, u"ảnh"_s, {}, {} };
    return content;
}

/// Everything of the tables that a test compares, as text.
QString snapshot(Database &database)
{
    static constexpr Statement everything {
        "snapshot",
        "SELECT group_concat(line, x'0a') FROM ("
        " SELECT 'article ' || id || known || behind || state || title || touched_at AS line FROM article"
        " UNION ALL SELECT 'confirmed ' || article || ' ' || version || hex(json) FROM confirmed"
        " UNION ALL SELECT 'working ' || article || coalesce(parent, '-') || hex(fields) || saved_at FROM working"
        " UNION ALL SELECT 'block ' || article || ' ' || position || hex(xml) FROM working_block"
        " UNION ALL SELECT 'revision ' || id || hex(content) FROM revision"
        " UNION ALL SELECT 'outbox ' || id || state || attempts || hex(bytes) FROM outbox"
        " UNION ALL SELECT 'use ' || article || source || digest FROM medium_use"
        " UNION ALL SELECT 'meta ' || name || value FROM meta"
        " UNION ALL SELECT 'head ' || article || length || hash FROM history_head ORDER BY 1)"
    };
    const auto text = database.one<QString>(everything, {}, [](const Row &row) -> Result<QString> { return row.text(0); });
    return text ? text->value_or(QString()) : u"unreadable"_s;
}

using Step = std::function<Result<void>(Tables &)>;

Result<void> allOf(std::initializer_list<Result<void>> results)
{
    for (const Result<void> &result : results) {
        if (!result)
            return result;
    }
    return {};
}

Result<void> noValue(const auto &result) { return result ? Result<void>() : Result<void>(std::unexpected(result.error())); }

/// What Desk::save, Desk::submit and a receipt do, as the caller writes them: each stops at the first error.
Result<void> save(Tables &tables)
{
    Content content = samples::content(u"Đã sửa"_s, u"Mới"_s, { u"Đoạn thứ nhất."_s, u"Thêm."_s, u"Đoạn thứ hai."_s });
    content.cover = Cover { Digest::of("bìa"), u"alt"_s, {}, {} };
    if (const auto saved = tables.articles.saveWorking({ id<ArticleId>(1), id<RevisionId>(1'000'001), content, at(50) }); !saved)
        return saved;
    return tables.articles.keep({ .id = id<RevisionId>(60), .article = id<ArticleId>(1), .parent = id<RevisionId>(1'000'001),
                                  .madeAt = at(50), .content = content });
}

Result<void> submit(Tables &tables)
{
    if (const auto saved = save(tables); !saved)
        return saved;
    if (const auto revision = tables.outbox.append(intent(7, id<ArticleId>(1))); !revision)
        return noValue(revision);
    return noValue(tables.outbox.append(intent(8, id<ArticleId>(1), Errand::Transition)));
}

Result<void> confirm(Tables &tables)
{
    const auto row = tables.outbox.ready(at(1000));
    if (!row)
        return noValue(row);
    Article advanced = article(1, u"Đã gửi"_s, u"submitted"_s);
    advanced.version = 2;
    if (const auto gone = tables.outbox.confirmed((*row)->seq); !gone)
        return gone;
    if (const auto put = tables.articles.putConfirmed(advanced); !put)
        return put;
    if (const auto dropped = tables.articles.dropWorking(advanced.id); !dropped)
        return dropped;
    return tables.histories.setHead(advanced.id, { 2, Digest::of("2") });
}

Result<void> pull(Tables &tables)
{
    for (quint64 i = 1; i <= 3; ++i) {
        Article some = article(i, u"Tin kéo về %1"_s.arg(i), u"editing"_s);
        some.version = 5;
        if (const auto put = tables.articles.putConfirmed(some); !put)
            return put;
    }
    if (const auto gone = tables.articles.forget(id<ArticleId>(2)); !gone)
        return noValue(gone);
    return tables.meta.setText(Meta::Name::Cursor, u"con trỏ 2"_s);
}

Result<void> purge(Tables &tables) { return tables.articles.purge(id<ArticleId>(1), at(70)); }

Result<void> prepare(Tables &tables)
{
    const Result<void> put = allOf({ tables.articles.putConfirmed(article(1, u"Tin một"_s, u"draft"_s)),
                                     tables.articles.putConfirmed(article(2, u"Tin hai"_s, u"editing"_s)),
                                     tables.articles.saveWorking({ id<ArticleId>(1), id<RevisionId>(1'000'001),
                                                                   article(1, u"Đang viết"_s).content, at(40) }),
                                     tables.meta.setText(Meta::Name::Cursor, u"con trỏ 1"_s) });
    if (!put)
        return put;
    return noValue(tables.outbox.append(intent(1, id<ArticleId>(1))));
}

} // namespace

Q_DECLARE_METATYPE(Step)

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyFailingAccessLeavesBeforeOrAfter_data()
    {
        QTest::addColumn<Step>("step");
        QTest::newRow("save") << Step(save);
        QTest::newRow("submit") << Step(submit);
        QTest::newRow("confirm") << Step(confirm);
        QTest::newRow("pull") << Step(pull);
        QTest::newRow("purge") << Step(purge);
    }
    void anyFailingAccessLeavesBeforeOrAfter()
    {
        QFETCH(Step, step);
        QString after;
        QString before;
        {
            CacheFile cache;
            const auto database = cache.open();
            VERIFY_RESULT(database);
            VERIFY_RESULT(inside<void>(**database, prepare));
            before = snapshot(**database);
            VERIFY_RESULT(inside<void>(**database, step));
            after = snapshot(**database);
            QVERIFY(before != after);
        }
        CacheFile cache;
        int countdown = -1;
        const auto database = cache.open([&](const char *) { return countdown >= 0 && countdown-- == 0; });
        VERIFY_RESULT(database);
        VERIFY_RESULT(inside<void>(**database, prepare));
        for (int failing = 0;; ++failing) {
            countdown = failing;
            const auto done = inside<void>(**database, step);
            const bool failed = countdown < 0;
            countdown = -1;
            QCOMPARE(done.has_value(), !failed);
            QCOMPARE(snapshot(**database), failed ? before : after);
            if (!failed) {
                QVERIFY(failing > 5);
                break;
            }
            QCOMPARE(done.error().kind, Error::Kind::Storage);
        }
        VERIFY_RESULT((*database)->integrity());
        QCOMPARE(snapshot(**cache.open()), after);
    }

    void fullDiskLosesNothing()
    {
        CacheFile cache;
        const auto database = cache.open();
        VERIFY_RESULT(database);
        VERIFY_RESULT(inside<void>(**database, prepare));
        const QString before = snapshot(**database);
        VERIFY_RESULT((*database)->limitPages(1)); // not one page more than there are
        const auto full = inside<void>(**database, [](Tables &tables) -> Result<void> {
            if (const auto done = submit(tables); !done)
                return done;
            QByteArray bytes(5'000'000, 'x');
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return noValue(tables.media.add(buffer, { .digest = {}, .type = u"image/png"_s, .name = u"a.png"_s, .renditionOf = {}, .addedAt = at(1) }));
        });
        QVERIFY(!full);
        QCOMPARE(full.error().problem, u"disk_full"_s);
        QCOMPARE(snapshot(**database), before);
        VERIFY_RESULT((*database)->integrity());
        VERIFY_RESULT((*database)->limitPages(1'000'000));
        VERIFY_RESULT(inside<void>(**database, submit));
    }

    void callbacksSignalsAndOrder()
    {
        CacheFile cache;
        auto store = Store::open(cache.options());
        VERIFY_RESULT(store);
        QStringList order;
        QObject context;
        connect(store->get(), &Store::articlesChanged, &context, [&](const QList<ArticleId> &ids) {
            order += u"signal %1"_s.arg(ids.size());
            QCOMPARE(QThread::currentThread(), qApp->thread());
        });
        QSignalSpy outbox(store->get(), &Store::outboxChanged);
        (*store)->write<int>(
            &context, [](Tables &tables) -> Result<int> {
                if (const auto done = prepare(tables); !done)
                    return std::unexpected(done.error());
                return 42;
            },
            [&](Result<int> result) {
                order += u"written %1"_s.arg(result.value_or(-1));
                QCOMPARE(QThread::currentThread(), qApp->thread());
                // What was written can be read from here on.
                (*store)->read<std::optional<ArticleRow>>(
                    &context, [](Tables &tables) { return tables.articles.row(id<ArticleId>(1)); },
                    [&](Result<std::optional<ArticleRow>> row) { order += row.value()->title; });
            });
        (*store)->write<int>(
            &context,
            [](Tables &tables) -> Result<int> {
                if (const auto done = pull(tables); !done)
                    return std::unexpected(done.error());
                return failure(Error::Kind::Conflict, u"changed my mind"_s);
            },
            [&](Result<int> result) { order += result.error().detail; });
        QTRY_COMPARE(order.size(), 4);
        QCOMPARE(order[0], u"signal 2"_s);
        QCOMPARE(order[1], u"written 42"_s);
        QVERIFY(order.contains(u"Đang viết"_s));
        QVERIFY(order.contains(u"changed my mind"_s));
        QCOMPARE(outbox.size(), 1);
        QString cursor;
        (*store)->read<QString>(&context, [](Tables &tables) { return tables.meta.text(Meta::Name::Cursor); },
                                [&](Result<QString> text) { cursor = text.value_or(u"?"_s); });
        QTRY_COMPARE(cursor, u"con trỏ 1"_s);
    }

    void savesInARowReadBackAsTheyWereTyped()
    {
        CacheFile cache;
        auto store = Store::open(cache.options());
        VERIFY_RESULT(store);
        const auto write = [&](const std::function<Result<void>(Tables &)> &work) {
            std::optional<Result<void>> outcome;
            (*store)->write<void>(this, work, [&](const Result<void> &done) { outcome = done; });
            return QTest::qWaitFor([&] { return outcome.has_value(); }) && *outcome;
        };
        const auto stored = [&] {
            const auto other = cache.open(); // reads the file, not the store's memory
            return other ? Tables(**other).articles.working(id<ArticleId>(1)).value_or(std::nullopt) : std::nullopt;
        };
        const auto read = [&] {
            std::optional<Result<std::optional<Working>>> outcome;
            (*store)->read<std::optional<Working>>(
                this, [](Tables &tables) { return tables.articles.working(id<ArticleId>(1)); },
                [&](const Result<std::optional<Working>> &done) { outcome = done; });
            return QTest::qWaitFor([&] { return outcome.has_value(); }) ? outcome->value_or(std::nullopt) : std::nullopt;
        };
        const auto working = [](const QString &letters, qint64 second) {
            QStringList paragraphs;
            for (const QChar letter : letters)
                paragraphs += QString(letter);
            return Working { id<ArticleId>(1), {}, samples::content(u"t"_s, {}, paragraphs), at(second) };
        };
        const auto saving = [](const Working &one) { return [one](Tables &tables) { return tables.articles.saveWorking(one); }; };
        QVERIFY(write([](Tables &tables) { return tables.articles.create(article(1, u"Tin"_s)); }));
        qint64 second = 0;
        for (const QString &letters : { u"abcde"_s, u"abxde"_s, u"0abxde"_s, u"0abxd"_s, u"0abx12d"_s, u"d"_s, u""_s, u"abc"_s, u"abc"_s }) {
            QVERIFY(write(saving(working(letters, ++second))));
            QCOMPARE(stored(), std::optional(working(letters, second)));
            QCOMPARE(read(), stored()); // by a connection that remembers what it read before
        }
        // A save that is undone is not remembered.
        QVERIFY(!write([&](Tables &tables) -> Result<void> {
            if (const auto saved = tables.articles.saveWorking(working(u"abX"_s, 50)); !saved)
                return saved;
            return failure(Error::Kind::Conflict, u"changed my mind"_s);
        }));
        QVERIFY(write(saving(working(u"abX"_s, 51))));
        QCOMPARE(stored(), std::optional(working(u"abX"_s, 51)));
        // Nor does what another process has written stay behind.
        {
            const auto other = cache.open();
            VERIFY_RESULT(inside<void>(**other, saving(working(u"12345"_s, 60))));
        }
        QVERIFY(write(saving(working(u"abX"_s, 61))));
        QCOMPARE(stored(), std::optional(working(u"abX"_s, 61)));
        // Dropped and begun again, in one transaction as well.
        QVERIFY(write([&](Tables &tables) -> Result<void> {
            if (const auto dropped = tables.articles.dropWorking(id<ArticleId>(1)); !dropped)
                return dropped;
            return tables.articles.saveWorking(working(u"abX"_s, 70));
        }));
        QCOMPARE(stored(), std::optional(working(u"abX"_s, 70)));
    }

    void whatIsBeingWrittenIsIndexedAfterAWhile()
    {
        CacheFile cache;
        auto store = Store::open(cache.options());
        VERIFY_RESULT(store);
        const auto save = [&](quint64 number, const QString &word) {
            std::optional<Result<void>> outcome;
            (*store)->write<void>(
                this,
                [=](Tables &tables) -> Result<void> {
                    const auto row = tables.articles.row(id<ArticleId>(number));
                    if (!row)
                        return std::unexpected(row.error());
                    if (!*row) {
                        if (const auto created = tables.articles.create(article(number, u"Tin"_s)); !created)
                            return created;
                    }
                    return tables.articles.saveWorking({ id<ArticleId>(number), {}, samples::content(u"t"_s, {}, { word }), at(1) });
                },
                [&](const Result<void> &done) { outcome = done; });
            return QTest::qWaitFor([&] { return outcome.has_value(); }) && *outcome;
        };
        const auto finds = [&](const QString &word) {
            std::optional<Result<QList<Hit>>> outcome;
            (*store)->read<QList<Hit>>(
                this, [word](Tables &tables) { return tables.search.find(word); },
                [&](const Result<QList<Hit>> &done) { outcome = done; });
            return QTest::qWaitFor([&] { return outcome.has_value(); }) && *outcome && !(**outcome).isEmpty();
        };
        QVERIFY(save(1, u"bưởi"_s));
        QVERIFY(save(2, u"thanhtra"_s));
        QTRY_VERIFY(finds(u"bưởi"_s)); // somebody has gone on to another article
        QTest::qWait(100);
        QVERIFY(!finds(u"thanhtra"_s));
        (*store)->indexWritten();
        QTRY_VERIFY(finds(u"thanhtra"_s));
        // What waited when the program ended is indexed when it begins.
        QVERIFY(save(2, u"quýt"_s));
        store->reset();
        store = Store::open(cache.options());
        VERIFY_RESULT(store);
        QTRY_VERIFY(finds(u"quýt"_s));
    }

    void theLogIsBroughtIntoTheFileWhenNobodyWaits()
    {
        CacheFile cache;
        auto store = Store::open(cache.options());
        VERIFY_RESULT(store);
        const qint64 before = QFileInfo(cache.path()).size();
        (*store)->write<void>(
            this,
            [](Tables &tables) -> Result<void> {
                QByteArray bytes(6'000'000, 'x');
                QBuffer buffer(&bytes);
                buffer.open(QIODevice::ReadOnly);
                return noValue(tables.media.add(buffer, { .digest = {}, .type = u"image/png"_s, .name = u"a.png"_s, .renditionOf = {}, .addedAt = at(1) }));
            },
            [](const Result<void> &) {});
        QTRY_VERIFY(QFileInfo(cache.path()).size() > before + 5'000'000);
    }

    void callbacksAreDroppedWithTheirContext()
    {
        CacheFile cache;
        auto store = Store::open(cache.options());
        VERIFY_RESULT(store);
        bool dropped = true;
        bool later = false;
        auto context = std::make_unique<QObject>();
        (*store)->write<QString>(
            context.get(), [](Tables &tables) -> Result<QString> { return tables.meta.setText(Meta::Name::Cursor, u"7"_s).transform([] { return QString(); }); },
            [&](const Result<QString> &) { dropped = false; });
        context.reset();
        QObject other;
        (*store)->read<QString>(&other, [](Tables &tables) { return tables.meta.text(Meta::Name::Person); },
                                [&](const Result<QString> &) { later = true; });
        QTRY_VERIFY(later);
        (*store)->integrity(&other, [&](const Result<void> &) { later = false; });
        QTRY_VERIFY(!later);
        QVERIFY(dropped);
        // The work itself was done.
        const auto database = cache.open();
        VERIFY_RESULT(database);
        QCOMPARE(Meta(**database).text(Meta::Name::Cursor).value(), u"7"_s);
    }

    void everythingAskedForHappensBeforeTheEnd()
    {
        CacheFile cache;
        {
            auto store = Store::open(cache.options());
            VERIFY_RESULT(store);
            for (int i = 0; i < 200; ++i) {
                (*store)->write<int>(
                    this,
                    [i](Tables &tables) -> Result<int> {
                        return tables.articles.create(article(static_cast<quint64>(i + 1), u"Tin %1"_s.arg(i))).transform([] { return 0; });
                    },
                    [](const Result<int> &) {});
            }
        }
        auto store = Store::open(cache.options());
        VERIFY_RESULT(store);
        bool indexed = false;
        qint64 count = -1;
        qsizetype hits = -1;
        (*store)->whenIndexed(this, [&](const Result<void> &done) { indexed = done.has_value(); });
        QTRY_VERIFY(indexed);
        (*store)->read<qint64>(this, [](Tables &tables) {
            Place place;
            place.states = { StateId(u"draft"_s) };
            return tables.articles.count(place);
        }, [&](const Result<qint64> &result) { count = result.value_or(-2); });
        (*store)->read<QList<Hit>>(this, [](Tables &tables) { return tables.search.find(u"tin 199"_s); },
                                   [&](const Result<QList<Hit>> &result) { hits = result ? result->size() : -2; });
        QTRY_COMPARE(count, 200);
        QTRY_COMPARE(hits, 1);
    }

    void memoryLeavesNoTrace()
    {
        auto store = Store::open({ .path = {}, .key = key });
        VERIFY_RESULT(store);
        QString title;
        (*store)->write<int>(this, [](Tables &tables) -> Result<int> { return prepare(tables).transform([] { return 0; }); },
                             [](const Result<int> &) {});
        (*store)->read<std::optional<ArticleRow>>(
            this, [](Tables &tables) { return tables.articles.row(id<ArticleId>(1)); },
            [&](const Result<std::optional<ArticleRow>> &row) { title = row && *row ? (*row)->title : u"?"_s; });
        QTRY_COMPARE(title, u"Đang viết"_s);
        // Reading cannot change anything here either.
        (*store)->read<int>(this, [](Tables &tables) -> Result<int> { return tables.meta.setText(Meta::Name::Cursor, u"x"_s).transform([] { return 0; }); },
                            [](const Result<int> &) {});
        (*store)->read<QString>(this, [](Tables &tables) { return tables.meta.text(Meta::Name::Cursor); },
                                [&](const Result<QString> &text) { title = text.value_or(u"?"_s); });
        QTRY_COMPARE(title, u"con trỏ 1"_s);
    }

    void openingSaysWhatIsWrong()
    {
        CacheFile cache;
        VERIFY_RESULT(cache.open());
        const auto wrong = Store::open({ .path = cache.path(), .key = QByteArray(32, 'y') });
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().problem, u"wrong_key"_s);
    }

    void rowsInFlightWaitAfterACrash()
    {
        CacheFile cache;
        {
            const auto database = cache.open();
            VERIFY_RESULT(database);
            VERIFY_RESULT(inside<void>(**database, prepare));
            VERIFY_RESULT(inside<void>(**database, [](Tables &tables) { return tables.outbox.startSending(1); }));
        }
        auto store = Store::open(cache.options());
        VERIFY_RESULT(store);
        std::optional<OutboxCounts> counts;
        (*store)->read<OutboxCounts>(this, [](Tables &tables) { return tables.outbox.counts(); },
                                     [&](const Result<OutboxCounts> &result) { counts = result.value(); });
        QTRY_VERIFY(counts.has_value());
        QCOMPARE(*counts, (OutboxCounts { .waiting = 1, .inFlight = 0, .parked = 0 }));
    }

    void purgeLeavesNoByte_data()
    {
        QTest::addColumn<QByteArray>("useKey");
        QTest::addColumn<bool>("interrupted");
        QTest::newRow("encrypted") << key << false;
        QTest::newRow("without a key") << QByteArray() << false;
        QTest::newRow("without a key, finished at the next start") << QByteArray() << true;
    }
    void purgeLeavesNoByte()
    {
        QFETCH(QByteArray, useKey);
        QFETCH(bool, interrupted);
        CacheFile cache(useKey);
        const ArticleId id = samples::id<ArticleId>(1);
        {
            const auto database = cache.open();
            VERIFY_RESULT(database);
            VERIFY_RESULT(inside<void>(**database, [&](Tables &tables) { return fillWithSecret(tables); }));
            VERIFY_RESULT(inside<int>(**database, [](Tables &tables) { return tables.search.catchUp(tables.articles, 1000); }));
            VERIFY_RESULT((*database)->copyTo(copyBefore(cache.path(), 0))); // as a migration leaves one
            if (useKey.isEmpty()) {
                for (const QByteArray &form : formsOfSecret().mid(0, 1) + formsOfSecret().mid(5, 1) + formsOfSecret().mid(2, 2))
                    QVERIFY2(!cache.fileWith(form).isEmpty(), form.constData()); // the search can find
            }
            if (interrupted)
                VERIFY_RESULT(inside<void>(**database, [&](Tables &tables) { return tables.articles.purge(id, at(9)); }));
        }
        auto store = Store::open({ .path = cache.path(), .key = useKey });
        VERIFY_RESULT(store);
        bool purged = interrupted;
        if (!interrupted)
            (*store)->purge(this, id, at(9), [&](const Result<void> &done) { purged = done.has_value(); });
        QTRY_VERIFY(purged);
        for (const QByteArray &form : formsOfSecret()) // while it is open, WAL included
            QVERIFY2(cache.fileWith(form).isEmpty(), (form + " in " + cache.fileWith(form).toUtf8()).constData());
        store->reset();
        for (const QByteArray &form : formsOfSecret())
            QCOMPARE(cache.fileWith(form), QString());
        QVERIFY(!QFile::exists(copyBefore(cache.path(), 0)));
        const auto database = cache.open();
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->integrity());
        Tables tables(**database);
        QVERIFY(tables.articles.tombstone(id).value());
        QVERIFY(tables.articles.row(samples::id<ArticleId>(2)).value()); // the others stay
        QCOMPARE(tables.search.find(u"hội lim"_s).value().size(), 1);
        QCOMPARE(tables.search.find(u"zzkhongtontai"_s).value().size(), 0);
    }

    void killedAtAnyInstantNothingAcknowledgedIsLost()
    {
        CacheFile cache;
        VERIFY_RESULT(cache.open());
        int acknowledged = 0;
        for (int round = 0; round < 40; ++round) {
            QProcess child;
            child.setProcessChannelMode(QProcess::SeparateChannels);
            child.start(qApp->applicationFilePath(), { u"--write"_s, cache.path(), QString::number(acknowledged) });
            QVERIFY(child.waitForStarted());
            // A different instant each round: after so many lines, and some microseconds.
            QByteArray output;
            while (output.count('\n') < 1 + round % 7 && child.waitForReadyRead(20000))
                output += child.readAllStandardOutput();
            QVERIFY2(!output.isEmpty(), child.readAllStandardError().constData());
            QThread::usleep(static_cast<unsigned long>(137 * round % 3001));
            child.kill(); // SIGKILL
            QVERIFY(child.waitForFinished());
            output += child.readAllStandardOutput();
            const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
            acknowledged = lines.last().toInt();

            const auto database = cache.open();
            VERIFY_RESULT(database);
            VERIFY_RESULT((*database)->integrity());
            Tables tables(**database);
            const int kept = tables.meta.text(Meta::Name::Cursor).value().toInt();
            QVERIFY2(kept >= acknowledged, QByteArray::number(acknowledged).constData());
            // What belongs together is together: text, revision and intents of the last write, nothing of a later one.
            QCOMPARE(tables.articles.working(id<ArticleId>(1)).value()->content.title, u"Lần %1"_s.arg(kept));
            QCOMPARE(tables.outbox.counts().value().waiting, kept);
            QCOMPARE(tables.articles.revisions(id<ArticleId>(1)).value().size(), kept);
            acknowledged = kept;
        }
        QVERIFY(acknowledged >= 40);
    }

    void twoProcessesShareOneFile()
    {
        CacheFile cache;
        VERIFY_RESULT(cache.open());
        QProcess child;
        child.start(qApp->applicationFilePath(), { u"--write"_s, cache.path(), u"0"_s });
        QVERIFY(child.waitForReadyRead(20000));
        const auto database = cache.open();
        VERIFY_RESULT(database);
        for (quint64 i = 100; i < 130; ++i) {
            // The other writes without a pause; whoever waits gets his turn in time.
            VERIFY_RESULT(inside<void>(**database, [i](Tables &tables) { return tables.articles.create(article(i, u"Tin"_s)); }));
            VERIFY_RESULT((*database)->beginReading());
            Tables tables(**database);
            const int kept = tables.meta.text(Meta::Name::Cursor).value().toInt();
            QCOMPARE(tables.articles.working(id<ArticleId>(1)).value()->content.title, u"Lần %1"_s.arg(kept));
            QCOMPARE(tables.outbox.counts().value().waiting, kept);
            (*database)->rollback();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        VERIFY_RESULT((*database)->integrity());
    }

private:
    static Result<void> fillWithSecret(Tables &tables)
    {
        QByteArray bytes = QByteArray("BYTES-OF-THE-PICTURE").repeated(30000);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto picture = tables.media.add(buffer, { .digest = {}, .type = u"image/png"_s, .name = u"a.png"_s, .renditionOf = {}, .addedAt = at(1) });
        if (!picture)
            return noValue(picture);
        const Article article = samples::article(1, secretContent(*picture), u"submitted"_s);
        Intent sent = intent(1, article.id);
        sent.bytes = secret.toUtf8();
        Comment comment { .id = id<CommentId>(1), .article = article.id, .author = PersonId(u"a"_s), .revision = article.revision,
                          .quote = secret, .text = secret, .at = at(1) };
        HistoryEntry entry;
        entry.number = 1;
        entry.what = u"return"_s;
        entry.reason = secret;
        entry.hash = Digest::of("1");
        for (quint64 i = 2; i < 40; ++i) {
            const Result<void> other = tables.articles.putConfirmed(samples::article(i, i == 2 ? u"Hội Lim"_s : u"Tin thường"_s, u"editing"_s));
            if (!other)
                return other;
        }
        return allOf({ tables.articles.putConfirmed(article),
                       tables.articles.saveWorking({ article.id, article.revision, article.content, at(2) }),
                       tables.articles.keep({ .id = id<RevisionId>(9), .article = article.id, .parent = {}, .madeAt = at(1), .content = article.content }),
                       noValue(tables.outbox.append(sent)), tables.comments.put(comment),
                       tables.histories.put(article.id, { entry }), tables.histories.setHead(article.id, { 1, entry.hash }) });
    }
};

/// The child that is killed: writes numbered rounds, each of text, revision and intent in one transaction, and
/// says the number when it is on the disk.
static int writeUntilKilled(const QString &path, int from)
{
    const auto database = Database::open({ .path = path, .key = key });
    if (!database || !migrate(**database))
        return 2;
    for (int round = from + 1;; ++round) {
        const auto done = inside<void>(**database, [round](Tables &tables) -> Result<void> {
            const auto number = static_cast<quint64>(round);
            const Content content = samples::content(u"Lần %1"_s.arg(round), u"Tóm tắt"_s, QStringList(round % 50, u"Đoạn văn."_s));
            const Result<void> saved = round == 1
                ? tables.articles.create(article(1, content))
                : tables.articles.saveWorking({ id<ArticleId>(1), {}, content, at(round) });
            if (!saved)
                return saved;
            return allOf({ tables.articles.keep({ .id = id<RevisionId>(number), .article = id<ArticleId>(1), .parent = {}, .madeAt = at(round), .content = content }),
                           noValue(tables.outbox.append(intent(number, id<ArticleId>(1)))),
                           noValue(tables.search.catchUp(tables.articles)),
                           tables.meta.setText(Meta::Name::Cursor, QString::number(round)) });
        });
        if (!done)
            return 3;
        fprintf(stdout, "%d\n", round);
        fflush(stdout);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--write")
        return writeUntilKilled(arguments.value(2), arguments.value(3).toInt());
    StoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
