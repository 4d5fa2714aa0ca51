"""publicpage.py: an article that is hard on WordPress, and its way back from the public page.

The text holds everything that WordPress likes to change: quotation marks, dashes, short codes, smileys, addresses by
themselves, backslashes, double spaces. The reading takes the marked elements of a page and nothing else.
"""
import html
import html.parser
import re

from conversation import canonical, picture, sha256

BODY = """<article>
<p>&quot;Ngoặc kép&quot; -- gạch ... 22x44 &amp; &lt;b&gt; 1/2 (c) :) [gallery]</p>
<p><strong>đậm <em>nghiêng</em></strong></p>
<p>https://example.org/<br/>Wordpress  hai dấu cách</p>
<h2>{word} mục</h2>
<ul>
<li>một<ol start="3">
<li>ba \\ gạch chéo</li>
</ol>
</li>
</ul>
<figure>
<img src="media:{figure}" alt="Ảnh &apos;thử&apos;"/>
<figcaption>Chú thích<cite>Ảnh: P.V.</cite></figcaption>
</figure>
<figure>
<video src="media:{video}" title="Phóng sự"></video>
</figure>
<table>
<caption>Bảng</caption>
<tr>
<th colspan="2">Cột</th>
</tr>
<tr>
<td>1</td>
<td><a href="https://example.org/?a=1&amp;b=2">liên kết</a></td>
</tr>
</table>
</article>"""


def media(word):
    """Bytes by name, which nobody has sent before."""
    mark = word.encode()
    return {"cover": picture(), "figure": picture(), "video": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + mark * 50,
            "paper": b"%PDF-1.4\n% " + mark + b"\n%%EOF\n"}


def content(known, word, title, digests):
    """With the codes that are known; digests by the names of media()."""
    return {
        "site": known["site"], "kind": known["kind"], "category": known["category"], "channels": [known["channel"]],
        "title": title, "lead": "Tóm tắt 'một' -- \"hai\" <ba>\ndòng hai", "byline": "Văn Ân & P.V.",
        "body": BODY.format(word=word, **digests), "urgency": "urgent", "ai_use": "",
        "cover": {"media": digests["cover"], "alt": "Toàn cảnh", "caption": "Quang cảnh", "credit": "Ảnh: P.V."},
        "attachments": [{"media": digests["paper"], "name": "Nghị quyết \"10\".pdf", "number": "10-NQ/TU",
                         "signed_on": "2026-03-05", "signer": "Nguyễn Văn A"}],
        "event": {"name": "Hội nghị", "begins": "2026-03-05T01:30:00.000Z"}}


def fingerprint(value):
    """resources/fingerprint.md."""
    def members(part, names):
        return {name: part.get(name, "") for name in names}

    def group(name, names):
        found = members(value.get(name, {}), names)
        return found if any(found.values()) else {}
    schema = members(value, ("site", "kind", "title", "lead", "body", "byline", "category", "correction_notice",
                             "period", "urgency", "ai_use", "embargo"))
    schema |= {"fingerprint": "1", "channels": sorted(value["channels"]),
               "cover": group("cover", ("media", "alt", "caption", "credit")),
               "source": group("source", ("name", "address", "permission")),
               "event": group("event", ("name", "place", "begins", "ends")),
               "document": group("document", ("number", "signed_on", "signer", "type")),
               "clearance": group("clearance", ("by", "on")),
               "attachments": [members(one, ("media", "name", "number", "signed_on", "signer"))
                               for one in value["attachments"]]}
    return sha256(canonical(schema))


def escaped(text):
    return html.escape(text).replace("&#x27;", "&apos;")


class PageReading(html.parser.HTMLParser):
    """The content of a public page, from its marked elements alone; and the addresses of its media."""

    ALONE = ("br", "hr", "img")
    PRESENTATION = ("controls", "preload", "loading", "decoding")
    CODES = ("site", "kind", "category", "urgency")

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.value = {"channels": [], "attachments": [], "urgency": "normal"}
        self.addresses, self.body, self.inside, self.field, self.words = [], "", 0, None, ""
        self.feed(page)
        self.value["body"] = self.body.strip()

    def medium(self, address):
        self.addresses.append(address)
        return re.search(r"(?:^|[/:=])([0-9a-f]{64})(?:\.[A-Za-z0-9]{1,5})?$", address).group(1)

    def put(self, name, text):
        one, _, inner = name.partition(".")
        if not inner:
            self.value[name] = text
        elif one == "attachment":
            self.value["attachments"][-1][inner] = text
        else:
            self.value.setdefault(one, {})[inner] = text

    def body_tag(self, tag, pairs):
        self.inside += tag not in self.ALONE
        shown = "".join(f' {name}="{escaped("media:" + self.medium(text) if name == "src" else text)}"'
                        for name, text in pairs if name not in self.PRESENTATION)
        self.body += f"<{tag}{shown}{'/' if tag in self.ALONE else ''}>"

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        name = attributes.get("data-toasoan")
        if self.inside:
            self.body_tag(tag, pairs)
        elif name == "body":
            self.inside = 1
        elif name == "attachment":
            self.value["attachments"].append({})
        elif name == "channel":
            self.value["channels"].append(attributes["data-value"])
        elif name in self.CODES:
            self.value[name] = attributes["data-value"]
        elif name == "cover.media":
            self.value.setdefault("cover", {}).update(media=self.medium(attributes["src"]), alt=attributes["alt"])
        elif name and "datetime" in attributes:
            self.put(name, attributes["datetime"])
        elif name and name != "cover":
            self.field, self.words = (name, tag), ""
            if name == "attachment.name":
                self.value["attachments"][-1]["media"] = self.medium(attributes["href"])

    def handle_startendtag(self, tag, pairs):
        self.handle_starttag(tag, pairs)

    def handle_endtag(self, tag):
        if self.inside:
            self.inside -= 1
            self.body += f"</{tag}>" if self.inside else ""
        elif self.field and tag == self.field[1]:
            self.put(self.field[0], self.words.strip(" \n\t\r\f"))
            self.field = None

    def handle_data(self, data):
        if self.inside:
            self.body += escaped(data)
        elif self.field:
            self.words += data
