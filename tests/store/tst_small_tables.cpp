// Histories, comments, records, rulebooks, single values and views: what goes in comes out, and the rules of each.

#include "support/StoreSamples.h"

#include "wire/Shipped.h"

#include <QJsonObject>

using namespace toasoan;
using namespace toasoan::samples;

class SmallTablesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables;
    const ArticleId m_article = id<ArticleId>(1);

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

    void historiesOnlyGrow()
    {
        Histories &histories = m_tables->histories;
        QCOMPARE(histories.head(m_article).value(), HistoryHead());
        QList<HistoryEntry> entries;
        for (int i = 1; i <= 3; ++i) {
            HistoryEntry entry;
            entry.number = i;
            entry.what = u"return"_s;
            entry.id = u"id"_s;
            entry.who = PersonId(u"bientap.mau"_s);
            entry.at = at(i);
            entry.reason = u"Thiếu nguồn ảnh"_s;
            entry.previous = i == 1 ? Digest() : entries.last().hash;
            entry.hash = Digest::of(QByteArray::number(i));
            entries += entry;
        }
        VERIFY_RESULT(histories.put(m_article, entries.mid(1)));
        VERIFY_RESULT(histories.put(m_article, entries.first(2)));
        QCOMPARE(histories.entries(m_article).value(), entries);
        VERIFY_RESULT(histories.setHead(m_article, { 3, entries[2].hash }));
        VERIFY_RESULT(histories.setHead(m_article, { 3, entries[2].hash }));
        for (const HistoryHead &false_ : { HistoryHead { 2, entries[1].hash }, HistoryHead { 3, Digest::of("x") }, HistoryHead() }) {
            const auto rewritten = histories.setHead(m_article, false_);
            QVERIFY(!rewritten);
            QCOMPARE(rewritten.error().problem, u"history_rewritten"_s);
        }
        QCOMPARE(histories.head(m_article).value(), (HistoryHead { 3, entries[2].hash }));
    }

    void commentsAreInOrder()
    {
        Comments &comments = m_tables->comments;
        Comment late { .id = id<CommentId>(1), .article = m_article, .author = PersonId(u"a"_s), .revision = id<RevisionId>(1),
                       .quote = u"Đông Hà"_s, .text = u"Kiểm tra lại tên"_s, .at = at(20) };
        Comment early = late;
        early.id = id<CommentId>(2);
        early.at = at(10);
        VERIFY_RESULT(comments.put(late));
        VERIFY_RESULT(comments.put(early));
        late.resolved = true;
        VERIFY_RESULT(comments.put(late));
        QCOMPARE(comments.of(m_article).value(), (QList { early, late }));
        QVERIFY(m_tables->touched.comments.contains(m_article));
        VERIFY_RESULT(comments.remove(early.id));
        VERIFY_RESULT(comments.remove(id<CommentId>(9)));
        QCOMPARE(comments.of(m_article).value(), QList { late });
    }

    void recordsAreKeptByType()
    {
        Records &records = m_tables->records;
        const QJsonObject one { { u"text"_s, u"Đôn đốc"_s } };
        const QJsonObject two { { u"text"_s, u"Khác"_s } };
        VERIFY_RESULT(records.put(Change::Type::Reminder, u"1"_s, m_article, one));
        VERIFY_RESULT(records.put(Change::Type::Assignment, u"1"_s, {}, two));
        QCOMPARE(records.find(Change::Type::Reminder, u"1"_s).value(), std::optional(one));
        QCOMPARE(records.all(Change::Type::Assignment).value(), QList { two });
        QCOMPARE(records.of(Change::Type::Reminder, m_article).value(), QList { one });
        QCOMPARE(records.of(Change::Type::Assignment, m_article).value(), QList<QJsonObject>());
        VERIFY_RESULT(records.put(Change::Type::Reminder, u"1"_s, m_article, two));
        QCOMPARE(records.find(Change::Type::Reminder, u"1"_s).value(), std::optional(two));
        VERIFY_RESULT(records.remove(Change::Type::Reminder, u"1"_s));
        QCOMPARE(records.find(Change::Type::Reminder, u"1"_s).value(), std::nullopt);
        QVERIFY(m_tables->touched.records);
    }

    void metaValuesAreSingle_data()
    {
        QTest::addColumn<int>("name");
        for (int name = 0; name <= static_cast<int>(Meta::Name::LastSync); ++name)
            QTest::addRow("%d", name) << name;
    }
    void metaValuesAreSingle()
    {
        QFETCH(int, name);
        Meta &meta = m_tables->meta;
        const auto which = static_cast<Meta::Name>(name);
        QCOMPARE(meta.text(which).value(), QString());
        VERIFY_RESULT(meta.setText(which, u"một"_s));
        VERIFY_RESULT(meta.setText(which, u"hai"_s));
        QCOMPARE(meta.text(which).value(), u"hai"_s);
        QCOMPARE(m_database->number({ "n", "SELECT count(*) FROM meta" }).value(), 1);
        VERIFY_RESULT(meta.setText(which, {}));
        QCOMPARE(m_database->number({ "n", "SELECT count(*) FROM meta" }).value(), 0);
    }

    void viewsMoveForward()
    {
        Views &views = m_tables->views;
        QCOMPARE(views.last(m_article).value(), std::nullopt);
        VERIFY_RESULT(views.saw(m_article, { id<RevisionId>(2), at(20) }));
        VERIFY_RESULT(views.saw(m_article, { id<RevisionId>(1), at(10) }));
        QCOMPARE(views.last(m_article).value(), std::optional(View { id<RevisionId>(2), at(20) }));
        VERIFY_RESULT(views.saw(m_article, { id<RevisionId>(3), at(30) }));
        QCOMPARE(views.last(m_article).value()->revision, id<RevisionId>(3));
    }

    void rulebooksOfEveryDayStay()
    {
        Rulebooks &rulebooks = m_tables->rulebooks;
        QCOMPARE(rulebooks.newest().value(), 0);
        const auto shipped = wire::shippedRulebooks();
        VERIFY_RESULT(shipped);
        QCOMPARE(shipped->size(), 2);
        for (const Rulebook &rulebook : *shipped) {
            VERIFY_RESULT(rulebooks.put(rulebook));
            VERIFY_RESULT(rulebooks.put(rulebook));
        }
        QCOMPARE(rulebooks.all().value(), *shipped);
        QCOMPARE(rulebooks.all().value().size(), 2);
        QCOMPARE(rulebooks.newest().value(), 2);
    }
};

QTEST_GUILESS_MAIN(SmallTablesTest)
#include "tst_small_tables.moc"
