#pragma once
// What a connection saved last, with the places of its blocks: while somebody types, the next save then compares values
// in memory, reads none of the text again and writes out only what is another one. The blocks are true only as long as
// nobody else writes to the file (`seen` is SQLite's count of what others have committed) and the transaction they were
// kept in stands: whoever owns this empties it when a transaction is undone.

#include "core/Article.h"

namespace toasoan {

struct LastSaved
{
    qint64 article = 0; ///< number; 0: nothing is kept
    qint64 seen = 0;
    QList<Block> blocks = {};
    QList<qint64> positions = {};
    QList<Block> replaced = {}; ///< of the save before; freeing thousands is left to whoever has time
    Content fields = {}; ///< without a body; `json` is how these are stored, whatever the file holds
    QByteArray json = {};
};

} // namespace toasoan
