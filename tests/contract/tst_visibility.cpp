// Nobody receives by any call what he may not see: not by guessing ids, not by digests, not through the feed or
// the members of a refusal. A mark stands in a draft's every text; no answer to anybody else may contain it.

#include "training/Office.h"

#include <QDirIterator>
#include <QFile>

using namespace toasoan;
using namespace toasoan::test;

namespace {

const QString mark = u"Dấu riêng của bản nháp"_s;

} // namespace

class VisibilityTest : public QObject
{
    Q_OBJECT

    static QStringList callsAbout(const Article &article)
    {
        const QString path = u"/articles/"_s + article.id.toString();
        return { path, path + u"/history"_s, path + u"/revisions"_s,
                 path + u"/revisions/"_s + article.revision.toString(), path + u"/comments"_s, path + u"/royalty"_s,
                 path + u"/package"_s, u"/articles?ids="_s + article.id.toString(), u"/changes"_s, u"/health"_s };
    }

private Q_SLOTS:
    void aDraftIsNobodyElses_data()
    {
        QTest::addColumn<QString>("person");
        for (const Role role : allRoles) {
            QTest::addRow("%s of the site", qPrintable(toString(role))) << member(role).toString();
            QTest::addRow("%s of another", qPrintable(toString(role))) << stranger(role).toString();
        }
    }

    void aDraftIsNobodyElses()
    {
        QFETCH(const QString, person);
        Office office;
        QVERIFY2(office.isOpen(), qPrintable(office.fault()));
        const PersonId author(u"mot.hai"_s);
        const PersonId other(person);
        const QByteArray bytes = "bytes of a private picture";
        const Digest digest = office.upload(author, bytes);
        Content content = office.sample();
        content.title = mark;
        content.note = mark;
        content.cover = Cover { digest, mark, {}, {} };
        const ArticleId id = office.draft(author, content);
        QVERIFY(!id.isNull());
        const Article article = office.article(id);
        for (const QString &path : callsAbout(article)) {
            const Answer answer = office.call("GET", path, other);
            QVERIFY2(!answer.body.contains(mark.toUtf8()) && !answer.body.contains(id.toString().toLatin1()),
                     qPrintable(path));
            if (path.startsWith(u"/articles/"_s))
                QCOMPARE(Office::problem(answer), u"not_found"_s);
        }
        // Writing tells no more than reading: no current article in a refusal, no hint that it exists.
        QCOMPARE(Office::problem(office.put(other, office.revision(id, {}, office.sample()))), u"not_found"_s);
        QCOMPARE(Office::problem(office.put(other, office.revision(id, article.revision, office.sample()))),
                 u"not_found"_s);
        QCOMPARE(Office::problem(office.act(other, id, u"submit"_s)), u"not_found"_s);
        QCOMPARE(Office::problem(office.call("PUT", u"/articles/%1/lock"_s.arg(id.toString()), other,
                                             QByteArray(R"({"take_over":true})"))), u"not_found"_s);
        // The bytes are not there for who knows their name, nor once he names them in an article of his own.
        const QString medium = u"/media/"_s + digest.toString();
        QCOMPARE(office.call("HEAD", medium, other).header("Upload-Complete"), QByteArray("?0"));
        const bool administrator = other == member(Role::Administrator);
        QCOMPARE(office.call("GET", medium, other).status, administrator ? 200 : 404);
        Content thief = office.sample();
        thief.cover = Cover { digest, u"ảnh"_s, {}, {} };
        const ArticleId stolen = office.draft(other, thief);
        if (!stolen.isNull()) {
            QCOMPARE(office.call("HEAD", medium, other).header("Upload-Complete"), QByteArray("?0"));
            if (!administrator)
                QCOMPARE(office.call("GET", medium, other).status, 404);
            QCOMPARE(Office::problem(office.act(other, stolen, u"submit"_s)), u"check_failed"_s);
        }
        QCOMPARE(office.call("GET", medium, author).body, bytes);
    }

    void sightComesAndGoes()
    {
        Office office;
        QVERIFY(office.isOpen());
        const PersonId editor = member(Role::Editor);
        const PersonId author = member(Role::Contributor);
        QString cursor;
        (void)office.changes(editor, cursor);
        const Digest digest = office.upload(author, "bytes of a picture");
        Content content = office.sample();
        content.cover = Cover { digest, u"ảnh"_s, {}, {} };
        const ArticleId id = office.draft(author, content);
        QVERIFY(office.changes(editor, cursor).isEmpty());
        QCOMPARE(office.act(author, id, u"submit"_s).status, 200);
        QList<Change> changes = office.changes(editor, cursor);
        QCOMPARE(changes.size(), 1);
        QVERIFY(!changes.first().gone && changes.first().summary);
        QCOMPARE(changes.first().summary->title, content.title);
        const QString medium = u"/media/"_s + digest.toString();
        QCOMPARE(office.call("HEAD", medium, editor).header("Upload-Complete"), QByteArray("?1"));
        QCOMPARE(office.act(author, id, u"recall"_s).status, 200);
        changes = office.changes(editor, cursor);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().gone && !changes.first().summary);
        QCOMPARE(office.call("HEAD", medium, editor).header("Upload-Complete"), QByteArray("?0"));
        QCOMPARE(office.call("GET", medium, editor).status, 404);
        // Those who never saw it hear nothing of it, coming or going.
        QString theirs;
        QVERIFY(std::ranges::none_of(office.changes(stranger(Role::Editor), theirs),
                                     [&](const Change &change) { return change.id == id.toString(); }));
        QCOMPARE(office.act(author, id, u"submit"_s).status, 200);
        changes = office.changes(editor, cursor);
        QCOMPARE(changes.size(), 1);
        QVERIFY(!changes.first().gone);
    }

    void whoComesToSeeItGetsWhatWasSaidBefore()
    {
        Office office;
        QVERIFY(office.isOpen());
        const ArticleId id = office.draft(member(Role::Contributor), office.sample());
        QCOMPARE(office.drive(id, { { Role::Contributor, u"submit"_s }, { Role::Editor, u"receive"_s } }), QString());
        const Comment comment { office.ids.make<CommentId>(), id, member(Role::Editor), office.article(id).revision, {},
                                u"Đã xem lại số liệu (mẫu)"_s, office.clock.now(), false };
        QCOMPARE(office.call("PUT", u"/articles/%1/comments/%2"_s.arg(id.toString(), comment.id.toString()), member(Role::Editor),
                             wire::toJson(comment)).status, 200);
        QString cursor;
        const auto told = [&] {
            const auto changes = office.changes(member(Role::Publisher), cursor);
            return std::ranges::any_of(changes, [&](const Change &one) { return one.id == comment.id.toString(); });
        };
        QVERIFY(!told());
        QCOMPARE(office.drive(id, { { Role::Editor, u"forward"_s }, { Role::Approver, u"approve"_s } }), QString());
        QVERIFY(told());
        QVERIFY(!told());
    }

    void aPurgeLeavesNothing()
    {
        Office office;
        QVERIFY(office.isOpen());
        const PersonId author = member(Role::Contributor);
        const QByteArray bytes = "bytes that must not exist";
        Content content = office.sample();
        content.title = u"Chuỗi phải mất hẳn"_s;
        content.cover = Cover { office.upload(author, bytes), u"Chuỗi phải mất hẳn"_s, {}, {} };
        const ArticleId id = office.draft(author, content);
        QCOMPARE(office.drive(id, Office::toPublished()), QString());
        QString cursor;
        (void)office.changes(member(Role::Editor), cursor);
        const QString path = u"/articles/"_s + id.toString();
        QCOMPARE(Office::problem(office.call("DELETE", path, author)), u"wrong_state"_s);
        QCOMPARE(Office::problem(office.call("DELETE", path, member(Role::Approver))), u"not_your_role"_s);
        QCOMPARE(Office::problem(office.call("DELETE", path, member(Role::Administrator))), u"reason_missing"_s);
        const QByteArray reason = R"({"reason":"Lộ dữ liệu cá nhân"})";
        QCOMPARE(office.call("DELETE", path, member(Role::Administrator), reason).status, 204);
        const auto changes = office.changes(member(Role::Editor), cursor);
        QVERIFY(std::ranges::any_of(changes, [&](const Change &c) { return c.gone && c.id == id.toString(); }));
        QCOMPARE(office.call("GET", path, author).status, 404);
        QCOMPARE(Office::problem(office.put(author, office.revision(id, {}, office.sample()))), u"id_reused"_s);
        const auto trail = wire::fromJson<QList<HistoryEntry>>(
            Office::json(office.call("GET", path + u"/history"_s, member(Role::Administrator))));
        QVERIFY(trail && verifyHistory(*trail));
        QCOMPARE(trail->last().what, u"purge"_s);
        QVERIFY(!office.ground().holds("phải mất hẳn"));
        QVERIFY(!office.ground().holds(bytes));
    }

    void cursors_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::addColumn<QString>("problem");
        const auto text = [](const QByteArray &bytes) {
            return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        };
        QTest::newRow("words") << u"khong-phai-con-tro!"_s << u"bad_request"_s;
        QTest::newRow("one part") << text("7") << u"bad_request"_s;
        QTest::newRow("negative") << text("-7.1.x") << u"bad_request"_s;
        QTest::newRow("huge") << text("99999999999999999999.1.x") << u"bad_request"_s;
        QTest::newRow("SQL") << text("1 OR 1=1.1.x") << u"bad_request"_s;
        QTest::newRow("forged") << text("0.1795400000000.000000000000000000000000") << u"scope_changed"_s;
    }

    void cursors()
    {
        QFETCH(const QString, cursor);
        QFETCH(const QString, problem);
        Office office;
        QVERIFY(office.isOpen());
        QCOMPARE(Office::problem(office.call("GET", u"/changes?since="_s + cursor, member(Role::Editor))), problem);
    }

    void cursorsOfOthersAndOfBefore()
    {
        Office office;
        QVERIFY(office.isOpen());
        (void)office.draft(member(Role::Contributor), office.sample());
        QString cursor;
        (void)office.changes(member(Role::Contributor), cursor);
        const QString path = u"/changes?since="_s + cursor;
        QCOMPARE(office.call("GET", path, member(Role::Contributor)).status, 200);
        QCOMPARE(Office::problem(office.call("GET", path, PersonId(u"mot.hai"_s))), u"scope_changed"_s);
        Office other;
        (void)other.draft(member(Role::Contributor), other.sample());
        QCOMPARE(Office::problem(other.call("GET", path, member(Role::Contributor))), u"scope_changed"_s);
        // A changed membership makes everybody concerned pull again, and nobody else.
        QString bystander;
        (void)office.changes(stranger(Role::Editor), bystander);
        Rulebook rulebook = officeRulebook();
        ++rulebook.version;
        rulebook.from = QDate(2026, 11, 1);
        for (Person &person : rulebook.people) {
            if (person.id == member(Role::Contributor))
                person.roles[ownSite] += Role::Editor;
        }
        QCOMPARE(office.call("PUT", u"/rulebook"_s, member(Role::Administrator), wire::toJson(rulebook)).status, 200);
        QCOMPARE(Office::problem(office.call("GET", path, member(Role::Contributor))), u"scope_changed"_s);
        QCOMPARE(office.call("GET", u"/changes?since="_s + bystander, stranger(Role::Editor)).status, 200);
        office.clock.advance(std::chrono::days(200));
        QCOMPARE(Office::problem(office.call("GET", u"/changes?since="_s + bystander, stranger(Role::Editor))),
                 u"scope_changed"_s);
    }

    void pagesOfTheFeedMissNothing()
    {
        Office office;
        QVERIFY(office.isOpen());
        const PersonId author = member(Role::Contributor);
        QSet<QString> ids;
        for (int i = 0; i < 23; ++i) {
            ids += office.draft(author, office.sample()).toString();
            (void)office.draft(PersonId(u"mot.hai"_s), office.sample());
        }
        QSet<QString> found;
        QString cursor;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const Answer answer = office.call("GET", u"/changes?limit=5&since="_s + cursor, author);
            const auto page = wire::fromJson<ChangePage>(Office::json(answer));
            QVERIFY(page);
            QVERIFY(page->entries.size() <= 5);
            for (const Change &change : page->entries) {
                QVERIFY(!found.contains(change.id));
                found += change.id;
            }
            cursor = page->next;
            more = page->more;
            QVERIFY(pages < 20);
        }
        QCOMPARE(found, ids);
        QVERIFY(pages >= 5);
    }
};

QTEST_GUILESS_MAIN(VisibilityTest)
#include "tst_visibility.moc"
