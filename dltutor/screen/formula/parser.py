"""LaTeX mathematics -> a tree of small nodes. A subset: what lessons use, and no more."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dltutor.screen.formula import symbols

TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|\s+|.", re.DOTALL)


@dataclass(frozen=True)
class Symbol:
    """A letter, number or sign; `role` is plain, operator, function, open, close or comma."""

    text: str
    role: str = "plain"


@dataclass(frozen=True)
class Row:
    """Things one after the other."""

    items: tuple[Node, ...]


@dataclass(frozen=True)
class Fraction:
    """One over the other."""

    top: Node
    bottom: Node


@dataclass(frozen=True)
class Root:
    """A square root."""

    inside: Node


@dataclass(frozen=True)
class Scripts:
    """A base with a subscript, a superscript, or both; `limits` go above and below it."""

    base: Node
    below: Node | None
    above: Node | None
    limits: bool


@dataclass(frozen=True)
class Bracketed:
    """Something between two brackets that grow with it."""

    opening: str
    inside: Node
    closing: str


@dataclass(frozen=True)
class Table:
    """Rows of cells: cases, aligned equations, a matrix."""

    kind: str
    rows: tuple[tuple[Node, ...], ...]


Node = Symbol | Row | Fraction | Root | Scripts | Bracketed | Table
EMPTY = Row(())


def parse(latex: str) -> Node:
    """The tree of a formula. Raises ValueError for what is not of the subset."""
    return _Parser(TOKEN.findall(latex.strip())).whole()


class _Parser:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens, self.position = tokens, 0

    def whole(self) -> Node:
        tree = self.row(())
        if self.position < len(self.tokens):
            raise ValueError(f"{self.peek()!r} closes nothing that is open")
        return tree

    def peek(self) -> str:
        return self.tokens[self.position] if self.position < len(self.tokens) else ""

    def take(self) -> str:
        token = self.peek()
        if not token:
            raise ValueError("the formula ends too soon")
        self.position += 1
        return token

    def skip_blanks(self) -> None:
        while self.peek().isspace():
            self.position += 1

    def row(self, ends: tuple[str, ...]) -> Row:
        """Nodes up to one of the ends, which is left."""
        items: list[Node] = []
        while True:
            self.skip_blanks()
            token = self.peek()
            if not token or token in ends or token in ("}", "\\right", "\\end"):
                return Row(tuple(items))
            items.append(self.scripted())

    def scripted(self) -> Node:
        base = EMPTY if self.peek() in ("^", "_") else self.atom()
        limits = isinstance(base, Symbol) and (
            base.text in symbols.BIG.values() or base.text in ("max", "min", "lim")
        )
        below = above = None
        while True:
            self.skip_blanks()
            if self.peek() == "_" and below is None:
                self.take()
                below = self.argument()
            elif self.peek() == "^" and above is None:
                self.take()
                above = self.argument()
            elif self.peek() == "'":
                self.take()
                base = Row((base, Symbol("′")))
            else:
                break
        if below is None and above is None:
            return base
        return Scripts(base, below, above, limits)

    def argument(self) -> Node:
        self.skip_blanks()
        return self.group() if self.peek() == "{" else self.atom()

    def group(self) -> Node:
        if self.take() != "{":
            raise ValueError("expected {")
        inside = self.row(("}",))
        if self.take() != "}":
            raise ValueError("a { is never closed")
        return inside

    def atom(self) -> Node:
        if self.peek() == "{":
            return self.group()
        token = self.take()
        if token.startswith("\\"):
            return self.command(token[1:])
        return Symbol("−" if token == "-" else token, _role(token))

    def command(self, name: str) -> Node:
        if name in ("frac", "tfrac", "dfrac"):
            return Fraction(self.argument(), self.argument())
        if name == "sqrt":
            return Root(self.argument())
        if name in symbols.FONTS:
            return Symbol(self.verbatim(), "function" if name == "operatorname" else "plain")
        if name in symbols.ACCENTS:
            return Row((_accented(self.argument(), symbols.ACCENTS[name]),))
        if name == "left":
            return self.left()
        if name == "begin":
            return self.environment()
        for table, role in (
            (symbols.GREEK, "plain"),
            (symbols.PLAIN, "plain"),
            (symbols.OPERATORS, "operator"),
            (symbols.BIG, "function"),
            (symbols.SPACES, "space"),
        ):
            if name in table:
                return Symbol(table[name], role)
        if name in symbols.FUNCTIONS:
            return Symbol(name, "function")
        raise ValueError(f"\\{name} is not known here")

    def verbatim(self) -> str:
        """The text of a {group}, blanks and all."""
        self.skip_blanks()
        if self.take() != "{":
            raise ValueError("expected { after a font")
        taken = ""
        while self.peek() != "}":
            taken += self.take().removeprefix("\\")
        self.take()
        return taken

    def left(self) -> Node:
        opening = self.delimiter()
        inside = self.row(())
        if self.take() != "\\right":
            raise ValueError("\\left without \\right")
        return Bracketed(opening, inside, self.delimiter())

    def delimiter(self) -> str:
        self.skip_blanks()
        token = self.take()
        return symbols.PLAIN.get(token[1:], token) if token.startswith("\\") else token

    def environment(self) -> Node:
        kind = self.verbatim()
        rows: list[tuple[Node, ...]] = []
        cells: list[Node] = []
        while True:
            cells.append(self.row(("&", "\\\\")))
            token = self.take()
            if token == "&":
                continue
            if cells != [EMPTY]:
                rows.append(tuple(cells))
            cells = []
            if token == "\\end":
                if self.verbatim() != kind:
                    raise ValueError(f"\\begin{{{kind}}} is not ended by its own name")
                return Table(kind, tuple(rows))


def _role(token: str) -> str:
    if token in "+-=<>":
        return "operator"
    return {"(": "open", "[": "open", ")": "close", "]": "close", ",": "comma"}.get(token, "plain")


def _accented(node: Node, accent: str) -> Symbol:
    inner = node
    while isinstance(inner, Row) and len(inner.items) == 1:
        inner = inner.items[0]
    if not isinstance(inner, Symbol):
        raise ValueError("an accent stands over one letter")
    import unicodedata

    return Symbol(unicodedata.normalize("NFC", inner.text + accent))
