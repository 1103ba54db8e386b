"""Play answers in another process, under limits, warm or cold. Importing it needs no NumPy.

Names are looked up when they are asked for: the learner's process passes through here as well, and
would wait for what only the watching side needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dltutor.runner.cold import ColdRunner
    from dltutor.runner.job import Job
    from dltutor.runner.run import Run, Runner, Started
    from dltutor.runner.warm import WarmRunner

HOMES = {
    "ColdRunner": "cold",
    "Job": "job",
    "Run": "run",
    "Runner": "run",
    "Started": "run",
    "WarmRunner": "warm",
}

__all__ = ["ColdRunner", "Job", "Run", "Runner", "Started", "WarmRunner"]


def __getattr__(name: str) -> Any:
    if name not in HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"dltutor.runner.{HOMES[name]}"), name)
