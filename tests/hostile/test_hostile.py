"""Files that mean harm, or look as if they did: none passes, none outlives its check.

Each file in answers/ says in its docstring what it tries and which verdicts it may end with.
"Needs the box" marks what is promised on Linux only, where Landlock and seccomp hold.
"""

import ast
import os
import pty
import re
import select
import shutil
import signal
import sys
import tempfile
import termios
import time
from pathlib import Path

import numpy as np
import pytest

from dltutor.course import Exercise
from dltutor.grader import grade
from dltutor.runner import ColdRunner, WarmRunner
from dltutor.verdict import Status
from tests.runner.box import boxes

# A folder's node_value.py is the answer; what is beside it lies beside the answer too.
ANSWERS = sorted((Path(__file__).parent / "answers").iterdir())
EXERCISES = Path(__file__).parents[2] / "exercises"
SECONDS = 1  # of a learner's five: enough to tell a loop from an answer
ENOUGH = 8.0  # seconds for a whole check, start and end included, on a busy machine
RIGHT = "def node_value(inputs, weights):\n    return sum(a * b for a, b in zip(inputs, weights))\n"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the hostile files speak POSIX")


@pytest.fixture(scope="module")
def exercise(tmp_path_factory):
    """The real node_value, with less patience."""
    folder = tmp_path_factory.mktemp("exercises") / "node_value"
    shutil.copytree(EXERCISES / "node_value", folder)
    checks = folder / "checks.py"
    patient = re.sub(r"(?m)^SECONDS = .*\n", "", checks.read_text(encoding="utf-8"))
    checks.write_text(f"{patient}\n\nSECONDS = {SECONDS}\n", encoding="utf-8")
    return Exercise("node_value", folder)


@pytest.fixture(scope="module", params=["cold", "warm"])
def runner(request):
    if request.param == "cold":
        yield ColdRunner()
        return
    with WarmRunner() as warm:
        yield warm


@pytest.fixture
def answer(tmp_path, monkeypatch):
    """Puts a file where a learner's would be, and every scratch folder where it can be told."""
    scratches = tmp_path / "scratches"
    scratches.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratches))
    folder = tmp_path / "course" / "01-forward-propagation"
    folder.mkdir(parents=True)

    def put(told):
        file = folder / "node_value.py"
        if isinstance(told, str):
            file.write_text(told, encoding="utf-8")
        elif told.is_dir():
            shutil.copytree(told, folder, dirs_exist_ok=True)
        else:
            shutil.copy(told, file)
        return file

    return put


def processes_in(folder):
    """Every process whose working folder, or first environment, is below a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            cwd = str((process / "cwd").readlink())
            environment = (process / "environ").read_bytes()
        except OSError:
            continue
        if cwd.startswith(str(folder)) or os.fsencode(folder) in environment:
            found.append((process.name, (process / "cmdline").read_bytes()))
    return found


def contents(folder):
    """Every file below a folder, with what it holds and how it may be used."""
    return {
        path: (path.stat().st_mode, path.stat().st_mtime_ns, path.is_file() and path.read_bytes())
        for path in [folder, *folder.rglob("*")]
        if "__pycache__" not in path.parts
    }


def told_of(path):
    """The docstring of an answer: what it tries, and how it may end."""
    source = path / "node_value.py" if path.is_dir() else path
    return ast.get_docstring(ast.parse(source.read_text(encoding="utf-8")))


def verdicts_of(path):
    words = re.search(r"Ends: ([\w\s,]+)\.", told_of(path))
    return {Status(word.strip()) for word in words[1].split(",")}


@pytest.mark.parametrize("path", ANSWERS, ids=lambda path: path.stem)
def test_a_hostile_file_gets_no_pass_and_leaves_nothing(path, runner, exercise, answer, tmp_path):
    needs_box = "Needs the box" in told_of(path)
    if needs_box and not boxes():
        pytest.skip("not promised without Landlock and seccomp")
    file = answer(path)
    before = contents(tmp_path / "course")
    begun = time.monotonic()

    verdict = grade(exercise, file, runner)

    assert time.monotonic() - begun < ENOUGH
    assert verdict.status in verdicts_of(path), (verdict.headline, verdict.explanation)
    assert verdict.status is not Status.PASSED
    assert contents(tmp_path / "course") == before
    assert not processes_in(tmp_path / "scratches")
    assert not list((tmp_path / "scratches").iterdir())


def test_after_all_of_them_a_right_answer_still_passes(runner, exercise, answer):
    verdict = grade(exercise, answer(RIGHT), runner)

    assert verdict.status is Status.PASSED
    assert verdict.warm == isinstance(runner, WarmRunner)


@pytest.mark.parametrize(
    "name",
    [
        "reads_the_reference",
        "imports_the_grader",
        "links_to_the_reference",
        "reads_the_reference_by_way_of_proc",
        "reads_the_reference_from_an_open_folder",
        "asks_importlib_for_the_course",
    ],
)
def test_without_a_box_the_reference_would_have_been_found(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = {}
    exec((Path(__file__).parent / "answers" / f"{name}.py").read_text(), found)

    assert found["node_value"](np.array([2, 3]), np.array([1, -1])) == -1


@pytest.mark.parametrize(
    "name", ["takes_the_terminal", "reads_the_keyboard", "stops_itself", "forks_a_daemon"]
)
def test_the_terminal_is_as_it_was(name, exercise, answer, tmp_path):
    file = answer((Path(__file__).parent / "answers" / f"{name}.py").read_text())
    code = (
        "import pathlib, tempfile, dltutor.course, dltutor.grader;"
        f"tempfile.tempdir = {tempfile.tempdir!r};"
        f"exercise = dltutor.course.Exercise('node_value', pathlib.Path({str(exercise.folder)!r}));"
        f"print(dltutor.grader.grade(exercise, pathlib.Path({str(file)!r})).status)"
    )
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(EXERCISES.parent)
        os.execv(sys.executable, [sys.executable, "-c", code])
    before = termios.tcgetattr(terminal)
    printed, status = watch_terminal(pid, terminal)

    assert os.waitstatus_to_exitcode(status) == 0, printed
    assert printed.strip() in {str(each) for each in Status} - {"passed"}
    assert termios.tcgetattr(terminal) == before
    assert not processes_in(tmp_path / "scratches")
    os.close(terminal)


def watch_terminal(pid, terminal):
    """What a process prints until it ends, and how; killed, or found stopped, it failed."""
    printed, deadline = b"", time.monotonic() + 2 * ENOUGH
    while time.monotonic() < deadline:
        if select.select([terminal], [], [], 0.05)[0]:
            try:
                printed += os.read(terminal, 4096)
            except OSError:  # how Linux says that nobody holds the other end any more
                break
        ended, status = os.waitpid(pid, os.WNOHANG | os.WUNTRACED)
        if ended and not os.WIFSTOPPED(status):
            return printed.decode(), status
    time.sleep(0.1)
    ended, status = os.waitpid(pid, os.WNOHANG)
    if not ended:
        os.kill(pid, signal.SIGKILL)
        status = os.waitpid(pid, 0)[1]
    return printed.decode(), status
