"""watch without a terminal: a verdict a save, printed plainly, until standard input ends."""

from __future__ import annotations

import os
import selectors
import signal
import sys
from contextlib import suppress

from dltutor.cli.console import make_console
from dltutor.cli.context import say_aside
from dltutor.cli.terminal.signals import handled
from dltutor.cli.watching.reading import AGAIN, Reader, Reading
from dltutor.cli.watching.saves import LOOK, Saves
from dltutor.cli.watching.state import State
from dltutor.grader import Grader
from dltutor.screen.verdict import VerdictScreen

ENDED = "Watching ends here, as standard input did. To go on until Ctrl-C, run it in a terminal."


def run(state: State, grader: Grader) -> None:
    """Grade now, and whenever the file has changed."""
    woken, waker = os.pipe()
    saves = Saves(state.context.needed_workspace.root, lambda: _wake(waker))
    saves.start()
    # SystemExit unwinds what is going on: the answer's process and its folder go with it.
    ending = {signal.SIGTERM: _end, signal.SIGHUP: _end}
    with handled(ending), selectors.SelectSelector() as wait:
        wait.register(woken, selectors.EVENT_READ)
        wait.register(sys.stdin.fileno(), selectors.EVENT_READ)
        _until_input_ends(state, grader, wait, Reader())
    saves.stop()
    say_aside(ENDED)


def _until_input_ends(
    state: State, grader: Grader, wait: selectors.BaseSelector, reader: Reader
) -> None:
    while True:
        reading = reader.read(state.file)
        if reading is not None and reading.data not in (None, state.graded):
            _check(state, grader, reading, reader)
            continue
        for key, _ in wait.select(AGAIN if reading is None else LOOK):
            if not _bytes(key.fd):
                return


def _check(state: State, grader: Grader, reading: Reading, reader: Reader) -> None:
    verdict = grader.grade(state.exercise, state.file)
    if reader.read(state.file) != reading:
        return  # it was saved meanwhile: the verdict is on what it is no longer, or on half of it
    state.judged(verdict, reading.data)
    make_console().print(VerdictScreen(verdict, file=str(state.file), since=state.since), "")
    sys.stdout.flush()
    state.remember()


def _bytes(descriptor: int) -> bytes:
    with suppress(OSError):  # a terminal that has gone
        return os.read(descriptor, 4096)
    return b""


def _wake(waker: int) -> None:
    os.write(waker, b"!")


def _end(*_: object) -> None:
    raise SystemExit(0)
