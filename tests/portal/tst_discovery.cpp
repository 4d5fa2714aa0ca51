// From what people type to the portal's API: over the headers, pages and walls that sites put in between. And the page that
// a browser is sent to carries everything it must bring back.

#include "portal/Discovery.h"
#include "support/FakeAccess.h"

#include <QTest>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const QByteArray restIndex = R"({"name":"Cổng mẫu","namespaces":["wp/v2","toasoan/v1"],"authentication":{"application-passwords":
{"endpoints":{"authorization":"https://cong.example/wp-admin/authorize-application.php"}}}})";

} // namespace

class DiscoveryTest : public QObject
{
    Q_OBJECT

    static Result<FoundPortal> found(FakeAccess &access, const QString &typed)
    {
        QObject context;
        std::optional<Result<FoundPortal>> answer;
        discover(access, typed, &context, [&answer](const Result<FoundPortal> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 5'000))
            return failure(Error::Kind::Timeout, u"never answered"_s);
        return *answer;
    }
    static Scripted page(const QByteArray &link = {})
    {
        Scripted answer { .type = "text/html", .body = "<html></html>" };
        if (!link.isEmpty())
            answer.headers = { { "Link", link } };
        return answer;
    }

private Q_SLOTS:
    void theLinkLeadsThere()
    {
        FakeAccess access;
        access.script = { page("<https://cong.example/tin/wp-json/>; rel=\"https://api.w.org/\""), Scripted { .body = restIndex } };
        const auto portal = found(access, u"cong.example/tin"_s);
        QVERIFY2(portal, portal ? "" : qPrintable(portal.error().detail));
        QCOMPARE(portal->base, QUrl(u"https://cong.example/tin/wp-json/toasoan/v1"_s));
        QCOMPARE(portal->name, u"Cổng mẫu"_s);
        QCOMPARE(portal->authorization.path(), u"/wp-admin/authorize-application.php"_s);
        QCOMPARE(access.asked.first().url.toString(), u"https://cong.example/tin/"_s);
        for (const Asked &asked : std::as_const(access.asked))
            QVERIFY(asked.header("Authorization").isEmpty());
    }

    void withoutALinkTheUsualPlaceIsTried()
    {
        FakeAccess access;
        access.script = { page(), Scripted { .body = restIndex } };
        const auto portal = found(access, u"https://cong.example/"_s);
        QVERIFY(portal);
        QCOMPARE(portal->base, QUrl(u"https://cong.example/wp-json/toasoan/v1"_s));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<Scripted>>("answers");
        QTest::addColumn<QString>("problem");
        using Answers = QList<Scripted>;
        QTest::newRow("no address") << u"cổng thông tin"_s << Answers() << u"bad_address"_s;
        QTest::newRow("in the clear") << u"http://cong.example"_s << Answers() << u"unsafe_address"_s;
        QTest::newRow("another site") << u"cong.example"_s << Answers { page(), page() } << u"no_portal"_s;
        QTest::newRow("WordPress alone")
            << u"cong.example"_s << Answers { page(), Scripted { .body = R"({"name":"x","namespaces":["wp/v2"]})" } } << u"no_portal"_s;
        QTest::newRow("no API at all")
            << u"cong.example"_s << Answers { page(), Scripted { .status = 404, .type = "text/html", .body = "x" } } << u"no_portal"_s;
        QTest::newRow("plain links")
            << u"cong.example"_s << Answers { page("<https://cong.example/?rest_route=/>; rel=\"https://api.w.org/\""), Scripted { .body = restIndex } }
            << u"plain_links"_s;
        QTest::newRow("the link leads out of safety")
            << u"cong.example"_s << Answers { page("<http://cong.example/wp-json/>; rel=\"https://api.w.org/\"") } << u"unsafe_address"_s;
    }

    void refusals()
    {
        QFETCH(const QString, typed);
        QFETCH(const QList<Scripted>, answers);
        QFETCH(const QString, problem);
        FakeAccess access;
        access.script = answers;
        const auto portal = found(access, typed);
        QVERIFY(!portal);
        QCOMPARE(portal.error().problem, problem);
    }

    void aBrowserIsSentWithTheWayBack()
    {
        const FoundPortal portal { QUrl(u"https://cong.example/wp-json/toasoan/v1"_s), {},
                                   QUrl(u"https://cong.example/wp-admin/authorize-application.php?lang=vi"_s) };
        const QUrl back(u"toasoan://signed-in?state=0a1b"_s);
        const QUrl url = authorizationRequest(portal, back);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"lang"_s), u"vi"_s);
        QCOMPARE(query.queryItemValue(u"success_url"_s, QUrl::FullyDecoded), back.toString());
        QCOMPARE(query.queryItemValue(u"app_name"_s, QUrl::FullyDecoded), u"Tòa soạn"_s);
        QVERIFY(!QUuid(query.queryItemValue(u"app_id"_s)).isNull());
    }
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
