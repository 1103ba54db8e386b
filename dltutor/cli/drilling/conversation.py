"""A drill held with a person: a problem, a line typed, what comes of it."""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import UTC, datetime

from rich.console import RenderableType

from dltutor.cli.console import make_console
from dltutor.cli.drilling.session import Session
from dltutor.drill import Dealt, Unreadable
from dltutor.drill.tally import tally
from dltutor.screen.drill import (
    Again,
    JudgementScreen,
    KeysLine,
    ProblemScreen,
    Solved,
    StepLine,
    Worked,
)
from dltutor.screen.drilled import SummaryScreen

PROMPT = "answer> "
ENDS, STEP, WHOLE = ("q", "quit", "exit"), ("?",), ("!", "s")


class Conversation:
    """Asks until the problems, the person or the input come to an end."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._console = make_console()
        self._blanks = 0  # empty lines in a row

    def run(self) -> None:
        """Problem after problem. Raises EOFError or KeyboardInterrupt where the person leaves."""
        prepare_input()
        self._show(KeysLine())
        while (dealt := self.session.deal()) is not None:
            self._show("", ProblemScreen(dealt.problem, dealt.number, self.session.count))
            if not self._ask(dealt):
                return

    def end(self) -> None:
        """How it went, and what comes back when."""
        now = datetime.now(UTC)
        waits = {name: at - now for name, at in self.session.due().items()}
        self._show("", SummaryScreen(tally(self.session.answers), waits))

    def _ask(self, dealt: Dealt) -> bool:
        """Until this problem is solved or left; False where the whole drill is."""
        while True:
            line = read_line().strip()
            self._blanks = 0 if line else self._blanks + 1
            if line.lower() in ENDS or self._blanks == 2:
                return False
            if line in STEP or line.lower() in WHOLE:
                self._help(dealt, whole=line not in STEP)
            elif line:
                if self._judged(line):
                    return True
            elif self.session.touched:
                if self.session.shown < len(dealt.problem.steps):
                    self._show(Solved(dealt.problem))
                return True
            else:
                self._show(Again("Enter once more ends the drill. ? shows how to begin."))

    def _help(self, dealt: Dealt, *, whole: bool) -> None:
        steps = dealt.problem.steps
        for place in self.session.help(whole=whole):
            self._show(StepLine(steps[place], place + 1, len(steps)))
        if self.session.shown == len(steps):
            self._show(Worked(dealt.problem), Again("That is the answer. Enter: the next problem."))

    def _judged(self, line: str) -> bool:
        try:
            judgement = self.session.answer(line)
        except Unreadable as unreadable:
            self._show(Again(str(unreadable)))
            return False
        self._show(JudgementScreen(judgement))
        return judgement.right

    def _show(self, *screens: RenderableType) -> None:
        for screen in screens:
            self._console.print(screen)


def prepare_input() -> None:
    """Lines that can be edited, on a terminal; bytes that are no letters never an exception."""
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    if sys.stdin.isatty() and sys.stdout.isatty():
        with suppress(ImportError):
            import readline  # at its import it changes how input() reads: not before it is wanted

            readline.set_completer(lambda text, state: None)  # TAB offers no files


def read_line() -> str:
    """The next line, without its end. Raises EOFError where there is none."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        try:
            return input(PROMPT)
        except (EOFError, KeyboardInterrupt):
            print()  # what follows begins on a line of its own
            raise
    sys.stdout.write(PROMPT)
    sys.stdout.flush()
    line = sys.stdin.readline()
    # Whoever reads this later sees what was typed, as on a terminal.
    print("" if sys.stdin.isatty() else line.rstrip("\r\n"))
    if not line:
        raise EOFError
    return line
