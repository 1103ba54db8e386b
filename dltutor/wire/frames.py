"""Frames on a pipe: a mark, two lengths, a JSON header, a payload. Lengths are checked first."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Iterator
from typing import Any

MARK = b"DLT1"
PREFIX = struct.Struct("<4sIQ")  # mark, bytes of header, bytes of payload
MAX_HEADER = 16 * 2**20
MAX_FRAME = 64 * 2**20
MAX_PARTS = 2**20  # that a header may have: 16 MB of empty lists would take half a gigabyte to read


class WireError(ValueError):
    """Bytes that are no frame of ours, or a value that cannot travel."""


def join(header: Any, blobs: Iterable[bytes] = ()) -> bytes:
    """One frame. Raises WireError for one that is too large."""
    head, payload = json.dumps(header, separators=(",", ":")).encode(), b"".join(blobs)
    size = len(head) + len(payload)
    if len(head) > MAX_HEADER or size > MAX_FRAME or _parts(head) > MAX_PARTS:
        raise WireError("too large to send")
    return PREFIX.pack(MARK, len(head), len(payload)) + head + payload


def split(stream: bytes) -> Iterator[tuple[Any, bytes]]:
    """Header and payload of every frame in a run of whole frames. Raises WireError."""
    position = 0
    while position < len(stream):
        start = position + PREFIX.size
        header, whole = lengths_after(stream[position:start])
        middle, position = start + header, start + whole
        if position > len(stream):
            raise WireError("a frame that ends too soon")
        yield header_of(stream[start:middle]), stream[middle:position]


def header_of(head: bytes) -> Any:
    """A frame's header, from its bytes. Raises WireError."""
    if _parts(head) > MAX_PARTS:
        raise WireError("a header of too many parts")
    try:
        return json.loads(head)
    except (ValueError, RecursionError) as error:
        raise WireError("a header that is not JSON") from error


def _parts(head: bytes) -> int:
    """At least how many values a header makes, counted without making them."""
    return head.count(b",") + head.count(b"[") + head.count(b"{")


def size_of_first(stream: bytes | bytearray) -> int:
    """The size of the frame that a stream begins with; 0 while it is not there as a whole.

    Raises WireError where no frame begins.
    """
    if len(stream) < PREFIX.size:
        return 0
    size = PREFIX.size + length_after(bytes(stream[: PREFIX.size]))
    return size if size <= len(stream) else 0


def whole_frames(stream: bytes) -> bytes:
    """The stream as far as its last whole frame: a killed process may not finish one."""
    end = 0
    try:
        while end < len(stream):
            start = end + PREFIX.size
            following = start + length_after(stream[end:start])
            if following > len(stream):
                break
            end = following
    except WireError:
        pass  # what follows is no frame; what came before still counts
    return stream[:end]


def length_after(prefix: bytes) -> int:
    """How many bytes follow a frame's prefix. Raises WireError for no prefix of ours."""
    return lengths_after(prefix)[1]


def lengths_after(prefix: bytes) -> tuple[int, int]:
    """How many bytes after a frame's prefix its header ends, and its payload. Raises WireError."""
    if len(prefix) < PREFIX.size:
        raise WireError("a frame that ends in its prefix")
    mark, header, payload = PREFIX.unpack_from(prefix)
    if mark != MARK or header > MAX_HEADER or header + payload > MAX_FRAME:
        raise WireError("no frame of ours, or one that is too large")
    return int(header), int(header + payload)
