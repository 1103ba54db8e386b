"""Fenced blocks of our Markdown, and what Python blocks really give."""

from __future__ import annotations

import ast
import contextlib
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt


@dataclass(frozen=True)
class Block:
    """A fence: its language, its text, and the line of the page where it starts, from 1."""

    language: str
    text: str
    line: int


def blocks(page: str) -> list[Block]:
    """Every fence of a page, in order."""
    fences = (token for token in MarkdownIt().parse(page) if token.type == "fence")
    return [Block(token.info.strip(), token.content, (token.map or [0])[0] + 1) for token in fences]


def run(source: str, names: dict[str, Any]) -> str:
    """What a block prints, and after it the value of a last line that is an expression."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(compile(tree, "<block>", "exec"), names)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), "<block>", "eval"), names)
            if value is not None:
                print(repr(value))
    return printed.getvalue()


def untrue_outputs(page: str, names: dict[str, Any]) -> Iterator[str]:
    """A sentence for each Python block of a page that fails, or whose output is not what it says.

    The blocks run in order, in one namespace.
    """
    told = blocks(page)
    for position, block in enumerate(told):
        if block.language != "python":
            continue
        follower = told[position + 1] if position + 1 < len(told) else None
        claimed = follower.text if follower and follower.language == "output" else None
        try:
            given = run(block.text, names)
        except Exception as error:
            yield f"the block at line {block.line} raises {type(error).__name__}: {error}"
            continue
        if claimed is None and given.strip():
            yield f"the block at line {block.line} prints, but no output is shown:\n{given}"
        elif claimed is not None and claimed.rstrip() != given.rstrip():
            yield f"the output at line {block.line} should be:\n{given}and not:\n{claimed}"
