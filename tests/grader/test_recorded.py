"""What is kept of a Keras exercise: it is read back, and an outdated or broken file is told."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from dltutor.course import Exercise, builtin_course
from dltutor.grader import GraderError, recorded
from dltutor.proof.answers import mistake_names
from dltutor.runner.recording import Played, Raised, Recording

COURSE = builtin_course()
KERAS = [name for name, each in COURSE.exercises.items() if each.needs_keras]


@pytest.fixture
def exercise(tmp_path):
    folder = tmp_path / "wages_model"
    shutil.copytree(COURSE.exercises["wages_model"].folder, folder)
    return Exercise("wages_model", folder)


def test_what_is_packed_is_read_back(exercise):
    played = (
        Played(np.array([1.0, 2.0])),
        Played(raised=Raised("ValueError", "no", 3), changed=(0,)),
    )
    kept = {"reference": Recording(played, complete=True)}
    Path(exercise.folder, "recorded.bin").write_bytes(recorded.packed(exercise, kept))
    (read,) = recorded.read(exercise).values()
    assert read.complete
    assert np.array_equal(read.played[0].result, [1.0, 2.0])
    assert read.played[1].raised == Raised("ValueError", "no", 3)


@pytest.mark.parametrize("role", ["reference.py", "checks.py", "mistakes.py", "starter.py"])
def test_a_change_to_what_is_played_makes_it_outdated(exercise, role):
    file = exercise.folder / role
    file.write_text(file.read_text() + "\n")
    with pytest.raises(GraderError, match="out of date"):
        recorded.read(exercise)


def test_a_change_to_a_hint_does_not(exercise):
    file = exercise.folder / "hints.md"
    file.write_text(file.read_text() + "\n")
    assert "reference" in recorded.read(exercise)


@pytest.mark.parametrize("data", [b"", b"nothing", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_file_that_cannot_be_read_says_how_to_make_it(exercise, data):
    Path(exercise.folder, "recorded.bin").write_bytes(data)
    with pytest.raises(GraderError, match="dltutor author record wages_model"):
        recorded.read(exercise)


@pytest.mark.parametrize("name", KERAS)
def test_every_keras_exercise_is_recorded_with_all_its_mistakes(name):
    kept = recorded.read(COURSE.exercises[name])
    assert list(kept) == [recorded.REFERENCE, *mistake_names(COURSE.exercises[name])]
    assert all(recording.complete for recording in kept.values())


def test_the_recordings_are_small():
    assert sum(len(COURSE.exercises[name].recorded) for name in KERAS) < 200_000
