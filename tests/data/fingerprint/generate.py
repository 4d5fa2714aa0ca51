#!/usr/bin/env python3
"""Makes vectors.json: contents as the contract writes them, and what their fingerprint must be.

Knows nothing of the product's code: it follows resources/fingerprint.md with Python's own json and hashlib,
so that two implementations must agree before a test passes. Run it in this folder after the schema changes.
"""

import hashlib
import json
import unicodedata

TRICKY = {
    "plain": "Hội nghị tổng kết",
    "quotes and backslash": 'Nghị quyết "\\số 18\\" / \'mới\'',
    "short escapes": "a\bb\tc\nd\fe\rf",
    "other control characters": "".join(map(chr, [0, 1, 0x0B, 0x1F, 0x7F, 0x80, 0x9F])),
    "line separators": "a\u2028b\u2029c",
    "surrogate pairs": "\U0001F600\U00020000\U0010FFFD",
    "composed": unicodedata.normalize("NFC", "Ủy ban nhân dân huyện Hướng Hóa, Đường Trần Hưng Đạo ẵ ẫ ữ"),
    "decomposed": unicodedata.normalize("NFD", "Ủy ban nhân dân Đường Trần Hưng Đạo ẵ ẫ ữ"),
    "old tone style": "Tỉnh ủy hòa, khỏe",
    "new tone style": "Tỉnh uỷ hoà, khoẻ",
    "markup": "<b>&amp;</b> ]]> <!-- -->",
    "spaces": "  a \u00a0 b\u200b\ufeff ",
    "braces": '{"fingerprint":"1"}',
    "high private use": "\ue000\uf8ff\ufb33",
}

DIGESTS = [hashlib.sha256(str(n).encode()).hexdigest() for n in range(6)]

BODY = ('<article>\n<h2>Kết quả</h2>\n<p>Ủy ban nhân dân <strong>tỉnh</strong> &amp; các sở.</p>\n</article>')

BASE = {
    "site": "tinh-uy", "kind": "tin", "title": "Hội nghị", "lead": "Sáng nay", "body": BODY, "byline": "P.V.",
    "category": "thoi-su", "channels": ["trang-chu"], "attachments": [], "urgency": "normal",
}

FULL = {
    **BASE,
    "kind": "van-ban",
    "cover": {"media": DIGESTS[0], "alt": "Hội trường", "caption": "Toàn cảnh", "credit": "Ảnh: P.V."},
    "source": {"name": "Báo A", "address": "https://example.invalid/a", "permission": "TT 01/2026",
               "original": DIGESTS[1]},
    "channels": ["trang-chu", "noi-bat"],
    "attachments": [{"media": DIGESTS[2], "name": "quyet-dinh.pdf", "number": "465-QĐ/TU",
                     "signed_on": "2017-05-04", "signer": "Bí thư"},
                    {"media": DIGESTS[3], "name": "phu-luc.pdf"}],
    "correction_notice": "Đính chính: số liệu", "embargo": "2026-11-23T01:30:00.000Z",
    "event": {"name": "Hội nghị", "place": "Đông Hà", "begins": "2026-11-22T00:30:00.000Z",
              "ends": "2026-11-22T04:00:00.000Z"},
    "document": {"number": "465-QĐ/TU", "signed_on": "2017-05-04", "signer": "Bí thư", "type": "quyet-dinh"},
    "period": "2026-Q3", "urgency": "urgent", "clearance": {"by": "Chánh Văn phòng", "on": "2026-11-21"},
    "ai_use": "Soát chính tả", "personal_data": {"purpose": "khen thưởng", "consent": "phiếu 3"},
    "note": "Xin đăng sớm", "twin": "0192f0c1-0000-7000-8000-000000000001",
}


def utf16(text):
    return text.encode("utf-16-be")


def record(given, *keys):
    """All members as text; {} when all of them are empty."""
    full = {key: (given or {}).get(key, "") for key in keys}
    return full if any(full.values()) else {}


def fingerprint_text(content):
    schema = {key: content.get(key, "") for key in (
        "site", "kind", "title", "lead", "body", "byline", "category", "correction_notice", "embargo", "period",
        "urgency", "ai_use")}
    schema["fingerprint"] = "1"
    schema["cover"] = record(content.get("cover"), "media", "alt", "caption", "credit")
    schema["source"] = record(content.get("source"), "name", "address", "permission")
    schema["event"] = record(content.get("event"), "name", "place", "begins", "ends")
    schema["document"] = record(content.get("document"), "number", "signed_on", "signer", "type")
    schema["clearance"] = record(content.get("clearance"), "by", "on")
    schema["channels"] = sorted(set(content["channels"]), key=utf16)
    schema["attachments"] = [
        {key: attachment.get(key, "") for key in ("media", "name", "number", "signed_on", "signer")}
        for attachment in content["attachments"]]
    # All member names are ASCII, where Python's order is the order of RFC 8785; its escapes are the same too.
    return json.dumps(schema, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def changed(content, path, value):
    copy = json.loads(json.dumps(content))
    place = copy
    for step in path[:-1]:
        place = place[step] if isinstance(place, list) else place.setdefault(step, {})
    place[path[-1]] = value
    return copy


def without(content, *path):
    copy = json.loads(json.dumps(content))
    place = copy
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return copy


def contents():
    empty = {"site": "", "kind": "", "title": "", "lead": "", "body": "<article>\n</article>", "byline": "",
             "category": "", "channels": [], "attachments": [], "urgency": "normal"}
    yield "nothing", empty
    yield "base", BASE
    yield "full", FULL

    texts = [("site",), ("kind",), ("title",), ("lead",), ("byline",), ("category",), ("correction_notice",),
             ("period",), ("ai_use",), ("cover", "alt"), ("cover", "caption"), ("cover", "credit"),
             ("source", "name"), ("source", "address"), ("source", "permission"), ("event", "name"),
             ("event", "place"), ("document", "number"), ("document", "signer"), ("document", "type"),
             ("clearance", "by"), ("attachments", 0, "name"), ("attachments", 0, "number"),
             ("attachments", 0, "signer")]
    for path in texts:
        # The smallest content that can hold it; a cover has a medium, an attachment a place in a list.
        around = FULL if path[0] in ("cover", "source", "attachments") else BASE
        for name, text in TRICKY.items():
            yield f"{'.'.join(map(str, path))}: {name}", changed(around, path, text)
        yield f"{'.'.join(map(str, path))}: empty", changed(FULL, path, "")

    for path in [("embargo",), ("event", "begins"), ("event", "ends")]:
        for time in ["2026-11-23T01:30:00.001Z", "1999-12-31T23:59:59.999Z"]:
            yield f"{'.'.join(path)}: {time}", changed(FULL, path, time)
        yield f"{'.'.join(path)}: absent", without(FULL, *path)
    for path in [("document", "signed_on"), ("clearance", "on"), ("attachments", 0, "signed_on")]:
        yield f"{'.'.join(map(str, path))}: leap day", changed(FULL, path, "2024-02-29")
        yield f"{'.'.join(map(str, path))}: absent", without(FULL, *path)
    for urgency in ("normal", "urgent", "flash"):
        yield f"urgency: {urgency}", changed(FULL, ("urgency",), urgency)
    for path in ["cover", "source", "event", "document", "clearance", "correction_notice", "period", "ai_use"]:
        yield f"{path}: absent", without(FULL, path)
    yield "cover: other medium", changed(FULL, ("cover", "media"), DIGESTS[4])
    yield "attachment: other medium", changed(FULL, ("attachments", 0, "media"), DIGESTS[4])
    yield "attachments: other order", changed(FULL, ("attachments",), FULL["attachments"][::-1])
    yield "attachments: one twice", changed(FULL, ("attachments",), FULL["attachments"] * 2)
    yield "attachments: none", changed(FULL, ("attachments",), [])
    yield "source: all empty is none", changed(BASE, ("source",), {"name": "", "address": "", "permission": ""})
    yield "event: name alone", changed(BASE, ("event",), {"name": "Lễ"})
    yield "document: type alone", changed(BASE, ("document",), {"type": "quyet-dinh"})
    yield "clearance: day alone", changed(BASE, ("clearance",), {"on": "2026-11-21"})

    channels = {
        "none": [], "sorted": ["a", "b", "c"], "backwards": ["c", "b", "a"], "twice": ["b", "a", "b"],
        "prefixes": ["ab", "a", "abc", ""], "letter case": ["b", "B", "a", "A", "_"],
        "UTF-16 order": ["\ufb33", "\U0001F600", "z"], "Vietnamese": ["đ", "d", "e", "ê", "z"],
        "digits": ["10", "9", "1"],
    }
    for name, given in channels.items():
        yield f"channels: {name}", changed(BASE, ("channels",), given)

    def article(inside):
        return f"<article>\n{inside}</article>"

    figure = f'<figure>\n<img src="media:{DIGESTS[5]}" alt="Cầu"/>\n<figcaption>Cầu mới<cite>Ảnh: A</cite></figcaption>\n</figure>\n'
    bodies = {
        "empty": article(""), "one paragraph": article("<p>a</p>\n"), "entities": article("<p>&amp;&lt;&gt;&quot;&apos;</p>\n"),
        "marks": article("<p><strong><em>a</em></strong><sup>2</sup></p>\n"), "break": article("<p>a<br/>b</p>\n"),
        "link": article('<p><a href="https://example.invalid/?a&amp;b">a</a></p>\n'),
        "headings": article("<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>\n"),
        "lists": article('<ol start="3">\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n'),
        "quote": article("<blockquote>\n<p>a</p>\n</blockquote>\n"), "rule": article("<hr/>\n"),
        "figure": article(figure), "other alt": article(figure.replace('"Cầu"', '"Sông"')),
        "other caption": article(figure.replace("Cầu mới", "Cầu cũ")), "other credit": article(figure.replace("Ảnh: A", "Ảnh: B")),
        "other medium": article(figure.replace(DIGESTS[5], DIGESTS[0])),
        "video": article(f'<figure>\n<video src="media:{DIGESTS[5]}" title="t"></video>\n</figure>\n'),
        "audio": article(f'<figure>\n<audio src="media:{DIGESTS[5]}" title="t"></audio>\n</figure>\n'),
        "table": article('<table>\n<caption>Số liệu</caption>\n<tr>\n<th colspan="2">a</th>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</table>\n'),
        "emoji": article("<p>\U0001F600</p>\n"), "spaces": article("<p> a  b\u00a0</p>\n"),
    }
    for name, body in bodies.items():
        yield f"body: {name}", changed(BASE, ("body",), body)

    # What is not approved does not change the fingerprint of "full".
    yield "not approved: note", changed(FULL, ("note",), "khác")
    yield "not approved: no note", without(FULL, "note")
    yield "not approved: twin", without(FULL, "twin")
    yield "not approved: personal data", without(FULL, "personal_data")
    yield "not approved: captured original", without(FULL, "source", "original")
    yield "not approved: members of a newer portal", changed(FULL, ("x_new",), "a")
    yield "not approved: order of channels", changed(FULL, ("channels",), FULL["channels"][::-1])


def main():
    vectors = []
    for name, content in contents():
        text = fingerprint_text(content)
        vectors.append({"name": name, "content": content, "text": text,
                        "sha256": hashlib.sha256(text.encode()).hexdigest()})
    lines = ",\n".join(json.dumps(vector, ensure_ascii=False, separators=(",", ":")) for vector in vectors)
    with open("vectors.json", "w", encoding="utf-8", newline="\n") as file:
        file.write(f"[\n{lines}\n]\n")
    print(len(vectors), "vectors")


if __name__ == "__main__":
    main()
