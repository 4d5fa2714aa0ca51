// What each answer of the network means, and what goes out for each call. The table below is the whole
// mapping; a captive portal, a firewall's page and half an answer are never taken for the portal's word.

#include "portal/Portal.h"
#include "portal/Profile.h"
#include "support/FakeAccess.h"
#include "support/FakeClock.h"
#include "support/WireSamples.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(toasoan::Scripted)

namespace {

const QUrl base(u"https://portal.invalid/cong/wp-json/toasoan/v1"_s);
const QByteArray problemType = "application/problem+json";

Scripted json(const QJsonObject &object, int status = 200)
{
    return { .status = status, .body = wire::toBytes(object) };
}

Scripted refusal(const QString &name, int status, const QJsonObject &more = {})
{
    return { .status = status,
             .type = problemType,
             .body = wire::toBytes(wire::toJson(Problem { status, name, name, {}, {}, more })) };
}

/// With the errors that Qt reports beside a status.
Scripted withError(Scripted script, QNetworkReply::NetworkError error)
{
    script.error = error;
    return script;
}

Scripted withHeader(Scripted script, const QByteArray &name, const QByteArray &value)
{
    script.headers.emplaceBack(name, value);
    return script;
}

Scripted cut(Scripted script)
{
    script.body.chop(script.body.size() / 2);
    return script;
}

struct Bench
{
    FakeAccess access;
    FakeIds ids;
    std::unique_ptr<Portal> portal = std::make_unique<Portal>(access, base);
    QObject context;
    RequestId request = ids.make<RequestId>();

    Bench() { portal->setCredential(u"a-máy-1"_s, u"bí:mật"_s); }

    template<class T, class Call> Result<T> wait(Call call)
    {
        std::optional<Result<T>> got;
        call(*portal, &context, Callback<T>([&got](Result<T> result) { got = std::move(result); }));
        if (got)
            return failure(Error::Kind::BadInput, u"answered before the call returned"_s);
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 5'000))
            return failure(Error::Kind::BadInput, u"never answered"_s);
        return *got;
    }
    Result<ChangePage> changes()
    {
        return wait<ChangePage>([](Portal &p, QObject *c, auto answer) { p.changes({}, 100, c, answer); });
    }
    Result<PushOutcome> push(const Revision &revision)
    {
        return wait<PushOutcome>(
            [&](Portal &p, QObject *c, auto answer) { p.push(revision, request, c, answer); });
    }
};

} // namespace

class TestPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maps_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Scripted>("script");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("retryAfter");
        const Scripted page { .status = 200, .type = "text/html; charset=utf-8", .body = "<html>Đăng nhập Wi-Fi</html>" };
        const auto html = [&](int status) {
            Scripted script = page;
            script.status = status;
            return script;
        };
        const auto none = [](QNetworkReply::NetworkError error) { return Scripted { .status = 0, .error = error }; };
        const auto row = [](const char *name, const Scripted &script, Kind kind, const QString &problem = {},
                            int seconds = 0) { QTest::newRow(name) << script << kind << problem << seconds; };

        row("refused", none(QNetworkReply::ConnectionRefusedError), Kind::Offline);
        row("no host", none(QNetworkReply::HostNotFoundError), Kind::Offline);
        row("broken", none(QNetworkReply::RemoteHostClosedError), Kind::Offline);
        row("no network", none(QNetworkReply::TemporaryNetworkFailureError), Kind::Offline);
        row("unknown", none(QNetworkReply::UnknownNetworkError), Kind::Offline);
        row("proxy", none(QNetworkReply::ProxyAuthenticationRequiredError), Kind::Offline, u"proxy"_s);
        row("timeout", none(QNetworkReply::TimeoutError), Kind::Timeout);
        row("transfer timeout", none(QNetworkReply::OperationCanceledError), Kind::Timeout);
        row("tls", none(QNetworkReply::SslHandshakeFailedError), Kind::Protocol, u"tls"_s);
        row("nothing at all", none(QNetworkReply::NoError), Kind::Protocol);

        row("captive page", page, Kind::Protocol, u"not_the_portal"_s);
        row("captive 403", html(403), Kind::Protocol, u"not_the_portal"_s);
        row("captive 404", html(404), Kind::Protocol, u"not_the_portal"_s);
        row("captive 401", html(401), Kind::Protocol, u"not_the_portal"_s);
        row("captive 511", html(511), Kind::Protocol, u"not_the_portal"_s);
        row("redirect", withHeader(html(302), "Location", "https://login.invalid/"), Kind::Protocol, u"redirected"_s);
        row("moved", withHeader(html(308), "Location", "https://portal.invalid/x"), Kind::Protocol, u"redirected"_s);
        row("unasked 304", Scripted { .status = 304 }, Kind::Protocol, u"redirected"_s);
        row("no type", Scripted { .type = "", .body = "{}" }, Kind::Protocol, u"not_the_portal"_s);
        row("no body", Scripted { .status = 204, .type = "" }, Kind::Protocol, u"not_the_portal"_s);
        row("cut JSON", cut(json(wire::toJson(samples::changes()))), Kind::Protocol);
        row("cut by length", withHeader(json({}), "Content-Length", "999"), Kind::Protocol);
        row("broken while sending",
            withError(cut(json(wire::toJson(samples::changes()))), QNetworkReply::RemoteHostClosedError), Kind::Offline);
        row("late while sending",
            withError(cut(json(wire::toJson(samples::changes()))), QNetworkReply::OperationCanceledError), Kind::Timeout);
        row("other JSON", json({ { u"hello"_s, 1 } }), Kind::Protocol);
        row("a list", Scripted { .body = "[]" }, Kind::Protocol);
        row("bad UTF-8", Scripted { .body = "{\"next\":\"\xff\"}" }, Kind::Protocol);

        row("401", withError(refusal(u"unauthorized"_s, 401), QNetworkReply::AuthenticationRequiredError),
            Kind::Unauthorized, u"unauthorized"_s);
        row("401 of the web server", withHeader(html(401), "WWW-Authenticate", "Basic realm=x"), Kind::Unauthorized);
        row("403", refusal(u"not_your_role"_s, 403), Kind::Forbidden, u"not_your_role"_s);
        row("404", withError(refusal(u"not_found"_s, 404), QNetworkReply::ContentNotFoundError), Kind::Rejected,
            u"not_found"_s);
        row("400", refusal(u"bad_request"_s, 400), Kind::Rejected, u"bad_request"_s);
        row("409", refusal(u"wrong_state"_s, 409), Kind::Conflict, u"wrong_state"_s);
        row("410", refusal(u"scope_changed"_s, 410), Kind::Conflict, u"scope_changed"_s);
        row("423", refusal(u"lock_held"_s, 423), Kind::Conflict, u"lock_held"_s);
        row("413", refusal(u"too_large"_s, 413), Kind::Rejected, u"too_large"_s);
        row("422", refusal(u"check_failed"_s, 422), Kind::Rejected, u"check_failed"_s);
        row("somebody else's problem", Scripted { .status = 403, .type = problemType, .body = "{\"type\":\"x\"}" },
            Kind::Forbidden);
        row("429", withHeader(refusal(u"too_many"_s, 429), "Retry-After", "17"), Kind::RateLimited, u"too_many"_s, 17);
        row("429 page", withHeader(html(429), "Retry-After", "5"), Kind::RateLimited, {}, 5);
        row("503 by date",
            withHeader(withHeader(html(503), "Retry-After", "Mon, 23 Nov 2026 01:31:30 GMT"), "Date",
                       "Mon, 23 Nov 2026 01:30:00 GMT"),
            Kind::RateLimited, {}, 90);
        row("503 past", withHeader(html(503), "Retry-After", "-8"), Kind::RateLimited, {}, 0);
        row("503 for ever", withHeader(html(503), "Retry-After", "99999999999"), Kind::RateLimited, {}, 86400);
        row("503 nonsense", withHeader(html(503), "Retry-After", "soon"), Kind::RateLimited, {}, 0);
        row("502", html(502), Kind::Timeout);
        row("504", html(504), Kind::Timeout);
        row("500 page", withError(html(500), QNetworkReply::InternalServerError), Kind::Protocol, u"not_the_portal"_s);
        row("500", refusal(u"unavailable"_s, 500), Kind::Protocol, u"unavailable"_s);
    }
    void maps()
    {
        QFETCH(Scripted, script);
        Bench bench;
        bench.access.script = { script };
        const Result<ChangePage> page = bench.changes();
        QVERIFY(!page.has_value());
        QFETCH(Error::Kind, kind);
        QVERIFY2(page.error().kind == kind, qPrintable(page.error().detail));
        QFETCH(QString, problem);
        QCOMPARE(page.error().problem, problem);
        QFETCH(int, retryAfter);
        QCOMPARE(page.error().retryAfter.count(), retryAfter);
        QVERIFY(!page.error().detail.contains(u"Wi-Fi"_s));
    }

    void readsAGoodPage()
    {
        Bench bench;
        bench.access.script = { json(wire::toJson(samples::changes())) };
        const auto page = bench.wait<ChangePage>(
            [](Portal &p, QObject *c, auto answer) { p.changes(u"c/1+=& đ"_s, 7, c, answer); });
        QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
        QCOMPARE(*page, samples::changes());
        const Asked &asked = bench.access.asked.first();
        QCOMPARE(asked.url.toString(QUrl::FullyEncoded),
                 base.toString() + u"/changes?since=c%2F1%2B%3D%26%20%C4%91&limit=7"_s);
        QCOMPARE(asked.header("Authorization"), "Basic " + QByteArray("a-máy-1:bí:mật").toBase64());
        QCOMPARE(asked.request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
                 int(QNetworkRequest::ManualRedirectPolicy));
        QVERIFY(asked.request.transferTimeoutAsDuration() > std::chrono::milliseconds(0));
    }

    void pushes()
    {
        Bench bench;
        const Revision revision = samples::revision();
        bench.access.script = { json(wire::toJson(samples::receipt())),
                                refusal(u"parent_mismatch"_s, 412, { { u"current"_s, wire::toJson(samples::article()) } }),
                                refusal(u"parent_mismatch"_s, 412), cut(refusal(u"parent_mismatch"_s, 412)) };
        const auto taken = bench.push(revision);
        QCOMPARE(std::get<Receipt>(taken.value()), samples::receipt());
        const Asked &asked = bench.access.asked.first();
        QCOMPARE(asked.method, QByteArray("PUT"));
        QCOMPARE(asked.url.path(), base.path() + u"/articles/"_s + revision.article.toString());
        QCOMPARE(asked.body, wire::toBytes(wire::toJson(revision)));
        QCOMPARE(asked.header("Toasoan-Request-Id"), bench.request.toString().toLatin1());
        QCOMPARE(asked.header("Content-Type"), QByteArray("application/json"));
        const auto overtaken = bench.push(revision);
        QCOMPARE(std::get<Overtaken>(overtaken.value()).current, samples::article());
        QCOMPARE(bench.push(revision).error().kind, Error::Kind::Protocol);
        QCOMPARE(bench.push(revision).error().kind, Error::Kind::Protocol);
    }

    void overridesMethods_data()
    {
        QTest::addColumn<bool>("overrides");
        QTest::newRow("plain") << false;
        QTest::newRow("through a firewall") << true;
    }
    void overridesMethods()
    {
        QFETCH(bool, overrides);
        Bench bench;
        PortalOptions options;
        options.methodOverride = overrides;
        bench.portal->setOptions(options);
        bench.access.script = { json(wire::toJson(samples::receipt())), { .status = 204, .type = "" },
                                { .status = 204, .type = "" } };
        QVERIFY(bench.push(samples::revision()).has_value());
        const auto id = samples::id<ArticleId>(1);
        QVERIFY(bench.wait<void>([&](Portal &p, QObject *c, auto answer) {
                         p.deleteArticle(id, bench.request, c, answer);
                     }).has_value());
        QVERIFY(bench.wait<void>([&](Portal &p, QObject *c, auto answer) {
                         p.purgeArticle(id, u"lộ bí mật"_s, bench.request, c, answer);
                     }).has_value());
        const QByteArrayList methods { "PUT", "DELETE", "DELETE" };
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(bench.access.asked.at(i).method, overrides ? QByteArray("POST") : methods.at(i));
            QCOMPARE(bench.access.asked.at(i).header("X-HTTP-Method-Override"),
                     overrides ? methods.at(i) : QByteArray());
        }
        QVERIFY(bench.access.asked.at(2).body.contains("lộ bí mật"));
    }

    void asksForWhatIsNew()
    {
        Bench bench;
        bench.access.script = { withHeader(json(wire::toJson(samples::article())), "ETag", "\"7\""),
                                withHeader({ .status = 304, .type = "" }, "ETag", "\"7\"") };
        const auto id = samples::id<ArticleId>(1);
        const auto ask = [&](const QString &etag) {
            return bench.wait<Fetched<Article>>(
                [&](Portal &p, QObject *c, auto answer) { p.article(id, etag, c, answer); });
        };
        const auto first = ask({});
        QCOMPARE(first.value().value, samples::article());
        QCOMPARE(first->etag, u"\"7\""_s);
        QVERIFY(bench.access.asked.at(0).header("If-None-Match").isEmpty());
        const auto second = ask(first->etag);
        QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().detail));
        QVERIFY(!second->value);
        QCOMPARE(bench.access.asked.at(1).header("If-None-Match"), QByteArray("\"7\""));
    }

    void tellsWhoIsEditing()
    {
        Bench bench;
        bench.access.script = { json(wire::toJson(samples::lease())),
                                refusal(u"lock_held"_s, 423, { { u"lease"_s, wire::toJson(samples::lease()) } }),
                                refusal(u"lock_held"_s, 423) };
        const auto lock = [&] {
            return bench.wait<LeaseOutcome>([&](Portal &p, QObject *c, auto answer) {
                p.lock(samples::id<ArticleId>(1), false, bench.request, c, answer);
            });
        };
        QCOMPARE(lock().value(), (LeaseOutcome { true, samples::lease() }));
        QCOMPARE(lock().value(), (LeaseOutcome { false, samples::lease() }));
        QCOMPARE(lock().error().kind, Error::Kind::Protocol);
    }

    void limitsIds()
    {
        Bench bench;
        const auto ask = [&](qsizetype count) {
            return bench.wait<QList<Article>>([&](Portal &p, QObject *c, auto answer) {
                p.articles(QList<ArticleId>(count, samples::id<ArticleId>(1)), c, answer);
            });
        };
        QCOMPARE(ask(0).value().size(), 0);
        QCOMPARE(ask(51).error().kind, Error::Kind::BadInput);
        QCOMPARE(bench.access.asked.size(), 0);
        bench.access.script = { json(wire::toJson(QList<Article> { samples::article() })) };
        QCOMPARE(ask(50).value().size(), 1);
    }

    void uploadsInPieces()
    {
        Bench bench;
        PortalOptions options;
        options.mediaChunk = 4;
        bench.portal->setOptions(options);
        const QByteArray bytes = "0123456789";
        const auto state = [](int status, int offset, bool complete) {
            return withHeader(withHeader({ .status = status, .type = "" }, "Upload-Offset", QByteArray::number(offset)),
                              "Upload-Complete", complete ? "?1" : "?0");
        };
        // Two bytes are there; a wrong offset is put right; the last piece is short.
        bench.access.script = { state(200, 2, false), state(204, 6, false),
                                refusal(u"offset_mismatch"_s, 409, { { u"offset"_s, 7 } }), state(204, 10, true) };
        const MediaUpload upload { Digest::of(bytes), bytes.size(), u"image/png"_s,
                                   [&](qint64 from, qint64 length) { return bytes.mid(from, length); } };
        const auto send = [&] {
            return bench.wait<MediaState>(
                [&](Portal &p, QObject *c, auto answer) { p.uploadMedia(upload, bench.request, c, answer); });
        };
        const auto done = send();
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        QVERIFY(done->present);
        QByteArrayList sent;
        for (const Asked &asked : std::as_const(bench.access.asked))
            sent += asked.method + ' ' + asked.header("Upload-Offset") + ' ' + asked.body;
        QCOMPARE(sent, QByteArrayList({ "HEAD  ", "PATCH 2 2345", "PATCH 6 6789", "PATCH 7 789" }));
        QCOMPARE(bench.access.asked.at(1).header("Upload-Length"), QByteArray("10"));
        // What is present is not sent; a portal that takes nothing is given up.
        bench.access.script = { state(200, 10, true) };
        QVERIFY(send().value().present);
        bench.access.script = QList<Scripted>(20, state(204, 4, false));
        QCOMPARE(send().error().kind, Error::Kind::Protocol);
        bench.access.script = { state(200, 0, false), refusal(u"digest_mismatch"_s, 422) };
        QCOMPARE(send().error().problem, u"digest_mismatch"_s);
        bench.access.script = { { .status = 200, .type = "text/html", .body = {} } };
        QCOMPARE(send().error().kind, Error::Kind::Protocol);
    }

    void fetchesRanges_data()
    {
        QTest::addColumn<Scripted>("script");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<bool>("good");
        const Scripted part { .status = 206, .type = "image/png", .body = "2345" };
        QTest::newRow("range") << withHeader(part, "Content-Range", "bytes 2-5/10") << qint64(2) << true;
        QTest::newRow("whole") << Scripted { .type = "image/png", .body = "0123456789" } << qint64(0) << true;
        QTest::newRow("no range") << part << qint64(0) << false;
        QTest::newRow("short") << withHeader(part, "Content-Range", "bytes 2-9/10") << qint64(0) << false;
        QTest::newRow("outside") << withHeader(part, "Content-Range", "bytes 8-11/10") << qint64(0) << false;
        QTest::newRow("cut") << withHeader({ .type = "image/png", .body = "0123" }, "Content-Length", "10")
                             << qint64(0) << false;
    }
    void fetchesRanges()
    {
        QFETCH(Scripted, script);
        QFETCH(qint64, from);
        QFETCH(bool, good);
        Bench bench;
        bench.access.script = { script };
        const auto piece = bench.wait<MediaPiece>(
            [](Portal &p, QObject *c, auto answer) { p.media(samples::digest(1), 2, 4, c, answer); });
        QCOMPARE(piece.has_value(), good);
        QCOMPARE(bench.access.asked.first().header("Range"), QByteArray("bytes=2-5"));
        if (good)
            QCOMPARE(*piece, (MediaPiece { script.body, from, 10, u"image/png"_s }));
        else
            QCOMPARE(piece.error().kind, Error::Kind::Protocol);
    }

    void readsAsAnyReader()
    {
        Bench bench;
        const QUrl page(u"https://elsewhere.invalid/tin/1.html"_s);
        const auto fetch = [&](const QUrl &url) {
            return bench.wait<PublicAnswer>([&](Portal &p, QObject *c, auto answer) { p.fetchPublic(url, c, answer); });
        };
        bench.access.script = { { .status = 404, .type = "text/html; charset=utf-8", .body = "<p>Gỡ</p>" } };
        QCOMPARE(fetch(page).value(), (PublicAnswer { 404, u"text/html"_s, "<p>Gỡ</p>", page }));
        QVERIFY(!bench.access.asked.first().request.hasRawHeader("Authorization"));
        bench.access.script = { { .status = 0, .error = QNetworkReply::HostNotFoundError } };
        QCOMPARE(fetch(page).error().kind, Error::Kind::Offline);
        QCOMPARE(fetch(QUrl(u"http://elsewhere.invalid/"_s)).error().problem, u"unsafe_address"_s);
        QCOMPARE(fetch(QUrl(u"file:///etc/passwd"_s)).error().problem, u"unsafe_address"_s);
        QCOMPARE(fetch(QUrl(u"https://a:b@elsewhere.invalid/"_s)).error().problem, u"unsafe_address"_s);
    }

    void refusesEndlessAnswers()
    {
        Bench bench;
        PortalOptions options;
        options.answerLimit = 100;
        options.publicLimit = 100;
        bench.portal->setOptions(options);
        bench.access.script = { { .body = QByteArray(101, ' ') + "{}" } };
        QCOMPARE(bench.changes().error().problem, u"too_large"_s);
    }

    void sendsNothingUnsafe()
    {
        FakeAccess access;
        Portal portal(access, QUrl(u"http://portal.invalid/wp-json/toasoan/v1"_s));
        portal.setCredential(u"a"_s, u"b"_s);
        QObject context;
        std::optional<Result<SessionInfo>> got;
        portal.session(&context, [&got](auto result) { got = result; });
        QVERIFY(QTest::qWaitFor([&] { return bool(got); }));
        QCOMPARE(got->error().problem, u"unsafe_address"_s);
        QVERIFY(access.asked.isEmpty());
    }

    void keepsCredentialsApart()
    {
        Bench bench;
        int paused = 0;
        connect(bench.portal.get(), &Portal::unauthorized, this, [&paused] { ++paused; });
        bench.access.script = { refusal(u"unauthorized"_s, 401), refusal(u"unauthorized"_s, 401),
                                json(wire::toJson(samples::credential()), 201), refusal(u"unauthorized"_s, 401) };
        const auto with = bench.wait<SessionInfo>(
            [](Portal &p, QObject *c, auto answer) { p.sessionWith(u"b"_s, u"c"_s, c, answer); });
        QCOMPARE(with.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(paused, 0);
        QCOMPARE(bench.access.asked.at(0).header("Authorization"), "Basic " + QByteArray("b:c").toBase64());
        QVERIFY(!bench.changes().has_value());
        QCOMPARE(paused, 1);
        const auto invited = bench.wait<Credential>([&](Portal &p, QObject *c, auto answer) {
            p.acceptInvitation(u"AB/12 đ"_s, bench.request, c, answer);
        });
        QCOMPARE(invited.value().secret, samples::credential().secret);
        QVERIFY(!bench.access.asked.at(2).request.hasRawHeader("Authorization"));
        QVERIFY(bench.access.asked.at(2).url.toString(QUrl::FullyEncoded).endsWith(u"/invitations/AB%2F12%20%C4%91"_s));
        bench.portal->clearCredential();
        QVERIFY(!bench.changes().has_value());
        QVERIFY(!bench.access.asked.at(3).request.hasRawHeader("Authorization"));
        QCOMPARE(paused, 1);
    }

    void dropsAnswers()
    {
        Bench bench;
        bench.access.script = QList<Scripted>(3, { .status = 204, .type = "", .held = true });
        int told = 0;
        const auto count = [&told](const Result<void> &) { ++told; };
        const auto id = samples::id<ArticleId>(1);
        auto context = std::make_unique<QObject>();
        bench.portal->unlock(id, bench.request, context.get(), count);
        context.reset();
        bench.access.replies.at(0)->release();
        QVERIFY(QTest::qWaitFor([&] { return bool(!bench.access.replies.at(0)); })); // nothing is left behind
        QCOMPARE(told, 0);
        bench.portal->unlock(id, bench.request, &bench.context, count);
        bench.portal.reset();
        QVERIFY(QTest::qWaitFor([&] { return bool(!bench.access.replies.at(1)); }));
        QCOMPARE(told, 0);
    }

    void mayBeDeletedByItsAnswer()
    {
        Bench bench;
        bench.access.script = { { .status = 204, .type = "" } };
        bool told = false;
        bench.portal->unlock(samples::id<ArticleId>(1), bench.request, &bench.context, [&](const Result<void> &) {
            bench.portal.reset();
            told = true;
        });
        QVERIFY(QTest::qWaitFor([&] { return bool(told); }));
    }

    /// Over Qt's own HTTP: timeouts, redirects, breaks and gzip are Qt's doing, and mapped all the same.
    void speaksRealHttp_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        const QByteArray body = wire::toBytes(wire::toJson(samples::changes()));
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
        const auto length = [&](qsizetype size) { return "Content-Length: " + QByteArray::number(size) + "\r\n\r\n"; };
        QTest::newRow("good") << head + length(body.size()) + body << -1;
        QTest::newRow("cut") << head + length(body.size()) + body.left(50) << int(Error::Kind::Offline);
        QTest::newRow("silence") << QByteArray("wait") << int(Error::Kind::Timeout);
        QTest::newRow("closed") << QByteArray() << int(Error::Kind::Offline);
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-x\r\n\r\n") << int(Error::Kind::Offline);
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n"
                                                "Connection: close\r\n\r\n")
                                  << int(Error::Kind::Protocol);
        QTest::newRow("challenge") << QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                                                 "Content-Length: 0\r\nConnection: close\r\n\r\n")
                                   << int(Error::Kind::Unauthorized);
    }
    void speaksRealHttp()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArrayList seen;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&, socket] {
                seen += socket->readAll();
                if (answer == "wait")
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        QNetworkAccessManager access;
        PortalOptions options;
        options.timeout = std::chrono::milliseconds(300);
        const auto address = apiBase(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
        QVERIFY(address.has_value());
        Portal portal(access, *address, options);
        portal.setCredential(u"a"_s, u"b"_s);
        QObject context;
        std::optional<Result<ChangePage>> got;
        portal.changes({}, 10, &context, [&got](auto result) { got = result; });
        QVERIFY(QTest::qWaitFor([&] { return got.has_value(); }, 10'000));
        if (kind < 0) {
            QVERIFY2(got->has_value(), *got ? "" : qPrintable(got->error().detail));
            QCOMPARE(got->value(), samples::changes());
            QVERIFY(seen.first().startsWith("GET /wp-json/toasoan/v1/changes?limit=10 HTTP/1.1\r\n"));
        } else {
            QVERIFY(!got->has_value());
            QVERIFY2(got->error().kind == Error::Kind(kind), qPrintable(got->error().detail));
        }
        for (const QByteArray &request : std::as_const(seen))
            QVERIFY(!request.contains("/elsewhere"));
    }

    void knowsAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        const QString api = u"/wp-json/toasoan/v1"_s;
        QTest::newRow("host") << u" tinhuy.example.vn "_s << u"https://tinhuy.example.vn"_s + api;
        QTest::newRow("slash") << u"https://tinhuy.example.vn/"_s << u"https://tinhuy.example.vn"_s + api;
        QTest::newRow("whole") << u"https://tinhuy.example.vn"_s + api + u'/' << u"https://tinhuy.example.vn"_s + api;
        QTest::newRow("folder") << u"https://example.vn/cong"_s << u"https://example.vn/cong"_s + api;
        QTest::newRow("encoded folder") << u"https://example.vn/c%20%C4%91"_s << u"https://example.vn/c đ"_s + api;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s + api;
        QTest::newRow("loopback v6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s + api;
        QTest::newRow("localhost") << u"http://localhost"_s << u"http://localhost"_s + api;
        QTest::newRow("plain http") << u"http://tinhuy.example.vn"_s << QString();
        QTest::newRow("looks local") << u"http://localhost.example.vn"_s << QString();
        QTest::newRow("private net") << u"http://192.168.1.2"_s << QString();
        QTest::newRow("password") << u"https://a:b@tinhuy.example.vn"_s << QString();
        QTest::newRow("query") << u"https://tinhuy.example.vn/?x=1"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("spaces") << u"https://tin huy"_s << QString();
    }
    void knowsAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, base);
        const Result<QUrl> url = apiBase(typed);
        QCOMPARE(url ? url->toString() : QString(), base);
        if (!url)
            QCOMPARE(url.error().kind, Error::Kind::BadInput);
    }

    void namesProfiles()
    {
        const Profile one { u"cổng/1"_s, base, Network::Internet, PersonId(u"a"_s), {}, {}, false };
        Profile two = one;
        two.person = PersonId(u"b"_s);
        QVERIFY(one.key() != two.key());
        QCOMPARE(one.key().size(), 64);
    }
};

QTEST_GUILESS_MAIN(TestPortal)
#include "tst_portal.moc"
