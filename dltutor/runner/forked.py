"""A child that a forking process has made: who asked for it watches it, who forked it ends it."""

from __future__ import annotations

import select
import socket

from dltutor.runner.job import Job
from dltutor.runner.spent import Spent
from dltutor.runner.supervise import Ended, Listener, supervise
from dltutor.runner.talk import END, receive_code, receive_started, send_word

PAUSE = 0.02  # seconds


class Forked:
    """Such a child, as seen over the connection to its forking process."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def has_ended(self, patience: float = 0.0) -> bool:
        """Whether it has, or will have in so many seconds. Raises EOFError."""
        if self._connection.fileno() < 0:  # another thread has closed it
            raise EOFError("nobody waits for it any more")
        return bool(select.select([self._connection], [], [], patience)[0])

    def pause(self) -> None:
        """Wait a little for its end."""
        self.has_ended(PAUSE)

    def end(self) -> int:
        """End it, if it has not ended: how it did. Raises EOFError, OSError, WireError."""
        if not self.has_ended():
            send_word(self._connection, END)
        return receive_code(self._connection)


def watched(connection: socket.socket, job: Job, heard: Listener | None = None) -> Ended:
    """How an answer ended that was asked for over a connection; `heard` as in `supervise`.

    Raises EOFError, OSError, WireError when the forking process is gone, stuck, or refuses.
    """
    pid, results, output = receive_started(connection)
    spent = Spent(pid, job.scratch)
    return supervise(Forked(connection), results, output, job.seconds, heard, spent)
