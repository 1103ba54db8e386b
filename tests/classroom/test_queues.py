"""Who grades what next: a worker stays with its exercise, and nobody waits for Keras needlessly."""

from pathlib import Path

from dltutor.classroom.plan import Task
from dltutor.classroom.queues import Queues
from dltutor.classroom.submissions import Answer, Student


def tasks(**counts):
    student = Student("alice", Path())
    return [
        Task(student, Answer("alice", name, "", digest=str(number)))
        for name, count in counts.items()
        for number in range(count)
    ]


def taken(queues, worker, count, keras_first=False):
    found = [queues.next(worker, keras_first=keras_first) for _ in range(count)]
    return "".join(task.answer.exercise if task else "-" for task in found)


def test_a_worker_stays_with_its_exercise_and_another_takes_the_next():
    queues = Queues(tasks(a=3, b=3), ())

    assert taken(queues, 0, 1) + taken(queues, 1, 1) == "ab"
    assert taken(queues, 0, 2) + taken(queues, 1, 2) == "aabb"
    assert len(queues) == 0
    assert taken(queues, 0, 1) == "-"


def test_who_has_nothing_left_helps_where_most_is_to_do():
    queues = Queues(tasks(a=2, b=9, c=4), ())
    taken(queues, 1, 1), taken(queues, 2, 1)  # at a and at b
    taken(queues, 3, 1)

    assert taken(queues, 1, 2) == "ab"


def test_one_worker_has_keras_and_the_others_never_wait_for_it():
    queues = Queues(tasks(k=2, a=2), {"k"})

    assert taken(queues, 1, 1, keras_first=True) == "k"
    assert taken(queues, 0, 3) == "aa-"  # k is left, and worker 1 is at it
    assert taken(queues, 1, 2, keras_first=True) == "k-"


def test_alone_a_worker_does_keras_last():
    queues = Queues(tasks(k=2, a=2), {"k"})

    assert taken(queues, 0, 5) == "aakk-"


def test_what_is_put_back_comes_first():
    queues = Queues(tasks(a=2), ())
    first = queues.next(0, keras_first=False)
    queues.put_back(first)

    assert queues.next(1, keras_first=False) is first
