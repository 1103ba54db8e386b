"""One answer graded: its bytes and an exercise in, a record as plain data out.

The same on this machine's processes as on others: it needs a grader and an empty folder.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from dltutor.classroom.alike import shape_of
from dltutor.classroom.bundle import Bundle
from dltutor.course import Exercise
from dltutor.grader import Grader, GraderError
from dltutor.verdict import Shown, Status, Verdict

LAWS_JUDGE = '\nJUDGED_BY = "'  # in checks.py: laws, or a training's laws, and no reference
COMPARED = 50_000  # bytes: a longer file is not looked at for its likes


def examine(grader: Grader, exercise: Exercise, bundle: Bundle, folder: Path) -> dict[str, Any]:
    """The record of an answer: what it is worth, or `trouble` where it could not be graded.

    The bundle is written to `folder`, which is gone afterwards.
    """
    try:
        file = _laid_out(bundle, folder)
        return record_of(exercise, grader.grade(exercise, file), bundle[file.name])
    except GraderError as error:
        return {"trouble": str(error)}
    except OSError as error:
        return {"trouble": f"the answer could not be laid out: {error.strerror}."}
    except Exception as error:  # a fault of ours: this answer is lost, the others are not
        return {"trouble": f"dltutor itself failed: {type(error).__name__}: {error}"}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def record_of(exercise: Exercise, verdict: Verdict, text: bytes) -> dict[str, Any]:
    """A verdict as plain data: what `check --json` prints, and what its screen shows besides."""
    shape, size = "", 0
    if verdict.status is not Status.UNTOUCHED and len(text) <= COMPARED:
        shape, size = shape_of(text.decode(errors="replace"), exercise.names)
    compared = verdict.status is Status.WRONG and not verdict.layers
    return {
        "verdict": verdict.to_json(),
        "title": verdict.title,
        "line": verdict.line,
        "source": verdict.source,
        "expected": _text(verdict.expected_shown) if compared else "",
        "got": _text(verdict.got_shown) if compared else "",
        "laws_judge": LAWS_JUDGE in exercise.read("checks.py"),
        "shape": shape,
        "size": size,
    }


def _text(shown: Shown | None) -> str:
    return shown.text if shown else ""


def _laid_out(bundle: Bundle, folder: Path) -> Path:
    for name, data in bundle.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder / next(iter(bundle))
