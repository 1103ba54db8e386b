"""A miniature course, small enough to know by heart, and a grader for it."""

import tempfile
from pathlib import Path

import pytest

from dltutor.course import Exercise, load_course
from dltutor.grader import Grader
from dltutor.proof.scaffold import make
from dltutor.runner import ColdRunner, WarmRunner, calling

LESSON = """---
title: Twice
minutes: 5
exercises: [double, pair, blanks, outer]
---
Double things.
"""

PAIR = {
    "task.md": "---\ntitle: Two at once\nformerly: [couple]\n---\n"
    "Write `half(x)` and `third(x)`.\n",
    "starter.py": '"""Two functions."""\n\n\ndef half(x):\n    raise NotImplementedError\n\n\n'
    "def third(x, by=3.0):\n    raise NotImplementedError\n",
    "reference.py": "def half(x):\n    return x / 2\n\n\n"
    "def third(x, by=3.0):\n    return x / by\n",
    "checks.py": "import numpy as np\n\n\ndef cases(rng):\n"
    "    yield 'a four', 'half', 4.0\n"
    "    yield 'three numbers', 'half', np.array([1.0, -2.0, 5.0])\n"
    "    yield 'a nine', 'third', 9.0\n"
    "    yield 'by another number', 'third', 9.0, 4.5\n",
    "mistakes.py": "def third__ignores_by(x, by=3.0):\n"
    '    """You divide by 3 whatever `by` is.\n\n    Use the argument.\n    """\n'
    "    return x / 3\n",
    "hints.md": "## What?\n\nThis.\n",
}
BLANKS = {
    "task.md": "---\ntitle: Two blanks\n---\nFill in.\n",
    "starter.py": '"""Two values."""\n\none = ...\ntwo = ...\n',
    "reference.py": "one = 1\ntwo = 2\n",
    "checks.py": "def cases(rng):\n    yield 'the first', 'one'\n    yield 'the second', 'two'\n",
    "mistakes.py": 'def two__counts_one():\n    """You counted one.\n\n    Count again.\n    """\n'
    "    return 1\n",
    "hints.md": "## What?\n\nThis.\n",
}
OUTER = {
    "task.md": "---\ntitle: All products\n---\nWrite `outer(a, b)`.\n",
    "starter.py": '"""outer(a, b)."""\n\n\ndef outer(a, b):\n    raise NotImplementedError\n',
    "reference.py": "def outer(a, b):\n    return a[:, None] * b\n",
    "checks.py": "import numpy as np\n\n\ndef cases(rng):\n"
    "    yield 'two by two', np.array([1.0, 2.0]), np.array([3.0, 5.0])\n"
    "    yield 'one by three', rng.normal(size=1), rng.normal(size=3)\n"
    "    yield 'three by two', rng.normal(size=3), rng.normal(size=2)\n",
    "mistakes.py": "",
    "hints.md": "## What?\n\nThis.\n",
}


@pytest.fixture(scope="session", autouse=True)
def own_runtime_folder():
    """Background runners of the tests are met here, and not by whoever runs the tests."""
    with tempfile.TemporaryDirectory(prefix="dlt") as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", folder)
        yield
        calling.stop_all()


@pytest.fixture(scope="session")
def mini_course(tmp_path_factory):
    """Lesson 1 with: double (a function), pair (two), blanks (values), outer (matrices)."""
    root = tmp_path_factory.mktemp("course")
    (root / "lessons").mkdir()
    (root / "lessons" / "01-twice.md").write_text(LESSON, encoding="utf-8")
    make(root / "exercises", "double")
    for name, files in (("pair", PAIR), ("blanks", BLANKS), ("outer", OUTER)):
        folder = root / "exercises" / name
        folder.mkdir()
        for role, text in files.items():
            (folder / role).write_text(text, encoding="utf-8")
    return load_course(root)


@pytest.fixture
def made(tmp_path):
    """made("outer", checks, starter, reference): an exercise that is in no course."""

    def make_one(name, checks, starter, reference):
        folder = make(tmp_path, name)
        texts = (checks, starter, reference, "")
        roles = ("checks.py", "starter.py", "reference.py", "mistakes.py")
        for role, text in zip(roles, texts, strict=True):
            (folder / role).write_text(text, encoding="utf-8")
        return Exercise(name, folder)

    return make_one


@pytest.fixture(scope="session")
def warm():
    """One warm runner for the whole session."""
    with WarmRunner() as runner:
        yield runner


@pytest.fixture(params=["cold", "warm"])
def runner(request, warm):
    """Each runner in turn."""
    return ColdRunner() if request.param == "cold" else warm


@pytest.fixture(scope="session")
def grade_text(mini_course, warm, tmp_path_factory):
    """grade_text("double", source) -> Verdict, by the warm runner."""
    grader = Grader(warm)
    folder = tmp_path_factory.mktemp("answers")

    def grade(name: str, source: str):
        file = Path(folder) / f"{name}.py"
        file.write_text(source, encoding="utf-8")
        return grader.grade(mini_course.exercises[name], file)

    return grade
