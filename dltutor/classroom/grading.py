"""Grade a class: what is not in the journal yet goes to the crew, and comes back as records."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field

from dltutor.classroom.cluster import Cluster, Far
from dltutor.classroom.crew import Crew
from dltutor.classroom.journal import Journal, Key
from dltutor.classroom.plan import Plan
from dltutor.course import Course

CHANGED = "the file was changed while the class was graded: run the same command again."


@dataclass
class Progress:
    """How far it is, in answers that are judged once each."""

    total: int = 0
    done: int = 0
    before: int = 0  # of the class's files: judged by an earlier run, or the same as another's
    troubles: dict[Key, str] = field(default_factory=dict)


def grade_class(
    course: Course, plan: Plan, journal: Journal, jobs: int, far: Far | None = None
) -> Generator[Progress, None, None]:
    """Grade everything that is left; the same Progress after each, and now and then between.

    By so many processes here, or by a cluster.
    """
    tasks = plan.tasks(journal)
    progress = Progress(len(tasks), before=plan.answers - len(tasks))
    yield progress
    keras = {each.name for each in plan.exercises if each.needs_keras}
    workers = Cluster(course, far, keras) if far else Crew(course.root, jobs, keras)
    with workers as crew:
        for graded in crew.run(tasks):
            if graded is not None:
                task, key, record = graded
                if "trouble" in record:
                    progress.troubles[task.key] = record["trouble"]
                else:
                    journal.add(key, record)
                    if key != task.key:
                        progress.troubles[task.key] = CHANGED
                progress.done += 1
            yield progress
