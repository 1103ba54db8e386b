"""feedback/STUDENT.md: what is right, what is wrong and why, in the words of the verdicts.

It says what `dltutor check` would have said to the student, and no more of what was expected.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from dltutor.classroom.formats.writing import file_name, written
from dltutor.classroom.rows import ABSENT, UNGRADED, Row, Sheet

OUTPUT = 2000  # characters of what an answer printed
MARKS = {"passed": "passes", ABSENT: "not handed in", UNGRADED: "could not be graded"}
INDENTED = "    "
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Feedback:
    """A page for each student."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, sheet: Sheet) -> None:
        """One student's page."""
        with written(self._folder / file_name(sheet.student, ".md")) as target:
            target.write(_without_controls("\n".join(page(sheet))) + "\n")


class Manner(Protocol):
    """How prose and code are written."""

    def prose(self, text: str) -> str:
        """A sentence, of which a part may be the student's own."""
        ...

    def code(self, text: str) -> list[str]:
        """The lines of something that is shown as it is."""
        ...


class Markdown:
    """For pages."""

    def prose(self, text: str) -> str:
        """Without what HTML or Markdown would make of it; code between backticks stays code."""
        parts = re.split(r"(`[^`\n]+`)", text)
        return "".join(part if number % 2 else _escaped(part) for number, part in enumerate(parts))

    def code(self, text: str) -> list[str]:
        """In a fence that the text cannot end."""
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        return [f"{fence}text", text.rstrip("\n"), fence]


class PlainText:
    """For where no Markdown is read."""

    def prose(self, text: str) -> str:
        """As it is."""
        return text

    def code(self, text: str) -> list[str]:
        """Indented."""
        return [f"    {line}" for line in text.rstrip("\n").split("\n")]


MARKDOWN, PLAIN = Markdown(), PlainText()


def page(sheet: Sheet) -> Iterator[str]:
    """The lines of a page."""
    passed = sum(row.passed for row in sheet.rows)
    yield f"# {MARKDOWN.prose(sheet.student)}"
    yield ""
    yield (
        f"{passed} of {len(sheet.rows)} exercises pass: {sheet.points:g} of {sheet.of:g} points."
    )
    for row in sheet.rows:
        title = row.record.get("title") or row.exercise.title
        word = MARKS.get(row.status, "not yet")
        yield ""
        yield f"## {row.exercise.place} {title}: {word}"
        yield ""
        yield from _of_one(row, MARKDOWN)


def told_plainly(row: Row) -> str:
    """What a page says of one exercise, as plain text."""
    return _without_controls("\n".join(_of_one(row, PLAIN)))


def _of_one(row: Row, manner: Manner) -> Iterator[str]:
    worth = f"{row.points:g} of {row.of:g} points"
    yield manner.prose(f"{worth}, `{row.file}`" if row.file else worth)
    if row.passed_over:
        others = ", ".join(f"`{each}`" for each in row.passed_over)
        yield manner.prose(f"(there is more than one file for it; not graded: {others})")
    yield ""
    yield manner.prose(row.headline)
    if not row.verdict:
        return
    if not row.passed:
        yield from _case(row, manner)
        for part in row.verdict["explanation"].strip("\n").split("\n\n"):
            yield ""
            if part.startswith(INDENTED):
                yield from manner.code(part.replace(f"\n{INDENTED}", "\n").removeprefix(INDENTED))
            else:
                yield manner.prose(part.strip("\n"))
    yield from _laws(row, manner)
    if row.verdict["output"].strip():
        yield from ("", "Your code printed:", "")
        yield from manner.code(row.verdict["output"][:OUTPUT])


def _case(row: Row, manner: Manner) -> Iterator[str]:
    """What was asked, expected and got; the line that it is about."""
    record, case, lines = row.record, row.verdict["case"], []
    if case:
        yield ""
        agree = f"{row.verdict['passed_cases']} of {row.verdict['cases']} cases agree"
        yield manner.prose(f"{agree}. Case {case['number']}, {case['title']}:")
        lines = [case["call"], *(f"{name} = {value}" for name, value in case["inputs"].items())]
    for word in ("expected", "got"):
        lines += [f"{word}: {record[word]}"] if record[word] else []
    if record["line"] and record["source"]:
        lines.append(f"line {record['line']}: {record['source']}")
    if lines:
        yield ""
        yield from manner.code("\n".join(lines))


def _laws(row: Row, manner: Manner) -> Iterator[str]:
    laws = row.verdict["laws"]
    if laws:
        yield ""
    for law in laws:
        told = "holds" if law["holds"] else "does not hold"
        yield manner.prose(f"- {told}: {law['sentence']}")


def _escaped(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"([\\`\[\]])", r"\\\1", text)


def _without_controls(text: str) -> str:
    """Text that moves no cursor: an answer may print what it likes."""
    return CONTROLS.sub("?", text)
