#pragma once
// The body that a connection saved last, with the places of its blocks: while somebody types, the next save then
// compares values in memory and reads none of the text again. It is true only as long as nobody else writes to the
// file (`seen` is SQLite's count of what others have committed) and the transaction it was kept in stands:
// whoever owns it empties it when a transaction is undone.

#include "core/Body.h"

namespace toasoan {

struct LastSaved
{
    qint64 article = 0; ///< number; 0: nothing is kept
    qint64 seen = 0;
    QList<Block> blocks = {};
    QList<qint64> positions = {};
};

} // namespace toasoan
