"""watch without a terminal: a verdict a save, printed plainly, until standard input ends."""

from __future__ import annotations

import os
import selectors
import sys

from dltutor.cli.console import make_console
from dltutor.cli.watching.saves import Saves
from dltutor.cli.watching.state import State
from dltutor.grader import Grader
from dltutor.screen.verdict import VerdictScreen


def run(state: State, grader: Grader) -> None:
    """Grade now, and whenever the file has changed."""
    console = make_console()
    woken, waker = os.pipe()
    saves = Saves(state.context.needed_workspace.root, lambda: _wake(waker))
    saves.start()
    with selectors.SelectSelector() as wait:
        wait.register(woken, selectors.EVENT_READ)
        wait.register(sys.stdin.fileno(), selectors.EVENT_READ)
        while True:
            content = state.content()
            if content is not None and content != state.graded:
                verdict = grader.grade(state.exercise, state.file)
                state.judged(verdict, content)
                console.print(VerdictScreen(verdict, file=str(state.file)), "")
                sys.stdout.flush()
            for key, _ in wait.select():
                if not os.read(key.fd, 4096):
                    saves.stop()
                    return


def _wake(waker: int) -> None:
    os.write(waker, b"!")
