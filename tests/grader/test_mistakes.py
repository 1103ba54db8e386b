"""How a mistake is known, and which inputs of a case are shown beside it."""

import warnings

import pytest

from dltutor.grader import Grader

STARTER = "def spread(x):\n    raise NotImplementedError\n"
REFERENCE = "import numpy as np\n\n\ndef spread(x):\n    return np.var(x)\n"
CHECKS = (
    "import numpy as np\n\n\ndef cases(rng):\n"
    "    yield 'three numbers', np.array([1.0, 2.0, 6.0])\n"
    "    yield 'one number', np.array([4.0])\n"
)
MISTAKE = "def spread__divides_by_one_less(x):\n    '''One less.\n\n    All.\n    '''\n"
ONE_LESS = "    return np.var(x, ddof=1)\n"  # of one number it is nan, and NumPy warns of it


@pytest.mark.parametrize("told", ["error", "always"])
def test_a_mistake_that_numpy_warns_of_is_recognised_where_warnings_are_raised(
    made, tmp_path, told, recwarn
):
    exercise = made("spread", CHECKS, STARTER, REFERENCE)
    (exercise.folder / "mistakes.py").write_text(f"import numpy as np\n\n\n{MISTAKE}{ONE_LESS}")
    file = tmp_path / "answer.py"
    file.write_text("import numpy as np\n\n\ndef spread(x):\n" + ONE_LESS)
    with warnings.catch_warnings():
        warnings.simplefilter(told)
        verdict = Grader().grade(exercise, file)
    assert verdict.mistake == "spread__divides_by_one_less"
    assert not recwarn.list


def test_inputs_that_play_makes_something_of_are_not_shown(made, tmp_path):
    checks = (
        "def cases(rng):\n    yield 'two ones', 2, 3.0\n\n\n"
        "def play(answer, _length, x):\n    return answer.total([1.0] * _length, x)\n"
    )
    starter = "def total(numbers, x):\n    raise NotImplementedError\n"
    right = "def total(numbers, x):\n    return sum(numbers) + x\n"
    file = tmp_path / "answer.py"
    file.write_text(right.replace("+ x", "- x"))
    case = Grader().grade(made("total", checks, starter, right), file).case
    assert case.call == "total(numbers, x)"
    assert [(each.name, each.value.text) for each in case.inputs] == [("x", "3")]
