"""Background runners that start at once, in a runtime folder of the test's own."""

import contextlib
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

import pytest

from dltutor.runner import Job, calling, meeting

ROOT = Path(__file__).parents[2]
FAKE = """
import os, sys
sys.path.append({root!r})
from dltutor.runner import background
background.import_everything = lambda: None
{lines}
background.main()
"""
CHECKS = "def cases(rng):\n    yield 'one', 1\n"
TWICE = "def f(x):\n    return 2 * x\n"
ASLEEP = """import os, time

def f(x):
    print("asleep", flush=True)
    with open("pid", "w") as file:
        file.write(str(os.getpid()))
    time.sleep(60)
"""


@pytest.fixture
def place(monkeypatch):
    """A runtime folder, short enough for a socket; the runners met in it are stopped."""
    with tempfile.TemporaryDirectory(prefix="dlt") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)
        while calling._launched:
            pid = calling._launched.pop()
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        with contextlib.suppress(meeting.Unsafe):
            calling.stop_all()  # those that other processes have started


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    """Where scratch folders are made, so that those that are left are seen."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def fakes(place, monkeypatch):
    """fakes(*lines): whichever runner is launched imports nothing, and runs these lines first."""

    def are_such(*lines):
        code = FAKE.format(root=str(ROOT), lines="\n".join(lines))
        monkeypatch.setattr(calling, "command", lambda _: [sys.executable, "-B", "-c", code])
        return meeting.socket_path()

    monkeypatch.setattr(calling, "possible", lambda: True)
    are_such()
    return are_such


@pytest.fixture
def serve(fakes):
    """serve(*lines): such a runner, launched and ready: its socket's path."""

    def one(*lines):
        path = fakes(*lines)
        assert calling.launch(path)
        calling.awaited(path, 10).close()
        return path

    return one


@pytest.fixture
def job(tmp_path):
    """job(source, ...) -> Job: one case, played by f."""

    def of(source, **fields):
        return Job(CHECKS, ("f",), source, str(tmp_path / "answer" / "f.py"), **fields)

    return of


def until(condition, seconds=10.0):
    """Wait for a condition to hold; what it returned last."""
    end = time.monotonic() + seconds
    while not (held := condition()) and time.monotonic() < end:
        time.sleep(0.01)
    return held


def pid_of(path):
    """The process of the runner that listens at a path."""
    with calling.connected(path) as connection:
        return calling.peer(connection)[0]


def is_running(pid):
    """Whether a process has not ended."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return text.rpartition(")")[2].split()[0] not in "ZX"


def sleeper(scratch):
    """The process of an answer that has fallen asleep."""
    found = until(lambda: [text for each in scratch.glob("*/pid") if (text := each.read_text())])
    return int(found[0])
