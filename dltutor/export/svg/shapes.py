"""Characters that are drawings themselves, as shapes: fonts set them with gaps, or as emoji.

A cell is 8 wide and 16 high. What is filled is measured in halves of a cell's height, 8: the
pixels of images are of that size.
"""

from __future__ import annotations

from dataclasses import dataclass

WIDE, HIGH = 8, 16
LEFT, RIGHT, UP, DOWN = 1, 2, 4, 8
# Which sides of its cell a line leads to from the middle.
ARMS = {
    "─": LEFT | RIGHT, "━": LEFT | RIGHT, "│": UP | DOWN, "┌": RIGHT | DOWN, "┐": LEFT | DOWN,
    "└": RIGHT | UP, "┘": LEFT | UP, "├": RIGHT | UP | DOWN, "┤": LEFT | UP | DOWN,
    "┬": LEFT | RIGHT | DOWN, "┴": LEFT | RIGHT | UP, "┼": LEFT | RIGHT | UP | DOWN,
    "┏": RIGHT | DOWN, "┓": LEFT | DOWN, "┗": RIGHT | UP, "┛": LEFT | UP,
    "╵": UP, "╷": DOWN, "╴": LEFT, "╶": RIGHT, "┃": UP | DOWN, "║": UP | DOWN, "═": LEFT | RIGHT,
}  # fmt: skip
HEAVY = "━┃┏┓┗┛"
TO = {LEFT: "H0", RIGHT: "H8", UP: "V0", DOWN: "V16"}
# Whole paths in a cell, from its upper left corner.
STROKES = {
    "╭": "M4 16v-4q0-4 4-4", "╮": "M4 16v-4q0-4-4-4", "╰": "M4 0v4q0 4 4 4", "╯": "M4 0v4q0 4-4 4",
    "┊": "M4 1v2m0 2v2m0 2v2m0 2v2", "┆": "M4 1v4m0 2v4m0 2v3", "╌": "M0 8h3m2 0h3",
    "┄": "M0 8h2m1 0h2m1 0h2",
    "○": "M7 8.5a3 3 0 1 1-6 0a3 3 0 1 1 6 0z", "□": "M1 5.5h6v6h-6z",
    "◇": "M4 5l3.5 3.5l-3.5 3.5l-3.5-3.5z",
}  # fmt: skip
FILLED = {
    "●": "M7.4 8.5a3.4 3.4 0 1 1-6.8 0a3.4 3.4 0 1 1 6.8 0z",
    "◆": "M4 4.5l4 4l-4 4l-4-4z", "■": "M.5 5h7v7h-7z",
    "▸": "M1 4.5l6 3.5l-6 3.5z", "◂": "M7 4.5l-6 3.5l6 3.5z",
    "▾": "M.5 5.5h7l-3.5 6z", "▴": "M.5 11.5h7l-3.5-6z",
    "▶": "M0 3.5l8 4.5l-8 4.5z", "◀": "M8 3.5l-8 4.5l8 4.5z",
}  # fmt: skip
SHADES = {"░": 1, "▒": 2, "▓": 3}
# Which part of the cell is covered: left, top, right, bottom, in halves of its height.
BLOCKS = {
    "█": (0.0, 0.0, 1.0, 2.0), "▔": (0.0, 0.0, 1.0, 0.25),
    "▀": (0.0, 0.0, 1.0, 1.0), "▄": (0.0, 1.0, 1.0, 2.0),
    "▌": (0.0, 0.0, 0.5, 2.0), "▐": (0.5, 0.0, 1.0, 2.0),
    **dict.fromkeys(SHADES, (0.0, 0.0, 1.0, 2.0)),
    **{mark: (0.0, 2 - part / 4, 1.0, 2.0) for part, mark in enumerate("▁▂▃▄▅▆▇", 1)},
    **{mark: (0.0, 0.0, 1 - part / 8, 2.0) for part, mark in enumerate("▉▊▋▌▍▎▏", 1)},
}  # fmt: skip
BRAILLE = range(0x2800, 0x2900)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line: its path from the corner of the cell, and whether it is a thick one."""

    path: str
    heavy: bool = False


def stroke_of(character: str) -> Stroke | None:
    """The lines that a character is made of; None for one that is not."""
    if character in STROKES:
        return Stroke(STROKES[character])
    arms = ARMS.get(character)
    if arms is None:
        return None
    if arms == LEFT | RIGHT:
        return Stroke("M0 8H8", character in HEAVY)
    if arms == UP | DOWN:
        return Stroke("M4 0V16", character in HEAVY)
    return Stroke(
        "".join(f"M4 8{way}" for arm, way in TO.items() if arms & arm), character in HEAVY
    )


def is_braille(character: str) -> bool:
    """Whether it is made of dots: those of a canvas, which tells the lines they stand for."""
    return len(character) == 1 and ord(character) in BRAILLE
