"""The workers of a Dask cluster, in the place of this machine's: the same tasks, the same records.

What travels is an answer's bytes and the name of its exercise; each worker grades against the
course that is installed there, once that is known to be the same.
"""

from __future__ import annotations

import time
import uuid
from collections import deque
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from dltutor.classroom.asking import asked
from dltutor.classroom.crew import TICK, TRIES, Graded
from dltutor.classroom.errors import ClassroomError, Unsound
from dltutor.classroom.joining import (
    await_workers,
    connected,
    install,
    need_dask,
    settings,
    short,
)
from dltutor.classroom.journal import Key, Record
from dltutor.classroom.plan import Task
from dltutor.course import Course

if TYPE_CHECKING:
    from distributed import Client, Future

GOODBYE = 10  # seconds that leaving may take, each step of it
ALONE = 60  # seconds without any worker after which no more are hoped for
LOOK = 2.0  # seconds between two looks at how many threads there are
ANSWERS = 30  # seconds that the scheduler may take to say so
PAUSE = 0.01
AHEAD = 4  # answers on their way for each thread: more would only lie in the scheduler's memory
KILLED = "KilledWorker"  # what Dask raises for a task that was there when some workers died
AGAIN = "What has been graded is kept: run the same command again to go on from there."


@dataclass(frozen=True)
class Far:
    """Where a cluster's scheduler is, and whether its machines are given up to the answers."""

    address: str
    trust: bool = False


class Cluster:
    """Grades tasks, in a `with` block that leaves nothing of ours on the cluster."""

    def __init__(self, course: Course, far: Far, keras: Collection[str] = ()) -> None:
        self.course, self.far, self.keras = course, far, keras
        self._name = f"dltutor-{uuid.uuid4().hex}"
        self._client: Client | None = None
        self._sent = 0
        self._flying: dict[Any, tuple[Task, Key, Future[Record]]] = {}
        # Workers died at these, or at one that was there with them: each is tried once more, alone.
        self._suspects: deque[Task] = deque()
        self._tried_alone: set[Key] = set()

    def __enter__(self) -> Self:
        """Nobody is asked before there is something to do."""
        self._settings = ExitStack()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Call back what is on its way, end our processes beside the workers, and leave."""
        client, self._client = self._client, None
        if client is not None:
            futures = [future for _, _, future in self._flying.values()]
            with suppress(Exception):  # a scheduler that is gone has nothing left to be told
                client.sync(client.cancel, futures, callback_timeout=GOODBYE)
                forget = client.unregister_worker_plugin
                client.sync(forget, self._name, callback_timeout=GOODBYE)
            with suppress(Exception):
                client.close(timeout=GOODBYE)
        self._flying.clear()
        self._settings.close()

    def run(self, tasks: list[Task]) -> Iterator[Graded | None]:
        """Every task with its record as it comes; None now and then when nothing does.

        Raises ClassroomError where there is no cluster, or one that would not grade the same.
        """
        if not tasks:
            return
        need_dask()
        self._settings.enter_context(settings())
        client = self._client = connected(self.far.address)
        try:
            await_workers(client, self.far.address)
            self._install(client, {task.answer.exercise for task in tasks})
            yield from self._graded(client, tasks)
        except OSError:
            raise self._lost() from None

    def _install(self, client: Client, names: Collection[str]) -> None:
        from dltutor.classroom.far import Bench

        exercises = {name: self.course.exercises[name].fingerprint() for name in sorted(names)}
        keras = {name for name in exercises if name in self.keras}
        bench = Bench(exercises, keras, trust=self.far.trust)
        install(client, self.far.address, self._name, bench)

    def _graded(self, client: Client, tasks: list[Task]) -> Iterator[Graded | None]:
        from distributed import as_completed

        completed = as_completed(loop=client.loop, with_results=True, raise_errors=False)
        waiting, room = deque(self._ordered(tasks)), Room(client, self.far.address)
        last = time.monotonic()
        while waiting or self._flying or self._suspects:
            size = room.size()
            if size and not waiting and not self._flying:
                waiting.append(self._suspects.popleft())
                self._tried_alone.add(waiting[0].key)
            while waiting and len(self._flying) < size:
                yield from self._send(client, waiting.popleft(), completed.add)
            batch = completed.next_batch(block=False)
            for future, result in batch:
                yield from self._landed(future, result)
            if self._flying and completed.is_empty():  # who waited for them was cut off
                completed.update([future for _, _, future in self._flying.values()])
            if not batch:
                time.sleep(PAUSE)
            if batch or time.monotonic() - last > TICK:
                last = time.monotonic()
                yield None

    def _ordered(self, tasks: list[Task]) -> list[Task]:
        """An exercise at a time, as each process makes its reference; those with Keras last."""

        def place(task: Task) -> tuple[bool, str]:
            return task.answer.exercise in self.keras, task.answer.exercise

        return sorted(tasks, key=place)

    def _send(
        self, client: Client, task: Task, follow: Callable[[Future[Record]], None]
    ) -> Iterator[Graded]:
        """Send an answer; one that cannot be read is done here."""
        from dltutor.classroom.far import graded

        try:
            key, frame = asked(task)
        except Unsound as error:
            yield task, task.key, {"trouble": f"{task.answer.path} {error}"}
            return
        self._sent += 1
        future = client.submit(
            graded,
            self._name,
            task.answer.exercise,
            frame,
            key=f"{self._name}-{self._sent}",
            retries=TRIES - 1,
            pure=False,
        )
        self._flying[future.key] = task, key, future
        follow(future)

    def _landed(self, future: Future[Record], result: Any) -> Iterator[Graded]:
        """What has come of an answer, once, even if it was graded more than once."""
        if future.status in ("cancelled", "lost"):
            raise self._lost()
        if future.key not in self._flying:
            return
        task, key, _ = self._flying.pop(future.key)
        if future.status != "error":
            yield task, key, result
        elif type(result[1]).__name__ == KILLED and task.key not in self._tried_alone:
            self._suspects.append(task)
        else:
            yield task, key, {"trouble": _trouble(result[1])}

    def _lost(self) -> ClassroomError:
        return ClassroomError(
            f"The connection to the Dask scheduler at {self.far.address} was lost.\n{AGAIN}"
        )


class Room:
    """How many answers may be on their way, by the threads that are there now."""

    def __init__(self, client: Client, address: str) -> None:
        self._client, self._address = client, address
        self._threads, self._looked = 0, -LOOK
        self._alive = time.monotonic()  # when workers were last seen

    def size(self) -> int:
        """Raises ClassroomError when there has been no worker for long, OSError when no answer."""
        now = time.monotonic()
        if now - self._looked >= LOOK:
            threads = self._client.sync(self._client.nthreads, callback_timeout=ANSWERS)
            self._threads, self._looked = sum(threads.values()), now
            if self._threads:
                self._alive = now
            elif now - self._alive > ALONE:
                raise ClassroomError(
                    f"The Dask scheduler at {self._address} has had no workers for {ALONE} "
                    f"seconds.\n{AGAIN}"
                )
        return AHEAD * self._threads


def _trouble(error: BaseException) -> str:
    kind = type(error).__name__
    if kind == "HelperEnded":
        return f"the process that graded it ended {TRIES} times ({error})."
    if kind == KILLED:
        return "the Dask workers that were at it ended, one after the other."
    return f"the cluster could not grade it: {short(error)}."
