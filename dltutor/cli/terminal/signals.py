"""The signals that a program in a terminal gets."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import FrameType
from typing import Any

Handler = Callable[[int, FrameType | None], Any]
ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


class HungUp(Exception):
    """The terminal has gone while another program had it."""


@contextmanager
def handled(handlers: Mapping[signal.Signals, Handler | signal.Handlers]) -> Iterator[None]:
    """Handle signals for a while; the old handlers come back."""
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def ended_by(end: Callable[[], None]) -> Iterator[None]:
    """Call `end` at a signal to end. After the block such signals are ignored: we are ending.

    A terminal that closes sends two, one itself and one by the shell, and the second must not
    come between us and what is still to be tidied up.
    """
    for number in ENDING:
        signal.signal(number, lambda *_: end())
    try:
        yield
    finally:
        for number in ENDING:
            signal.signal(number, signal.SIG_IGN)


@contextmanager
def lent() -> Iterator[None]:
    """While another program has the terminal: Ctrl-C and Ctrl-Z are that program's.

    Raises HungUp in the block when the terminal goes.
    """

    def hung_up(*_: object) -> None:
        raise HungUp

    handlers: dict[signal.Signals, Handler | signal.Handlers] = {
        # Not SIG_IGN: the other program would inherit it.
        signal.SIGINT: lambda *_: None,
        signal.SIGTSTP: signal.SIG_DFL,
        signal.SIGHUP: hung_up,
    }
    with handled(handlers):
        yield


def stop_here() -> None:
    """Stop as Ctrl-Z stops a program; returns when the shell goes on with it."""
    with handled({signal.SIGTSTP: signal.SIG_DFL}):
        os.kill(os.getpid(), signal.SIGTSTP)
