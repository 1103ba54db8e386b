"""What an exercise needs and is not installed is told with its remedy, before anything runs."""

import importlib.util

import pytest

from dltutor.course import builtin_course
from dltutor.grader import Grader, GraderError
from dltutor.grader.exceptions import advice
from dltutor.runner.recording import Raised


@pytest.mark.parametrize(
    ("exercise", "lacking", "told"),
    [
        ("frozen_lake", "gymnasium", "frozen_lake needs gymnasium, and it is not installed"),
        ("fit_wages", "tensorflow", "fit_wages needs TensorFlow with Keras and scikit-learn"),
    ],
)
def test_a_missing_package_is_told_with_how_to_install_it(
    tmp_path, monkeypatch, exercise, lacking, told
):
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == lacking else found(name)
    )
    file = tmp_path / "answer.py"
    file.write_text("def train(env, rng):\n    return [0] * 16\n", encoding="utf-8")
    with pytest.raises(GraderError, match=told) as error:
        Grader().grade(builtin_course().exercises[exercise], file)
    assert "pip install 'dltutor[keras]'" in str(error.value)


@pytest.mark.parametrize(
    ("module", "told"),
    [
        ("gym", "import gymnasium"),
        ("gymnasium", "pip install 'dltutor[keras]'"),
        ("panda", "need only NumPy"),
    ],
)
def test_an_import_that_fails_says_what_to_do(module, told):
    raised = Raised("ModuleNotFoundError", f"No module named '{module}'", 1)
    assert told in advice(raised, [])
