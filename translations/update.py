#!/usr/bin/env python3
"""Brings translations/*.ts up to date with the sources, and says what still lacks Vietnamese.

update.py LUPDATE SOURCE_DIR [--also FILE.ts …]

A string that moved to another class keeps its translation; English is filled in from the source, because the
sources are English. --also takes finished translations from other files, such as another branch's. Strings are
ordered by context and source, so that two branches that add strings seldom touch the same lines.
"""
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.sax.saxutils import escape

FORMS = {"vi": 1, "en": 2}


def finished(message):
    """The translation as a list of forms; None when there is none."""
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return None
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    return forms if all(forms) else None


def key_of(context, message):
    comment = message.find("comment")
    return (context, message.find("source").text or "", comment.text if comment is not None else None)


def messages_of(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield key_of(context.find("name").text, message), message


def english(source, count):
    if count == 1:
        return [source]
    one = source.replace("(s)", "").replace("(es)", "")
    return [one, source.replace("(s)", "s").replace("(es)", "es")]


def write(path, language, strings):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    context = None
    for (name, source, comment), (forms, numerus) in sorted(strings.items(), key=lambda s: (s[0][0], s[0][1], s[0][2] or "")):
        if name != context:
            lines += ["</context>"] if context else []
            lines += ["<context>", f"    <name>{escape(name)}</name>"]
            context = name
        lines.append('    <message numerus="yes">' if numerus else "    <message>")
        lines.append(f"        <source>{escape(source)}</source>")
        if comment is not None:
            lines.append(f"        <comment>{escape(comment)}</comment>")
        state = "" if forms else ' type="unfinished"'
        forms = forms or [""] * (FORMS[language] if numerus else 1)
        if numerus:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def main():
    lupdate, root = sys.argv[1], Path(sys.argv[2])
    also = sys.argv[sys.argv.index("--also") + 1:] if "--also" in sys.argv else []
    folders = [str(root / folder) for folder in ("app", "ui") if (root / folder).is_dir()]
    missing = 0
    for language in FORMS:
        path = root / "translations" / f"toasoan_{language}.ts"
        known, by_source = {}, {}
        for file in [path, *[f for f in also if Path(f).name == path.name]]:
            for key, message in messages_of(file):
                if forms := finished(message):
                    known[key] = forms
                    by_source[key[1]] = forms
        fresh = path.with_suffix(".fresh.ts")
        try:
            # Without the include folders lupdate does not find our headers and leaves out the namespace of a class:
            # then no string is found at run time.
            subprocess.run([lupdate, *folders, "-I", str(root), "-I", str(root / "app"), "-no-obsolete",
                            "-locations", "none", "-ts", str(fresh)], check=True, capture_output=True)
            strings = {}
            for key, message in messages_of(fresh):
                numerus = message.get("numerus") == "yes"
                count = FORMS[language] if numerus else 1
                forms = known.get(key) or by_source.get(key[1])
                if language == "en" and (not forms or len(forms) != count):
                    forms = english(key[1], count)
                strings[key] = (forms if forms and len(forms) == count else None, numerus)
        finally:
            fresh.unlink(missing_ok=True)
        write(path, language, strings)
        for (context, source, _), (forms, _) in sorted(strings.items(), key=lambda s: s[0][:2]):
            if not forms:
                missing += 1
                print(f"{path.name}: {context}: {source}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
