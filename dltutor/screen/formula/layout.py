"""A formula's tree -> a box of text in two dimensions."""

from __future__ import annotations

from dltutor.screen.formula import boxes
from dltutor.screen.formula.boxes import Box, beside, text
from dltutor.screen.formula.parser import (
    Bracketed,
    Fraction,
    Node,
    Root,
    Row,
    Scripts,
    Symbol,
    Table,
)
from dltutor.screen.formula.symbols import SUBSCRIPTS, SUPERSCRIPTS, small

RULE = "─"
SIGNS = tuple(Symbol(sign, "operator") for sign in "+−±")
MATRIX_BRACKETS = {"pmatrix": "()", "bmatrix": "[]", "vmatrix": "||", "matrix": ".."}


def lay_out(node: Node, *, flat: bool = False) -> Box:
    """The box of a node. `flat` keeps everything on one line, for formulas within text."""
    match node:
        case Symbol():
            return text(node.text)
        case Row(items=items):
            return _row(items, flat)
        case Fraction(top=top, bottom=bottom):
            if flat:
                return text(f"{_held(top)}/{_held(bottom)}")
            return boxes.fraction(lay_out(top), lay_out(bottom), RULE)
        case Root(inside=inside):
            return _root(lay_out(inside, flat=flat))
        case Scripts():
            return _scripts(node, flat)
        case Bracketed(opening=opening, inside=inside, closing=closing):
            held = lay_out(inside, flat=flat)
            return beside(boxes.bracket(opening, held), held, boxes.bracket(closing, held))
        case Table():
            return _table(node, flat)


def _held(node: Node) -> str:
    """One line, in brackets if it has several parts."""
    line = lay_out(node, flat=True).lines[0]
    return f"({line})" if " " in line else line


def _row(items: tuple[Node, ...], flat: bool) -> Box:
    parts: list[Box] = []
    before: Node | None = None
    for position, item in enumerate(items):
        box = lay_out(item, flat=flat)
        following = items[position + 1] if position + 1 < len(items) else None
        if flat and isinstance(item, Fraction) and _touches(before, following):
            box = text(f"({box.lines[0]})")  # 1/2c would be read as one over 2c
        parts += _spaced(box, item, before, following)
        before = item
    return beside(*parts)


def _touches(before: Node | None, following: Node | None) -> bool:
    """Whether something stands right beside a fraction, to be multiplied by it."""
    return _role(before) in ("plain", "close") or _role(following) in ("plain", "open", "function")


def _spaced(box: Box, item: Node, before: Node | None, following: Node | None) -> list[Box]:
    """The box with the blanks that an operator, a comma or a function's name wants."""
    role = _role(item)
    gap = text(" ")
    if role == "operator":
        if item in SIGNS and _role(before) in ("none", "operator", "open", "comma"):
            return [box]
        return [gap, box, gap] if before is not None else [box, gap]
    if role == "comma":
        return [box, gap]
    if role == "function" and _role(following) not in ("none", "open", "operator", "close"):
        return [box, gap]
    if box.height > 1 and following is not None and _role(following) not in ("operator", "close"):
        return [box, gap]
    return [box]


def _role(node: Node | None) -> str:
    if node is None:
        return "none"
    if isinstance(node, Scripts):
        inner = _role(node.base)
        return "function" if inner == "function" else "plain"
    if isinstance(node, Bracketed):
        return "open"
    return node.role if isinstance(node, Symbol) else "plain"


def _root(inside: Box) -> Box:
    if inside.height == 1:
        line = inside.lines[0]
        return text(f"√{line}" if len(line) == 1 else f"√({line})")
    return beside(text("√"), boxes.bracket("(", inside), inside, boxes.bracket(")", inside))


def _scripts(node: Scripts, flat: bool) -> Box:
    base = lay_out(node.base, flat=flat)
    above = lay_out(node.above, flat=flat) if node.above else None
    below = lay_out(node.below, flat=flat) if node.below else None
    if node.limits and not flat:
        stack = [_closer(above), base, _closer(below)]
        shown = [box for box in stack if box is not None]
        return boxes.above(*shown, baseline=(above.height if above else 0) + base.baseline)
    base = _script(base, below, SUBSCRIPTS, "_", flat)
    return _script(base, above, SUPERSCRIPTS, "^", flat)


def _closer(limit: Box | None) -> Box | None:
    """A limit of a sum without its blanks: i=1."""
    if limit is None or limit.height > 1:
        return limit
    return text(limit.lines[0].replace(" ", ""))


def _script(base: Box, script: Box | None, letters: dict[str, str], mark: str, flat: bool) -> Box:
    if script is None:
        return base
    tiny = small(script.lines[0], letters) if script.height == 1 else None
    if tiny is not None and base.height == 1:
        return beside(base, text(tiny))
    if flat:
        line = script.lines[0]
        return beside(base, text(f"{mark}({line})" if len(line) > 1 else f"{mark}{line}"))
    return boxes.raised(base, script) if mark == "^" else boxes.lowered(base, script)


def _table(node: Table, flat: bool) -> Box:
    rows = [[lay_out(cell, flat=flat) for cell in row] for row in node.rows]
    if flat:
        joined = "; ".join(" ".join(cell.lines[0] for cell in row) for row in rows)
        return text(joined)
    if node.kind in ("aligned", "align", "align*"):
        return boxes.grid(rows, "rl", gap=1)
    if node.kind == "cases":
        if len(rows) == 2:  # a brace needs a line for its point
            rows.insert(1, [text("")])
        held = boxes.grid(rows, "l", gap=3)
        return beside(boxes.bracket("{", held), text(" "), held)
    if node.kind in MATRIX_BRACKETS:
        opening, closing = tuple(MATRIX_BRACKETS[node.kind])
        held = boxes.grid(rows, "r", gap=2)
        inner = Box(tuple(f" {line} " for line in held.lines), held.baseline)
        return beside(boxes.bracket(opening, inner), inner, boxes.bracket(closing, inner))
    raise ValueError(f"\\begin{{{node.kind}}} is not known here")
