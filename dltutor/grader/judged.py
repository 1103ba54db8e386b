"""One case, judged: what was asked, what was expected, what came, and whether they agree."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from dltutor.grader.compare import Array, agree, as_array, differing, fitted
from dltutor.runner.recording import Played
from dltutor.verdict import Law


@dataclass(frozen=True, eq=False)  # arrays do not compare to one truth
class Judged:
    """A case and how an answer did on it."""

    number: int  # from 1
    title: str
    name: str  # the public name that was asked for
    inputs: tuple[Any, ...]  # what it was called with
    expected: Any
    scale: Any
    played: Played
    ok: bool
    laws: tuple[Law, ...] = ()

    @property
    def got(self) -> Any:
        """The answer's result."""
        return self.played.result

    @cached_property
    def wanted_array(self) -> Array | None:
        """The expected result as an array, where it is numbers."""
        return as_array(self.expected)

    @cached_property
    def got_array(self) -> Array | None:
        """The answer's result as an array, where it is real numbers."""
        array = as_array(self.got)
        return array if array is not None and array.dtype.kind in "biuf" else None

    @property
    def same_shape(self) -> bool:
        """Whether both are numbers, and as many in the same arrangement."""
        wanted, got = self.wanted_array, self.got_array
        return wanted is not None and got is not None and wanted.shape == got.shape

    @cached_property
    def differs(self) -> Array | None:
        """Which entries differ; None where shapes already do."""
        wanted, got = self.wanted_array, self.got_array
        if wanted is None or got is None or wanted.shape != got.shape:
            return None
        return differing(wanted, got, fitted(self.scale, wanted))

    def would_be(self, other: Any) -> bool:
        """Whether the case would pass if this had been the result."""
        return agree(self.expected, other, self.scale)
