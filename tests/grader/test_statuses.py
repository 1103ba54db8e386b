"""Every status of the contract, from the file that earns it."""

import pytest

from dltutor.grader import Grader
from dltutor.verdict import Status


def test_a_right_answer_passes_however_it_is_written(grade_text):
    for body in (
        "return 2 * np.asarray(x)",
        "return np.add(x, x)",
        "return [[2 * v for v in row] for row in x] if np.ndim(x) == 2 else "
        "([2 * v for v in x] if np.ndim(x) else 2 * x)",
        "return (np.asarray(x, np.float32) * 2).astype(np.float32)",
        "return np.einsum('...,->...', x, 2.0)",
    ):
        verdict = grade_text("double", f"import numpy as np\ndef double(x):\n    {body}\n")
        assert verdict.status is Status.PASSED, (body, verdict.headline)
        assert verdict.passed_cases == verdict.cases == 3


def test_the_starter_is_untouched_whatever_its_layout(grade_text, mini_course):
    starter = mini_course.exercises["double"].starter
    for text in (starter, starter.replace("\n", "\r\n"), starter + "\n\n# a remark\n"):
        assert grade_text("double", text).status is Status.UNTOUCHED


def test_a_function_without_a_body_is_incomplete_with_its_line(grade_text):
    for body in ("raise NotImplementedError", "pass", "...", "'''words'''"):
        verdict = grade_text("double", f"import math\n\ndef double(x):\n    {body}\n")
        assert (verdict.status, verdict.line) == (Status.INCOMPLETE, 4)


def test_what_is_written_is_judged_before_what_is_blank(grade_text):
    right = (
        "def half(x):\n    return x / 2\n\ndef third(x, by=3.0):\n    raise NotImplementedError\n"
    )
    verdict = grade_text("pair", right)
    assert (verdict.status, verdict.passed_cases, verdict.line) == (Status.INCOMPLETE, 2, 5)
    assert "half" in verdict.explanation
    wrong = grade_text("pair", right.replace("x / 2", "x / 4"))
    assert (wrong.status, wrong.kind) == (Status.WRONG, "scaled")


def test_a_blank_value_is_incomplete_with_its_line(grade_text):
    verdict = grade_text("blanks", "one = 1\ntwo = ...\n")
    assert (verdict.status, verdict.line, verdict.passed_cases) == (Status.INCOMPLETE, 2, 1)


def test_a_misspelt_name_is_missing_and_the_near_one_is_named(grade_text):
    verdict = grade_text("double", "def doubel(x):\n    return 2 * x\n")
    assert verdict.status is Status.MISSING
    assert "doubel" in verdict.explanation
    assert "def double(x)" in verdict.explanation


def test_a_syntax_error_is_broken_with_its_line(grade_text):
    verdict = grade_text("double", "def double(x):\n    return (2 * x\n")
    assert (verdict.status, verdict.line) == (Status.BROKEN, 2)
    assert "return (2 * x" in verdict.explanation


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"x = '\x00'\n", b"# coding: nonsense\n"])
def test_bytes_that_are_no_python_are_broken(mini_course, warm, tmp_path, data):
    file = tmp_path / "double.py"
    file.write_bytes(data)
    verdict = Grader(warm).grade(mini_course.exercises["double"], file)
    assert verdict.status is Status.BROKEN
    assert verdict.headline


def test_an_exception_is_told_from_the_learners_own_line(grade_text):
    verdict = grade_text(
        "double",
        "def helper(x):\n    return undefined * x\n\ndef double(x):\n    return helper(x)\n",
    )
    assert (verdict.status, verdict.line) == (Status.BROKEN, 2)
    assert verdict.source == "return undefined * x"
    assert "dltutor" not in verdict.headline + verdict.explanation


def test_a_signature_that_does_not_fit_is_said_in_those_words(grade_text):
    verdict = grade_text("double", "def double(x, y):\n    return 2 * x\n")
    assert verdict.status is Status.BROKEN
    assert "double(x, y)" in verdict.explanation
    assert "double(x)" in verdict.explanation


def test_an_exception_at_import_is_broken(grade_text):
    verdict = grade_text("double", "import no_such_module\n\ndef double(x):\n    return 2 * x\n")
    assert (verdict.status, verdict.line) == (Status.BROKEN, 1)


def test_a_missing_file_is_broken_in_words(mini_course, warm, tmp_path):
    verdict = Grader(warm).grade(mini_course.exercises["double"], tmp_path / "nowhere.py")
    assert verdict.status is Status.BROKEN
    assert "There is no file" in verdict.headline


def test_the_first_failing_case_is_the_one_shown(grade_text):
    verdict = grade_text(
        "pair", "def half(x):\n    return 2.0\n\ndef third(x, by=3.0):\n    return 0\n"
    )
    assert verdict.case.number == 2
    assert verdict.case.title == "three numbers"
    assert verdict.case.call == "half(x)"
    assert verdict.agree == (True, False, False, False)


def test_what_the_answer_prints_is_shown_apart(grade_text):
    verdict = grade_text(
        "double",
        "import numpy as np\ndef double(x):\n    print('here')\n    return 2 * np.asarray(x)\n",
    )
    assert verdict.passed
    assert verdict.output.startswith("here")


def test_a_helper_file_beside_the_answer_can_be_imported(mini_course, runner, tmp_path):
    (tmp_path / "twice.py").write_text("def twice(x):\n    return x + x\n")
    file = tmp_path / "double.py"
    file.write_text("from twice import twice as double\n")
    assert Grader(runner).grade(mini_course.exercises["double"], file).passed


def test_the_json_has_the_contracts_keys_in_order(grade_text):
    told = grade_text("double", "def double(x):\n    return x\n").to_json()
    assert list(told) == [
        "exercise", "place", "status", "cases", "passed_cases", "case", "expected", "got",
        "mistake", "kind", "headline", "explanation", "laws", "output", "seconds", "warm",
    ]  # fmt: skip
    assert (told["exercise"], told["place"], told["status"]) == ("double", "1.1", "wrong")
    assert told["case"]["number"] == 1
    assert told["warm"] is True


def test_the_same_file_gets_the_same_verdict_every_time(grade_text):
    def told():
        verdict = grade_text("outer", "def outer(a, b):\n    return a + b[0]\n").to_json()
        return {key: value for key, value in verdict.items() if key != "seconds"}

    assert told() == told()
