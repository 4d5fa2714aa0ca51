#include "sync/MediaPush.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

    /// A portal that keeps answering the same offset is broken; it is asked again in a later round.
    constexpr int mostStalls = 3;

} // namespace

MediaPush::MediaPush(SyncParts &parts, QList<Digest> media, std::function<void(Result<void>)> done,
                     QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_media(std::move(media))
    , m_done(std::move(done))
{
}

void MediaPush::start() { next(); }

void MediaPush::next()
{
    if (m_media.isEmpty()) {
        m_done({});
        return;
    }
    m_parts.store.read<std::optional<Medium>>(
        this, [digest = m_media.first()](Tables &tables) { return tables.media.find(digest); },
        [this](Result<std::optional<Medium>> found) {
            if (!found)
                return m_done(std::unexpected(found.error()));
            if (!*found || !(*found)->whole || (*found)->onPortal) {
                m_media.removeFirst();
                return next();
            }
            m_request = m_parts.ids.make<RequestId>();
            m_stalls = 0;
            askState(**found);
        });
}

void MediaPush::askState(const Medium &medium)
{
    m_parts.portal.mediaState(medium.digest, this, [this, medium](Result<MediaState> state) {
        took(medium, -1, state);
    });
}

void MediaPush::sendFrom(const Medium &medium, qint64 offset)
{
    m_parts.store.read<QByteArray>(
        this,
        [digest = medium.digest, offset](Tables &tables) { return tables.media.read(digest, offset, pieceBytes); },
        [this, medium, offset](Result<QByteArray> piece) {
            if (!piece)
                return m_done(std::unexpected(piece.error()));
            const MediaUpload upload { medium.digest, medium.size, medium.type, {} };
            m_parts.portal.patchMedia(
                upload, offset, *piece, m_request, this,
                [this, medium, offset](Result<MediaState> state) { took(medium, offset, state); });
        });
}

void MediaPush::took(const Medium &medium, qint64 offset, const Result<MediaState> &state)
{
    if (!state)
        return m_done(std::unexpected(state.error()));
    if (state->offset < 0 || state->offset > medium.size)
        return m_done(failure(Error::Kind::Protocol, u"an offset outside of the medium"_s));
    const bool moved = state->present || state->offset > offset;
    m_stalls = moved ? 0 : m_stalls + 1;
    if (m_stalls >= mostStalls)
        return m_done(failure(Error::Kind::Protocol, u"the portal takes no piece of a medium"_s));
    remember(medium, *state, [this, medium, state = *state] {
        if (state.present) {
            m_media.removeFirst();
            next();
        } else {
            sendFrom(medium, state.offset);
        }
    });
}

void MediaPush::remember(const Medium &medium, const MediaState &state, std::function<void()> then)
{
    m_parts.store.write<bool>(
        this,
        [digest = medium.digest, size = medium.size, state](Tables &tables) -> Result<bool> {
            const auto bytes = tables.media.setUploaded(digest, state.present ? size : state.offset);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (state.present) {
                if (const auto there = tables.media.setOnPortal(digest, true); !there)
                    return std::unexpected(there.error());
            }
            return true;
        },
        [this, then = std::move(then)](Result<bool> written) {
            if (!written)
                return m_done(std::unexpected(written.error()));
            then();
        });
}

} // namespace toasoan
