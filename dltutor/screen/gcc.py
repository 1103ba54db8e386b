"""A verdict as compilers tell it, a finding a line, for editors: `file:line: error: message`."""

from __future__ import annotations

from collections.abc import Iterator

from dltutor.screen.prose import inline, paragraphs
from dltutor.verdict import Status, Verdict


def gcc_lines(verdict: Verdict, file: str, line: int, column: int | None = None) -> Iterator[str]:
    """What is wrong as an error, why as notes at the same place; nothing after a pass."""
    if verdict.passed:
        return
    where = f"{file}:{line}:" if column is None else f"{file}:{line}:{column}:"
    yield f"{where} error: {_plain(verdict.headline)}"
    for note in _notes(verdict):
        yield f"{where} note: {note}"


def _notes(verdict: Verdict) -> Iterator[str]:
    """What was asked and what came of it, then what to do: each on one line."""
    case = verdict.case
    if case is not None:
        yield f"case {case.number}: {_on_one_line(case.call)}, {_plain(case.title)}"
        yield from (f"{each.name} = {_on_one_line(each.value.text)}" for each in case.inputs)
    if verdict.status is Status.WRONG and verdict.got_shown and not verdict.layers:
        got = f"got {_on_one_line(verdict.got_shown.text)}"
        expected = verdict.expected_shown
        yield f"expected {_on_one_line(expected.text)}, {got}" if expected else got
    for row in verdict.layers:
        if not row.same:
            number = f"layer {row.number}: " if row.number else ""
            yield f"{number}expected {row.expected or 'no layer'}, got {row.got or 'no layer'}"
    yield from (f"does not hold: {_plain(law.sentence)}" for law in verdict.laws if not law.holds)
    for kept, text in paragraphs(verdict.explanation):
        if not kept:
            yield _plain(text)
        elif not text.endswith("^"):  # the column says where a caret points
            yield from filter(str.strip, text.split("\n"))


def _plain(source: str) -> str:
    """Prose without styles: code keeps its backticks, formulas are what a screen shows."""
    return _on_one_line(inline(source, colour=False).plain)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
