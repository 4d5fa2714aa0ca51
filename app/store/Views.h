#pragma once
// What I last saw of which article: "changes since last seen" compares with that revision, and a text that
// nobody has looked at for ninety days need not be kept. Every call belongs to the caller's transaction.

#include "store/Database.h"

#include "core/Ids.h"

namespace toasoan {

struct View
{
    RevisionId revision;
    UtcTime at {};
    bool operator==(const View &) const = default;
};

class Views
{
public:
    explicit Views(Database &database);

    Result<void> saw(ArticleId article, const View &view); ///< an earlier time than the kept one is ignored
    Result<std::optional<View>> last(ArticleId article);

private:
    Database &m_database;
};

} // namespace toasoan
