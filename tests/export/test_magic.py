"""`%dltutor` and `%%dltutor` in a notebook."""

import textwrap

import pytest

pytest.importorskip("IPython")

from dltutor.notebook import load_ipython_extension
from dltutor.notebook.answer import answer_among
from dltutor.workspace import make_workspace

RIGHT = "def double(x):\n    return 2 * x\n"


class Shell:
    """As much of IPython's shell as there is use for."""

    def __init__(self):
        self.user_ns = {"In": [""]}

    def register_magic_function(self, function, magic_kind, magic_name):
        assert (magic_kind, magic_name) == ("line_cell", "dltutor")
        self.magic = function

    def run(self, *cells):
        for cell in cells:
            self.user_ns["In"].append(textwrap.dedent(cell))


@pytest.fixture
def shell(mini_course, tmp_path, monkeypatch):
    """A shell in an empty folder, with the commands, for the miniature course."""
    monkeypatch.setenv("DLTUTOR_COURSE", str(mini_course.root))
    monkeypatch.chdir(tmp_path)
    shell = Shell()
    load_ipython_extension(shell)
    return shell


@pytest.fixture
def shown(monkeypatch):
    """What was displayed, as text."""
    texts = []

    def display(bundle, raw):
        assert raw
        assert "<pre" in bundle["text/html"]
        texts.append(bundle["text/plain"])

    monkeypatch.setattr("IPython.display.display", display)
    return texts


def test_the_answer_of_the_cell_itself_is_checked_and_lent_after_a_pass(shell, shown):
    shell.magic("check double", RIGHT)
    assert "PASSED" in shown[0]
    assert shell.user_ns["double"](4) == 8


def test_what_a_lesson_has_defined_is_not_replaced_by_an_answer(shell, shown):
    shell.user_ns["double"] = "the lesson's"
    shell.magic("check double", RIGHT)
    assert shell.user_ns["double"] == "the lesson's"


def test_an_answer_that_passes_again_replaces_the_one_that_was_lent(shell, shown):
    shell.magic("check double", RIGHT)
    first = shell.user_ns["double"]
    shell.magic("check double", RIGHT + "\n# again\n")
    assert shell.user_ns["double"] is not first


def test_a_wrong_answer_is_explained_and_not_lent(shell, shown):
    shell.magic("check double", "def double(x):\n    return 3 * x\n")
    assert "NOT YET" in shown[0]
    assert "run it again" in shown[0]
    assert "%dltutor hint double" in shown[0]
    assert "double" not in shell.user_ns


def test_an_untouched_starter_is_no_attempt(shell, shown, mini_course):
    shell.magic("check double", mini_course.exercises["double"].starter)
    assert "NOT STARTED" in shown[0]


def test_lines_are_counted_from_the_top_of_the_cell(shell, shown):
    shell.magic("check double", "def double(x):\n    return nothing\n")
    assert "Line 3 raises NameError" in shown[0]
    assert "Change line 3 of your cell" in shown[0]


def test_what_was_run_in_other_cells_is_found(shell, shown):
    shell.run("import numpy as np", RIGHT.replace("2 * x", "np.multiply(x, 2)"), "double(3)")
    shell.magic("check double")
    assert "PASSED" in shown[0]


def test_the_last_definition_counts(shell, shown):
    shell.run(RIGHT, "def double(x):\n    return 3 * x\n")
    shell.magic("check double")
    assert "NOT YET" in shown[0]


def test_without_an_answer_the_file_of_the_course_folder_is_checked(
    shell, shown, mini_course, tmp_path
):
    workspace, _ = make_workspace(tmp_path, mini_course)
    workspace.file_of(mini_course.exercises["double"]).write_text(RIGHT, encoding="utf-8")
    shell.magic("check double")
    assert "PASSED" in shown[0]


def test_a_check_in_a_course_folder_is_remembered(shell, shown, mini_course, tmp_path):
    from dltutor.progress import History

    workspace, _ = make_workspace(tmp_path, mini_course)
    shell.magic("check double", RIGHT)
    progress = History(workspace.database).summary(mini_course.present_names)
    assert progress.of("double").passed


def test_a_hint_is_shown(shell, shown):
    shell.magic("hint double")
    assert "Hint 1" in shown[0]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("", "Say what to do"),
        ("chek double", "Say what to do"),
        ("check", "Say what to do"),
        ("check double double", "Say what to do"),
        ("check 'double", "Say what to do"),
        ("check doubel", "Did you mean double?"),
        ("check double", "%%dltutor check double"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(shell, shown, line, told):
    shell.magic(line)
    assert told in shown[0]
    assert "Traceback" not in shown[0]


def test_an_answer_in_several_cells_is_put_together():
    found = answer_among(["def half(x): ...", "1 + 1", "def third(x): ..."], ["half", "third"])
    assert found.source == "def half(x): ...\n\n\ndef third(x): ...\n"


def test_imports_and_helpers_of_other_cells_come_below_and_move_no_line():
    cells = [
        "import numpy as np\nimport os",
        "def twice(x):\n    return np.add(x, x)\n",
        "def double(x):\n    return twice(x)\n",
    ]
    found = answer_among(cells, ["double"])
    assert found.above == 0
    assert found.source.startswith(cells[2])
    space = {}
    exec(found.source, space)
    assert space["double"](4) == 8
    assert "os" not in space


def test_what_runs_at_once_has_its_imports_above_and_lines_are_told_as_seen():
    found = answer_among(["import math", "half = math.pi / 2"], ["half"])
    assert found.source == "import math\nhalf = math.pi / 2\n"
    assert found.as_seen("Line 2 raises: see line 2") == "Line 1 raises: see line 1"


def test_a_name_that_the_answer_makes_itself_is_not_brought():
    cells = ["from math import pi as x", "def double(x):\n    return x + x\n"]
    assert answer_among(cells, ["double"]).source == cells[1]


def test_cells_that_are_no_python_are_passed_over():
    assert answer_among(["%time 1", "double = ", "x = 1"], ["double"]) is None
