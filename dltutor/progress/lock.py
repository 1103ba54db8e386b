"""One process at a time, where SQLite's own locks do not help: making a file and replacing one."""

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PATIENCE = 10.0  # seconds to wait for another process
STEP = 0.02  # seconds between two attempts


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold the lock beside a file; it ends with the process, however that ends.

    Raises TimeoutError if another process keeps it for longer than PATIENCE.
    """
    until = time.monotonic() + PATIENCE
    with path.with_name(f"{path.name}.lock").open("a") as lock:
        while not _taken(lock):
            if time.monotonic() > until:
                raise TimeoutError(errno.ETIMEDOUT, "another dltutor holds the lock", lock.name)
            time.sleep(STEP)
        yield


def _taken(lock: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            return False
        raise
    return True
