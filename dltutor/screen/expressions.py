"""The expressions of plot and plane fences: arithmetic and the functions of mathematics."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable

FUNCTIONS = {
    name: getattr(math, name)
    for name in ("exp", "log", "sqrt", "tanh", "sinh", "cosh", "sin", "cos", "tan", "pi", "e")
}
ALLOWED = FUNCTIONS | {"max": max, "min": min, "abs": abs}
NODES = (
    ast.Expression,
    ast.BinOp,
    ast.UnaryOp,
    ast.Compare,
    ast.BoolOp,
    ast.IfExp,
    ast.Call,
    ast.Name,
    ast.Constant,
    ast.operator,
    ast.unaryop,
    ast.cmpop,
    ast.boolop,
    ast.expr_context,
)


def function_of(source: str, *variables: str) -> Callable[..., float]:
    """A function of the variables; nan where it has no value. Raises ValueError for other code."""
    try:
        tree = ast.parse(source, mode="eval")
    except SyntaxError as error:
        raise ValueError(f"{source!r} is no expression: {error.msg}") from None
    for node in ast.walk(tree):
        if not isinstance(node, NODES):
            raise ValueError(f"{source!r} holds more than arithmetic: {type(node).__name__}")
        if isinstance(node, ast.Name) and node.id not in (*ALLOWED, *variables):
            raise ValueError(f"{source!r} uses {node.id}, which is not known here")
    code = compile(tree, "<expression>", "eval")

    def value(*numbers: float) -> float:
        names = ALLOWED | dict(zip(variables, numbers, strict=True))
        try:
            return float(eval(code, {"__builtins__": {}}, names))
        except (ValueError, ArithmeticError):
            return math.nan

    return value
