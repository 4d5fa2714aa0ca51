#!/usr/bin/env python3
"""bench.py STAND [--articles 1000,100000] [--json FILE]: what it costs to ask a portal that has nothing new.

In turns, on one connection, signed in with one application password: a file that boots WordPress and prints 1, the
lightest calls of wp/v2, and GET /changes with the newest cursor. The bounds are of the middle call (p50): no slower
than the faster call of wp/v2, at most 1.6 times the boot, and with 100,000 articles within 20 % of what it is with
1,000; that is compared as a ratio to the boot, so that a machine that slowed down in between slows both. The articles
are copies of two that went through the workflow; they have rows in the portal's tables and no posts, which spares wp/v2
alone. Exit code 0 when all bounds hold. FILE is build/bench/wordpress.json, in the form of the other benches. The stand
is begun anew before and left empty.
"""
import argparse
import base64
import http.client
import json
import math
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
import stand  # noqa: E402
from conversation import ROOT, Portal, moment, new_id  # noqa: E402
from publicpage import fingerprint  # noqa: E402

READER, REQUESTS, WARM_UP, BATCH = "bbt.bientap", 300, 20, 5000
BOOT, POSTS, TYPES, CHANGES = "boot WordPress", "wp/v2/posts, one id", "wp/v2/types/post", "changes, nothing new"
PLACE = {"site": "tinhuy", "channel": "net-cap-1"}
PARAGRAPH = ("<p>Sáng 23/11, đoàn công tác của Tỉnh ủy đã kiểm tra tiến độ các công trình trọng điểm trên địa bàn; đề "
             "nghị các địa phương tập trung giải phóng mặt bằng, bảo đảm đời sống người dân và giải ngân đúng kế "
             "hoạch năm.</p>\n")
# A copy's rows: the ids of what is copied begin with its mark, wherever they stand in these columns.
NAMING = {"id", "article", "parent", "revision", "record", "summary", "content", "receipt"}
ROWS = {"article": "id site state author assignee live submitted opened due version revision record summary",
        "revision": "id article parent person at madeat fingerprint digest content receipt",
        "transition": "id article person digest receipt", "entry": "article number what person hash record",
        "feed": "type id article person at"}


# --- The articles -----------------------------------------------------------------------------------------------------


class Model:
    """An article made through the API, from which others are copied."""

    def __init__(self, portal, mark):
        self.portal, self.mark = portal, mark
        self.id, self.revision = self.name(), self.name()
        self.content = {
            "site": PLACE["site"], "kind": "bai", "title": "Kiểm tra tiến độ các công trình trọng điểm",
            "lead": "Lãnh đạo tỉnh yêu cầu các đơn vị đẩy nhanh tiến độ.", "byline": "Văn Phòng",
            "body": f"<article>\n{PARAGRAPH * 8}</article>", "category": "lanh-dao", "channels": [PLACE["channel"]],
            "attachments": [], "urgency": "normal"}
        value = {"article": self.id, "revision": self.revision, "parent": None, "made_at": moment()}
        self.accepted("ctv.trieuphong", "PUT", f"/articles/{self.id}", {**value, "content": self.content})
        self.act("ctv.trieuphong", "submit")
        self.act(READER, "receive")

    def name(self):
        return self.mark + new_id()[8:]

    def accepted(self, *call):
        reply = self.portal.send(*call)
        if reply.status != 200:
            sys.exit(f"bench: {call[:3]}: {reply.told()} {reply.data[:300]}")

    def act(self, person, action, **more):
        value = {"article": self.id, "id": self.name(), "action": action, "revision": self.revision, **more}
        self.accepted(person, "POST", f"/articles/{self.id}/transitions", {"made_at": moment(), **value})

    def publish(self):
        bound = {"fingerprint": fingerprint(self.content)}
        self.act(READER, "forward")
        self.act("bbt.lanhdao", "approve", **bound)
        self.act("vp.dangbai", "publish", targets=[PLACE], **bound)
        return self


def sql(folder, text):
    done = subprocess.run([stand.PORTAL, "sql", folder], input=text, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"bench: {done.stderr}")
    return done.stdout


def copies(mark, first, last):
    """Statements that make copies of one model, numbered."""
    statements = ""
    for table, columns in ROWS.items():
        columns = columns.split()
        named = [f"REPLACE(m.{column}, '{mark}', LPAD(LOWER(HEX({1 << 28} + n.seq)), 8, '0'))" if column in NAMING
                 else "m." + column for column in columns]
        if table == "feed":
            columns, named = ["seq", *columns], ["@seq := @seq + 1", *named]
        key = "id" if table == "article" else "article"
        statements += (f"INSERT INTO wp_toasoan_{table} ({', '.join(columns)}) SELECT {', '.join(named)}"
                       f" FROM seq_{first}_to_{last} n JOIN wp_toasoan_{table} m ON m.{key} LIKE '{mark}%';\n")
    return statements


def fill(folder, published, editing, have, want):
    """One of twenty is being edited, the others have been published."""
    for first in range(have, want, BATCH):
        last = min(first + BATCH, want) - 1
        middle = last - max(1, (last - first + 1) // 20)
        sql(folder, "SELECT value INTO @seq FROM wp_toasoan_counter WHERE name = 'seq';\nSTART TRANSACTION;\n"
            + copies(published.mark, first, middle) + copies(editing.mark, middle + 1, last)
            + "UPDATE wp_toasoan_counter SET value = @seq WHERE name = 'seq';\nCOMMIT;\n")
    sql(folder, "".join(f"ANALYZE TABLE wp_toasoan_{table};\n" for table in ROWS))
    return int(sql(folder, "SELECT COUNT(*) FROM wp_toasoan_article").split()[1])


# --- The calls --------------------------------------------------------------------------------------------------------


class Line:
    """A connection that is kept."""

    def __init__(self, address):
        self.connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=90)
        self.headers = {"Authorization": "Basic " + base64.b64encode(f"{READER}:{stand.SECRET}".encode()).decode(),
                        "Accept-Encoding": "gzip", "User-Agent": "toasoan-bench"}

    def get(self, path):
        """Milliseconds, and the bytes."""
        begun = time.perf_counter()
        self.connection.request("GET", path, headers={} if path == "/boot.php" else self.headers)
        answer = self.connection.getresponse()
        data = answer.read()
        took = (time.perf_counter() - begun) * 1000
        if answer.status != 200:
            sys.exit(f"bench: {path}: {answer.status} {data[:300]}")
        return took, data


def newest_cursor(portal):
    since, more = "", True
    while more:
        page = portal.send(READER, "GET", f"/changes?limit=1000&since={since}").json
        since, more = page["next"], page["more"]
    return since


def measure(line, cursor):
    paths = {BOOT: "/boot.php", POSTS: "/wp-json/wp/v2/posts?per_page=1&_fields=id",
             TYPES: "/wp-json/wp/v2/types/post?_fields=slug", CHANGES: f"{ROOT}/changes?since={cursor}"}
    if json.loads(line.get(paths[CHANGES])[1])["entries"]:
        sys.exit("bench: there is something new")
    samples, names = {name: [] for name in paths}, list(paths)
    for turn in range(WARM_UP + REQUESTS):
        for name in names[turn % len(names):] + names[:turn % len(names)]:
            took = line.get(paths[name])[0]
            if turn >= WARM_UP:
                samples[name].append(took)
    return samples


# --- The figures ------------------------------------------------------------------------------------------------------


def at(samples, fraction):
    return sorted(samples)[max(math.ceil(len(samples) * fraction), 1) - 1]


def percentiles(samples):
    return {"n": len(samples), **{f"p{round(100 * f)}_ms": at(samples, f) for f in (0.5, 0.95, 0.99)}}


def figure(articles, samples, yardstick, bound):
    ratio = at(samples[CHANGES], 0.5) / at(samples[yardstick], 0.5)
    return {"operation": f"{CHANGES} / {yardstick}", "articles": articles, "ours": percentiles(samples[CHANGES]),
            "yardstick": percentiles(samples[yardstick]), "yardstick_is": yardstick, "ratio": ratio, "ratio_of": "p50",
            "bound_ratio": bound, "over": ratio > bound}


def show(articles, samples):
    for name, times in samples.items():
        print(f"{articles:>8}  {name:<24}{1000 * len(times) / sum(times):>8.1f}/s  p50 {at(times, 0.5):>7.2f} ms"
              f"  p95 {at(times, 0.95):>7.2f} ms", flush=True)


def grown(figures):
    """Ours at 100,000 articles to ours at 1,000, each as a ratio to the boot of its run."""
    ratios = {one["articles"]: one["ratio"] for one in figures if one["yardstick_is"] == BOOT}
    return {CHANGES: ratios[100_000] / ratios[1_000]} if {1_000, 100_000} <= ratios.keys() else {}


def judge(figures, growth, path):
    holds = True
    for one in figures:
        print(f"{one['articles']:>8}  {one['operation']:<48} {one['ratio']:.2f}, bound {one['bound_ratio']}  "
              f"{'over' if one['over'] else 'ok'}")
        holds = holds and not one["over"]
    for name, ratio in growth.items():
        print(f"  growth  {name:<48} {ratio:.2f}, bound 1.2  {'over' if ratio > 1.2 else 'ok'}")
        holds = holds and ratio <= 1.2
    path.parent.mkdir(parents=True, exist_ok=True)
    told = {"figures": figures, "growth_100000_to_1000": growth}
    path.write_text(json.dumps(told, indent=4, ensure_ascii=False), encoding="utf-8")
    print(f"\nfigures: {path}")
    return 0 if holds else 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("stand")
    parser.add_argument("--articles", default="1000,100000")
    parser.add_argument("--json", type=Path, default=stand.ROOT / "build" / "bench" / "wordpress.json")
    arguments = parser.parse_args()
    folder = str(Path(arguments.stand).resolve())
    credentials, _ = stand.begin_anew(folder)
    address = stand.address(folder)
    portal, boot = Portal(address, credentials), Path(folder) / "www" / "boot.php"
    published, editing = Model(portal, "fffffff1").publish(), Model(portal, "fffffff2")
    boot.write_text("<?php\nrequire ABSPATH . 'wp-load.php';\necho 1;\n")
    figures, have = [], 2
    try:
        for want in sorted(int(text) for text in arguments.articles.split(",")):
            have = fill(folder, published, editing, have, want)
            samples = measure(Line(address), newest_cursor(portal))
            show(have, samples)
            lightest = min(POSTS, TYPES, key=lambda name: at(samples[name], 0.5))
            figures += [figure(have, samples, lightest, 1.0), figure(have, samples, BOOT, 1.6)]
    finally:
        boot.unlink()
        sql(folder, "".join(f"TRUNCATE wp_toasoan_{table};\n" for table in ROWS))
        stand.begin_anew(folder)
    return judge(figures, grown(figures), arguments.json)


if __name__ == "__main__":
    sys.exit(main())
