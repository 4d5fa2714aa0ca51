#pragma once
// The texts that a connection read last, with what they say: while one long text is written, most of its blocks and
// all of what it was made from are spelt as before, and the bytes need no second reading. Pure memory of bytes and
// their meaning; it cannot become wrong.

#include "core/Article.h"

namespace toasoan {

struct LastRead
{
    QByteArray json = {}; ///< of a confirmed article
    Article article = {};
    QList<QByteArray> xml = {}; ///< of a working text, block by block
    QList<Block> blocks = {}; ///< as many
};

} // namespace toasoan
