"""Points: weights in a small file, partial credit by cases and laws."""

import pytest

from dltutor.classroom.errors import ClassroomError
from dltutor.classroom.points import Weights, agreeing, read_weights

NAMES = ["double", "pair"]


def record(status="wrong", passed_cases=0, cases=4, laws=(), laws_judge=False):
    laws = [{"sentence": "", "holds": holds} for holds in laws]
    told = {"exercise": "double", "status": status, "passed_cases": passed_cases}
    return {"verdict": {**told, "cases": cases, "laws": laws}, "laws_judge": laws_judge}


@pytest.mark.parametrize(
    ("told", "points"),
    [
        (record("passed", 4), 3),
        (record(passed_cases=2), 0.75),
        (record(passed_cases=0), 0),
        (record("broken", 0, 0), 0),
        (record("untouched", 0, 0), 0),
    ],
)
def test_a_pass_gives_all_points_and_cases_their_share_of_the_partial_ones(told, points):
    assert Weights(0.5, {"double": 3}).points(told) == points


def test_without_partial_credit_only_a_pass_counts():
    assert Weights(0.0).points(record(passed_cases=3)) == 0
    assert Weights(0.0).points(record("passed", 4)) == 1


def test_laws_that_hold_count_for_their_part_where_laws_judge():
    laws = (True, True, False)

    assert agreeing(record(cases=1, laws=laws, laws_judge=True)) == pytest.approx(2 / 3)
    assert agreeing(record(cases=1, laws=laws)) == 0
    assert agreeing(record(passed_cases=1, cases=2, laws=laws, laws_judge=True)) == pytest.approx(
        5 / 6
    )
    assert agreeing(record(cases=1, laws=(True, True), laws_judge=True)) == 0  # not repeatable, say


def test_a_file_of_weights_is_read(tmp_path):
    file = tmp_path / "weights.toml"
    file.write_text("partial = 0.25\n[weights]\ndouble = 2\n")

    weights = read_weights(file, NAMES)

    assert (weights.partial, weights.weight("double"), weights.weight("pair")) == (0.25, 2, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[weights\n", "not TOML"),
        ("partail = 1\n", "`partail`, which is unknown"),
        ("partial = 2\n", "between 0 and 1"),
        ("partial = true\n", "is True"),
        ("weights = 2\n", "no table"),
        ("[weights]\ndoubel = 2\n", "Did you mean double?"),
        ("[weights]\ndouble = 'two'\n", "'two'"),
        ("[weights]\ndouble = -1\n", "0 or more"),
        ("[weights]\ndouble = nan\n", "0 or more"),
        ("[weights]\ndouble = inf\n", "infinite"),
        (b"\xff\xfe", "UTF-8"),
        (None, "No such file"),
    ],
)
def test_bad_weights_are_one_clear_sentence(tmp_path, text, said):
    file = tmp_path / "weights.toml"
    if text is not None:
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    with pytest.raises(ClassroomError, match=said) as error:
        read_weights(file, NAMES)

    assert str(file) in str(error.value)
