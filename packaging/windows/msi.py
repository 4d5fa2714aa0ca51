#!/usr/bin/env python3
"""Makes the MSI of a stage.

msi.py STAGE VERSION OUT.msi

Every file of STAGE is one component, in the order of names; every program and library carries a version, because
Windows Installer may skip one without it and then lose it in an upgrade. The words of strings.tsv are in the finished
tables or the build fails. Product and package code come out of the content, so the same stage gives the same product
again, and another one is always an upgrade. Whatever wixl says on standard error is a fault: it warns of what it drops.
"""
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "toasoan.wxs"
STRINGS = HERE / "strings.tsv"
KEYS = {"Property": "Property", "Feature": "Feature", "Shortcut": "Shortcut", "RemoveFile": "FileKey",
        "LaunchCondition": "Condition", "Registry": "Registry"}
FORCE_UTF8 = "\r\n\r\n65001\t_ForceCodepage\r\n"
FIXED_VERSION = b"\xbd\x04\xef\xfe\x00\x00\x01\x00"  # begins VS_FIXEDFILEINFO
# What an upgrade did not remove, when the desktop shortcut is no longer wanted; wixl has no element for it.
REMOVE_DESKTOP = ("INSERT INTO `RemoveFile` (`FileKey`, `Component_`, `FileName`, `DirProperty`, `InstallMode`) "
                  "VALUES ('x.Desktop', 'c.DesktopOff', 'TOASOAN.LNK', 'DesktopFolder', 1)")


def fail(sentence):
    sys.exit(f"msi.py: {sentence}")


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode or done.stderr.strip():
        fail(f"{Path(command[0]).name} ended with {done.returncode}:\n{done.stderr.strip()}")
    return done.stdout


def version_of(file, otherwise):
    """What Windows shows as the file's version; None for what is no program."""
    content = file.read_bytes()
    if not content.startswith(b"MZ"):
        return None
    place = content.find(FIXED_VERSION)
    if place < 0:
        return otherwise
    high, low = (int.from_bytes(content[place + at:place + at + 4], "little") for at in (8, 12))
    return f"{high >> 16}.{high & 0xffff}.{low >> 16}.{low & 0xffff}"


def name_of(kind, path):
    name = f"{kind}." + re.sub(r"[^A-Za-z0-9_.]", "_", "/".join(path.parts)).replace("/", ".")
    if len(name) > 72:
        fail(f"{path} makes too long a name for a row")
    return name


def directory(stage, folder, version, components, depth):
    """The elements of one folder and all below it; the names of their components are added."""
    indent = "  " * depth
    for file in sorted(folder.iterdir()):
        path = file.relative_to(stage)
        if file.is_dir():
            yield f"{indent}<Directory Id={quoteattr(name_of('d', path))} Name={quoteattr(file.name)}>"
            yield from directory(stage, file, version, components, depth + 1)
            yield f"{indent}</Directory>"
            continue
        component = name_of("c", path)
        if component in components:
            fail(f"{path} has the name of another file's row")
        components.append(component)
        own = version_of(file, f"{version}.0")
        stated = f" DefaultVersion={quoteattr(own)}" if own else ""
        source = quoteattr(f"$(var.Stage)/{path.as_posix()}")
        yield f'{indent}<Component Id={quoteattr(component)} Guid="*">'
        yield f'{indent}  <File Id={quoteattr(name_of("f", path))} Source={source} KeyPath="yes"{stated} />'
        yield f"{indent}</Component>"


def files_of(stage, version):
    components = []
    tree = "\n".join(directory(stage, stage, version, components, 3))
    references = "\n".join(f"      <ComponentRef Id={quoteattr(name)} />" for name in components)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Include xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Fragment>
    <DirectoryRef Id="INSTALLDIR">
{tree}
    </DirectoryRef>
  </Fragment>
  <Fragment>
    <ComponentGroup Id="Files">
{references}
    </ComponentGroup>
  </Fragment>
</Include>
"""


def strings():
    for line in STRINGS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            table, key, column, text = line.split("\t")
            if "'" in key + text:
                fail(f"a quotation mark cannot be written into a table: {line}")
            yield table, key, column, text


def secure_properties():
    """All that WiX would count: what says Secure, and what an upgrade is detected by."""
    source = SOURCE.read_text(encoding="ascii")
    found = re.findall(r'<Property Id="(\w+)" Secure="yes"', source) + re.findall(r'Property="(WIX_\w+)"', source)
    return ";".join(sorted(set(found)))


def updates():
    """(table, key, column, text) of everything that is put in afterwards."""
    yield "Property", "SecureCustomProperties", "Value", secure_properties()
    yield from strings()


def table(msi, name):
    """Rows as dictionaries by column."""
    head, _, _, *rows = run("msiinfo", "export", msi, name).replace("\r\n", "\n").rstrip("\n").split("\n")
    columns = head.split("\t")
    return [dict(zip(columns, row.split("\t"))) for row in rows]


def content_of(stage, files):
    """Changes with every byte that goes in, and with the tool that puts it in."""
    digest = hashlib.sha256((files + run("wixl", "--version")).encode())
    for file in [SOURCE, STRINGS, Path(__file__), *sorted(file for file in stage.rglob("*") if file.is_file())]:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def code(kind, content):
    return "{" + str(uuid.uuid5(uuid.NAMESPACE_URL, f"toasoan:{kind}:{content}")).upper() + "}"


def summary(msi, product_language, package, moment):
    """The summary without this machine's clock, in the words of msibuild."""
    lines = run("msiinfo", "export", msi, "_SummaryInformation").replace("\r\n", "\n").rstrip("\n").split("\n")
    head, rows = lines[:3], dict(line.split("\t", 1) for line in lines[3:])
    rows["7"] = f"x64;{product_language}"
    rows["9"] = package
    rows["12"] = rows["13"] = time.strftime("%Y/%m/%d %H:%M:%S", time.gmtime(moment))
    return "\r\n".join([*head, *("\t".join(row) for row in rows.items())]) + "\r\n"


def build(stage, version, out, moment):
    files = files_of(stage, version)
    content = content_of(stage, files)
    listed = out.with_name("files.wxi")
    listed.write_text(files, encoding="ascii")
    made = out.with_name(out.name + ".part")
    made.unlink(missing_ok=True)
    run("wixl", "-a", "x64", "-D", f"Version={version}", "-D", f"Stage={stage}", "-D", "Wixl=1",
        "-D", f"ProductCode={code('product', content)}", "-I", out.parent, "-o", made, SOURCE)
    with tempfile.TemporaryDirectory() as folder:
        forced = Path(folder) / "_ForceCodepage.idt"
        forced.write_bytes(FORCE_UTF8.encode())
        run("msibuild", made, "-i", forced)
        run("msibuild", made, "-q", REMOVE_DESKTOP)
        for name, key, column, text in updates():
            run("msibuild", made, "-q", f"UPDATE `{name}` SET `{column}`='{text}' WHERE `{KEYS[name]}`='{key}'")
        language = next(row["Value"] for row in table(made, "Property") if row["Property"] == "ProductLanguage")
        said = Path(folder) / "_SummaryInformation.idt"
        said.write_text(summary(made, language, code("package", content), moment), encoding="utf-8", newline="")
        run("msibuild", made, "-i", said)
    for name, key, column, text in updates():
        if [row[column] for row in table(made, name) if row[KEYS[name]] == key] != [text]:
            fail(f"{name} {key} does not say: {text}")
    made.replace(out)


def main():
    if len(sys.argv) != 4:
        fail("msi.py STAGE VERSION OUT.msi")
    stage, version, out = Path(sys.argv[1]).resolve(), sys.argv[2], Path(sys.argv[3]).resolve()
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        fail(f"Windows Installer compares three numbers, and {version} is something else")
    moment = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not moment.isdigit():
        fail("SOURCE_DATE_EPOCH must say which time the file shall have")
    out.parent.mkdir(parents=True, exist_ok=True)
    build(stage, version, out, int(moment))
    print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")


main()
