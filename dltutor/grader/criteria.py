"""The criteria of a project: each is measured, whatever becomes of the others, and all are told.

In checks.py `seen(answer, *inputs[, labels])` gives what the criteria look at, as a tuple of
arguments. CRITERIA maps a name to a sentence and `measure(*seen)`, which says whether the
criterion is met and what was measured, or raises NotThere where there is nothing to measure.
REASONS maps names to `why(*seen)`: what is known of the reason, in a few words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dltutor.grader.laws import Laws, readable
from dltutor.runner.play import quietly


class Criteria(Laws):
    """Laws that tell what was measured, met or not."""

    told_by = "CRITERIA"
    measured = True

    def evidence(self, position: int, result: Any) -> Any:
        """The first criterion that is not met, or the reason where one is known.

        Of a result that cannot be looked at: the result itself.
        """
        try:
            with quietly():
                return self._reason(self._seen(position, result))
        except Exception:
            return result

    def _reason(self, seen: tuple[Any, ...]) -> str:
        checks = self.script.checks
        first = next((name for name, _, holds in measured(checks, seen) if not holds), "")
        why = checks.REASONS.get(first)
        return str(why(*seen)) if why else first

    def _held(self, position: int, result: Any) -> Iterator[tuple[str, bool]]:
        for _, sentence, holds in measured(self.script.checks, self._seen(position, result)):
            yield sentence, holds

    def _seen(self, position: int, result: Any) -> tuple[Any, ...]:
        return tuple(self.script.checks.seen(readable(result), *self._looked_at(position)))


def measured(checks: Any, seen: tuple[Any, ...]) -> Iterator[tuple[str, str, bool]]:
    """Name, sentence and truth of each criterion of a checks.py."""
    told = set()
    for name, (sentence, measure) in checks.CRITERIA.items():
        try:
            holds, here = measure(*seen)
        except checks.NotThere as error:
            holds, here = False, "not measured, as above" if str(error) in told else str(error)
            told.add(str(error))
        yield name, f"{sentence}: here {here}", bool(holds)
