// Any write may be sent again, because its answer was lost or because somebody pressed twice, also from eight
// connections at once: it has its effect once, and whoever asks gets the first receipt.

#include "training/Office.h"

#include <QThread>

#include <functional>

using namespace toasoan;
using namespace toasoan::test;

using Prepare = std::function<Request(Office &)>;

Q_DECLARE_METATYPE(Prepare)

namespace {

/// Rows of every table that a write may add to, and the version of every article.
QString everything(Office &office)
{
    QStringList picture;
    for (const QString &table : { u"article"_s, u"revision"_s, u"transition"_s, u"entry"_s, u"note"_s, u"lease"_s,
                                  u"media"_s, u"media_owner"_s, u"media_use"_s, u"rulebook"_s, u"tombstone"_s, u"feed"_s })
        picture += table + u'=' + QString::number(office.countOf(table));
    picture += u"credentials=%1"_s.arg(office.ground().credentials());
    for (const QVariantList &row : office.ground().select(u"SELECT id, version, state FROM {article} ORDER BY id"_s))
        picture += row.at(0).toString() + u'@' + row.at(1).toString() + row.at(2).toString();
    picture += u"seq=%1"_s.arg(office.ground().lastSeq());
    return picture.join(u' ');
}

Request transitionRequest(Office &office, const PersonId &person, ArticleId id, const QString &action)
{
    return office.request("POST", u"/articles/%1/transitions"_s.arg(id.toString()), person,
                          wire::toBytes(wire::toJson(office.transition(office.article(id), action))));
}

ArticleId driven(Office &office, const QList<std::pair<Role, QString>> &steps)
{
    const ArticleId id = office.draft(member(Role::Contributor), office.sample());
    const QString refused = office.drive(id, steps);
    return refused.isEmpty() ? id : ArticleId();
}

Prepare transitionAfter(const QList<std::pair<Role, QString>> &steps, Role role, const QString &action)
{
    return [=](Office &office) { return transitionRequest(office, member(role), driven(office, steps), action); };
}

/// The clock of the answer counts, not that of the repetition.
QByteArray withoutLength(const Answer &answer) { return QByteArray::number(answer.status) + answer.body; }

} // namespace

class RepeatsTest : public QObject
{
    Q_OBJECT

    static void addTransitions()
    {
        using Steps = QList<std::pair<Role, QString>>;
        const Steps sent { { Role::Contributor, u"submit"_s } };
        const Steps editing = sent + Steps { { Role::Editor, u"receive"_s } };
        const Steps waiting = editing + Steps { { Role::Editor, u"forward"_s } };
        const Steps correcting = Office::toPublished() + Steps { { Role::Editor, u"correct"_s } };
        QTest::newRow("submit") << transitionAfter({}, Role::Contributor, u"submit"_s);
        QTest::newRow("recall") << transitionAfter(sent, Role::Contributor, u"recall"_s);
        QTest::newRow("receive") << transitionAfter(sent, Role::Editor, u"receive"_s);
        QTest::newRow("forward") << transitionAfter(editing, Role::Editor, u"forward"_s);
        QTest::newRow("send_back") << transitionAfter(waiting, Role::Approver, u"send_back"_s);
        QTest::newRow("return") << transitionAfter(waiting, Role::Editor, u"return"_s);
        QTest::newRow("decline") << transitionAfter(waiting, Role::Editor, u"decline"_s);
        QTest::newRow("approve") << transitionAfter(waiting, Role::Approver, u"approve"_s);
        QTest::newRow("approve_on_paper") << transitionAfter(waiting, Role::Standing, u"approve_on_paper"_s);
        QTest::newRow("revoke") << transitionAfter(Office::toApproved(), Role::Approver, u"revoke"_s);
        QTest::newRow("schedule") << transitionAfter(Office::toApproved(), Role::Publisher, u"schedule"_s);
        QTest::newRow("publish") << transitionAfter(Office::toApproved(), Role::Publisher, u"publish"_s);
        QTest::newRow("correct") << transitionAfter(Office::toPublished(), Role::Editor, u"correct"_s);
        QTest::newRow("abandon") << transitionAfter(correcting, Role::Editor, u"abandon"_s);
        QTest::newRow("withdraw") << transitionAfter(Office::toPublished(), Role::Publisher, u"withdraw"_s);
    }

    static void addRevisions()
    {
        QTest::newRow("first revision") << Prepare([](Office &office) {
            const Revision revision = office.revision(office.ids.make<ArticleId>(), {}, office.sample());
            return office.request("PUT", u"/articles/"_s + revision.article.toString(), member(Role::Contributor),
                                  wire::toBytes(wire::toJson(revision)));
        });
        QTest::newRow("next revision") << Prepare([](Office &office) {
            const Article article = office.article(office.draft(member(Role::Contributor), office.sample()));
            Content content = article.content;
            content.title += u" – sửa"_s;
            return office.request("PUT", u"/articles/"_s + article.id.toString(), member(Role::Contributor),
                                  wire::toBytes(wire::toJson(office.revision(article.id, article.revision, content))));
        });
        QTest::newRow("delete") << Prepare([](Office &office) {
            const ArticleId id = office.draft(member(Role::Contributor), office.sample());
            return office.request("DELETE", u"/articles/"_s + id.toString(), member(Role::Contributor));
        });
        QTest::newRow("purge") << Prepare([](Office &office) {
            const ArticleId id = driven(office, { { Role::Contributor, u"submit"_s } });
            return office.request("DELETE", u"/articles/"_s + id.toString(), member(Role::Administrator),
                                  R"({"reason":"Có nội dung không được phép"})");
        });
    }

    static void addOthers()
    {
        QTest::newRow("comment") << Prepare([](Office &office) {
            const ArticleId id = driven(office, { { Role::Contributor, u"submit"_s } });
            const Comment comment { office.ids.make<CommentId>(), id, member(Role::Editor), office.article(id).revision,
                                    u"làm đường"_s, u"Cần nêu tên thôn"_s, office.clock.now(), false };
            return office.request("PUT", u"/articles/%1/comments/%2"_s.arg(id.toString(), comment.id.toString()),
                                  member(Role::Editor), wire::toBytes(wire::toJson(comment)));
        });
        QTest::newRow("assignment") << Prepare([](Office &office) {
            const Assignment assignment { office.ids.make<AssignmentId>(), ownSite, UnitId(u"xa-vinh-linh"_s),
                                          PersonId(u"mot.hai"_s), u"Tin về vụ mùa"_s, KindId(u"tin"_s), {}, {} };
            return office.request("PUT", u"/assignments/"_s + assignment.id.toString(), member(Role::Editor),
                                  wire::toBytes(wire::toJson(assignment)));
        });
        QTest::newRow("reminder") << Prepare([](Office &office) {
            const Reminder reminder { office.ids.make<ReminderId>(), member(Role::Editor), PersonId(u"mot.hai"_s),
                                      u"Sắp hết hạn"_s, {}, office.clock.now(), {} };
            return office.request("PUT", u"/reminders/"_s + reminder.id.toString(), member(Role::Editor),
                                  wire::toBytes(wire::toJson(reminder)));
        });
        QTest::newRow("delegation") << Prepare([](Office &office) {
            const Delegation delegation { office.ids.make<DelegationId>(), member(Role::Approver), member(Role::Editor),
                                          ownSite, Role::Approver, office.clock.now() + std::chrono::hours(100),
                                          office.clock.now() + std::chrono::hours(200), false };
            return office.request("PUT", u"/delegations/"_s + delegation.id.toString(), member(Role::Approver),
                                  wire::toBytes(wire::toJson(delegation)));
        });
        QTest::newRow("royalty") << Prepare([](Office &office) {
            const ArticleId id = driven(office, Office::toPublished());
            const Royalty royalty { id, u"2026-11"_s, u"bai"_s, u"1.5"_s, { { member(Role::Contributor), 100 } } };
            return office.request("PUT", u"/articles/%1/royalty"_s.arg(id.toString()), member(Role::Approver),
                                  wire::toBytes(wire::toJson(royalty)));
        });
        QTest::newRow("handover") << Prepare([](Office &office) {
            (void)driven(office, { { Role::Contributor, u"submit"_s }, { Role::Editor, u"receive"_s } });
            const Handover handover { member(Role::Editor), member(Role::Standing), ownSite, u"Chuyển công tác"_s };
            return office.request("POST", u"/members/%1/handover"_s.arg(handover.from.toString()),
                                  member(Role::Administrator), wire::toBytes(wire::toJson(handover)));
        });
        QTest::newRow("rulebook") << Prepare([](Office &office) {
            Rulebook rulebook = officeRulebook();
            ++rulebook.version;
            rulebook.from = QDate(2027, 1, 1);
            return office.request("PUT", u"/rulebook"_s, member(Role::Administrator),
                                  wire::toBytes(wire::toJson(rulebook)));
        });
        QTest::newRow("whole medium") << Prepare([](Office &office) {
            const QByteArray bytes = "ảnh mẫu";
            Request patch = office.request("PATCH", u"/media/"_s + Digest::of(bytes).toString(),
                                           member(Role::Contributor), bytes);
            patch.headers.insert("upload-offset", "0");
            patch.headers.insert("upload-length", QByteArray::number(bytes.size()));
            return patch;
        });
        QTest::newRow("credential") << Prepare(
            [](Office &office) { return office.request("POST", u"/session/credential"_s, member(Role::Editor)); });
        QTest::newRow("invitation") << Prepare(
            [](Office &office) { return office.request("POST", u"/invitations/TAP-HUAN-2026"_s, {}); });
    }

private Q_SLOTS:
    void twice_data()
    {
        QTest::addColumn<Prepare>("prepare");
        addTransitions();
        addRevisions();
        addOthers();
    }

    void twice()
    {
        QFETCH(const Prepare, prepare);
        Office office;
        QVERIFY2(office.isOpen(), qPrintable(office.fault()));
        const Request request = prepare(office);
        const QString before = everything(office);
        const Answer first = office.ground().handle(request);
        QVERIFY2(first.status < 300, qPrintable(QString::fromUtf8(first.body)));
        const QString after = everything(office);
        QVERIFY(before != after);
        // The answer is lost; time passes, and it is sent again, to another process.
        office.clock.advance(std::chrono::minutes(7));
        const auto other = office.ground().connection();
        QVERIFY(other);
        QCOMPARE(withoutLength(other->handle(request)), withoutLength(first));
        QCOMPARE(withoutLength(office.ground().handle(request)), withoutLength(first));
        QCOMPARE(everything(office), after);
    }

    void fromEightConnections_data() { twice_data(); }

    void fromEightConnections()
    {
        QFETCH(const Prepare, prepare);
        Office office;
        QVERIFY2(office.isOpen(), qPrintable(office.fault()));
        Request request = prepare(office);
        const QString before = everything(office);
        constexpr int connections = 8;
        std::array<QByteArray, connections> answers;
        std::vector<std::unique_ptr<QThread>> threads;
        for (QByteArray &answer : answers) {
            threads.emplace_back(QThread::create([&office, &answer, request] {
                const auto portal = office.ground().connection();
                answer = portal ? withoutLength(portal->handle(request)) : QByteArray("no connection");
            }));
        }
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        for (const QByteArray &answer : answers)
            QCOMPARE(answer, answers.front());
        QVERIFY2(answers.front().startsWith("20"), answers.front().constData());
        const QString after = everything(office);
        QVERIFY(before != after);
        // Once more, alone: nothing is left to happen.
        (void)office.ground().handle(request);
        QCOMPARE(everything(office), after);
    }

    void anotherTextUnderTheSameId()
    {
        Office office;
        QVERIFY(office.isOpen());
        const PersonId author = member(Role::Contributor);
        const ArticleId id = office.ids.make<ArticleId>();
        Revision revision = office.revision(id, {}, office.sample());
        QCOMPARE(office.put(author, revision).status, 200);
        revision.content.title += u"!"_s;
        QCOMPARE(Office::problem(office.put(author, revision)), u"revision_reused"_s);
        Transition transition = office.transition(office.article(id), u"submit"_s);
        QCOMPARE(office.send(author, transition).status, 200);
        transition.reason = u"khác"_s;
        QCOMPARE(Office::problem(office.send(author, transition)), u"id_reused"_s);
        QCOMPARE(Office::problem(office.send(member(Role::Editor), office.transition(office.article(id), u"receive"_s))),
                 QString());
    }

    void whoComesSecondGetsTheCurrentArticle()
    {
        Office office;
        QVERIFY(office.isOpen());
        const PersonId author = member(Role::Contributor);
        const ArticleId id = office.draft(author, office.sample());
        const RevisionId parent = office.article(id).revision;
        Content mine = office.sample();
        mine.title = u"Bản của máy thứ nhất (mẫu)"_s;
        QCOMPARE(office.put(author, office.revision(id, parent, mine)).status, 200);
        Content theirs = office.sample();
        theirs.title = u"Bản của máy thứ hai (mẫu)"_s;
        const Answer late = office.put(author, office.revision(id, parent, theirs));
        QCOMPARE(Office::problem(late), u"parent_mismatch"_s);
        const auto current = wire::fromJson<Article>(Office::json(late).value("current"_L1).toObject());
        QVERIFY(current);
        QCOMPARE(current->content.title, mine.title);
    }

    void anOldRepetitionDoesNotUndoWhatCameAfter()
    {
        Office office;
        QVERIFY(office.isOpen());
        const ArticleId id = driven(office, { { Role::Contributor, u"submit"_s } });
        Comment comment { office.ids.make<CommentId>(), id, member(Role::Editor), office.article(id).revision, {},
                          u"Cần xem lại"_s, office.clock.now(), false };
        const QString path = u"/articles/%1/comments/%2"_s.arg(id.toString(), comment.id.toString());
        const Request first = office.request("PUT", path, member(Role::Editor), wire::toBytes(wire::toJson(comment)));
        QCOMPARE(office.ground().handle(first).status, 200);
        comment.resolved = true;
        QCOMPARE(office.call("PUT", path, member(Role::Contributor), wire::toJson(comment)).status, 200);
        QCOMPARE(office.ground().handle(first).status, 200);
        const Answer list = office.call("GET", u"/articles/%1/comments"_s.arg(id.toString()), member(Role::Editor));
        const auto comments = wire::fromJson<QList<Comment>>(Office::json(list));
        QVERIFY(comments);
        QCOMPARE(comments->size(), 1);
        QVERIFY(comments->first().resolved);
    }
};

QTEST_GUILESS_MAIN(RepeatsTest)
#include "tst_repeats.moc"
