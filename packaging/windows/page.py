"""page.py: ADMIN.md as the one HTML file that is installed: Windows opens a browser for HTML, and nothing for Markdown.

It knows the few forms that the page uses: headings, paragraphs, lists, tables, fenced lines, **bold**, `code`, links.
Whatever looks like another form is refused, so that no sign of Markdown is ever read by a reader.
"""
import html as escape
import re
import sys

STYLE = """body{font:15px/1.5 "Segoe UI",sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#222}
table{border-collapse:collapse;margin:1em 0}
td,th{border:1px solid #bbb;padding:.25em .6em;text-align:left;vertical-align:top}
code{font-family:Consolas,monospace;background:#f2f2f2}pre{background:#f2f2f2;padding:.6em;overflow:auto}
h1,h2{border-bottom:1px solid #bbb}"""


def inline(text):
    parts = re.split(r"(`[^`]+`)", text)
    for i, part in enumerate(parts):
        if i % 2:
            parts[i] = f"<code>{escape.escape(part[1:-1], quote=False)}</code>"
            continue
        part = escape.escape(part, quote=False)
        part = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", part)
        parts[i] = re.sub(r"\[([^\]]+)\]\((#[^)]+)\)", r'<a href="\2">\1</a>', part)
        if re.search(r"\*|`|\]\(", re.sub(r"<[^>]+>", "", parts[i])):
            sys.exit(f"page.py: a form that is not known here: {text}")
    return "".join(parts)


def cells(line):
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]


def table(lines):
    head, _, *rows = [cells(line) for line in lines]
    if any(len(row) != len(head) for row in rows):
        sys.exit(f"page.py: a row of another width below {lines[0]}")
    said = "".join(f"<th>{inline(cell)}</th>" for cell in head)
    told = "\n".join("<tr>" + "".join(f"<td>{inline(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>\n<tr>{said}</tr>\n{told}\n</table>"


def listed(lines):
    items = []
    for line in lines:
        if line.startswith("- "):
            items.append(line[2:])
        else:
            items[-1] += " " + line.strip()
    return "<ul>\n" + "\n".join(f"<li>{inline(item)}</li>" for item in items) + "\n</ul>"


def block(lines):
    first = lines[0]
    if heading := re.fullmatch(r"(#{1,3}) (.+)", first):
        level = len(heading[1])
        anchor = re.sub(r"\W+", "-", heading[2].lower()).strip("-")
        return f'<h{level} id="{anchor}">{inline(heading[2])}</h{level}>'
    if first.startswith("```"):
        return "<pre>" + escape.escape("\n".join(lines[1:-1]), quote=False) + "</pre>"
    if first.startswith("|"):
        return table(lines)
    if first.startswith("- "):
        return listed(lines)
    if re.match(r"[>#+]|\d+\. ", first):
        sys.exit(f"page.py: a form that is not known here: {first}")
    return f"<p>{inline(' '.join(lines))}</p>"


def blocks(text):
    """Lines between empty ones; what is fenced stays together."""
    gathered, fenced = [], False
    for line in [*text.splitlines(), ""]:
        if line.startswith("```"):
            fenced = not fenced
        if line or fenced:
            gathered.append(line)
        elif gathered:
            yield gathered
            gathered = []


def html(text):
    title = re.match(r"# (.+)", text)
    if not title:
        sys.exit("page.py: the page has no title")
    body = "\n".join(block(lines) for lines in blocks(text))
    return (f'<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<title>{inline(title[1])}</title>\n'
            f"<style>\n{STYLE}\n</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n")
