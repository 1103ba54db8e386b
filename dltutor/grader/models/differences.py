"""Whether a model is the one that was asked for, and if not, what a learner is told about it."""

from __future__ import annotations

from dataclasses import replace

from dltutor.grader.models.align import CompiledRow, Row, compiled_rows, rows
from dltutor.grader.models.differ_compiled import NOT_COMPILED, compiled_finding
from dltutor.grader.models.differ_layers import model_finding
from dltutor.grader.models.own import NoForm
from dltutor.grader.models.read import ReadModel
from dltutor.grader.told import Finding
from dltutor.wire.model import KerasModel

__all__ = ["CompiledRow", "Row", "agree_models", "compiled_rows", "diagnose", "rows"]


OTHER_OUTPUTS = Finding(
    "other-outputs",
    "The model does not give what its layers and its weights come to.",
    "Something stands between its layers and what it gives: a method or a function of Keras' that "
    "has been replaced. Take that out.",
)
OTHER_WEIGHTS = Finding(
    "other-outputs",
    "A layer says one thing, and its weights have the shapes of another.",
    "A layer makes its weights once. Setting its units afterwards changes what it says, and not "
    "what it does. Make a new layer, and a new model of it.",
)


def agree_models(expected: KerasModel, got: KerasModel) -> bool:
    """Whether two models are one: the same layers and, if the first is compiled, compiled alike.

    A model that cannot be read, or does not know its inputs, agrees with none. Further metrics are
    fine. Raises NoForm where the expected model cannot be read.
    """
    wanted, came = _expected(expected), ReadModel(got)
    if came.problem is not None or came.inputs is None:
        return False
    if came.layers != wanted.layers or came.form.graph != wanted.form.graph:
        return False
    if wanted.inputs not in (None, came.inputs):
        return False
    if not came.gives_what_it_says:
        return False
    if wanted.compiled is None:
        return True
    if came.compiled is None:
        return False
    compiled = came.compiled.beside(wanted.compiled)
    missing = set(wanted.compiled.metrics) - set(compiled.metrics)
    return not missing and replace(compiled, metrics=wanted.compiled.metrics) == wanted.compiled


def diagnose(expected: KerasModel, got: KerasModel) -> Finding | None:
    """The plainest difference between the model that is asked for and the one that came.

    None where they agree. Raises NoForm where the expected model cannot be read.
    """
    wanted, came = _expected(expected), ReadModel(got)
    if came.problem is not None:
        return Finding(came.problem.kind, came.problem.what, came.problem.instead)
    finding = model_finding(wanted.form, came.form) or _compiled(wanted, came)
    if finding or came.gives_what_it_says:
        return finding
    return OTHER_OUTPUTS if came.weights_fit else OTHER_WEIGHTS


def _expected(model: KerasModel) -> ReadModel:
    """The model that is asked for; one that cannot be read is the exercise's fault."""
    wanted = ReadModel(model)
    for problem in (wanted.problem, wanted.compiled_problem):
        if problem is not None:
            raise problem
    return wanted


def _compiled(wanted: ReadModel, came: ReadModel) -> Finding | None:
    problem: NoForm | None = came.compiled_problem
    if wanted.compiled is None:
        return None
    if problem is not None:
        return Finding(problem.kind, problem.what, problem.instead)
    if came.compiled is None:
        return NOT_COMPILED
    compiled = came.compiled.beside(wanted.compiled)
    return compiled_finding(wanted.compiled, compiled, came.form)
