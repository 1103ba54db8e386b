"""The judge: recordings in, a verdict out. It runs nothing of the learner's and starts nothing."""

from __future__ import annotations

from dataclasses import replace

from dltutor.grader import asked, unfinished
from dltutor.grader.compare import agree
from dltutor.grader.evidence import Evidence
from dltutor.grader.findings import diagnose
from dltutor.grader.judged import Judged
from dltutor.grader.key import Key
from dltutor.grader.recognise import recognise
from dltutor.grader.show import as_json, shown
from dltutor.grader.source import Source
from dltutor.grader.unrecognised import broken_law, what_is_known
from dltutor.runner.recording import Recording
from dltutor.runner.run import Run
from dltutor.verdict import Law, Status, Verdict


def judge(key: Key, source: Source, run: Run) -> Verdict:
    """What an answer that was run is worth."""
    blank = Verdict(
        exercise=key.exercise.name,
        status=Status.HALTED,
        headline="",
        title=key.exercise.title,
        place=key.exercise.place,
        cases=len(key.cases),
        output=run.output,
    )
    recording = believable(run.recording, key)
    run = replace(run, recording=recording)
    if recording and recording.load_error:
        return unfinished.not_loaded(blank, recording.load_error, source)
    if recording and recording.missing:
        return unfinished.missing(blank, recording, source, key.exercise)
    judged = judge_cases(key, recording) if recording else []
    verdict = replace(
        blank,
        passed_cases=sum(case.ok for case in judged),
        agree=tuple(case.ok for case in judged),
    )
    first = next((case for case in judged if not case.ok), None)
    if first is not None and not _out_of_memory(first):
        return _not_yet(key, source, verdict, judged, first)
    whole = recording is not None and recording.complete and len(judged) == len(key.cases)
    if not whole or first is not None:
        return unfinished.halted(verdict, run, source, key)
    return replace(verdict, status=Status.PASSED, headline=f"All {len(judged)} cases agree.")


def believable(recording: Recording | None, key: Key) -> Recording | None:
    """The recording, unless it tells of more cases than there are: then it was not our player's."""
    if recording is None or len(recording.played) > len(key.cases):
        return None
    return recording


def judge_cases(key: Key, recording: Recording) -> list[Judged]:
    """Every case that was played, held against the reference's, in order."""
    judged = []
    for position, played in enumerate(recording.played):
        title, inputs = key.cases[position]
        name, arguments = key.called(inputs)
        expected = key.reference.played[position].result
        case = Judged(
            position + 1, title, name, arguments, expected, key.scales[position], played, ok=False
        )
        judged.append(replace(case, ok=_holds(key, case), laws=_laws(key, case)))
    return judged


def _laws(key: Key, case: Judged) -> tuple[Law, ...]:
    return () if case.played.raised else key.laws(case.number - 1, case.got)


def _holds(key: Key, case: Judged) -> bool:
    played = case.played
    if played.raised or played.changed:
        return False
    if key.only_laws:
        laws = key.laws(case.number - 1, played.result)
        repeats = played.repeats or agree(played.result, played.again)
        return bool(laws) and all(law.holds for law in laws) and repeats
    return case.would_be(played.result) and (played.repeats or case.would_be(played.again))


def _out_of_memory(case: Judged) -> bool:
    """Memory that runs out is a halt, though it comes as an exception."""
    return case.played.raised is not None and case.played.raised.type_name == "MemoryError"


def _not_yet(
    key: Key, source: Source, verdict: Verdict, judged: list[Judged], first: Judged
) -> Verdict:
    """The verdict on an answer whose first failing case is known."""
    case = asked.case_of(first, key.parameter_names(first.name))
    verdict = replace(verdict, case=case, laws=first.laws)
    blank = unfinished.blank_line(first, source, key.script.names)
    if blank is not None:
        return unfinished.incomplete(verdict, blank, source, judged)
    mistake = recognise(judged, key.mistakes, first.name)
    if first.played.raised:
        verdict = unfinished.raised(verdict, first.played.raised, first.name, source)
    else:
        verdict = _wrong(key, verdict, judged, first)
    if not mistake:
        return verdict
    return replace(
        verdict,
        mistake=mistake.name,
        kind=None,
        headline=mistake.headline,
        explanation=mistake.explanation,
    )


def _is_asked(key: Key, case: Judged) -> bool:
    """Whether a case asks a question of a function, whose answer may be told."""
    return bool(case.inputs) and not key.only_laws


def _wrong(key: Key, verdict: Verdict, judged: list[Judged], first: Judged) -> Verdict:
    alike = tuple(case for case in judged if case.name == first.name)
    failing = tuple(case for case in alike if not case.ok and not case.played.raised)
    if key.only_laws:
        told = broken_law(first)
    else:
        told = diagnose(Evidence(failing, alike)) or what_is_known(failing, alike)
    return replace(
        verdict,
        status=Status.WRONG,
        expected=None if key.only_laws else as_json(first.expected),
        got=as_json(first.got),
        # To show what a value should be would be to give the answer away.
        expected_shown=shown(first.expected, first.differs) if _is_asked(key, first) else None,
        got_shown=shown(first.got, first.differs),
        kind=told.kind or None,
        headline=told.headline,
        explanation=told.explanation,
    )
