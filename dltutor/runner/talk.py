"""What the warm runner and its forking process say to each other over a socket."""

from __future__ import annotations

import os
import socket
import struct
from typing import Any

from dltutor.runner.job import Job
from dltutor.runner.supervise import OUTPUT, RESULTS, Ended, Listener
from dltutor.wire.frames import PREFIX, WireError, join, length_after, split

STATUS, STOP = "status", "stop"  # what a background runner is asked besides
JOB = b'"job"'  # the header of an answer to be played
FORKER_END = 0  # the forking process finds its end where standard input was


def send_job(connection: socket.socket, job: Job) -> None:
    """Ask for an answer to be played."""
    connection.sendall(join("job", [job.to_bytes()]))


def receive_job(connection: socket.socket) -> Job:
    """The next answer to be played. Raises EOFError when nobody asks any more."""
    _, job = receive_frame(connection)
    return Job.from_bytes(job)


def asks_for_job(connection: socket.socket) -> bool:
    """Whether the next request is a job, which is left where it is. Raises OSError."""
    start = PREFIX.size + len(JOB)
    return connection.recv(start, socket.MSG_PEEK)[PREFIX.size :] == JOB


def send_word(connection: socket.socket, word: str) -> None:
    """Ask a background runner for something else: STATUS or STOP."""
    connection.sendall(join(word))


def receive_request(connection: socket.socket) -> Job | str:
    """An answer to be played, or a word. Raises EOFError, WireError."""
    header, payload = receive_frame(connection)
    if header != "job":
        return str(header)
    try:
        return Job.from_bytes(payload)
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise WireError("no job") from error


def send_status(connection: socket.socket, status: dict[str, float]) -> None:
    """Say how a background runner is."""
    connection.sendall(join(status))


def receive_status(connection: socket.socket) -> dict[str, float]:
    """How a background runner is. Raises EOFError, WireError."""
    header, _ = receive_frame(connection)
    if not isinstance(header, dict):
        raise WireError("no status")
    try:
        return {str(key): float(value) for key, value in header.items()}
    except (TypeError, ValueError) as error:
        raise WireError("no status") from error


def has_left(connection: socket.socket) -> bool:
    """Whether the other end has closed, and so waits for nothing any more."""
    patience = connection.gettimeout()
    connection.setblocking(False)  # a socket with a time-out would wait for it even to peek
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        connection.settimeout(patience)


def peer(connection: socket.socket) -> tuple[int, int]:
    """Process and user at the other end; 0 and ourselves where the system does not tell.

    For who has connected, the process is the one that listens.
    """
    if not hasattr(socket, "SO_PEERCRED"):
        return 0, os.getuid()
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    pid, user, _ = struct.unpack("3i", credentials)
    return pid, user


def send_ended(connection: socket.socket, ended: Ended) -> None:
    """Say how a child ended, and hand over what it left."""
    header = {"how": ended.how, "code": ended.code, "results": len(ended.results)}
    connection.sendall(join(header, [ended.results, ended.output]))


def send_heard(connection: socket.socket, pipe: str, data: bytes) -> None:
    """Hand over what a child prints or sends while it runs."""
    connection.sendall(join(pipe, [data]))


def send_refusal(connection: socket.socket) -> None:
    """Say that this process must not fork any more."""
    connection.sendall(join("refused"))


def receive(
    connection: socket.socket, heard: Listener | None = None
) -> tuple[dict[str, Any], tuple[bytes, bytes]]:
    """How a child ended: header, and its results and output. Raises EOFError, WireError.

    `heard` is called with what the child prints and sends before its end.
    """
    header, payload = receive_frame(connection)
    while header in (OUTPUT, RESULTS):
        if heard:
            heard(header, payload)
        header, payload = receive_frame(connection)
    if not isinstance(header, dict):
        raise WireError("the forking process refused to fork")
    results = int(header["results"])
    return header, (payload[:results], payload[results:])


def receive_ended(connection: socket.socket, heard: Listener | None = None) -> Ended:
    """How a child ended; `heard` as in `receive`. Raises EOFError, WireError, OSError."""
    try:
        header, (results, output) = receive(connection, heard)
        return Ended(str(header["how"]), int(header["code"]), results, output)
    except (TypeError, LookupError) as error:
        raise WireError("no end of a child") from error


def receive_frame(connection: socket.socket) -> tuple[Any, bytes]:
    """Header and payload of the next frame. Raises EOFError, OSError, WireError."""
    prefix = _exactly(connection, PREFIX.size)
    ((header, payload),) = split(prefix + _exactly(connection, length_after(prefix)))
    return header, payload


def _exactly(connection: socket.socket, length: int) -> bytes:
    received = bytearray()
    while len(received) < length:
        data = connection.recv(min(length - len(received), 2**20))
        if not data:
            raise EOFError("the other end has closed")
        received += data
    return bytes(received)
