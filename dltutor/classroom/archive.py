"""A student's zip file, read where it lies: nothing of it is ever written to the disk."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath

from dltutor.classroom.errors import Unsound
from dltutor.classroom.files import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, Entry, is_skipped

LARGEST_LIST = 8 * 2**20  # bytes of an archive's list of files: it is read as a whole
LARGEST = 2**30  # bytes that an archive may say that it unpacks to
SUSPECT, RATIO = 50 * 2**20, 100  # from so many bytes on, not more than so many times its size
END = b"PK\x05\x06"
END_SIZE = 22
COMMENT = 2**16  # bytes that may follow the end's mark
UNREADABLE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError)
READ_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others can ask for gigabytes to unpack


class Archive:
    """A zip file as a student's folder."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def entries(self) -> Iterator[Entry]:
        """Every file of the archive. Raises Unsound for one that is broken, or a bomb."""
        for path, info in self._members.items():
            yield Entry(path, _fault(info))

    def read(self, path: str) -> bytes:
        """A member's bytes, never more than MAX_BYTES whatever it says of itself."""
        info = self._members.get(path)
        if info is None or _fault(info):
            raise Unsound("is not in the archive any more.")
        try:
            with zipfile.ZipFile(self.file) as archive, archive.open(info) as member:
                return member.read(MAX_BYTES)
        except (*UNREADABLE, RuntimeError) as error:
            raise Unsound(f"is damaged: {error}.") from None
        except OSError as error:
            raise Unsound(f"cannot be read: {error.strerror}.") from None

    @cached_property
    def _members(self) -> dict[str, zipfile.ZipInfo]:
        """Files by path; where two have one, the last, as whoever unpacks it would have it."""
        self._look_at_the_end()
        try:
            with zipfile.ZipFile(self.file) as archive:
                infos = archive.infolist()
        except (*UNREADABLE, UnicodeDecodeError, ValueError) as error:
            raise Unsound(f"is no zip file that can be read: {error}.") from None
        except OSError as error:
            raise Unsound(f"cannot be read: {error.strerror}.") from None
        if len(infos) > MAX_ENTRIES:
            raise Unsound(f"holds more than {MAX_ENTRIES:,} files and folders.")
        self._look_at_sizes(infos)
        named = ((_inside(info.filename), info) for info in infos)
        return {path: info for path, info in named if path}

    def _look_at_the_end(self) -> None:
        """Python reads the list of files as a whole: see first how long it is."""
        try:
            with self.file.open("rb") as file:
                size = file.seek(0, 2)
                file.seek(max(0, size - END_SIZE - COMMENT))
                tail = file.read()
        except OSError as error:
            raise Unsound(f"cannot be read: {error.strerror}.") from None
        at = tail.rfind(END)
        if at < 0 or len(tail) - at < END_SIZE:
            raise Unsound("is no zip file, or is cut off: it has no list of files at its end.")
        entries, length = struct.unpack_from("<HI", tail, at + 10)
        if length > LARGEST_LIST or entries == 0xFFFF:
            raise Unsound(f"holds more than {MAX_ENTRIES:,} files and folders.")

    def _look_at_sizes(self, infos: list[zipfile.ZipInfo]) -> None:
        unpacked, packed = sum(info.file_size for info in infos), self.file.stat().st_size
        if unpacked > LARGEST or unpacked > max(SUSPECT, RATIO * packed):
            raise Unsound(
                f"would unpack from {_size(packed)} to {_size(unpacked)}, as a zip bomb does: "
                "it was not opened."
            )


def _inside(name: str) -> str:
    """A member's path if it is one below the archive's top, and worth a look; else empty."""
    path = PurePosixPath(name.replace("\\", "/"))
    strange = path.is_absolute() or ".." in path.parts or ":" in name or "\0" in name
    if strange or len(path.parts) > MAX_DEPTH + 1 or any(map(is_skipped, path.parts[:-1])):
        return ""
    return str(path)


def _fault(info: zipfile.ZipInfo) -> str:
    if info.is_dir():
        return "is a folder."
    mode = info.external_attr >> 16
    if stat.S_ISLNK(mode):
        return "is a link: links in archives are not followed."
    if info.flag_bits & 1:
        return "is encrypted."
    if info.compress_type not in READ_METHODS:
        return "is packed in a way that is not read here: only stored and deflated files are."
    return ""


def _size(count: float) -> str:
    for unit in ("bytes", "kB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            break
        count /= 1000
    return f"{count:.0f} {unit}" if count >= 10 or unit == "bytes" else f"{count:.1f} {unit}"
