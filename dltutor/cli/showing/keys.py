"""Arrows and their neighbours as keys too: watch has no use for them, stepping through has."""

from __future__ import annotations

from dltutor.cli.watching.keys import Keyboard
from dltutor.cli.watching.sequences import ESC, KeyParser

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


class ArrowParser(KeyParser):
    """As watch's, but arrows are keys; every other sequence is still swallowed whole."""

    def _csi(self, byte: int) -> str | None:
        sequence = self._seen + bytes([byte])
        super()._csi(byte)
        return NAMES.get(sequence) if self._next == self._ground and byte != ESC else None

    def _ss3(self, byte: int) -> str | None:
        super()._ss3(byte)
        return NAMES.get(bytes([byte])) if self._next == self._ground else None


class ArrowKeyboard(Keyboard):
    """Standard input as single keys, arrows among them."""

    def __init__(self) -> None:
        super().__init__()
        self._parser = ArrowParser()
