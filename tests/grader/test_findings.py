"""Every general diagnosis of the contract, from an answer that earns it, and from near misses."""

import pytest

ARRAY = "import numpy as np\n"

DOUBLE = {
    "none-returned": "def double(x):\n    y = 2 * np.asarray(x)\n",
    "printed-not-returned": "def double(x):\n    print(2 * np.asarray(x))\n",
    "wrong-type": "def double(x):\n    return str(x)\n",
    "extra-axis": "def double(x):\n    return 2 * np.asarray(x)[None]\n",
    "wrong-shape": "def double(x):\n    return np.sum(x)[None, None, None] * np.ones((2, 2, 2))\n",
    "sign-flipped": "def double(x):\n    return -2 * np.asarray(x)\n",
    "scaled": "def double(x):\n    return 6 * np.asarray(x)\n",
    "shifted": "def double(x):\n    return 2 * np.asarray(x) + 0.5\n",
    "not-a-number": "def double(x):\n    return 2 * np.asarray(x) + np.nan\n",
    "whole-numbers": "def double(x):\n    return np.trunc(2 * np.asarray(x)).astype(int)\n",
    "input-returned": "def double(x):\n    return x\n",
    "input-changed": "def double(x):\n    if np.ndim(x):\n        x *= 2\n        return x\n"
    "    return 2 * x\n",
    "only-the-example": "def double(x):\n    return np.array([2.0, -5.0])\n",
    "not-repeatable": "calls = []\ndef double(x):\n    calls.append(1)\n"
    "    return 2 * np.asarray(x) * (len(calls) < 4) + len(calls) * (len(calls) > 3)\n",
}


@pytest.mark.parametrize(("kind", "source"), DOUBLE.items(), ids=DOUBLE)
def test_a_general_diagnosis_is_named(grade_text, kind, source):
    verdict = grade_text("double", ARRAY + source)
    assert (verdict.kind, verdict.mistake) == (kind, None)
    assert verdict.headline
    assert verdict.explanation


def test_transposed(grade_text):
    verdict = grade_text("outer", "def outer(a, b):\n    return b[:, None] * a\n")
    assert verdict.kind == "transposed"


def test_a_missing_axis(grade_text):
    source = "def outer(a, b):\n    r = a[:, None] * b\n    return r[0] if len(r) == 1 else r\n"
    verdict = grade_text("outer", source)
    assert (verdict.kind, verdict.case.number) == ("missing-axis", 2)


def test_a_diagnosis_that_does_not_fit_every_failing_case_is_not_made(grade_text):
    source = (
        "import numpy as np\ndef double(x):\n    return np.where(np.asarray(x) > 0, 4, 6) * x\n"
    )
    verdict = grade_text("double", source)
    assert verdict.kind is None
    assert "expected" in verdict.headline


def test_which_cases_agree_is_said_when_nothing_else_is_known(grade_text):
    off_by_one = "r[len(a) - 1, 0] += len(a) > 2"
    source = f"def outer(a, b):\n    r = a[:, None] * b\n    {off_by_one}\n    return r\n"
    verdict = grade_text("outer", source)
    assert verdict.kind is None
    assert "two by two" in verdict.explanation
    assert "three by two" in verdict.explanation


def test_the_exercises_own_mistakes_come_before_the_general_ones(grade_text):
    verdict = grade_text("double", ARRAY + "def double(x):\n    return np.asarray(x) / 2\n")
    assert (verdict.mistake, verdict.kind) == ("double__halves", None)
    assert verdict.headline.startswith("You halved")


def test_a_mistake_in_one_function_is_recognised_though_another_is_wrong_too(grade_text):
    source = "def half(x):\n    return x / 2\n\ndef third(x, by=3.0):\n    return x / 3\n"
    verdict = grade_text("pair", source)
    assert (verdict.mistake, verdict.case.number) == ("third__ignores_by", 4)


def test_a_mistake_is_not_named_for_an_answer_that_is_wrong_elsewhere_too(grade_text):
    source = (
        "def half(x):\n    return x / 2\n\ndef third(x, by=3.0):\n    return x / 3 + (by > 4) + 1\n"
    )
    assert grade_text("pair", source).mistake is None


def test_a_value_that_is_a_known_mistake(grade_text):
    verdict = grade_text("blanks", "one = 1\ntwo = 1\n")
    assert verdict.mistake == "two__counts_one"
    assert (verdict.expected, verdict.got) == (2, 1)
    assert verdict.expected_shown is None


def test_a_wrong_value_does_not_give_the_right_one_away(grade_text):
    verdict = grade_text("blanks", "one = 1\ntwo = 7\n")
    assert verdict.headline == "two is not 7."
    assert "2" not in verdict.explanation


def test_an_input_that_is_changed_is_mentioned_beside_wrong_numbers(grade_text):
    source = "def outer(a, b):\n    a *= 3\n    return a[:, None] + b\n"
    verdict = grade_text("outer", source)
    assert verdict.kind != "input-changed"
    assert "Besides, it changes `a`" in verdict.explanation


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("if x > 0:\n        return 1", "np.where"),
        ("return x[np.array([0.0, 1.0])]", "argmax"),
        ("return x[0, 0, 0]", "fewer axes"),
        ("return 2 * np.exp", "call it"),
    ],
)
def test_an_exception_says_what_it_means(grade_text, line, advice):
    source = f"{ARRAY}def outer(a, b):\n    x = a\n    {line}\n"
    verdict = grade_text("outer", source)
    assert verdict.status == "broken"
    assert advice in verdict.explanation
