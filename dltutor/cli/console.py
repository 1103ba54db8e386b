"""The console that commands print to."""

from __future__ import annotations

import sys

from rich.console import Console

from dltutor.screen.theme import THEME


def make_console() -> Console:
    """A console on standard output; what it cannot encode is replaced, never an exception."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    console = Console(theme=THEME, highlight=False)
    if not console.is_terminal:
        # A pipe has no width of its own: what is read there was written for 80 columns.
        console.width = 80
    return console
