#pragma once
// What a window works with; all borrowed from the newsroom, which outlives its windows. Windows speak to the Desk
// only; sync and session are here for what they show of the line and the account, never to move an article.

#include "Desk.h"
#include "Settings.h"

#include "portal/Session.h"
#include "sync/SyncEngine.h"

namespace toasoan {

struct WindowParts
{
    Desk &desk;
    SyncEngine &sync;
    Session &session;
    Settings &settings;
    Clock &clock;
    Executor &executor;
    Profile profile;
};

} // namespace toasoan
