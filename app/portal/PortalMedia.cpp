// Media by their digest, in pieces, and public pages as any reader gets them. An upload goes on where the
// portal says it stopped; a portal that takes nothing for three pieces in a row is given up.

#include "portal/PortalCall.h"
#include "portal/Profile.h"
#include "portal/Request.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QRegularExpression>
#include <QRestAccessManager>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int mostStalls = 3;

QString mediaPath(const Digest &digest)
{
    return u"/media/"_s + digest.toString();
}

Result<MediaState> stateOf(const Digest &digest, const Heard &heard)
{
    bool isNumber = false;
    const qint64 offset = heard.header("upload-offset").trimmed().toLongLong(&isNumber);
    const QByteArray complete = heard.header("upload-complete").trimmed();
    if (!isNumber || offset < 0 || (complete != "?0" && complete != "?1"))
        return failure(Error::Kind::Protocol, u"Upload-Offset or Upload-Complete is missing"_s);
    return MediaState { digest, complete == "?1", offset };
}

Result<MediaPiece> pieceOf(const Heard &heard)
{
    MediaPiece piece { .bytes = heard.body, .from = 0, .total = heard.body.size(), .type = {} };
    piece.type = QString::fromLatin1(heard.type());
    if (heard.status != 206)
        return piece;
    static const QRegularExpression form(u"^bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})$"_s);
    const auto match = form.match(QString::fromLatin1(heard.header("content-range").trimmed()));
    piece.from = match.captured(1).toLongLong();
    piece.total = match.captured(3).toLongLong();
    const qint64 last = match.captured(2).toLongLong();
    if (!match.hasMatch() || last - piece.from + 1 != heard.body.size() || last >= piece.total)
        return failure(Error::Kind::Protocol, u"Content-Range does not fit the bytes"_s);
    return piece;
}

/// The steps of one upload: ask where it stands, then send pieces until the portal has the whole.
class Sending : public std::enable_shared_from_this<Sending>
{
public:
    Sending(Portal &portal, MediaUpload upload, qint64 chunk, RequestId request, QObject *context,
            Callback<MediaState> answer)
        : m_portal(portal)
        , m_upload(std::move(upload))
        , m_chunk(chunk)
        , m_request(request)
        , m_context(context)
        , m_answer(std::move(answer))
    {
    }

    void start()
    {
        m_portal.mediaState(m_upload.digest, m_context,
                            [self = shared_from_this()](Result<MediaState> state) { self->took(state); });
    }

private:
    void took(const Result<MediaState> &state)
    {
        if (!state || state->present)
            return m_answer(state);
        if (state->offset > m_upload.size)
            return m_answer(failure(Error::Kind::Protocol, u"an offset outside of the medium"_s));
        m_stalls = state->offset > m_offset ? 0 : m_stalls + 1;
        m_offset = state->offset;
        if (m_stalls > mostStalls)
            return m_answer(failure(Error::Kind::Protocol, u"the portal takes no piece of a medium"_s));
        const Result<QByteArray> piece = m_upload.read(m_offset, std::min(m_chunk, m_upload.size - m_offset));
        if (!piece)
            return m_answer(std::unexpected(piece.error()));
        m_portal.patchMedia(m_upload, m_offset, *piece, m_request, m_context,
                            [self = shared_from_this()](Result<MediaState> next) { self->took(next); });
    }

    Portal &m_portal; // calls end with it, so that this is never used after it
    MediaUpload m_upload;
    qint64 m_chunk;
    RequestId m_request;
    QObject *m_context; // answers are dropped with it
    Callback<MediaState> m_answer;
    qint64 m_offset = -1;
    int m_stalls = 0;
};

} // namespace

void Portal::mediaState(const Digest &digest, QObject *context, Callback<MediaState> answer)
{
    Call call { .method = "HEAD", .path = mediaPath(digest) };
    send(std::move(call), context, [digest, answer = std::move(answer)](Result<Reply> reply) {
        if (!reply)
            return answer(std::unexpected(reply.error()));
        answer(stateOf(digest, reply->heard));
    });
}

void Portal::patchMedia(const MediaUpload &upload, qint64 offset, const QByteArray &piece, RequestId request,
                        QObject *context, Callback<MediaState> answer)
{
    Call call = Call::write("PATCH", mediaPath(upload.digest), request);
    call.body = piece;
    call.type = "application/octet-stream";
    call.headers = { { "Upload-Offset", QByteArray::number(offset) },
                     { "Upload-Length", QByteArray::number(upload.size) } };
    call.media = true;
    call.taken = { 409 };
    send(std::move(call), context, [digest = upload.digest, answer = std::move(answer)](Result<Reply> reply) {
        if (!reply)
            return answer(std::unexpected(reply.error()));
        if (reply->heard.status != 409)
            return answer(stateOf(digest, reply->heard));
        const QJsonValue held = reply->json.value("offset"_L1);
        if (!held.isDouble() || held.toInteger(-1) < 0)
            return answer(std::unexpected(*errorOf(reply->heard)));
        answer(MediaState { digest, false, held.toInteger() });
    });
}

void Portal::uploadMedia(const MediaUpload &upload, RequestId request, QObject *context,
                         Callback<MediaState> answer)
{
    std::make_shared<Sending>(*this, upload, m_options.mediaChunk, request, context, std::move(answer))->start();
}

void Portal::media(const Digest &digest, qint64 from, qint64 length, QObject *context,
                   Callback<MediaPiece> answer)
{
    Call call = Call::get(mediaPath(digest));
    call.media = true;
    // Bytes are counted: no coding may come between.
    call.headers = { { "Accept-Encoding", "identity" } };
    if (from > 0 || length > 0) {
        const QByteArray last = length > 0 ? QByteArray::number(from + length - 1) : QByteArray();
        call.headers.emplaceBack("Range", "bytes=" + QByteArray::number(from) + '-' + last);
    }
    send(std::move(call), context, [answer = std::move(answer)](Result<Reply> reply) {
        if (!reply)
            return answer(std::unexpected(reply.error()));
        answer(pieceOf(reply->heard));
    });
}

void Portal::fetchPublic(const QUrl &url, QObject *context, Callback<PublicAnswer> answer)
{
    if (!isSafeAddress(url) || !url.userInfo().isEmpty()) {
        const auto error = failure(Error::Kind::BadInput, u"only https, or a loopback address"_s, u"unsafe_address"_s);
        QMetaObject::invokeMethod(context, [answer, error] { answer(error); }, Qt::QueuedConnection);
        return;
    }
    QNetworkRequest request = requestTo(url, m_options.mediaTimeout);
    request.setRawHeader("Cache-Control", "no-cache");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    // A reader has no password: QNetworkAccessManager must not remember one for him either.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_access->get(request);
    watch(reply, m_options.publicLimit,
          [answer = std::move(answer), guard = QPointer<QObject>(context), reply](Heard heard) {
              const auto tell = answer;
              const QPointer<QObject> alive = guard;
              const QUrl address = reply->url();
              if (!alive)
                  return;
              if (const auto error = transportErrorOf(heard))
                  return tell(std::unexpected(*error));
              tell(PublicAnswer { heard.status, QString::fromLatin1(heard.type()), heard.body, address });
          });
}

} // namespace toasoan
