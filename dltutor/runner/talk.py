"""What the warm runner and its forking process say to each other over a socket."""

from __future__ import annotations

import socket
from typing import Any

from dltutor.runner.job import Job
from dltutor.runner.supervise import Ended, Listener
from dltutor.wire.frames import PREFIX, WireError, join, length_after, split

FORKER_END = 0  # the forking process finds its end where standard input was


def send_job(connection: socket.socket, job: Job) -> None:
    """Ask for an answer to be played."""
    connection.sendall(join("job", [job.to_bytes()]))


def receive_job(connection: socket.socket) -> Job:
    """The next answer to be played. Raises EOFError when nobody asks any more."""
    _, job = _receive(connection)
    return Job.from_bytes(job)


def send_ended(connection: socket.socket, ended: Ended) -> None:
    """Say how a child ended, and hand over what it left."""
    header = {"how": ended.how, "code": ended.code, "results": len(ended.results)}
    connection.sendall(join(header, [ended.results, ended.output]))


def send_output(connection: socket.socket, printed: bytes) -> None:
    """Hand over what a child prints while it runs."""
    connection.sendall(join("printed", [printed]))


def send_refusal(connection: socket.socket) -> None:
    """Say that this process must not fork any more."""
    connection.sendall(join("refused"))


def receive(
    connection: socket.socket, heard: Listener | None = None
) -> tuple[dict[str, Any], tuple[bytes, bytes]]:
    """How a child ended: header, and its results and output. Raises EOFError, WireError.

    `heard` is called with what the child prints before its end.
    """
    header, payload = _receive(connection)
    while header == "printed":
        if heard:
            heard(payload)
        header, payload = _receive(connection)
    if not isinstance(header, dict):
        raise WireError("the forking process refused to fork")
    results = int(header["results"])
    return header, (payload[:results], payload[results:])


def _receive(connection: socket.socket) -> tuple[Any, bytes]:
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
