#!/usr/bin/env python3
"""The contract is valid OpenAPI 3.1, and the validator of traffic accepts what is right and names what is
wrong: each broken line below differs from a good one in one thing. The coverage of the contract misses what no line
holds, and sees what the contract does not list."""
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import openapi_spec_validator
import yaml

HERE = pathlib.Path(__file__).resolve().parent
SPEC = HERE.parents[1] / "resources" / "openapi.yaml"
BASE = "/wp-json/toasoan/v1"
UUID = "01990000-0000-7000-8000-000000000001"
TIME = "2026-11-23T01:30:00.000Z"
JSON = {"Content-Type": "application/json"}
PROBLEM = {"Content-Type": "application/problem+json"}


def line(method, path, status, answer=None, body=None, sent=None, got=None):
    headers = {"Toasoan-Request-Id": UUID} if method != "GET" else {}
    return {"method": method, "path": BASE + path,
            "requestHeaders": {**headers, **(JSON if body is not None else {}), **(sent or {})},
            "requestBody": json.dumps(body) if body is not None else "",
            "status": status, "responseHeaders": got if got is not None else JSON,
            "responseBody": json.dumps(answer) if answer is not None else ""}


def problem(name, status, **more):
    return {"type": "https://toasoan.example/problems/" + name, "status": status, "title": name, **more}


CHANGES = {"entries": [], "next": "c1", "more": False, "poll_after": 60}
RECEIPT = {"id": UUID, "at": TIME}
TRANSITION = {"article": UUID, "id": UUID, "action": "submit", "revision": UUID, "made_at": TIME}

GOOD = [
    line("GET", "/changes?limit=200", 200, CHANGES),
    line("POST", f"/articles/{UUID}/transitions", 200, RECEIPT, TRANSITION),
    line("POST", f"/articles/{UUID}/transitions", 409, problem("wrong_state", 409), TRANSITION, got=PROBLEM),
    line("DELETE", f"/articles/{UUID}", 204, got={}),
    line("POST", f"/articles/{UUID}", 204, sent={"X-HTTP-Method-Override": "delete"}, got={}),
    line("GET", f"/articles/{UUID}", 304, got={"ETag": '"7"'}),
    line("HEAD", "/media/" + "a" * 64, 200, got={"Upload-Offset": "0", "Upload-Complete": "?0"}),
    line("GET", "/health", 503, problem("unavailable", 503), got={**PROBLEM, "Retry-After": "30"}),
    line("GET", "/session", 401, problem("unauthorized", 401),
         got={**PROBLEM, "WWW-Authenticate": 'Basic realm="toasoan"'}),
    # What the portal refused may be anything.
    line("POST", f"/articles/{UUID}/transitions", 400, problem("bad_request", 400), {"id": 3}, got=PROBLEM),
]


def broken():
    def change(index, why, edit):
        exchange = copy.deepcopy(GOOD[index])
        edit(exchange)
        return why, exchange

    def answer(value):
        return lambda exchange: exchange.update(responseBody=json.dumps(value))

    yield change(0, "unknown path", lambda e: e.update(path=BASE + "/change"))
    yield change(0, "unknown method", lambda e: e.update(method="PUT"))
    yield change(0, "unknown status", lambda e: e.update(status=202))
    yield change(0, "member missing", answer({**CHANGES, "next": None}))
    yield change(0, "a body in the feed", answer({**CHANGES, "entries": [
        {"seq": 1, "type": "article", "id": UUID, "op": "put", "summary": {"body": "<p>x</p>"}}]}))
    yield change(0, "put without summary", answer({**CHANGES, "entries": [
        {"seq": 1, "type": "article", "id": UUID, "op": "put"}]}))
    yield change(0, "bad query", lambda e: e.update(path=BASE + "/changes?limit=0"))
    yield change(0, "HTML", lambda e: e.update(responseHeaders={"Content-Type": "text/html"}))
    yield change(0, "cut short", lambda e: e.update(responseBody=e["responseBody"][:-2]))
    yield change(1, "no request id", lambda e: e["requestHeaders"].pop("Toasoan-Request-Id"))
    yield change(1, "misshapen time", lambda e: e.update(
        requestBody=json.dumps({**TRANSITION, "made_at": "2026-11-23T01:30:00Z"})))
    yield change(1, "misshapen id", lambda e: e.update(path=e["path"].replace(UUID, UUID.upper().replace("9", "A"))))
    yield change(2, "unknown problem", answer(problem("bad_luck", 409)))
    yield change(2, "status differs", answer(problem("wrong_state", 403)))
    yield change(3, "204 with a body", answer({}))
    yield change(5, "304 without ETag", lambda e: e.update(responseHeaders={}))
    yield change(6, "no offset", lambda e: e["responseHeaders"].pop("Upload-Offset"))
    yield change(8, "401 without challenge", lambda e: e["responseHeaders"].pop("WWW-Authenticate"))
    yield "no exchange", {"path": BASE + "/session"}


def covered():
    """Lines that hold a little, and one that holds too much: what the comparison has to say, and what it must not."""
    surplus = line("GET", "/changes?since=c1&upto=c2", 200, {**CHANGES, "surprise": 1, "x_meant": 1})
    code, text = run([*GOOD, surplus], program="coverage.py")
    said = ["getBackup", "Content.event.begins", "Problem.type=lock_held", "getSession 429", "ChangePage.surprise",
            "getChanges query upto"]
    unsaid = ["getChanges", "ChangePage.poll_after", "Problem.type=wrong_state", "getArticle 304 ETag",
              "getChanges query since", "DELETE as POST", "ChangePage.x_meant"]
    told = {line.strip().split(" (")[0] for line in text.splitlines()}
    return code == 1 and told.issuperset(said) and told.isdisjoint(unsaid)


def run(exchanges, *options, program="validate_traffic.py"):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(exchange) + "\n" for exchange in exchanges)
        file.flush()
        done = subprocess.run([sys.executable, HERE / program, *options, file.name],
                              capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr


def main():
    failures = []
    openapi_spec_validator.validate(yaml.safe_load(SPEC.read_text(encoding="utf-8")))
    code, text = run(GOOD)
    if code != 0 or f"{len(GOOD)} exchanges valid" not in text:
        failures.append(f"good lines refused:\n{text}")
    count = 0
    for why, exchange in broken():
        count += 1
        code, text = run([GOOD[0], exchange])
        if code != 1 or ":2: " not in text:
            failures.append(f"{why}: not noticed:\n{text}")
    if run([])[0] != 1:
        failures.append("an empty record passes")
    if run(GOOD, "--require", "putRulebook")[0] != 1:
        failures.append("a call that never occurred passes")
    if not covered():
        failures.append("the coverage misses or invents something")
    print("\n".join(failures) or f"contract valid; {len(GOOD)} good and {count} broken lines told apart")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
