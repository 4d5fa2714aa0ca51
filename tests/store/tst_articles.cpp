// Three layers that never overwrite one another; lists in order with their pages; what leaves and what stays.

#include "support/StoreSamples.h"

#include <QSet>

using namespace toasoan;
using namespace toasoan::samples;

namespace {

constexpr Statement blockPositions {
    "positions",
    "SELECT group_concat(position || ':' || hex(xml), ' ') FROM (SELECT * FROM working_block ORDER BY position)"
};
constexpr Statement changes { "changes", "SELECT total_changes()" };

Place everybody(const QStringList &states)
{
    Place place;
    for (const QString &state : states)
        place.states += StateId(state);
    return place;
}

QList<qint64> seconds(const ArticlePage &page)
{
    QList<qint64> found;
    for (const ArticleRow &row : page.rows)
        found += (row.touchedAt - at(0)) / std::chrono::seconds(1);
    return found;
}

Content fullContent()
{
    Content full = content(u"Khánh thành cầu Hiền Lương"_s, u"Sáng nay, tại thôn Đông Hà…"_s, { u"Một."_s, u"Hai."_s });
    QList<Block> blocks = full.body.blocks();
    Figure figure;
    figure.media = Digest::of("ảnh");
    figure.alt = u"Cây cầu"_s;
    figure.credit = u"Ảnh: mẫu"_s;
    blocks.insert(1, figure);
    blocks += Quote { { Paragraph { { Run { u"Trích <dẫn> & \"nháy\""_s, Mark::Strong } } } } };
    full.body = Body(blocks);
    full.cover = Cover { Digest::of("bìa"), u"bìa"_s, u"chú thích"_s, u"nguồn"_s };
    full.embargo = at(500);
    full.note = u"Gửi Ban Biên tập"_s;
    return full;
}

} // namespace

class ArticlesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables;
    Articles &articles() { return m_tables->articles; }
    QString positions()
    {
        return *m_database->one<QString>(blockPositions, {}, [](const Row &row) -> Result<QString> { return row.text(0); })
                    .value();
    }

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

    void confirmedComesBackAsItWas()
    {
        Article whole = article(1, fullContent(), u"published"_s);
        whole.approval = Approval { PersonId(u"duyet"_s), at(3), whole.revision, Digest::of("f"), u"12/PD"_s };
        whole.live = Live { whole.revision, Digest::of("f"), { { SiteId(u"tinhuy"_s), ChannelId(u"tin"_s) } }, u"/tin/1"_s, at(4) };
        VERIFY_RESULT(articles().putConfirmed(whole));
        QCOMPARE(articles().confirmed(whole.id).value(), std::optional(whole));
        const auto row = articles().row(whole.id).value();
        QVERIFY(row && row->known && row->whole && !row->working);
        QCOMPARE(row->summary, summaryOf(whole));
        QVERIFY(m_tables->touched.articles.contains(whole.id));
        QCOMPARE(articles().confirmed(id<ArticleId>(9)).value(), std::nullopt);
    }

    void summaryMakesTheTextBehind()
    {
        Article whole = article(1, u"Tin một"_s, u"submitted"_s);
        VERIFY_RESULT(articles().putConfirmed(whole));
        Summary newer = summaryOf(whole);
        newer.version = 2;
        newer.title = u"Tin một, đã sửa"_s;
        newer.updatedAt = at(50);
        VERIFY_RESULT(articles().putSummary(newer));
        VERIFY_RESULT(articles().putSummary(summaryOf(article(2, u"Tin hai"_s, u"submitted"_s))));
        QVERIFY(!articles().row(whole.id).value()->whole);
        QCOMPARE(articles().row(whole.id).value()->title, newer.title);
        QCOMPARE(articles().confirmed(whole.id).value(), std::optional(whole)); // still readable
        QCOMPARE(articles().withoutText({ StateId(u"submitted"_s) }, 10).value(),
                 (QList { whole.id, id<ArticleId>(2) }));
        QCOMPARE(articles().withoutText({ StateId(u"draft"_s) }, 10).value(), QList<ArticleId>());
        whole.version = 2;
        VERIFY_RESULT(articles().putConfirmed(whole));
        QCOMPARE(articles().withoutText({ StateId(u"submitted"_s) }, 10).value(), QList { id<ArticleId>(2) });
        VERIFY_RESULT(articles().putSummary(newer)); // the same version again is no news
        QVERIFY(articles().row(whole.id).value()->whole);
    }

    void portalNeverOverwritesMyText()
    {
        const Article base = article(1, u"Tin của Cổng"_s, u"editing"_s);
        VERIFY_RESULT(articles().putConfirmed(base));
        const Working mine { base.id, base.revision, fullContent(), at(900) };
        VERIFY_RESULT(articles().saveWorking(mine));
        Article theirs = article(1, u"Tin người khác sửa"_s, u"editing"_s);
        theirs.version = 2;
        theirs.updatedAt = at(950);
        VERIFY_RESULT(articles().putConfirmed(theirs));
        QCOMPARE(articles().working(base.id).value(), std::optional(mine));
        QCOMPARE(articles().confirmed(base.id).value(), std::optional(theirs));
        const auto row = articles().row(base.id).value();
        QCOMPARE(row->title, mine.content.title);
        QCOMPARE(row->summary.title, theirs.content.title);
        QCOMPARE(row->touchedAt, at(950));
        QVERIFY(row->working);
        VERIFY_RESULT(articles().dropWorking(base.id));
        QCOMPARE(articles().working(base.id).value(), std::nullopt);
        QCOMPARE(articles().row(base.id).value()->title, theirs.content.title);
        QCOMPARE(m_database->number({ "n", "SELECT count(*) FROM working_block" }).value(), 0);
    }

    void savesMoveAnArticleInListsByTheMinute()
    {
        VERIFY_RESULT(articles().putConfirmed(article(1, u"Tin"_s, u"editing"_s)));
        const auto touchedAfter = [&](qint64 second) {
            Content content = article(1, u"Tin %1"_s.arg(second)).content;
            if (!articles().saveWorking({ id<ArticleId>(1), id<RevisionId>(1'000'001), content, at(second) }))
                return UtcTime();
            const auto row = articles().row(id<ArticleId>(1)).value();
            return row->title == content.title ? row->touchedAt : UtcTime(); // the title is shown at once
        };
        QCOMPARE(touchedAfter(30), at(1)); // it is from at(1)
        QCOMPARE(touchedAfter(60), at(1));
        QCOMPARE(touchedAfter(61), at(61));
        QCOMPARE(touchedAfter(120), at(61));
        QCOMPARE(touchedAfter(5000), at(5000));
        QCOMPARE(touchedAfter(100), at(100)); // a clock that was set back
        QCOMPARE(articles().working(id<ArticleId>(1)).value()->savedAt, at(100));
    }

    void draftsAreBornHere()
    {
        const Article draft = article(1, fullContent());
        VERIFY_RESULT(articles().create(draft));
        const auto row = articles().row(draft.id).value();
        QVERIFY(row && !row->known && row->working && !row->whole);
        QCOMPARE(row->summary.version, 0);
        QCOMPARE(articles().working(draft.id).value()->content, draft.content);
        QVERIFY(articles().working(draft.id).value()->parent.isNull());
        const auto twice = articles().create(draft);
        QVERIFY(!twice);
        QCOMPARE(twice.error().problem, u"id_reused"_s);
        const auto unknown = articles().saveWorking({ id<ArticleId>(7), {}, {}, at(1) });
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, Error::Kind::BadInput);
        VERIFY_RESULT(articles().discard(draft.id));
        QCOMPARE(articles().row(draft.id).value(), std::nullopt);
        VERIFY_RESULT(articles().putConfirmed(article(2, u"Đã ở Cổng"_s)));
        QCOMPARE(articles().discard(id<ArticleId>(2)).error().problem, u"wrong_state"_s);
    }

    void autosaveWritesOnlyChangedBlocks_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("kept"); // stored blocks that stay byte for byte where they were
        const QStringList five { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s };
        QTest::newRow("nothing") << five << five << 5;
        QTest::newRow("one changed") << five << QStringList { u"a"_s, u"b"_s, u"C"_s, u"d"_s, u"e"_s } << 4;
        QTest::newRow("inserted before") << five << (QStringList { u"0"_s } + five) << 5;
        QTest::newRow("inserted between") << five << QStringList { u"a"_s, u"b"_s, u"x"_s, u"y"_s, u"c"_s, u"d"_s, u"e"_s } << 5;
        QTest::newRow("appended") << five << (five + QStringList { u"f"_s }) << 5;
        QTest::newRow("first gone") << five << five.mid(1) << 4;
        QTest::newRow("middle gone") << five << QStringList { u"a"_s, u"e"_s } << 2;
        QTest::newRow("all gone") << five << QStringList {} << 0;
        QTest::newRow("from nothing") << QStringList {} << five << 0;
        QTest::newRow("repeated") << QStringList { u"a"_s, u"a"_s, u"a"_s } << QStringList { u"a"_s, u"a"_s } << 2;
    }
    void autosaveWritesOnlyChangedBlocks()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(int, kept);
        VERIFY_RESULT(articles().create(article(1, content(u"t"_s, {}, before))));
        const QStringList first = positions().split(u' ', Qt::SkipEmptyParts);
        const Working changed { id<ArticleId>(1), {}, content(u"t"_s, {}, after), at(9) };
        VERIFY_RESULT(articles().saveWorking(changed));
        const QStringList second = positions().split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(articles().working(changed.article).value(), std::optional(changed));
        QCOMPARE(second.size(), after.size());
        int same = 0;
        for (const QString &stored : second)
            same += first.contains(stored) ? 1 : 0;
        QCOMPARE(same, kept);
    }

    void whatCouldNotBeReadBackIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("decomposed") << u"Đông Hà"_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("control") << u"a\u0007b"_s;
    }
    void whatCouldNotBeReadBackIsRefused()
    {
        QFETCH(QString, text);
        const Article draft = article(1, content(u"t"_s, {}, { u"một"_s, u"hai"_s }));
        VERIFY_RESULT(articles().create(draft));
        for (const QStringList &paragraphs : { QStringList { u"một"_s, text }, QStringList { u"một"_s, text, u"hai"_s } }) {
            const Working broken { draft.id, {}, content(u"mới"_s, {}, paragraphs), at(9) };
            const auto refused = m_database->transaction<void>([&] { return articles().saveWorking(broken); });
            QVERIFY(!refused);
            QCOMPARE(refused.error().problem, u"not_canonical"_s);
            QCOMPARE(articles().working(draft.id).value()->content, draft.content);
            QVERIFY(!articles().keep({ .id = id<RevisionId>(1), .article = draft.id, .parent = {}, .content = broken.content }));
        }
    }

    void insertingAlwaysAtOnePlaceFindsRoom()
    {
        QStringList paragraphs { u"đầu"_s, u"cuối"_s };
        VERIFY_RESULT(articles().create(article(1, content(u"t"_s, {}, paragraphs))));
        for (int i = 0; i < 200; ++i) { // halves the gap each time, then runs out of it
            paragraphs.insert(1, QString::number(i));
            const Working now { id<ArticleId>(1), {}, content(u"t"_s, {}, paragraphs), at(i) };
            VERIFY_RESULT(articles().saveWorking(now));
            QCOMPARE(articles().working(now.article).value(), std::optional(now));
        }
    }

    void typingInALongTextChangesFewRows()
    {
        QStringList paragraphs;
        for (int i = 0; i < 2000; ++i)
            paragraphs += u"Đoạn văn thứ %1 của một bài nghiên cứu dài."_s.arg(i);
        VERIFY_RESULT(articles().create(article(1, content(u"t"_s, {}, paragraphs))));
        const qint64 before = m_database->number(changes).value();
        paragraphs[1000] += u" Thêm chữ."_s;
        VERIFY_RESULT(articles().saveWorking({ id<ArticleId>(1), {}, content(u"t"_s, {}, paragraphs), at(2) }));
        const qint64 written = m_database->number(changes).value() - before;
        QVERIFY2(written <= 4, QByteArray::number(written).constData());
    }

    void revisionsAreKept()
    {
        const Article draft = article(1, fullContent());
        VERIFY_RESULT(articles().create(draft));
        const KeptRevision first { .id = id<RevisionId>(11), .article = draft.id, .parent = {}, .madeAt = at(1),
                                   .content = fullContent(), .cut = Cut::Save };
        KeptRevision second { .id = id<RevisionId>(12), .article = draft.id, .parent = first.id, .madeAt = at(2),
                              .content = content(u"Hai"_s, {}, {}), .cut = Cut::Submit,
                              .origin = KeptRevision::Origin::Portal };
        VERIFY_RESULT(articles().keep(first));
        VERIFY_RESULT(articles().keep(second));
        QCOMPARE(articles().revision(first.id).value(), std::optional(first));
        QCOMPARE(articles().revision(second.id).value(), std::optional(second));
        second.content.title = u"khác"_s;
        VERIFY_RESULT(articles().keep(second)); // one id has one text
        QCOMPARE(articles().revision(second.id).value()->content.title, u"Hai"_s);
        const auto list = articles().revisions(draft.id).value();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].id, second.id);
        QCOMPARE(list[1].cut, Cut::Save);
    }

    void listsAreInOrderWithPages()
    {
        const QStringList states { u"submitted"_s, u"editing"_s, u"published"_s };
        for (int i = 1; i <= 60; ++i) {
            Article some = article(static_cast<quint64>(i), u"Tin %1"_s.arg(i), states[i % 3]);
            some.author = PersonId(i % 2 == 0 ? u"toi"_s : u"ban"_s);
            some.assignee = PersonId(i % 5 == 0 ? u"bientap"_s : QString());
            some.content.site = SiteId(i % 4 == 0 ? u"vanphong"_s : u"tinhuy"_s);
            some.updatedAt = at(i / 2 * 2); // pairs of equal times
            if (i % 3 == 2 && i > 30)
                some.live = Live { some.revision, Digest::of("x"), {}, {}, at(i) };
            VERIFY_RESULT(articles().putConfirmed(some));
        }
        QSet<qint64> seen;
        std::optional<ListKey> after;
        QList<qint64> order;
        int pages = 0;
        do {
            const auto page = articles().list(everybody(states), 7, after);
            VERIFY_RESULT(page);
            QVERIFY(page->rows.size() <= 7);
            for (const ArticleRow &row : page->rows)
                seen += row.number;
            order += seconds(*page);
            after = page->next;
            ++pages;
        } while (after);
        QCOMPARE(pages, 9);
        QCOMPARE(seen.size(), 60);
        QCOMPARE(order.size(), 60);
        QVERIFY(std::ranges::is_sorted(order, std::greater()));

        Place mine = everybody({ u"submitted"_s, u"editing"_s });
        mine.whose = Place::Whose::Author;
        mine.keys = { u"toi"_s };
        QCOMPARE(articles().count(mine).value(), 20);
        const auto minePage = articles().list(mine, 100).value();
        QCOMPARE(minePage.rows.size(), 20);
        QVERIFY(!minePage.next);
        QVERIFY(std::ranges::all_of(minePage.rows, [](const ArticleRow &row) { return row.summary.author.toString() == u"toi"; }));

        Place withdrawn = everybody({ u"published"_s });
        withdrawn.live = false;
        QCOMPARE(articles().count(withdrawn).value(), 10);
        withdrawn.live = true;
        QCOMPARE(articles().count(withdrawn).value(), 10);
        QVERIFY(std::ranges::all_of(articles().list(withdrawn, 50).value().rows, [](const ArticleRow &row) { return row.summary.live; }));

        Place desk = everybody(states);
        desk.whose = Place::Whose::Site;
        desk.keys = { u"vanphong"_s };
        QCOMPARE(articles().count(desk).value(), 15);
        desk.keys += u"tinhuy"_s;
        QCOMPARE(articles().count(desk).value(), 60);
        Place assigned = everybody(states);
        assigned.whose = Place::Whose::Assignee;
        assigned.keys = { u"bientap"_s };
        QCOMPARE(articles().count(assigned).value(), 12);
    }

    void listsAreReadFromTheirIndex_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QString>("index");
        QTest::newRow("everybody") << QByteArray("state = ? AND live = ?") << u"article_of_everybody"_s;
        QTest::newRow("author") << QByteArray("author = ? AND state = ? AND live = ?") << u"article_of_author"_s;
        QTest::newRow("assignee") << QByteArray("assignee = ? AND state = ? AND live = ?") << u"article_of_assignee"_s;
        QTest::newRow("site") << QByteArray("site = ? AND state = ? AND live = ?") << u"article_of_site"_s;
    }
    void listsAreReadFromTheirIndex()
    {
        QFETCH(QByteArray, where);
        QFETCH(QString, index);
        const QByteArray sql = "EXPLAIN QUERY PLAN SELECT touched_at, number FROM article WHERE " + where
            + " AND (touched_at, number) < (?, ?) ORDER BY touched_at DESC, number DESC LIMIT ?";
        const Statement explain { "explain", sql.constData() };
        QVariantList values(sql.count('?'), 1);
        QStringList plan;
        VERIFY_RESULT(m_database->each(explain, values, [&](const Row &row) -> Result<void> {
            plan += row.text(3);
            return {};
        }));
        QCOMPARE(plan.size(), 1); // no sorting step
        QVERIFY2(plan[0].contains(u"USING COVERING INDEX "_s + index), qPrintable(plan[0]));
    }

    void pendingIsWhatTheOutboxHolds()
    {
        const Article some = article(1, u"Tin"_s, u"awaiting_approval"_s);
        VERIFY_RESULT(articles().putConfirmed(some));
        Intent approve = intent(1, some.id, Errand::Transition);
        approve.label = u"approve"_s;
        const qint64 seq = m_tables->outbox.append(approve).value();
        QCOMPARE(articles().row(some.id).value()->pending, u"approve"_s);
        QVERIFY(!articles().row(some.id).value()->parked);
        VERIFY_RESULT(m_tables->outbox.startSending(seq));
        VERIFY_RESULT(m_tables->outbox.park(seq, { Error::Kind::Conflict, {}, u"fingerprint_mismatch"_s }));
        QVERIFY(articles().row(some.id).value()->parked);
        VERIFY_RESULT(m_tables->outbox.cancel(seq));
        QCOMPARE(articles().row(some.id).value()->pending, QString());
    }

    void lostSightTakesTextButNotMine()
    {
        const Article seen = article(1, fullContent(), u"editing"_s);
        const Article worked = article(2, fullContent(), u"editing"_s);
        VERIFY_RESULT(articles().putConfirmed(seen));
        VERIFY_RESULT(articles().putConfirmed(worked));
        const Working mine { worked.id, worked.revision, content(u"Của tôi"_s, {}, { u"Lời tôi viết"_s }), at(9) };
        VERIFY_RESULT(articles().saveWorking(mine));
        VERIFY_RESULT(m_tables->search.catchUp(articles()));
        QCOMPARE(m_tables->search.find(u"hien luong"_s).value().size(), 1);
        QCOMPARE(articles().forget(seen.id).value(), false);
        QCOMPARE(articles().forget(worked.id).value(), true);
        VERIFY_RESULT(m_tables->search.catchUp(articles()));
        QCOMPARE(articles().row(seen.id).value(), std::nullopt);
        QCOMPARE(articles().confirmed(worked.id).value(), std::nullopt);
        QCOMPARE(articles().working(worked.id).value(), std::optional(mine));
        const auto row = articles().row(worked.id).value();
        QVERIFY(row && !row->known);
        QCOMPARE(row->summary.title, mine.content.title);
        QCOMPARE(m_tables->search.find(u"hien luong"_s).value().size(), 0);
        QCOMPARE(m_tables->search.find(u"loi toi viet"_s).value().size(), 1);
        QCOMPARE(m_tables->media.usedBy(seen.id).value(), QList<Digest>());
        QCOMPARE(articles().known().value(), QList<ArticleId>());
        // In sight again: the portal's word and my text stand side by side.
        VERIFY_RESULT(articles().putConfirmed(worked));
        QCOMPARE(articles().working(worked.id).value(), std::optional(mine));
        QVERIFY(articles().row(worked.id).value()->known);
    }

    void oldTextsCanBeDropped()
    {
        for (quint64 i = 1; i <= 4; ++i) {
            Article some = article(i, fullContent(), i == 2 ? u"editing"_s : u"published"_s);
            some.author = PersonId(i == 1 ? u"toi"_s : u"ban"_s);
            VERIFY_RESULT(articles().putConfirmed(some));
        }
        VERIFY_RESULT(m_tables->views.saw(id<ArticleId>(3), { id<RevisionId>(1), at(1000) }));
        const auto droppable = articles().droppable(PersonId(u"toi"_s), { StateId(u"editing"_s) }, at(900)).value();
        QCOMPARE(droppable, QList { id<ArticleId>(4) });
        VERIFY_RESULT(articles().dropText(droppable[0]));
        QCOMPARE(articles().confirmed(droppable[0]).value(), std::nullopt);
        QVERIFY(articles().row(droppable[0]).value() && !articles().row(droppable[0]).value()->whole);
    }

    void purgeLeavesIdsAndHashesOnly()
    {
        Article secret = article(1, fullContent(), u"published"_s);
        secret.live = Live { secret.revision, Digest::of("live"), {}, {}, at(1) };
        VERIFY_RESULT(articles().putConfirmed(secret));
        VERIFY_RESULT(articles().keep({ .id = id<RevisionId>(5), .article = secret.id, .parent = id<RevisionId>(4),
                                        .madeAt = at(1), .content = secret.content }));
        const HistoryHead head { 3, Digest::of("đầu") };
        VERIFY_RESULT(m_tables->histories.setHead(secret.id, head));
        VERIFY_RESULT(m_tables->outbox.append(intent(1, secret.id)));
        VERIFY_RESULT(articles().purge(secret.id, at(99)));
        QCOMPARE(articles().row(secret.id).value(), std::nullopt);
        QCOMPARE(articles().revision(id<RevisionId>(5)).value(), std::nullopt);
        QCOMPARE(m_tables->outbox.all().value(), QList<OutboxRow>());
        const auto stone = articles().tombstone(secret.id).value();
        QVERIFY(stone);
        QCOMPARE(stone->purgedAt, at(99));
        QCOMPARE(stone->history, head);
        QCOMPARE(stone->fingerprints, QList { Digest::of("live") });
        QCOMPARE(QSet(stone->revisions.begin(), stone->revisions.end()),
                 (QSet { id<RevisionId>(4), id<RevisionId>(5), secret.revision }));
        // It never comes back.
        VERIFY_RESULT(articles().putConfirmed(secret));
        VERIFY_RESULT(articles().putSummary(summaryOf(secret)));
        QCOMPARE(articles().row(secret.id).value(), std::nullopt);
        QCOMPARE(articles().saveWorking({ secret.id, {}, secret.content, at(1) }).error().problem, u"purged"_s);
    }
};

QTEST_GUILESS_MAIN(ArticlesTest)
#include "tst_articles.moc"
