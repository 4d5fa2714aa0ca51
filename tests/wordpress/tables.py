"""tables.py: what must hold in a portal's tables and folders at any instant at which nothing is under way, whatever was
killed before. Everything is computed anew: chains and fingerprints by their definition, media from their bytes.

Holding is said by an empty list of faults, each a sentence.
"""
import json
from collections import Counter, defaultdict
from pathlib import Path

from conversation import canonical, fingerprint, sha256
from stand import behind

ARTICLE_MARK = "_toasoan_article"
HASHED = ("number", "what", "id", "who", "at", "made_at", "from", "to", "revision", "fingerprint", "reason", "details",
          "previous")
QUESTIONS = {
    "article": "SELECT id, state, live, version, revision, record FROM {article}",
    "revision": "SELECT id, article, fingerprint, content, receipt FROM {revision} ORDER BY number",
    "entry": "SELECT article, number, what, hash, record FROM {entry} ORDER BY article, number",
    "transition": "SELECT id, article, receipt FROM {transition}",
    "comment": "SELECT id, article, record, receipt FROM {note} WHERE type = 'comment'",
    "request": "SELECT id, body FROM {request}",
    "feed": "SELECT seq, type, id, person FROM {feed} ORDER BY seq",
    "counter": "SELECT value FROM {counter} WHERE name = 'seq'",
    "media": "SELECT digest, bytes FROM {media}",
    "owner": "SELECT digest, person FROM {media_owner}",
    "use": "SELECT digest, article FROM {media_use} WHERE granted = 1",
    "shown": "SELECT digest, article FROM {media_live}",
    "page": "SELECT article FROM {page}",
    "post": "SELECT p.post_type, p.post_status, p.post_name, COALESCE(m.meta_value, '') FROM wp_posts p"
            f" LEFT JOIN wp_postmeta m ON m.post_id = p.ID AND m.meta_key = '{ARTICLE_MARK}'"
            " WHERE p.post_type IN ('post', 'attachment')",
    "stray": "SELECT m.post_id FROM wp_postmeta m LEFT JOIN wp_posts p ON p.ID = m.post_id WHERE p.ID IS NULL"
             " UNION SELECT r.object_id FROM wp_term_relationships r LEFT JOIN wp_posts p ON p.ID = r.object_id"
             " WHERE p.ID IS NULL",
}


def chained(entries):
    """Whether the numbers go from 1 without a gap and every hash is that of its entry."""
    previous = ""
    for number, entry in enumerate(entries, 1):
        members = {name: str(entry.get(name, "")) for name in HASHED}
        if (entry["number"], members["previous"]) != (number, previous) or entry["hash"] != sha256(canonical(members)):
            return False
        previous = entry["hash"]
    return True


class Tables:
    def __init__(self, stand):
        self.folder = Path(stand)
        answers = behind(stand, *({"select": sql} for sql in QUESTIONS.values()))
        self.rows = {name: answer["rows"] for name, answer in zip(QUESTIONS, answers)}
        self.faults = []
        self.trails = defaultdict(list)
        for article, number, what, digest, record in self.rows["entry"]:
            entry = self.parsed(record, f"entry {number} of {article}")
            self.expect((entry.get("number"), entry.get("what"), entry.get("hash")) == (int(number), what, digest),
                        f"entry {number} of {article} differs from its columns")
            self.trails[article].append(entry)

    def expect(self, holds, fault):
        if not holds:
            self.faults.append(fault)

    def parsed(self, text, what):
        try:
            return json.loads(text)
        except ValueError:
            self.faults.append(f"{what} is no JSON: {text[:80]!r}")
            return {}

    def whole(self):
        """No half of any write: what only ever comes together is there together."""
        self.articles()
        self.revisions()
        self.transitions()
        self.comments()
        self.feed()
        self.media()
        return self.faults

    def articles(self):
        revisions = {row[0]: row[1] for row in self.rows["revision"]}
        for article, state, live, version, revision, text in self.rows["article"]:
            record, trail = self.parsed(text, f"the record of {article}"), self.trails[article]
            columns = {"id": article, "state": state, "version": int(version), "revision": revision}
            self.expect({name: record.get(name) for name in columns} == columns, f"{article} differs from its columns")
            self.expect(revisions.get(revision) == article, f"the revision of {article} does not exist")
            self.expect(chained(trail), f"the trail of {article} does not hold")
            self.expect(len(trail) == int(version), f"{article} has version {version} and {len(trail)} entries")
            self.expect(bool(trail) and trail[-1].get("to") == state, f"{article} is {state}, its trail says otherwise")
            self.expect(("live" in record) == bool(int(live)), f"whether {article} is live is said in two ways")
            if "live" in record:
                self.expect(revisions.get(record["live"]["revision"]) == article, f"what is live of {article} is not there")
        known = {row[0] for row in self.rows["article"]}
        self.expect(known == {article for article, trail in self.trails.items() if trail}, "a trail without an article")
        self.expect(known == set(revisions.values()), "a revision without its article")

    def revisions(self):
        """One entry for each, one of each for an entry."""
        entries = {(article, entry.get("id")): entry for article, trail in self.trails.items() for entry in trail
                   if entry.get("what") == "revision"}
        self.expect(len(entries) == sum(row[2] == "revision" for row in self.rows["entry"]), "a revision entered twice")
        self.expect(set(entries) == {(row[1], row[0]) for row in self.rows["revision"]},
                    "revisions and their entries are not the same")
        for revision, article, digest, content, receipt in self.rows["revision"]:
            made = fingerprint(self.parsed(content, f"the content of {revision}"))
            entered = entries.get((article, revision), {}).get("fingerprint")
            self.expect(made == digest == entered, f"revision {revision} is not what its fingerprint says")
            self.receipt(receipt, article, revision)

    def transitions(self):
        entries = Counter((article, entry.get("id")) for article, trail in self.trails.items() for entry in trail
                          if entry.get("what") not in ("revision", "comment"))
        self.expect(entries == Counter((row[1], row[0]) for row in self.rows["transition"]),
                    "transitions and their entries are not the same")
        for transition, article, receipt in self.rows["transition"]:
            self.receipt(receipt, article, transition)

    def comments(self):
        entries = {(article, entry.get("id")) for article, trail in self.trails.items() for entry in trail
                   if entry.get("what") == "comment"}
        self.expect(entries == {(row[1], row[0]) for row in self.rows["comment"]},
                    "comments and their entries are not the same")
        for comment, article, record, receipt in self.rows["comment"]:
            said = self.parsed(record, f"comment {comment}")
            self.expect(said.get("article") == article, f"comment {comment} is elsewhere")
            self.receipt(receipt, article, comment)

    def receipt(self, text, article, thing):
        """It names the entry that was made with it."""
        receipt = self.parsed(text, f"the receipt of {thing}")
        at, trail = receipt.get("history", {}), self.trails[article]
        entry = trail[at["length"] - 1] if 0 < at.get("length", 0) <= len(trail) else {}
        same = (entry.get("id"), entry.get("hash")) == (thing, at.get("hash", ""))
        self.expect(same, f"the receipt of {thing} names another entry")

    def feed(self):
        told = Counter((kind, thing) for _, kind, thing, person in self.rows["feed"] if person == "")
        things = [(kind, row[0]) for kind in ("article", "comment") for row in self.rows[kind]]
        self.expect(told == Counter(things), "the feed does not tell of each thing once")
        last = int(self.rows["feed"][-1][0]) if self.rows["feed"] else 0
        self.expect(last == int(self.rows["counter"][0][0]), f"the feed ends at {last}, its counter elsewhere")

    def media(self):
        folder, owned = self.folder / "media" / "media", {row[0] for row in self.rows["owner"]}
        for digest, size in self.rows["media"]:
            path = folder / digest
            data = path.read_bytes() if path.is_file() else b""
            self.expect((len(data), sha256(data)) == (int(size), digest), f"medium {digest} is not in its file")
        known = {row[0] for row in self.rows["media"]}
        self.expect(owned == known, "a medium belongs to nobody, or somebody has one that is not there")
        used = {row[0] for row in self.rows["use"]}
        self.expect(used <= known, "an article uses a medium that is not there")

    def pages(self):
        """What the public sees once somebody called: one post for each live article, with its media, and no more."""
        self.expect(not self.rows["page"], f"{len(self.rows['page'])} pages still wait")
        self.expect(not self.rows["stray"], "something is kept of posts that are gone")
        live = {row[0]: json.loads(row[5])["live"]["revision"] for row in self.rows["article"] if int(row[2])}
        posts = [row for row in self.rows["post"] if row[0] == "post"]
        self.expect(Counter(row[3] for row in posts) == Counter(list(live)), "posts and live articles are not the same")
        self.expect(all(row[1] == "publish" and row[2] == row[3] for row in posts), "a post is not shown at its address")
        contents = {row[0]: json.loads(row[3]) for row in self.rows["revision"]}
        covers = {(article, contents[revision]["cover"]["media"]) for article, revision in live.items()
                  if "cover" in contents[revision]}
        attached = [(row[3], row[2]) for row in self.rows["post"] if row[0] == "attachment"]
        self.expect(Counter(attached) == Counter(covers), "covers and their attachments are not the same")
        self.expect({(article, digest) for digest, article in self.rows["shown"]} == covers, "other media are shown")
        folder = self.folder / "wp-content" / "uploads" / "toasoan"
        files = {path.name: sha256(path.read_bytes()) for path in folder.iterdir()} if folder.is_dir() else {}
        self.expect(files == {f"{digest}.png": digest for _, digest in covers}, "the public folder holds other files")
        return self.faults

    def nothing_left_over(self):
        """Once every upload is finished no part of one remains, and no file without a row."""
        folder = self.folder / "media"
        parts = [path for path in (folder / "parts").rglob("*") if path.is_file()]
        files = {path.name for path in (folder / "media").iterdir()} if (folder / "media").is_dir() else set()
        self.expect(not parts, f"{len(parts)} parts of uploads remain")
        self.expect(files == {row[0] for row in self.rows["media"]}, "files that belong to no medium remain")
        return self.faults
