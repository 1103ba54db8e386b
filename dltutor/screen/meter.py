"""How far something is, as a bar: the one of every lesson and every training."""

from __future__ import annotations

from rich.text import Text

from dltutor.screen.theme import Look

WIDTH = 24  # columns


def meter(part: float, look: Look, width: int = WIDTH) -> Text:
    """A bar from 0 to 1, full where all is done; its two parts differ by more than colour."""
    filled = round(width * min(max(part, 0.0), 1.0))
    # What is begun can be seen, and full is only what is done.
    if 0 < part < 1:
        filled = min(max(filled, 1), width - 1)
    return Text.assemble(
        (look.glyphs.full * filled, "ok"), (look.glyphs.empty * (width - filled), "muted")
    )
