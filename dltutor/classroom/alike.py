"""Answers that are the same up to names, comments and formatting: one shape."""

from __future__ import annotations

import ast
import builtins
import hashlib
from collections.abc import Collection

LEAST = 40  # expressions and statements: shorter answers look alike by themselves
KEPT = frozenset(dir(builtins))


def shape_of(text: str, names: Collection[str]) -> tuple[str, int]:
    """A mark that is equal for programs that differ in names alone, and how long the program is.

    `names` are those that the exercise asks for. No mark for what is shorter than LEAST; 0 for what
    is no Python.
    """
    try:
        tree = ast.parse(text)
        shaped = _Shape(_imported(tree), {*names, *KEPT}).visit(tree)
        size = sum(isinstance(node, (ast.expr, ast.stmt)) for node in ast.walk(shaped))
        if size < LEAST:
            return "", size
        return hashlib.sha256(ast.dump(shaped).encode()).hexdigest()[:16], size
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "", 0


def _imported(tree: ast.AST) -> dict[str, str]:
    """What each imported name stands for, however it was renamed."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for each in node.names:
                name = each.asname or each.name.partition(".")[0]
                found[name] = each.name if each.asname else name
        elif isinstance(node, ast.ImportFrom):
            found |= {each.asname or each.name: f"{node.module}.{each.name}" for each in node.names}
    return found


class _Shape(ast.NodeTransformer):
    """Names in order of appearance, no docstrings, no imports, no annotations."""

    def __init__(self, imported: dict[str, str], kept: Collection[str]) -> None:
        self.imported, self.kept = imported, kept
        self.given: dict[str, str] = {}

    def generic_visit(self, node: ast.AST) -> ast.AST:
        for field in ("annotation", "returns"):
            if hasattr(node, field):
                setattr(node, field, None)
        if hasattr(node, "body") and isinstance(node.body, list):
            node.body = [each for each in node.body if not _says_nothing(each)] or [ast.Pass()]
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            node.name = self._called(node.name)
        elif isinstance(node, ast.Name):
            node.id = self._called(node.id)
        elif isinstance(node, ast.arg):
            node.arg = self._called(node.arg)
        return super().generic_visit(node)

    def _called(self, name: str) -> str:
        if name in self.imported:
            return self.imported[name]
        if name in self.kept:
            return name
        return self.given.setdefault(name, f"name {len(self.given)}")


def _says_nothing(node: ast.stmt) -> bool:
    """An import, or text for readers."""
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return True
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
