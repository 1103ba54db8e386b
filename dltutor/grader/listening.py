"""Listen to an answer that trains, and end it at its first case that is wrong.

What the cases after it would train says nothing more, and takes as long again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dltutor.grader.judge import believable, judge_case
from dltutor.grader.judged import Judged
from dltutor.grader.key import Key
from dltutor.runner.recording import from_frames
from dltutor.runner.supervise import KEPT_OUTPUT, OUTPUT, Ended, Enough
from dltutor.wire.frames import WireError, size_of_first
from dltutor.wire.values import unpack_all

BEGINNINGS = ("loaded", "load_error")  # one of them is in the first frame of a recording
Printed = Callable[[bytes], None]  # told what an answer prints, while it runs


class Listening:
    """Hears what an answer prints; if it `ends` answers, raises Enough where a case is wrong."""

    def __init__(self, key: Key, printed: Printed | None, *, ends: bool) -> None:
        self.key, self.printed, self.ends = key, printed, ends
        self.judged: list[Judged] = []
        self._output, self._results, self._rest = bytearray(), bytearray(), bytearray()
        self._frames: list[Any] = []

    def __call__(self, pipe: str, data: bytes) -> None:
        """Take some more of what comes out of a pipe."""
        if pipe == OUTPUT:
            self._output += data
            if self.printed:
                self.printed(data)
        elif self.ends:
            self._read(data)

    def _read(self, data: bytes) -> None:
        self._rest += data
        try:
            while size := size_of_first(self._rest):
                self._take(bytes(self._rest[:size]))
                del self._rest[:size]
        except WireError:
            self.judged.clear()  # no recording of ours: its end will tell

    def _take(self, frame: bytes) -> None:
        (told,) = unpack_all(frame)
        if isinstance(told, dict) and not told.keys().isdisjoint(BEGINNINGS) and self._frames:
            self._begin_again()
        self._results += frame
        self._frames.append(told)
        recording = believable(from_frames(self._frames), self.key)
        if recording is None or len(recording.played) == len(self.judged):
            return
        position = len(self.judged)
        case = judge_case(self.key, position, recording.played[position])
        self.judged.append(case)
        if not case.ok:
            raise Enough(Ended("exited", 0, bytes(self._results), self._printed_until_now()))

    def _begin_again(self) -> None:
        """A runner that failed has been replaced by another, which plays from the beginning."""
        self.judged.clear()
        self._frames.clear()
        self._results.clear()
        self._output.clear()

    def _printed_until_now(self) -> bytes:
        """What was printed before the last frame: the next case prints already, more or less."""
        match self._frames[-1]:
            case {"written": int(written)} if written >= 0:
                return bytes(self._output[: min(written, KEPT_OUTPUT)])
        return bytes(self._output[:KEPT_OUTPUT])
