#pragma once
// What a connection remembers from one transaction to the next, to spare work; where nothing is given nothing is
// remembered and all answers are the same. Owned by the Store, each used in its connection's thread alone.

namespace toasoan {

struct LastAsked;
struct LastRead;
struct LastSaved;

struct Remembered
{
    LastSaved *saved = nullptr; ///< of the connection that writes
    LastRead *read = nullptr;
    LastAsked *asked = nullptr; ///< of a connection that only reads
};

} // namespace toasoan
