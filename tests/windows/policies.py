#!/usr/bin/env python3
"""policies.py: the policy templates are whole, in both languages, and say what the program reads.

The program's side is the table of app/Settings.cpp: the name under which a setting can be laid down, its kind, choices
and limits. What a template offers beyond that would be written by IT and read by nobody; what it lacks could not be
laid down. Sentences that no policy refers to are faults, too: they are left from something that is gone.
"""
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "windows" / "policies"
LANGUAGES = ("vi-VN", "en-US")
SPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
KEY = r"Software\Policies\ToaSoan"
MARK = "“Do cơ quan thiết lập”"


def known():
    """name → (kind, choices or limits), out of the program's table."""
    table = (ROOT / "app" / "Settings.cpp").read_text(encoding="utf-8")
    rows = re.findall(r"const Settings::Key Settings::\w+ \{(.*?)\};", table, re.S)
    found = {}
    for row in rows:
        match = re.match(r'\s*"\w+", \w+, (.+?), "(\w+)"(.*)', row, re.S)
        if not match:
            continue
        standard, name, rest = match.groups()
        choices = re.findall(r'u"([^"]+)"_s', rest)
        limits = re.search(r"\},\s*(\d+),\s*(\d+)", rest)
        if standard in ("true", "false"):
            found[name] = ("switch", None)
        elif limits:
            found[name] = ("number", tuple(int(limit) for limit in limits.groups()))
        elif choices:
            found[name] = ("choice", sorted(choices))
        else:
            found[name] = ("list" if "List" in standard else "text", None)
    return found


def offered(policy, faults):
    """The same out of one policy of the template."""
    name, switch = policy.get("name"), policy.get("valueName")
    if policy.get("key") != KEY or policy.get("class") != "Both":
        faults.append(f"{name} is written elsewhere: {policy.get('class')} {policy.get('key')}")
    if switch:
        values = [policy.find(f"{SPACE}{side}Value/{SPACE}decimal").get("value") for side in ("enabled", "disabled")]
        if values != ["1", "0"]:
            faults.append(f"{name} is switched by {values}")
        yield switch, ("switch", None)
    for element in policy.findall(f"{SPACE}elements/*"):
        kind = element.tag.removeprefix(SPACE)
        if kind == "list":
            parent, _, value = element.get("key").rpartition("\\")
            if parent != KEY:
                faults.append(f"{name} keeps its list elsewhere: {element.get('key')}")
            yield value, ("list", None)
        elif kind == "enum":
            yield element.get("valueName"), ("choice", sorted(item.text for item in element.iter(f"{SPACE}string")))
        elif kind == "decimal":
            yield element.get("valueName"), ("number", (int(element.get("minValue")), int(element.get("maxValue"))))
        elif kind == "text":
            yield element.get("valueName"), ("text", None)
        else:
            faults.append(f"{name} has a field of an unknown kind: {kind}")


def compare(policies, faults):
    program, template = known(), {}
    for policy in policies:
        for value, what in offered(policy, faults):
            if value in template:
                faults.append(f"{value} is offered twice")
            template[value] = what
    print(f"values: {len(template)} in the template, {len(program)} in the program")
    for name in sorted(program.keys() | template.keys()):
        print(f"  {name}: {template.get(name)}")
        if program.get(name) != template.get(name):
            faults.append(f"{name} is {template.get(name)} in the template and {program.get(name)} in the program")
    if not program or not template:
        faults.append("there is nothing to compare")


def check_language(language, text, policies, faults):
    resources = ET.parse(FOLDER / language / "toasoan.adml").getroot()
    strings = {string.get("id"): string.text or "" for string in resources.iter(f"{SPACE}string")}
    shown = {presentation.get("id"): presentation for presentation in resources.iter(f"{SPACE}presentation")}
    print(f"{language}: {len(strings)} sentences, {len(shown)} presentations")
    for kind, there in (("string", strings), ("presentation", shown)):
        wanted = set(re.findall(rf"\$\({kind}\.(\w+)\)", text))
        faults += [f"{language}: {kind} {name} is missing" for name in sorted(wanted - there.keys())]
        faults += [f"{language}: {kind} {name} is used by nothing" for name in sorted(there.keys() - wanted)]
    faults += [f"{language}: {name} says nothing" for name, sentence in strings.items() if not sentence.strip()]
    for policy in policies:
        name = policy.get("name")
        fields = {element.get("id") for element in policy.findall(f"{SPACE}elements/*")}
        presentation = re.search(r"presentation\.(\w+)", policy.get("presentation", ""))
        drawn = {field.get("refId") for field in shown[presentation[1]]} if presentation else set()
        if fields != drawn:
            faults.append(f"{language}: {name} has the fields {sorted(fields)} and shows {sorted(drawn)}")
        if len(strings.get(f"{name}_Help", "")) < 80:
            faults.append(f"{language}: {name} is not explained")
    if MARK not in strings.get("ToaSoan_Help", ""):
        faults.append(f"{language}: what a person sees is not told")
    return strings


def main():
    faults = []
    template = FOLDER / "toasoan.admx"
    root = ET.parse(template).getroot()
    policies = root.findall(f"{SPACE}policies/{SPACE}policy")
    compare(policies, faults)
    categories = {category.get("name") for category in root.iter(f"{SPACE}category")}
    supported = {definition.get("name") for definition in root.iter(f"{SPACE}definition")}
    for policy in policies:
        if policy.find(f"{SPACE}parentCategory").get("ref") not in categories:
            faults.append(f"{policy.get('name')} is in no category")
        if policy.find(f"{SPACE}supportedOn").get("ref") not in supported:
            faults.append(f"{policy.get('name')} does not say for which Windows it is")
    texts = [check_language(language, template.read_text(encoding="utf-8"), policies, faults) for language in LANGUAGES]
    same = [name for name in texts[0] if len(texts[0][name]) > 20 and texts[0][name] == texts[1].get(name)]
    faults += [f"{name} is not translated" for name in same]
    for fault in faults:
        print(f"FAULT: {fault}")
    sys.exit(1 if faults else 0)


main()
