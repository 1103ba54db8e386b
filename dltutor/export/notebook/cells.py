"""A lesson cut into cells: text, code with what it prints, pictures, exercises."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from dltutor.course import Exercise
from dltutor.export.pictures import picture, svg
from dltutor.export.source import Source
from dltutor.export.svg import ON_WHITE
from dltutor.screen.markdown.blocks import CALLOUTS
from dltutor.screen.markdown.pictures import PICTURES

EXTENSION = "%load_ext dltutor.notebook"
OPENING = (
    "Run the next cell first. It brings `%%dltutor check`, which checks the answer that stands "
    "below it in a cell, and `%dltutor hint`."
)
QUOTED = re.compile(r"^> \[!(\w+)\] *(?:\n> )?", re.MULTILINE)
PAPER = '<rect class="f p" width="100%" height="100%"/>'  # a notebook may be dark, and never says


@dataclass(frozen=True)
class Cell:
    """Markdown or code; `printed` is what a page says the code prints."""

    kind: str
    source: str
    printed: str = ""


def cells_of(source: Source) -> Iterator[Cell]:
    """The cells of a lesson, in order."""
    lesson = source.lesson
    yield Cell("markdown", f"# {lesson.number} {lesson.title}\n\n{OPENING}")
    yield Cell("code", EXTENSION)
    tokens = MarkdownIt("commonmark").enable("table").parse(lesson.text)
    lines = lesson.text.split("\n")
    written = 0  # the lines that are in cells so far
    for place, token in enumerate(tokens):
        if token.level or token.map is None or not _begins_a_cell(token):
            continue
        begin, end = token.map
        if begin < written:
            continue  # the output of the code before it
        yield from _text("\n".join(lines[written:begin]))
        written = begin
        if token.type == "fence":
            printed = _printed(tokens[place + 1 : place + 2]) if _is(token, "python") else None
            yield from _fence(token, printed.content if printed else "", source)
            written = printed.map[1] if printed and printed.map else end
    yield from _text("\n".join(lines[written:]))


def _begins_a_cell(token: Token) -> bool:
    return token.type in ("fence", "heading_open")


def _is(token: Token, language: str) -> bool:
    return token.type == "fence" and token.info.strip() == language


def _printed(following: list[Token]) -> Token | None:
    return next((token for token in following if _is(token, "output")), None)


def _text(source: str) -> Iterator[Cell]:
    """Markdown as it is, its formulas too; callouts as notebooks have them."""

    def heading(found: re.Match[str]) -> str:
        _, word = CALLOUTS.get(found[1], ("", found[1].capitalize()))
        return f"> **{word}**\n>\n> "

    if told := source.strip("\n"):
        yield Cell("markdown", QUOTED.sub(heading, told))


def _fence(token: Token, printed: str, source: Source) -> Iterator[Cell]:
    language, content = token.info.strip(), token.content
    if language == "python":
        yield Cell("code", content.rstrip("\n"), printed)
    elif language in PICTURES:
        yield Cell("markdown", _picture(language, content, source))
    elif language == "exercise":
        for exercise in source.exercises(content):
            yield from _exercise(exercise)
    else:
        yield Cell("markdown", f"```\n{content}```")


def _picture(kind: str, content: str, source: Source) -> str:
    """An image in the text itself: JupyterLab shows no attached SVG (its issue 10464)."""
    shown = picture(kind, content, source.lesson.recorded)
    drawn = svg(shown.wide, shown, name="p", style=ON_WHITE, ground=PAPER)
    data = base64.b64encode(drawn.encode()).decode()
    words = re.sub(r"[\[\]\s]+", " ", shown.words).strip()
    parts = [f"**{shown.title}**"] if shown.title else []
    parts += [f"![{words}](data:image/svg+xml;base64,{data})"]
    return "\n\n".join([*parts, *([shown.caption] if shown.caption else [])])


def _exercise(exercise: Exercise) -> Iterator[Cell]:
    """The task, and the starter below the command that checks what will become of it.

    Run as an ordinary cell it would put what is not yet written in the place of what the lesson's
    own code has defined by the same name.
    """
    heading = f"### Your turn: {exercise.place} {exercise.title}"
    task = exercise.task.replace("```output", "```text")
    yield Cell("markdown", f"{heading}\n\n{task.strip()}")
    yield Cell("code", f"%%dltutor check {exercise.name}\n" + exercise.starter.rstrip("\n"))
