"""What the reference and the mistakes of a Keras exercise came to, kept beside it.

The command never imports Keras, and trains nothing of its own: what an answer is held against was
played ahead, and lies in the exercise's recorded.bin.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from typing import Any

from dltutor.course import Exercise
from dltutor.grader.errors import GraderError
from dltutor.runner.recording import Recording, from_frames, to_frame
from dltutor.wire.frames import WireError
from dltutor.wire.values import pack, unpack_all

REFERENCE = "reference"
PLAYED = ("starter.py", "checks.py", "reference.py", "mistakes.py", "rows.npz")


def read(exercise: Exercise) -> Mapping[str, Recording]:
    """Recordings by name: `reference`, and each mistake's. Raises GraderError."""
    try:
        mark, *kept = unpack_all(zlib.decompress(exercise.recorded))
        if mark == fingerprint(exercise):
            return {name: from_frames(frames) for name, frames in kept}
        fault = "is out of date"
    except (zlib.error, WireError, ValueError, TypeError):
        fault = "is missing or cannot be read"
    remedy = f"dltutor author record {exercise.name}"
    raise GraderError(f"{exercise.folder}/recorded.bin {fault}. Make it with: {remedy}")


def packed(exercise: Exercise, recordings: Mapping[str, Recording]) -> bytes:
    """What recorded.bin holds."""
    frames = [pack(fingerprint(exercise))]
    frames += [pack([name, _frames(recording)]) for name, recording in recordings.items()]
    return zlib.compress(b"".join(frames), 9)


def fingerprint(exercise: Exercise) -> str:
    """Changes with every file that a recording depends on."""
    digest = hashlib.sha256()
    for role in PLAYED:
        path = exercise.folder / role
        digest.update(
            role.encode() + b"\0" + (path.read_bytes() if path.is_file() else b"") + b"\0"
        )
    return digest.hexdigest()


def _frames(recording: Recording) -> list[Any]:
    played = [{"played": to_frame(each)} for each in recording.played]
    return [*played, {"end": len(played)}]
