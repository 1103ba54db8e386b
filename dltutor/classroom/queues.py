"""Which answer a free worker grades next.

A worker stays with its exercise, as it has made what answers to it are held against. Answers that
need Keras wait for the one process that has imported it: one worker at a time has them, and the
others are not held up by them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator

from dltutor.classroom.plan import Task


class Queues:
    """The tasks of each exercise, in order."""

    def __init__(self, tasks: Iterable[Task], keras: Collection[str]) -> None:
        self._waiting: dict[str, deque[Task]] = {}
        for task in tasks:
            self._waiting.setdefault(task.answer.exercise, deque()).append(task)
        self._keras = keras
        self._at: dict[int, str] = {}  # worker -> the exercise that it is at

    def __len__(self) -> int:
        return sum(map(len, self._waiting.values()))

    def next(self, worker: int, *, keras_first: bool) -> Task | None:
        """The next task of a worker; None where there is none that it may have now."""
        at = self._at.pop(worker, None)
        choice = self._choice(at, keras_first=keras_first)
        if choice is None:
            return None
        self._at[worker] = choice
        return self._waiting[choice].popleft()

    def put_back(self, task: Task) -> None:
        """A task whose worker has died: it is the next of its exercise."""
        self._waiting.setdefault(task.answer.exercise, deque()).appendleft(task)

    def drain(self) -> Iterator[Task]:
        """Everything that is left."""
        for tasks in self._waiting.values():
            while tasks:
                yield tasks.popleft()

    def leave(self, worker: int) -> None:
        """A worker is idle, or gone."""
        self._at.pop(worker, None)

    def _choice(self, at: str | None, *, keras_first: bool) -> str | None:
        left = [name for name, tasks in self._waiting.items() if tasks]
        if at in left and (keras_first or at not in self._keras):
            return at
        taken = set(self._at.values())
        if taken & set(self._keras):
            left = [name for name in left if name not in self._keras]
        if not left:
            return None
        # A kind that is wanted, then an exercise that nobody is at, then the one with most to do.
        return min(
            left,
            key=lambda name: (
                (name in self._keras) != keras_first,
                name in taken,
                -len(self._waiting[name]) if name in taken else 0,
            ),
        )
