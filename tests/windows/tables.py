#!/usr/bin/env python3
"""tables.py MSI STAGE: the tables of the installer say what they must, and the files of STAGE are in it unchanged.

Read with msiinfo and msiextract. What is expected is written here once more and not taken from the sources of the
installer: names to the byte, properties, sequences, the registry. Each check says what it looked at; one that finds
nothing to look at is a fault.
"""
import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

NAME = b"T\xc3\xb2a so\xe1\xba\xa1n".decode()
UPGRADE_CODE = "{D4AECF56-8510-4FFD-A580-59B719E7E277}"
PUBLIC = {"PORTALURL", "LANGUAGE", "DESKTOPSHORTCUT", "AUTOSTART", "NOUPDATECHECK", "UPDATEADDRESS", "INSTALLDIR"}
CONDITIONS = {"NOT WIX_DOWNGRADE_DETECTED": "mới hơn", "Installed OR (WINDOWSBUILDNUMBER >= 17763)": "1809",
              "Installed OR VersionNT64": "64 bit"}
PLACEHOLDERS = {"Toa soan", "Title", "Description", "Comments", "Contact", "Invitation", "URL", "TOASOAN.LNK"}
OF_A_PERSON = {"AdminToolsFolder", "AppDataFolder", "FavoritesFolder", "LocalAppDataFolder", "MyPicturesFolder",
               "NetHoodFolder", "PersonalFolder", "PrintHoodFolder", "RecentFolder", "SendToFolder", "TemplateFolder"}
LARGEST = 40e6
MACHINE = "2"  # HKEY_LOCAL_MACHINE in the Registry table
OPEN = '"[INSTALLDIR]toasoan.exe" -- "%1"'
REGISTRY = {
    (r"Software\ToaSoan", "InstallDir"): ["[INSTALLDIR]"],
    (r"Software\ToaSoan", "Language"): ["[LANGUAGE]"],
    (r"Software\ToaSoan", "PortalAddress"): ["[PORTALURL]"],
    (r"Software\ToaSoan", "UpdateCheck"): ["#0"],
    (r"Software\ToaSoan", "UpdateAddress"): ["[UPDATEADDRESS]"],
    (r"Software\ToaSoan", "DesktopShortcut"): ["#0", "#1"],
    (r"Software\ToaSoan", "AutoStart"): ["#0", "#1"],
    (r"Software\Microsoft\Windows\CurrentVersion\Run", "ToaSoan"): ['"[INSTALLDIR]toasoan.exe" --minimized'],
    (r"Software\Classes\.toasoan", ""): ["ToaSoan.Invitation"],
    (r"Software\Classes\ToaSoan.Invitation\shell\open\command", ""): [OPEN],
    (r"Software\Classes\toasoan", "URL Protocol"): [""],
    (r"Software\Classes\toasoan\shell\open\command", ""): [OPEN],
    (r"Software\RegisteredApplications", "ToaSoan"): [r"Software\ToaSoan\Capabilities"],
}


def run(*words):
    with tempfile.TemporaryDirectory() as folder:  # msiinfo writes what is binary in a table beside the caller
        done = subprocess.run([str(word) for word in words], capture_output=True, check=True, cwd=folder)
    return done.stdout.decode()


class Msi:
    def __init__(self, path):
        self.path = path.resolve()
        self.tables = run("msiinfo", "tables", self.path).split()

    def rows(self, name):
        """Dictionaries by column; none for a table that is not there."""
        if name not in self.tables:
            return []
        head, _, _, *rows = run("msiinfo", "export", self.path, name).replace("\r\n", "\n").rstrip("\n").split("\n")
        return [dict(zip(head.split("\t"), row.split("\t"))) for row in rows]

    def properties(self):
        return {row["Property"]: row["Value"] for row in self.rows("Property")}

    def sequence(self, name):
        return {row["Action"]: (int(row["Sequence"]), row["Condition"]) for row in self.rows(name)}


def names(msi):
    properties = msi.properties()
    shortcuts = {row["Shortcut"]: row["Name"].split("|")[-1] for row in msi.rows("Shortcut")}
    print(f"names: product {properties['ProductName']}, shortcuts {', '.join(shortcuts.values())}")
    if properties["ProductName"] != NAME or properties["Manufacturer"] != NAME:
        yield "product or manufacturer has another name"
    if sorted(shortcuts) != ["k.Desktop", "k.StartMenu"] or set(shortcuts.values()) != {NAME}:
        yield f"the shortcuts are {shortcuts}"
    if [row["Title"] for row in msi.rows("Feature")] != [NAME]:
        yield "the feature has another title"
    if run("msiinfo", "export", msi.path, "_ForceCodepage").split()[:1] != ["65001"]:
        yield "the tables are not in UTF-8"
    for table in msi.tables:
        if not table.startswith("_"):
            yield from (f"{table} still says {value}: {row}" for row in msi.rows(table) for value in row.values()
                        if value.split("|")[-1] in PLACEHOLDERS)


def secure(msi):
    listed = msi.properties().get("SecureCustomProperties", "").split(";")
    needed = PUBLIC | {row["Property"] for row in msi.rows("AppSearch")}
    needed |= {row["ActionProperty"] for row in msi.rows("Upgrade")}
    print(f"SecureCustomProperties: {len(listed)} properties")
    yield from (f"{name} does not reach the privileged half" for name in sorted(needed - set(listed)))
    if {"WIX_UPGRADE_DETECTED", "WIX_DOWNGRADE_DETECTED"} - needed:
        yield "upgrade and downgrade are not detected"
    if len(listed) != len(set(listed)):
        yield "a property is listed twice"


def versions(msi):
    hashed = {row["File_"] for row in msi.rows("MsiFileHash")}
    programs = [row for row in msi.rows("File") if row["FileName"].lower().endswith((".exe", ".dll"))]
    print(f"versions: {len(programs)} programs and libraries")
    for row in programs:
        if not re.fullmatch(r"\d+\.\d+\.\d+\.\d+", row["Version"]):
            yield f"{row['FileName']} has the version “{row['Version']}”"
        if row["File"] in hashed:
            yield f"{row['FileName']} is told apart by its hash and not by its version"
    if len(programs) < 10:
        yield "so few cannot be all"


def upgrade(msi):
    properties = msi.properties()
    rows = {row["ActionProperty"]: row for row in msi.rows("Upgrade")}
    print(f"upgrade: {properties['UpgradeCode']} {properties['ProductVersion']}, {len(rows)} rows")
    if properties["UpgradeCode"] != UPGRADE_CODE or {row["UpgradeCode"] for row in rows.values()} != {UPGRADE_CODE}:
        yield "the upgrade code is another one"
    version = properties["ProductVersion"]
    older, newer = rows.get("WIX_UPGRADE_DETECTED", {}), rows.get("WIX_DOWNGRADE_DETECTED", {})
    if older.get("VersionMax") != version or int(older.get("Attributes", 0)) & 0x302 != 0x300:
        yield f"older versions, and this one built anew, are not replaced: {older}"
    if newer.get("VersionMin") != version or newer.get("VersionMax") or int(newer.get("Attributes", 0)) & 0x102 != 2:
        yield f"newer versions are not detected: {newer}"


def conditions(msi):
    rows = {row["Condition"]: row["Description"] for row in msi.rows("LaunchCondition")}
    for condition, sentence in rows.items():
        print(f"condition {condition}: {sentence}")
    if set(rows) != set(CONDITIONS):
        yield f"the launch conditions are {sorted(rows)}"
    yield from (f"the sentence of {condition} does not say {word}" for condition, word in CONDITIONS.items()
                if word not in rows.get(condition, "") or not re.search("[ạả-ỹ]", rows.get(condition, "")))
    asked = [row for row in msi.rows("RegLocator") if row["Name"] == "CurrentBuildNumber"]
    if [(row["Root"], row["Key"], row["Type"]) for row in asked] != [
            ("2", r"SOFTWARE\Microsoft\Windows NT\CurrentVersion", "18")]:
        yield f"Windows' version is asked wrongly: {asked}"


def machine(msi):
    properties, registry = msi.properties(), msi.rows("Registry")
    summary = run("msiinfo", "suminfo", msi.path)
    print(f"machine: ALLUSERS {properties.get('ALLUSERS')}, {len(registry)} registry rows, "
          f"{len(msi.rows('Directory'))} folders")
    if properties.get("ALLUSERS") != "1":
        yield "the installation is not for the machine"
    if "x64;1066" not in summary or properties["ProductLanguage"] != "1066":
        yield f"the summary says another machine or language: {summary}"
    yield from (f"of a person: {row}" for row in registry if row["Root"] != MACHINE)
    yield from (f"of a person: {row}" for row in msi.rows("Directory") if row["Directory"] in OF_A_PERSON)
    yield from (f"not 64-bit: {row}" for row in msi.rows("Component") if not int(row["Attributes"]) & 256)
    yield from (f"without a key: {row}" for row in msi.rows("Component")
                if not row["KeyPath"] or not row["ComponentId"])
    for table in ("IniFile", "RemoveIniFile", "Environment", "ServiceInstall"):
        if msi.rows(table):
            yield f"{table} has rows that nobody asked for"


def registry(msi):
    found = {}
    for row in msi.rows("Registry"):
        found.setdefault((row["Key"], row["Name"]), []).append(row["Value"])
    print(f"registry: {len(found)} values, {len(REGISTRY)} of them compared")
    for place, expected in REGISTRY.items():
        if sorted(found.get(place, [])) != expected:
            yield f"{place} is {found.get(place)}, not {expected}"
    if found.get((r"Software\ToaSoan", "Version")) != [msi.properties()["ProductVersion"]]:
        yield "the version that is remembered is another one"


def sequences(msi):
    installing = msi.sequence("InstallExecuteSequence")
    before = ["FindRelatedProducts", "AppSearch", "KeepPortalUrl", "KeepLanguage", "StandardLanguage",
              "KeepDesktopShortcut", "KeepAutoStart", "KeepNoUpdateCheck", "KeepUpdateAddress", "KeepInstallDir",
              "LaunchConditions", "CostInitialize", "CostFinalize"]
    doing = ["SayHelpLink", "SayInstallLocation", "InstallValidate", "InstallInitialize", "RemoveExistingProducts",
             "ProcessComponents", "RemoveShortcuts", "RemoveFiles", "InstallFiles", "CreateShortcuts",
             "WriteRegistryValues", "RegisterProduct", "InstallFinalize"]
    for name, chain in (("InstallExecuteSequence", before + doing), ("InstallUISequence", [*before, "ExecuteAction"])):
        found = msi.sequence(name)
        places = [found.get(action, (0, ""))[0] for action in chain]
        print(f"{name}: {' '.join(f'{action} {place}' for action, place in zip(chain, places))}")
        if 0 in places or places != sorted(set(places)):
            yield f"{name} is not in order"
    if installing.get("RemoveShortcuts", (0, ""))[1] != "NOT UPGRADINGPRODUCTCODE":
        yield "an upgrade would unpin the program"
    removed = [(row["DirProperty"], row["InstallMode"], row["FileName"].split("|")[-1])
               for row in msi.rows("RemoveFile")]
    if removed != [("DesktopFolder", "1", f"{NAME}.lnk")]:
        yield f"removed besides are {removed}"
    conditions_of = {action: condition for action, (_, condition) in installing.items()}
    for action, name in (("KeepPortalUrl", "PORTALURL"), ("KeepLanguage", "LANGUAGE"), ("KeepAutoStart", "AUTOSTART"),
                         ("KeepDesktopShortcut", "DESKTOPSHORTCUT"), ("KeepNoUpdateCheck", "NOUPDATECHECK"),
                         ("KeepUpdateAddress", "UPDATEADDRESS"), ("KeepInstallDir", "INSTALLDIR")):
        if not conditions_of.get(action, "").endswith(f"NOT {name}"):
            yield f"{action} would overwrite what the command line says"


def programs_list(msi):
    properties = msi.properties()
    expected = {"REBOOT": "ReallySuppress", "MSIRMSHUTDOWN": "0", "ARPNOMODIFY": "1", "ARPPRODUCTICON": "toasoan.ico"}
    print("settings: " + ", ".join(f"{name} {properties.get(name)}" for name in expected))
    yield from (f"{name} is {properties.get(name)}" for name, value in expected.items()
                if properties.get(name) != value)
    yield from (f"{name} says nothing" for name in ("ARPCOMMENTS", "ARPCONTACT") if not properties.get(name))
    if [row["Name"] for row in msi.rows("Icon")] != ["toasoan.ico"]:
        yield "there is no icon"


def contents(msi, stage):
    size = msi.path.stat().st_size
    with tempfile.TemporaryDirectory() as folder:
        run("msiextract", "-C", folder, msi.path)
        inside = next(Path(folder).rglob("toasoan.exe")).parent
        out, staged = ({file.relative_to(root).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
                        for file in root.rglob("*") if file.is_file()} for root in (inside, stage))
        everything = sum(1 for file in Path(folder).rglob("*") if file.is_file())
    print(f"contents: {len(out)} files, {size / 1e6:.1f} MB")
    yield from (f"{name} is not in the MSI" for name in sorted(staged.keys() - out.keys()))
    yield from (f"{name} is in the MSI only" for name in sorted(out.keys() - staged.keys()))
    yield from (f"{name} is another file in the MSI" for name in sorted(out)
                if staged.get(name, out[name]) != out[name])
    if everything != len(out) or len(msi.rows("File")) != len(staged) or not staged:
        yield f"{len(msi.rows('File'))} rows, {everything} files extracted, {len(staged)} in the stage"
    if size >= LARGEST:
        yield f"it is larger than {LARGEST / 1e6:.0f} MB"


def main():
    msi, stage = Msi(Path(sys.argv[1])), Path(sys.argv[2]).resolve()
    faults = []
    for check in (names, secure, versions, upgrade, conditions, machine, registry, sequences, programs_list):
        faults += check(msi)
    faults += contents(msi, stage)
    for fault in faults:
        print(f"FAULT: {fault}")
    sys.exit(1 if faults else 0)


main()
