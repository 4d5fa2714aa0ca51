// Members are made in the order of their need: articles write to search and to the list of what was touched.

#include "store/Tables.h"

namespace toasoan {

Tables::Tables(Database &connection, const Remembered &remembered)
    : database(connection)
    , search(connection, remembered.asked)
    , articles(connection, search, touched, remembered)
    , outbox(connection, touched)
    , media(connection, touched)
    , histories(connection)
    , comments(connection, touched)
    , records(connection, touched)
    , rulebooks(connection, touched)
    , meta(connection)
    , views(connection)
{
}

} // namespace toasoan
