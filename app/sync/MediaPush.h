#pragma once
// Brings the media of one row to the portal before the row itself. Pieces are read from the cache and sent one
// by one; what the portal acknowledged is written down, so that an interruption costs one piece. A medium that
// is not whole here is left out: the portal has it already, or will say that it is missing.

#include "sync/SyncParts.h"

namespace toasoan {

class MediaPush final : public QObject
{
public:
    static constexpr qint64 pieceBytes = 1024 * 1024;

    /// done is called once, from the event loop. Errors: those of Portal::patchMedia, and Storage.
    MediaPush(SyncParts &parts, QList<Digest> media, std::function<void(Result<void>)> done, QObject *parent);
    void start();

private:
    void next();
    void askState(const Medium &medium);
    void sendFrom(const Medium &medium, qint64 offset);
    void took(const Medium &medium, qint64 offset, const Result<MediaState> &state);
    void remember(const Medium &medium, const MediaState &state, std::function<void()> then);

    SyncParts &m_parts;
    QList<Digest> m_media;
    std::function<void(Result<void>)> m_done;
    RequestId m_request;
    int m_stalls = 0; ///< answers in a row that moved nothing forward
};

} // namespace toasoan
