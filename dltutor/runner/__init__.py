"""Play answers in another process, under limits, warm or cold. Importing it needs no NumPy."""

from dltutor.runner.cold import ColdRunner
from dltutor.runner.job import Job
from dltutor.runner.run import Run, Runner, Started
from dltutor.runner.warm import WarmRunner

__all__ = ["ColdRunner", "Job", "Run", "Runner", "Started", "WarmRunner"]
