"""The loop of show: keys, one after the other, none lost, and the screen after each."""

from __future__ import annotations

import os
import selectors
import signal
from collections.abc import Callable
from contextlib import suppress

from rich.console import Console

from dltutor.cli.showing.page import Page
from dltutor.cli.showing.stage import Stage
from dltutor.cli.terminal.keys import Keyboard
from dltutor.cli.terminal.screen import Screen
from dltutor.cli.terminal.signals import ended_by, handled, stop_here

BLINK = 0.005  # seconds that make sure that a moment has passed


class Loop:
    """A stage on a terminal, until the learner quits or the terminal has gone."""

    def __init__(self, stage: Stage, console: Console) -> None:
        self.stage, self.screen = stage, Screen(console)
        self.page = Page(console, stage)
        self._woken, self._waker = os.pipe()
        os.set_blocking(self._waker, False)

    def run(self) -> None:
        """Draw, wait for a key, act on it."""
        with (
            ended_by(self.end),
            Keyboard() as keyboard,
            handled(self._handlers(keyboard)),
            selectors.SelectSelector() as wait,
        ):
            # A signal just before select begins is handled after it: the byte makes it return.
            signal.set_wakeup_fd(self._waker, warn_on_full_buffer=False)
            wait.register(keyboard.descriptor, selectors.EVENT_READ)
            wait.register(self._woken, selectors.EVENT_READ)
            while self.stage.running and not self.screen.gone:
                self.draw()
                patience = keyboard.patience
                ready = {
                    key.fd for key, _ in wait.select(None if patience is None else patience + BLINK)
                }
                if self._woken in ready:
                    os.read(self._woken, 4096)
                pressed = keyboard.read() if keyboard.descriptor in ready else keyboard.expire()
                for key in pressed:
                    self.stage.press(key)
            signal.set_wakeup_fd(-1)
        self.screen.write("\r\n")

    def end(self) -> None:
        """Stop at the next opportunity."""
        self.stage.running = False
        self.wake()

    def wake(self) -> None:
        """Draw again: the terminal has another size, or is ours again."""
        with suppress(BlockingIOError):
            os.write(self._waker, b"!")

    def draw(self) -> None:
        """Write the whole screen."""
        self.screen.show((object(),), self.page.drawn)

    def _handlers(self, keyboard: Keyboard) -> dict[signal.Signals, Callable[..., None]]:
        def resized(*_: object) -> None:
            self.wake()

        def stopped(*_: object) -> None:
            keyboard.give_back()
            stop_here()
            keyboard.take()
            self.wake()

        return {signal.SIGWINCH: resized, signal.SIGTSTP: stopped}
