// Whatever is sent: an honest problem comes back, nothing is changed, and the portal goes on answering.

#include "training/Office.h"

#include <random>

using namespace toasoan;
using namespace toasoan::test;

class HostileTest : public QObject
{
    Q_OBJECT

    static QString picture(Office &office)
    {
        QStringList counts;
        for (const QString &table : { u"article"_s, u"revision"_s, u"entry"_s, u"note"_s, u"media"_s, u"feed"_s })
            counts += QString::number(office.countOf(table));
        return counts.join(u',');
    }

private Q_SLOTS:
    void requests_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QString id = u"/articles/01990001-0000-7000-8000-000000000099"_s;
        QTest::newRow("no such call") << QByteArray("GET") << u"/nothing"_s << QByteArray() << 404;
        QTest::newRow("empty path") << QByteArray("GET") << u"/"_s << QByteArray() << 404;
        QTest::newRow("climbing") << QByteArray("GET") << u"/../../../etc/passwd"_s << QByteArray() << 404;
        QTest::newRow("method unknown") << QByteArray("TRACE") << u"/session"_s << QByteArray() << 405;
        QTest::newRow("method wrong") << QByteArray("POST") << u"/session"_s << QByteArray("{}") << 405;
        QTest::newRow("id no id") << QByteArray("GET") << u"/articles/1;DROP TABLE article"_s << QByteArray() << 404;
        QTest::newRow("ids none") << QByteArray("GET") << u"/articles"_s << QByteArray() << 400;
        QTest::newRow("ids garbage") << QByteArray("GET") << u"/articles?ids=x,y"_s << QByteArray() << 400;
        QTest::newRow("limit zero") << QByteArray("GET") << u"/changes?limit=0"_s << QByteArray() << 400;
        QTest::newRow("limit words") << QByteArray("GET") << u"/changes?limit=nhiều"_s << QByteArray() << 400;
        QTest::newRow("no body") << QByteArray("PUT") << id << QByteArray() << 400;
        QTest::newRow("no JSON") << QByteArray("PUT") << id << QByteArray("<xml/>") << 400;
        QTest::newRow("a list") << QByteArray("PUT") << id << QByteArray("[]") << 400;
        QTest::newRow("not UTF-8") << QByteArray("PUT") << id << QByteArray("{\"revision\":\"\xff\xfe\"}") << 400;
        QTest::newRow("deep") << QByteArray("PUT") << id << QByteArray(20'000, '[') << 400;
        QTest::newRow("too large") << QByteArray("PUT") << id << QByteArray(2 * 1024 * 1024, ' ') << 413;
        QTest::newRow("wrong shapes") << QByteArray("PUT") << id << QByteArray(R"({"revision":7,"content":[]})") << 400;
        QTest::newRow("action no object") << QByteArray("POST") << id + u"/transitions"_s << QByteArray("7") << 400;
        QTest::newRow("medium no digest") << QByteArray("HEAD") << u"/media/abc"_s << QByteArray() << 404;
        QTest::newRow("medium climbs") << QByteArray("GET") << u"/media/..%2f..%2fportal.db"_s << QByteArray() << 404;
        QTest::newRow("piece without offset")
            << QByteArray("PATCH") << u"/media/"_s + Digest::of("x").toString() << QByteArray("x") << 400;
        QTest::newRow("package empty") << QByteArray("POST") << u"/packages"_s << QByteArray("{}") << 400;
        QTest::newRow("invitation guessed") << QByteArray("POST") << u"/invitations/AAAA"_s << QByteArray() << 404;
        QTest::newRow("members nobody") << QByteArray("POST") << u"/members/ai-do/handover"_s << QByteArray("{}") << 400;
    }

    void requests()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        Office office;
        QVERIFY(office.isOpen());
        const QString before = picture(office);
        const Answer answer = office.call(method, path, member(Role::Contributor), body);
        QCOMPARE(answer.status, status);
        if (method != "HEAD" && WordPressGround::reaches(method, path))
            QVERIFY(wire::fromJson<Problem>(Office::json(answer)));
        QCOMPARE(picture(office), before);
        QCOMPARE(office.call("GET", u"/session"_s, member(Role::Contributor)).status, 200);
    }

    void bodies_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("empty") << QString();
        QTest::newRow("script") << u"<article>\n<script>alert(1)</script>\n</article>"_s;
        QTest::newRow("handler") << u"<article>\n<p onclick=\"x\">a</p>\n</article>"_s;
        QTest::newRow("entity") << u"<!DOCTYPE a [<!ENTITY x \"y\">]><article>\n<p>&x;</p>\n</article>"_s;
        QTest::newRow("javascript link") << u"<article>\n<p><a href=\"javascript:x\">a</a></p>\n</article>"_s;
        QTest::newRow("not closed") << u"<article>\n<p>a\n</article>"_s;
        QTest::newRow("decomposed") << u"<article>\n<p>"_s + u"Đường"_s.normalized(QString::NormalizationForm_D)
                + u"</p>\n</article>"_s;
        QTest::newRow("other spelling") << u"<article><p>a</p></article>"_s;
    }

    void bodies()
    {
        QFETCH(const QString, body);
        Office office;
        QVERIFY(office.isOpen());
        const QString before = picture(office);
        const Revision revision = office.revision(office.ids.make<ArticleId>(), {}, office.sample());
        QJsonObject object = wire::toJson(revision);
        QJsonObject content = object.value("content"_L1).toObject();
        content.insert("body"_L1, body);
        object.insert("content"_L1, content);
        const Answer answer = office.call("PUT", u"/articles/"_s + revision.article.toString(),
                                          member(Role::Contributor), object);
        QCOMPARE(Office::problem(answer), u"not_canonical"_s);
        QCOMPARE(Office::json(answer).value("place"_L1).toString(), u"body"_s);
        QCOMPARE(picture(office), before);
    }

    void fieldsAreCanonicalToo()
    {
        Office office;
        QVERIFY(office.isOpen());
        Content content = office.sample();
        content.title = u"Đường"_s.normalized(QString::NormalizationForm_D);
        const Answer answer = office.put(member(Role::Contributor), office.revision(office.ids.make<ArticleId>(), {}, content));
        QCOMPARE(Office::problem(answer), u"not_canonical"_s);
        QCOMPARE(Office::json(answer).value("place"_L1).toString(), u"title"_s);
    }

    void theOtherNetworkNeverComesIn()
    {
        Office office;
        QVERIFY(office.isOpen());
        Content content = office.sample();
        content.channels = { ChannelId(u"wan-cap-1"_s) };
        const QString before = picture(office);
        QCOMPARE(Office::problem(office.put(member(Role::Contributor),
                                            office.revision(office.ids.make<ArticleId>(), {}, content))), u"wan_only"_s);
        QCOMPARE(picture(office), before);
    }

    void aWriteCarriesItsId()
    {
        Office office;
        QVERIFY(office.isOpen());
        Request request = office.request("POST", u"/session/credential"_s, member(Role::Editor));
        for (const QByteArray &id : { QByteArray(), QByteArray("7"), QByteArray("{}") }) {
            request.headers.insert("toasoan-request-id", id);
            QCOMPARE(Office::problem(office.ground().handle(request)), u"bad_request"_s);
        }
    }

    void guessingIsSlowedDown()
    {
        Office office;
        QVERIFY(office.isOpen());
        Request request = office.request("GET", u"/session"_s, member(Role::Editor));
        request.headers.insert("authorization", Office::basic(member(Role::Editor), u"sai"_s));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(Office::problem(office.ground().handle(request)), u"unauthorized"_s);
        const Answer blocked = office.ground().handle(request);
        QCOMPARE(Office::problem(blocked), u"too_many"_s);
        QVERIFY(blocked.header("Retry-After").toInt() > 0);
        // The right secret does not help either, until time has passed; others are not concerned.
        QCOMPARE(office.call("GET", u"/session"_s, member(Role::Editor)).status, 429);
        QCOMPARE(office.call("GET", u"/session"_s, member(Role::Approver)).status, 200);
        office.clock.advance(std::chrono::minutes(6));
        QCOMPARE(office.call("GET", u"/session"_s, member(Role::Editor)).status, 200);
    }

    void noiseNeverBreaksIt()
    {
        Office office;
        QVERIFY(office.isOpen());
        const ArticleId id = office.draft(member(Role::Contributor), office.sample());
        const Article article = office.article(id);
        const QByteArray good = wire::toBytes(wire::toJson(office.revision(id, article.revision, article.content)));
        std::mt19937 random(20260);
        for (int i = 0; i < 400; ++i) {
            QByteArray bad = good;
            for (int k = 0; k < 1 + i % 5; ++k)
                bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] = static_cast<char>(random() & 0xff);
            if (i % 7 == 0)
                bad.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size())));
            const Answer answer = office.call("PUT", u"/articles/"_s + id.toString(), member(Role::Contributor), bad);
            QVERIFY2(answer.status == 200 || !Office::problem(answer).startsWith(u"no honest"_s), answer.body.constData());
            QVERIFY(answer.status < 500);
        }
        QVERIFY(verifyHistory(*wire::fromJson<QList<HistoryEntry>>(Office::json(
            office.call("GET", u"/articles/%1/history"_s.arg(id.toString()), member(Role::Contributor))))));
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
