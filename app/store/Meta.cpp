// Keys are stored by name, so that a value is found again whatever happens to the order of the list.

#include "store/Meta.h"

#include "store/Stored.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr Statement getMeta { "meta_get", "SELECT value FROM meta WHERE name = ?" };
constexpr Statement putMeta { "meta_put", "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)" };
constexpr Statement dropMeta { "meta_drop", "DELETE FROM meta WHERE name = ?" };

QString keyOf(Meta::Name name)
{
    switch (name) {
    case Meta::Name::Cursor:
        return u"cursor"_s;
    case Meta::Name::PortalId:
        return u"portal_id"_s;
    case Meta::Name::Person:
        return u"person"_s;
    case Meta::Name::Profile:
        return u"profile"_s;
    case Meta::Name::Session:
        return u"session"_s;
    case Meta::Name::RulebookTag:
        return u"rulebook_tag"_s;
    case Meta::Name::ScrubDue:
        return u"scrub_due"_s;
    case Meta::Name::SweepMark:
        return u"sweep_mark"_s;
    case Meta::Name::LastSync:
        return u"last_sync"_s;
    case Meta::Name::Reasons:
        return u"reasons"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Meta::Meta(Database &database)
    : m_database(database)
{
}

Result<QString> Meta::text(Name name)
{
    const auto found = m_database.one<QString>(getMeta, { keyOf(name) },
                                               [](const Row &row) -> Result<QString> { return row.text(0); });
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(QString());
}

Result<void> Meta::setText(Name name, const QString &value)
{
    if (value.isEmpty())
        return ignoringCount(m_database.run(dropMeta, { keyOf(name) }));
    return ignoringCount(m_database.run(putMeta, { keyOf(name), value }));
}

} // namespace toasoan
