"""What a case asked, as a person reads it: the call, and each input by its name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from dltutor.grader.judged import Judged
from dltutor.grader.show import described, fewest_digits, shown
from dltutor.verdict import Case, Input, Shown


def case_of(case: Judged, parameters: tuple[str, ...], call: str | None) -> Case:
    """The case for a verdict; `parameters` are the names that the task uses for the inputs.

    `call` says how the answer is called where that is not simply with the inputs. An input whose
    name begins with _ is not shown: the exercise makes of it what the answer is given.
    """
    names = [
        parameters[i] if i < len(parameters) else f"input_{i + 1}" for i in range(len(case.inputs))
    ]
    simply = f"{case.name}({', '.join(names)})" if case.inputs else case.name
    inputs = tuple(
        Input(name, _shown(value))
        for name, value in zip(names, case.inputs, strict=True)
        if not name.startswith("_")
    )
    return Case(case.number, case.title, call or simply, inputs)


def _shown(value: Any) -> Shown:
    """An input; a small matrix as its rows too, for screens that have room for them."""
    text = described(value)
    if isinstance(value, np.ndarray) and value.ndim == 2 and text.startswith("["):
        return replace(shown(value, digits=fewest_digits(value)), text=text)
    return Shown(text)
