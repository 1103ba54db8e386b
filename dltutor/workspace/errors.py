"""What the learner's folder can fail at, in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class WorkspaceError(Exception):
    """The learner's folder cannot be read or written: a whole sentence says why, and what to do."""


@contextmanager
def in_words(path: Path, remedy: str) -> Iterator[None]:
    """Turn the system's errors about a path into a WorkspaceError that ends in a remedy."""
    try:
        yield
    except (FileExistsError, NotADirectoryError) as error:
        raise WorkspaceError(
            f"{_where(error, path)} is in the way: it is a file, and a folder is needed.\n{remedy}"
        ) from error
    except IsADirectoryError as error:
        raise WorkspaceError(
            f"{_where(error, path)} is in the way: it is a folder, and a file is needed.\n{remedy}"
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise WorkspaceError(f"{_where(error, path)}: {reason}.\n{remedy}") from error


def _where(error: OSError, path: Path) -> str:
    # Of the two names in a failed renaming, the second is one that the learner knows.
    named = error.filename2 or error.filename
    return str(path) if named is None or str(named).endswith(".new") else str(named)
