#pragma once
// Remarks on articles as the portal gave them, or as written here and waiting in the outbox.
// Every call belongs to the caller's transaction. Unless said otherwise the only error is Storage.

#include "store/Database.h"
#include "store/Touched.h"
#include "wire/Exchange.h"

namespace toasoan {

class Comments
{
public:
    Comments(Database &database, Touched &touched);

    Result<void> put(const Comment &comment); ///< by id; the later call wins
    Result<void> remove(CommentId id);
    Result<QList<Comment>> of(ArticleId article); ///< oldest first

private:
    Database &m_database;
    Touched &m_touched;
};

} // namespace toasoan
