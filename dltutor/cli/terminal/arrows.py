"""Arrows and their neighbours: the keys that a terminal tells by a sequence of bytes."""

from __future__ import annotations

LEFT, RIGHT, UP, DOWN = "<left>", "<right>", "<up>", "<down>"
FIRST, LAST, PAGE_UP, PAGE_DOWN, BACK_TAB = (
    "<home>",
    "<end>",
    "<page-up>",
    "<page-down>",
    "<back-tab>",
)
# By what follows ESC [ or ESC O; see xterm's "Control Sequences", and the Linux console's.
NAMES = {
    b"D": LEFT,
    b"C": RIGHT,
    b"A": UP,
    b"B": DOWN,
    b"H": FIRST,
    b"F": LAST,
    b"1~": FIRST,
    b"7~": FIRST,
    b"4~": LAST,
    b"8~": LAST,
    b"5~": PAGE_UP,
    b"6~": PAGE_DOWN,
    b"Z": BACK_TAB,
}
