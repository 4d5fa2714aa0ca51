#!/usr/bin/env python3
"""strings.py: everything the WordPress plugin says to people has a Vietnamese translation.

Fails on a string of the sources without one, on a translation whose placeholders differ or that is the English text
again, on a sentence in a template or page that goes round the translations, and on committed files that are not those
of languages/make.py.
"""
import re
import sys
from collections import Counter
from pathlib import Path

PLUGIN = Path(__file__).resolve().parents[2] / "packaging/wordpress/toasoan"
sys.path.insert(0, str(PLUGIN / "languages"))
sys.dont_write_bytecode = True
import make  # noqa: E402

PLACEHOLDER = re.compile(r"%(?:\d+\$)?[sd]")
# Names and words that are the same in both languages.
SAME = {"Tòa soạn"}


def faults_of(message, translation):
    name = f"{message.places[0]}: {message.singular!r}"
    if not translation.strip():
        return [f"{name} has no Vietnamese translation"]
    faults = []
    if translation == message.singular and message.singular not in SAME:
        faults.append(f"{name} is translated by itself")
    # Of a plural, the form that says the number.
    wanted = PLACEHOLDER.findall(message.plural or message.singular)
    if Counter(wanted) != Counter(PLACEHOLDER.findall(translation)):
        faults.append(f"{name} has other placeholders than {translation!r}")
    return faults


def untranslated(path):
    """Words between tags, outside of PHP."""
    html = re.sub(r"<\?php.*?(\?>|\Z)", "\0", path.read_text(encoding="utf-8"), flags=re.S)
    for text in re.findall(r">([^<>]+)<", html):
        if re.search(r"[A-Za-zÀ-ỹ]{3,}", text.replace("\0", "")):
            yield f"{path.relative_to(PLUGIN)}: {text.strip()!r} is not translated"


def main():
    files, found, translations = make.made()
    faults = [fault for message in found for fault in faults_of(message, translations.get(message.key, ""))]
    faults += [fault for path in sorted((PLUGIN / "templates").glob("*.php")) for fault in untranslated(path)]
    faults += [f"languages/{name} is not up to date: run packaging/wordpress/toasoan/languages/make.py" for name, text in files.items()
               if not (make.HERE / name).is_file() or (make.HERE / name).read_text(encoding="utf-8") != text]
    if not found:
        faults.append("no string was found at all")
    print(f"{len(found)} strings of the plugin, {len(faults)} faults")
    for fault in faults:
        print("  " + fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
