#pragma once
// What a transaction has changed; Store makes signals of it after the commit, and nothing of it after a
// rollback.

#include "core/Ids.h"

#include <QSet>

namespace toasoan {

struct Touched
{
    QSet<ArticleId> articles; ///< rows, texts, pending actions
    QSet<ArticleId> comments; ///< of these articles
    bool outbox = false;
    bool media = false;
    bool records = false;
    bool rulebooks = false;
};

} // namespace toasoan
