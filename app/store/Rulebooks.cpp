// Versions are never deleted: an item of the past is judged by the rules of its day.

#include "store/Rulebooks.h"

#include "store/Stored.h"

namespace toasoan {

namespace {

constexpr Statement putRulebook { "rulebook_put", "INSERT OR REPLACE INTO rulebook (version, json) VALUES (?, ?)" };
constexpr Statement allRulebooks { "rulebook_all", "SELECT json FROM rulebook ORDER BY version" };
constexpr Statement newestRulebook { "rulebook_newest", "SELECT coalesce(max(version), 0) FROM rulebook" };

} // namespace

Rulebooks::Rulebooks(Database &database, Touched &touched)
    : m_database(database)
    , m_touched(touched)
{
}

Result<void> Rulebooks::put(const Rulebook &rulebook)
{
    m_touched.rulebooks = true;
    return ignoringCount(m_database.run(putRulebook, { rulebook.version, toStored(rulebook) }));
}

Result<QList<Rulebook>> Rulebooks::all()
{
    QList<Rulebook> found;
    const auto read = m_database.each(allRulebooks, {}, [&](const Row &row) -> Result<void> {
        const Result<QJsonObject> object = wire::parseObject(row.bytes(0));
        Result<Rulebook> rulebook = object.and_then(wire::judgedRulebook);
        if (!rulebook)
            return damaged(rulebook.error());
        found += std::move(*rulebook);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<int> Rulebooks::newest()
{
    const Result<qint64> version = m_database.number(newestRulebook);
    if (!version)
        return std::unexpected(version.error());
    return static_cast<int>(*version);
}

} // namespace toasoan
