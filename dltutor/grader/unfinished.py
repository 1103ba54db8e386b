"""Verdicts on answers that did not get as far as a result: unwritten, missing, raised, halted."""

from __future__ import annotations

import difflib
import signal
from dataclasses import replace
from typing import Any

from dltutor.course import Exercise
from dltutor.grader import exceptions
from dltutor.grader.judged import Judged
from dltutor.grader.key import Key
from dltutor.grader.source import Source, parse
from dltutor.runner.recording import Raised, Recording, is_blank
from dltutor.runner.run import Run
from dltutor.runner.spent import MOST_BYTES, MOST_ENTRIES, MOST_THREADS
from dltutor.verdict import Status, Verdict


def not_loaded(verdict: Verdict, raised: Raised, source: Source, key: Key) -> Verdict:
    """The file raised while it was imported."""
    if raised.type_name == "NotImplementedError":
        return _incomplete(verdict, raised.line, source, "")
    if raised.type_name == "MemoryError":
        return _out_of_memory(verdict, raised.line, source, key)
    return replace(
        verdict,
        status=Status.BROKEN,
        headline=exceptions.headline(raised, "the file", "that imports your file"),
        explanation=exceptions.advice(raised, source.definitions)
        or "It happened while the file was imported, before anything was asked of it.",
        line=raised.line,
        source=source.line(raised.line),
    )


def missing(verdict: Verdict, recording: Recording, source: Source, exercise: Exercise) -> Verdict:
    """A name that the exercise asks for is not there."""
    name = recording.missing[0]
    signature = parse(exercise.starter, "starter.py").signature(name)
    asked = f"def {signature}: ..." if signature else f"{name} = ..."
    near = difflib.get_close_matches(name, recording.defined, n=1, cutoff=0.7)
    seen = f"There is `{near[0]}`: is it the same, spelt otherwise? " if near else ""
    others = ", ".join(recording.missing[1:])
    more = f" Also missing: {others}." if others else ""
    node = source.definitions.get(near[0]) if near else None
    return replace(
        verdict,
        status=Status.MISSING,
        headline=f"The file does not define {name}.",
        explanation=f"{seen}This is looked for, at the left margin:\n\n    {asked}\n{more}",
        line=node.lineno if node else None,
        source=source.line(node.lineno) if node else "",
    )


def blank_line(case: Judged, source: Source, names: tuple[str, ...]) -> int | None:
    """The line that is still to be written, if that is why a case fails; 0 for no known line."""
    raised = case.played.raised
    if raised and raised.type_name == "NotImplementedError":
        return source.unwritten(case.name) or raised.line or 0
    if source.unwritten(case.name):
        return source.unwritten(case.name)
    if _holds_a_blank(case.got):
        return next(filter(None, map(source.unwritten, names)), 0)
    return None


def _holds_a_blank(value: Any) -> bool:
    parts = value.values() if isinstance(value, dict) else value
    if isinstance(value, (dict, list, tuple)):
        return any(map(_holds_a_blank, parts))
    return is_blank(value)


def incomplete(verdict: Verdict, line: int, source: Source, judged: list[Judged]) -> Verdict:
    """Something is still blank; what is written already may well be right."""
    name = verdict.case.call.partition("(")[0] if verdict.case else ""
    # A case with laws may have looked at no more than a part.
    done = dict.fromkeys(each.name for each in judged if each.ok and not each.laws)
    done.pop(name, None)
    right = f"Right already: {', '.join(done)}. " if done else ""
    return _incomplete(verdict, line or None, source, right)


def _incomplete(verdict: Verdict, line: int | None, source: Source, right: str) -> Verdict:
    where = f"Line {line}" if line else "Something"
    return replace(
        verdict,
        status=Status.INCOMPLETE,
        headline=f"{where} is still to be written.",
        explanation=f"{right}Replace the blank by your answer, save, and check again.",
        line=line,
        source=source.line(line),
    )


def raised(verdict: Verdict, error: Raised, name: str, source: Source) -> Verdict:
    """A case raised an exception: the learner's own line, and what it means."""
    call = verdict.case.call if verdict.case else name
    told = exceptions.advice(error, source.definitions)
    own = source.signature(name)
    if error.line is None and own and error.type_name == "TypeError":
        told = f"Yours is defined as {own}; it is called as {call}. {told}"
    return replace(
        verdict,
        status=Status.BROKEN,
        headline=exceptions.headline(error, name, call),
        explanation=told.strip(),
        line=error.line,
        source=source.line(error.line),
    )


def halted(verdict: Verdict, run: Run, source: Source, key: Key) -> Verdict:
    """The process did not come to its end, or was silent: what stopped it, and where."""
    line = run.recording.halted_at if run.recording else None
    judged = len(verdict.agree)
    exhausted = judged and run.recording and run.recording.played[judged - 1].raised
    if exhausted and exhausted.type_name == "MemoryError":
        return _out_of_memory(verdict, exhausted.line, source, key)
    headline, explanation = _halt(run, line, key)
    where = (
        f" It was in case {judged + 1} of {verdict.cases}." if 0 < judged < verdict.cases else ""
    )
    return replace(
        verdict,
        status=Status.HALTED,
        headline=headline,
        explanation=explanation + where,
        line=line,
        source=source.line(line),
    )


def _out_of_memory(verdict: Verdict, line: int | None, source: Source, key: Key) -> Verdict:
    at = f" at line {line}" if line else ""
    return replace(
        verdict,
        status=Status.HALTED,
        headline=f"Out of memory{at}: an answer may use {key.memory // 2**20} MB.",
        explanation="No case here needs as much. Look for an array whose shape is a "
        "product of two lengths where one was meant, or a list that never stops growing.",
        line=line,
        source=source.line(line),
    )


ENDLESS = "Is there a loop whose condition never becomes false?"
# What a process was stopped for -> what is told; see Ended.how.
STOPPED = {
    "output": (
        "Stopped: the answer printed more than a megabyte.",
        "A print in a loop that does not end does so. What was printed first is below.",
    ),
    "results": ("Stopped: the results are too large.", "Return only what the task asks for."),
    "disk": (
        f"Stopped: it wrote more than {MOST_ENTRIES} files, or {MOST_BYTES // 2**20} MB.",
        "No exercise needs more than a few. Are files written in a loop that does not end?",
    ),
    "threads": (
        f"Stopped: the answer started more than {MOST_THREADS} threads.",
        "No exercise needs one of its own. Are they started in a loop that does not end?",
    ),
}


def _halt(run: Run, line: int | None, key: Key) -> tuple[str, str]:
    if run.how in STOPPED:
        return STOPPED[run.how]
    if run.how == "killed":
        name = signal.Signals(run.code).name if run.code in list(signal.Signals) else run.code
        return (
            f"The process that ran the answer was ended by the signal {name}.",
            "The file ends it itself, or needs more memory than there is.",
        )
    seconds = f"{key.seconds:g} seconds"
    if run.how == "deadline":
        return f"Stopped after {seconds}: the answer had not come to an end.", ENDLESS
    if run.recording and run.recording.halted_at is not None:
        told = f"The answer had not come to an end. {ENDLESS}"
        return f"Stopped after {seconds}, at line {line}.", told
    return (
        "The process that ran the answer ended before it had answered.",
        "os._exit, or something that closes or writes to files it did not open, does so. Nothing "
        "of the kind is needed here.",
    )
