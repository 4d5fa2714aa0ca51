#pragma once
// Single values of one cache: whose it is, which portal it belongs to, how far the feed was read. They change
// in the same transaction as what they speak of: a page of changes and its cursor land together or not at all.
// Every call belongs to the caller's transaction.

#include "store/Database.h"

namespace toasoan {

class Meta
{
public:
    /// The names are the stored keys.
    enum class Name { Cursor, PortalId, Person, Profile, Session, RulebookTag, ScrubDue, SweepMark, LastSync, Reasons };

    explicit Meta(Database &database);

    Result<QString> text(Name name); ///< empty when it was never set
    Result<void> setText(Name name, const QString &value); ///< empty removes it

private:
    Database &m_database;
};

} // namespace toasoan
