"""What a Python process needs to read to run at all, and nothing that tells it the answers."""

from __future__ import annotations

import contextlib
import functools
import itertools
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).resolve().parents[1]
# Of our own package: what may still be imported after the box is shut.
OWN = (
    "__init__.py",
    "wire",
    "runner",
    # The code of dltutor.data, which an answer may import for its own trials, and not the tables:
    # among their rows are those that an answer is judged by.
    *(f"data/{name}.py" for name in ("__init__", "bundled", "reading", "table", "tables")),
)

# Shared libraries, time zones, and what libraries ask a machine about itself.
SYSTEM = (
    "/lib",
    "/lib32",
    "/lib64",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/local/lib64",
    "/usr/share/zoneinfo",
    "/etc/alternatives",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/timezone",
    "/etc/mime.types",
    "/etc/nsswitch.conf",
    "/etc/os-release",
    "/etc/ssl/openssl.cnf",
    "/etc/pki/tls/openssl.cnf",
    "/etc/crypto-policies",
    "/nix/store",
    "/dev/null",
    "/dev/random",
    "/dev/urandom",
    "/proc/cpuinfo",
    "/proc/filesystems",
    "/proc/loadavg",
    "/proc/meminfo",
    "/proc/stat",
    "/proc/sys/kernel",
    "/proc/sys/vm",
    "/proc/uptime",
    "/proc/version",
    "/sys/devices/system",
    "/sys/fs/cgroup",
    "/sys/kernel/mm",
)
OWN_PROCESS = "/proc/self"  # a link that differs in each process, so never resolved early
PACKAGES = ("site-packages", "dist-packages")
OTHER_COPIES = "python3*/*-packages/dltutor"  # below a folder of libraries
MOST_ENTRIES = 500  # of a learner's folder: each is a rule that the kernel has to be given
PARTS_OF_EXERCISE = ("reference.py", "checks.py")


class Reach(NamedTuple):
    """Paths below which a process may read and list, only list, and write.

    As text: a child that goes through them copies fewer pages of its parent's memory.
    """

    readable: tuple[str, ...]
    listable: tuple[str, ...]
    writable: tuple[str, ...]


def readable_roots(scratch: str, folder: str | None = None) -> Reach:
    """The reach of a child whose own folder is `scratch` and whose answer's file is in `folder`.

    Of `folder`: the files and packages that the answer may import, none that start with a dot.
    Never within reach: an exercise's folder, a course, and dltutor but for what a child runs.
    """
    readable, listable = python_reach()
    if folder is not None:
        readable += tuple(_importable(os.path.realpath(folder)))
        listable += (folder,)
    return Reach((*readable, OWN_PROCESS), listable, (scratch, os.devnull))


@functools.cache
def python_reach() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Readable and listable paths of this Python: the same for every child, so found once.

    A process that forks children calls it before the first fork.
    """
    roots = list(dict.fromkeys(path.resolve() for path in _libraries()))
    readable = [PACKAGE / name for name in OWN]
    listable = [PACKAGE, PACKAGE / "data"]
    hidden = set(_hidden(roots))
    for root in roots:
        _divide(root, hidden, readable, listable)
    return tuple(dict.fromkeys(map(str, readable))), tuple(dict.fromkeys(map(str, listable)))


def holds_course(folder: str | Path) -> bool:
    """Whether a folder is a course, or a package that brings one."""
    found = os.path.isdir  # asked of every installed package, and three times as fast as Path's
    if found(f"{folder}/exercises"):
        return found(f"{folder}/lessons")
    return found(f"{folder}/_course")


def _libraries() -> Iterator[Path]:
    yield from map(Path, SYSTEM)
    yield Path(sys.base_prefix, "lib")  # conda and pyenv keep shared libraries here
    yield Path(os.__file__).parent  # the standard library; asking sysconfig takes 5 ms
    # Not all of sys.path: what is there besides may be a checkout, or the learner's own.
    yield from (Path(entry) for entry in sys.path if entry.endswith(PACKAGES))
    if not holds_course(PACKAGE.parent):  # not a checkout: what we need is installed beside us
        yield PACKAGE.parent


def _hidden(roots: list[Path]) -> Iterator[Path]:
    """What must not be read although it lies among libraries: courses, and copies of ourselves."""
    yield PACKAGE
    for root in roots:
        if root.name.startswith("lib"):
            yield from root.glob(OTHER_COPIES)
        elif root.name.endswith(PACKAGES):
            yield from (Path(entry.path) for entry in os.scandir(root) if holds_course(entry.path))


def _divide(root: Path, hidden: set[Path], readable: list[Path], listable: list[Path]) -> None:
    """Allow a folder whole; or, where something in it is hidden, each entry beside that."""
    if root in listable or not root.exists() or any(root.is_relative_to(each) for each in hidden):
        return
    if not any(each.is_relative_to(root) for each in hidden):
        readable.append(root)
        return
    listable.append(root)
    with os.scandir(root) as entries:
        for entry in entries:
            path = Path(entry.path)
            # A link may lead to what is hidden.
            _divide(path.resolve() if entry.is_symlink() else path, hidden, readable, listable)


def _importable(folder: str) -> Iterator[str]:
    if all(Path(folder, name).exists() for name in PARTS_OF_EXERCISE):
        return
    packages = not holds_course(folder)
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in itertools.islice(entries, MOST_ENTRIES):
            if not entry.name.startswith(".") and (
                entry.is_file(follow_symlinks=False) or (packages and _is_package(entry.path))
            ):
                yield entry.path


def _is_package(folder: str) -> bool:
    """Whether it can be imported, and is not ours or a course."""
    if not Path(folder, "__init__.py").is_file():
        return False
    folder = os.path.realpath(folder)
    return not holds_course(folder) and not PACKAGE.is_relative_to(folder)
