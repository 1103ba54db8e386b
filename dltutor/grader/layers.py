"""Models in a verdict: two layer tables side by side, and what to say of their difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from dltutor.grader.evidence import Evidence
from dltutor.grader.told import Finding
from dltutor.verdict import LayerRow
from dltutor.wire.model import KerasModel


def model_rows(expected: Any, got: Any) -> tuple[LayerRow, ...]:
    """Both tables, layer by layer; nothing where one of the two is no model, or unreadable."""
    if not (isinstance(expected, KerasModel) and isinstance(got, KerasModel)):
        return ()
    return tuple(_rows(expected, got))


def _rows(expected: KerasModel, got: KerasModel) -> Iterator[LayerRow]:
    from dltutor.grader.models.differences import compiled_rows, rows

    for row in rows(expected, got):
        number = row.number or None  # the input is no layer
        count = row.parameters if number else None
        outputs = row.output, row.expected_output
        yield LayerRow(number, row.expected, row.got, count, row.same, *outputs)
    if expected.compiled is not None:
        for told in compiled_rows(expected, got):
            wanted, came = (f"{told.name}: {each or 'none'}" for each in (told.expected, told.got))
            yield LayerRow(None, wanted, came, None, told.same)


def same_model(known: KerasModel, got: KerasModel, expected: Any) -> bool:
    """Whether an answer is the model of a known mistake, however each is written.

    How they are compiled counts where the exercise asks for it.
    """
    from dltutor.grader.models.read import ReadModel

    ours, theirs = ReadModel(known), ReadModel(got)
    if ours.fault or theirs.fault or ours.form != theirs.form:
        return False
    asked = ReadModel(expected).compiled if isinstance(expected, KerasModel) else None
    if asked is None:
        return True
    if ours.compiled is None or theirs.compiled is None:
        faulty = ours.compiled_fault or theirs.compiled_fault
        return not faulty and ours.compiled is theirs.compiled
    return ours.compiled.beside(asked) == theirs.compiled.beside(asked)


def with_any_optimizer(model: Any) -> Any:
    """A model that is asked for with the optimizer left open; what is no model as it is."""
    if not isinstance(model, KerasModel) or model.compiled is None:
        return model
    from dltutor.grader.models.names import ANY

    return replace(model, compiled={**model.compiled, "optimizer": ANY})


def told(model: KerasModel) -> dict[str, Any]:
    """A model as JSON says it: its layers in words, and how it is compiled."""
    rows = [row for row in model_rows(model, model) if row.got]
    return {
        "layers": [row.got for row in rows if row.number],
        "inputs and compilation": [row.got for row in rows if not row.number],
        "parameters": sum(row.parameters or 0 for row in rows),
        **({"fault": model.fault} if model.fault else {}),
    }


def other_model(evidence: Evidence) -> Finding | None:
    """A model, and not the one that is asked for."""
    expected, got = evidence.first.expected, evidence.first.got
    if not (isinstance(expected, KerasModel) and isinstance(got, KerasModel)):
        return None
    from dltutor.grader.models.differences import diagnose

    return diagnose(expected, got)
