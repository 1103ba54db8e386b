"""What is graded: an answer's bytes, and those of the files beside it that it names.

A verdict depends on these and on the exercise alone. So the same bytes are graded once, whoever
handed them in, and an answer never sees what else lies in a student's folder.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from dltutor.classroom.files import Files

MOST = 20  # files that come along
IMPORTS = re.compile(rb"^[ \t]*(?:from|import)[ \t][^#\n]*", re.MULTILINE)
WORD = re.compile(r"\w+")

Bundle = dict[str, bytes]  # by path from the answer's own folder; the answer itself comes first
Folders = Mapping[str, Sequence[str]]  # the paths of the files in each folder


def bundled(path: str, name: str, folders: Folders, files: Files) -> tuple[Bundle, tuple[str, ...]]:
    """An answer as NAME.py with the files that it imports, or opens by name, and those import.

    Besides, the paths of those files. Raises Unsound.
    """
    own = files.read(path)
    found: dict[str, bytes] = {}
    waiting = [own]
    while waiting:
        for other in _named(waiting.pop(), str(PurePosixPath(path).parent), folders):
            if other != path and other not in found and len(found) < MOST:
                found[other] = files.read(other)
                if other.endswith(".py"):
                    waiting.append(found[other])
    others = tuple(sorted(found))
    return _together(path, name, own, [(other, found[other]) for other in others]), others


def gathered(path: str, name: str, others: Iterable[str], files: Files) -> Bundle:
    """The same again, when the paths are known. Raises Unsound."""
    return _together(path, name, files.read(path), [(other, files.read(other)) for other in others])


def digest_of(bundle: Bundle) -> str:
    """Changes with every byte."""
    digest = hashlib.sha256()
    for name, data in bundle.items():
        digest.update(f"{name}\0{len(data)}\0".encode(errors="replace") + data)
    return digest.hexdigest()


def _together(path: str, name: str, own: bytes, others: list[tuple[str, bytes]]) -> Bundle:
    folder = PurePosixPath(path).parent
    bundle = {f"{name}.py": own}
    for other, data in others:
        bundle.setdefault(str(PurePosixPath(other).relative_to(folder)), data)
    return bundle


def _named(text: bytes, folder: str, folders: Folders) -> Iterator[str]:
    """The files of a folder, and of packages in it, that a text names."""
    beside = folders.get(folder, ())
    start = "" if folder == "." else f"{folder}/"
    words = {word for line in IMPORTS.findall(text) for word in WORD.findall(line.decode("latin1"))}
    for word in sorted(words):
        if f"{start}{word}.py" in beside:
            yield f"{start}{word}.py"
        package = folders.get(f"{start}{word}", ())
        if f"{start}{word}/__init__.py" in package:
            yield from (each for each in package if each.endswith(".py"))
    for other in beside:
        if not other.endswith(".py") and PurePosixPath(other).name.encode(errors="replace") in text:
            yield other
