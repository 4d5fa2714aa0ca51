// Keeping what is typed, with time moved by hand and a disk that fails when told to: one save at a time and always of
// the newest text, revisions when they are due, and nothing forgotten when the disk is full.

#include "support/SyncOffice.h"

#include "ui/EditorKeeping.h"

#include "core/Executor.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace toasoan;

class EditorKeepingTest : public QObject
{
    Q_OBJECT

private:
    /// An editor without a window.
    struct Bench
    {
        Bench()
            : seat(house, u"ctv.trieuphong"_s, 7)
            , desk({ *seat.store, *seat.engine, *seat.portal, house.clock, seat.ids, executor, executor }, seat.me)
        {
        }

        bool open()
        {
            const auto ready = house.await<void>([this](auto answer) { desk.open(&desk, answer); });
            content.site = SiteId(u"tinhuy"_s);
            content.kind = KindId(u"tin"_s);
            content.title = u"Tin mẫu"_s;
            content.body = Body({ Paragraph { { Run { u"Đoạn."_s } } } });
            const auto drafted
                = house.await<Drafted>([this](auto answer) { desk.create(content, &desk, answer); });
            if (!ready || !drafted)
                return false;
            article = drafted->article;
            own = std::make_unique<EditorKeeping>(
                desk, house.clock, article,
                [this] {
                    Content fields = content;
                    fields.body = Body();
                    ++taken;
                    takenAt = house.clock.steady();
                    return EditorKeeping::Shown { fields, content.body.blocks() };
                },
                nullptr);
            own->begin(content);
            return true;
        }
        void type(const QString &words)
        {
            content.title += words;
            own->touch();
        }
        bool settle()
        {
            return turnUntil(house.clock, [this] { return !own->isDirty() && !own->isBusy(); });
        }
        /// Lets the threads answer without moving time.
        bool turn(const std::function<bool()> &done) { return turnUntil(house.clock, done, false); }
        QList<RevisionEntry> revisions()
        {
            return seat.see<QList<RevisionEntry>>([this](Tables &tables) { return tables.articles.revisions(article); });
        }

        PortalHouse house;
        Seat seat;
        PoolExecutor executor;
        Desk desk;
        std::unique_ptr<EditorKeeping> own;
        ArticleId article;
        Content content;
        int taken = 0;
        std::chrono::milliseconds takenAt {};
    };

private Q_SLOTS:
    void withinASecond()
    {
        Bench bench;
        QVERIFY(bench.open());
        const auto start = bench.house.clock.steady();
        bench.type(u" một"_s);
        QVERIFY(bench.own->isDirty());
        QVERIFY(bench.settle());
        QVERIFY(bench.takenAt - start <= 500ms); // what follows is the machine's own time
        QCOMPARE(bench.seat.working(bench.article)->content, bench.content);
        QVERIFY(bench.revisions().isEmpty());
    }

    void newestTextAndOneAtATime()
    {
        Bench bench;
        QVERIFY(bench.open());
        for (int i = 0; i < 50; ++i)
            bench.type(u" chữ"_s);
        QVERIFY(bench.settle());
        QCOMPARE(bench.taken, 1);
        // Typed while a save is under way: saved by the next one.
        bench.type(u" hai"_s);
        bench.house.clock.advance(500ms);
        QVERIFY(bench.own->isBusy());
        bench.type(u" ba"_s);
        QVERIFY(bench.settle());
        QCOMPARE(bench.taken, 3);
        QCOMPARE(bench.seat.working(bench.article)->content, bench.content);
    }

    void fullDisk()
    {
        Bench bench;
        QVERIFY(bench.open());
        QSignalSpy failed(bench.own.get(), &EditorKeeping::failed);
        QSignalSpy saved(bench.own.get(), &EditorKeeping::saved);
        bench.type(u" khi đĩa đầy"_s);
        bench.seat.full = true;
        bench.house.clock.advance(500ms);
        QVERIFY(bench.turn([&] { return !bench.own->isBusy(); }));
        QCOMPARE(failed.size(), 1);
        QVERIFY(bench.own->failure());
        QCOMPARE(bench.own->failure()->kind, Error::Kind::Storage);
        QVERIFY(bench.own->isDirty());
        // A person asks, and it fails again: he is told, and nothing is forgotten.
        std::optional<bool> answer;
        bench.own->save(Cut::Save, [&answer](bool kept) { answer = kept; });
        QVERIFY(bench.turn([&] { return answer.has_value(); }));
        QCOMPARE(*answer, false);
        // Room again: it is tried without anybody asking.
        bench.seat.full = false;
        QVERIFY(bench.settle());
        QVERIFY(!bench.own->failure());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(bench.seat.working(bench.article)->content, bench.content);
    }

    void revisionsWhenDue()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.type(u" đầu"_s);
        QVERIFY(bench.settle());
        QVERIFY(bench.revisions().isEmpty());
        bench.house.clock.advance(10min);
        QVERIFY(bench.revisions().isEmpty()); // nothing was typed
        bench.type(u" tiếp"_s);
        QVERIFY(bench.settle());
        QCOMPARE(bench.revisions().size(), 1);
        QCOMPARE(bench.revisions().first().cut, Cut::Periodic);
        QVERIFY(!bench.own->hasWork());
        std::optional<bool> answer;
        bench.own->save(Cut::Save, [&answer](bool kept) { answer = kept; });
        QVERIFY(bench.turn([&] { return answer.has_value(); }));
        QCOMPARE(bench.revisions().size(), 1); // the same text is cut once
        bench.type(u" cuối"_s);
        QVERIFY(bench.own->hasWork());
        answer.reset();
        bench.own->save(Cut::Close, [&answer](bool kept) { answer = kept; });
        QVERIFY(bench.turn([&] { return answer.has_value(); }));
        QCOMPARE(*answer, true);
        QCOMPARE(bench.revisions().first().cut, Cut::Close);
        QCOMPARE(bench.seat.working(bench.article)->content, bench.content);
    }

    /// A mark can begin in a line that is on the disk already, and end some lines further down.
    void secrecyAcrossLines()
    {
        Bench bench;
        QVERIFY(bench.open());
        const auto lines = [](const QStringList &texts) {
            QList<Block> blocks;
            for (const QString &text : texts)
                blocks += Paragraph { { Run { text } } };
            return Body(blocks);
        };
        bench.content.body = lines({ u"Đầu."_s, u"Độ mật:"_s, u" "_s, u" "_s, u" "_s, u"Cuối."_s });
        bench.type(u" một"_s);
        QVERIFY(bench.settle());
        const Content clean = bench.content;
        bench.content.body = lines({ u"Đầu."_s, u"Độ mật:"_s, u" "_s, u" "_s, u" "_s, u"Mật"_s, u"Cuối."_s });
        bench.type(u" hai"_s);
        bench.house.clock.advance(500ms);
        QVERIFY(bench.turn([&] { return !bench.own->isBusy(); }));
        QVERIFY(bench.own->failure());
        QCOMPARE(bench.own->failure()->problem, u"secrecy_mark"_s);
        QCOMPARE(bench.seat.working(bench.article)->content, clean);
    }

    void othersInBetween()
    {
        Bench bench;
        QVERIFY(bench.open());
        QSignalSpy joined(bench.own.get(), &EditorKeeping::joined);
        Content other = bench.content;
        other.lead = u"Tóm tắt của người khác"_s;
        bench.seat.type(bench.article, other);
        bench.type(u" của tôi"_s);
        QVERIFY(bench.settle());
        QCOMPARE(joined.size(), 1);
        const Content kept = bench.seat.working(bench.article)->content;
        QCOMPARE(kept.lead, other.lead);
        QCOMPARE(kept.title, bench.content.title);
        QCOMPARE(bench.own->kept(), kept);
    }

    void theMachineGoesDown_data()
    {
        QTest::addColumn<int>("meanwhile");
        QTest::newRow("nothing under way") << 0;
        QTest::newRow("a save under way") << 1;
        QTest::newRow("a save had failed") << 2;
    }

    void theMachineGoesDown()
    {
        QFETCH(const int, meanwhile);
        Bench bench;
        QVERIFY(bench.open());
        bench.type(u" trước"_s);
        if (meanwhile > 0) {
            bench.seat.full = meanwhile == 2;
            bench.house.clock.advance(500ms);
            QVERIFY(bench.own->isBusy());
            if (meanwhile == 2)
                QVERIFY(bench.turn([&] { return !bench.own->isBusy(); }));
            bench.seat.full = false;
        }
        bench.type(u" sau"_s);
        bench.own->saveAtOnce();
        bench.seat.store->settle();
        // No turn of the event loop between the key and the disk.
        const Content typed = bench.content;
        QCOMPARE(bench.seat.working(bench.article)->content, typed);
        // It was only asked, and goes on: what is typed from then on is no conflict with what was saved at once.
        bench.type(u" và tiếp"_s);
        QVERIFY(bench.settle());
        QCOMPARE(bench.seat.working(bench.article)->content, bench.content);
        QCOMPARE(bench.own->kept(), bench.content);
    }
};

QTEST_MAIN(EditorKeepingTest)
#include "tst_editorkeeping.moc"
