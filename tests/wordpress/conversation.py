"""conversation.py: calls of the Editorial API as any client makes them, and what they are made of.

Nothing here comes from the workstation's own sources: ids, times, canonical JSON and digests are made after the contract,
so that a portal is asked by somebody who only knows that.
"""
import base64
import hashlib
import json
import secrets
import time
import urllib.error
import urllib.request
import uuid
import zlib
from datetime import datetime, timedelta, timezone

ROOT = "/wp-json/toasoan/v1"
PROBLEMS = "https://toasoan.example/problems/"


def new_id():
    return str(uuid.UUID(int=(int(time.time() * 1000) << 80) | (0x7 << 76) | (secrets.randbits(12) << 64) | (0b10 << 62)
                             | secrets.randbits(62)))


def moment(**later):
    return (datetime.now(timezone.utc) + timedelta(**later)).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def canonical(value):
    """RFC 8785 for objects, lists and texts whose names are ASCII."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def fingerprint(content):
    """Of a content without attachments."""
    def whole(name, *members):
        given = content.get(name, {})
        made = {member: given.get(member, "") for member in members}
        return made if any(made.values()) else {}
    texts = {name: content.get(name, "") for name in ("site", "kind", "title", "lead", "body", "byline", "category",
                                                      "correction_notice", "embargo", "period", "urgency", "ai_use")}
    return sha256(canonical({
        "fingerprint": "1", **texts, "cover": whole("cover", "media", "alt", "caption", "credit"),
        "source": whole("source", "name", "address", "permission"), "channels": sorted(set(content["channels"])),
        "attachments": [], "event": whole("event", "name", "place", "begins", "ends"),
        "document": whole("document", "number", "signed_on", "signer", "type"), "clearance": whole("clearance", "by", "on")}))


def picture():
    """A small PNG that nobody has sent before."""
    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    side = 40
    rows = b"".join(b"\0" + secrets.token_bytes(3 * side) for _ in range(side))
    header = side.to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Reply:
    def __init__(self, status, headers, data):
        self.status, self.headers, self.data = status, headers, data

    @property
    def json(self):
        return json.loads(self.data) if self.data else {}

    @property
    def problem(self):
        return self.json.get("type", "").removeprefix(PROBLEMS) if self.status >= 400 else ""

    def told(self):
        return f"{self.status} {self.problem}".strip()


def quoted(data):
    """A body for a recording: as text where it is one, and no secret of a credential."""
    try:
        text = data.decode()
        value = json.loads(text) if '"secret"' in text else None
    except ValueError:
        return {"base64": base64.b64encode(data).decode()}
    return json.dumps({**value, "secret": "(left out)"}) if isinstance(value, dict) and "secret" in value else text


class Portal:
    """With a file, every exchange is added to it as tests/contract/validate_traffic.py reads them."""

    def __init__(self, base, credentials, trace=None):
        self.base, self.credentials, self.trace = base.rstrip("/"), credentials, trace
        self.opener = urllib.request.build_opener(NoRedirect)

    def send(self, person, method, path, body=None, headers=None, secret=None):
        data = body if isinstance(body, bytes) or body is None else json.dumps(body, ensure_ascii=False).encode()
        headers = dict(headers or {})
        if person:
            pair = f"{person}:{secret or self.credentials[person]}".encode()
            headers.setdefault("Authorization", "Basic " + base64.b64encode(pair).decode())
        if method not in ("GET", "HEAD"):
            headers.setdefault("Toasoan-Request-Id", new_id())
            headers.setdefault("Content-Type", "application/octet-stream" if isinstance(body, bytes) else "application/json")
        return self.fetch(urllib.request.Request(self.base + ROOT + path, data, headers, method=method))

    def fetch(self, request):
        try:
            reply = self.opener.open(request, timeout=60)
        except urllib.error.HTTPError as error:
            reply = error
        with reply:
            told = Reply(reply.status, reply.headers, reply.read())
        self.record(request.get_method(), request.selector, dict(request.header_items()), request.data or b"", told)
        return told

    def record(self, method, path, headers, body, reply):
        if not self.trace:
            return
        sent = {name: "Basic (left out)" if name == "Authorization" else text for name, text in headers.items()}
        line = {"method": method, "path": path, "requestHeaders": sent, "requestBody": quoted(body),
                "status": reply.status, "responseHeaders": dict(reply.headers.items()),
                "responseBody": quoted(reply.data)}
        with open(self.trace, "a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
