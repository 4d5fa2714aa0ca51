// Bytes in, the same bytes out, whole or in ranges; never a medium whose digest is not its bytes'.

#include "support/StoreSamples.h"

#include <QBuffer>

using namespace toasoan;
using namespace toasoan::samples;

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 42;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

Medium picture(const Digest &digest = {}, qint64 size = 0)
{
    return { .digest = digest, .type = u"image/jpeg"_s, .name = u"cầu.jpg"_s, .size = size, .renditionOf = {}, .addedAt = at(1) };
}

/// Gives seven bytes at a time, as a slow device may.
class Trickle final : public QBuffer
{
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char *data, qint64 most) override { return QBuffer::readData(data, std::min<qint64>(most, 70001)); }
};

} // namespace

class MediaTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables;
    Media &media() { return m_tables->media; }
    Result<Digest> add(QByteArray bytes, const Medium &medium = picture())
    {
        Trickle device(&bytes);
        device.open(QIODevice::ReadOnly);
        return media().add(device, medium);
    }
    qint64 chunks() { return m_database->number({ "n", "SELECT count(*) FROM medium_chunk" }).value_or(-1); }

private Q_SLOTS:
    void init()
    {
        auto database = Database::open({});
        VERIFY_RESULT(database);
        m_database = std::move(*database);
        VERIFY_RESULT(migrate(*m_database));
        m_tables = std::make_unique<Tables>(*m_database);
    }

    void cleanup()
    {
        m_tables.reset();
        m_database.reset();
    }

    void bytesComeBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : { 0, 1, 262143, 262144, 262145, 1000000 })
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
    }
    void bytesComeBack()
    {
        QFETCH(qsizetype, size);
        const QByteArray bytes = noise(size);
        const auto digest = add(bytes);
        VERIFY_RESULT(digest);
        QCOMPARE(*digest, Digest::of(bytes));
        const auto medium = media().find(*digest).value();
        QVERIFY(medium && medium->whole && !medium->onPortal);
        QCOMPARE(medium->size, size);
        QCOMPARE(medium->name, u"cầu.jpg"_s);
        QCOMPARE(media().read(*digest, 0, size).value(), bytes);
        QCOMPARE(media().read(*digest, 0, size + 1000).value(), bytes);
        for (const qint64 offset : { qint64(0), qint64(5), qint64(262140), qint64(262144), qint64(size) })
            QCOMPARE(media().read(*digest, offset, 300000).value(), bytes.mid(offset, 300000));
        QVERIFY(!media().read(*digest, -1, 1));
        QCOMPARE(chunks(), (size + Media::chunkBytes - 1) / Media::chunkBytes);
    }

    void sameBytesAreKeptOnce()
    {
        const QByteArray bytes = noise(300000);
        VERIFY_RESULT(add(bytes));
        Medium renamed = picture();
        renamed.name = u"khác.jpg"_s;
        const auto again = add(bytes, renamed);
        VERIFY_RESULT(again);
        QCOMPARE(media().find(*again).value()->name, u"cầu.jpg"_s);
        QCOMPARE(chunks(), 2);
    }

    void wrongDigestLeavesNothing()
    {
        const auto wrong = add(noise(300000), picture(Digest::of("something else")));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().problem, u"digest_mismatch"_s);
        QCOMPARE(chunks(), 0);
    }

    void downloadsComeInPieces_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("small") << 1000;
        QTest::newRow("a chunk") << 262144;
        QTest::newRow("odd") << 300001;
        QTest::newRow("at once") << 700000;
    }
    void downloadsComeInPieces()
    {
        QFETCH(int, piece);
        const QByteArray bytes = noise(700000);
        const Digest digest = Digest::of(bytes);
        VERIFY_RESULT(media().begin(picture(digest, bytes.size())));
        for (qint64 offset = 0; offset < bytes.size(); offset += piece) {
            VERIFY_RESULT(media().append(digest, offset, QByteArrayView(bytes).sliced(offset, std::min<qint64>(piece, bytes.size() - offset))));
            QCOMPARE(media().length(digest).value(), std::min<qint64>(offset + piece, bytes.size()));
            VERIFY_RESULT(media().begin(picture(digest, bytes.size()))); // again: goes on
        }
        QVERIFY(!media().find(digest).value()->whole);
        const auto beyond = media().append(digest, bytes.size(), "x");
        QCOMPARE(beyond.error().problem, u"too_large"_s);
        QCOMPARE(media().append(digest, 5, "x").error().problem, u"offset_mismatch"_s);
        VERIFY_RESULT(media().finish(digest));
        VERIFY_RESULT(media().finish(digest));
        QVERIFY(media().find(digest).value()->whole);
        QCOMPARE(media().read(digest, 0, bytes.size()).value(), bytes);
    }

    void falseDownloadsAreDropped_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::newRow("cut short") << noise(299999);
        QTest::newRow("other bytes") << QByteArray(300000, 'x');
    }
    void falseDownloadsAreDropped()
    {
        QFETCH(QByteArray, received);
        const Digest digest = Digest::of(noise(300000));
        VERIFY_RESULT(media().begin(picture(digest, 300000)));
        VERIFY_RESULT(media().append(digest, 0, received));
        QCOMPARE(media().finish(digest).error().problem, u"digest_mismatch"_s);
        QCOMPARE(media().find(digest).value(), std::nullopt);
        QCOMPARE(chunks(), 0);
        QCOMPARE(media().append(digest, 0, "x").error().problem, u"not_found"_s);
    }

    void halfADownloadIsReplacedByTheWhole()
    {
        const QByteArray bytes = noise(600000);
        const Digest digest = Digest::of(bytes);
        VERIFY_RESULT(media().begin(picture(digest, bytes.size())));
        VERIFY_RESULT(media().append(digest, 0, QByteArrayView(bytes).first(1000)));
        VERIFY_RESULT(add(bytes));
        QVERIFY(media().find(digest).value()->whole);
        QCOMPARE(media().read(digest, 0, bytes.size()).value(), bytes);
    }

    void usesDecideWhatIsSentFetchedAndSwept()
    {
        const auto original = add("bản gốc").value();
        Medium rendition = picture();
        rendition.kind = MediumKind::Rendition;
        rendition.renditionOf = original;
        const auto small = add("bản nhỏ", rendition).value();
        const auto unused = add("không ai dùng").value();
        const Digest elsewhere = Digest::of("ở Cổng");
        Content uses = content(u"Tin"_s, {}, {});
        uses.cover = Cover { small, u"alt"_s, {}, {} };
        Figure figure;
        figure.media = elsewhere;
        figure.alt = u"alt"_s;
        uses.body = Body({ figure });
        VERIFY_RESULT(m_tables->articles.create(article(1, uses)));
        const auto used = media().usedBy(id<ArticleId>(1)).value();
        QCOMPARE(QSet(used.begin(), used.end()), (QSet { small, elsewhere }));
        QCOMPARE(media().toUpload(id<ArticleId>(1)).value(), QList { small });
        QCOMPARE(media().missing(10).value(), QList { elsewhere });
        VERIFY_RESULT(media().setUploaded(small, 4));
        QCOMPARE(media().find(small).value()->uploaded, 4);
        VERIFY_RESULT(media().setOnPortal(small, true));
        QCOMPARE(media().toUpload(id<ArticleId>(1)).value(), QList<Digest>());
        QCOMPARE(media().sweep(at(1)).value(), 0); // not older
        QCOMPARE(media().sweep(at(2)).value(), 1);
        QVERIFY(!media().find(unused).value());
        QVERIFY(media().find(original).value() && media().find(small).value());
        VERIFY_RESULT(m_tables->articles.discard(id<ArticleId>(1)));
        QVERIFY(!media().find(original).value());
        QVERIFY(!media().find(small).value());
        QCOMPARE(chunks(), 0);
    }

    void sharedMediaOutliveOneArticle()
    {
        const auto shared = add("dùng chung").value();
        for (quint64 i = 1; i <= 2; ++i) {
            Content uses = content(u"Tin"_s, {}, {});
            uses.cover = Cover { shared, u"alt"_s, {}, {} };
            VERIFY_RESULT(m_tables->articles.create(article(i, uses)));
        }
        VERIFY_RESULT(m_tables->articles.purge(id<ArticleId>(1), at(5)));
        QVERIFY(media().find(shared).value());
        VERIFY_RESULT(m_tables->articles.purge(id<ArticleId>(2), at(5)));
        QVERIFY(!media().find(shared).value());
    }
};

QTEST_GUILESS_MAIN(MediaTest)
#include "tst_media.moc"
