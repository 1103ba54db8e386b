"""Python with its words in colour, and what it prints."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text

from dltutor.screen.theme import Look


def python(source: str, look: Look) -> RenderableType:
    """A block of code behind a bar."""
    bar = "│ " if look.unicode else "| "
    lines = highlighted(source.rstrip("\n")).split("\n", allow_blank=True)
    return Group(*[Text.assemble("  ", (bar, "key"), line) for line in lines])


def output(source: str, look: Look) -> RenderableType:
    """What the code above printed, behind a bar of another kind."""
    bar = "┊ " if look.unicode else ": "
    lines = source.rstrip("\n").split("\n")
    return Group(*[Text.assemble("  ", (bar, "muted"), (line, "output")) for line in lines])


def highlighted(source: str) -> Text:
    """Python source with a style a word."""
    # Pygments' lexer alone: rich.syntax brings its themes and styles, which we have no use for.
    from pygments.lexers.python import PythonLexer
    from pygments.token import Comment, Keyword, Name, Number, Operator, String

    styles = (
        (Comment, "code.comment"),
        (Keyword, "code.keyword"),
        (Operator.Word, "code.keyword"),
        (Operator, "code.operator"),
        (String, "code.text"),
        (Number, "code.number"),
        (Name.Function, "code.name"),
        (Name.Class, "code.name"),
    )
    text = Text(no_wrap=True)
    for kind, piece in PythonLexer(stripnl=False, ensurenl=False).get_tokens(source):
        style = ""
        for family, name in reversed(styles):  # the first family that holds it counts
            style = name if kind in family else style  # type: ignore[comparison-overlap]
        text.append(piece, style)
    return text
