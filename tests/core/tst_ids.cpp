// Ids are UUIDv7 (RFC 9562, 5.7) from the injected clock, unique from any thread; only one spelling is read.

#include "core/Ids.h"

#include "support/FakeClock.h"

#include <QSet>
#include <QTest>
#include <QThread>

#include <array>

using namespace Qt::StringLiterals;
using namespace toasoan;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTimeVersionAndVariant_data();
    void carriesTimeVersionAndVariant();
    void everyFreeBitIsRandom();
    void neverTwice();
    void readsOneForm_data();
    void readsOneForm();
    void writesLowerCase();
    void kindsAreApart();
    void archived();
};

void IdsTest::carriesTimeVersionAndVariant_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("start");
    QTest::newRow("epoch") << qint64(0) << u"00000000-0000-7"_s;
    // The example of RFC 9562, A.6: 2022-02-22 14:22:22.00 GMT-05:00.
    QTest::newRow("example of the RFC") << qint64(0x017f22e279b0) << u"017f22e2-79b0-7"_s;
    QTest::newRow("all 48 bits") << qint64(0xffffffffffff) << u"ffffffff-ffff-7"_s;
}

void IdsTest::carriesTimeVersionAndVariant()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const QString, start);
    const FakeClock clock { UtcTime(std::chrono::milliseconds(milliseconds)) };
    TimeOrderedIds ids(clock);
    for (int i = 0; i < 1000; ++i) {
        const QUuid id = ids.next();
        QVERIFY2(id.toString(QUuid::WithoutBraces).startsWith(start), qPrintable(id.toString()));
        QCOMPARE(id.variant(), QUuid::DCE);
    }
}

void IdsTest::everyFreeBitIsRandom()
{
    const FakeClock clock { UtcTime() };
    TimeOrderedIds ids(clock);
    std::array<int, 128> ones {};
    constexpr int rounds = 4096;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray bytes = ids.next().toRfc4122();
        for (size_t bit = 0; bit < ones.size(); ++bit)
            ones.at(bit) += (bytes.at(static_cast<qsizetype>(bit / 8)) >> (7 - bit % 8)) & 1;
    }
    for (size_t bit = 0; bit < ones.size(); ++bit) {
        const bool isVersion = bit >= 48 && bit < 52;
        const bool isVariant = bit == 64 || bit == 65;
        if (bit < 48 || isVersion || isVariant) {
            const bool one = (isVersion && bit > 48) || bit == 64;
            QVERIFY2(ones.at(bit) == (one ? rounds : 0), qPrintable(QString::number(bit)));
        } else {
            // Eight standard deviations (of 32): never by chance, always for a bit that is stuck.
            QVERIFY2(std::abs(ones.at(bit) - rounds / 2) < 256, qPrintable(QString::number(bit)));
        }
    }
}

void IdsTest::neverTwice()
{
    const FakeClock clock { UtcTime(std::chrono::hours(500'000)) };
    TimeOrderedIds ids(clock);
    std::array<QList<QUuid>, 4> made;
    std::array<std::unique_ptr<QThread>, 4> threads;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads.at(i).reset(QThread::create([&ids, &mine = made.at(i)] {
            for (int count = 0; count < 50'000; ++count)
                mine.append(ids.next());
        }));
        threads.at(i)->start();
    }
    QSet<QUuid> all;
    for (size_t i = 0; i < threads.size(); ++i) {
        QVERIFY(threads.at(i)->wait());
        for (const QUuid &id : std::as_const(made.at(i)))
            all.insert(id);
    }
    QCOMPARE(all.size(), 200'000);
}

void IdsTest::readsOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");
    QTest::newRow("canonical") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s << true;
    QTest::newRow("upper case") << u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("braces") << u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s << false;
    QTest::newRow("no dashes") << u"017f22e279b07cc398c4dc0c0c07398f"_s << false;
    QTest::newRow("dash moved") << u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s << false;
    QTest::newRow("not hexadecimal") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s << false;
    QTest::newRow("short") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398"_s << false;
    QTest::newRow("longer") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"_s << false;
    QTest::newRow("spaces") << u" 17f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s << false;
}

void IdsTest::readsOneForm()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isId);
    const auto id = ArticleId::fromString(text);
    QCOMPARE(id.has_value(), isId);
    if (id)
        QCOMPARE(id->toString(), text.toLower());
}

void IdsTest::writesLowerCase()
{
    const FakeClock clock { UtcTime(std::chrono::milliseconds(0xabcdefabcdef)) };
    TimeOrderedIds ids(clock);
    const auto id = ids.make<RevisionId>();
    QVERIFY(!id.isNull());
    QCOMPARE(id.toString().size(), 36);
    QCOMPARE(id.toString(), id.toString().toLower());
    QCOMPARE(RevisionId::fromString(id.toString()), std::optional(id));
    QVERIFY(RevisionId().isNull());
}

void IdsTest::archived()
{
    QVERIFY(ArticleId::fromString(u"0b1c9a52-3f4e-8a61-9c0d-5e6f7a8b9c0d")->isArchived());
    QVERIFY(!ArticleId::fromString(u"0b1c9a52-3f4e-7a61-9c0d-5e6f7a8b9c0d")->isArchived());
    QVERIFY(!ArticleId::fromString(u"0b1c9a52-8f4e-7881-8c0d-5e6f7a8b9c08")->isArchived());
    QVERIFY(!ArticleId().isArchived());
}

void IdsTest::kindsAreApart()
{
    static_assert(!std::is_convertible_v<ArticleId, RevisionId>);
    static_assert(!std::is_convertible_v<QUuid, ArticleId>);
    static_assert(!std::is_convertible_v<SiteId, ChannelId>);
    static_assert(!std::is_convertible_v<QString, SiteId>);
    QCOMPARE(QSet<SiteId>({ SiteId(u"a"_s), SiteId(u"b"_s), SiteId(u"a"_s) }).size(), 2);
    QVERIFY(SiteId(u"a"_s) < SiteId(u"b"_s));
}

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_ids.moc"
