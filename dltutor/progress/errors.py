"""What recording can fail at, in words. SQLite is not imported until something has failed."""

from __future__ import annotations

import errno
import shlex
from pathlib import Path


class HistoryError(Exception):
    """The history could not be read or written: a whole sentence says why, and what to do."""


class Damaged(Exception):
    """What stands in the history's place is no database, or one that is broken inside."""


def in_words(what: str, path: Path, error: Exception) -> HistoryError:
    """The error for a learner, made from one of SQLite's or the system's.

    `what` begins the sentence: "Your history could not be read".
    """
    return HistoryError(f"{what}: {path}\n{_reason(path, error)}")


def _reason(path: Path, error: Exception) -> str:
    look = f"ls -la {shlex.quote(str(path.parent))}"
    match _kind(error):
        case "full":
            return "The disk is full. Make some room; what was recorded before is kept."
        case "busy":
            return "Another dltutor is keeping it to itself. End that one, then run this again."
        case "readonly":
            return f"It may not be written. To see who may: {look}"
        case "denied":
            return f"It cannot be opened. To see what is there and who may: {look}"
        case "disk":
            return f"The disk did not take it or give it ({error}). Is it full, or gone?"
    return f"{str(error) or type(error).__name__}. What was recorded before is kept."


def _kind(error: Exception) -> str | None:
    import sqlite3  # loaded already by whoever got an error of it

    if isinstance(error, TimeoutError):
        return "busy"
    if isinstance(error, OSError):
        system = {
            "full": (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
            "readonly": (errno.EROFS,),
            "denied": (errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR, errno.ELOOP),
            "disk": (errno.EIO,),
        }
        return next((kind for kind, numbers in system.items() if error.errno in numbers), None)
    kinds = {
        sqlite3.SQLITE_FULL: "full",
        sqlite3.SQLITE_BUSY: "busy",
        sqlite3.SQLITE_LOCKED: "busy",
        sqlite3.SQLITE_READONLY: "readonly",
        sqlite3.SQLITE_CANTOPEN: "denied",
        sqlite3.SQLITE_PERM: "denied",
        sqlite3.SQLITE_AUTH: "denied",
        sqlite3.SQLITE_IOERR: "disk",
    }
    return kinds.get(getattr(error, "sqlite_errorcode", -1) & 0xFF)
