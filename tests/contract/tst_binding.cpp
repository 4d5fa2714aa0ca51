// What is approved is exactly what goes out: one byte, caption or channel changed after approval and publishing
// fails, however it was changed. A correction leaves what is live untouched until it is approved and published
// itself, and taking down works at any moment in between.

#include "training/Office.h"

#include "text/Page.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace toasoan;
using namespace toasoan::test;

using Alter = std::function<void(Content &)>;
Q_DECLARE_METATYPE(Alter)

namespace {

Content richSample(const Office &office, const Digest &picture)
{
    Content content = office.sample();
    content.lead = u"Một tin mẫu có ảnh và bảng."_s;
    content.cover = Cover { picture, u"Bà con làm đường"_s, u"Đoạn qua thôn mẫu"_s, u"Ảnh: mẫu"_s };
    Figure figure;
    figure.media = picture;
    figure.alt = u"Con đường mới"_s;
    figure.caption = { Run { u"Con đường đã xong"_s } };
    content.body = Body({ Paragraph { { Run { u"Sáng nay, bà con góp công."_s } } }, figure });
    return content;
}

} // namespace

class BindingTest : public QObject
{
    Q_OBJECT

    struct Approved
    {
        Office office;
        ArticleId id;
        Digest picture;
    };

    static std::unique_ptr<Approved> approved()
    {
        auto made = std::make_unique<Approved>();
        if (!made->office.isOpen())
            return nullptr;
        made->picture = made->office.upload(member(Role::Contributor), "bytes of a sample picture");
        made->id = made->office.draft(member(Role::Contributor), richSample(made->office, made->picture));
        return made->office.drive(made->id, Office::toApproved()).isEmpty() ? std::move(made) : nullptr;
    }

    static QString pageText(Office &office, ArticleId id) { return QString::fromUtf8(office.ground().page(id)); }

    static Answer publicMedium(Office &office, const Digest &digest) { return office.ground().publicMedium(digest); }

private Q_SLOTS:
    void changedAfterApproval_data()
    {
        QTest::addColumn<Alter>("change");
        QTest::newRow("one letter of the title") << Alter([](Content &c) { c.title[0] = u'x'; });
        QTest::newRow("lead") << Alter([](Content &c) { c.lead += u'.'; });
        QTest::newRow("one letter of the body") << Alter([](Content &c) {
            auto blocks = c.body.blocks();
            blocks[0] = Paragraph { { Run { u"Sáng nay, bà con góp công!"_s } } };
            c.body = Body(blocks);
        });
        QTest::newRow("caption") << Alter([](Content &c) {
            auto blocks = c.body.blocks();
            Figure figure = std::get<Figure>(blocks[1]);
            figure.caption = { Run { u"Con đường chưa xong"_s } };
            blocks[1] = figure;
            c.body = Body(blocks);
        });
        QTest::newRow("alternative text") << Alter([](Content &c) { c.cover->alt += u" "_s + u"mới"_s; });
        QTest::newRow("credit") << Alter([](Content &c) { c.cover->credit = u"Ảnh: người khác"_s; });
        QTest::newRow("another picture") << Alter([](Content &c) { c.cover->media = Digest::of("another"); });
        QTest::newRow("channel") << Alter([](Content &c) { c.channels = { ChannelId(u"net-nghien-cuu"_s) }; });
        QTest::newRow("one more channel") << Alter([](Content &c) { c.channels += ChannelId(u"net-nghien-cuu"_s); });
        QTest::newRow("byline") << Alter([](Content &c) { c.byline = u"Người khác"_s; });
        QTest::newRow("correction notice") << Alter([](Content &c) { c.correctionNotice = u"Đính chính"_s; });
    }

    void changedAfterApproval()
    {
        QFETCH(const Alter, change);
        const auto made = approved();
        QVERIFY(made);
        Office &office = made->office;
        const Article before = office.article(made->id);
        Content changed = before.content;
        change(changed);
        QVERIFY(changed != before.content);
        // Over the contract it cannot be changed at all any more, by anybody.
        for (const Role role : allRoles) {
            const QString problem = Office::problem(office.put(member(role), office.revision(made->id, before.revision, changed)));
            QVERIFY2(problem == "wrong_state"_L1 || problem == "not_found"_L1, qPrintable(problem));
        }
        // Whoever has the changed text on his machine and asks to publish that, publishes nothing.
        Transition publish = office.transition(before, u"publish"_s);
        publish.fingerprint = fingerprint(changed);
        QCOMPARE(Office::problem(office.send(member(Role::Publisher), publish)), u"fingerprint_mismatch"_s);
        // Even changed behind the portal's back, in its file, it does not go out, by whatever fingerprint.
        QCOMPARE(office.ground().run(u"UPDATE {revision} SET content = ? WHERE id = ?"_s,
                                     { wire::toBytes(wire::toJson(changed)), before.revision.toString() }), 1);
        for (const Digest &digest : { fingerprint(changed), fingerprint(before.content) }) {
            publish = office.transition(office.article(made->id), u"publish"_s);
            publish.fingerprint = digest;
            QCOMPARE(Office::problem(office.send(member(Role::Publisher), publish)), u"fingerprint_mismatch"_s);
        }
        QVERIFY(!office.article(made->id).live);
        QVERIFY(pageText(office, made->id).isEmpty());
    }

    void theRevisionIsBoundToo()
    {
        const auto made = approved();
        QVERIFY(made);
        Transition publish = made->office.transition(made->office.article(made->id), u"publish"_s);
        publish.revision = made->office.ids.make<RevisionId>();
        QCOMPARE(Office::problem(made->office.send(member(Role::Publisher), publish)), u"fingerprint_mismatch"_s);
    }

    void targetsAreWhatWasApproved_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a channel that was not approved") << u"tinhuy"_s << u"net-nghien-cuu"_s << u"check_failed"_s;
        QTest::newRow("another site") << u"tuyengiao"_s << u"net-cap-2-tuyengiao"_s << u"check_failed"_s;
        QTest::newRow("another site's channel") << u"tinhuy"_s << u"net-cap-2-tuyengiao"_s << u"check_failed"_s;
        QTest::newRow("another system") << u"tinhuy"_s << u"net-thu-dien-tu"_s << u"check_failed"_s;
        QTest::newRow("nowhere") << u""_s << u""_s << u"check_failed"_s;
    }

    void targetsAreWhatWasApproved()
    {
        QFETCH(const QString, site);
        QFETCH(const QString, channel);
        QFETCH(const QString, problem);
        const auto made = approved();
        QVERIFY(made);
        Transition publish = made->office.transition(made->office.article(made->id), u"publish"_s);
        publish.targets.clear();
        if (!site.isEmpty())
            publish.targets = { { SiteId(site), ChannelId(channel) } };
        const Answer answer = made->office.send(member(Role::Publisher), publish);
        QCOMPARE(Office::problem(answer), problem);
        QCOMPARE(Office::json(answer).value("place"_L1).toString(), u"targets"_s);
    }

    void thePageShowsWhatWasApproved()
    {
        const auto made = approved();
        QVERIFY(made);
        Office &office = made->office;
        const Digest wanted = office.article(made->id).approval->fingerprint;
        QCOMPARE(publicMedium(office, made->picture).status, 404);
        QCOMPARE(office.act(member(Role::Publisher), made->id, u"publish"_s).status, 200);
        const auto reading = readPage(pageText(office, made->id).toUtf8());
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        QCOMPARE(fingerprint(reading->content), wanted);
        const Answer picture = publicMedium(office, made->picture);
        QCOMPARE(Digest::of(picture.body), made->picture);
        // Somebody alters the file: the page read back is another one.
        QVERIFY(office.ground().alterPage(made->id, "góp công", "góp tiền"));
        const auto altered = readPage(pageText(office, made->id).toUtf8());
        QVERIFY(altered);
        QVERIFY(fingerprint(altered->content) != wanted);
    }

    void aCorrectionKeepsWhatIsLive()
    {
        const auto made = approved();
        QVERIFY(made);
        Office &office = made->office;
        QCOMPARE(office.act(member(Role::Publisher), made->id, u"publish"_s).status, 200);
        const QString published = pageText(office, made->id);
        const Live live = *office.article(made->id).live;
        QCOMPARE(office.act(member(Role::Editor), made->id, u"correct"_s).status, 200);
        const Article working = office.article(made->id);
        QCOMPARE(working.state, StateId(u"editing"_s));
        QVERIFY(!working.approval);
        Content corrected = working.content;
        corrected.title = u"Đầu đề đã sửa (mẫu)"_s;
        QCOMPARE(office.put(member(Role::Editor), office.revision(made->id, working.revision, corrected)).status, 200);
        for (const auto &[role, action] : { std::pair(Role::Editor, u"forward"_s), std::pair(Role::Approver, u"approve"_s) }) {
            QCOMPARE(*office.article(made->id).live, live);
            QCOMPARE(pageText(office, made->id), published);
            QCOMPARE(office.act(member(role), made->id, action).status, 200);
        }
        QCOMPARE(*office.article(made->id).live, live);
        QCOMPARE(office.act(member(Role::Publisher), made->id, u"publish"_s).status, 200);
        QVERIFY(office.article(made->id).live->fingerprint != live.fingerprint);
        QVERIFY(pageText(office, made->id).contains(corrected.title));
    }

    void anAbandonedCorrectionRestoresWhatIsLive()
    {
        const auto made = approved();
        QVERIFY(made);
        Office &office = made->office;
        QCOMPARE(office.act(member(Role::Publisher), made->id, u"publish"_s).status, 200);
        const Article published = office.article(made->id);
        QCOMPARE(office.act(member(Role::Editor), made->id, u"correct"_s).status, 200);
        Content corrected = published.content;
        corrected.title = u"Bỏ đi (mẫu)"_s;
        QCOMPARE(office.put(member(Role::Editor), office.revision(made->id, published.revision, corrected)).status, 200);
        QCOMPARE(office.act(member(Role::Editor), made->id, u"abandon"_s).status, 200);
        const Article after = office.article(made->id);
        QCOMPARE(after.state, StateId(u"published"_s));
        QCOMPARE(after.revision, published.revision);
        QCOMPARE(after.content, published.content);
        QCOMPARE(*after.live, *published.live);
    }

    void withdrawDuringACorrection()
    {
        const auto made = approved();
        QVERIFY(made);
        Office &office = made->office;
        QCOMPARE(office.act(member(Role::Publisher), made->id, u"publish"_s).status, 200);
        QCOMPARE(office.act(member(Role::Editor), made->id, u"correct"_s).status, 200);
        QVERIFY(!pageText(office, made->id).isEmpty());
        QCOMPARE(office.act(member(Role::Administrator), made->id, u"withdraw"_s).status, 200);
        const Article after = office.article(made->id);
        QCOMPARE(after.state, StateId(u"editing"_s));
        QVERIFY(!after.live);
        QVERIFY(pageText(office, made->id).isEmpty());
        QCOMPARE(publicMedium(office, made->picture).status, 404);
        QVERIFY(office.ground().publicMedia().isEmpty());
        QCOMPARE(Office::problem(office.act(member(Role::Editor), made->id, u"abandon"_s)), u"not_live"_s);
    }

    void aScheduleIsKept()
    {
        const auto made = approved();
        QVERIFY(made);
        Office &office = made->office;
        Transition schedule = office.transition(office.article(made->id), u"schedule"_s);
        schedule.at = office.clock.now() - std::chrono::minutes(1);
        QCOMPARE(Office::problem(office.send(member(Role::Publisher), schedule)), u"check_failed"_s);
        QCOMPARE(office.act(member(Role::Publisher), made->id, u"schedule"_s).status, 200);
        office.clock.advance(std::chrono::hours(1));
        office.ground().tick();
        QVERIFY(pageText(office, made->id).isEmpty());
        office.clock.advance(std::chrono::hours(2));
        office.ground().tick();
        // No call of the contract came by; a reader finds it done.
        QVERIFY(!pageText(office, made->id).isEmpty());
        const Answer history = office.call("GET", u"/articles/%1/history"_s.arg(made->id.toString()), member(Role::Editor));
        const auto entries = wire::fromJson<QList<HistoryEntry>>(Office::json(history));
        QVERIFY(entries);
        QCOMPARE(entries->last().what, u"publish"_s);
        QCOMPARE(entries->last().who, PersonId(u"system"_s));
        QVERIFY(verifyHistory(*entries));
    }

    void aScheduleOfAlteredTextIsNotKept()
    {
        const auto made = approved();
        QVERIFY(made);
        Office &office = made->office;
        QCOMPARE(office.act(member(Role::Publisher), made->id, u"schedule"_s).status, 200);
        Content changed = office.article(made->id).content;
        changed.title += u"!"_s;
        QCOMPARE(office.ground().run(u"UPDATE {revision} SET content = ?"_s, { wire::toBytes(wire::toJson(changed)) }), 1);
        office.clock.advance(std::chrono::hours(3));
        office.ground().tick();
        QVERIFY(pageText(office, made->id).isEmpty());
        const Article after = office.article(made->id);
        QCOMPARE(after.state, StateId(u"approved"_s));
        QVERIFY(!after.schedule && !after.live);
    }
};

QTEST_GUILESS_MAIN(BindingTest)
#include "tst_binding.moc"
