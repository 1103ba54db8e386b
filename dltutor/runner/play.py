"""Play an answer through an exercise's cases: the same code for learner, reference and mistakes."""

from __future__ import annotations

import io
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, ModuleType, TracebackType
from typing import Any

import numpy as np

# NumPy imports it when it is first asked for: here, so that not every fork has to.
from numpy import random

from dltutor.runner.plain import plain
from dltutor.runner.recording import Played, Raised, raised_frame, to_frame
from dltutor.wire.frames import WireError
from dltutor.wire.values import pack

SEED = 1  # every play of a case draws the same numbers, so a file gets the same verdict every time
MESSAGE = 2000  # characters of an exception's message

Frame = dict[str, Any]
Inputs = tuple[Any, ...]


def run_source(source: str | CodeType, filename: str, module_name: str) -> ModuleType:
    """A module made by running source text or code; whatever that raises comes through."""
    if isinstance(source, str):
        source = compile(source, filename, "exec", dont_inherit=True)
    module = ModuleType(module_name)
    module.__file__ = filename
    # Dataclasses and pickling look their module up by name.
    sys.modules[module_name] = module
    exec(source, module.__dict__)
    return module


class Script:
    """An exercise as a player needs it: the names it asks for, its checks.py and its rows.npz."""

    def __init__(self, checks: str | CodeType, names: tuple[str, ...], rows: bytes = b"") -> None:
        self.names = names
        self.rows = rows
        self.checks = run_source(checks, "checks.py", "checks")

    def cases(self) -> list[tuple[str, Inputs]]:
        """Title and inputs of every case, gentlest first; fresh arrays at each call."""
        rng = random.default_rng(SEED)
        drawn = self.checks.cases(rng, arrays(self.rows)) if self.rows else self.checks.cases(rng)
        return [(title, tuple(inputs)) for title, *inputs in drawn]

    @property
    def once(self) -> bool:
        """Whether cases are played once and not twice: training takes its time."""
        return bool(getattr(self.checks, "ONCE", False)) or self.needs_keras

    @property
    def needs_keras(self) -> bool:
        """Whether answers are given Keras."""
        return getattr(self.checks, "RUNNER", "numpy") == "keras"

    @property
    def judged_by(self) -> str:
        """What answers are held against: the reference, laws, or those of a training besides."""
        return str(getattr(self.checks, "JUDGED_BY", "reference"))

    def ask(self, answer: Any, inputs: Inputs) -> Any:
        """The answer's result for one case.

        The exercise's own `play` where it has one; else the value or function that the case
        names first, or the exercise's only function, called with the inputs.
        """
        if hasattr(self.checks, "play"):
            return self.checks.play(answer, *inputs)
        name, arguments = self.called(inputs)
        member = getattr(answer, name)
        return member(*arguments) if callable(member) else member

    def called(self, inputs: Inputs) -> tuple[str, Inputs]:
        """The public name that a case asks for, and what that is called with."""
        if inputs and isinstance(inputs[0], str) and inputs[0] in self.names:
            return inputs[0], inputs[1:]
        return self.names[0], inputs


def _nothing() -> None:
    """NumPy's answers draw their numbers from what a case hands them."""


class Player:
    """Plays one answer and hands each frame of the recording to `send`."""

    def __init__(
        self,
        script: Script,
        filename: str,
        send: Callable[[Frame], None],
        seed: Callable[[], None] = _nothing,
    ) -> None:
        self.script, self.filename, self.send = script, filename, send
        self._seed = seed  # called before the answer's file is run, and before each case

    def load(self, source: str) -> ModuleType | None:
        """Run the answer's file, and say which of the names it should define it has not."""
        self._seed()
        try:
            answer = run_source(source, self.filename, "answer")
        except BaseException as error:  # SystemExit too: a file that exits has not answered
            self.send({"load_error": raised_frame(self.raised(error))})
            return None
        defined = [name for name in vars(answer) if not name.startswith("_")]
        missing = [name for name in self.script.names if name not in defined]
        self.send({"loaded": defined[:200], "missing": missing})
        return None if missing else answer

    def play(self, answer: Any, printed: Callable[[], str] = str, *, twice: bool = True) -> None:
        """Ask every case, and again for fresh inputs if `twice`, and send what came of it.

        `printed` returns what the answer printed since it was last called.
        """
        first = []
        for _, inputs in self.script.cases():
            played = self.one(answer, inputs, printed)
            first.append(played)
            self.send({"played": to_frame(played)})
        if twice and not self.script.once:
            self._again(answer, first, printed)
        self.send({"end": len(first)})

    def _again(self, answer: Any, first: list[Played], printed: Callable[[], str]) -> None:
        """Ask every case a second time, and send the answers that are not the first one's."""
        for position, (_, inputs) in enumerate(self.script.cases()):
            if first[position].raised is None:
                again = self.one(answer, inputs, printed).result
                if bytes_of(again) != bytes_of(first[position].result):
                    self.send({"again": [position, again]})

    def one(self, answer: Any, inputs: Inputs, printed: Callable[[], str]) -> Played:
        """What the answer does with one case."""
        before = [bytes_of(plain(value)) for value in inputs]
        result, raised = None, None
        self._seed()
        try:
            result = plain(self.script.ask(answer, inputs))
        except BaseException as error:
            raised = self.raised(error)
        after = [bytes_of(plain(value)) for value in inputs]
        changed = tuple(i for i, value in enumerate(before) if value != after[i])
        return Played(result, raised, printed(), changed)

    def raised(self, error: BaseException) -> Raised:
        """An exception as data, with the last line of the answer's own file that was running."""
        try:
            message = str(error)[:MESSAGE]
        except Exception:  # an exception whose text raises
            message = ""
        line = error.lineno if isinstance(error, SyntaxError) else None
        return Raised(type(error).__name__, message, line or self._line(error.__traceback__))

    def _line(self, traceback: TracebackType | None) -> int | None:
        line = None
        while traceback is not None:
            if traceback.tb_frame.f_code.co_filename == self.filename:
                line = traceback.tb_lineno
            traceback = traceback.tb_next
        return line


def arrays(npz: bytes) -> dict[str, Any]:
    """The arrays of an .npz file, by name. It may hold numbers only."""
    with np.load(io.BytesIO(npz), allow_pickle=False) as file:
        return dict(file)


def bytes_of(value: Any) -> bytes:
    """Bytes that are equal just where two plain values are; empty for one that cannot travel."""
    try:
        return pack(value)
    except WireError:
        return b""


@contextmanager
def quietly() -> Iterator[None]:
    """Warnings of trusted code are no news: a mistake that overflows is meant to.

    Nor may they be raised, as `-W error` does: then it would do something else than an answer does.
    """
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
