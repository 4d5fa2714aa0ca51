#!/usr/bin/env python3
"""Holds recorded traffic against resources/openapi.yaml.

    validate_traffic.py [--spec openapi.yaml] [--require OPERATION,...] [--strangers] [--most N] FILE...

Each line of a file is one exchange as a JSON object:

    {"method": "PUT", "path": "/wp-json/toasoan/v1/articles/0199…?x=y",
     "requestHeaders": {"Name": "value", …}, "requestBody": "text" or {"base64": "…"},
     "status": 200,
     "responseHeaders": {"Name": "value", …}, "responseBody": "text" or {"base64": "…"}}

`path` begins at the host; header names are compared without regard to case. Bodies that are no JSON may be
described instead of quoted ("(512 bytes)"). Secrets are left out by whoever records.

An answer must have a status, headers and a body that the contract gives that call. A request must be well
formed when the portal accepted it; what was refused with 4xx may be anything. Lines outside of the API (public
pages) are counted apart. Any breach is printed with file and line, and the exit code is 1; so it is when
nothing was recorded at all.

With --strangers, calls that the contract does not have are no breach where they are refused with an honest
problem. With --most N, of exchanges that are alike (call, status, problem) only N are looked at, chosen from
all over the recording by a hash of their bytes; how many were passed over is printed.
"""
import argparse
import base64
import collections
import hashlib
import heapq
import json
import pathlib
import re
import sys
import urllib.parse

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

BASE = "/wp-json/toasoan/v1"
ROOT = "urn:toasoan:openapi"
OVERRIDABLE = {"PUT", "PATCH", "DELETE"}


class Breach(Exception):
    """What is wrong with one exchange."""


def escaped(part):
    return urllib.parse.quote(part.replace("~", "~0").replace("/", "~1"), safe="~")


class Contract:
    def __init__(self, path):
        self.spec = yaml.safe_load(pathlib.Path(path).read_text(encoding="utf-8"))
        resource = Resource.from_contents(self.spec, default_specification=DRAFT202012)
        self.registry = Registry().with_resource(ROOT, resource)
        self.validators = {}
        self.routes = []
        for template, item in self.spec["paths"].items():
            names = re.findall(r"{(\w+)}", template)
            pattern = re.compile(re.sub(r"{\w+}", "([^/]+)", template) + r"\Z")
            self.routes.append((pattern, names, template, item))
        # A literal part wins over a parameter.
        self.routes.sort(key=lambda route: len(route[1]))

    def resolve(self, pointer):
        """The value at a JSON pointer (a list of parts) and the pointer where it really stands."""
        value = self.spec
        for part in pointer:
            value = value[int(part)] if isinstance(value, list) else value[part]
        if isinstance(value, dict) and "$ref" in value and len(value) == 1:
            return self.resolve(value["$ref"].removeprefix("#/").split("/"))
        return value, pointer

    def check(self, pointer, value, what):
        key = tuple(pointer)
        if key not in self.validators:
            reference = ROOT + "#/" + "/".join(escaped(part) for part in pointer)
            self.validators[key] = Draft202012Validator({"$ref": reference}, registry=self.registry)
        for error in self.validators[key].iter_errors(value):
            place = "/".join(str(part) for part in error.absolute_path)
            raise Breach(f"{what}{' at ' + place if place else ''}: {error.message[:300]}")

    def route(self, path):
        for pattern, names, template, item in self.routes:
            match = pattern.match(path)
            if match:
                return template, dict(zip(names, map(urllib.parse.unquote, match.groups()))), item
        raise Breach("unknown path")


def headers_of(exchange, member):
    return {name.lower(): value for name, value in exchange.get(member, {}).items()}


def bytes_of(value):
    if isinstance(value, dict):
        return base64.b64decode(value["base64"])
    return (value or "").encode("utf-8", "surrogatepass")


def typed(schema, text):
    """A header's or parameter's text as the value its schema speaks of."""
    if schema.get("type") == "integer":
        try:
            return int(text)
        except ValueError:
            return text
    if schema.get("type") == "boolean":
        return {"true": True, "false": False}.get(text, text)
    return text


def media_type(headers):
    return headers.get("content-type", "").split(";")[0].strip().lower()


def check_body(contract, pointer, contents, headers, body, what):
    kind = media_type(headers)
    if kind in contents:
        chosen = kind
    elif "*/*" in contents:
        chosen = "*/*"
    else:
        raise Breach(f"{what} of type {kind or '(none)'}, not {' or '.join(contents)}")
    if chosen.endswith("json"):
        try:
            value = json.loads(body.decode("utf-8"))
        except ValueError as error:
            raise Breach(f"{what} is no JSON: {error}") from None
        contract.check([*pointer, "content", chosen, "schema"], value, what)


def check_headers(contract, pointer, declared, headers, what):
    for name in declared:
        header, at = contract.resolve([*pointer, "headers", name])
        text = headers.get(name.lower())
        if text is None:
            if header.get("required"):
                raise Breach(f"{what} without {name}")
            continue
        schema, schema_at = contract.resolve([*at, "schema"])
        contract.check(schema_at, typed(schema, text), f"{what} header {name}")


def check_request(contract, template, method, operation, values, query, headers, body):
    found = {"path": values, "query": query, "header": headers}
    lists = [["paths", template, "parameters"], ["paths", template, method, "parameters"]]
    for pointer in lists:
        owner = contract.spec["paths"][template] if len(pointer) == 3 else operation
        for index in range(len(owner.get("parameters", []))):
            parameter, at = contract.resolve([*pointer, str(index)])
            name = parameter["name"].lower() if parameter["in"] == "header" else parameter["name"]
            text = found[parameter["in"]].get(name)
            if text is None:
                if parameter.get("required"):
                    raise Breach(f"request without {parameter['name']}")
                continue
            schema, schema_at = contract.resolve([*at, "schema"])
            contract.check(schema_at, typed(schema, text), f"request {parameter['in']} {parameter['name']}")
    wanted = operation.get("requestBody")
    if wanted and (body or wanted.get("required")):
        check_body(contract, ["paths", template, method, "requestBody"], wanted["content"], headers, body,
                   "request body")


def check_answer(contract, template, method, operation, exchange):
    status = str(exchange["status"])
    answers = operation["responses"]
    key = status if status in answers else f"{status[0]}XX"
    if key not in answers:
        raise Breach(f"unknown status {status}")
    answer, pointer = contract.resolve(["paths", template, method, "responses", key])
    headers = headers_of(exchange, "responseHeaders")
    body = bytes_of(exchange.get("responseBody"))
    check_headers(contract, pointer, answer.get("headers", {}), headers, f"answer {status}")
    if method == "head" or "content" not in answer:
        if body:
            raise Breach(f"answer {status} with a body")
        return
    check_body(contract, pointer, answer["content"], headers, body, f"answer {status}")
    if media_type(headers) == "application/problem+json" and json.loads(body)["status"] != exchange["status"]:
        raise Breach(f"answer {status} with a problem of another status")


def is_honest_refusal(contract, exchange):
    headers = headers_of(exchange, "responseHeaders")
    if exchange["status"] not in (404, 405) or media_type(headers) != "application/problem+json":
        return False
    body = bytes_of(exchange.get("responseBody"))
    if exchange["method"].upper() == "HEAD":
        return not body
    problem = json.loads(body)
    contract.check(["components", "schemas", "Problem"], problem, "refusal")
    return problem["status"] == exchange["status"]


def alike(exchange):
    """Exchanges with the same key are expected to be held against the same parts of the contract."""
    path = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}", "*", exchange["path"].split("?")[0])
    problem = re.search(r'"type":"[^"]*"', exchange["responseBody"]) if isinstance(exchange.get("responseBody"), str) \
        and exchange["status"] >= 400 else None
    return exchange["method"], path, exchange["status"], problem and problem.group()


def chosen_lines(name, most):
    """(number, exchange or the error of reading it) of those that are looked at, and how many are not."""
    kinds, passed = collections.defaultdict(list), 0
    with open(name, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                exchange = json.loads(line)
                key = alike(exchange) if most else number
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                exchange, key = error, number
            rank = hashlib.sha256(line.encode("utf-8", "surrogatepass")).digest() if most else b""
            entry = (rank, -number, exchange)
            if most and len(kinds[key]) >= most:
                heapq.heappushpop(kinds[key], entry)
                passed += 1
            else:
                heapq.heappush(kinds[key], entry)
    return sorted(((-number, exchange) for kind in kinds.values() for _, number, exchange in kind), key=lambda e: e[0]), passed


def check(contract, exchange, strangers=False):
    """The operation's id; None for a line outside of the API."""
    url = urllib.parse.urlsplit(exchange["path"])
    if not url.path.startswith(BASE + "/"):
        return None
    headers = headers_of(exchange, "requestHeaders")
    method = exchange["method"].upper()
    override = headers.get("x-http-method-override", "").upper()
    if method == "POST" and override in OVERRIDABLE:
        method = override
    try:
        template, values, item = contract.route(url.path[len(BASE):])
        operation = item.get(method.lower())
        if operation is None:
            raise Breach(f"unknown method {method}")
    except Breach:
        if strangers and is_honest_refusal(contract, exchange):
            return None
        raise
    if exchange["status"] < 400:
        query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        check_request(contract, template, method.lower(), operation, values, query, headers,
                      bytes_of(exchange.get("requestBody")))
    check_answer(contract, template, method.lower(), operation, exchange)
    return operation["operationId"]


def main():
    default = pathlib.Path(__file__).resolve().parents[2] / "resources" / "openapi.yaml"
    parser = argparse.ArgumentParser()
    parser.add_argument("--spec", default=default)
    parser.add_argument("--require", default="", help="operations that must occur, with commas between")
    parser.add_argument("--strangers", action="store_true", help="unknown calls may occur, refused")
    parser.add_argument("--most", type=int, default=0, help="of exchanges that are alike; 0: all")
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    contract = Contract(arguments.spec)
    good, outside, bad, passed, seen = 0, 0, 0, 0, set()
    for name in arguments.files:
        lines, left = chosen_lines(name, arguments.most)
        passed += left
        for number, exchange in lines:
            try:
                if isinstance(exchange, Exception):
                    raise exchange
                operation = check(contract, exchange, arguments.strangers)
            except Breach as breach:
                bad += 1
                print(f"{name}:{number}: {exchange['method']} {exchange['path']}: {breach}")
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                bad += 1
                print(f"{name}:{number}: no recorded exchange: {error!r}")
            else:
                good += operation is not None
                outside += operation is None
                seen.add(operation)
    missing = sorted(set(filter(None, arguments.require.split(","))) - seen)
    if missing:
        print("never called: " + ", ".join(missing))
    if good == 0:
        print("nothing recorded")
    print(f"{good} exchanges valid, {bad} not, {outside} outside of the API, {len(seen - {None})} operations"
          + (f"; {passed} more were like these" if passed else ""))
    return 1 if bad or missing or good == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
