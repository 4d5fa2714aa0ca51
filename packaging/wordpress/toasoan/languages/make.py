#!/usr/bin/env python3
"""make.py: brings languages/ in line with the sources.

Writes toasoan.pot from the sources, takes over into toasoan-vi.po what it has translated already (new strings stay
empty there, gone ones are dropped), and makes toasoan-vi.l10n.php, which WordPress 6.5 and later reads without a
.mo file. `make.py --check` changes nothing and fails where the committed files would change.
"""
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PLUGIN = HERE.parent
DOMAIN = "toasoan"
CALL = re.compile(r"(?<![\w>:$])(__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e|_n|_x|esc_html_x|esc_attr_x)\(\s*")
LITERAL = re.compile(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\$]|\\.)*)\"""", re.S)
HEADER = re.compile(r"^ \* (Description): (.+)$", re.M)


class Message:
    def __init__(self, context, singular, plural):
        self.context, self.singular, self.plural = context, singular, plural
        self.places, self.comment = [], ""

    @property
    def key(self):
        return (self.context, self.singular, self.plural)


def literal(text, at):
    """The PHP literal that begins at `at`: its value and where it ends."""
    match = LITERAL.match(text, at)
    if not match:
        return None, at
    if match.group(1) is not None:
        return re.sub(r"\\([\\'])", r"\1", match.group(1)), match.end()
    value = re.sub(r"\\([nt\"\\$])", lambda m: {"n": "\n", "t": "\t"}.get(m.group(1), m.group(1)), match.group(2))
    return value, match.end()


def arguments(text, at, wanted):
    values = []
    while len(values) < wanted:
        value, at = literal(text, at)
        if value is None:
            return None
        values.append(value)
        comma = re.compile(r"\s*,\s*").match(text, at)
        at = comma.end() if comma else at
    return values


def comment_before(text, at):
    """What translators are told right before the call; empty for nothing."""
    before = text[max(0, at - 400):at]
    begin = before.rfind("/* translators:")
    end = before.find("*/", begin)
    if begin < 0 or end < 0 or CALL.search(before, end) or ";" in before[end:]:
        return ""
    return re.sub(r"\s+", " ", before[begin + len("/* translators:"):end]).strip()


def messages_of(path):
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(PLUGIN).as_posix()
    if path.name == "toasoan.php":
        for match in HEADER.finditer(text):
            yield Message("", match.group(2), ""), name, match.group(1) + " of the plugin"
    for match in CALL.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        kind = match.group(1)
        values = arguments(text, match.end(), 2 if kind == "_n" or kind.endswith("_x") else 1)
        if values is None:
            sys.exit(f"{name}:{line}: {kind}() needs its string as it is, in one literal")
        domain = re.compile(r"[^;]*?'(\w+)'\s*\)", re.S).match(text, match.end())
        if not domain or domain.group(1) != DOMAIN:
            tail = text[match.end():match.end() + 600]
            if f"'{DOMAIN}')" not in tail:
                sys.exit(f"{name}:{line}: {kind}() without the text domain '{DOMAIN}'")
        if kind == "_n":
            message = Message("", values[0], values[1])
        elif kind.endswith("_x"):
            message = Message(values[1], values[0], "")
        else:
            message = Message("", values[0], "")
        yield message, name, comment_before(text, match.start())


def messages():
    found = {}
    for path in sorted(PLUGIN.rglob("*.php")):
        if path.parent == HERE:
            continue
        for message, name, comment in messages_of(path):
            known = found.setdefault(message.key, message)
            if name not in known.places:
                known.places.append(name)
            known.comment = known.comment or comment
    return list(found.values())


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def unquoted(text):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m.group(1), m.group(1)), text)


def read_po(path):
    """Translations by (context, singular, plural)."""
    known = {}
    if not path.is_file():
        return known
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
        parts, current = {}, None
        for line in block.splitlines():
            match = re.match(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?) "(.*)"$', line)
            if match:
                current = match.group(1)
                parts[current] = unquoted(match.group(2))
            elif line.startswith('"') and current:
                parts[current] += unquoted(line[1:-1])
        if "msgid" in parts:
            text = parts.get("msgstr[0]", parts.get("msgstr", ""))
            known[(parts.get("msgctxt", ""), parts["msgid"], parts.get("msgid_plural", ""))] = text
    return known


def po_header(language):
    lines = ["Project-Id-Version: Tòa soạn\n", "MIME-Version: 1.0\n", "Content-Type: text/plain; charset=UTF-8\n",
             "Content-Transfer-Encoding: 8bit\n", f"X-Domain: {DOMAIN}\n"]
    if language:
        lines += [f"Language: {language}\n", "Plural-Forms: nplurals=1; plural=0;\n"]
    return 'msgid ""\nmsgstr ""\n' + "\n".join(quoted(line) for line in lines) + "\n"


def po(found, translations, language):
    blocks = [po_header(language)]
    for message in found:
        lines = [f"#. translators: {message.comment}"] if message.comment else []
        lines += [f"#: {place}" for place in message.places]
        if message.context:
            lines.append("msgctxt " + quoted(message.context))
        lines.append("msgid " + quoted(message.singular))
        text = quoted(translations.get(message.key, ""))
        if message.plural:
            lines += ["msgid_plural " + quoted(message.plural), "msgstr[0] " + text]
        else:
            lines.append("msgstr " + text)
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def php_literal(text):
    if any(ord(sign) < 32 for sign in text):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$")
        return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t").replace("\0", "\\0").replace("\4", "\\4") + '"'
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def l10n_php(found, translations):
    rows = []
    for message in found:
        text = translations.get(message.key, "")
        if text:
            key = (message.context + "\4" if message.context else "") + message.singular
            key += "\0" + message.plural if message.plural else ""
            rows.append(f"        {php_literal(key)} => {php_literal(text)},")
    return ("<?php\n// Made by make.py out of toasoan-vi.po; what WordPress 6.5 and later reads.\n\nreturn [\n"
            f"    'domain' => '{DOMAIN}',\n    'plural-forms' => 'nplurals=1; plural=0;',\n    'language' => 'vi',\n"
            "    'project-id-version' => 'Tòa soạn',\n    'messages' => [\n" + "\n".join(rows) + "\n    ],\n];\n")


def made():
    """What the files should hold, and the strings with their translations."""
    found = messages()
    translations = read_po(HERE / "toasoan-vi.po")
    files = {"toasoan.pot": po(found, {}, ""), "toasoan-vi.po": po(found, translations, "vi"),
             "toasoan-vi.l10n.php": l10n_php(found, translations)}
    return files, found, translations


def main():
    files, found, translations = made()
    stale = [name for name, text in files.items()
             if not (HERE / name).is_file() or (HERE / name).read_text(encoding="utf-8") != text]
    if "--check" in sys.argv:
        for name in stale:
            print(f"{name} is not up to date: run languages/make.py")
        return 1 if stale else 0
    for name in stale:
        (HERE / name).write_text(files[name], encoding="utf-8")
    missing = [message for message in found if not translations.get(message.key)]
    print(f"{len(found)} strings, {len(missing)} without a Vietnamese translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
