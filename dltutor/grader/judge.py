"""The judge: recordings in, a verdict out. It runs nothing of the learner's and starts nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dltutor.grader.compare import agree
from dltutor.grader.judged import Judged
from dltutor.grader.key import Key
from dltutor.grader.layers import model_rows
from dltutor.grader.source import Source
from dltutor.grader.training import own_output, training
from dltutor.runner.recording import Played, Recording
from dltutor.runner.run import Run
from dltutor.verdict import Status, Verdict


def judge(key: Key, source: Source, run: Run, known: Sequence[Judged] = ()) -> Verdict:
    """What an answer that was run is worth; `known` are cases that have been judged already."""
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
    judged = judge_cases(key, recording, known) if recording else []
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


def judge_cases(key: Key, recording: Recording, known: Sequence[Judged] = ()) -> list[Judged]:
    """Every case that was played, held against the reference's, in order."""
    rest = list(enumerate(recording.played))[len(known) :]
    return [*known, *(judge_case(key, position, played) for position, played in rest)]


def judge_case(key: Key, position: int, played: Played) -> Judged:
    """One case that was played, held against the reference's."""
    title, inputs = key.cases[position]
    name, arguments = key.called(inputs)
    expected = None if key.only_laws else key.reference.played[position].result
    case = Judged(
        position + 1, title, name, arguments, expected, key.scales[position], played, ok=False
    )
    case = replace(case, laws=() if played.raised else key.laws(position, case.got))
    return replace(case, ok=_holds(key, case))


def _holds(key: Key, case: Judged) -> bool:
    played = case.played
    if played.raised or played.changed:
        return False
    obeys = all(law.holds for law in case.laws)
    if key.only_laws:
        repeats = played.repeats or agree(played.result, played.again)
        return bool(case.laws) and obeys and repeats
    if key.script.needs_keras and not obeys:
        return False  # two ways to write one model are one, but an exercise may ask for one of them
    return case.would_be(played.result) and (played.repeats or case.would_be(played.again))
