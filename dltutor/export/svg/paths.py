"""Paths and elements of SVG, written as short as they can be."""

from __future__ import annotations

import re

from dltutor.export.svg.shapes import HIGH, WIDE

LEVEL = re.compile(r"M([\d.]+) ([\d.]+)H([\d.]+)")


def attributes(words: str) -> str:
    """The attributes that say the classes, and a colour of its own."""
    names = [word for word in words.split() if not word.startswith("#")]
    colours = [word for word in words.split() if word.startswith("#")]
    classes = f' class="{" ".join(names)}"' if names else ""
    return classes + "".join(f' style="color:{_colour(colour)}"' for colour in colours)


def _colour(colour: str) -> str:
    pairs = [colour[place : place + 2] for place in (1, 3, 5)]
    return "#" + ("".join(p[0] for p in pairs) if all(p[0] == p[1] for p in pairs) else colour[1:])


def element(words: str, way: str) -> str:
    """A path with its classes."""
    return f'<path{attributes(words)} d="{way}"/>'


def in_cell(path: str, column: int, row: int) -> str:
    """A path of a cell in its place in the picture."""
    return moved(path, column * WIDE, row * HIGH)


def moved(path: str, x: float, y: float) -> str:
    """A path elsewhere: what is relative in it stays, the rest moves."""
    way = re.sub(
        r"M([\d.]+) ([\d.]+)", lambda m: f"M{told(float(m[1]) + x)} {told(float(m[2]) + y)}", path
    )
    way = re.sub(r"H([\d.]+)", lambda m: f"H{told(float(m[1]) + x)}", way)
    return re.sub(r"V([\d.]+)", lambda m: f"V{told(float(m[1]) + y)}", way)


def joined(ways: list[str]) -> str:
    """Paths in one, without the moves to where the one before has ended."""
    lines: list[str] = []
    for way in ways:
        start = LEVEL.fullmatch(way)
        before = LEVEL.fullmatch(lines[-1]) if start and lines else None
        if start and before and start.group(1, 2) == before.group(3, 2):
            lines[-1] = f"M{before[1]} {before[2]}H{start[3]}"
        else:
            lines.append(way)
    return "".join(lines)


def told(number: float) -> str:
    """A number without what it does not need."""
    number = round(number, 2)
    return f"{number:g}".replace("0.", ".", 1) if 0 < abs(number) < 1 else f"{number:g}"
