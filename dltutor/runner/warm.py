"""The warm runner: a process that has imported what exercises need forks a child an answer.

This is the side that asks; `forker` is the process that forks.
"""

from __future__ import annotations

import contextlib
import os
import socket
from dataclasses import replace
from functools import partial
from pathlib import Path

from dltutor.runner.cold import Waiting, command, environment
from dltutor.runner.forked import watched
from dltutor.runner.job import Job
from dltutor.runner.run import Started, new_scratch
from dltutor.runner.scratch import remove
from dltutor.runner.supervise import DROPPED, Ended, Listener
from dltutor.runner.sweep import kill_tree
from dltutor.runner.talk import FORKER_END, send_job
from dltutor.wire.frames import WireError


class WarmRunner:
    """Keeps a forking process for as long as the `with` block lasts; falls back to cold."""

    def __init__(self) -> None:
        # The scratch folder of each answer in play -> its process, where it is not a fork.
        self._playing: dict[str, int | None] = {}
        self._closed = False

    def __enter__(self) -> WarmRunner:
        """Start the forking process; it imports while we go on."""
        ours, theirs = socket.socketpair()
        argv = command("dltutor.runner.forker")
        actions = [(os.POSIX_SPAWN_DUP2, theirs.fileno(), FORKER_END)]
        self.pid = os.posix_spawn(
            argv[0], argv, environment(os.sep), file_actions=actions, setsid=True
        )
        theirs.close()
        self.socket: socket.socket | None = ours
        return self

    def __exit__(self, *_: object) -> None:
        """End the forking process, and what is being played: whoever waits for it is let go."""
        self._closed = True
        self._drop()

    @property
    def is_warm(self) -> bool:
        """Whether the forking process is there, as far as is known."""
        return self.socket is not None

    @property
    def worked(self) -> float:
        """Processor seconds of all answers so far; 0 where the system does not tell."""
        try:
            told = Path(f"/proc/{self.pid}/stat").read_text()
            user, system = told.rpartition(")")[2].split()[13:15]  # of children waited for
        except (OSError, ValueError):
            return 0.0
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def end_play(self) -> None:
        """Drop what is being played, from another thread than the one that waits for it."""
        self._drop()
        self.__enter__()

    def start(self, job: Job) -> Started:
        """Begin to play a job; by a cold runner from the first time the forking process fails."""
        connection = self.socket
        if connection is None:
            return self._start_cold(job)
        job = replace(job, scratch=new_scratch())
        self._playing[job.scratch] = None
        try:
            send_job(connection, job)
        except OSError:
            self._forget(job.scratch)
            self._give_up()
            return self._start_cold(job)
        return Started(partial(self._wait, connection, job), job.scratch, warm=True)

    def _wait(self, connection: socket.socket, job: Job, heard: Listener | None) -> Ended:
        try:
            return watched(connection, job, heard)
        except (OSError, EOFError, WireError):
            if job.scratch not in self._playing:
                return DROPPED
            # It is gone, or it refused to fork: nothing is lost, the answer is played cold.
            if connection is self.socket:
                self._give_up()
            cold = self._start_cold(job)
            try:
                return cold._wait(heard)
            finally:
                remove(cold._scratch)
        finally:
            self._playing.pop(job.scratch, None)

    def _start_cold(self, job: Job) -> Started:
        if self._closed:
            return Started(lambda _heard: DROPPED, "")
        child = Waiting()
        self._playing[child.scratch] = child.pid
        started = child.play(job)

        def wait(heard: Listener | None) -> Ended:
            try:
                return started._wait(heard)
            finally:
                self._playing.pop(child.scratch, None)

        return Started(wait, child.scratch)

    def _drop(self) -> None:
        """End every process and remove every folder; whoever waits finds its answer dropped."""
        playing, self._playing = self._playing, {}
        for pid in filter(None, playing.values()):
            kill_tree(pid)
        self._give_up()
        for scratch in playing:
            self._forget(scratch)

    def _forget(self, scratch: str) -> None:
        self._playing.pop(scratch, None)
        remove(scratch)

    def _give_up(self) -> None:
        if self.socket is None:
            return
        self.socket.close()
        self.socket = None
        kill_tree(self.pid)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
