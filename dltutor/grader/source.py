"""What a file says before it is run: can it be read, is it still the starter, what is unwritten."""

from __future__ import annotations

import ast
import io
import tokenize
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeGuard

MAX_BYTES = 1_000_000


class Unreadable(Exception):
    """A file that is no Python source: its text is what the learner is told, `line` where.

    `line` and `column` count from 1.
    """

    def __init__(
        self,
        headline: str,
        explanation: str,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(headline)
        self.headline, self.explanation = headline, explanation
        self.line, self.column = line, column


@dataclass(frozen=True)
class Source:
    """A Python file as text and as a tree."""

    text: str
    tree: ast.Module

    def line(self, number: int | None) -> str:
        """A line of the file, from 1, without its indentation; empty where there is none."""
        lines = self.text.splitlines()
        return lines[number - 1].strip() if number and number <= len(lines) else ""

    @cached_property
    def definitions(self) -> dict[str, ast.stmt]:
        """Where each name at the top of the file is defined, the last time."""
        found: dict[str, ast.stmt] = {}
        for node in self.tree.body:
            match node:
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    found[name] = node
                case ast.Assign(targets=targets):
                    found |= {each.id: node for each in targets if isinstance(each, ast.Name)}
        return found

    def documentation(self, name: str) -> str:
        """The docstring of a function or a class; empty where there is none."""
        node = self.definitions.get(name)
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            return ""
        return ast.get_docstring(node, clean=False) or ""

    def unwritten(self, name: str) -> int | None:
        """The line where a name is still to be written; None where something is there."""
        match self.definitions.get(name):
            case ast.FunctionDef(body=body):
                return body[-1].lineno if all(map(_says_nothing, body)) else None
            case ast.Assign(value=ast.Constant(value=value)) as blank:
                return blank.lineno if value in (None, ...) else None
        return None

    def parameter_names(self, name: str) -> tuple[str, ...]:
        """The names of a function's parameters, in order; none for what is no function."""
        node = self.definitions.get(name)
        return tuple(each.arg for each in node.args.args) if _is_function(node) else ()

    def signature(self, name: str) -> str | None:
        """`leaky_relu(z, alpha=0.01)`, as it is defined here; None for what cannot be called."""
        node = self.definitions.get(name)
        if isinstance(node, ast.ClassDef):
            node = next((each for each in node.body if _makes_it(each)), None)
        if not _is_function(node):
            return None
        told = ast.unparse(node.args)
        return f"{name}({told.removeprefix('self').removeprefix(', ')})"

    def skeleton(self) -> str:
        """The program without comments, layout and docstrings: equal where nothing was written."""
        bare = ast.parse(self.text)
        for node in ast.walk(bare):
            if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef)):
                node.body = [each for each in node.body if not _is_docstring(each)]
        return ast.dump(bare)


def read(file: Path) -> Source:
    """The file as source. Raises Unreadable."""
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        raise Unreadable(
            f"There is no file {file}.", "Give the path of your answer: dltutor check --file FILE"
        ) from None
    except IsADirectoryError:
        raise Unreadable(f"{file} is a folder.", "Give the path of a Python file.") from None
    except OSError as error:
        raise Unreadable(f"{file} cannot be read.", f"{error.strerror}.") from None
    if len(data) > MAX_BYTES:
        raise Unreadable(f"{file.name} is larger than a megabyte.", "An answer is a few lines.")
    return parse(decoded(data), file.name)


def decoded(data: bytes) -> str:
    """Source bytes as text, by the encoding they declare, UTF-8 without one."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        text = data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        raise Unreadable(
            "The file is not text in UTF-8.", "Save it as UTF-8: most editors ask, or have a menu."
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def parse(text: str, name: str) -> Source:
    """Text as source. Raises Unreadable with the line of a syntax error."""
    try:
        return Source(text, ast.parse(text, name))
    except SyntaxError as error:
        raise Unreadable(*_syntax(error, text), error.lineno, error.offset or None) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise Unreadable("The file is not Python.", f"Python says: {error}.") from None


def _syntax(error: SyntaxError, text: str) -> tuple[str, str]:
    what = "indented otherwise than Python expects" if _indentation(error) else "not valid Python"
    headline = f"Line {error.lineno} is {what}: {error.msg}."
    lines = text.splitlines()
    number = error.lineno or 0
    if not 0 < number <= len(lines):
        return headline, "Nothing was run. Mend the line first."
    line = lines[number - 1]
    mark = " " * max((error.offset or 1) - 1, 0) + "^"
    advice = "Nothing was run. Mend the line, or the one before it: a bracket left open shows late."
    return headline, f"    {line}\n    {mark}\n\n{advice}"


def _indentation(error: SyntaxError) -> bool:
    return isinstance(error, IndentationError)


def _is_function(node: ast.stmt | None) -> TypeGuard[ast.FunctionDef]:
    return isinstance(node, ast.FunctionDef)


def _makes_it(node: ast.stmt) -> bool:
    """Whether this is the __init__ of a class."""
    return isinstance(node, ast.FunctionDef) and node.name == "__init__"


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _says_nothing(node: ast.stmt) -> bool:
    """A docstring, `...`, `pass` or `raise NotImplementedError`."""
    if isinstance(node, ast.Raise):
        return node.exc is not None and "NotImplementedError" in ast.unparse(node.exc)
    return isinstance(node, ast.Pass) or _is_docstring(node)
