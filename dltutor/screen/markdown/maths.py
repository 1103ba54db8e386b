"""Formulas are taken out before Markdown is parsed: it would eat their backslashes."""

from __future__ import annotations

import re

from rich.text import Text

# Letters of Unicode's private use area: no page has them.
OPEN, CLOSE = "\ue000", "\ue001"
PLACEHOLDER = re.compile(f"{OPEN}(\\d+){CLOSE}")
# Fences and code are skipped; then $$...$$, then $...$ on one line or over a soft break.
PARTS = re.compile(
    r"(?P<fence>^(?P<mark>`{3,}|~{3,})[^\n]*\n.*?^(?P=mark)[ \t]*$)|(?P<code>`[^`\n]+`)"
    r"|\$\$(?P<display>.+?)\$\$|(?<![\\\w$])\$(?P<inline>[^\s$](?:[^$\n]|\n(?!\n))*?)\$(?!\w)",
    re.DOTALL | re.MULTILINE,
)


def set_apart(page: str) -> tuple[str, list[str]]:
    """The page with a mark in place of each formula, and the formulas."""
    formulas: list[str] = []

    def replaced(found: re.Match[str]) -> str:
        if found["display"] is not None:
            return f"\n\n```math\n{found['display'].strip()}\n```\n\n"
        if found["inline"] is None:
            return found[0]
        formulas.append(found["inline"])
        return f"{OPEN}{len(formulas) - 1}{CLOSE}"

    return PARTS.sub(replaced, page), formulas


def formulas_of(page: str) -> list[str]:
    """Every formula of a page, inline and display, as LaTeX."""
    found = (match["display"] or match["inline"] for match in PARTS.finditer(page))
    return [latex for latex in found if latex]


def with_formulas(text: str, formulas: list[str], *, unicode: bool) -> Text:
    """Text in which the marks are formulas again."""
    result = Text()
    end = 0
    for mark in PLACEHOLDER.finditer(text):
        result.append(text[end : mark.start()])
        latex = formulas[int(mark[1])]
        result.append_text(drawn(latex) if unicode else Text(latex, "maths"))
        end = mark.end()
    return result.append(text[end:])


def drawn(latex: str) -> Text:
    """A formula on one line; its source where it holds something unknown."""
    from dltutor.screen.formula import inline

    try:
        return inline(latex)
    except ValueError:
        return Text(latex, "maths")
