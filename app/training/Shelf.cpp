#include "training/Shelf.h"

#include "wire/Json.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

const QString revisionColumns = u"id, article, parent, person, at, madeat, fingerprint, digest, content, receipt"_s;

QJsonObject objectOf(const QVariant &bytes) { return QJsonDocument::fromJson(bytes.toByteArray()).object(); }

template<class T> T idOf(const QVariant &text) { return T::fromString(text.toString()).value_or(T()); }

/// An empty text, not SQL's null, where there is nothing.
template<class T> QString textOf(const T &value)
{
    return value.isNull() ? u""_s : value.toString();
}

QString textOf(const PersonId &code) { return code.isEmpty() ? u""_s : code.toString(); }

StoredRevision revisionFrom(const QVariantList &row)
{
    StoredRevision revision;
    revision.id = idOf<RevisionId>(row.at(0));
    revision.article = idOf<ArticleId>(row.at(1));
    revision.parent = idOf<RevisionId>(row.at(2));
    revision.person = PersonId(row.at(3).toString());
    revision.at = fromRfc3339(row.at(4).toString()).value_or(UtcTime());
    revision.madeAt = fromRfc3339(row.at(5).toString()).value_or(UtcTime());
    revision.fingerprint = Digest::fromHex(row.at(6).toString()).value_or(Digest());
    revision.digest = Digest::fromHex(row.at(7).toString()).value_or(Digest());
    revision.content = objectOf(row.at(8));
    revision.receipt = row.at(9).toByteArray();
    return revision;
}

} // namespace

std::optional<QJsonObject> articleObject(Ledger &ledger, ArticleId id)
{
    const auto row = ledger.first(u"SELECT a.record, r.content FROM article a JOIN revision r ON r.id = a.revision"
                                  " WHERE a.id = ?"_s,
                                  { id.toString() });
    if (!row)
        return std::nullopt;
    QJsonObject object = objectOf(row->at(0));
    object.insert("content"_L1, objectOf(row->at(1)));
    return object;
}

std::optional<Article> articleOf(Ledger &ledger, ArticleId id)
{
    const auto object = articleObject(ledger, id);
    if (!object)
        return std::nullopt;
    const auto article = wire::fromJson<Article>(*object);
    if (!article) {
        ledger.fail(article.error().detail);
        return std::nullopt;
    }
    return *article;
}

void keepArticle(Ledger &ledger, const Article &article, int opened)
{
    QJsonObject record = wire::toJson(article);
    record.remove("content"_L1);
    const QVariant due = article.schedule ? QVariant(toRfc3339(article.schedule->at)) : QVariant();
    ledger.run(u"INSERT INTO article (id, site, state, author, assignee, live, submitted, opened, due, version,"
               " revision, record, summary) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
               " ON CONFLICT (id) DO UPDATE SET site = excluded.site, state = excluded.state,"
               " author = excluded.author, assignee = excluded.assignee, live = excluded.live,"
               " submitted = excluded.submitted, opened = excluded.opened, due = excluded.due,"
               " version = excluded.version, revision = excluded.revision, record = excluded.record,"
               " summary = excluded.summary"_s,
               { article.id.toString(), article.content.site.toString(), article.state.toString(),
                 article.author.toString(), textOf(article.assignee), article.live.has_value(),
                 article.submittedAt.has_value(), opened, due, article.version, article.revision.toString(),
                 wire::toBytes(record), wire::toBytes(wire::toJson(summaryOf(article))) });
}

std::optional<StoredRevision> revisionOf(Ledger &ledger, RevisionId id)
{
    const auto row = ledger.first(u"SELECT "_s + revisionColumns + u" FROM revision WHERE id = ?"_s,
                                  { id.toString() });
    return row ? std::optional(revisionFrom(*row)) : std::nullopt;
}

QList<StoredRevision> revisionsOf(Ledger &ledger, ArticleId article)
{
    QList<StoredRevision> revisions;
    const auto rows = ledger.select(u"SELECT "_s + revisionColumns
                                        + u" FROM revision WHERE article = ? ORDER BY at, rowid"_s,
                                    { article.toString() });
    for (const QVariantList &row : rows)
        revisions += revisionFrom(row);
    return revisions;
}

void keepRevision(Ledger &ledger, const StoredRevision &revision)
{
    ledger.run(u"INSERT INTO revision ("_s + revisionColumns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               { revision.id.toString(), revision.article.toString(), textOf(revision.parent),
                 revision.person.toString(), toRfc3339(revision.at), toRfc3339(revision.madeAt),
                 textOf(revision.fingerprint), textOf(revision.digest), wire::toBytes(revision.content),
                 revision.receipt });
}

std::optional<Content> contentOf(Ledger &ledger, RevisionId id)
{
    const auto stored = revisionOf(ledger, id);
    if (!stored)
        return std::nullopt;
    const auto content = wire::fromJson<Content>(stored->content);
    if (!content) {
        ledger.fail(content.error().detail);
        return std::nullopt;
    }
    return *content;
}

} // namespace toasoan
