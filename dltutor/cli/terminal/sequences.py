"""Bytes from a terminal -> single keys, arrows among them. What else it sends is swallowed whole.

That is: function keys, Alt and a key, mice, pasted text, and what it answers when it is asked for
its colours, its name or its cursor. See ECMA-48 and xterm's "Control Sequences".
"""

from __future__ import annotations

from dltutor.cli.terminal.arrows import NAMES

ESCAPE = "\x1b"
LONE = 0.03  # seconds after which an Esc that nothing follows was the key
REST = 1.0  # seconds after which the rest of a sequence does not come any more
BELL, CANCEL, SUBSTITUTE, ESC = 0x07, 0x18, 0x1A, 0x1B
PASTE_BEGINS, PASTE_ENDS = b"200~", b"\x1b[201~"
OLD_MOUSE = 3  # bytes that follow ESC [ M


class KeyParser:
    """Goes from byte to byte; where it stands is the method that takes the next one.

    Each takes a byte and returns the key that has become complete with it, or None.
    """

    def __init__(self) -> None:
        self._next = self._ground
        self._seen = b""  # of a letter or a sequence, as far as it matters
        self._left = 0  # bytes that still belong to a letter or a sequence

    def feed(self, data: bytes) -> list[str]:
        """The keys that have become complete."""
        return [key for byte in data if (key := self._next(byte)) is not None]

    @property
    def patience(self) -> float | None:
        """Seconds to wait for the rest before `expire`; None where nothing has begun."""
        if self._next == self._ground:
            return None
        return LONE if self._next == self._escape else REST

    def expire(self) -> list[str]:
        """The rest did not come: Esc itself was pressed, or a sequence was cut off."""
        lone = self._next == self._escape
        self._next = self._ground
        return [ESCAPE] if lone else []

    def _ground(self, byte: int) -> str | None:
        if byte == ESC:
            self._next = self._escape
        elif byte < 0x80:
            return chr(byte)
        elif byte >= 0xC0:
            self._seen, self._left = bytes([byte]), 1 + (byte >= 0xE0) + (byte >= 0xF0)
            self._next = self._letter
        return None

    def _letter(self, byte: int) -> str | None:
        """A letter of several bytes."""
        if not 0x80 <= byte < 0xC0:
            self._next = self._ground
            return self._ground(byte)
        self._seen += bytes([byte])
        self._left -= 1
        if self._left:
            return None
        self._next = self._ground
        return self._seen.decode(errors="ignore") or None

    def _escape(self, byte: int) -> str | None:
        if byte == ESC:
            return ESCAPE  # the one before it was the key
        self._seen = b""
        match chr(byte):
            case "[":
                self._next = self._csi
            case "O":
                self._next = self._ss3
            case "]":
                self._next = self._osc
            case "P" | "X" | "^" | "_":
                self._next = self._string
            case _:  # Alt and a key
                self._next = self._ground
        return None

    def _csi(self, byte: int) -> str | None:
        """ESC [ parameters letter."""
        first, self._seen = not self._seen, (self._seen + bytes([byte]))[: len(PASTE_BEGINS)]
        if byte == ESC:
            self._next = self._escape
        elif byte in (CANCEL, SUBSTITUTE) or byte >= 0x80:
            self._next = self._ground
        elif first and byte in b"[M":  # a function key of the Linux console; a mouse
            self._left, self._next = OLD_MOUSE if byte == ord("M") else 1, self._some
        elif byte >= 0x40:
            key, pasted = NAMES.get(self._seen), self._seen == PASTE_BEGINS
            self._seen, self._next = b"", self._paste if pasted else self._ground
            return key
        return None

    def _some(self, byte: int) -> str | None:
        """So many bytes, whatever they are."""
        self._left -= 1
        if not self._left:
            self._next = self._ground
        return None

    def _ss3(self, byte: int) -> str | None:
        """ESC O letter, in some terminals with a number between them."""
        if byte == ESC:
            self._next = self._escape
        elif byte not in b"0123456789;":
            self._next = self._ground
            return NAMES.get(bytes([byte]))
        return None

    def _osc(self, byte: int) -> str | None:
        """ESC ] text, which a bell may end too."""
        if byte == BELL:
            self._next = self._ground
            return None
        return self._string(byte)

    def _string(self, byte: int) -> str | None:
        """Text up to ESC \\, which is what an Esc within it begins, or else it begins another."""
        if byte == ESC:
            self._next = self._string_escape
        elif byte in (CANCEL, SUBSTITUTE):
            self._next = self._ground
        return None

    def _string_escape(self, byte: int) -> str | None:
        if byte == ord("\\"):
            self._next = self._ground
            return None
        self._next = self._escape
        return self._escape(byte)

    def _paste(self, byte: int) -> str | None:
        self._seen = (self._seen + bytes([byte]))[-len(PASTE_ENDS) :]
        if self._seen == PASTE_ENDS:
            self._next = self._ground
        return None
