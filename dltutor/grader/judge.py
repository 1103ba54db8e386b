"""The judge: recordings in, a verdict out. It runs nothing of the learner's and starts nothing."""

from __future__ import annotations

from dataclasses import replace

from dltutor.grader.compare import agree
from dltutor.grader.judged import Judged
from dltutor.grader.key import Key
from dltutor.grader.layers import model_rows
from dltutor.grader.source import Source
from dltutor.grader.training import own_output, training
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
        output=own_output(run.output) if key.script.needs_keras else run.output,
        training=training(run),
    )
    recording = believable(run.recording, key)
    judged = judge_cases(key, recording) if recording else []
    whole = recording is not None and recording.complete and len(judged) == len(key.cases)
    verdict = replace(
        blank,
        passed_cases=sum(case.ok for case in judged),
        agree=tuple(case.ok for case in judged),
    )
    if whole and all(case.ok for case in judged):
        told = f"All {len(judged)} cases agree." if len(judged) > 1 else "It does what it should."
        # Of a training one wants to know how well it did, not only that it passed.
        laws = judged[-1].laws if key.script.once else ()
        layers = model_rows(judged[-1].got, judged[-1].got)
        return replace(verdict, status=Status.PASSED, headline=told, laws=laws, layers=layers)
    # Diagnosing is most of the grader's code: an answer that is right does not wait for it.
    from dltutor.grader.not_passed import not_passed

    return not_passed(key, source, replace(run, recording=recording), verdict, judged)


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
        expected = None if key.only_laws else key.reference.played[position].result
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
    if key.script.needs_keras and not all(law.holds for law in _laws(key, case)):
        return False  # two ways to write one model are one, but an exercise may ask for one of them
    return case.would_be(played.result) and (played.repeats or case.would_be(played.again))
