// Every call of the contract once, by somebody who may make it and by somebody who may not.

#include "training/Office.h"
#include "training/Schema.h"

#include <QSqlQuery>

using namespace toasoan;
using namespace toasoan::test;

class CallsTest : public QObject
{
    Q_OBJECT

    static bool isOk(const Answer &answer) { return answer.status >= 200 && answer.status < 300; }

private Q_SLOTS:
    void session()
    {
        Office office;
        QVERIFY2(office.isOpen(), qPrintable(office.fault()));
        const auto info = wire::fromJson<SessionInfo>(Office::json(office.call("GET", u"/session"_s, member(Role::Editor))));
        QVERIFY(info);
        QCOMPARE(info->person, member(Role::Editor));
        QCOMPARE(info->roles.value(ownSite), Roles { Role::Editor });
        QVERIFY(!info->roles.contains(otherSite));
        QCOMPARE(info->serverTime, office.clock.now());
        QVERIFY(info->portalId.startsWith(u"tap-huan-"_s));
    }

    void credentialsAreRenewed()
    {
        Office office;
        QVERIFY(office.isOpen());
        const PersonId person = member(Role::Editor);
        const auto made = wire::fromJson<Credential>(Office::json(office.call("POST", u"/session/credential"_s, person)));
        QVERIFY(made);
        Request request = office.request("GET", u"/session"_s, {});
        request.headers.insert("authorization", Office::basic(person, made->secret));
        QCOMPARE(office.portal().handle(request).status, 200);
        QCOMPARE(office.call("DELETE", u"/session/credential"_s, person).status, 204);
        QCOMPARE(office.call("GET", u"/session"_s, person).status, 401);
        QCOMPARE(office.portal().handle(request).status, 200);
    }

    void whatNobodyComesBackForIsSwept()
    {
        Office office;
        QVERIFY(office.isOpen());
        const PersonId person = member(Role::Editor);
        const auto count = [&office] {
            Ledger &ledger = office.portal().ledger();
            if (!ledger.begin(Ledger::Access::Read))
                return -1;
            const auto row = ledger.first(u"SELECT count(*) FROM credential WHERE unused <> ''"_s);
            ledger.rollback();
            return row ? row->at(0).toInt() : -1;
        };
        const auto used = wire::fromJson<Credential>(Office::json(office.call("POST", u"/session/credential"_s, person)));
        QVERIFY(used);
        Request signedWithIt = office.request("GET", u"/session"_s, {});
        signedWithIt.headers.insert("authorization", Office::basic(person, used->secret));
        QCOMPARE(office.portal().handle(signedWithIt).status, 200);
        QCOMPARE(count(), 0);
        for (int i = 0; i < 120; ++i)
            QCOMPARE(office.call("POST", u"/session/credential"_s, person).status, 201);
        // Two uploads are left in the middle; one of them goes on in time.
        const auto begin = [&](const QByteArray &whole) {
            Request patch = office.request("PATCH", u"/media/"_s + Digest::of(whole).toString(), person, whole.left(3));
            patch.headers.insert("upload-offset", "0");
            patch.headers.insert("upload-length", QByteArray::number(whole.size()));
            return office.portal().handle(patch).status;
        };
        QCOMPARE(begin("left for good"), 204);
        QCOMPARE(begin("goes on later"), 204);
        const QString owner = office.portal().folders().parts + u'/'
            + QString::fromLatin1(person.toString().toUtf8().toHex()) + u'/';
        const auto touch = [&](const QByteArray &whole, std::chrono::hours ago) {
            QFile part(owner + Digest::of(whole).toString());
            const auto at = (office.clock.now() - ago).time_since_epoch();
            return part.open(QIODevice::ReadWrite)
                && part.setFileTime(QDateTime::fromMSecsSinceEpoch(at.count()), QFileDevice::FileModificationTime);
        };
        QVERIFY(touch("left for good", std::chrono::hours(24)));
        QVERIFY(touch("goes on later", std::chrono::hours(0)));

        office.clock.advance(std::chrono::days(6) + std::chrono::hours(12));
        QCOMPARE(office.portal().handle(signedWithIt).status, 200);
        QCOMPARE(count(), 120); // not long enough yet
        QVERIFY(!QFile::exists(owner + Digest::of("left for good").toString()));
        QVERIFY(QFile::exists(owner + Digest::of("goes on later").toString()));

        office.clock.advance(std::chrono::hours(13));
        QCOMPARE(office.portal().handle(signedWithIt).status, 200);
        QCOMPARE(count(), 70); // a bounded number at a time
        QVERIFY(!QFile::exists(owner + Digest::of("goes on later").toString()));
        QCOMPARE(office.portal().handle(signedWithIt).status, 200);
        QCOMPARE(office.portal().handle(signedWithIt).status, 200);
        QCOMPARE(count(), 0);
        QCOMPARE(office.portal().handle(signedWithIt).status, 200); // what is used stays
        QCOMPARE(office.call("GET", u"/session"_s, person).status, 200);
    }

    void aFileOfTheFirstVersionGrows()
    {
        Office office;
        QVERIFY(office.isOpen());
        const QString file = office.file() + u".old"_s;
        const QString name = u"made-by-hand"_s;
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            old.setDatabaseName(file);
            QVERIFY(old.open());
            QSqlQuery query(old);
            const QList<QStringList> steps = ledgerSteps(); // GCC 14 does not yet keep a temporary for the whole loop
            for (const QString &statement : steps.first())
                QVERIFY(query.exec(statement));
            QVERIFY(query.exec(u"INSERT INTO credential (id, person, salt, hash, since) VALUES ('a', 'b', '', '', '')"_s));
            QVERIFY(query.exec(u"PRAGMA user_version=1"_s));
        }
        QSqlDatabase::removeDatabase(name);
        const auto ledger = Ledger::open(file, office.ids);
        QVERIFY2(ledger, qPrintable(ledger ? QString() : ledger.error().detail));
        QVERIFY((*ledger)->begin(Ledger::Access::Read));
        const auto row = (*ledger)->first(u"SELECT unused FROM credential WHERE id = 'a'"_s);
        QVERIFY(row);
        QCOMPARE(row->at(0).toString(), QString());
        QCOMPARE((*ledger)->first(u"PRAGMA user_version"_s)->at(0).toInt(), 2);
        (*ledger)->rollback();
    }

    void anInvitationHoldsOnceAndSevenDays()
    {
        Office office;
        QVERIFY(office.isOpen());
        const auto made = wire::fromJson<Credential>(
            Office::json(office.call("POST", u"/invitations/tap-huan-2026"_s, {})));
        QVERIFY(made);
        QCOMPARE(made->person, PersonId(u"mot.hai"_s));
        QCOMPARE(Office::problem(office.call("POST", u"/invitations/TAP-HUAN-2026"_s, {})), u"not_found"_s);
        Office late;
        late.clock.advance(std::chrono::days(8));
        QCOMPARE(Office::problem(late.call("POST", u"/invitations/TAP-HUAN-2026"_s, {})), u"not_found"_s);
    }

    void rulebooks()
    {
        Office office;
        QVERIFY(office.isOpen());
        const Answer first = office.call("GET", u"/rulebook"_s, member(Role::Contributor));
        const auto versions = wire::fromJson<QList<Rulebook>>(Office::json(first));
        QVERIFY(versions);
        QCOMPARE(versions->last(), officeRulebook());
        Request again = office.request("GET", u"/rulebook"_s, member(Role::Contributor));
        again.headers.insert("if-none-match", first.header("ETag"));
        QCOMPARE(office.portal().handle(again).status, 304);
        Rulebook next = officeRulebook();
        next.version += 1;
        next.from = QDate(2027, 1, 1);
        const QJsonObject text = wire::toJson(next);
        QCOMPARE(Office::problem(office.call("PUT", u"/rulebook"_s, member(Role::Approver), text)), u"not_your_role"_s);
        QCOMPARE(office.call("PUT", u"/rulebook"_s, member(Role::Administrator), text).status, 200);
        next.title = u"Tên khác"_s;
        QCOMPARE(office.call("PUT", u"/rulebook"_s, member(Role::Administrator), wire::toJson(next)).status, 200);
        Rulebook old = officeRulebook();
        old.title = u"Tên khác"_s;
        QCOMPARE(Office::problem(office.call("PUT", u"/rulebook"_s, member(Role::Administrator), wire::toJson(old))),
                 u"wrong_state"_s);
        QVERIFY(isOk(office.call("GET", u"/rulebook"_s, member(Role::Contributor))));
    }

    void readingArticles()
    {
        Office office;
        QVERIFY(office.isOpen());
        const PersonId author = member(Role::Contributor);
        const ArticleId id = office.draft(author, office.sample());
        const QString path = u"/articles/"_s + id.toString();
        const Answer whole = office.call("GET", path, author);
        const auto article = wire::fromJson<Article>(Office::json(whole));
        QVERIFY(article);
        QCOMPARE(article->content, office.sample());
        QCOMPARE(whole.header("etag"), QByteArray("\"1\""));
        Request again = office.request("GET", path, author);
        again.headers.insert("if-none-match", "\"1\"");
        QCOMPARE(office.portal().handle(again).status, 304);
        const auto list = wire::fromJson<QList<Article>>(Office::json(office.call(
            "GET", u"/articles?ids=%1,%2"_s.arg(id.toString(), office.ids.make<ArticleId>().toString()), author)));
        QVERIFY(list);
        QCOMPARE(list->size(), 1);
        const auto revisions = wire::fromJson<QList<Revision>>(Office::json(office.call("GET", path + u"/revisions"_s, author)));
        QVERIFY(revisions);
        QCOMPARE(revisions->first().id, article->revision);
        const auto one = wire::fromJson<Revision>(Office::json(
            office.call("GET", path + u"/revisions/"_s + article->revision.toString(), author)));
        QVERIFY(one);
        QCOMPARE(one->content, office.sample());
    }

    void unknownMembersAreKept()
    {
        Office office;
        QVERIFY(office.isOpen());
        const PersonId author = member(Role::Contributor);
        const Revision revision = office.revision(office.ids.make<ArticleId>(), {}, office.sample());
        QJsonObject object = wire::toJson(revision);
        QJsonObject content = object.value("content"_L1).toObject();
        content.insert(u"tuong_lai"_s, QJsonObject { { u"a"_s, 1 } });
        content.insert(u"cover"_s, QJsonObject { { u"media"_s, Digest::of("x").toString() }, { u"alt"_s, u"a"_s },
                                                 { u"caption"_s, u""_s }, { u"credit"_s, u""_s }, { u"moi"_s, true } });
        object.insert("content"_L1, content);
        const QString path = u"/articles/"_s + revision.article.toString();
        QCOMPARE(office.call("PUT", path, author, object).status, 200);
        QCOMPARE(Office::json(office.call("GET", path, author)).value("content"_L1).toObject(), content);
    }

    void theWholeLife()
    {
        Office office;
        QVERIFY(office.isOpen());
        const ArticleId id = office.draft(member(Role::Contributor), office.sample());
        QCOMPARE(office.drive(id, Office::toPublished()), QString());
        const Article article = office.article(id);
        QVERIFY(article.live);
        QCOMPARE(article.assignee, member(Role::Editor));
        QCOMPARE(article.version, 6);
        const auto entries = wire::fromJson<QList<HistoryEntry>>(
            Office::json(office.call("GET", u"/articles/%1/history"_s.arg(id.toString()), member(Role::Editor))));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 6);
        QVERIFY(verifyHistory(*entries));
        const auto health = wire::fromJson<Health>(Office::json(office.call("GET", u"/health"_s, member(Role::Editor))));
        QVERIFY(health && health->ok);
        QVERIFY(health->lastPublished.contains(ownChannel));
        QCOMPARE(Office::problem(office.call("GET", u"/health"_s, member(Role::Contributor))), u"not_your_role"_s);
    }

    void aStructuralCheckStopsSubmitting()
    {
        Office office;
        QVERIFY(office.isOpen());
        Content content = office.sample();
        content.title.clear();
        const ArticleId id = office.draft(member(Role::Contributor), content);
        const Answer answer = office.act(member(Role::Contributor), id, u"submit"_s);
        QCOMPARE(Office::problem(answer), u"check_failed"_s);
        QCOMPARE(Office::json(answer).value("check"_L1).toString(), u"required_fields"_s);
        QCOMPARE(Office::json(answer).value("place"_L1).toString(), u"title"_s);
    }

    void reasonsAndLocks()
    {
        Office office;
        QVERIFY(office.isOpen());
        const ArticleId id = office.draft(member(Role::Contributor), office.sample());
        QCOMPARE(office.drive(id, { { Role::Contributor, u"submit"_s }, { Role::Editor, u"receive"_s } }), QString());
        Transition back = office.transition(office.article(id), u"return"_s);
        back.reason = u"  "_s;
        QCOMPARE(Office::problem(office.send(member(Role::Editor), back)), u"reason_missing"_s);
        const QString path = u"/articles/%1/lock"_s.arg(id.toString());
        const QByteArray ask = R"({"take_over":false})";
        QCOMPARE(office.call("PUT", path, member(Role::Editor), ask).status, 200);
        const Answer held = office.call("PUT", path, member(Role::Approver), ask);
        QCOMPARE(Office::problem(held), u"lock_held"_s);
        const auto lease = wire::fromJson<Lease>(Office::json(held).value("lease"_L1).toObject());
        QVERIFY(lease);
        QCOMPARE(lease->holder, member(Role::Editor));
        const auto taken = wire::fromJson<Lease>(
            Office::json(office.call("PUT", path, member(Role::Approver), QByteArray(R"({"take_over":true})"))));
        QVERIFY(taken);
        QCOMPARE(taken->takenFrom, member(Role::Editor));
        QCOMPARE(office.call("DELETE", path, member(Role::Approver)).status, 204);
        QCOMPARE(office.call("PUT", path, member(Role::Editor), ask).status, 200);
        office.clock.advance(std::chrono::minutes(6));
        QCOMPARE(office.call("PUT", path, member(Role::Standing), ask).status, 200);
    }

    void reminders()
    {
        Office office;
        QVERIFY(office.isOpen());
        Reminder reminder { office.ids.make<ReminderId>(), member(Role::Editor), member(Role::Contributor),
                            u"Còn thiếu ảnh"_s, {}, office.clock.now(), {} };
        const QString path = u"/reminders/"_s + reminder.id.toString();
        QCOMPARE(Office::problem(office.call("PUT", path, member(Role::Contributor), wire::toJson(reminder))),
                 u"not_your_role"_s);
        QCOMPARE(office.call("PUT", path, reminder.from, wire::toJson(reminder)).status, 200);
        QCOMPARE(Office::problem(office.call("GET", path, member(Role::Approver))), u"not_found"_s);
        office.clock.advance(std::chrono::minutes(5));
        reminder.readAt = UtcTime();
        QCOMPARE(office.call("PUT", path, reminder.to, wire::toJson(reminder)).status, 200);
        const auto read = wire::fromJson<Reminder>(Office::json(office.call("GET", path, reminder.from)));
        QVERIFY(read && read->readAt);
        QCOMPARE(*read->readAt, office.clock.now());
    }

    void assignments()
    {
        Office office;
        QVERIFY(office.isOpen());
        Assignment assignment { office.ids.make<AssignmentId>(), ownSite, {}, member(Role::Contributor),
                                u"Tin về làm đường"_s, KindId(u"tin"_s), {}, {} };
        const QString path = u"/assignments/"_s + assignment.id.toString();
        QCOMPARE(Office::problem(office.call("PUT", path, member(Role::Contributor), wire::toJson(assignment))),
                 u"not_your_role"_s);
        QCOMPARE(office.call("PUT", path, member(Role::Editor), wire::toJson(assignment)).status, 200);
        QString cursor;
        QCOMPARE(office.changes(member(Role::Contributor), cursor).size(), 1);
        assignment.article = office.ids.make<ArticleId>();
        QCOMPARE(office.call("PUT", path, member(Role::Contributor), wire::toJson(assignment)).status, 200);
        assignment.person = PersonId(u"mot.hai"_s);
        QCOMPARE(Office::problem(office.call("PUT", path, member(Role::Contributor), wire::toJson(assignment))),
                 u"not_your_role"_s);
        (void)office.changes(member(Role::Contributor), cursor);
        QCOMPARE(office.call("PUT", path, member(Role::Editor), wire::toJson(assignment)).status, 200);
        const auto lost = office.changes(member(Role::Contributor), cursor);
        QCOMPARE(lost.size(), 1);
        QVERIFY(lost.first().gone);
        QCOMPARE(Office::problem(office.call("GET", path, member(Role::Contributor))), u"not_found"_s);
    }

    void royaltiesOfAnOpenPeriod()
    {
        Rulebook rulebook = officeRulebook();
        rulebook.more.insert("closed_periods"_L1, QJsonArray { u"2026-10"_s });
        Office office(rulebook);
        QVERIFY(office.isOpen());
        const ArticleId id = office.draft(member(Role::Contributor), office.sample());
        QCOMPARE(office.drive(id, Office::toPublished()), QString());
        Royalty royalty { id, u"2026-11"_s, u"bai"_s, u"1.5"_s,
                          { { member(Role::Contributor), 60 }, { PersonId(u"mot.hai"_s), 40 } } };
        const QString path = u"/articles/%1/royalty"_s.arg(id.toString());
        QCOMPARE(Office::problem(office.call("PUT", path, member(Role::Editor), wire::toJson(royalty))), u"not_your_role"_s);
        QCOMPARE(office.call("PUT", path, member(Role::Approver), wire::toJson(royalty)).status, 200);
        QCOMPARE(office.call("GET", path, PersonId(u"mot.hai"_s)).status, 200);
        QCOMPARE(Office::problem(office.call("GET", path, member(Role::Publisher))), u"not_found"_s);
        royalty.shares.first().percent = 61;
        QCOMPARE(Office::problem(office.call("PUT", path, member(Role::Approver), wire::toJson(royalty))), u"bad_request"_s);
        royalty.shares.first().percent = 60;
        royalty.period = u"2026-10"_s;
        QCOMPARE(Office::problem(office.call("PUT", path, member(Role::Approver), wire::toJson(royalty))),
                 u"period_closed"_s);
    }

    void methodsBehindAFirewall()
    {
        Office office;
        QVERIFY(office.isOpen());
        const Revision revision = office.revision(office.ids.make<ArticleId>(), {}, office.sample());
        const QString path = u"/articles/"_s + revision.article.toString();
        Request put = office.request("POST", path, member(Role::Contributor), wire::toBytes(wire::toJson(revision)));
        office.portal().setTraceFile({}); // no call of the contract
        QCOMPARE(office.portal().handle(put).status, 405);
        office.portal().setTraceFile(qEnvironmentVariable("TOASOAN_TRACE"));
        put.headers.insert("x-http-method-override", "PUT");
        QCOMPARE(office.portal().handle(put).status, 200);
    }

    void acrossTheGap()
    {
        Office here;
        Office there;
        QVERIFY(here.isOpen() && there.isOpen());
        const Digest digest = here.upload(member(Role::Contributor), "bytes of a picture");
        Content content = here.sample();
        content.cover = Cover { digest, u"ảnh"_s, {}, {} };
        const ArticleId id = here.draft(member(Role::Contributor), content);
        const QString path = u"/articles/%1/package"_s.arg(id.toString());
        QCOMPARE(here.drive(id, { { Role::Contributor, u"submit"_s } }), QString());
        QCOMPARE(Office::problem(here.call("GET", path, member(Role::Approver))), u"wrong_state"_s);
        QCOMPARE(here.drive(id, { { Role::Editor, u"receive"_s }, { Role::Editor, u"forward"_s },
                                  { Role::Approver, u"approve"_s } }), QString());
        const QByteArray package = here.call("GET", path, member(Role::Publisher)).body;
        QByteArray forged = package;
        forged.replace("Người viết mẫu", "Người khác mẫu");
        QVERIFY(forged != package);
        QCOMPARE(Office::problem(there.call("POST", u"/packages"_s, member(Role::Publisher), forged)), u"digest_mismatch"_s);
        QCOMPARE(Office::problem(there.call("POST", u"/packages"_s, member(Role::Editor), package)), u"not_your_role"_s);
        const Answer taken = there.call("POST", u"/packages"_s, member(Role::Publisher), package);
        QVERIFY2(taken.status == 200, taken.body.constData());
        QCOMPARE(there.call("POST", u"/packages"_s, member(Role::Publisher), package).body, taken.body);
        QCOMPARE(there.article(id).content, content);
        QCOMPARE(there.act(member(Role::Publisher), id, u"publish"_s).status, 200);
        QVERIFY(verifyHistory(*wire::fromJson<QList<HistoryEntry>>(Office::json(
            there.call("GET", u"/articles/%1/history"_s.arg(id.toString()), member(Role::Publisher))))));
    }
};

QTEST_GUILESS_MAIN(CallsTest)
#include "tst_calls.moc"
