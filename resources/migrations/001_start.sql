-- The cache of one portal and person. Times are milliseconds since 1970, ids are 36-character texts, contents
-- and everything else that travels are the contract's JSON. Whatever belongs to one article hangs on its
-- number and goes with it.

CREATE TABLE article (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    known INTEGER NOT NULL,         -- the portal has told of it
    behind INTEGER NOT NULL,        -- the text is missing, or older than the summary
    state TEXT NOT NULL,
    live INTEGER NOT NULL,
    site TEXT NOT NULL,
    author TEXT NOT NULL,
    assignee TEXT NOT NULL,
    title TEXT NOT NULL,            -- the one being typed, else the confirmed one
    updated_at INTEGER NOT NULL,    -- the portal's
    touched_at INTEGER NOT NULL,    -- the later of updated_at and my last save: the order of lists
    summary BLOB NOT NULL           -- JSON, UTF-8
);
-- One index per selector of a list; each ends in the order of the list, so that a page is one short range.
CREATE INDEX article_of_everybody ON article (state, live, touched_at, number);
CREATE INDEX article_of_author ON article (author, state, live, touched_at, number);
CREATE INDEX article_of_assignee ON article (assignee, state, live, touched_at, number);
CREATE INDEX article_of_site ON article (site, state, live, touched_at, number);
CREATE INDEX article_behind ON article (state, touched_at) WHERE behind = 1 AND known = 1;

CREATE TABLE confirmed (
    article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    json BLOB NOT NULL              -- the whole article
);

CREATE TABLE working (
    article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    parent TEXT,                    -- NULL: nobody knows the article yet
    fields TEXT NOT NULL,           -- the content's JSON with an empty body
    saved_at INTEGER NOT NULL
);

-- The body by blocks, so that a key press rewrites one of them. Positions have gaps: a block that is put in
-- between moves no other.
CREATE TABLE working_block (
    article INTEGER NOT NULL REFERENCES working (article) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    xml TEXT NOT NULL,              -- canonical, of this block alone
    PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE revision (
    id TEXT PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
    parent TEXT,
    made_at INTEGER NOT NULL,
    cut INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    content BLOB NOT NULL           -- JSON
);
CREATE INDEX revision_of_article ON revision (article, made_at);

CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    errand TEXT NOT NULL,
    id TEXT NOT NULL,               -- of the effect
    request TEXT NOT NULL UNIQUE,
    stream TEXT NOT NULL,           -- the article, or the own id: rows of one stream keep their order
    article TEXT,
    label TEXT NOT NULL,
    bytes BLOB NOT NULL,            -- exactly what is sent
    state INTEGER NOT NULL,         -- 0 waiting, 1 in flight, 2 parked
    not_before INTEGER,
    attempts INTEGER NOT NULL,
    error_kind INTEGER,
    error_problem TEXT,
    error_detail TEXT,
    made_at INTEGER NOT NULL
);
CREATE INDEX outbox_stream ON outbox (stream, seq);
CREATE INDEX outbox_article ON outbox (article, seq);

CREATE TABLE medium (
    number INTEGER PRIMARY KEY,
    digest TEXT UNIQUE,             -- NULL only within the transaction that hashes it
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    length INTEGER NOT NULL,        -- bytes that are here
    kind INTEGER NOT NULL,          -- 0 original, 1 rendition
    rendition_of TEXT,
    whole INTEGER NOT NULL,
    on_portal INTEGER NOT NULL,
    uploaded INTEGER NOT NULL,
    added_at INTEGER NOT NULL
);
CREATE INDEX medium_rendition_of ON medium (rendition_of) WHERE rendition_of IS NOT NULL;

CREATE TABLE medium_chunk (
    medium INTEGER NOT NULL REFERENCES medium (number) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (medium, ordinal)
);

-- Which article uses which medium, by layer: 0 confirmed, 1 working, 2 kept revisions. The medium may not be
-- here yet.
CREATE TABLE medium_use (
    article INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
    source INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (article, source, digest)
) WITHOUT ROWID;
CREATE INDEX medium_use_of_digest ON medium_use (digest);

CREATE TABLE history_entry (
    article TEXT NOT NULL,
    number INTEGER NOT NULL,
    json BLOB NOT NULL,
    PRIMARY KEY (article, number)
) WITHOUT ROWID;

CREATE TABLE history_head (
    article TEXT PRIMARY KEY,
    length INTEGER NOT NULL,
    hash TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL,
    at INTEGER NOT NULL,
    json BLOB NOT NULL
);
CREATE INDEX comment_of_article ON comment (article, at);

CREATE TABLE record (
    type INTEGER NOT NULL,
    id TEXT NOT NULL,
    article TEXT,
    json BLOB NOT NULL,
    PRIMARY KEY (type, id)
);
CREATE INDEX record_of_article ON record (article, type);

CREATE TABLE rulebook (
    version INTEGER PRIMARY KEY,
    json BLOB NOT NULL
);

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE view (
    article TEXT PRIMARY KEY,
    revision TEXT,
    at INTEGER NOT NULL
) WITHOUT ROWID;

-- What is left of an erased article: ids and hashes.
CREATE TABLE tombstone (
    article TEXT PRIMARY KEY,
    purged_at INTEGER NOT NULL,
    revisions TEXT NOT NULL,        -- JSON array of ids
    fingerprints TEXT NOT NULL,     -- JSON array of digests
    length INTEGER NOT NULL,        -- of its history
    hash TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE search_due (
    article INTEGER PRIMARY KEY
);

-- The index stores no text (contentless) and no places of words (detail none): store/Search.cpp makes words of
-- their own for title, lead and pairs of neighbours, so that every question is which rows have these words. Rows
-- are article numbers. Prefixes of two to seven characters are the first one to six letters of a word.
CREATE VIRTUAL TABLE find USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '_'",
    prefix = '2 3 4 5 6 7');
-- SQLCipher keeps 80 bytes of each page for itself: a leaf of the usual 4050 bytes would need two pages.
INSERT INTO find (find, rank) VALUES ('pgsz', 3970);
