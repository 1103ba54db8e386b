"""Leave no process behind: a child, its group, its descendants, and those that ran away.

Where seccomp forbids forking there is nothing to sweep and this costs two small reads. Where it
does not, a descendant that left the group (setsid) and lost its parent is still found on Linux:
the watching process adopts orphans. Elsewhere such an orphan is found only while its parent lives.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
PR_SET_CHILD_SUBREAPER, PR_GET_CHILD_SUBREAPER = 36, 37
PATIENCE = 2.0  # seconds to go on killing what goes on forking
PAUSE = 0.002


@dataclass(frozen=True)
class Process:
    """What one line of the process table says."""

    pid: int
    parent: int
    group: int
    zombie: bool = False
    started: int = 0  # clock ticks since the machine did


def adopt_orphans() -> bool:
    """Become the parent of every descendant that loses its own; true where the kernel can."""
    if sys.platform != "linux":
        return False
    zero = ctypes.c_ulong(0)
    one = ctypes.c_ulong(1)
    return bool(ctypes.pythonapi.prctl(PR_SET_CHILD_SUBREAPER, one, zero, zero, zero) == 0)


def _adopts_orphans() -> bool:
    if sys.platform != "linux":
        return False
    answer, zero = ctypes.c_int(0), ctypes.c_ulong(0)
    ctypes.pythonapi.prctl(PR_GET_CHILD_SUBREAPER, ctypes.byref(answer), zero, zero, zero)
    return answer.value == 1


def kill_tree(pid: int) -> bool:
    """Kill a child of ours and all it started; true when none is left.

    Call it before the child is waited for: until then its number is nobody else's. The child
    itself is not waited for; orphans that came to us are. A process that checks answers at the
    same time as another of its threads must not adopt orphans, or each would kill the other's.
    """
    if sys.platform == "win32":
        return _run("taskkill", "/T", "/F", "/PID", str(pid)) is not None
    root = _process(pid) if PROC.is_dir() else None
    deadline = time.monotonic() + PATIENCE
    while True:
        # Found before the group is killed: orphans are harder to find than children.
        left = [each for each in _descendants(pid, root) if not each.zombie]
        _kill_group(pid)
        for each in left:
            _kill(each.pid)
        if not left and not _alive(pid):
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(PAUSE)


def kill_children() -> None:
    """Kill every child of this process and wait for it: for one that should have none by now."""
    for each in _children(os.getpid()):
        _kill(each.pid)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(each.pid, 0)


def _kill_group(pid: int) -> None:
    # One call reaches every member, even those being forked.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    if _alive(pid) or not hasattr(os, "waitid"):  # it may have joined another group
        _kill(pid)


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)


def _alive(pid: int) -> bool:
    """Whether a child of ours has not ended yet; it stays to be waited for."""
    if not hasattr(os, "waitid"):  # macOS, before Python 3.13
        return False
    with contextlib.suppress(ChildProcessError):
        return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None
    return False


def _descendants(pid: int, root: Process | None) -> Iterator[Process]:
    """Everything below the child, and below the orphans of its making that came to us."""
    found = list(_children(pid))
    if root is not None and _adopts_orphans():
        found += _adopted(root)
    seen: set[int] = set()
    while found:
        each = found.pop()
        if each.pid not in seen:
            seen.add(each.pid)
            found += _children(each.pid)
            yield each


def _adopted(root: Process) -> Iterator[Process]:
    """Children of ours that came after the child did, into groups that are not ours."""
    ours = os.getpgrp()
    for each in _children(os.getpid()):
        if each.pid == root.pid or each.group == ours or each.started < root.started:
            continue
        if each.zombie:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(each.pid, os.WNOHANG)
            continue
        yield each


def _children(parent: int) -> list[Process]:
    lists = PROC / str(parent) / "task"
    if not lists.is_dir():
        return [] if PROC.is_dir() else [each for each in _ps() if each.parent == parent]
    try:
        # Kernels built for it list the children of each thread.
        texts = [(thread / "children").read_text() for thread in lists.iterdir()]
    except FileNotFoundError:
        return [each for each in _table() if each.parent == parent]
    except OSError:  # it ended while we looked
        return []
    found = (_process(int(number)) for text in texts for number in text.split())
    return [each for each in found if each is not None]


def _table() -> Iterator[Process]:
    for entry in PROC.iterdir():
        if entry.name.isdigit() and (each := _process(int(entry.name))) is not None:
            yield each


def _process(pid: int) -> Process | None:
    try:
        text = (PROC / str(pid) / "stat").read_text()
    except OSError:
        return None
    # The name in brackets may hold anything, brackets and spaces too.
    fields = text.rpartition(")")[2].split()
    return Process(pid, int(fields[1]), int(fields[2]), fields[0] in "ZX", int(fields[19]))


def _ps() -> list[Process]:
    """The process table where there is no /proc."""
    listed = _run("ps", "-axo", "pid=,ppid=,pgid=,state=") or ""
    rows = (line.split() for line in listed.splitlines())
    return [Process(int(a), int(b), int(c), d[0] == "Z") for a, b, c, d in rows]


def _run(*command: str) -> str | None:
    """What a command prints; None if it fails."""
    import subprocess  # slow to import, and never needed on Linux

    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    return ended.stdout if ended.returncode == 0 else None
