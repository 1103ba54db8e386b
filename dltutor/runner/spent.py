"""What an answer takes that no limit of the kernel's adds up: its scratch folder, its threads.

The kernel bounds each file and the memory; how many files there are, and how many threads, only
who watches can tell. A look costs a fraction of a millisecond, and an answer that ends at once is
never looked at.
"""

from __future__ import annotations

import os
import re
import stat
import time
from pathlib import Path

MOST_ENTRIES = 1000  # files and folders in the scratch folder
MOST_DEPTH = 32  # of folders within it
MOST_BYTES = 64 * 2**20  # that take room on the disk: holes in a file do not
MOST_THREADS = 512
MAPPED = 16 * 2**20  # bytes that count for a file without a name that is mapped: nobody can measure
PAUSE = 0.05  # seconds between two looks, at least
SHARE = 20  # times what a look took: more files make looks rarer, never the watch slow

DISK, THREADS = "disk", "threads"  # in supervise.Ended's words


class Spent:
    """Looks at a process and its scratch folder, now and then."""

    def __init__(self, pid: int, scratch: str | None) -> None:
        self._pid, self._scratch = pid, scratch
        self._next = time.monotonic() + PAUSE

    def over(self) -> str:
        """What it has taken too much of, DISK or THREADS; nothing, or not looked: empty."""
        begun = time.monotonic()
        if self._scratch is None or begun < self._next:
            return ""
        if _threads(self._pid) > MOST_THREADS:
            return THREADS
        if not _fits(self._scratch, _nameless(self._pid, self._scratch)):
            return DISK
        ended = time.monotonic()
        self._next = ended + max(PAUSE, SHARE * (ended - begun))
        return ""


def _threads(pid: int) -> int:
    """How many threads a process has; 0 where the system does not tell."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text(errors="replace")
        return int(told.rpartition(")")[2].split()[17])
    except (OSError, IndexError, ValueError):
        return 0


def _fits(scratch: str, taken: int) -> bool:
    """Whether a folder holds no more than it may, beside bytes that are taken already."""
    folders, entries = [(scratch, 0)], 0
    while folders and taken <= MOST_BYTES:
        folder, depth = folders.pop()
        try:
            with os.scandir(folder) as found:
                for entry in found:
                    state = entry.stat(follow_symlinks=False)
                    taken += state.st_blocks * 512
                    entries += 1
                    if stat.S_ISDIR(state.st_mode):
                        folders.append((entry.path, depth + 1))
                    if entries > MOST_ENTRIES or taken > MOST_BYTES or depth > MOST_DEPTH:
                        return False
        except FileNotFoundError:
            continue  # it has been removed since
        except OSError:
            return False  # a folder that nobody may look into, or that has no path any more
    return taken <= MOST_BYTES


def _nameless(pid: int, scratch: str) -> int:
    """Bytes of files that were removed and are still held, by a descriptor or a mapping."""
    taken = 0
    try:
        with os.scandir(f"/proc/{pid}/fd") as held:
            for entry in held:
                try:
                    state = entry.stat()
                except OSError:
                    continue  # closed since
                if state.st_nlink == 0 and stat.S_ISREG(state.st_mode):
                    taken += state.st_blocks * 512
        maps = Path(f"/proc/{pid}/maps").read_bytes()
    except OSError:  # no /proc here, or it has ended
        return taken
    gone = rb" (\d+) +" + re.escape(os.fsencode(scratch)) + rb"/.* \(deleted\)$"
    return taken + MAPPED * len(set(re.findall(gone, maps, re.MULTILINE)))
