"""grade(exercise, file) -> Verdict: record, judge, diagnose."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dltutor.course import Exercise
from dltutor.course.exercise import KERAS
from dltutor.grader.errors import GraderError
from dltutor.grader.source import Source, Unreadable, parse, read
from dltutor.runner.cold import ColdRunner
from dltutor.runner.job import KERAS_MEMORY, KERAS_SECONDS, MEMORY, SECONDS, Job, compiled
from dltutor.runner.keras import KerasRunner
from dltutor.verdict import Status, Verdict

if TYPE_CHECKING:
    from dltutor.grader.key import Key
    from dltutor.grader.listening import Printed
    from dltutor.runner.run import Runner


TRAINING = '\nJUDGED_BY = "training"'
HURRY = 0.4  # of its time an answer gets where nobody will read the verdict: most need a hundredth
NEEDS = re.compile(r'^NEEDS = "(\w+)"', re.MULTILINE)  # a package that is no part of dltutor itself


class Grader:
    """Grades files with one runner, and keeps what it has recorded of each exercise."""

    def __init__(
        self,
        runner: Runner | None = None,
        heard: Printed | None = None,
        keras_runner: Runner | None = None,
    ) -> None:
        self.runner = runner or ColdRunner()
        self.keras_runner = keras_runner or KerasRunner()
        self.heard = heard  # told what an answer that trains prints, while it runs
        self._keys: dict[str, Key] = {}
        self._skeletons: dict[str, str] = {}  # of starters

    def grade(self, exercise: Exercise, file: Path) -> Verdict:
        """The verdict on a file. Nothing that the file holds or does makes this raise.

        Raises GraderError where the exercise itself is at fault, or needs what is not installed.
        """
        return self._grade(exercise, file, hurried=False)

    def passes(self, exercise: Exercise, file: Path) -> bool:
        """Whether a file passes, and nothing of why: one that is wrong is ended early."""
        return self._grade(exercise, file, hurried=True).passed

    def _grade(self, exercise: Exercise, file: Path, *, hurried: bool) -> Verdict:
        begun = time.perf_counter()
        blank = Verdict(
            exercise.name, Status.UNTOUCHED, "", title=exercise.title, place=exercise.place
        )
        try:
            source = read(file)
        except Unreadable as error:
            verdict = unreadable(blank, error)
        else:
            if source.skeleton() == self._skeleton(exercise.starter):
                verdict = untouched(blank)
            else:
                missing_packages(exercise)
                verdict = self._run(exercise, file, source, hurried=hurried)
        return verdict.after(time.perf_counter() - begun, warm=verdict.warm)

    def _run(self, exercise: Exercise, file: Path, source: Source, *, hurried: bool) -> Verdict:
        job, training = job_for(exercise, file, source), trains(exercise)
        ends = job.keras and (training or hurried)
        job = replace(job, live=ends or (training and self.heard is not None))
        if hurried:
            job = replace(job, seconds=job.seconds * HURRY)
        runner = self.keras_runner if job.keras else self.runner
        started = runner.start(job)
        # These import NumPy, a tenth of a second: the child does so at the same time.
        from dltutor.grader.judge import judge
        from dltutor.grader.listening import Listening

        try:
            key = self._key(exercise)
        except Exception:
            started.drop()
            raise
        listening = Listening(key, self.heard, ends=ends) if job.live else None
        run = started.finish(listening)
        # Warnings name the file in full; beside the verdict its name says as much.
        run = replace(run, output=run.output.replace(str(file.resolve()), file.name))
        known = listening.judged if listening else ()
        return judge(key, source, run, known).after(0, warm=run.warm)

    def _skeleton(self, starter: str) -> str:
        if starter not in self._skeletons:
            self._skeletons[starter] = parse(starter, "starter.py").skeleton()
        return self._skeletons[starter]

    def _key(self, exercise: Exercise) -> Key:
        from dltutor.grader.key import Key

        mark = exercise.fingerprint()
        if mark not in self._keys:
            self._keys[mark] = Key(exercise)
        return self._keys[mark]


def grade(exercise: Exercise, file: Path, runner: Runner | None = None) -> Verdict:
    """The verdict on one file, by a cold runner if no other is given."""
    return Grader(runner).grade(exercise, file)


def job_for(exercise: Exercise, file: Path, source: Source) -> Job:
    """What the learner's process is handed: texts, and the path of the learner's own file."""
    checks = exercise.read("checks.py")
    keras = exercise.needs_keras
    return Job(
        checks,
        exercise.names,
        source.text,
        filename=str(file.resolve()),
        seconds=seconds_allowed(checks),
        memory=KERAS_MEMORY if keras else MEMORY,
        rows=exercise.rows,
        keras=keras,
        code=compiled(checks),
    )


def missing_packages(exercise: Exercise) -> None:
    """Raises GraderError where an exercise needs Keras, or what NEEDS names, and it is missing."""
    from importlib.util import find_spec

    install = "pip install 'dltutor[keras]'      then check again"
    if exercise.needs_keras and not (find_spec("tensorflow") and find_spec("sklearn")):
        raise GraderError(
            f"{exercise.name} needs TensorFlow with Keras and scikit-learn, and they are not "
            f"installed.\nInstall them: {install}"
        )
    needed = NEEDS.search(exercise.read("checks.py"))
    if needed and find_spec(needed[1]) is None:
        raise GraderError(
            f"{exercise.name} needs {needed[1]}, and it is not installed.\nInstall it: {install}"
        )


def seconds_allowed(checks: str) -> float:
    """SECONDS of a checks.py, read without running it."""
    found = re.search(r"^SECONDS = ([\d.]+)", checks, re.MULTILINE)
    usual = KERAS_SECONDS if KERAS in checks else SECONDS
    return float(found[1]) if found else usual


def trains(exercise: Exercise) -> bool:
    """Whether an answer trains something, which takes its time."""
    checks = exercise.read("checks.py")
    return "\nONCE = True" in checks or TRAINING in checks


def untouched(verdict: Verdict) -> Verdict:
    """The file is still the starter."""
    return replace(
        verdict,
        status=Status.UNTOUCHED,
        headline="Nothing is written yet: the file is still as you got it.",
        explanation="Read what its first lines ask for, write it, save, and check again.",
    )


def unreadable(verdict: Verdict, error: Unreadable) -> Verdict:
    """The file is no Python."""
    return replace(
        verdict,
        status=Status.BROKEN,
        headline=error.headline,
        explanation=error.explanation,
        line=error.line,
    )
