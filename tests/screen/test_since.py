"""What a save has changed, told from two verdicts: only what is true, and what helps."""

from dataclasses import replace

import pytest

from dltutor.screen.since import since
from dltutor.verdict import Case, Curve, Input, Law, LayerRow, Shown, Status, Verdict

CASE = Case(1, "weight 2, input 3", "weight_slope(x, w)", (Input("x", Shown("[3]")),))


def wrong(got, agree=(False, False, True, False), shape=None, differing=1, **changes):
    """A wrong answer; `got` as JSON says it."""
    told = Shown(str(got), shape if shape is not None else (), wrong=differing)
    verdict = Verdict(
        "weight_slope",
        Status.WRONG,
        "A headline.",
        cases=len(agree),
        passed_cases=sum(agree),
        agree=agree,
        case=CASE,
        got=got,
        got_shown=told,
        expected_shown=Shown("-24", shape if shape is not None else ()),
    )
    return replace(verdict, **changes)


def broken(headline="It divides by 0.", line=9, **changes):
    verdict = wrong(None, status=Status.BROKEN, headline=headline, line=line, got_shown=None)
    return replace(verdict, **changes)


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        (0.31, 0.62, "Case 1 gave 0.31, now 0.62: twice as much."),
        (24, -24, "Case 1 gave 24, now -24: the sign has turned."),
        (-12, -6, "Case 1 gave -12, now -6: half as much."),
        (5, 7, "Case 1 gave 5, now 7."),
        (5, "nan", "Case 1 gave 5, now nan."),
        (5, 5, "No change: case 1 gives what it gave before."),
        (0, 0.0, "No change: case 1 gives what it gave before."),
    ],
)
def test_a_number_is_told_beside_the_one_before(before, now, told):
    assert since(wrong(before), wrong(now)) == told


def test_of_many_numbers_how_many_differ_is_told():
    before, now = [1, 2, 3, 4, 5], [1, 2, 3, 4, 9]
    told = since(wrong(before, shape=(5,), differing=3), wrong(now, shape=(5,), differing=1))
    assert told == "3 cells differed before, now 1."
    assert since(wrong(before, shape=(5,)), wrong([2, 4, 6, 8, 10], shape=(5,))) == (
        "Against before, twice as much."
    )


def test_another_shape_is_told_and_whether_it_is_the_one_that_was_asked_for():
    before, now = wrong([1, 2, 3], shape=(3,)), wrong([[1], [2], [3]], shape=(3, 1))
    assert since(before, now) == "The shape was (3,), now (3, 1), as asked."
    asked = replace(now, expected_shown=Shown("", (1, 3)))
    assert since(before, asked) == "The shape was (3,), now (3, 1)."


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ("xxxx", "vxxx", "1 more case agrees than before."),
        ("xxxv", "vvxv", "2 more cases agree than before."),
        ("xvvv", "xxvv", "1 case that agreed before no longer does."),
        ("xvvx", "xxxx", "2 cases that agreed before no longer do."),
        ("xvxx", "vxvx", "2 cases agree that did not before; 1 that agreed no longer does."),
        ("xvxx", "xvxx", ""),
        ("xvxx", "vv", ""),  # another exercise file by now, or a check that stopped
    ],
)
def test_cases_that_agree_or_no_longer_do_are_counted(before, now, told):
    first, then = (tuple(mark == "v" for mark in marks) for marks in (before, now))
    other = replace(CASE, number=2)
    assert since(wrong(None, first), wrong(None, then, case=other)) == told


def test_numbers_of_another_case_are_not_compared():
    other = replace(CASE, number=2, title="another")
    assert "gave" not in since(wrong(5), wrong(7, case=other))
    assert since(wrong(5), wrong(5, case=other)) == ""


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ("forgets_the_2_and_turns_the_error", "turns_the_error", "One of the mistakes"),
        ("forgets_the_2", "forgets_the_2_and_turns_the_error", "still there"),
        ("forgets_the_2", "turns_the_error", "Another mistake"),
    ],
)
def test_a_mistake_is_said_to_be_gone_only_where_its_name_says_so(before, now, told):
    first, then = (wrong(None, mistake=f"weight_slope__{name}") for name in (before, now))
    assert told in since(first, then)
    assert ("is gone" in since(first, then)) is (told == "One of the mistakes")


def test_a_mistake_that_is_recognised_no_longer_is_not_said_to_be_mended():
    assert since(wrong(None, mistake="weight_slope__forgets_the_2"), wrong(None)) == ""


def test_an_answer_that_runs_now_and_one_that_no_longer_does():
    assert since(broken(), wrong(5)) == "Case 1 gives a result now; before, line 9 stopped it."
    loaded = since(broken(case=None), wrong(5))
    assert loaded == "The file can be run now; before, line 9 stopped it."
    later = replace(CASE, number=3)
    assert since(broken(case=later), wrong(5)) == ""  # the one that stopped was never reached
    assert since(wrong(5), broken()) == "Before this save it ran: 1 of 4 cases agreed."
    assert since(broken(), broken(headline="Another.")) == "Another error than before."
    assert since(broken(), broken(line=12)) == "The same error as before, now at line 12."
    assert since(broken(), broken()) == ""


def test_what_passed_before_is_said_to_have_passed():
    passed = Verdict("weight_slope", Status.PASSED, "All agree.")
    assert since(passed, wrong(5)) == "It passed before this save."
    assert since(wrong(5), passed) == ""


def test_what_is_not_written_yet_is_compared_with_nothing():
    for status in (Status.UNTOUCHED, Status.INCOMPLETE, Status.MISSING):
        other = wrong(5, status=status)
        assert since(other, wrong(7)) == since(wrong(7), other) == ""


def test_another_exercise_is_compared_with_nothing():
    assert since(wrong(5), replace(wrong(7), exercise="relu")) == ""


def test_a_training_is_compared_by_what_its_bar_measures_else_by_its_loss():
    def bar(error):
        return (Law(f"the error is below 22: here {error}", holds=False),)

    assert since(wrong(None, laws=bar("39.22")), wrong(None, laws=bar("25.1"))) == (
        "It was 39.22, now 25.1."
    )
    curves = [wrong(None, training=(Curve("loss", (9.0, end)),)) for end in (0.9, 0.4)]
    assert since(*curves) == "The loss at the end was 0.9, now 0.4."


def test_a_model_is_compared_by_its_layers():
    def rows(*same):
        return tuple(LayerRow(n, "Dense 1", "Dense", 1, ok) for n, ok in enumerate(same, 1))

    told = since(wrong(None, layers=rows(True, False)), wrong(None, layers=rows(True, True)))
    assert told == "2 of 2 lines of the model are as asked, before 1."


def test_few_numbers_are_told_all():
    told = since(wrong([1, 2], shape=(2,)), wrong([1, 3.5], shape=(2,)))
    assert told == "Case 1 gave [1, 2], now [1, 3.5]."
