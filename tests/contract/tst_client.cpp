// The workstation's own Portal over the training network: it cannot tell that there is no network. One article
// from its first revision to the page a reader gets, with a picture sent in pieces.

#include "portal/Portal.h"
#include "training/Office.h"

#include "text/Page.h"

#include <QBuffer>

using namespace toasoan;
using namespace toasoan::test;

class ClientTest : public QObject
{
    Q_OBJECT

    /// Waits for the answer of one call.
    template<class T, class Call> static Result<T> ask(Call call)
    {
        std::optional<Result<T>> answer;
        QObject context;
        call(&context, [&](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return failure(Error::Kind::Timeout, u"no answer"_s);
        return *answer;
    }

    void signIn(Portal &portal, Role role) { portal.setCredential(member(role).toString(), u"tap-huan"_s); }

private Q_SLOTS:
    void anArticleThroughTheClient_data()
    {
        QTest::addColumn<bool>("methodOverride");
        QTest::newRow("plain") << false;
        QTest::newRow("behind a firewall") << true;
    }

    void anArticleThroughTheClient()
    {
        QFETCH(const bool, methodOverride);
        Office office;
        QVERIFY2(office.isOpen(), qPrintable(office.fault()));
        const auto access = office.ground().network();
        Portal portal(*access, office.ground().base(), { .mediaChunk = 1000, .methodOverride = methodOverride });
        signIn(portal, Role::Contributor);
        const auto info = ask<SessionInfo>([&](QObject *c, auto answer) { portal.session(c, answer); });
        QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
        QCOMPARE(info->person, member(Role::Contributor));

        const QByteArray bytes = QByteArray("ảnh mẫu ").repeated(500);
        const MediaUpload upload { Digest::of(bytes), bytes.size(), u"image/png"_s,
                                   [&](qint64 from, qint64 length) -> Result<QByteArray> { return bytes.mid(from, length); } };
        const auto sent = ask<MediaState>([&](QObject *c, auto answer) {
            portal.uploadMedia(upload, office.ids.make<RequestId>(), c, answer);
        });
        QVERIFY2(sent && sent->present, sent ? "" : qPrintable(sent.error().detail));

        Content content = office.sample();
        content.cover = Cover { upload.digest, u"Bà con làm đường"_s, {}, {} };
        const Revision revision = office.revision(office.ids.make<ArticleId>(), {}, content);
        const auto pushed = ask<PushOutcome>([&](QObject *c, auto answer) {
            portal.push(revision, office.ids.make<RequestId>(), c, answer);
        });
        QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().detail));
        QVERIFY(std::holds_alternative<Receipt>(*pushed));
        const auto late = ask<PushOutcome>([&](QObject *c, auto answer) {
            portal.push(office.revision(revision.article, office.ids.make<RevisionId>(), content),
                        office.ids.make<RequestId>(), c, answer);
        });
        QVERIFY(late && std::holds_alternative<Overtaken>(*late));

        for (const auto &[role, action] : Office::toPublished()) {
            signIn(portal, role);
            const Transition transition = office.transition(office.article(revision.article), action);
            const auto receipt = ask<Receipt>([&](QObject *c, auto answer) {
                portal.transition(transition, office.ids.make<RequestId>(), c, answer);
            });
            QVERIFY2(receipt, receipt ? "" : qPrintable(action + receipt.error().detail));
        }
        const auto page = ask<ChangePage>([&](QObject *c, auto answer) { portal.changes({}, 100, c, answer); });
        QVERIFY(page && page->entries.size() == 1);
        const auto trail = ask<QList<HistoryEntry>>([&](QObject *c, auto answer) {
            portal.history(revision.article, c, answer);
        });
        QVERIFY(trail && verifyHistory(*trail));

        const Live live = *office.article(revision.article).live;
        const auto html = ask<PublicAnswer>([&](QObject *c, auto answer) { portal.fetchPublic(QUrl(live.address), c, answer); });
        QVERIFY2(html && html->status == 200, html ? "" : qPrintable(html.error().detail));
        const auto reading = readPage(html->bytes);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        QCOMPARE(fingerprint(reading->content), live.fingerprint);
        QCOMPARE(reading->media.size(), 1);
        const auto original = ask<PublicAnswer>([&](QObject *c, auto answer) {
            portal.fetchPublic(QUrl(reading->media.first().address), c, answer);
        });
        QVERIFY(original);
        QCOMPARE(Digest::of(original->bytes), upload.digest);
    }

    void refusalsKeepTheirNames()
    {
        Office office;
        QVERIFY(office.isOpen());
        const auto access = office.ground().network();
        Portal portal(*access, office.ground().base());
        const auto nobody = ask<SessionInfo>([&](QObject *c, auto answer) { portal.session(c, answer); });
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, Error::Kind::Unauthorized);
        signIn(portal, Role::Editor);
        const auto missing = ask<Fetched<Article>>([&](QObject *c, auto answer) {
            portal.article(office.ids.make<ArticleId>(), {}, c, answer);
        });
        QVERIFY(!missing);
        QCOMPARE(missing.error().problem, u"not_found"_s);
        const auto stale = ask<ChangePage>([&](QObject *c, auto answer) {
            portal.changes(u"MC4xNzk1NDAwMDAwMDAwLjAw"_s, 10, c, answer);
        });
        QVERIFY(!stale);
        QCOMPARE(stale.error().problem, u"scope_changed"_s);
        const auto backup = ask<BackupPage>([&](QObject *c, auto answer) { portal.backup({}, c, answer); });
        QVERIFY(!backup);
        QCOMPARE(backup.error().kind, Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
