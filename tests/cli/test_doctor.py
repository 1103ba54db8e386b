"""What doctor tells of the background runner and of what Keras lessons need."""

import tempfile
from pathlib import Path

import pytest

from dltutor.cli import doctor
from dltutor.runner import calling
from dltutor.runner.meeting import Unsafe
from tests.cli.program import dltutor


@pytest.fixture
def place():
    """A runtime folder, short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="dlt") as folder:
        yield Path(folder)


def told(findings):
    return [(each.mark, each.what, each.remedy) for each in findings]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (
            calling.State("ready", 12, 700, 5, 480),
            "process 12) is ready, 12 minutes old, with 5 answers played; if nobody asks it ends "
            "in 8 minutes",
        ),
        (calling.State("ready", 0, 20, 1, 60), "Keras is ready, less than a minute old"),
        (calling.State("busy", 12, 60), "(process 12) is busy, 1 minute old"),
        (calling.State("starting"), "is starting"),
        (calling.State("none"), "the first check that needs one starts it"),
    ],
)
def test_the_background_runner_is_told_as_it_is(monkeypatch, state, words):
    monkeypatch.setattr(calling, "status", lambda: state)
    monkeypatch.setattr(calling, "possible", lambda: True)
    ((mark, what, _),) = told(doctor.background())

    assert mark == "ok"
    assert words in what


def test_where_there_can_be_none_nothing_is_promised(monkeypatch):
    monkeypatch.setattr(calling, "status", lambda: calling.State("none"))
    monkeypatch.setattr(calling, "possible", lambda: False)

    assert told(doctor.background()) == []


def test_a_folder_open_to_others_is_told_with_its_remedy(monkeypatch):
    def unsafe():
        raise Unsafe("/run/x should be a folder that only you may use (chmod 700)")

    monkeypatch.setattr(calling, "status", unsafe)
    ((mark, what, _),) = told(doctor.background())

    assert mark == "note"
    assert "chmod 700" in what


def test_what_keras_lessons_lack_is_told(monkeypatch):
    versions = {"keras": "3.15"}
    monkeypatch.setattr(doctor, "_version", versions.get)

    assert told(doctor.keras()) == [
        ("ok", "keras 3.15, for lessons 10 and on", ""),
        (
            "note",
            "TensorFlow, scikit-learn and gymnasium are not installed; lessons 10 and on need them",
            "pip install 'dltutor[keras]'",
        ),
    ]


def test_doctor_neither_starts_a_runner_nor_imports_tensorflow(place):
    ended = dltutor("doctor", cwd=place, XDG_RUNTIME_DIR=str(place), PYTHONPROFILEIMPORTTIME="1")

    assert "Nothing is wrong" in ended.stdout
    assert "numpy" in ended.stderr or "dltutor.runner" in ended.stderr
    assert "tensorflow" not in ended.stderr
    assert not any((place / "dltutor").iterdir())


def test_runners_are_stopped_and_counted(place):
    ended = dltutor("doctor", "--stop-runner", cwd=place, XDG_RUNTIME_DIR=str(place))
    assert (ended.stdout, ended.returncode) == ("There was no background runner.\n", 0)

    (place / "dltutor").chmod(0o777)
    ended = dltutor("doctor", "--stop-runner", cwd=place, XDG_RUNTIME_DIR=str(place))
    assert (ended.stdout, ended.returncode) == ("", 2)
    assert "chmod 700" in ended.stderr


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1 background runner stopped.\n"), (3, "3 background runners stopped.\n")],
)
def test_so_many_were_stopped(monkeypatch, capsys, number, words):
    monkeypatch.setattr(calling, "stop_all", lambda: number)
    doctor.doctor(stop_runner=True)

    assert capsys.readouterr().out == words
