"""How a process that grades is told an answer: in a frame, the exercise and the bundle's files."""

from __future__ import annotations

from typing import Any

from dltutor.classroom.bundle import Bundle, digest_of, gathered
from dltutor.classroom.journal import Key
from dltutor.classroom.plan import Task
from dltutor.wire.frames import join


def asked(task: Task) -> tuple[Key, bytes]:
    """A task's key anew, as the file may have changed since it was found, and its frame.

    Raises Unsound where it cannot be read any more.
    """
    answer = task.answer
    bundle = gathered(answer.path, answer.exercise, answer.others, task.student.files)
    files = [(name, len(data)) for name, data in bundle.items()]
    header = {"exercise": answer.exercise, "files": files}
    return (answer.exercise, digest_of(bundle)), join(header, bundle.values())


def told(header: dict[str, Any], payload: bytes) -> tuple[str, Bundle]:
    """The exercise and the bundle of a frame."""
    bundle, start = {}, 0
    for name, size in header["files"]:
        bundle[name] = payload[start : start + size]
        start += size
    return header["exercise"], bundle
