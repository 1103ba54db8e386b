"""An exercise is a folder, a file per role."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from dltutor.course import frontmatter

ROLES = ("task.md", "starter.py", "reference.py", "checks.py", "mistakes.py", "hints.md")
KERAS = '\nRUNNER = "keras"'  # in checks.py


@dataclass(frozen=True)
class Hint:
    """A question a good teacher would ask, and what they would say next."""

    question: str
    text: str


@dataclass(frozen=True)
class Exercise:
    """One exercise: where its files are, and what they say; read when asked for."""

    name: str
    folder: Path
    place: str | None = None  # "5.2": the second exercise of lesson 5

    def read(self, role: str) -> str:
        """The text of one of the exercise's files."""
        return (self.folder / role).read_text(encoding="utf-8")

    @cached_property
    def _task(self) -> tuple[dict[str, str | list[str]], str]:
        return frontmatter.split(self.read("task.md"))

    @property
    def title(self) -> str:
        """What the exercise is about, as a heading."""
        return str(self._task[0].get("title", self.name.replace("_", " ")))

    @property
    def formerly(self) -> list[str]:
        """Names the exercise had before it was renamed: history under them is its own."""
        names = self._task[0].get("formerly", [])
        return names if isinstance(names, list) else [names]

    @property
    def task(self) -> str:
        """What to write: Markdown."""
        return self._task[1]

    @property
    def summary(self) -> str:
        """The first paragraph of the task, on one line."""
        return " ".join(self.task.split("\n\n", 1)[0].split())

    @property
    def starter(self) -> str:
        """What the learner's file holds at first."""
        return self.read("starter.py")

    @property
    def solution(self) -> str:
        """The reference answer, to be read."""
        return self.read("reference.py")

    @property
    def rows(self) -> bytes:
        """rows.npz, the data that every answer is given; empty for an exercise without."""
        return self._data("rows.npz")

    @property
    def labels(self) -> bytes:
        """labels.npz, which the judge alone reads; empty for an exercise without."""
        return self._data("labels.npz")

    @property
    def recorded(self) -> bytes:
        """recorded.bin: what the answers to a Keras exercise came to; empty for any other."""
        return self._data("recorded.bin")

    def _data(self, name: str) -> bytes:
        path = self.folder / name
        return path.read_bytes() if path.is_file() else b""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The public names that an answer must define, in the starter's order."""
        return public_names(self.starter)

    @property
    def hints(self) -> list[Hint]:
        """The hints, gentlest first."""
        sections = ("\n" + self.read("hints.md")).split("\n## ")[1:]
        parts = (section.partition("\n") for section in sections)
        return [Hint(question.strip(), text.strip()) for question, _, text in parts]

    @property
    def needs_keras(self) -> bool:
        """Whether an answer is given Keras: RUNNER of its checks.py."""
        return KERAS in self.read("checks.py")

    @property
    def missing_roles(self) -> list[str]:
        """Files that the folder should have and has not."""
        return [role for role in ROLES if not (self.folder / role).is_file()]

    def settled(self) -> Exercise:
        """The same for who uses it often and for a while: each of its files is read once."""
        return SettledExercise(self.name, self.folder, self.place)

    def fingerprint(self) -> str:
        """Changes when any of the exercise's files does."""
        import hashlib  # OpenSSL with it, for those who grade

        digest = hashlib.sha256()
        for path in sorted(self.folder.glob("*.*")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        return digest.hexdigest()


class SettledExercise(Exercise):
    """An exercise whose files do not change for as long as it is held."""

    def read(self, role: str) -> str:
        """The text of one of the exercise's files."""
        return str(self._once(role, super().read))

    def _data(self, name: str) -> bytes:
        return bytes(self._once(name, super()._data))

    def fingerprint(self) -> str:
        """Changes when any of the exercise's files does, between two such objects."""
        return str(self._once("", lambda _: Exercise.fingerprint(self)))

    @cached_property
    def _kept(self) -> dict[str, Any]:
        return {}

    def _once(self, what: str, found: Callable[[str], Any]) -> Any:
        if what not in self._kept:
            self._kept[what] = found(what)
        return self._kept[what]


def public_names(source: str) -> tuple[str, ...]:
    """The functions, classes and variables defined at the top of a module, less `_private` ones."""
    found: list[str] = []
    for node in ast.parse(source).body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                found.append(name)
            case ast.Assign(targets=targets):
                found += [target.id for target in targets if isinstance(target, ast.Name)]
            case ast.AnnAssign(target=ast.Name(id=name)):
                found.append(name)
    return tuple(name for name in dict.fromkeys(found) if not name.startswith("_"))
