"""What happens on a Dask worker: answers are handed to processes of ours, which grade them.

A Dask worker has many threads and is not to be forked, and grading needs signals. So each of its
threads has the same process beside it that a class graded on one machine has.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Collection, Mapping
from typing import Any

from distributed import WorkerPlugin, get_worker

from dltutor import __version__
from dltutor.classroom.crew import PATIENCE, how_ended
from dltutor.classroom.journal import Record
from dltutor.course import Course, CourseError, course_here
from dltutor.runner.helper import Helper
from dltutor.runner.scratch import remove
from dltutor.runner.trial import box_holds
from dltutor.wire.frames import WireError, join

SHOWN = 8  # digits of a fingerprint
NO_BOX = (
    "cannot shut answers in: it has no Landlock and seccomp that work, so they could read and "
    "write the files there.\nUse workers on Linux 5.13 or newer, or, if you would run every one "
    "of these files yourself on that machine, say so: --trust"
)


class HelperEnded(Exception):
    """The process that graded an answer is gone; the text says how it ended."""


def graded(bench: str, exercise: str, frame: bytes) -> Record:
    """The record of an answer. Raises HelperEnded, and is worth a second try then."""
    found: Any = get_worker().plugins[bench]
    record: Record = found.grade(exercise, frame)
    return record


def version() -> str:
    """The version of dltutor here."""
    return __version__


async def fault(bench: str, dask_worker: Any) -> str:
    """Why a worker must not grade this class; empty if it may."""
    found: Bench = dask_worker.plugins[bench]
    return await asyncio.to_thread(found.fault)


class Bench(WorkerPlugin):
    """The processes beside one Dask worker, and what they have to be the same as.

    It is sent to every worker, also to those that join later, and ended with them.
    """

    def __init__(
        self, fingerprints: Mapping[str, str], keras: Collection[str], *, trust: bool
    ) -> None:
        self.version, self.fingerprints = __version__, dict(fingerprints)
        self.keras, self.trust = frozenset(keras), trust

    def setup(self, worker: Any) -> None:
        """Nothing is started before there is something to do."""
        self._idle: list[Hand] = []
        self._hands: set[Hand] = set()  # with those that are at work; empty again at the end
        self._over = False
        self._lock = threading.Lock()
        self._looking = threading.Lock()
        self._fault: str | None = None
        # One process on a machine has imported Keras: others would wait for it past their time.
        self._at_keras = threading.Lock()

    async def teardown(self, worker: Any) -> None:
        """End every process, and what it is at."""
        with self._lock:
            self._over = True
        await asyncio.gather(*(asyncio.to_thread(hand.end) for hand in self._hands))

    def fault(self) -> str:
        """Why this worker must not grade; found once."""
        with self._looking:
            if self._fault is None:
                self._fault = self._found_fault()
            return self._fault

    def _found_fault(self) -> str:
        if self.version != __version__:  # it has joined after the others were asked
            return differs(__version__, self.version)
        try:
            self.course = course_here()
        except CourseError as error:
            return f"has no course: {error}"
        for name, here in self.fingerprints.items():
            there = _fingerprint(self.course, name)
            if there != here:
                return (
                    f"has another exercise {name}: its files make {there[:SHOWN]} there and "
                    f"{here[:SHOWN]} here.\nInstall the same course on both; a worker uses the "
                    "one that came with its dltutor, or that its DLTUTOR_COURSE names."
                )
        return "" if self.trust or box_holds() else NO_BOX

    def grade(self, exercise: str, frame: bytes) -> Record:
        """The record of an answer, which comes as the frame that a process is told it by."""
        if fault := self.fault():
            return {"trouble": f"the Dask worker that was to grade it {fault}"}
        with self._at_keras if exercise in self.keras else contextlib.nullcontext():
            hand = self._taken()
            try:
                record = hand.grade(frame)
            except (EOFError, OSError, WireError):
                with self._lock:
                    self._hands.discard(hand)
                raise HelperEnded(how_ended(hand.end())) from None
            with self._lock:
                self._idle.append(hand)
            return record

    def _taken(self) -> Hand:
        with self._lock:
            if self._over:
                raise HelperEnded("nothing is graded here any more")
            hand = self._idle.pop() if self._idle else Hand(str(self.course.root))
            self._hands.add(hand)
        return hand


class Hand:
    """One process that grades. It says when it is ready, which the first answer waits for."""

    def __init__(self, course: str) -> None:
        self._helper = Helper("dltutor.classroom.worker")
        self._helper.socket.settimeout(PATIENCE)
        self._busy, self._folder = False, ""
        self._ending = threading.Lock()
        self._code: int | None = None
        with contextlib.suppress(OSError):  # it has died: its closed socket says so once more
            self._helper.tell(join({"course": course}))

    def grade(self, frame: bytes) -> Record:
        """Raises EOFError, OSError, WireError when the process is gone, or stuck."""
        self._busy = True
        if not self._folder:
            self._folder = self._helper.hear()["folder"]
        self._helper.tell(frame)
        record: Record = self._helper.hear()
        self._busy = False
        return record

    def end(self) -> int:
        """End it, and what it is at, from whichever thread: how it ended."""
        with self._ending:
            if self._code is None:
                self._code = self._helper.end(at_once=self._busy)
                remove(self._folder)
            return self._code


def differs(there: str, here: str) -> str:
    """Why a worker with another version must not grade."""
    return (
        f"has dltutor {there}, and this machine has {here}: they could judge the same answer "
        "differently.\nInstall the same version on both."
    )


def _fingerprint(course: Course, name: str) -> str:
    exercise = course.exercises.get(name)
    return exercise.fingerprint() if exercise else "nothing"
