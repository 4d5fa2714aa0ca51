#include "core/Article.h"

#include <QSet>

namespace toasoan {

QList<Digest> Content::media() const
{
    QList<Digest> all;
    QSet<Digest> seen;
    const auto add = [&](const Digest &digest) {
        if (digest.isNull() || seen.contains(digest))
            return;
        seen.insert(digest);
        all.append(digest);
    };
    if (cover)
        add(cover->media);
    for (const Digest &digest : body.media())
        add(digest);
    for (const Attachment &attachment : attachments)
        add(attachment.media);
    return all;
}

} // namespace toasoan
