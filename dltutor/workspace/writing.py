"""Put a file in its place whole, or not at all, whenever the process dies."""

from __future__ import annotations

import os
from pathlib import Path


def create(file: Path, data: bytes, *, lasting: bool = True) -> bool:
    """Write a new file; False, and nothing is written, if something has that name.

    `lasting` waits until it is on the disk: 5 ms a file, for what could not be made again.
    """
    whole = _temporary(file, data, lasting=lasting)
    try:
        return _named(whole, file)
    finally:
        whole.unlink(missing_ok=True)


def replace(file: Path, data: bytes) -> None:
    """Change a file's content from old to new with nothing in between; its mode stays."""
    whole = _temporary(file, data, lasting=True)
    try:
        if file.exists():
            whole.chmod(file.stat().st_mode & 0o777)
        whole.replace(file)
    finally:
        whole.unlink(missing_ok=True)


def _named(whole: Path, file: Path) -> bool:
    """Give a file its name unless something has it."""
    try:
        file.hardlink_to(whole)  # unlike a renaming, it never takes a name from another file
    except FileExistsError:
        return False
    except OSError:  # a file system without links: claim the name, then fill it
        try:
            file.touch(exist_ok=False)
        except FileExistsError:
            return False
        whole.replace(file)
    return True


def _temporary(file: Path, data: bytes, *, lasting: bool) -> Path:
    """The data in a file of another name, beside the one that is meant: on the same disk."""
    whole = file.with_name(f".{os.urandom(6).hex()}.new")
    try:
        # open and not mkstemp: the learner's umask holds for it.
        with whole.open("xb") as target:
            target.write(data)
            target.flush()
            if lasting:
                os.fsync(target.fileno())
    except BaseException:
        whole.unlink(missing_ok=True)
        raise
    return whole
