"""The loop of watch: keys, saves and finished checks, one after the other, none lost.

Checks run in a thread of their own, so keys are read at any time; all else happens here.
"""

from __future__ import annotations

import contextlib
import os
import queue
import selectors
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from dltutor.cli.watching import keys
from dltutor.cli.watching.frame import frame
from dltutor.cli.watching.keys import Keyboard
from dltutor.cli.watching.outside import edit, read_lesson, suspended
from dltutor.cli.watching.saves import Saves
from dltutor.cli.watching.state import State
from dltutor.course import Exercise
from dltutor.grader import Grader, GraderError
from dltutor.verdict import Verdict


class Checker:
    """Grades in a thread, one file at a time; the newest request waits, older ones are dropped."""

    def __init__(self, grader: Grader, wake: Callable[[], None]) -> None:
        self._grader, self._wake = grader, wake
        self.results: queue.SimpleQueue[tuple[str, bytes, Verdict | GraderError]] = (
            queue.SimpleQueue()
        )
        self.busy = False

    def check(self, state: State, content: bytes) -> None:
        """Begin to grade the state's file; the result comes later."""
        self.busy = True
        asked = (state.exercise, state.file, content)
        threading.Thread(target=self._grade, args=asked, daemon=True).start()

    def _grade(self, exercise: Exercise, file: Path, content: bytes) -> None:
        result: Verdict | GraderError
        try:
            result = self._grader.grade(exercise, file)
        except GraderError as error:
            result = error
        self.results.put((exercise.name, content, result))
        self._wake()


class Loop:
    """Everything that watch waits for, and what it does about it."""

    def __init__(self, state: State, grader: Grader, console: Console) -> None:
        self.state, self.console = state, console
        self._woken, self._waker = os.pipe()
        os.set_blocking(self._waker, False)
        self.checker = Checker(grader, self.wake)
        self.running = True
        self.drawn = ""  # nothing is written again that is on the screen already

    def wake(self) -> None:
        """Make the loop look again: something was saved, judged, or resized."""
        with contextlib.suppress(BlockingIOError):  # it is being woken already
            os.write(self._waker, b"!")

    def run(self) -> None:
        """Until the learner quits."""
        saves = Saves(self.state.context.needed_workspace.root, self.wake)
        with Keyboard() as keyboard, _signals(self, keyboard), selectors.SelectSelector() as wait:
            wait.register(keyboard.descriptor, selectors.EVENT_READ)
            wait.register(self._woken, selectors.EVENT_READ)
            saves.start()
            self.look()
            while self.running:
                self.draw()
                for key, _ in wait.select():
                    if key.fd == self._woken:
                        os.read(self._woken, 4096)
                    else:
                        self.press(keyboard)
                self.look()
        saves.stop()

    def look(self) -> None:
        """Take a finished check, and begin one if the file is not what was judged last."""
        state = self.state
        while not self.checker.results.empty():
            name, judged, result = self.checker.results.get()
            self.checker.busy = False
            if isinstance(result, GraderError):
                raise result
            if name == state.exercise.name:
                state.judged(result, judged)
        if self.checker.busy:
            return
        content = state.content()
        if content is None:
            state.verdict, state.graded = None, None
            state.notices[:] = [f"{state.file.name} is gone. r puts the starter there."]
        elif content != state.graded:
            self.checker.check(state, content)

    def press(self, keyboard: Keyboard) -> None:
        """Act on the keys that were pressed."""
        for key in keyboard.read():
            self.state.notices.clear()
            if self.state.page is not None:
                self.state.page = None
            elif self.state.reset_asked and key != "r":
                self.state.reset_asked, self.state.advice = False, None
            else:
                self.act(key, keyboard)

    def act(self, key: str, keyboard: Keyboard) -> None:
        """What one key does; a key that means nothing does nothing."""
        match key:
            case "q" | keys.END | keys.INTERRUPT:
                self.running = False
            case "h":
                self.state.hint()
            case "n":
                self.state.go(1)
            case "p":
                self.state.go(-1)
            case "r":
                self.state.reset()
            case "s":
                self.state.solution()
            case "l":
                with self.elsewhere(keyboard):
                    read_lesson(self.console, self.state)
            case "e":
                with self.elsewhere(keyboard):
                    self.state.advice = edit(self.state.file)

    @contextmanager
    def elsewhere(self, keyboard: Keyboard) -> Iterator[None]:
        """Lend the terminal to another program, and draw anew after it."""
        with suspended(keyboard):
            yield
        self.drawn = ""

    def draw(self) -> None:
        """Write the whole screen at once."""
        text = frame(self.console, self.state, checking=self.checker.busy)
        if text != self.drawn:
            sys.stdout.write(text)
            sys.stdout.flush()
            self.drawn = text


@contextmanager
def _signals(loop: Loop, keyboard: Keyboard) -> Iterator[None]:
    """Resize, suspend and end as a terminal program should; the old handlers come back."""

    def resized(*_: object) -> None:
        loop.drawn = ""
        loop.wake()

    def ended(*_: object) -> None:
        loop.running = False
        loop.wake()

    def stopped(*_: object) -> None:
        keyboard.give_back()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)  # we stop here, and go on after `fg`
        signal.signal(signal.SIGTSTP, stopped)
        keyboard.take()
        resized()

    handlers = {
        signal.SIGWINCH: resized,
        signal.SIGTERM: ended,
        signal.SIGHUP: ended,
        signal.SIGINT: ended,
        signal.SIGTSTP: stopped,
    }
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
