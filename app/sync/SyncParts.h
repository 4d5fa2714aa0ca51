#pragma once
// What every step of a round borrows. All of it outlives the steps; ids also outlives the Store, whose thread
// may still make one while the engine is already gone.

#include "core/Chance.h"
#include "core/Clock.h"
#include "core/Ids.h"
#include "portal/Portal.h"
#include "store/Store.h"
#include "sync/Retry.h"

namespace toasoan {

struct SyncParts
{
    Store &store;
    Portal &portal;
    Clock &clock;
    Ids &ids;
    Chance &chance;
    Retry retry;
    PersonId person; ///< whose cache it is
};

} // namespace toasoan
