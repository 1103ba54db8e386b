"""Where a background runner and those who ask it meet: a folder, and a name that tells all.

The name of the socket holds a fingerprint of everything that a runner has imported or depends on:
who runs another Python, another dltutor or another Keras meets another runner, or none.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from dltutor.runner.cold import environment
from dltutor.runner.reach import OWN, PACKAGE

MODULES = ("tensorflow", "keras", "numpy", "sklearn")
LONGEST = 100  # bytes of a socket's path; systems allow 103 to 107


class Unsafe(Exception):
    """The folder to meet in is somebody else's, or open to others; the text says which."""


def folder() -> Path:
    """The folder to meet in, made if need be. Raises Unsafe, OSError."""
    given = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    place = (
        given / "dltutor"
        if _is_our_folder(given)
        else Path(tempfile.gettempdir(), f"dltutor-{os.getuid()}")
    )
    place.mkdir(mode=0o700, exist_ok=True)
    state = place.lstat()
    if not stat.S_ISDIR(state.st_mode) or state.st_uid != os.getuid() or state.st_mode & 0o077:
        raise Unsafe(f"{place} should be a folder that only you may use (chmod 700)")
    return place


def _is_our_folder(path: Path) -> bool:
    """Whether it can be trusted: after `su`, or in a container, it may be another's, or gone."""
    try:
        state = path.stat()
    except OSError:
        return False
    return path.is_absolute() and stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid()


def socket_path() -> Path:
    """Where the runner listens that has imported what is installed now. Raises Unsafe, OSError."""
    path = folder() / f"keras-{fingerprint()}.sock"
    if len(os.fsencode(path)) > LONGEST:
        raise Unsafe(f"{path} is too long a name for a socket")
    return path


def fingerprint() -> str:
    """Changes with Python, a runner's own files, the packages and the environment that matters."""
    digest = hashlib.sha256(f"{sys.version} {sys.executable}".encode())
    for name, value in sorted(environment(os.sep).items()):
        # Two terminals often differ in PATH, and no answer may start a program.
        if name != "PATH":
            digest.update(f"{name}={value}\0".encode())
    for file in _files():
        state = file.stat()
        digest.update(f"{file} {state.st_mtime_ns} {state.st_size}\0".encode())
    return digest.hexdigest()[:16]


def _files() -> Iterator[Path]:
    """What a runner imports: of dltutor every file, of each package the first."""
    for name in OWN:
        yield from sorted((PACKAGE / name).rglob("*.py")) or [PACKAGE / name]
    for module in MODULES:
        spec = find_spec(module)
        if spec is not None and spec.origin:
            yield Path(spec.origin)
