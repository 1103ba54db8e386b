"""A worker grades: once, and once more where it was the machine that was busy."""

from types import SimpleNamespace

import pytest

from dltutor.classroom import worker
from dltutor.classroom.worker import Examiner
from dltutor.runner import WarmRunner


def halted(seconds):
    return {"verdict": {"status": "halted", "seconds": seconds}}


PASSED = {"verdict": {"status": "passed", "seconds": 0.01}}


@pytest.mark.parametrize(
    ("first", "worked", "told"),
    [
        (halted(5.1), 0.3, PASSED),  # the machine gave it next to nothing
        (halted(5.1), 4.9, halted(5.1)),  # it had its time, and looped
        (halted(30.1), 0.0, halted(30.1)),  # it worked elsewhere
        (halted(0.2), 0.01, halted(0.2)),  # it was ended for something else
        ({"trouble": "no"}, 0.0, {"trouble": "no"}),
    ],
)
def test_who_was_kept_waiting_is_graded_once_more(
    monkeypatch, mini_course, tmp_path, first, worked, told
):
    records = [first, PASSED]
    runner = SimpleNamespace(is_warm=True, worked=0.0)

    def examine(*_):
        runner.worked += worked
        return records.pop(0)

    monkeypatch.setattr(worker, "examine", examine)

    assert Examiner(mini_course, runner, tmp_path)("double", {"double.py": b""}) == told
    assert len(records) == (0 if told is PASSED else 1)


def test_the_time_that_answers_took_is_told(mini_course, tmp_path):
    busy = (
        b"import time\nwhile time.process_time() < 0.5: pass\n\ndef double(x):\n    return 2 * x\n"
    )
    with WarmRunner() as runner:
        Examiner(mini_course, runner, tmp_path)("double", {"double.py": busy})
        assert 0.3 < runner.worked < 5


def test_an_exercise_that_changed_drops_what_was_kept_of_the_one_before(mini_course, tmp_path):
    with WarmRunner() as runner:
        examiner = Examiner(mini_course, runner, tmp_path)
        examiner("double", {"double.py": b"def double(x):\n    return 2 * x\n"})
        first = examiner.grader
        examiner("double", {"double.py": b"def double(x):\n    return 3 * x\n"})
        assert examiner.grader is first
        examiner("blanks", {"blanks.py": b"one = 1\ntwo = 2\n"})
        assert examiner.grader is not first
    assert not (tmp_path / "answer").exists()
