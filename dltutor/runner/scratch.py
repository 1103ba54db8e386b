"""Remove the folder that an answer has worked in, whatever it left there."""

from __future__ import annotations

import contextlib
import itertools
import os
import stat
from pathlib import Path

MOVED = ".dltutor-removes-"


def remove(folder: str) -> None:
    """Remove a folder and all in it, once no process of the answer's is left. Never raises.

    Folders within folders are first moved up to the top: an answer can nest them deeper than a
    path may be long, or than a function may call itself.
    """
    if not Path(folder).name:
        return  # none was made: "" and "." are where somebody else works
    numbers, before = itertools.count(), set[str]()
    while (inner := set(_emptied(folder, folder, numbers))) and inner != before:
        before = inner
        for each in inner:
            _emptied(each, folder, numbers)
            with contextlib.suppress(OSError):
                Path(each).rmdir()
    with contextlib.suppress(OSError):
        Path(folder).rmdir()


def _emptied(folder: str, top: str, numbers: itertools.count[int]) -> list[str]:
    """Remove the files of a folder, and move its folders up to the top: those it had, if it is."""
    left = []
    with contextlib.suppress(OSError):
        for path, mode in _entries(folder):
            with contextlib.suppress(OSError):
                if not stat.S_ISDIR(mode):
                    Path(path).unlink()
                    continue
                if mode & stat.S_IRWXU != stat.S_IRWXU:
                    Path(path).chmod(stat.S_IRWXU)
                if folder == top:
                    left.append(path)
                else:
                    Path(path).rename(_free(top, numbers))
    return left


def _entries(folder: str) -> list[tuple[str, int]]:
    with os.scandir(folder) as found:
        return [(entry.path, entry.stat(follow_symlinks=False).st_mode) for entry in found]


def _free(top: str, numbers: itertools.count[int]) -> str:
    return next(path for number in numbers if not os.path.lexists(path := f"{top}/{MOVED}{number}"))
