"""What who asks for an answer and the process that forks for it say to each other over a socket.

Of a job the forking process reads the header alone: the child takes the rest off the socket, and
sends back pipes of its own to be read from. So nothing of an answer is ever in the memory that
the next child inherits.
"""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dltutor.runner.job import Job
from dltutor.wire.frames import PREFIX, WireError, header_of, join, lengths_after, split

STATUS, STOP = "status", "stop"  # what a background runner is asked besides
END = "end"  # the answer that is being played is to be ended
REFUSED = "refused"
PID = struct.Struct("<Q")
FORKER_END = 0  # the forking process finds its end where standard input was


@dataclass(frozen=True)
class Request:
    """An answer to be played. Its job, of `size` bytes, is still to be taken off the socket."""

    seconds: float
    scratch: str
    size: int


def send_job(connection: socket.socket, job: Job) -> None:
    """Ask for an answer to be played."""
    header = {"seconds": job.seconds, "scratch": job.scratch}
    connection.sendall(join(header, [job.to_bytes()]))


def send_word(connection: socket.socket, word: str) -> None:
    """Say one word: STATUS, STOP, END or REFUSED."""
    connection.sendall(join(word))


def receive_request(connection: socket.socket) -> Request | str:
    """An answer to be played, or a word. Raises EOFError, OSError, WireError."""
    header_size, whole = lengths_after(_exactly(connection, PREFIX.size))
    header = header_of(_exactly(connection, header_size))
    size = whole - header_size
    match header:
        case str(word) if not size:
            return word
        case {"seconds": int() | float() as seconds, "scratch": str(scratch)}:
            return Request(seconds, scratch, size)
    raise WireError("no request")


def receive_job(connection: socket.socket, request: Request) -> Job:
    """The job of a request. Raises EOFError, OSError, and anything for what is no job."""
    return Job.from_bytes(_exactly(connection, request.size))


def send_started(connection: socket.socket, pid: int, pipes: Sequence[int]) -> None:
    """Say which process plays, and hand over the ends of its pipes that can be read."""
    socket.send_fds(connection, [PID.pack(pid)], pipes)


def receive_started(connection: socket.socket) -> tuple[int, int, int]:
    """Which process plays, and its results and output. Raises EOFError, OSError, WireError."""
    told, pipes, _, _ = socket.recv_fds(connection, PID.size, 2)
    if len(told) == PID.size and len(pipes) == 2:
        for pipe in pipes:
            os.set_inheritable(pipe, False)
        return PID.unpack(told)[0], pipes[0], pipes[1]
    for pipe in pipes:
        os.close(pipe)
    if told:
        raise WireError("the forking process refused to fork")
    raise EOFError("the other end has closed")


def send_code(connection: socket.socket, code: int) -> None:
    """Say how a child ended, as os.waitstatus_to_exitcode does."""
    connection.sendall(join({"code": code}))


def receive_code(connection: socket.socket) -> int:
    """How a child ended. Raises EOFError, OSError, WireError."""
    match receive_frame(connection):
        case {"code": int(code)}, _:
            return code
    raise WireError("no end of a child")


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


def receive_frame(connection: socket.socket) -> tuple[Any, bytes]:
    """Header and payload of the next frame. Raises EOFError, OSError, WireError."""
    prefix = _exactly(connection, PREFIX.size)
    ((header, payload),) = split(prefix + _exactly(connection, lengths_after(prefix)[1]))
    return header, payload


def _exactly(connection: socket.socket, length: int) -> bytes:
    received = bytearray()
    while len(received) < length:
        data = connection.recv(min(length - len(received), 2**20))
        if not data:
            raise EOFError("the other end has closed")
        received += data
    return bytes(received)
