"""The loop of watch: keys, saves and finished checks, one after the other, none lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console

from dltutor.cli.terminal import keys
from dltutor.cli.terminal.keys import Keyboard
from dltutor.cli.terminal.screen import Screen
from dltutor.cli.terminal.signals import HungUp, ended_by, lent
from dltutor.cli.terminal.waiting import BLINK, Waiting, redrawn
from dltutor.cli.training import Hearing, bar_of
from dltutor.cli.watching.checker import Check, Checker
from dltutor.cli.watching.frame import frame
from dltutor.cli.watching.outside import edit, suspended
from dltutor.cli.watching.pages import Pages
from dltutor.cli.watching.reading import AGAIN, Reader
from dltutor.cli.watching.saves import LOOK, Saves
from dltutor.cli.watching.state import State
from dltutor.cli.watching.views import View
from dltutor.grader import Grader

# Seconds after which a check is shown to be going on, and is ended if nobody needs it any more:
# most are done before, and drawing would only hold them up.
LONG = 0.2
TICK = 0.2  # seconds from one look at a training to the next
READ = {"l": View.LESSON, "t": View.TASK}


class Loop:
    """Everything that watch waits for, and what it does about it."""

    def __init__(
        self, state: State, grader: Grader, end_play: Callable[[], None], console: Console
    ) -> None:
        self.state, self.screen = state, Screen(console)
        self.pages, self.size = Pages(console), console.size
        self.waiting = Waiting()
        self.checker = Checker(grader, end_play, self.waiting.wake)
        grader.heard = self.hear
        self.reader = Reader()
        self.resting = True  # the file, when we last looked
        self.hearing: Hearing | None = None
        self.running = True

    def run(self) -> None:
        """Until the learner quits, or the terminal has gone."""
        saves = Saves(self.state.context.needed_workspace.root, self.waiting.wake)
        with (
            ended_by(self.end),
            Keyboard() as keyboard,
            redrawn(keyboard, self.forget),
            self.waiting,
        ):
            saves.start()
            self.look()
            while self.running:
                self.draw()
                self.press(self.waiting.keys(keyboard, self._patience()), keyboard)
                self.look()
        saves.stop()
        self.screen.write("\r\n")

    def hear(self, printed: bytes) -> None:
        """What an answer that trains has printed, from the thread that grades it."""
        if self.hearing is not None:
            self.hearing(printed)

    def end(self) -> None:
        """Stop at the next opportunity."""
        self.running = False
        self.waiting.wake()

    def forget(self) -> None:
        """Draw anew: what is on the screen is not ours any more."""
        self.screen.forget()
        self.waiting.wake()

    def _patience(self) -> float:
        """How long to wait at most: in any case something may have been saved unseen."""
        waits = [LOOK]
        if not self.resting:
            waits.append(AGAIN)
        if self.checker.check and self.checker.seconds < LONG:
            waits.append(LONG - self.checker.seconds + BLINK)
        elif self.checker.check and self.state.training:
            waits.append(TICK)
        return min(waits)

    def look(self) -> None:
        """Take a finished check, and begin one if the file is not what was judged last."""
        state, checker = self.state, self.checker
        file = state.file
        reading = self.reader.read(file)
        self.resting = reading is not None
        if checker.check:
            # A verdict on what the file is no longer would be about nothing the learner sees.
            current = checker.check.file == file and checker.check.reading == reading
            if not current and checker.seconds > LONG:
                checker.end_early()
            done = checker.finished()
            if done is None:
                return
            if current and done.verdict is not None:
                state.judged(done.verdict, done.check.reading.data)
                self.draw()  # before the history is written to: disks are slow
                state.remember()
        if reading is None:
            return
        if reading.data is None:
            state.lost()
        elif reading.data != state.graded:
            state.saved()
            state.training = bar_of(state.exercise)
            self.hearing = Hearing(state.training) if state.training else None
            checker.begin(Check(state.exercise, file, reading))

    def press(self, pressed: list[str], keyboard: Keyboard) -> None:
        """Act on the keys that were pressed."""
        for key in pressed:
            self.state.notices.clear()
            if key in (keys.END, keys.INTERRUPT):
                self.running = False
            elif self.state.reset_asked and key != "r":
                self.state.withdraw()
            else:
                self.act(key, keyboard)

    def act(self, key: str, keyboard: Keyboard) -> None:
        """What one key does; one that means nothing ends reading, and nothing else."""
        state = self.state
        if state.scroll.act(key):
            state.moved += 1
        elif key == "q" and state.view is View.VERDICT:
            self.running = False
        elif key in READ:
            state.read(READ[key])
        else:
            state.view = View.VERDICT
            self.act_on_exercise(key, keyboard)

    def act_on_exercise(self, key: str, keyboard: Keyboard) -> None:
        """Keys that do something with the exercise, or to it."""
        match key:
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
            case "e":
                with self.elsewhere(keyboard):
                    self.state.advice = edit(self.state.file)

    @contextmanager
    def elsewhere(self, keyboard: Keyboard) -> Iterator[None]:
        """Lend the terminal to another program, and draw anew after it."""
        try:
            with suspended(keyboard, self.screen), lent():
                yield
        except HungUp:
            self.running = False
        except (OSError, EOFError):
            pass  # nothing can be read there any more; reading a key will tell
        self.screen.forget()

    def draw(self) -> None:
        """Write the whole screen, if it is another than the one that is there."""
        state = self.state
        if self.screen.console.size != self.size:  # the signal may come late, or not at all
            self.size = self.screen.console.size
            self.screen.forget()
        checking = self.checker.seconds >= LONG
        if state.verdict is None and not (state.gone or checking or self.screen.empty):
            return  # there will be one in a moment: until then the last screen is calmer
        tick = int(self.checker.seconds / TICK) if checking and state.training else 0
        self.screen.show(
            (*state.parts, checking, tick),
            lambda: frame(self.pages, state, checking=checking),
        )
        if self.screen.gone:
            self.running = False
