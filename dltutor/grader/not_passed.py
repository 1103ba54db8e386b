"""What to tell about an answer that did not pass."""

from __future__ import annotations

from dataclasses import replace

from dltutor.grader import asked, unfinished
from dltutor.grader.beside import beside
from dltutor.grader.evidence import Evidence
from dltutor.grader.findings import diagnose, input_changed
from dltutor.grader.judged import Judged
from dltutor.grader.key import Key
from dltutor.grader.layers import model_rows
from dltutor.grader.nudge import nudged
from dltutor.grader.parts import diagnose_parts
from dltutor.grader.recognise import recognise
from dltutor.grader.show import as_json
from dltutor.grader.source import Source
from dltutor.grader.told import Finding
from dltutor.grader.training import curves_of
from dltutor.grader.unrecognised import broken_law, what_is_known
from dltutor.runner.run import Run
from dltutor.verdict import Status, Verdict


def not_passed(
    key: Key, source: Source, run: Run, verdict: Verdict, judged: list[Judged]
) -> Verdict:
    """The verdict on an answer that did not load, did not agree, or did not come to its end."""
    recording = run.recording
    if recording and recording.load_error:
        return unfinished.not_loaded(verdict, recording.load_error, source, key)
    if recording and recording.missing:
        return unfinished.missing(verdict, recording, source, key.exercise)
    first = next((case for case in judged if not case.ok), None)
    if first is None or _out_of_memory(first):
        return unfinished.halted(verdict, run, source, key)
    return _not_yet(key, source, verdict, judged, first)


def _out_of_memory(case: Judged) -> bool:
    """Memory that runs out is a halt, though it comes as an exception."""
    return case.played.raised is not None and case.played.raised.type_name == "MemoryError"


def _not_yet(
    key: Key, source: Source, verdict: Verdict, judged: list[Judged], first: Judged
) -> Verdict:
    """The verdict on an answer whose first failing case is known."""
    case = asked.case_of(first, key.parameter_names(first.name), key.call(first.name))
    training = curves_of(first.got) or verdict.training
    verdict = replace(verdict, case=case, laws=first.laws, training=training)
    blank = unfinished.blank_line(first, source, key.script.names)
    if blank is not None:
        return unfinished.incomplete(verdict, blank, source, judged)
    mistake = recognise(judged, key.mistakes, first.name, key.evidence)
    if first.played.raised:
        verdict = unfinished.raised(verdict, first.played.raised, first.name, source)
    else:
        verdict = _wrong(key, verdict, judged, first)
    if mistake:
        verdict = replace(
            verdict,
            mistake=mistake.name,
            kind=None,
            headline=mistake.headline,
            explanation=mistake.explanation,
        )
    told = (verdict.explanation, nudged(key, first), _besides(key, verdict, first))
    return replace(verdict, explanation="\n\n".join(filter(None, told)))


def _besides(key: Key, verdict: Verdict, case: Judged) -> str:
    """That an answer which is wrong has also changed what it was given."""
    if not case.played.changed or verdict.kind == "input-changed" or verdict.mistake:
        return ""
    offset = len(key.cases[case.number - 1][1]) - len(case.inputs)
    names = key.parameter_names(case.name)
    places = (position - offset for position in case.played.changed)
    changed = [f"`{names[place]}`" for place in places if 0 <= place < len(names)]
    if not changed:
        return ""
    return f"Besides, it changes {' and '.join(changed)}, which the caller still needs."


def _told(key: Key, failing: tuple[Judged, ...], alike: tuple[Judged, ...]) -> Finding:
    first, evidence = failing[0], Evidence(failing, alike)
    breaks_a_law = any(not law.holds for law in first.laws)
    if key.only_laws:
        unless_law = (
            key.finding(first.number - 1, first.got) if breaks_a_law else input_changed(evidence)
        )
        return unless_law or broken_law(first)
    diagnosis = diagnose(evidence) or diagnose_parts(evidence, diagnose)
    if diagnosis is None and breaks_a_law:
        return broken_law(first)
    return diagnosis or what_is_known(failing, alike)


def _is_asked(key: Key, case: Judged) -> bool:
    """Whether a case asks a question of a function, whose answer may be told."""
    return bool(case.inputs) and not key.only_laws


def _wrong(key: Key, verdict: Verdict, judged: list[Judged], first: Judged) -> Verdict:
    alike = tuple(case for case in judged if case.name == first.name)
    failing = tuple(case for case in alike if not case.ok and not case.played.raised)
    told = _told(key, failing, alike)
    expected, got = beside(first)
    layers = model_rows(first.expected, first.got)
    # A dict is what the exercise's own play has put together: the learner never saw it. Nor does a
    # model that was trained say anything as a line of text.
    unseen = layers or key.script.judged_by == "training" or isinstance(first.got, dict)
    return replace(
        verdict,
        layers=layers,
        status=Status.WRONG,
        expected=None if key.only_laws else as_json(first.expected),
        got=as_json(first.got),
        # To show what a value should be would be to give the answer away.
        expected_shown=expected if _is_asked(key, first) else None,
        got_shown=None if unseen else got,
        kind=told.kind or None,
        headline=told.headline,
        explanation=told.explanation,
    )
