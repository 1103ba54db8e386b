"""What must be true of an exercise before a learner meets it; each claim yields what is lacking."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dltutor.course import Course, Exercise
from dltutor.grader import Grader
from dltutor.grader.grade import trains
from dltutor.proof.answers import answer_with, mistake_names
from dltutor.proof.blocks import blocks, untrue_outputs
from dltutor.proof.mutants import mutants
from dltutor.runner.play import run_source
from dltutor.verdict import Status, Verdict

FEWEST_HINTS = 3
FEWEST_MISTAKES = 3
HEADLINE = 110  # characters


@dataclass(frozen=True)
class Bench:
    """Where an exercise is tried: its course, a grader, and a folder for trial answers.

    Of the mutants that need Keras, one in `one_mutant_in` is tried: each takes half a second.
    """

    course: Course
    grader: Grader
    folder: Path
    one_mutant_in: int = 1

    def grade(self, exercise: Exercise, answer: str) -> Verdict:
        """The verdict on an answer given as text."""
        return self.grader.grade(exercise, self._file(exercise, answer))

    def passes(self, exercise: Exercise, answer: str) -> bool:
        """Whether an answer given as text passes, which is known sooner than why not."""
        return self.grader.passes(exercise, self._file(exercise, answer))

    def _file(self, exercise: Exercise, answer: str) -> Path:
        file = self.folder / f"{exercise.name}.py"
        file.write_text(answer, encoding="utf-8")
        return file


Claim = Callable[[Exercise, Bench], Iterator[str]]


def has_every_file(exercise: Exercise, bench: Bench) -> Iterator[str]:
    """all six files are there, and the exercise is in one lesson"""
    yield from (f"{role} is missing" for role in exercise.missing_roles)
    lessons = [each for each in bench.course.lessons if exercise.name in each.exercise_names]
    if len(lessons) != 1:
        yield f"it should be in the front matter of one lesson, and is in {len(lessons)}"


def starter_is_untouched(exercise: Exercise, bench: Bench) -> Iterator[str]:
    """the starter runs cleanly, and is told from an answer"""
    try:
        run_source(exercise.starter, "starter.py", "starter")
    except Exception as error:
        yield f"starter.py raises {type(error).__name__}: {error}"
    status = bench.grade(exercise, exercise.starter).status
    if status is not Status.UNTOUCHED:
        yield f"the starter is judged {status}"
    changed = exercise.starter + "\n_nothing = 0\n"
    status = bench.grade(exercise, changed).status
    if status is not Status.INCOMPLETE:
        yield f"a starter with a line of no use added is judged {status}, not incomplete"


def same_signatures(exercise: Exercise, bench: Bench) -> Iterator[str]:
    """starter and reference define the same names with the same signatures"""
    ours, theirs = _signatures(exercise.starter), _signatures(exercise.solution)
    if ours != theirs:
        yield f"starter.py has {ours}, reference.py {theirs}"


def _signatures(source: str) -> dict[str, str]:
    found = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            found[node.name] = ast.unparse(node.args)
        elif isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            methods = (each for each in node.body if isinstance(each, ast.FunctionDef))
            public = (each for each in methods if each.name == "__init__" or each.name[0] != "_")
            found[node.name] = "; ".join(
                f"{each.name}({ast.unparse(each.args)})" for each in public
            )
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = "="
    return {name: signature for name, signature in found.items() if not name.startswith("_")}


def reference_passes(exercise: Exercise, bench: Bench) -> Iterator[str]:
    """the reference passes"""
    verdict = bench.grade(exercise, exercise.solution)
    if not verdict.passed:
        yield f"reference.py is judged {verdict.status}: {verdict.headline}"


def mistakes_are_recognised(exercise: Exercise, bench: Bench) -> Iterator[str]:
    """every mistake is refused, and recognised by its own name"""
    names = mistake_names(exercise)
    if len(names) < FEWEST_MISTAKES:
        yield f"mistakes.py has {len(names)} mistakes, fewer than {FEWEST_MISTAKES}"
    for name in names:
        verdict = bench.grade(exercise, answer_with(exercise, name))
        if verdict.passed:
            yield f"{name} passes: the cases have a hole"
        elif verdict.mistake != name:
            yield f"{name} is taken for {verdict.mistake or verdict.kind or verdict.headline}"
        elif not verdict.explanation or len(verdict.headline) > HEADLINE:
            yield f"{name} needs a headline of at most {HEADLINE} characters, and what to do below"


def hints_lead_on(exercise: Exercise, bench: Bench) -> Iterator[str]:
    """three hints or more, each a question and a few lines"""
    hints = exercise.hints
    if len(hints) < FEWEST_HINTS:
        yield f"hints.md has {len(hints)} hints, fewer than {FEWEST_HINTS}"
    yield from (f"the hint {h.question!r} is no question" for h in hints if h.question[-1:] != "?")
    yield from (f"the hint {h.question!r} says nothing" for h in hints if not h.text)


def example_is_computed(exercise: Exercise, bench: Bench) -> Iterator[str]:
    """the task has an example, and what it shows is what comes out"""
    if not any(block.language == "output" for block in blocks(exercise.task)):
        yield "task.md shows no example with its output"
    names = vars(run_source(exercise.solution, "reference.py", "reference")).copy()
    names.update(np=__import__("numpy"))
    yield from (f"task.md: {sentence}" for sentence in untrue_outputs(exercise.task, names))


def nudging_gives_its_slopes(exercise: Exercise, bench: Bench) -> Iterator[str]:
    """where its checks have a loss, nudging that gives the reference's slopes"""
    from dltutor.proof.slopes import slopes_that_nudging_denies

    yield from slopes_that_nudging_denies(exercise)


def mutants_are_refused(exercise: Exercise, bench: Bench) -> Iterator[str]:
    """every mutant of the reference is refused, but for those listed as equivalent"""
    if trains(exercise):
        return  # many a mutant of a training still learns
    listed = equivalents(exercise)
    met = set()
    one_in = bench.one_mutant_in if exercise.needs_keras else 1
    for position, mutant in enumerate(mutants(exercise.solution)):
        if position % one_in and mutant.change not in listed:
            continue
        if bench.passes(exercise, mutant.source):
            met.add(mutant.change)
            if mutant.change not in listed:
                yield f"a mutant passes: {mutant.change}"
    yield from (f"listed as equivalent, but refused: {change}" for change in listed.keys() - met)


def equivalents(exercise: Exercise) -> dict[str, str]:
    """Mutants of the reference that are as right as it is -> why."""
    path = exercise.folder / "equivalent.toml"
    if not path.is_file():
        return {}
    listed = tomllib.loads(path.read_text(encoding="utf-8")).get("mutant", [])
    return {each["change"]: each["reason"] for each in listed}


CLAIMS: tuple[Claim, ...] = (
    has_every_file,
    starter_is_untouched,
    same_signatures,
    reference_passes,
    mistakes_are_recognised,
    hints_lead_on,
    example_is_computed,
    nudging_gives_its_slopes,
    mutants_are_refused,
)


def shortfalls(claim: Claim, exercise: Exercise, bench: Bench) -> list[str]:
    """What is lacking for one claim: nothing, if it holds. A claim that raises does not hold."""
    try:
        return list(claim(exercise, bench))
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
