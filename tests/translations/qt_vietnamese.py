#!/usr/bin/env python3
"""qt_vietnamese.py LCONVERT QT_TRANSLATIONS qt_vi.ts: Qt's own strings are Vietnamese.

Qt's German and Hungarian catalogues are kept complete by its translators, so together they tell which strings there
are. Fails on a string that a window, the network, the cache or a picture may show and that is not in qt_vi.ts, on a
translation whose placeholders (%1, %n), mnemonic (&), lines or marks differ, and on a key that would change.
"""
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

# Of systems, databases and protocols that this program does not use; and the parser's own words for a faulty
# pattern, which only a rulebook's author sees.
NEVER_SHOWN = re.compile(
    r"Android|Cocoa|MAC_|Qnx|quiaccessibility|QIBase|QMYSQL|QODBC|QOCI|QMimer|QDB2|QTDS|QPSQL|QSQLite2|QFtp|"
    r"QRegExp$|QRegularExpression$|QDirModel|NetworkSession|FtpBackend|DebugPipe|Assets::|QAxSelect|Direct2D|QDom|"
    r"QDtls|QSctp|QStateMachine")
KEYS = re.compile(r"^(Alt|Ctrl|Shift)\+")


def strings_of(root):
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            finished = translation.get("type") is None and all(forms)
            yield (context.findtext("name"), message.findtext("source") or "", message.findtext("comment")), \
                forms if finished else None


def shape(text):
    return (sorted(re.findall(r"%(?:L?\d+|n)", text)),
            len(re.findall(r"&(?![&#\w]\w*;)(?=\w)", text.replace("&&", ""))),
            text.count("\n"), text[:1] == " ", text[-1:] == " ")


def main():
    lconvert, folder, ours = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    known = dict(strings_of(ET.parse(ours).getroot()))
    wanted = set()
    for language in ("de", "hu"):
        text = subprocess.run([lconvert, "-i", folder / f"qtbase_{language}.qm", "-of", "ts"],
                              check=True, capture_output=True).stdout
        wanted |= {key for key, _ in strings_of(ET.fromstring(text)) if not NEVER_SHOWN.search(key[0])}
    faults = [f"missing: {key}" for key in sorted(wanted, key=str) if not known.get(key)]
    for key, forms in known.items():
        source = key[1]
        for form in forms or []:
            if KEYS.match(source) and form != source:
                faults.append(f"a key that must stay as it is: {key} → {form}")
            elif shape(source) != shape(form):
                faults.append(f"placeholder, mnemonic, line or space differs: {key} → {form}")
            if re.search(r"&[^\W0-9a-zA-Z_]", form.replace("&&", "")):
                faults.append(f"no key types this mnemonic: {key} → {form}")
    print(f"{len(wanted)} strings of Qt wanted, {len(known)} known, {len(faults)} faults")
    print("\n".join(faults[:40]))
    return 1 if faults or len(wanted) < 1000 else 0


sys.exit(main())
