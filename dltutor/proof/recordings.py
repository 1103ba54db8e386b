"""Plays a Keras exercise's reference and mistakes, and writes what each came to: recorded.bin.

Of an exercise that laws judge, the evidence is kept: what tells one mistake from another. Of any
other, the results, models without their weights.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from dltutor.course import Exercise
from dltutor.grader import recorded
from dltutor.grader.grade import job_for
from dltutor.grader.key import Key
from dltutor.grader.source import parse
from dltutor.proof.answers import answer_with, mistake_names
from dltutor.runner.recording import Played, Recording
from dltutor.runner.run import Runner
from dltutor.wire.model import KerasModel


class RecordingError(Exception):
    """An answer of ours that does not come to its end; the text says which, and why."""


def write_recordings(exercise: Exercise, runner: Runner) -> list[str]:
    """Write the recorded.bin of an exercise; returns the names of the answers that were played.

    Raises RecordingError for an answer that does not come to its end.
    """
    answers = {recorded.REFERENCE: exercise.solution}
    answers |= {name: answer_with(exercise, name) for name in mistake_names(exercise)}
    with tempfile.TemporaryDirectory() as folder:
        recordings = {
            name: _recording(exercise, runner, Path(folder, f"{name}.py"), text)
            for name, text in answers.items()
        }
    key = Key(exercise)
    keep = partial(_evidence, key) if key.only_laws else _without_weights
    recordings = {name: keep(each) for name, each in recordings.items()}
    (exercise.folder / "recorded.bin").write_bytes(recorded.packed(exercise, recordings))
    return list(recordings)


def _recording(exercise: Exercise, runner: Runner, file: Path, text: str) -> Recording:
    file.write_text(text, encoding="utf-8")
    run = runner.start(job_for(exercise, file, parse(text, str(file)))).finish()
    if run.recording is None or not run.recording.complete:
        told = run.recording.load_error if run.recording else run.output[-2000:]
        raise RecordingError(f"{exercise.name}: {file.stem} did not come to its end: {told}")
    return run.recording


def _evidence(key: Key, recording: Recording) -> Recording:
    """The recording with the evidence of each case in the place of its result."""
    kept = (
        each if each.raised else replace(each, result=key.evidence(position, each.result))
        for position, each in enumerate(recording.played)
    )
    return replace(recording, played=tuple(kept))


def _without_weights(recording: Recording) -> Recording:
    """The recording, its models told by their layers alone: they are compared by no more."""
    return replace(recording, played=tuple(map(_emptied, recording.played)))


def _emptied(played: Played) -> Played:
    return replace(played, result=_without(played.result))


def _without(value: Any) -> Any:
    if isinstance(value, KerasModel):
        return replace(value, weights={}, probe=())
    if isinstance(value, Mapping):
        return {key: _without(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_without(each) for each in value)
    return value
