"""An answer that trains is ended at the first case that is wrong."""

import time

import pytest

from dltutor.grader import Grader, recorded
from dltutor.grader.key import Key
from dltutor.grader.listening import Listening
from dltutor.runner import ColdRunner
from dltutor.runner.recording import Played, to_frame
from dltutor.runner.supervise import OUTPUT, RESULTS, Enough
from dltutor.wire.values import pack

CHECKS = '''"""train(x)."""

JUDGED_BY = "laws"
ONCE = True


def cases(rng):
    yield "one", 1.0
    yield "two", 2.0
    yield "three", 3.0


def laws(answer, x):
    yield "it is doubled", answer == 2 * x
'''
STARTER = "def train(x):\n    raise NotImplementedError\n"


def answer(two, three="2 * x"):
    return f"""import time


def train(x):
    print("trains", x, flush=True)
    if x == 3:
        {three}
    return {two} if x == 2 else 2 * x
"""


@pytest.fixture
def exercise(made):
    return made("train", CHECKS, STARTER, "def train(x):\n    return 2 * x\n")


@pytest.fixture
def listening(exercise):
    return Listening(Key(exercise), None, ends=True)


def frames(*results, written=()):
    """What a player sends of an answer that gives these results, one after the other."""
    played = [{"played": to_frame(Played(each))} for each in results]
    for frame, until in zip(played, written, strict=False):
        frame["written"] = until
    return [pack(each) for each in [{"loaded": ["train"], "missing": []}, *played]]


def test_a_case_that_is_wrong_is_enough_and_those_before_are_kept(listening):
    first, second, third, fourth = frames(2.0, 5.0, 6.0)
    listening(RESULTS, first + second[:10])
    listening(RESULTS, second[10:])
    with pytest.raises(Enough) as enough:
        listening(RESULTS, third + fourth)
    assert enough.value.ended.results == first + second + third
    assert [case.ok for case in listening.judged] == [True, False]


def test_right_cases_are_never_enough(listening):
    listening(RESULTS, b"".join(frames(2.0, 4.0, 6.0)))
    assert [case.ok for case in listening.judged] == [True, True, True]


def test_what_the_next_case_has_printed_already_is_left_out(listening):
    listening(OUTPUT, b"one\ntwo\nthr")
    with pytest.raises(Enough) as enough:
        listening(RESULTS, b"".join(frames(2.0, 5.0, written=(4, 8))))
    assert enough.value.ended.output == b"one\ntwo\n"


def test_where_a_runner_fails_the_next_begins_again(listening):
    listening(OUTPUT, b"one\n")
    listening(RESULTS, b"".join(frames(2.0)))
    listening(RESULTS, b"".join(frames(2.0, 4.0)))
    assert [case.number for case in listening.judged] == [1, 2]


def test_bytes_that_are_no_frames_end_nothing(listening):
    listening(RESULTS, b"".join(frames(2.0)))
    listening(RESULTS, b"no frame of ours" * 10)
    listening(RESULTS, b"".join(frames(5.0)))
    assert not listening.judged


def test_one_that_ends_nothing_only_passes_on_what_is_printed(exercise):
    heard = []
    listening = Listening(Key(exercise), heard.append, ends=False)
    listening(OUTPUT, b"one\n")
    listening(RESULTS, b"".join(frames(5.0)))
    assert heard == [b"one\n"]
    assert not listening.judged


@pytest.mark.slow
def test_what_it_would_train_after_a_wrong_case_is_not_waited_for(made, tmp_path):
    exercise = made("train", CHECKS.replace("ONCE", 'RUNNER = "keras"\nONCE'), STARTER, "")
    (exercise.folder / "recorded.bin").write_bytes(recorded.packed(exercise, {}))
    file = tmp_path / "answer.py"
    grader = Grader(keras_runner=ColdRunner())
    file.write_text(answer("2 * x + 1", "time.sleep(20)"))
    begun = time.perf_counter()
    verdict = grader.grade(exercise, file)
    assert time.perf_counter() - begun < 20
    assert (verdict.agree, verdict.case.number) == ((True, False), 2)
    assert verdict.output == "trains 1.0\ntrains 2.0\n"

    file.write_text(answer("2 * x", "time.sleep(0.1)"))
    assert grader.grade(exercise, file).passed
