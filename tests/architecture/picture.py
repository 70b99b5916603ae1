#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Draws docs/rooms.svg from the table rooms() of architecture_test.cpp.

    tests/architecture/picture.py           writes the picture
    tests/architecture/picture.py --check   exits 1 if the committed picture is stale
"""
import pathlib
import re
import sys
from html import escape

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "tests/architecture/architecture_test.cpp"
PICTURE = ROOT / "docs/rooms.svg"
BOX_W, BOX_H, STEP_X, STEP_Y, MARGIN = 160, 44, 200, 76, 16
FIRST_ADAPTER_COLUMN = 2


def read_rooms(text):
    """Each room's name, the rooms it may include, and why; in the order of the table."""
    row = re.compile(r'room\(\s*"([^"]+)",\s*((?:"[^"]*"\s*)+),\s*"([^"]*)"\)')
    table = text[text.index("kRooms{"):]
    table = table[:table.index("};")]
    return {name: ("".join(re.findall(r'"([^"]*)"', sees)).split(), why) for name, sees, why in row.findall(table)}


def arrows(rooms):
    """Only what no other arrow already says: a room that reaches another through a third needs no arrow of its own."""
    return [(a, b) for a, (sees, _) in rooms.items() for b in sees
            if not any(b in rooms[c][0] for c in sees if c != b)]


def reached(room, edges):
    found, queue = set(), [room]
    while queue:
        at = queue.pop()
        for a, b in edges:
            if a == at and b not in found:
                found.add(b)
                queue.append(b)
    return found


def places(rooms):
    """Row: one above everything the room may include. Column: the first free one; adapters stand apart."""
    rows = {}
    for name, (sees, _) in rooms.items():
        rows[name] = 1 + max((rows[s] for s in sees), default=-1)
    cells, taken = {}, set()
    for name, row in rows.items():
        column = FIRST_ADAPTER_COLUMN if name.startswith("adapters/") else 0
        while (column, row) in taken:
            column += 1
        taken.add((column, row))
        cells[name] = (column, row)
    return cells


def draw(rooms):
    edges, cells = arrows(rooms), places(rooms)
    top = max(row for _, row in cells.values())
    columns = 1 + max(column for column, _ in cells.values())
    width = 2 * MARGIN + (columns - 1) * STEP_X + BOX_W
    height = 2 * MARGIN + top * STEP_Y + BOX_H

    def corner(name):
        column, row = cells[name]
        return MARGIN + column * STEP_X, MARGIN + (top - row) * STEP_Y

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
           'font-family="sans-serif" text-anchor="middle">',
           "<!-- SPDX-FileCopyrightText: 2026 Fix789 contributors -->", "<!-- SPDX-License-Identifier: MIT -->",
           "<title>The rooms of Fix789, and which may include which</title>",
           "<desc>"]
    out += [f"{name}: {' '.join(sees)}".rstrip() for name, (sees, _) in rooms.items()]
    out += ["</desc>", '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
            '<path d="M0 0L8 4L0 8z" fill="#5b6b7b"/></marker></defs>',
            f'<rect width="{width}" height="{height}" fill="#ffffff"/>']
    for a, b in edges:
        (ax, ay), (bx, by) = corner(a), corner(b)
        if cells[a][1] - cells[b][1] == 1:
            path = f"M{ax + BOX_W // 2} {ay + BOX_H}L{bx + BOX_W // 2} {by - 2}"
        else:
            path = f"M{ax + BOX_W} {ay + BOX_H // 2}H{bx + BOX_W // 2}V{by - 2}"
        out.append(f'<path d="{path}" fill="none" stroke="#5b6b7b" stroke-width="1.4" marker-end="url(#tip)"/>')
    for name, (sees, why) in rooms.items():
        x, y = corner(name)
        missing = [other for other in rooms if other in reached(name, edges) - set(sees)]
        note = f"not {', '.join(missing)}" if missing and len(missing) < 3 else "not the rooms between" if missing else ""
        out.append(f'<g><title>{escape(why)}</title><rect x="{x}" y="{y}" width="{BOX_W}" height="{BOX_H}" rx="6" '
                   'fill="#eef3f8" stroke="#2f5d8a"/>'
                   f'<text x="{x + BOX_W // 2}" y="{y + (20 if note else 27)}" font-size="15" fill="#12263a">{name}</text>' +
                   (f'<text x="{x + BOX_W // 2}" y="{y + 36}" font-size="11" fill="#5b6b7b">{note}</text>' if note else "") + "</g>")
    return "\n".join(out + ["</svg>", ""])


def main():
    picture = draw(read_rooms(TABLE.read_text(encoding="utf-8")))
    if "--check" not in sys.argv[1:]:
        PICTURE.write_text(picture, encoding="utf-8")
        return 0
    if PICTURE.is_file() and PICTURE.read_text(encoding="utf-8") == picture:
        return 0
    print("docs/rooms.svg is stale: run tests/architecture/picture.py", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
