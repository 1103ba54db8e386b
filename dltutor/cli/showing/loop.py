"""The loop of show: keys, one after the other, none lost, and the screen after each."""

from __future__ import annotations

from rich.console import Console

from dltutor.cli.showing.page import Page
from dltutor.cli.showing.stage import Stage
from dltutor.cli.terminal.keys import Keyboard
from dltutor.cli.terminal.screen import Screen
from dltutor.cli.terminal.signals import ended_by
from dltutor.cli.terminal.waiting import Waiting, redrawn


class Loop:
    """A stage on a terminal, until the learner quits or the terminal has gone."""

    def __init__(self, stage: Stage, console: Console) -> None:
        self.stage, self.screen = stage, Screen(console)
        self.page = Page(console, stage)
        self.waiting = Waiting()

    def run(self) -> None:
        """Draw, wait for a key, act on it."""
        with (
            ended_by(self.end),
            Keyboard() as keyboard,
            redrawn(keyboard, self.waiting.wake),
            self.waiting,
        ):
            while self.stage.running and not self.screen.gone:
                self.screen.show((object(),), self.page.drawn)
                for key in self.waiting.keys(keyboard):
                    self.stage.press(key)
        self.screen.write("\r\n")

    def end(self) -> None:
        """Stop at the next opportunity."""
        self.stage.running = False
        self.waiting.wake()
