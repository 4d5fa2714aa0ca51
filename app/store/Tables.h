#pragma once
// The tables of one connection, bound to one transaction's list of what it touched. Work that is handed to
// Store gets one of these and may call anything on it; nothing of it may be kept after the work ends.

#include "store/Articles.h"
#include "store/Comments.h"
#include "store/Histories.h"
#include "store/Media.h"
#include "store/Meta.h"
#include "store/Outbox.h"
#include "store/Records.h"
#include "store/Remembered.h"
#include "store/Rulebooks.h"
#include "store/Search.h"
#include "store/Views.h"

namespace toasoan {

struct Tables
{
    explicit Tables(Database &connection, const Remembered &remembered = {});
    Tables(const Tables &) = delete;
    Tables &operator=(const Tables &) = delete;

    Database &database;
    Touched touched;
    Search search;
    Articles articles;
    Outbox outbox;
    Media media;
    Histories histories;
    Comments comments;
    Records records;
    Rulebooks rulebooks;
    Meta meta;
    Views views;
};

} // namespace toasoan
