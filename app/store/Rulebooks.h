#pragma once
// Every version of the rulebook that the portal has handed out: an item is judged by the version of its date,
// so old ones stay. Every call belongs to the caller's transaction.

#include "store/Database.h"
#include "store/Touched.h"

#include "core/Rulebook.h"

namespace toasoan {

class Rulebooks
{
public:
    Rulebooks(Database &database, Touched &touched);

    Result<void> put(const Rulebook &rulebook); ///< replaces the same version
    /// Oldest first. Storage when a kept one cannot be read any more.
    Result<QList<Rulebook>> all();
    Result<int> newest(); ///< 0 when there is none

private:
    Database &m_database;
    Touched &m_touched;
};

} // namespace toasoan
