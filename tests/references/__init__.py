"""References against the outside world: Keras, TensorFlow, scikit-learn, SciPy."""

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np

EXERCISES = Path(__file__).resolve().parents[2] / "exercises"


def reference(name: str) -> ModuleType:
    """The reference answer of an exercise, as a module."""
    return _module(name, "reference")


def checks_of(name: str) -> ModuleType:
    """What asks and judges an exercise's answers, as a module."""
    return _module(name, "checks")


def arrays(name: str) -> tuple[np.lib.npyio.NpzFile, np.lib.npyio.NpzFile]:
    """The rows that an exercise's answers are given, and the labels that only its judge reads."""
    folder = EXERCISES / name
    return np.load(folder / "rows.npz"), np.load(folder / "labels.npz")


def _module(name: str, role: str) -> ModuleType:
    path = EXERCISES / name / f"{role}.py"
    spec = importlib.util.spec_from_file_location(f"{role}_{name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
