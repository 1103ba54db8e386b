"""Screens as text, held against files; UPDATE_SNAPSHOTS=1 writes the files anew."""

import io
import os
from pathlib import Path

from rich.console import Console

from dltutor.screen.theme import THEME

FOLDER = Path(__file__).resolve().parent / "snapshots"


def drawn(renderable, width=80, **options):
    """What a renderable shows in a pipe of some width."""
    stream = io.StringIO()
    Console(file=stream, width=width, theme=THEME, highlight=False, **options).print(renderable)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()) + "\n"


def in_ascii(renderable, width=80):
    """What it shows where the console knows only ASCII."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="replace")
    Console(file=stream, width=width, theme=THEME, highlight=False).print(renderable)
    stream.flush()
    return stream.buffer.getvalue().decode("ascii")


def assert_matches(renderable, name, width=80):
    """Compare with the stored screen of that name and width."""
    file = FOLDER / f"{name}-{width}.txt"
    shown = drawn(renderable, width)
    if os.environ.get("UPDATE_SNAPSHOTS"):
        file.write_text(shown, encoding="utf-8")
    assert shown == file.read_text(encoding="utf-8")
