"""Small changes to a program's syntax tree: wrong answers as a machine writes them.

A case list that lets one pass has a hole. A mutant that is truly equivalent is listed with its
reason in the exercise's equivalent.toml, under the name that `Mutant.change` gives it.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

SWAPPED_OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Pow: ast.Mult,
    ast.Mod: ast.FloorDiv,
}
SWAPPED_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
}
SWAPPED_NAMES = {
    "sum": "mean",
    "mean": "sum",
    "max": "min",
    "min": "max",
    "maximum": "minimum",
    "minimum": "maximum",
    "argmax": "argmin",
    "argmin": "argmax",
    "zeros": "ones",
    "zeros_like": "ones_like",
    "ones": "zeros",
    "sqrt": "square",
    "exp": "exp2",
    "log": "log2",
    "floor": "ceil",
    "ceil": "floor",
    "abs": "negative",
    "tanh": "sin",
    "any": "all",
    "all": "any",
}


@dataclass(frozen=True)
class Mutant:
    """A changed program; `change` names what was changed: `line 7: z >= 0 -> z > 0`."""

    change: str
    source: str


def mutants(source: str) -> list[Mutant]:
    """Every mutant of a program by these operators, each once, docstrings left alone."""
    tree = _without_docstrings(ast.parse(source))
    unchanged = ast.unparse(tree)
    found: dict[str, Mutant] = {}
    scopes = _scopes(tree)
    for position, node in enumerate(ast.walk(tree)):
        for replacement in (*_replacements(node), *_other_names(node, scopes)):
            changed = ast.unparse(_Replace(position, replacement).applied_to(tree))
            if changed not in (unchanged, *found):
                found[changed] = Mutant(_change(node, replacement), changed)
    return list(found.values())


def _scopes(tree: ast.Module) -> dict[int, list[str]]:
    """For each node inside a function, by id, the function's parameters."""
    return {
        id(node): [each.arg for each in function.args.args]
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
    }


def _other_names(node: ast.AST, scopes: dict[int, list[str]]) -> Iterator[ast.AST]:
    """Another parameter in a parameter's place."""
    parameters = scopes.get(id(node), [])
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in parameters:
        yield from (ast.Name(other, ast.Load()) for other in parameters if other != node.id)


def _change(node: ast.AST, replacement: ast.AST | None) -> str:
    after = "(removed)" if replacement is None else ast.unparse(replacement)
    return f"{ast.unparse(node)} -> {after}"


class _Replace:
    """Puts another node in the place of the one at a position of ast.walk."""

    def __init__(self, position: int, replacement: ast.AST | None) -> None:
        self.position, self.replacement = position, replacement

    def applied_to(self, tree: ast.Module) -> ast.Module:
        changed = copy.deepcopy(tree)
        target = next(node for i, node in enumerate(ast.walk(changed)) if i == self.position)
        for parent in ast.walk(changed):
            for field, value in ast.iter_fields(parent):
                if value is target:
                    setattr(parent, field, self.replacement)
                elif isinstance(value, list) and any(item is target for item in value):
                    instead = self.replacement or ast.Pass()
                    value[:] = [instead if item is target else item for item in value]
        return ast.fix_missing_locations(changed)


def _without_docstrings(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef)):
            kept = [each for each in node.body if not _is_text(each)]
            node.body = kept or [ast.Pass()]
    return tree


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _replacements(node: ast.AST) -> Iterator[ast.AST | None]:
    """What else could stand in a node's place; None removes a statement."""
    match node:
        case ast.BinOp():
            yield from _of_operation(node)
        case ast.UnaryOp(op=ast.USub() | ast.Not(), operand=operand):
            yield operand
        case ast.Compare(ops=[operator]):
            for other in SWAPPED_COMPARISONS.get(type(operator), ()):
                yield ast.Compare(node.left, [other()], node.comparators)
        case ast.BoolOp(op=operator, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield ast.IfExp(test, orelse, body)
            yield from (body, orelse)
        case ast.Constant(value=value):
            yield from _of_constant(value)
        case ast.Attribute(attr="T", value=value):
            yield value
        case ast.Call():
            yield from _of_call(node)
        case ast.Subscript(value=value, slice=ast.Slice(), ctx=ast.Load()):
            yield value
        case ast.Assign() | ast.AugAssign() | ast.Return() | ast.If() | ast.For() | ast.Expr():
            yield from _of_statement(node)


def _of_operation(node: ast.BinOp) -> Iterator[ast.AST]:
    other = SWAPPED_OPERATORS.get(type(node.op))
    if other:
        yield ast.BinOp(node.left, other(), node.right)  # type: ignore[arg-type]
    if isinstance(node.op, (ast.MatMult, ast.Sub, ast.Div, ast.Pow)):
        yield ast.BinOp(node.right, node.op, node.left)
    if isinstance(node.op, ast.MatMult):
        yield ast.BinOp(_transposed(node.left), node.op, node.right)
        yield ast.BinOp(node.left, node.op, _transposed(node.right))
    yield from (node.left, node.right)


def _transposed(node: ast.expr) -> ast.expr:
    return ast.Attribute(node, "T", ast.Load())


def _of_constant(value: object) -> Iterator[ast.AST]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, (int, float)):
        yield ast.Constant(value + 1)
        yield ast.Constant(value - 1)
        yield ast.Constant(value * 2)


def _of_call(node: ast.Call) -> Iterator[ast.AST]:
    if node.args:
        yield node.args[0]
    if len(node.args) > 1:
        second, first = node.args[:2]
        yield ast.Call(node.func, [first, second, *node.args[2:]], node.keywords)
    for keyword in node.keywords:
        others = [each for each in node.keywords if each is not keyword]
        yield ast.Call(node.func, node.args, others)
    match node.func:
        case ast.Attribute(value=value, attr=name) if name in SWAPPED_NAMES:
            renamed = ast.Attribute(value, SWAPPED_NAMES[name], ast.Load())
            yield ast.Call(renamed, node.args, node.keywords)
            if not node.args:
                yield value
        case ast.Name(id="range") if len(node.args) == 1:
            one_less = ast.BinOp(node.args[0], ast.Sub(), ast.Constant(1))
            yield ast.Call(node.func, [one_less], [])
            yield ast.Call(node.func, [ast.Constant(1), node.args[0]], [])
        case ast.Name(id=name) if name in ("sum", "max", "min", "any", "all"):
            other = "len" if name == "sum" else SWAPPED_NAMES[name]
            yield ast.Call(ast.Name(other, ast.Load()), node.args, node.keywords)


def _of_statement(node: ast.AST) -> Iterator[ast.AST | None]:
    yield ast.Pass()
    match node:
        case ast.AugAssign(target=target, op=operator, value=value):
            other = SWAPPED_OPERATORS.get(type(operator))
            if other:
                yield ast.AugAssign(target, other(), value)  # type: ignore[arg-type]
        case ast.If(test=test, body=body, orelse=orelse):
            yield ast.If(ast.UnaryOp(ast.Not(), test), body, orelse)
