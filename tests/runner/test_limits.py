"""Limits hold in a process of its own, and say so in ways that Python can catch."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dltutor.runner import limits
from dltutor.runner.limits import apply_limits

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")


def limited(code, tmp_path, cpu=30, memory=2**29, file=2**16):
    """A process that runs under limits, ended."""
    start = f"from dltutor.runner.limits import apply_limits; apply_limits({cpu}, {memory}, {file})"
    return subprocess.run(
        [
            sys.executable,
            "-B",
            "-c",
            f"import sys; sys.path.append({str(ROOT)!r})\n{start}\n{code}",
        ],
        capture_output=True,
        text=True,
        timeout=30,
        cwd=tmp_path,
        check=False,
    )


def test_a_process_that_only_computes_is_ended_after_its_seconds(tmp_path):
    assert limited("while True: pass", tmp_path, cpu=1).returncode == -signal.SIGXCPU


def test_ignoring_the_first_signal_buys_one_second(tmp_path):
    code = "import signal; signal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass"

    assert limited(code, tmp_path, cpu=1).returncode == -signal.SIGKILL


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the kernel does not bind data")
def test_too_much_memory_is_a_memory_error_that_can_be_caught(tmp_path):
    code = """
try:
    bytearray(2**30)
except MemoryError:
    print("caught", len(bytearray(2**20)))
"""
    assert limited(code, tmp_path).stdout == "caught 1048576\n"


def test_a_file_stops_growing_at_its_limit(tmp_path):
    code = """
try:
    open("large", "wb").write(b"x" * 2**20)
except OSError as error:
    print(type(error).__name__)
"""
    assert limited(code, tmp_path).stdout == "OSError\n"
    assert (tmp_path / "large").stat().st_size == 2**16


def test_pipes_are_not_files(tmp_path):
    assert len(limited("print('x' * 2**18)", tmp_path).stdout) == 2**18 + 1


def test_a_crash_leaves_no_core(tmp_path):
    code = "import os; os.abort()"
    ended = limited(code, tmp_path)

    assert ended.returncode == -signal.SIGABRT
    assert not list(tmp_path.iterdir())


def test_a_hard_limit_that_is_lower_already_stays(tmp_path):
    code = """
import resource
apply_limits(30, 2**40, 2**16)
print(resource.getrlimit(resource.RLIMIT_DATA)[1] == 2**29)
"""
    assert limited(code, tmp_path).stdout == "True\n"


def test_where_there_are_no_limits_nothing_happens(monkeypatch):
    monkeypatch.setattr(limits, "resource", None)

    apply_limits(1, 1, 1)
