"""Python with its words in colour, and what it prints."""

from __future__ import annotations

from rich.console import RenderableType
from rich.text import Text

from dltutor.screen.beside import Beside
from dltutor.screen.markdown.words import words

INDENT = 2


def python(source: str) -> RenderableType:
    """A block of code behind a bar."""
    code = highlighted(source.rstrip("\n"))
    return Beside("code", "code.bar", code, indent=INDENT)


def output(source: str) -> RenderableType:
    """What the code above printed, behind a bar of another kind."""
    printed = Text(source.rstrip("\n"), "output", overflow="fold")
    return Beside("output", "muted", printed, indent=INDENT)


def highlighted(source: str) -> Text:
    """Python source with a style a word."""
    text = Text(overflow="fold")
    for style, piece in words(source):
        text.append(piece, style)
    return text
