// A medium arrives once and whole, wherever its upload broke off: at every boundary, for who goes on with the same
// bytes; never for who only knows its digest, and never as something else than its digest says.

#include "portal/Portal.h"
#include "training/Office.h"

using namespace toasoan;
using namespace toasoan::test;

namespace {

/// An upload that a test takes apart as it likes.
struct Upload
{
    Office &office;
    PersonId person;
    QByteArray bytes;

    [[nodiscard]] Digest digest() const { return Digest::of(bytes); }
    [[nodiscard]] QString path() const { return u"/media/"_s + digest().toString(); }

    Answer piece(qsizetype from, qsizetype end) const { return pieceOf(bytes.sliced(from, end - from), from); }
    Answer pieceOf(const QByteArray &piece, qsizetype from) const
    {
        Request patch = office.request("PATCH", path(), person, piece);
        patch.headers.insert("content-type", "application/octet-stream");
        patch.headers.insert("upload-offset", QByteArray::number(from));
        patch.headers.insert("upload-length", QByteArray::number(bytes.size()));
        return office.ground().handle(patch);
    }
    /// How much the portal holds; -1 once it is whole.
    [[nodiscard]] qsizetype held() const
    {
        const Answer answer = office.call("HEAD", path(), person);
        return answer.header("Upload-Complete") == "?1" ? -1 : answer.header("Upload-Offset").toLongLong();
    }
};

} // namespace

class UploadsTest : public QObject
{
    Q_OBJECT

    static constexpr qsizetype length = 12;

    /// Never the same twice: what is whole already is not uploaded again.
    QByteArray bytes() { return "picture " + QByteArray::number(1000 + m_next++); }

    int m_next = 0;

private Q_SLOTS:
    void fromEveryBoundaryToEveryOther()
    {
        Office office;
        QVERIFY2(office.isOpen(), qPrintable(office.fault()));
        int cases = 0;
        for (qsizetype first = 1; first < length; ++first) {
            for (qsizetype second = first + 1; second <= length; ++second) {
                const Upload upload { office, member(Role::Contributor), bytes() };
                QCOMPARE(upload.bytes.size(), length);
                QCOMPARE(upload.piece(0, first).status, 204);
                QCOMPARE(upload.held(), first);
                const Answer more = upload.piece(first, second);
                QCOMPARE(more.status, 204);
                QCOMPARE(more.header("Upload-Complete"), second == length ? QByteArray("?1") : QByteArray("?0"));
                if (second < length)
                    QCOMPARE(upload.piece(second, length).header("Upload-Complete"), QByteArray("?1"));
                QCOMPARE(upload.held(), -1);
                QCOMPARE(office.call("GET", upload.path(), upload.person).body, upload.bytes);
                ++cases;
            }
        }
        QCOMPARE(cases, 66);
    }

    void onlyWhereItBrokeOff()
    {
        Office office;
        QVERIFY(office.isOpen());
        const Upload upload { office, member(Role::Contributor), bytes() };
        QCOMPARE(upload.piece(0, 5).status, 204);
        for (qsizetype from = 0; from <= length; ++from) {
            if (from == 5)
                continue;
            // What ends where the portal stands or before was sent already; nothing else fits.
            const Answer answer = upload.pieceOf(upload.bytes.sliced(std::min(from, length - 1), 1), from);
            if (from < 5) {
                QCOMPARE(answer.status, 204);
                QCOMPARE(answer.header("Upload-Offset"), QByteArray("5"));
            } else {
                QCOMPARE(Office::problem(answer), u"offset_mismatch"_s);
                QCOMPARE(Office::json(answer).value("offset"_L1).toInt(), 5);
            }
            QCOMPARE(upload.held(), 5);
        }
        // A piece that begins before it and goes beyond would have to be cut: it is refused as a whole.
        QCOMPARE(Office::problem(upload.piece(3, 8)), u"offset_mismatch"_s);
        QCOMPARE(upload.held(), 5);
        QCOMPARE(upload.piece(5, length).status, 204);
        QCOMPARE(office.call("GET", upload.path(), upload.person).body, upload.bytes);
    }

    void notMoreThanWasSaid()
    {
        Office office;
        QVERIFY(office.isOpen());
        const Upload upload { office, member(Role::Contributor), bytes() };
        QVERIFY(upload.pieceOf(upload.bytes + 'x', 0).status >= 400);
        QCOMPARE(upload.held(), 0);
        QCOMPARE(upload.piece(0, length).status, 204);
    }

    void aPieceWhoseAnswerWasLost()
    {
        Office office;
        QVERIFY(office.isOpen());
        const Upload upload { office, member(Role::Contributor), bytes() };
        for (const auto &[from, end] : { std::pair(0, 4), std::pair(4, 9), std::pair(9, 12) }) {
            for (int twice = 0; twice < 2; ++twice) {
                const Answer answer = upload.piece(from, end);
                QCOMPARE(answer.status, 204);
                QCOMPARE(answer.header("Upload-Offset"), QByteArray::number(end));
            }
        }
        QCOMPARE(office.call("GET", upload.path(), upload.person).body, upload.bytes);
        QCOMPARE(office.countOf(u"media"_s), 1);
    }

    void otherBytesUnderItsName()
    {
        Office office;
        QVERIFY(office.isOpen());
        const Upload upload { office, member(Role::Contributor), bytes() };
        // One byte differs, at whichever place: nothing of it is kept, and the right bytes can still come.
        for (qsizetype place = 0; place < length; ++place) {
            QByteArray wrong = upload.bytes;
            wrong[place] = '#';
            QCOMPARE(upload.pieceOf(wrong.first(6), 0).status, 204);
            QCOMPARE(Office::problem(upload.pieceOf(wrong.sliced(6), 6)), u"digest_mismatch"_s);
            QCOMPARE(upload.held(), 0);
        }
        QCOMPARE(office.call("GET", upload.path(), upload.person).status, 404);
        QCOMPARE(upload.piece(0, length).status, 204);
        QCOMPARE(upload.held(), -1);
    }

    void everybodyHasHisOwn()
    {
        Office office;
        QVERIFY(office.isOpen());
        const Upload mine { office, member(Role::Contributor), bytes() };
        const Upload other { office, PersonId(u"mot.hai"_s), mine.bytes };
        QCOMPARE(mine.piece(0, 7).status, 204);
        // Neither what was begun nor what is whole exists for who has not sent it.
        QCOMPARE(other.held(), 0);
        QCOMPARE(Office::problem(other.piece(7, length)), u"offset_mismatch"_s);
        QCOMPARE(other.piece(0, 3).status, 204);
        QCOMPARE(mine.held(), 7);
        QCOMPARE(mine.piece(7, length).status, 204);
        QCOMPARE(other.held(), 3);
        QCOMPARE(office.call("GET", other.path(), other.person).status, 404);
        QCOMPARE(other.piece(3, length).status, 204);
        QCOMPARE(office.call("GET", other.path(), other.person).body, mine.bytes);
        QCOMPARE(office.countOf(u"media"_s), 1);
    }

    void partsComeBack()
    {
        Office office;
        QVERIFY(office.isOpen());
        const Upload upload { office, member(Role::Contributor), bytes() };
        QCOMPARE(upload.piece(0, length).status, 204);
        for (qsizetype from = 0; from < length; ++from) {
            Request part = office.request("GET", upload.path(), upload.person);
            part.headers.insert("range", "bytes=" + QByteArray::number(from) + '-');
            const Answer answer = office.ground().handle(part);
            QCOMPARE(answer.status, 206);
            QCOMPARE(answer.body, upload.bytes.sliced(from));
        }
    }

    /// The workstation itself, switched off behind every piece.
    void theWorkstationGoesOn()
    {
        Office office;
        QVERIFY(office.isOpen());
        const QByteArray whole = QByteArray("ảnh mẫu ").repeated(40);
        const qint64 chunk = 64;
        QList<qint64> asked;
        qint64 until = 0;
        const MediaUpload upload { Digest::of(whole), whole.size(), u"image/png"_s,
                                   [&](qint64 from, qint64 count) -> Result<QByteArray> {
                                       if (from >= until)
                                           return failure(Error::Kind::Storage, u"switched off"_s);
                                       asked += from;
                                       return whole.mid(from, count);
                                   } };
        for (until = chunk; ; until += chunk) {
            const auto access = office.ground().network();
            Portal portal(*access, office.ground().base(), { .mediaChunk = chunk });
            portal.setCredential(member(Role::Contributor).toString(), u"tap-huan"_s);
            std::optional<Result<MediaState>> answer;
            portal.uploadMedia(upload, office.ids.make<RequestId>(), this, [&](Result<MediaState> state) { answer = state; });
            QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
            if (*answer) {
                QVERIFY((*answer)->present);
                break;
            }
            QVERIFY2(until < whole.size(), qPrintable(answer->error().detail));
        }
        // Each piece was read once: nothing is sent a second time.
        QList<qint64> once;
        for (qint64 from = 0; from < whole.size(); from += chunk)
            once += from;
        QCOMPARE(asked, once);
        QCOMPARE(office.call("GET", u"/media/"_s + upload.digest.toString(), member(Role::Contributor)).body, whole);
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "tst_uploads.moc"
