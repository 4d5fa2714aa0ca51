// The network of training mode behaves as QNetworkAccessManager: answers come from the event loop, in order,
// with the errors of their statuses; replies can be aborted; bodies, verbs and headers arrive.

#include "training/Office.h"

#include "training/TrainingAccess.h"
#include "training/TrainingReply.h"

#include <QBuffer>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace toasoan;
using namespace toasoan::test;

namespace {

/// Bytes that come later, as from a pipe.
class Pipe final : public QIODevice
{
public:
    Pipe() { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() + QIODevice::bytesAvailable(); }
    void give(const QByteArray &bytes)
    {
        m_bytes += bytes;
        Q_EMIT readyRead();
    }
    void end() { Q_EMIT readChannelFinished(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = std::min<qint64>(maximum, m_bytes.size());
        std::copy_n(m_bytes.constData(), count, data);
        m_bytes.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

    static QNetworkRequest networkRequest(Office &office, const QString &path, Role role)
    {
        QNetworkRequest request(QUrl(TrainingAccess::base().toString() + path));
        request.setRawHeader("Authorization", Office::basic(member(role), u"tap-huan"_s));
        request.setRawHeader("TOASOAN-request-ID", office.ids.next().toString(QUuid::WithoutBraces).toLatin1());
        return request;
    }

private Q_SLOTS:
    void anAnswerComesFromTheEventLoop()
    {
        Office office;
        QVERIFY(office.isOpen());
        TrainingAccess access(office.file(), office.clock, office.ids, office.chance);
        std::unique_ptr<QNetworkReply> reply(access.get(networkRequest(office, u"/session"_s, Role::Editor)));
        QStringList order;
        connect(reply.get(), &QNetworkReply::metaDataChanged, this, [&] { order += u"meta"_s; });
        connect(reply.get(), &QNetworkReply::readyRead, this, [&] { order += u"ready"_s; });
        connect(reply.get(), &QNetworkReply::finished, this, [&] { order += u"finished"_s; });
        QSignalSpy managed(&access, &QNetworkAccessManager::finished);
        QVERIFY(!reply->isFinished());
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
        QCOMPARE(order, (QStringList { u"meta"_s, u"ready"_s, u"finished"_s }));
        QCOMPARE(managed.size(), 1);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QVERIFY(reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith(u"application/json"_s));
        QCOMPARE(reply->rawHeader("content-length").toLongLong(), reply->bytesAvailable());
        QVERIFY(wire::fromJson<SessionInfo>(QJsonDocument::fromJson(reply->readAll()).object()));
        QCOMPARE(reply->bytesAvailable(), 0);
    }

    void errorsAreThoseOfTheirStatus()
    {
        Office office;
        QVERIFY(office.isOpen());
        TrainingAccess access(office.file(), office.clock, office.ids, office.chance);
        std::unique_ptr<QNetworkReply> reply(access.get(QNetworkRequest(QUrl(TrainingAccess::base().toString() + u"/session"_s))));
        QSignalSpy failed(reply.get(), &QNetworkReply::errorOccurred);
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(reply->error(), QNetworkReply::AuthenticationRequiredError);
        QVERIFY(wire::fromJson<Problem>(QJsonDocument::fromJson(reply->readAll()).object()));
        QCOMPARE(errorOfStatus(404), QNetworkReply::ContentNotFoundError);
        QCOMPARE(errorOfStatus(409), QNetworkReply::ContentConflictError);
        QCOMPARE(errorOfStatus(422), QNetworkReply::UnknownContentError);
        QCOMPARE(errorOfStatus(503), QNetworkReply::ServiceUnavailableError);
        QCOMPARE(errorOfStatus(304), QNetworkReply::NoError);
    }

    void bodiesAndVerbsArrive()
    {
        Office office;
        QVERIFY(office.isOpen());
        TrainingAccess access(office.file(), office.clock, office.ids, office.chance);
        access.setTraceFile(qEnvironmentVariable("TOASOAN_TRACE"));
        const Revision revision = office.revision(office.ids.make<ArticleId>(), {}, office.sample());
        const QString path = u"/articles/"_s + revision.article.toString();
        QNetworkRequest request = networkRequest(office, path, Role::Contributor);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        std::unique_ptr<QNetworkReply> put(access.put(request, wire::toBytes(wire::toJson(revision))));
        QVERIFY(QTest::qWaitFor([&] { return put->isFinished(); }, 20'000));
        QCOMPARE(put->error(), QNetworkReply::NoError);
        const QByteArray bytes = "bytes that come in pieces";
        QNetworkRequest patch = networkRequest(office, u"/media/"_s + Digest::of(bytes).toString(), Role::Contributor);
        patch.setRawHeader("Content-Type", "application/octet-stream");
        patch.setRawHeader("Upload-Offset", "0");
        patch.setRawHeader("Upload-Length", QByteArray::number(bytes.size()));
        Pipe pipe;
        std::unique_ptr<QNetworkReply> sent(access.sendCustomRequest(patch, "PATCH", &pipe));
        pipe.give(bytes.left(5));
        pipe.give(bytes.mid(5));
        QVERIFY(!sent->isFinished());
        pipe.end();
        QVERIFY(QTest::qWaitFor([&] { return sent->isFinished(); }, 20'000));
        QCOMPARE(sent->rawHeader("Upload-Complete"), QByteArray("?1"));
        std::unique_ptr<QNetworkReply> head(
            access.head(networkRequest(office, u"/media/"_s + Digest::of(bytes).toString(), Role::Contributor)));
        QVERIFY(QTest::qWaitFor([&] { return head->isFinished(); }, 20'000));
        QVERIFY(head->readAll().isEmpty());
        std::unique_ptr<QNetworkReply> gone(access.deleteResource(networkRequest(office, path, Role::Contributor)));
        QVERIFY(QTest::qWaitFor([&] { return gone->isFinished(); }, 20'000));
        QCOMPARE(gone->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    }

    void aRequestCanBeAborted()
    {
        Office office;
        QVERIFY(office.isOpen());
        TrainingAccess access(office.file(), office.clock, office.ids, office.chance);
        std::unique_ptr<QNetworkReply> reply(access.get(networkRequest(office, u"/session"_s, Role::Editor)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        reply->abort();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
        // A later one is answered, and the aborted one is not finished twice by its late answer.
        std::unique_ptr<QNetworkReply> next(access.get(networkRequest(office, u"/session"_s, Role::Editor)));
        QVERIFY(QTest::qWaitFor([&] { return next->isFinished(); }, 20'000));
        QCOMPARE(finished.size(), 1);
        // One that is deleted while it is under way hurts nobody.
        delete access.get(networkRequest(office, u"/changes"_s, Role::Editor));
        std::unique_ptr<QNetworkReply> last(access.get(networkRequest(office, u"/session"_s, Role::Editor)));
        QVERIFY(QTest::qWaitFor([&] { return last->isFinished(); }, 20'000));
    }

    void nobodyElseIsThere()
    {
        Office office;
        QVERIFY(office.isOpen());
        TrainingAccess access(office.file(), office.clock, office.ids, office.chance);
        for (const QString &address : { u"https://example.invalid/"_s, u"http://training.invalid/"_s }) {
            std::unique_ptr<QNetworkReply> reply(access.get(QNetworkRequest(QUrl(address))));
            QVERIFY(!reply->isFinished());
            QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
            QVERIFY(reply->error() != QNetworkReply::NoError);
            QVERIFY(!reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid());
        }
    }

    void aMissingPortalIsAnError()
    {
        Office office;
        QTemporaryDir empty;
        TrainingAccess access(empty.filePath(u"none/portal.db"_s), office.clock, office.ids, office.chance);
        std::unique_ptr<QNetworkReply> reply(access.get(networkRequest(office, u"/session"_s, Role::Editor)));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }

    void aTraceHoldsNoSecret()
    {
        Office office;
        QVERIFY(office.isOpen());
        QTemporaryDir folder;
        const QString trace = folder.filePath(u"trace.jsonl"_s);
        QByteArray secret;
        {
            TrainingAccess access(office.file(), office.clock, office.ids, office.chance);
            access.setTraceFile(trace);
            std::unique_ptr<QNetworkReply> reply(
                access.post(networkRequest(office, u"/session/credential"_s, Role::Editor), QByteArray()));
            QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
            secret = QJsonDocument::fromJson(reply->readAll()).object().value("secret"_L1).toString().toLatin1();
            QVERIFY(secret.size() >= 20);
        }
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray line = file.readAll();
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject exchange = QJsonDocument::fromJson(line).object();
        QCOMPARE(exchange.value("status"_L1).toInt(), 201);
        QCOMPARE(exchange.value("method"_L1).toString(), u"POST"_s);
        QVERIFY(!line.contains(secret));
        QVERIFY(!line.contains(QByteArray("mot.editor:tap-huan").toBase64()));
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
