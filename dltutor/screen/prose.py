"""Short Markdown in one breath: a headline or an explanation, with `code`, **bold** and $maths$."""

from __future__ import annotations

import re

from rich.text import Text

from dltutor.screen.theme import Look

COMMAND = "dltutor "
SPANS = re.compile(r"`(?P<code>[^`]+)`|\*\*(?P<strong>[^*]+)\*\*|\$(?P<maths>[^$\n]+)\$")


def inline(source: str, style: str = "", *, colour: bool = True, unicode: bool = True) -> Text:
    """One paragraph as text. Without colour code keeps its backticks, in ASCII maths its LaTeX."""
    text = Text(style=style)
    end = 0
    for span in SPANS.finditer(source):
        text.append(source[end : span.start()])
        if span["code"]:
            text.append(span["code"] if colour else span[0], code_style(span["code"]))
        elif span["strong"]:
            text.append(span["strong"], "strong")
        elif unicode:
            text.append_text(_maths(span["maths"]))
        else:
            text.append(span["maths"], "maths")
        end = span.end()
    return text.append(source[end:])


def code_style(code: str) -> str:
    """What is to be typed into the terminal looks the same everywhere."""
    return "key" if code.startswith(COMMAND) else "code.inline"


def prose(source: str, look: Look, style: str = "") -> Text:
    """One paragraph as a console can show it."""
    return inline(source, style, colour=look.colour, unicode=look.unicode)


def _maths(latex: str) -> Text:
    # Formulas are rare in what a check says, and their parser is not small.
    from dltutor.screen.formula import inline as formula

    try:
        return formula(latex)
    except ValueError:
        return Text(latex)


def paragraphs(source: str) -> list[tuple[bool, str]]:
    """The paragraphs of a text, each with whether it is indented, and so kept as it is.

    Lines of ordinary paragraphs are joined, to be wrapped anew at the screen's own width.
    """
    found = []
    for block in re.split(r"\n\s*\n", source.strip("\n")):
        lines = block.split("\n")
        if all(line.startswith("    ") for line in lines if line.strip()):
            found.append((True, "\n".join(line[4:] for line in lines)))
        else:
            found.append((False, " ".join(line.strip() for line in lines)))
    return [(kept, text) for kept, text in found if text.strip()]
