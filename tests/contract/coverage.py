#!/usr/bin/env python3
"""Compares what resources/openapi.yaml lists with what recorded traffic held: each has to have all of the other.

    coverage.py [--spec openapi.yaml] [--list] FILE...

FILEs are recordings as validate_traffic.py reads them. Listed are calls, their statuses, parameters and headers, the
problems, and every member and every word of an enumeration of every schema (`Content.event.begins`,
`Content.urgency=flash`; `*` stands for the names of a map). A member is exercised when an accepted request or an answer
held it with something in it: neither null nor an empty text, list or object. What must not be there is looked for in
accepted requests and in answers. The exit code is 1 when anything is left over on either side.
"""
import argparse
import collections
import json
import pathlib
import sys
import urllib.parse

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from validate_traffic import BASE, OVERRIDABLE, Breach, Contract, bytes_of, headers_of  # noqa: E402

# Members that tests send in order to see them kept, and what the shipped rulebooks have of that kind.
UNKNOWN_ON_PURPOSE = {"$comment", "mailbox", "moi", "tuong_lai"}
UNKNOWN_PREFIX = "x_"

# Of HTTP itself, or described in the words at the contract's beginning.
PLAIN_HEADERS = {"accept", "accept-encoding", "accept-language", "authorization", "connection", "content-length",
                 "content-type", "host", "user-agent", "x-http-method-override"}


class Shape:
    """What a schema says of its value, with references and allOf resolved: each part's schema and the name it is listed
    under."""

    def __init__(self):
        self.members, self.words = {}, set()
        self.others = self.items = None

    @property
    def is_closed(self):
        """Whether a member that is not listed is a stranger."""
        return bool(self.members) and self.others is None


class Listing:
    def __init__(self, contract):
        self.contract, self.listed = contract, set()
        for template, item in contract.spec["paths"].items():
            for method in ("get", "head", "put", "post", "patch", "delete"):
                if method in item:
                    self.call(template, method, item)

    def resolve(self, node):
        while "$ref" in node:
            node = self.contract.resolve(node["$ref"].removeprefix("#/").split("/"))[0]
        return node

    def shape(self, node, name):
        found = Shape()
        if isinstance(node, bool):
            return found
        if "$ref" in node:
            return self.shape(self.resolve(node), node["$ref"].rsplit("/", 1)[1])
        for part in node.get("allOf", []) + node.get("anyOf", []):
            inner = self.shape(part, name)
            found.members |= inner.members
            found.words |= inner.words
            found.others, found.items = found.others or inner.others, found.items or inner.items
        for member, value in node.get("properties", {}).items():
            if value is not False:
                found.members[member] = (value, f"{name}.{member}")
        if isinstance(node.get("additionalProperties"), dict):
            found.others = (node["additionalProperties"], f"{name}.*")
        if "items" in node:
            found.items = (node["items"], name)
        found.words |= {(word, f"{name}={word.rsplit('/', 1)[-1]}") for word in node.get("enum", [])}
        return found

    def add(self, node, name):
        shape = self.shape(node, name)
        self.listed |= {listed for _, listed in shape.words}
        for value, inner in [*shape.members.values(), *filter(None, [shape.others])]:
            if inner not in self.listed:
                self.listed.add(inner)
                self.add(value, inner)
        if shape.items:
            self.add(*shape.items)

    def call(self, template, method, item):
        operation = item[method]
        name = operation["operationId"]
        self.listed |= {name, *(f"{name} {label}" for label in self.parameters(item, operation).values())}
        for content in operation.get("requestBody", {}).get("content", {}).values():
            self.add(content["schema"], name)
        for status, answer in operation["responses"].items():
            answer = self.resolve(answer)
            self.listed |= {f"{name} {status}", *(f"{name} {status} {header}" for header in answer.get("headers", {}))}
            for content in answer.get("content", {}).values():
                self.add(content["schema"], f"{name}.{status}")
        if method.upper() in OVERRIDABLE:
            self.listed.add(f"{method.upper()} as POST")

    def parameters(self, item, operation):
        """Of query and header: by place and name as a request has it, the name it is listed under."""
        declared = [self.resolve(p) for p in item.get("parameters", []) + operation.get("parameters", [])]
        return {(p["in"], p["name"].lower() if p["in"] == "header" else p["name"]): f"{p['in']} {p['name']}"
                for p in declared if p["in"] != "path"}


class Coverage:
    def __init__(self, contract):
        self.contract, self.listing = contract, Listing(contract)
        self.seen, self.strangers = set(), collections.defaultdict(str)

    def stranger(self, name, where):
        last = name.rsplit(".", 1)[-1]
        if last not in UNKNOWN_ON_PURPOSE and not last.startswith(UNKNOWN_PREFIX):
            self.strangers[name] = self.strangers[name] or where

    def value(self, node, name, value, where):
        shape = self.listing.shape(node, name)
        if isinstance(value, dict):
            for member, inner in value.items():
                known = shape.members.get(member, shape.others)
                if known:
                    if inner not in (None, "", [], {}):
                        self.seen.add(known[1])
                    self.value(*known, inner, where)
                elif shape.is_closed:
                    self.stranger(f"{name_of(node, name)}.{member}", where)
        elif isinstance(value, list) and shape.items:
            for inner in value:
                self.value(*shape.items, inner, where)
        else:
            self.seen |= {listed for word, listed in shape.words if word == value}

    def body(self, contents, name, headers, body, where):
        kind = headers.get("content-type", "").split(";")[0].strip().lower()
        if kind in contents and kind.endswith("json"):
            self.value(contents[kind]["schema"], name, json.loads(body), where)

    def exchange(self, exchange, where):
        url = urllib.parse.urlsplit(exchange["path"])
        if not url.path.startswith(BASE + "/"):
            return
        sent = headers_of(exchange, "requestHeaders")
        sent_as = exchange["method"].upper()
        override = sent.get("x-http-method-override", "").upper()
        method = override if sent_as == "POST" and override in OVERRIDABLE else sent_as
        accepted = exchange["status"] < 400
        try:
            template, _, item = self.contract.route(url.path[len(BASE):])
            operation = item[method.lower()]
        except (Breach, KeyError):
            if accepted:
                self.stranger(f"{method} {url.path}", where)
            return
        name = operation["operationId"]
        self.seen.add(name)
        if accepted:
            if method != sent_as:
                self.seen.add(f"{method} as POST")
            self.request(item, operation, url.query, sent, bytes_of(exchange.get("requestBody")), where)
        self.answer(operation, exchange, where)

    def request(self, item, operation, query, headers, body, where):
        name, known = operation["operationId"], self.listing.parameters(item, operation)
        given = [("query", member) for member in dict(urllib.parse.parse_qsl(query, keep_blank_values=True))]
        given += [("header", member) for member in headers if member not in PLAIN_HEADERS]
        for key in given:
            if key in known:
                self.seen.add(f"{name} {known[key]}")
            elif key != ("header", "toasoan-request-id"):  # a read may carry one, too
                self.stranger(f"{name} {key[0]} {key[1]}", where)
        if body:
            self.body(operation.get("requestBody", {}).get("content", {}), name, headers, body, where)

    def answer(self, operation, exchange, where):
        name, status = operation["operationId"], str(exchange["status"])
        key = status if status in operation["responses"] else f"{status[0]}XX"
        if key not in operation["responses"]:
            self.stranger(f"{name} {status}", where)
            return
        answer = self.listing.resolve(operation["responses"][key])
        headers = headers_of(exchange, "responseHeaders")
        self.seen |= {f"{name} {key}", *(f"{name} {key} {header}" for header in answer.get("headers", {})
                                         if header.lower() in headers)}
        body = bytes_of(exchange.get("responseBody"))
        if body:
            self.body(answer.get("content", {}), f"{name}.{key}", headers, body, where)


def name_of(node, name):
    return node["$ref"].rsplit("/", 1)[1] if "$ref" in node else name


def told(title, names):
    if names:
        print(f"{title}:\n" + "".join(f"  {name}\n" for name in names), end="")
    return bool(names)


def main():
    default = pathlib.Path(__file__).resolve().parents[2] / "resources" / "openapi.yaml"
    parser = argparse.ArgumentParser()
    parser.add_argument("--spec", default=default)
    parser.add_argument("--list", action="store_true", help="only what the contract lists")
    parser.add_argument("files", nargs="*")
    arguments = parser.parse_args()
    coverage = Coverage(Contract(arguments.spec))
    listed = coverage.listing.listed
    if arguments.list:
        print("\n".join(sorted(listed)))
        return 0
    for file in arguments.files:
        with open(file, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    coverage.exchange(json.loads(line), f"{file}:{number}")
    failed = told("no exchange held", sorted(listed - coverage.seen))
    failed |= told("not in the contract", [f"{name} ({where})" for name, where in sorted(coverage.strangers.items())])
    if failed:
        return 1
    calls = {name for name in listed if " " not in name and "." not in name and "=" not in name}
    members = sum("." in name and " " not in name and "=" not in name for name in listed)
    print(f"coverage: {len(calls)} calls, {members} members, all exercised")
    return 0


if __name__ == "__main__":
    sys.exit(main())
