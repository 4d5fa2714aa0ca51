#!/usr/bin/env python3
"""Draws one icon as PNG in all sizes, for light and dark windows.

draw.py THEMES NAME OUT           out of Debian's breeze-icon-theme, below THEMES
draw.py --file DRAWING.svg OUT    out of one drawing, into OUT/SIZE.png

There is no SVG at run time on Windows, hence this at build time. A drawing made for the wanted size comes first,
then one of which the size is a whole multiple, so that lines stay on whole pixels; then the next larger one.
"""
import subprocess
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 44, 48, 64)
APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256)
THEMES = {"light": "breeze", "dark": "breeze-dark"}
FOLDERS = ("actions", "status", "places", "devices", "mimetypes", "emblems", "preferences", "apps")


def draw(drawing, size, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(target), str(drawing)], check=True)


def drawings(theme, name):
    """size → file, in the first folder that has the name: an action is no application of the same name."""
    for folder in FOLDERS:
        found = {int(size.name): size / f"{name}.svg" for size in (theme / folder).iterdir()
                 if size.name.isdigit() and (size / f"{name}.svg").exists()}
        if found:
            return found
    sys.exit(f"draw.py: {theme} has no icon {name}")


def best(found, size):
    whole = [s for s in found if size % s == 0]
    return found[max(whole)] if whole else found[min(found, key=lambda s: (s < size, abs(s - size)))]


def main():
    if sys.argv[1] == "--file":
        for size in APPLICATION_SIZES:
            draw(sys.argv[2], size, Path(sys.argv[3]) / f"{size}.png")
        return
    themes, name, out = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    for colours, theme in THEMES.items():
        found = drawings(themes / theme, name)
        for size in SIZES:
            draw(best(found, size), size, out / colours / str(size) / f"{name}.png")


main()
