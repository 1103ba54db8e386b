"""The warm runner: a process that has imported what exercises need forks a child an answer.

This is the side that asks; `forker` is the process that forks.
"""

from __future__ import annotations

import contextlib
import os
import socket
from dataclasses import replace
from types import TracebackType

from dltutor.runner.cold import ColdRunner, command, environment
from dltutor.runner.job import Job
from dltutor.runner.run import Started, new_scratch
from dltutor.runner.supervise import Ended, Listener
from dltutor.runner.sweep import kill_tree
from dltutor.runner.talk import FORKER_END, receive, send_job
from dltutor.wire.frames import WireError


class WarmRunner:
    """Keeps a forking process for as long as the `with` block lasts; falls back to cold."""

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

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the forking process."""
        self._give_up()

    def start(self, job: Job) -> Started:
        """Begin to play a job; by a cold runner from the first time the forking process fails."""
        if self.socket is None:
            return ColdRunner().start(job)
        job = replace(job, scratch=new_scratch())
        try:
            send_job(self.socket, job)
        except OSError:
            self._give_up()
            return ColdRunner().start(job)
        return Started(lambda heard: self._wait(job, heard), job.scratch, warm=True)

    def _wait(self, job: Job, heard: Listener | None) -> Ended:
        try:
            if self.socket is None:
                raise EOFError
            header, (results, output) = receive(self.socket, heard)
            return Ended(str(header["how"]), int(header["code"]), results, output)
        except (OSError, EOFError, WireError):
            # It is gone, or it refused to fork: nothing is lost, the answer is played cold.
            self._give_up()
            return ColdRunner().start(job)._wait(heard)

    def _give_up(self) -> None:
        if self.socket is None:
            return
        self.socket.close()
        self.socket = None
        kill_tree(self.pid)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
