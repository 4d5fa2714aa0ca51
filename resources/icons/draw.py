#!/usr/bin/env python3
"""Draws one icon as PNG in all sizes, for light and dark windows.

draw.py THEMES NAME OUT           out of Debian's breeze-icon-theme, below THEMES
draw.py --file DRAWING.svg OUT    out of one drawing, into OUT/SIZE.png
draw.py --ico OUT FILE.ico        those of one drawing as the one file that Windows wants

There is no SVG at run time on Windows, hence this at build time. Debian's librsvg and cairo are called in this process:
a program started for each of some eight hundred pictures took longer than all of them. A drawing made for the wanted size
comes first, then one of which the size is a whole multiple, so that lines stay on whole pixels; then the next larger one.
"""
import ctypes
import struct
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 44, 48, 64)
APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256)
THEMES = {"light": "breeze", "dark": "breeze-dark"}
FOLDERS = ("actions", "status", "places", "devices", "mimetypes", "emblems", "preferences", "apps")


def library(name, **functions):
    """Of the system's; each function as (result, arguments…)."""
    opened = ctypes.CDLL(name)
    for function, (result, *arguments) in functions.items():
        getattr(opened, function).restype, getattr(opened, function).argtypes = result, arguments
    return opened


class Rectangle(ctypes.Structure):
    _fields_ = [(name, ctypes.c_double) for name in ("x", "y", "width", "height")]


THING, TEXT, NUMBER, NOTHING = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, None
rsvg = library("librsvg-2.so.2", rsvg_handle_new_from_file=(THING, TEXT, THING),
               rsvg_handle_render_document=(NUMBER, THING, THING, ctypes.POINTER(Rectangle), THING))
cairo = library("libcairo.so.2", cairo_image_surface_create=(THING, NUMBER, NUMBER, NUMBER), cairo_create=(THING, THING),
                cairo_destroy=(NOTHING, THING), cairo_surface_destroy=(NOTHING, THING),
                cairo_surface_write_to_png=(NUMBER, THING, TEXT))
ARGB32 = 0
opened = {}


def draw(drawing, size, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    if drawing not in opened:
        opened[drawing] = rsvg.rsvg_handle_new_from_file(str(drawing).encode(), None)
    handle = opened[drawing]
    surface = cairo.cairo_image_surface_create(ARGB32, size, size)
    pen = cairo.cairo_create(surface)
    drawn = handle and rsvg.rsvg_handle_render_document(handle, pen, Rectangle(0, 0, size, size), None)
    cairo.cairo_destroy(pen)
    written = drawn and cairo.cairo_surface_write_to_png(surface, str(target).encode()) == 0
    cairo.cairo_surface_destroy(surface)
    if not written:
        sys.exit(f"draw.py: {drawing} cannot be drawn as {target}")


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


def gather(folder, target):
    """An ICO file is a list of places, then the pictures; since Windows Vista each may be a PNG."""
    pictures = [(size, (folder / f"{size}.png").read_bytes()) for size in APPLICATION_SIZES]
    place = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures:
        edge = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), place + len(body))
        body += picture
    target.write_bytes(head + body)


def main():
    if sys.argv[1] == "--ico":
        gather(Path(sys.argv[2]), Path(sys.argv[3]))
        return
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
