#pragma once
// Puts the pictures of an article into a document: the document names them "media:<digest>", the cache has their
// bytes, and decoding and scaling run on a worker, so that a page of photographs never stalls a key press.
// Until a picture is there, and when it is not on this machine, a grey place of its name stands for it.

#include "core/Digest.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSet>

class QTextDocument;

namespace toasoan {

class Desk;
class Executor;

class Pictures : public QObject
{
    Q_OBJECT

public:
    /// The document outlives this object or takes it along as its child.
    Pictures(Desk &desk, Executor &executor, QTextDocument &document, QObject *parent);

    /// Fetches every picture that the document names and that is not there yet, no wider than that many
    /// pixels. Cheap when nothing is missing.
    void fill(const QList<Digest> &media, int width);

Q_SIGNALS:
    void arrived(const toasoan::Digest &medium);

private:
    void decode(const Digest &medium, const QByteArray &bytes, int width);
    void put(const Digest &medium, const QImage &image);

    Desk &m_desk;
    Executor &m_executor;
    QPointer<QTextDocument> m_document;
    QSet<Digest> m_asked;
};

/// The name under which a document refers to a medium.
[[nodiscard]] QString pictureName(const Digest &medium);

} // namespace toasoan
