"""A fresh workspace, and `dltutor watch` in a terminal on it."""

from pathlib import Path

import pytest

from dltutor.course import builtin_course
from dltutor.progress import History
from tests.cli.program import dltutor
from tests.cli.terminal import Terminal


@pytest.fixture
def workspace(tmp_path):
    assert dltutor("start", cwd=tmp_path).returncode == 0
    return tmp_path / "dltutor-course"


@pytest.fixture
def scratch(tmp_path):
    """Where watch puts its scratch folders, so that those it leaves are seen."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


@pytest.fixture
def open_watch(workspace, scratch):
    opened = []

    def start(*words, **options):
        terminal = Terminal("watch", *words, cwd=workspace, TMPDIR=str(scratch), **options)
        opened.append(terminal)
        return terminal

    yield start
    for terminal in opened:
        terminal.close()


@pytest.fixture
def relu(workspace):
    (file,) = workspace.glob("*/relu.py")
    return file


@pytest.fixture
def right():
    """The reference's answer to relu."""
    return builtin_course().exercises["relu"].solution


@pytest.fixture
def history(workspace):
    """history("attempt") -> what the history holds of a kind, oldest first."""

    def events(kind):
        told = History(workspace / ".dltutor" / "progress.sqlite").events()
        return [event for event in told if event.kind == kind]

    return events


@pytest.fixture
def attempts(history):
    """attempts() -> the status of each check that was recorded."""
    return lambda: [event.detail["status"] for event in history("attempt")]


def descendants(pid):
    """Every process below one."""
    found = []
    for thread in Path(f"/proc/{pid}/task").glob("*"):
        for child in (thread / "children").read_text().split():
            found += [int(child), *descendants(int(child))]
    return found


def running(pids):
    """Those that have not ended."""
    return [pid for pid in pids if _alive(pid)]


def _alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False
