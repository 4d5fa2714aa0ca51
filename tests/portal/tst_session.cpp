// Signing in, coming back and renewing, step by step, with each step failing: a new secret is used only when
// it works and is kept, and losing the network or the credential loses nothing else.

#include "portal/Portal.h"
#include "portal/Session.h"
#include "support/FakeAccess.h"
#include "support/FakeClock.h"
#include "support/WireSamples.h"

#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://portal.invalid/wp-json/toasoan/v1"_s);

Scripted json(const QJsonObject &object, int status = 200)
{
    return { .status = status, .body = wire::toBytes(object) };
}

Scripted refusal(const QString &name, int status)
{
    return { .status = status,
             .type = "application/problem+json",
             .body = wire::toBytes(wire::toJson(Problem { status, name, name, {}, {}, {} })) };
}

const Scripted offline { .status = 0, .error = QNetworkReply::HostNotFoundError };
const Scripted done { .status = 204, .type = "" };

Scripted known()
{
    return json(wire::toJson(samples::session()));
}

QByteArray basic(const QString &user, const QString &secret)
{
    return "Basic " + (user + u':' + secret).toUtf8().toBase64();
}

/// Keeps in memory until told to fail.
class Keychain final : public Credentials
{
public:
    MemoryCredentials inner;
    bool broken = false;

    void read(const QString &key, QObject *context, Callback<std::optional<QByteArray>> answer) override
    {
        if (!broken)
            return inner.read(key, context, std::move(answer));
        QMetaObject::invokeMethod(context, [answer] { answer(fault()); }, Qt::QueuedConnection);
    }
    void write(const QString &key, const QByteArray &secret, QObject *context, Callback<void> answer) override
    {
        if (!broken)
            return inner.write(key, secret, context, std::move(answer));
        QMetaObject::invokeMethod(context, [answer] { answer(fault()); }, Qt::QueuedConnection);
    }
    void remove(const QString &key, QObject *context, Callback<void> answer) override
    {
        inner.remove(key, context, std::move(answer));
    }

private:
    static std::unexpected<Error> fault()
    {
        return failure(Error::Kind::Storage, u"locked"_s, u"keychain_denied"_s);
    }
};

struct Bench
{
    FakeAccess access;
    FakeIds ids;
    Keychain keychain;
    Portal portal { access, base };
    Session session { portal, keychain, ids };
    QObject context;
    QList<Session::State> states;

    Bench()
    {
        QObject::connect(&session, &Session::stateChanged, &context,
                         [this](Session::State state) { states.append(state); });
    }

    template<class T, class Call> Result<T> wait(Call call)
    {
        std::optional<Result<T>> got;
        call(&context, Callback<T>([&got](Result<T> result) { got = std::move(result); }));
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 5'000))
            return failure(Error::Kind::BadInput, u"never answered"_s);
        return *got;
    }
    Result<SessionInfo> signIn(const QString &secret = u"một"_s)
    {
        return wait<SessionInfo>(
            [&](QObject *c, auto answer) { session.signIn(u"a"_s, secret, c, answer); });
    }
    Result<SessionInfo> resume(const Profile &profile)
    {
        return wait<SessionInfo>([&](QObject *c, auto answer) { session.resume(profile, c, answer); });
    }
    Result<SessionInfo> confirm()
    {
        return wait<SessionInfo>([&](QObject *c, auto answer) { session.confirm(c, answer); });
    }
    Result<SessionInfo> renew()
    {
        return wait<SessionInfo>([&](QObject *c, auto answer) { session.renew(c, answer); });
    }
    Result<SessionInfo> accept(const QString &code)
    {
        return wait<SessionInfo>([&](QObject *c, auto answer) { session.acceptInvitation(code, c, answer); });
    }
    /// The secret that the keychain has; empty for none.
    QString kept()
    {
        Profile profile;
        profile.portalId = samples::session().portalId;
        profile.person = samples::session().person;
        const auto bytes = wait<std::optional<QByteArray>>(
            [&](QObject *c, auto answer) { keychain.inner.read(profile.key(), c, answer); });
        if (!bytes || !*bytes)
            return {};
        return wire::parseObject(**bytes).and_then(wire::fromJson<Credential>).value().secret;
    }
    /// What the next call is signed with.
    QByteArray signature()
    {
        access.script = { offline };
        portal.health(&context, [](auto) { });
        return access.asked.last().header("Authorization");
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return access.script.isEmpty(); }))
            QTest::qFail("the script was not used up", __FILE__, __LINE__);
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn()
    {
        Bench bench;
        bench.access.script = { known() };
        const auto info = bench.signIn();
        QCOMPARE(info.value(), samples::session());
        QCOMPARE(bench.states, QList({ Session::State::SigningIn, Session::State::SignedIn }));
        QCOMPARE(bench.kept(), u"một"_s);
        QCOMPARE(bench.session.profile().portalId, samples::session().portalId);
        QVERIFY(bench.session.profile().network == Network::Wan);
        QCOMPARE(bench.signature(), basic(u"a"_s, u"một"_s));
    }

    void keepsAGoodSessionWhenAWrongSecretIsTyped()
    {
        Bench bench;
        bench.access.script = { known(), refusal(u"unauthorized"_s, 401) };
        QVERIFY(bench.signIn().has_value());
        QCOMPARE(bench.signIn(u"sai"_s).error().kind, Error::Kind::Unauthorized);
        QCOMPARE(bench.session.state(), Session::State::SignedIn);
        QCOMPARE(bench.kept(), u"một"_s);
        QCOMPARE(bench.signature(), basic(u"a"_s, u"một"_s));
    }

    void worksWithoutAKeychain()
    {
        Bench bench;
        bench.keychain.broken = true;
        int unkept = 0;
        connect(&bench.session, &Session::unkept, this, [&unkept] { ++unkept; });
        bench.access.script = { known() };
        QVERIFY(bench.signIn().has_value());
        QCOMPARE(bench.session.state(), Session::State::SignedIn);
        QCOMPARE(unkept, 1);
        QCOMPARE(bench.resume(bench.session.profile()).error().problem, u"keychain_denied"_s);
        QCOMPARE(bench.session.state(), Session::State::SignedOut);
    }

    void resumes_data()
    {
        SessionInfo otherPortal = samples::session();
        otherPortal.portalId = u"cong-khac"_s;
        SessionInfo otherPerson = samples::session();
        otherPerson.person = PersonId(u"b"_s);
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<Session::State>("state");
        QTest::newRow("known") << known() << Session::State::SignedIn;
        QTest::newRow("offline") << offline << Session::State::Unconfirmed;
        QTest::newRow("captive") << Scripted { .type = "text/html", .body = "<p>" } << Session::State::Unconfirmed;
        QTest::newRow("maintenance") << refusal(u"unavailable"_s, 503) << Session::State::Unconfirmed;
        QTest::newRow("refused") << refusal(u"unauthorized"_s, 401) << Session::State::Paused;
        QTest::newRow("other portal") << json(wire::toJson(otherPortal)) << Session::State::SignedOut;
        QTest::newRow("other person") << json(wire::toJson(otherPerson)) << Session::State::SignedOut;
    }
    void resumes()
    {
        QFETCH(Scripted, answer);
        QFETCH(Session::State, state);
        Bench bench;
        bench.access.script = { known() };
        QVERIFY(bench.signIn().has_value());
        const Profile profile = bench.session.profile();
        QVERIFY(bench.wait<void>([&](QObject *c, auto reply) { bench.session.signOut(false, c, reply); }).has_value());
        QVERIFY(bench.signature().isEmpty());
        bench.access.script = { answer };
        QCOMPARE(bench.resume(profile).has_value(), state == Session::State::SignedIn);
        QCOMPARE(bench.session.state(), state);
        QCOMPARE(bench.kept(), u"một"_s);
        QCOMPARE(bench.signature().isEmpty(), state == Session::State::SignedOut);
        if (state == Session::State::SignedOut)
            return;
        bench.settle();
        bench.access.script = { known() };
        QVERIFY(bench.confirm().has_value());
        QCOMPARE(bench.session.state(), Session::State::SignedIn);
    }

    void hasNothingToResume()
    {
        Bench bench;
        Profile profile;
        profile.portalId = u"x"_s;
        QCOMPARE(bench.resume(profile).error().problem, u"no_credential"_s);
        QCOMPARE(bench.session.state(), Session::State::SignedOut);
    }

    void pausesOn401()
    {
        Bench bench;
        bench.access.script = { known(), refusal(u"unauthorized"_s, 401) };
        QVERIFY(bench.signIn().has_value());
        bench.portal.health(&bench.context, [](auto) { });
        QVERIFY(QTest::qWaitFor([&] { return bench.session.state() == Session::State::Paused; }));
    }

    void acceptsAnInvitation()
    {
        Bench bench;
        const Credential made = samples::credential();
        // The first answer is lost; the same code goes out under the same id; then the check is lost.
        bench.access.script = { offline };
        QCOMPARE(bench.accept(u"ABCD-1234"_s).error().kind, Error::Kind::Offline);
        QCOMPARE(bench.session.state(), Session::State::SignedOut);
        bench.access.script = { json(wire::toJson(made), 201), offline };
        QCOMPARE(bench.accept(u"ABCD-1234"_s).error().kind, Error::Kind::Offline);
        QCOMPARE(bench.access.asked.at(0).header("Toasoan-Request-Id"), bench.access.asked.at(1).header("Toasoan-Request-Id"));
        QCOMPARE(bench.session.state(), Session::State::Unconfirmed);
        bench.access.script = { known() };
        QVERIFY(bench.confirm().has_value());
        QCOMPARE(bench.session.state(), Session::State::SignedIn);
        QCOMPARE(bench.kept(), made.secret);
        QCOMPARE(bench.signature(), basic(made.user, made.secret));
    }

    void renews()
    {
        Bench bench;
        const Credential fresh = samples::credential(u"hai"_s);
        bench.access.script = { known(), json(wire::toJson(fresh), 201), known(), done };
        QVERIFY(bench.signIn().has_value());
        QVERIFY(bench.renew().has_value());
        bench.settle();
        QCOMPARE(bench.kept(), u"hai"_s);
        const Asked revoked = bench.access.asked.last();
        QCOMPARE(revoked.method, QByteArray("DELETE"));
        QCOMPARE(revoked.header("Authorization"), basic(u"a"_s, u"một"_s));
        QCOMPARE(bench.access.asked.at(2).header("Authorization"), basic(fresh.user, u"hai"_s));
        QCOMPARE(bench.signature(), basic(fresh.user, u"hai"_s));
    }

    void staysWithTheOldWhenRenewalFails_data()
    {
        QTest::addColumn<QList<Scripted>>("answers");
        QTest::addColumn<bool>("keychain");
        QTest::addColumn<bool>("revokesNew");
        const Scripted made = json(wire::toJson(samples::credential(u"hai"_s)), 201);
        SessionInfo other = samples::session();
        other.person = PersonId(u"b"_s);
        QTest::newRow("not made") << QList { offline } << true << false;
        QTest::newRow("does not work") << QList { made, refusal(u"unauthorized"_s, 401), done } << true << true;
        QTest::newRow("check is lost") << QList { made, offline, done } << true << true;
        QTest::newRow("somebody else's") << QList { made, json(wire::toJson(other)), done } << true << true;
        QTest::newRow("not kept") << QList { made, known(), done } << false << true;
    }
    void staysWithTheOldWhenRenewalFails()
    {
        QFETCH(QList<Scripted>, answers);
        QFETCH(bool, keychain);
        QFETCH(bool, revokesNew);
        Bench bench;
        bench.access.script = { known() };
        QVERIFY(bench.signIn().has_value());
        bench.keychain.broken = !keychain;
        bench.access.script = answers;
        QVERIFY(!bench.renew().has_value());
        bench.settle();
        QCOMPARE(bench.session.state(), Session::State::SignedIn);
        QCOMPARE(bench.kept(), u"một"_s);
        for (const Asked &asked : std::as_const(bench.access.asked)) {
            if (asked.method == "DELETE")
                QCOMPARE(asked.header("Authorization"), basic(samples::credential().user, u"hai"_s));
        }
        QCOMPARE(bench.access.asked.last().method == "DELETE", revokesNew);
        QCOMPARE(bench.signature(), basic(u"a"_s, u"một"_s));
    }

    void forgets()
    {
        Bench bench;
        bench.access.script = { known() };
        QVERIFY(bench.signIn().has_value());
        QVERIFY(bench.wait<void>([&](QObject *c, auto answer) { bench.session.signOut(true, c, answer); }).has_value());
        QCOMPARE(bench.session.state(), Session::State::SignedOut);
        QCOMPARE(bench.kept(), QString());
        QVERIFY(bench.signature().isEmpty());
    }

    void takesNoLateAnswer()
    {
        Bench bench;
        Scripted held = known();
        held.held = true;
        bench.access.script = { held };
        std::optional<Result<SessionInfo>> late;
        bench.session.signIn(u"a"_s, u"một"_s, &bench.context, [&late](auto result) { late = result; });
        QVERIFY(bench.wait<void>([&](QObject *c, auto answer) { bench.session.signOut(false, c, answer); }).has_value());
        bench.access.replies.first()->release();
        QVERIFY(QTest::qWaitFor([&] { return late.has_value(); }));
        QCOMPARE(late->error().problem, u"signed_out"_s);
        QCOMPARE(bench.session.state(), Session::State::SignedOut);
        QVERIFY(bench.signature().isEmpty());
        QCOMPARE(bench.kept(), QString());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
