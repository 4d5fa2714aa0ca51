// What a portal gives as its backup, an empty portal takes back, and everybody finds everything as it was: articles,
// trails to the same head, versions, remarks, media, pages, what was erased. A portal that holds something takes none.

#include "text/Page.h"
#include "training/Office.h"

using namespace toasoan;
using namespace toasoan::test;

namespace {

/// What the office looks like to everybody, by who asked and what for.
using Sight = QMap<QString, QByteArray>;

/// Without what says nothing: the order of members, the words of a refusal.
QByteArray saidBy(const Answer &answer)
{
    if (answer.status >= 400)
        return Office::problem(answer).toUtf8();
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    return json.isNull() ? answer.body : json.toJson(QJsonDocument::Compact);
}

Sight sightOf(Office &office, const QList<ArticleId> &ids, const QList<Digest> &media)
{
    QList<PersonId> people { PersonId(u"mot.hai"_s) };
    for (const Role role : allRoles)
        people += { member(role), stranger(role) };
    Sight sight;
    for (const PersonId &person : std::as_const(people)) {
        QStringList paths;
        for (const ArticleId id : ids) {
            for (const QString &part : { u""_s, u"/history"_s, u"/revisions"_s, u"/comments"_s, u"/royalty"_s })
                paths += u"/articles/"_s + id.toString() + part;
        }
        for (const Digest &digest : media)
            paths += u"/media/"_s + digest.toString();
        for (const QString &path : std::as_const(paths)) {
            const Answer answer = office.call("GET", path, person);
            sight.insert(person.toString() + u' ' + path, QByteArray::number(answer.status) + ' ' + saidBy(answer));
        }
    }
    for (const ArticleId id : ids) {
        const QByteArray html = office.ground().page(id);
        const auto reading = readPage(html);
        sight.insert(u"public "_s + id.toString(),
                     html.isEmpty() ? "nothing" : reading ? fingerprint(reading->content).toString().toLatin1() : html);
    }
    for (const Digest &digest : media)
        sight.insert(u"public "_s + digest.toString(), QByteArray::number(office.ground().publicMedium(digest).status));
    return sight;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostAndRestored()
    {
        const PersonId author = member(Role::Contributor);
        const PersonId administrator = member(Role::Administrator);
        auto office = std::make_unique<Office>();
        QVERIFY2(office->isOpen(), qPrintable(office->fault()));
        QList<Digest> media;
        for (const QByteArray &bytes : { QByteArray("bytes of a picture"), QByteArray("bytes of another picture") })
            media += office->upload(author, bytes);
        Content content = office->sample();
        content.cover = Cover { media.at(0), u"ảnh"_s, {}, {} };
        Content other = content;
        other.cover->media = media.at(1);
        // One live, one live with a correction under way, one withdrawn, one approved, one a draft, one erased.
        QList<ArticleId> ids;
        for (int i = 0; i < 6; ++i)
            ids += office->draft(author, i % 2 == 0 ? content : other);
        for (const int published : { 0, 1, 2 })
            QCOMPARE(office->drive(ids.at(published), Office::toPublished()), QString());
        QCOMPARE(office->drive(ids.at(1), { { Role::Editor, u"correct"_s } }), QString());
        Content corrected = other;
        corrected.lead = u"Tóm tắt đã sửa (mẫu)."_s;
        QCOMPARE(office->put(member(Role::Editor),
                             office->revision(ids.at(1), office->article(ids.at(1)).revision, corrected)).status, 200);
        QCOMPARE(office->drive(ids.at(2), { { Role::Publisher, u"withdraw"_s } }), QString());
        QCOMPARE(office->drive(ids.at(3), Office::toApproved()), QString());
        const Comment comment { office->ids.make<CommentId>(), ids.at(3), member(Role::Approver),
                                office->article(ids.at(3)).revision, {}, u"Ý kiến mẫu"_s, office->clock.now(), false };
        QCOMPARE(office->call("PUT", u"/articles/%1/comments/%2"_s.arg(ids.at(3).toString(), comment.id.toString()),
                              member(Role::Approver), wire::toJson(comment)).status, 200);
        QCOMPARE(office->call("DELETE", u"/articles/"_s + ids.at(5).toString(), author).status, 204);

        QCOMPARE(Office::problem(office->call("GET", u"/backup"_s, member(Role::Approver))), u"not_your_role"_s);
        QCOMPARE(Office::problem(office->call("GET", u"/backup"_s, stranger(Role::Administrator))), u"not_your_role"_s);
        QList<QByteArray> pages;
        QString since;
        for (bool more = true; more;) {
            const Answer answer = office->call("GET", since.isEmpty() ? u"/backup"_s : u"/backup?since="_s + since, administrator);
            const auto page = wire::fromJson<BackupPage>(Office::json(answer));
            QVERIFY2(page, answer.body.constData());
            pages += answer.body;
            since = page->next;
            more = page->more;
        }
        QCOMPARE(Office::problem(office->call("POST", u"/backup"_s, administrator, pages.first())), u"wrong_state"_s);
        QList<QByteArray> bytes;
        for (const Digest &digest : std::as_const(media))
            bytes += office->call("GET", u"/media/"_s + digest.toString(), administrator).body;
        const Sight before = sightOf(*office, ids, media);
        QVERIFY(before.value(u"public "_s + ids.at(0).toString()).size() == 64);
        const Article approved = office->article(ids.at(3));

        // The portal is lost; another is made. On a WordPress it is the same one, begun anew.
        office = nullptr;
        Office fresh;
        QVERIFY(fresh.isOpen());
        fresh.clock.advance(std::chrono::hours(30));
        QCOMPARE(Office::problem(fresh.call("POST", u"/backup"_s, administrator, pages.first())), u"check_failed"_s);
        for (const QByteArray &medium : std::as_const(bytes))
            QVERIFY(!fresh.upload(administrator, medium).isNull());
        for (const QByteArray &page : std::as_const(pages)) {
            for (int twice = 0; twice < 2; ++twice) { // its answer was lost
                const Answer restored = fresh.call("POST", u"/backup"_s, administrator, page);
                QVERIFY2(restored.status == 204, restored.body.constData());
            }
        }
        const Sight after = sightOf(fresh, ids, media);
        QCOMPARE(after.keys(), before.keys());
        for (auto one = before.begin(); one != before.end(); ++one) {
            QVERIFY2(after.value(one.key()) == one.value(),
                     one.key().toUtf8() + "\n" + one.value() + "\n" + after.value(one.key()));
        }
        // The office goes on.
        QCOMPARE(fresh.article(ids.at(3)), approved);
        QCOMPARE(fresh.act(member(Role::Publisher), ids.at(3), u"publish"_s).status, 200);
        QCOMPARE(Office::problem(fresh.put(author, fresh.revision(ids.at(5), {}, content))), u"id_reused"_s);
        QCOMPARE(Office::problem(fresh.call("POST", u"/backup"_s, administrator, pages.first())), u"wrong_state"_s);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
