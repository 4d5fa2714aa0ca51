// The workstation's Portal and the training portal, joined by their network, through every call there is; then
// what travelled is held against resources/openapi.yaml. A call that is added to the contract and not made
// here fails the test.

#include "portal/Portal.h"
#include "support/RecordingAccess.h"
#include "training/Office.h"

#include <QProcess>

using namespace toasoan;
using namespace Qt::StringLiterals;
using test::member;

class TestTraffic : public QObject
{
    Q_OBJECT

private:
    test::Office m_office;
    QTemporaryDir m_folder;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RecordingAccess> m_recording;
    std::unique_ptr<Portal> m_portal;
    QObject m_context;

    [[nodiscard]] RequestId request() { return m_office.ids.make<RequestId>(); }
    void as(Role role) { m_portal->setCredential(member(role).toString(), u"tap-huan"_s); }

    /// Waits for the answer of a method of Portal; arguments in their order, without context and callback.
    template<class T, class... Wanted, class... Given>
    Result<T> ask(void (Portal::*method)(Wanted...), const Given &...given)
    {
        std::optional<Result<T>> got;
        (m_portal.get()->*method)(given..., &m_context, Callback<T>([&got](Result<T> r) { got = std::move(r); }));
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20'000))
            return failure(Error::Kind::BadInput, u"never answered"_s);
        if (!*got)
            qInfo().noquote() << "refused:" << got->error().detail;
        return *got;
    }
    Result<Receipt> act(Role role, ArticleId id, const QString &action)
    {
        as(role);
        return ask<Receipt>(&Portal::transition, m_office.transition(m_office.article(id), action), request());
    }
    [[nodiscard]] QString trace() const { return m_folder.filePath(u"traffic.jsonl"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_office.isOpen(), qPrintable(m_office.fault()));
        m_network = m_office.ground().network();
        m_recording = std::make_unique<RecordingAccess>(*m_network, trace());
        m_portal = std::make_unique<Portal>(*m_recording, m_office.ground().base());
    }

    void session()
    {
        QCOMPARE(ask<SessionInfo>(&Portal::session).error().kind, Error::Kind::Unauthorized);
        as(Role::Contributor);
        QCOMPARE(ask<SessionInfo>(&Portal::session).value().person, member(Role::Contributor));
        const auto made = ask<Credential>(&Portal::createCredential, request());
        QVERIFY(made.has_value());
        QVERIFY(ask<SessionInfo>(&Portal::sessionWith, made->user, made->secret).has_value());
        QVERIFY(ask<void>(&Portal::revokeCredential, made->user, made->secret, request()).has_value());
        QCOMPARE(ask<SessionInfo>(&Portal::sessionWith, made->user, made->secret).error().kind,
                 Error::Kind::Unauthorized);
        QVERIFY(ask<Credential>(&Portal::acceptInvitation, u"TAP-HUAN-2026"_s, request()).has_value());
        QCOMPARE(ask<Credential>(&Portal::acceptInvitation, u"NO-SUCH-CODE"_s, request()).error().problem,
                 u"not_found"_s);
    }

    void articleThroughItsLife()
    {
        as(Role::Contributor);
        const QByteArray picture = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        PortalOptions pieces;
        pieces.mediaChunk = 30;
        m_portal->setOptions(pieces);
        const MediaUpload upload { Digest::of(picture), picture.size(), u"image/png"_s,
                                   [&](qint64 from, qint64 length) { return picture.mid(from, length); } };
        QVERIFY(ask<MediaState>(&Portal::uploadMedia, upload, request()).value().present);
        QVERIFY(ask<MediaState>(&Portal::mediaState, upload.digest).value().present);
        const auto again = ask<MediaState>(&Portal::patchMedia, upload, qint64(30), picture.mid(30, 30), request());
        QVERIFY(again.has_value());
        QCOMPARE(ask<MediaPiece>(&Portal::media, upload.digest, qint64(0), qint64(0)).value().bytes, picture);
        QCOMPARE(ask<MediaPiece>(&Portal::media, upload.digest, qint64(5), qint64(9)).value().bytes, picture.mid(5, 9));
        QCOMPARE(ask<MediaPiece>(&Portal::media, Digest::of("x"), qint64(0), qint64(0)).error().problem, u"not_found"_s);

        Content content = m_office.sample();
        content.cover = Cover { upload.digest, u"Ảnh mẫu"_s, u"Chú thích mẫu"_s, u"Ảnh: mẫu"_s };
        const auto id = m_office.ids.make<ArticleId>();
        const Revision first = m_office.revision(id, {}, content);
        const auto pushed = ask<PushOutcome>(&Portal::push, first, request());
        QVERIFY(pushed.has_value());
        QCOMPARE(ask<PushOutcome>(&Portal::push, first, request()).value(), *pushed);
        content.title += u" – bản hai"_s;
        const Revision second = m_office.revision(id, first.id, content);
        QVERIFY(ask<PushOutcome>(&Portal::push, second, request()).has_value());
        const auto late = ask<PushOutcome>(&Portal::push, m_office.revision(id, first.id, content), request());
        QCOMPARE(std::get<Overtaken>(late.value()).current.revision, second.id);
        Revision reused = second;
        reused.content.title = u"khác"_s;
        QCOMPARE(ask<PushOutcome>(&Portal::push, reused, request()).error().problem, u"revision_reused"_s);

        const auto whole = ask<Fetched<Article>>(&Portal::article, id, QString());
        QVERIFY(whole.value().value.has_value());
        QVERIFY(!ask<Fetched<Article>>(&Portal::article, id, whole->etag).value().value);
        QCOMPARE(ask<QList<Article>>(&Portal::articles, QList { id, m_office.ids.make<ArticleId>() }).value().size(), 1);
        QVERIFY(act(Role::Contributor, id, u"submit"_s).has_value());
        QVERIFY(!act(Role::Contributor, id, u"approve"_s).has_value());
        QVERIFY(act(Role::Editor, id, u"receive"_s).has_value());

        QVERIFY(ask<LeaseOutcome>(&Portal::lock, id, false, request()).value().mine);
        as(Role::Approver);
        QVERIFY(!ask<LeaseOutcome>(&Portal::lock, id, false, request()).value().mine);
        QVERIFY(ask<LeaseOutcome>(&Portal::lock, id, true, request()).value().mine);
        QVERIFY(ask<void>(&Portal::unlock, id, request()).has_value());

        as(Role::Editor);
        const Comment comment { m_office.ids.make<CommentId>(), id, member(Role::Editor), second.id, u"bà con"_s,
                                u"Nêu rõ số hộ"_s, m_office.clock.now(), false };
        QVERIFY(ask<Receipt>(&Portal::putComment, comment, request()).has_value());
        QCOMPARE(ask<QList<Comment>>(&Portal::comments, id).value().size(), 1);

        QVERIFY(act(Role::Editor, id, u"forward"_s).has_value());
        QVERIFY(act(Role::Approver, id, u"approve"_s).has_value());
        const auto package = ask<Package>(&Portal::package, id);
        QVERIFY(package.has_value());
        Transition wrong = m_office.transition(m_office.article(id), u"publish"_s);
        wrong.fingerprint = Digest::of("khác");
        as(Role::Publisher);
        QCOMPARE(ask<Receipt>(&Portal::transition, wrong, request()).error().problem, u"fingerprint_mismatch"_s);
        QVERIFY(act(Role::Publisher, id, u"publish"_s).value().live.has_value());
        const auto page = ask<PublicAnswer>(&Portal::fetchPublic, QUrl(m_office.article(id).live->address));
        QCOMPARE(page.value().status, 200);

        QVERIFY(!ask<QList<HistoryEntry>>(&Portal::history, id).value().isEmpty());
        QCOMPARE(ask<QList<Revision>>(&Portal::revisions, id).value().size(), 2);
        QCOMPARE(ask<Revision>(&Portal::revision, id, first.id).value(), first);
        as(Role::Administrator);
        // Known already, here: whatever it says has to be in the contract.
        const auto delivered = ask<QList<Receipt>>(&Portal::deliverPackage, *package, request());
        QVERIFY(delivered.has_value() || delivered.error().kind != Error::Kind::Protocol);

        as(Role::Approver);
        const Rulebook book = test::officeRulebook();
        const Royalty royalty { id, u"2026-11"_s, book.tariffs.first().id, u"1.5"_s, { { member(Role::Contributor), 100 } } };
        QVERIFY(ask<Receipt>(&Portal::putRoyalty, royalty, request()).has_value());
        QCOMPARE(ask<Royalty>(&Portal::royalty, id).value(), royalty);
    }

    void deletions()
    {
        as(Role::Contributor);
        const Revision draft = m_office.revision(m_office.ids.make<ArticleId>(), {}, m_office.sample());
        const Revision other = m_office.revision(m_office.ids.make<ArticleId>(), {}, m_office.sample());
        QVERIFY(ask<PushOutcome>(&Portal::push, draft, request()).has_value());
        QVERIFY(ask<PushOutcome>(&Portal::push, other, request()).has_value());
        QVERIFY(ask<void>(&Portal::deleteArticle, draft.article, request()).has_value());
        QVERIFY(ask<void>(&Portal::deleteArticle, draft.article, request()).has_value());
        as(Role::Administrator);
        QVERIFY(ask<void>(&Portal::purgeArticle, other.article, u"Mẫu: lộ dữ liệu"_s, request()).has_value());
        QCOMPARE(ask<Fetched<Article>>(&Portal::article, other.article, QString()).error().problem, u"not_found"_s);
    }

    void planning()
    {
        as(Role::Editor);
        const Assignment assignment { m_office.ids.make<AssignmentId>(), test::ownSite, UnitId(u"van-phong"_s),
                                      member(Role::Contributor), u"Đưa tin hội nghị"_s, KindId(u"bai"_s),
                                      m_office.clock.now() + std::chrono::hours(8), {} };
        QVERIFY(ask<Receipt>(&Portal::putAssignment, assignment, request()).has_value());
        QCOMPARE(ask<Assignment>(&Portal::assignment, assignment.id).value(), assignment);
        const Reminder reminder { m_office.ids.make<ReminderId>(), member(Role::Editor), member(Role::Contributor),
                                  u"Đề nghị gửi bài"_s, {}, m_office.clock.now(), {} };
        QVERIFY(ask<Receipt>(&Portal::putReminder, reminder, request()).has_value());
        as(Role::Contributor);
        QCOMPARE(ask<Reminder>(&Portal::reminder, reminder.id).value().text, reminder.text);
        as(Role::Approver);
        const Delegation delegation { m_office.ids.make<DelegationId>(), member(Role::Approver), member(Role::Standing),
                                      test::ownSite, Role::Approver, m_office.clock.now() + std::chrono::hours(1),
                                      m_office.clock.now() + std::chrono::hours(9), false };
        QVERIFY(ask<Receipt>(&Portal::putDelegation, delegation, request()).has_value());
        QVERIFY(ask<Delegation>(&Portal::delegation, delegation.id).has_value());
        as(Role::Administrator);
        QVERIFY(ask<Receipt>(&Portal::handOver,
                             Handover { member(Role::Contributor), PersonId(u"mot.hai"_s), test::ownSite, u"Mẫu"_s },
                             request()).has_value());
    }

    void feedAndAdministration()
    {
        as(Role::Contributor);
        const auto page = ask<ChangePage>(&Portal::changes, QString(), 2);
        QVERIFY(page.has_value());
        QVERIFY(ask<ChangePage>(&Portal::changes, page->next, 1000).has_value());
        QVERIFY(!ask<ChangePage>(&Portal::changes, u"nonsense"_s, 10).has_value());
        const auto books = ask<Fetched<QList<Rulebook>>>(&Portal::rulebooks, QString());
        QVERIFY(books.value().value.has_value());
        QVERIFY(!ask<Fetched<QList<Rulebook>>>(&Portal::rulebooks, books->etag).value().value);
        as(Role::Administrator);
        Rulebook next = books->value->last();
        ++next.version;
        next.from = QDate(2030, 1, 1);
        QVERIFY(ask<Receipt>(&Portal::putRulebook, next, request()).has_value());
        QVERIFY(ask<Health>(&Portal::health).has_value());
        const auto backup = ask<BackupPage>(&Portal::backup, QString());
        QVERIFY(backup.has_value());
        // This portal is not empty.
        QCOMPARE(ask<void>(&Portal::restore, *backup, request()).error().kind, Error::Kind::Conflict);
        as(Role::Contributor);
        QCOMPARE(ask<BackupPage>(&Portal::backup, QString()).error().kind, Error::Kind::Forbidden);
    }

    void throughAFirewall()
    {
        PortalOptions options;
        options.methodOverride = true;
        m_portal->setOptions(options);
        as(Role::Contributor);
        const Revision draft = m_office.revision(m_office.ids.make<ArticleId>(), {}, m_office.sample());
        QVERIFY(ask<PushOutcome>(&Portal::push, draft, request()).has_value());
        QVERIFY(ask<void>(&Portal::deleteArticle, draft.article, request()).has_value());
    }

    void keepsTheContract()
    {
        const QString operations = u"getSession,createCredential,revokeCredential,acceptInvitation,getRulebooks,"
                                   "putRulebook,getChanges,getArticles,getArticle,putRevision,deleteArticle,"
                                   "postTransition,getHistory,getRevisions,getRevision,getComments,putComment,putLock,"
                                   "deleteLock,getRoyalty,putRoyalty,getPackage,postPackage,headMedia,getMedia,"
                                   "patchMedia,getAssignment,putAssignment,getReminder,putReminder,getDelegation,"
                                   "putDelegation,postHandover,getHealth,getBackup,postBackup"_s;
        QProcess validator;
        validator.setProcessChannelMode(QProcess::MergedChannels);
        validator.start(u"python3"_s, { QStringLiteral(TOASOAN_SOURCE_DIR) + u"/tests/contract/validate_traffic.py"_s,
                                        u"--require"_s, operations, trace() });
        QVERIFY(validator.waitForFinished(120'000));
        const QByteArray said = validator.readAll();
        QVERIFY2(validator.exitStatus() == QProcess::NormalExit && validator.exitCode() == 0, said.constData());
        qInfo().noquote() << said.trimmed();
        QFile recorded(trace());
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        QVERIFY2(!recorded.readAll().contains("tap-huan\\\""), "a secret was recorded");
    }
};

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
