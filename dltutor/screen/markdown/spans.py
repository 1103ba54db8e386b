"""The inside of a paragraph: emphasis, code, links and formulas, as one Text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from dltutor.screen.markdown.maths import PLACEHOLDER, with_formulas
from dltutor.screen.prose import code_style
from dltutor.screen.theme import Look

if TYPE_CHECKING:
    from markdown_it.token import Token

STYLES = {"strong": "strong", "em": "emphasis", "link": "link"}


def spans(tokens: list[Token], formulas: list[str], look: Look) -> Text:
    """What an inline token holds."""
    result = Text()
    open_styles: list[str] = []
    target = ""
    for token in tokens:
        kind, _, edge = token.type.rpartition("_")
        if edge == "open" and kind in STYLES:
            open_styles.append(STYLES[kind])
            target = str(token.attrs.get("href", "")) if kind == "link" else target
        elif edge == "close" and kind in STYLES:
            open_styles.pop()
            if kind == "link" and target not in result.plain:
                result.append(f" ({target})", "muted")
        elif token.type in ("softbreak", "hardbreak"):
            result.append(" " if token.type == "softbreak" else "\n")
        elif token.type == "code_inline":
            result.append_text(_code(token.content, formulas, look))
        else:
            piece = with_formulas(token.content, formulas, unicode=look.unicode)
            for style in open_styles:
                piece.stylize(style)
            result.append_text(piece)
    return result


def _code(content: str, formulas: list[str], look: Look) -> Text:
    """Code keeps its backticks where no colour sets it apart."""
    whole = PLACEHOLDER.sub(lambda mark: f"${formulas[int(mark[1])]}$", content)
    return Text(whole if look.colour else f"`{whole}`", code_style(whole))
