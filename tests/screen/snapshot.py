"""Screens as text, held against files; UPDATE_SNAPSHOTS=1 writes the files anew."""

import io
import os
from pathlib import Path

from rich.console import Console

from dltutor.screen.theme import THEME

FOLDER = Path(__file__).resolve().parent / "snapshots"


def drawn(renderable, width=80, **options):
    """What a renderable shows on a terminal of some width; without colours, unless asked for."""
    return _shown(renderable, width, {"force_terminal": True, "color_system": None} | options)


def in_a_pipe(renderable, width=80):
    """What it shows where something reads that may see no pictures: they come with words."""
    return _shown(renderable, width, {})


def _shown(renderable, width, options):
    stream = io.StringIO()
    options = {"_environ": {}} | options
    console = Console(file=stream, width=width, theme=THEME, highlight=False, **options)
    console.print(renderable)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()) + "\n"


def in_ascii(renderable, width=80):
    """What it shows where the console knows only ASCII; what that lacks is a question mark."""
    return ascii_bytes(renderable, width, errors="replace").decode("ascii")


def ascii_bytes(renderable, width=80, **options):
    """The same as it leaves the console. Raises UnicodeEncodeError where ASCII is not enough."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii", **options)
    terminal = {"force_terminal": True, "color_system": None, "_environ": {}}
    Console(file=stream, width=width, theme=THEME, highlight=False, **terminal).print(renderable)
    stream.flush()
    return stream.buffer.getvalue()


def assert_matches(renderable, name, width=80, shown=drawn):
    """Compare with the stored screen of that name and width."""
    file = FOLDER / f"{name}-{width}.txt"
    text = shown(renderable, width)
    if os.environ.get("UPDATE_SNAPSHOTS"):
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")
