"""The learner's answer as it stands in a notebook: the cells that define what is asked for."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dltutor.course.exercise import public_names

LINE = re.compile(r"(\b[Ll]ine )(\d+)\b")
Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True)
class Answer:
    """The source of an answer, and how many lines of it stand above what the learner sees."""

    source: str
    above: int = 0

    def as_seen(self, text: str) -> str:
        """What is said of the source, its lines counted as the learner sees them."""
        return LINE.sub(lambda found: f"{found[1]}{max(int(found[2]) - self.above, 1)}", text)


def answer_among(cells: Sequence[str], names: Iterable[str]) -> Answer | None:
    """What the cells that were run say of some names: of each, the last that defines it.

    Imports, functions and classes of other cells come with it where it uses them. None where no
    cell defines any.
    """
    parsed = [(cell, tree) for cell in cells if (tree := _parsed(cell)) is not None]
    wanted = set(names)
    chosen: dict[int, str] = {}
    for place, (cell, _) in reversed(list(enumerate(parsed))):
        found = wanted & set(public_names(cell))
        if found:
            chosen[place] = cell
            wanted -= found
    if not chosen:
        return None
    body = "\n\n\n".join(chosen[place].rstrip("\n") for place in sorted(chosen)) + "\n"
    others = [tree for place, (_, tree) in enumerate(parsed) if place not in chosen]
    lent = _lent(others, ast.parse(body))
    lines = "".join(f"{ast.unparse(node)}\n" for node in lent)
    # Below the cell they move none of its lines; what runs at once needs them above.
    if _uses_at_once(ast.parse(body), lent):
        return Answer(lines + body, lines.count("\n"))
    return Answer(body + lines)


def _parsed(cell: str) -> ast.Module | None:
    """None for a cell that is no Python, such as one with a magic."""
    try:
        return ast.parse(cell)
    except (SyntaxError, ValueError):
        return None


def _lent(trees: Iterable[ast.Module], answer: ast.Module) -> list[ast.stmt]:
    """The imports, functions and classes of other cells that an answer uses, and what those use."""
    there = {name: node for tree in trees for node in tree.body for name in _given(node)}
    found: dict[str, ast.stmt] = {}
    asking: list[ast.AST] = [answer]
    bound = _bound(answer)
    while asking:
        for name in sorted(_used(asking.pop()) - bound - set(found)):
            if name in there:
                found[name] = there[name]
                asking.append(there[name])
    wanted = set(map(id, found.values()))
    return [node for tree in trees for node in tree.body if id(node) in wanted]


def _used(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _bound(answer: ast.Module) -> set[str]:
    """What an answer makes itself, wherever in it; and what Python has."""
    names = (node for node in ast.walk(answer) if isinstance(node, ast.Name))
    made = {node.id for node in names if not isinstance(node.ctx, ast.Load)}
    given = {name for node in ast.walk(answer) for name in _given(node)}
    arguments = {node.arg for node in ast.walk(answer) if isinstance(node, ast.arg)}
    return made | given | arguments | set(dir(builtins))


def _given(node: ast.AST) -> list[str]:
    """The names that an import, a function or a class gives."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [(each.asname or each.name).split(".")[0] for each in node.names]
    return [node.name] if isinstance(node, ast.FunctionDef | ast.ClassDef) else []


def _uses_at_once(answer: ast.Module, lent: list[ast.stmt]) -> bool:
    """Whether a name is used while the module is made, and not when a function is called."""
    names = {name for node in lent for name in _given(node)}
    functions = [node for node in ast.walk(answer) if isinstance(node, FUNCTIONS)]
    later = {id(name) for node in functions for part in _body(node) for name in ast.walk(part)}
    return any(
        isinstance(node, ast.Name) and node.id in names and id(node) not in later
        for node in ast.walk(answer)
    )


def _body(node: Function) -> list[ast.AST]:
    return [*node.body] if isinstance(node.body, list) else [node.body]
