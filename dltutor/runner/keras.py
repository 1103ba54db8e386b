"""Plays answers that need Keras: in a fork of the background runner, or cold.

A cold child imports Keras, which takes some seconds. So the first who asks starts a background
runner and waits for it, as it is ready no later than a cold child would be.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dltutor.runner.cold import Waiting
from dltutor.runner.job import Job
from dltutor.runner.run import Started, new_scratch
from dltutor.runner.scratch import remove
from dltutor.runner.supervise import DROPPED, GRACE, STARTUP, Ended, Listener
from dltutor.runner.sweep import kill_tree
from dltutor.wire.frames import WireError

if TYPE_CHECKING:
    import socket

MARGIN = 5.0  # seconds that the runner's own limits may be late before it counts as stuck


class KerasRunner:
    """Asks the background runner, and starts it if there is none; `cold` does without.

    As a context it leaves nothing behind but the background runner, which ends by itself.
    """

    def __init__(self, *, cold: bool = False) -> None:
        self.cold = cold
        self._playing: set[Play] = set()
        self._closed = False

    def __enter__(self) -> KerasRunner:
        """Nothing has to be there before the first answer."""
        return self

    def __exit__(self, *_: object) -> None:
        """End what is being played: whoever waits for it is let go."""
        self._closed = True
        self.end_play()

    def end_play(self) -> None:
        """Drop what is being played, from another thread than the one that waits for it."""
        for play in list(self._playing):
            play.drop()

    def start(self, job: Job) -> Started:
        """Begin to play a job; a background runner that fails costs time and nothing else."""
        play = Play(job, self._playing.discard)
        self._playing.add(play)
        if self._closed:
            play.drop()
        else:
            play.begin(cold=self.cold)
        return play


class Play(Started):
    """An answer that is being played: by the background runner, once there is one, or cold.

    The thread that waits takes every step but `drop`. It notes what there is to be dropped before
    it looks whether it has been, and `drop` goes the other way round: neither misses the other.
    """

    def __init__(self, job: Job, forget: Callable[[Play], None]) -> None:
        super().__init__(self._until_end, new_scratch(), warm=True)
        self._job, self._forget = replace(job, scratch=self._scratch), forget
        self._dropped = False
        self._path: Path | None = None  # where a runner will listen that does not yet
        self._connection: socket.socket | None = None
        self._cold: tuple[Waiting, Started] | None = None

    def begin(self, *, cold: bool) -> None:
        """Ask the runner that is there; else have one started, and wait for it later."""
        if not cold:
            from dltutor.runner import calling
            from dltutor.runner.meeting import Unsafe, socket_path

            with contextlib.suppress(OSError, Unsafe, WireError):
                path = socket_path()
                connection = calling.connected(path)
                if connection is not None:
                    self._ask(connection)
                elif calling.possible():
                    calling.stop_others(path)
                    self._path = path
                    calling.launch(path)
        if self._connection is None and self._path is None:
            self._cold = self._begin_cold()

    def drop(self) -> None:
        """End it now, from whichever thread. Who waits for it is told that it was dropped."""
        self._dropped = True
        if self._connection is not None:
            with contextlib.suppress(OSError):
                self._connection.shutdown(2)  # the runner kills the child of who has left
        if self._cold is not None:
            kill_tree(self._cold[0].pid)
        self._leave_nothing()

    def _until_end(self, heard: Listener | None) -> Ended:
        try:
            ended = self._warm_end(heard) or self._cold_end(heard)
            return DROPPED if self._dropped else ended
        finally:
            self._leave_nothing()
            if self._connection is not None:
                self._connection.close()

    def _warm_end(self, heard: Listener | None) -> Ended | None:
        """How it ended in the background runner; None if it did not end there."""
        if self._cold is not None:
            return None
        from dltutor.runner import calling
        from dltutor.runner.forked import watched

        # It may die, be stuck, or refuse to fork: nothing is lost, the answer is played cold.
        with contextlib.suppress(OSError, EOFError, WireError):
            if self._connection is None and self._path is not None:
                connection = calling.started(self._path, lambda: not self._dropped)
                if connection is None:
                    return None
                self._ask(connection)
            if self._connection is not None:
                return watched(self._connection, self._job, heard)
        return None

    def _ask(self, connection: socket.socket) -> None:
        from dltutor.runner.talk import send_job

        connection.settimeout(STARTUP + self._job.seconds + GRACE + MARGIN)
        self._connection = connection
        if not self._dropped:
            send_job(connection, self._job)

    def _cold_end(self, heard: Listener | None) -> Ended:
        cold = self._cold
        if cold is None and not self._dropped:
            cold = self._begin_cold()
        return cold[1]._wait(heard) if cold is not None else DROPPED

    def _begin_cold(self) -> tuple[Waiting, Started]:
        self._warm = False
        child = Waiting()
        self._cold = child, child.play(self._job)
        if self._dropped:
            kill_tree(child.pid)
        return self._cold

    def _leave_nothing(self) -> None:
        self._forget(self)
        remove(self._scratch)
        if self._cold is not None:
            remove(self._cold[0].scratch)


def warm_up() -> None:
    """Start the background runner if there is none, and wait for nothing; never raises."""
    # It only saves time: whatever is wrong is found by who needs it.
    with contextlib.suppress(Exception):
        from dltutor.runner import calling
        from dltutor.runner.meeting import socket_path

        path = socket_path()
        if calling.possible() and not calling.is_held(path):
            calling.stop_others(path)
            calling.launch(path)
