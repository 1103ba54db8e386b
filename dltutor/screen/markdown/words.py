"""The words of Python source by what they are: as Pygments sees them, which takes 50 ms to wake."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

Piece = tuple[str, str]  # the name of a style, and a piece of the source

INSIDE = {'"""': ".", "'''": ".", '"': r"[^\\\n]", "'": r"[^\\\n]"}  # what each quote may hold
STRING = "|".join(
    rf"{quote}(?:\\.|(?!{quote}){inside})*(?:{quote}|\Z)" for quote, inside in INSIDE.items()
)
TOKEN = re.compile(
    rf"""(?P<comment>\#[^\n]*)
    |(?P<plain>^[ \t]*@\w+  # a decorator, or a module
        |(?:(?<=\bfrom[ ])(?<!yield[ ]from[ ])|(?<=\bimport[ ]))(?!None\b)[\w.]+)
    |(?P<text>(?:[rR][bBfF]?|[bBfF][rR]?|[uU])?(?:{STRING}))
    |(?P<number>0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+
        |(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d[\d_]*)?)
    |(?P<word>[^\W\d]\w*)
    |(?P<operator>!=|[-~+/*%=<>&^|.@]+|:=)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
FORMATTED = re.compile(r"[rR]?[fF]")  # how a string begins that has expressions in it
HOLE_ENDS = re.compile(r"(=\s*)?(![sraf])?[:}]")  # with a format to come, or without
WORDS = frozenset(keyword.kwlist)
METHODS = frozenset(
    f"__{name}__" for name in "init call get getitem setitem len iter next enter exit repr".split()
)


def words(source: str) -> Iterator[Piece]:
    """The whole source in pieces, each with the name of its style; "" for what has none."""
    end, named = 0, False
    for token in TOKEN.finditer(source):
        yield "", source[end : token.start()]
        end = token.end()
        if token["text"] and FORMATTED.match(token[0]):
            yield from _formatted(token[0])
        elif token["word"]:
            yield _word(token[0], named=named), token[0]
        else:
            yield "" if token["plain"] else f"code.{token.lastgroup}", token[0]
        named = token[0] in ("def", "class")
    yield "", source[end:]


def _word(word: str, *, named: bool) -> str:
    if word in WORDS:
        return "code.keyword"
    return "code.name" if named or word in METHODS else ""


def _formatted(literal: str) -> Iterator[Piece]:
    """A string with expressions in braces: they are code, and the rest is text."""
    begun = at = 0
    while at < len(literal):
        if literal[at : at + 2] in ("{{", "}}"):
            at += 2
        elif literal[at] == "{":
            yield "code.text", literal[begun : at + 1]
            begun = _end_of_hole(literal, at + 1)
            yield from words(literal[at + 1 : begun])
            ending = HOLE_ENDS.match(literal, begun)
            at = ending.end() if ending else len(literal)
        else:
            at += 1
    yield "code.text", literal[begun:]


def _end_of_hole(literal: str, at: int) -> int:
    """Where the expression ends that begins here; a colon in its own brackets is part of it."""
    depth = 0
    while at < len(literal):
        if depth == 0 and HOLE_ENDS.match(literal, at):
            break
        string = TOKEN.match(literal, at)
        depth += (literal[at] in "([{") - (literal[at] in ")]}")
        at = string.end() if string and string["text"] else at + 1
    return at
