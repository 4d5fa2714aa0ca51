#pragma once
// One row of the table article, as the parts of Articles need it.

#include "store/Articles.h"

namespace toasoan {

struct Articles::Known
{
    qint64 number = 0;
    bool known = false;
    UtcTime updatedAt {};
};

} // namespace toasoan
