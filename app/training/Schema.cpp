#include "training/Schema.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

QStringList firstTables()
{
    return {
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
        u"CREATE TABLE rulebook (version INTEGER PRIMARY KEY, text BLOB NOT NULL)"_s,

        // Secrets are never here: a salted hash answers for them.
        u"CREATE TABLE credential (id TEXT PRIMARY KEY, person TEXT NOT NULL, salt BLOB NOT NULL,"
        " hash BLOB NOT NULL, since TEXT NOT NULL, revoked INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE INDEX credential_person ON credential (person)"_s,
        u"CREATE TABLE invitation (code TEXT PRIMARY KEY, person TEXT NOT NULL, expires TEXT NOT NULL,"
        " taken TEXT NOT NULL DEFAULT '', takenat TEXT NOT NULL DEFAULT '')"_s,
        u"CREATE TABLE failure (user TEXT NOT NULL, at TEXT NOT NULL)"_s,
        u"CREATE INDEX failure_user ON failure (user, at)"_s,

        // `record` is the article without its content; the content is that of `revision`.
        u"CREATE TABLE article (id TEXT PRIMARY KEY, site TEXT NOT NULL, state TEXT NOT NULL,"
        " author TEXT NOT NULL, assignee TEXT NOT NULL, live INTEGER NOT NULL, submitted INTEGER NOT NULL,"
        " opened INTEGER NOT NULL, due TEXT, version INTEGER NOT NULL, revision TEXT NOT NULL,"
        " record BLOB NOT NULL, summary BLOB NOT NULL)"_s,
        u"CREATE INDEX article_due ON article (due) WHERE due IS NOT NULL"_s,
        u"CREATE INDEX article_state ON article (state)"_s,
        u"CREATE TABLE tombstone (article TEXT PRIMARY KEY, site TEXT NOT NULL, at TEXT NOT NULL)"_s,
        u"CREATE TABLE revision (id TEXT PRIMARY KEY, article TEXT NOT NULL, parent TEXT NOT NULL,"
        " person TEXT NOT NULL, at TEXT NOT NULL, madeat TEXT NOT NULL, fingerprint TEXT NOT NULL,"
        " digest TEXT NOT NULL, content BLOB NOT NULL, receipt BLOB NOT NULL)"_s,
        u"CREATE INDEX revision_article ON revision (article, at)"_s,
        u"CREATE TABLE transition (id TEXT PRIMARY KEY, article TEXT NOT NULL, person TEXT NOT NULL,"
        " digest TEXT NOT NULL, receipt BLOB NOT NULL)"_s,
        u"CREATE TABLE entry (article TEXT NOT NULL, number INTEGER NOT NULL, what TEXT NOT NULL,"
        " person TEXT NOT NULL, hash TEXT NOT NULL, record BLOB NOT NULL, PRIMARY KEY (article, number))"_s,

        // Comments, assignments, reminders, delegations, royalties.
        u"CREATE TABLE note (type TEXT NOT NULL, id TEXT NOT NULL, article TEXT NOT NULL, site TEXT NOT NULL,"
        " record BLOB NOT NULL, receipt BLOB NOT NULL, PRIMARY KEY (type, id))"_s,
        u"CREATE INDEX note_article ON note (article, type)"_s,
        u"CREATE TABLE lease (article TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL)"_s,

        // One row per thing (and per person for whom it is gone), always with its latest number: the feed
        // grows with the things, and a page of it costs what changed.
        u"CREATE TABLE feed (seq INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, id TEXT NOT NULL,"
        " article TEXT NOT NULL, person TEXT NOT NULL, at TEXT NOT NULL)"_s,
        u"CREATE UNIQUE INDEX feed_thing ON feed (type, id, person)"_s,

        u"CREATE TABLE media (digest TEXT PRIMARY KEY, bytes INTEGER NOT NULL, at TEXT NOT NULL)"_s,
        u"CREATE TABLE media_owner (digest TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (digest, person))"_s,
        // Naming a digest shows it to nobody: a use counts when who named it held the bytes or could see them.
        u"CREATE TABLE media_use (digest TEXT NOT NULL, article TEXT NOT NULL, person TEXT NOT NULL,"
        " granted INTEGER NOT NULL, PRIMARY KEY (digest, article, person))"_s,
        u"CREATE INDEX media_use_article ON media_use (article)"_s,
        u"CREATE TABLE media_live (digest TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (digest, article))"_s,

        // Files that nothing names any more; they go once the transaction that says so stands.
        u"CREATE TABLE sweep (digest TEXT PRIMARY KEY)"_s,
        // Public pages that have to be made again or taken away, once the transaction that says so stands.
        u"CREATE TABLE page (article TEXT PRIMARY KEY)"_s,

        // Answers to accepted writes by their request id, so that a repeated request gets the first answer.
        u"CREATE TABLE request (id TEXT NOT NULL, person TEXT NOT NULL, digest TEXT NOT NULL,"
        " status INTEGER NOT NULL, body BLOB NOT NULL, at TEXT NOT NULL, PRIMARY KEY (id, person))"_s,
        u"CREATE INDEX request_at ON request (at)"_s,
    };
}

/// When it was made, while nobody has signed in with it; empty ever after.
QStringList unusedCredentials()
{
    return {
        u"ALTER TABLE credential ADD COLUMN unused TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX credential_unused ON credential (unused) WHERE unused <> ''"_s,
    };
}

} // namespace

QList<QStringList> ledgerSteps() { return { firstTables(), unusedCredentials() }; }

} // namespace toasoan
