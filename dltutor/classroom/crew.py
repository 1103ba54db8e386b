"""The workers: as many processes as asked for, fed an answer at a time, replaced if they die."""

from __future__ import annotations

import contextlib
import selectors
import signal
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from dltutor.classroom.asking import asked
from dltutor.classroom.errors import Unsound
from dltutor.classroom.journal import Key, Record
from dltutor.classroom.plan import Task
from dltutor.classroom.queues import Queues
from dltutor.runner.helper import Helper
from dltutor.runner.scratch import remove
from dltutor.wire.frames import WireError, join

TICK = 0.5  # seconds after which whoever watches is told, even if nothing came
PATIENCE = 600.0  # seconds for one answer: every limit of its own comes long before
TRIES = 2

Graded = tuple[Task, Key, Record]  # the key anew: the file may have changed since it was found


@dataclass
class Worker:
    """One process, and what it is at."""

    number: int
    helper: Helper
    folder: str = ""  # where it lays answers out; told when it is ready
    task: Task | None = None
    key: Key = ("", "")
    since: float = field(default_factory=time.monotonic)


class Crew:
    """Grades tasks, in a `with` block that leaves no process behind."""

    def __init__(self, course: Path, jobs: int, keras: Collection[str] = ()) -> None:
        self.course, self.jobs, self.keras = course, jobs, keras
        self._workers: dict[int, Worker] = {}
        self._deaths: dict[Key, int] = {}

    def __enter__(self) -> Self:
        """Nothing is started before there is something to do."""
        self._selector = selectors.DefaultSelector()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """End every process, and what it is at."""
        for worker in list(self._workers.values()):
            self._end(worker, at_once=worker.task is not None)
        self._selector.close()

    def run(self, tasks: list[Task]) -> Iterator[Graded | None]:
        """Every task with its record as it comes; None now and then when nothing does."""
        queues = Queues(tasks, self.keras)
        for number in range(min(self.jobs, len(tasks))):
            self._start(number)
        while self._workers and (len(queues) or any(each.task for each in self._workers.values())):
            heard = self._selector.select(TICK)
            if not heard:
                yield None
            for key, _ in heard:
                yield from self._hear(key.data, queues)
            yield from self._end_stuck(queues)
        for task in queues.drain():
            yield task, task.key, {"trouble": "no process that grades could be started."}

    def _start(self, number: int) -> None:
        worker = Worker(number, Helper("dltutor.classroom.worker"))
        self._workers[number] = worker
        self._selector.register(worker.helper, selectors.EVENT_READ, worker)
        with contextlib.suppress(OSError):  # it has died: its closed socket says so once more
            worker.helper.tell(join({"course": str(self.course)}))

    def _hear(self, worker: Worker, queues: Queues) -> Iterator[Graded]:
        try:
            said = worker.helper.hear()
        except (EOFError, OSError, WireError):
            yield from self._replace(worker, queues)
            return
        if not worker.folder:
            worker.folder = said["folder"]
        elif worker.task is not None:
            task, worker.task = worker.task, None
            yield task, worker.key, said
        yield from self._feed(worker, queues)
        for other in list(self._workers.values()):  # Keras may be free for it now
            if other.task is None and other.folder and other is not worker:
                yield from self._feed(other, queues)

    def _feed(self, worker: Worker, queues: Queues) -> Iterator[Graded]:
        """Give a worker its next answer; those that cannot be read are done here."""
        last = worker.number == self.jobs - 1 and self.jobs > 1
        while task := queues.next(worker.number, keras_first=last):
            try:
                worker.key, frame = asked(task)
            except Unsound as error:
                yield task, task.key, {"trouble": f"{task.answer.path} {error}"}
                continue
            worker.task, worker.since = task, time.monotonic()
            with contextlib.suppress(OSError):
                worker.helper.tell(frame)
            return

    def _replace(self, worker: Worker, queues: Queues) -> Iterator[Graded]:
        """Start another in the place of one that died; what it was at is tried once more."""
        code = self._end(worker, at_once=True)
        queues.leave(worker.number)
        key = worker.key if worker.task else (str(worker.number), "before its first answer")
        self._deaths[key] = self._deaths.get(key, 0) + 1
        again = self._deaths[key] < TRIES
        if worker.task is not None:
            if again:
                queues.put_back(worker.task)
            else:
                told = f"the process that graded it ended {TRIES} times ({how_ended(code)})."
                yield worker.task, worker.key, {"trouble": told}
        if again or worker.task is not None:
            self._start(worker.number)

    def _end_stuck(self, queues: Queues) -> Iterator[Graded]:
        for worker in list(self._workers.values()):
            if worker.task is not None and time.monotonic() - worker.since > PATIENCE:
                yield from self._replace(worker, queues)

    def _end(self, worker: Worker, *, at_once: bool) -> int:
        del self._workers[worker.number]
        self._selector.unregister(worker.helper)
        code = worker.helper.end(at_once=at_once)
        if worker.folder:
            remove(worker.folder)
        return code


def how_ended(code: int) -> str:
    """An exit code in words."""
    if code < 0:
        return signal.Signals(-code).name
    return f"exit code {code}"
