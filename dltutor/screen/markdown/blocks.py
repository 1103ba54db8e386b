"""The blocks of a page: each kind of Markdown token becomes a renderable."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from rich import box
from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dltutor.screen.beside import Beside
from dltutor.screen.columns import GAP
from dltutor.screen.markdown.code import output, python
from dltutor.screen.markdown.pictures import PICTURES, picture
from dltutor.screen.markdown.spans import spans
from dltutor.screen.theme import Look

if TYPE_CHECKING:
    from markdown_it.token import Token

    from dltutor.screen.markdown import Card

CALLOUTS = {
    "NOTE": ("callout.note", "Note"),
    "TIP": ("callout.tip", "Tip"),
    "WARNING": ("callout.warning", "Careful"),
}
ASCII_TABLE = box.Box("\n".join(["    ", "    ", " -- ", *["    "] * 5]) + "\n", ascii=True)
CALLOUT = re.compile(r"\[!(\w+)\]\s*")


class Blocks:
    """Walks the tokens of a page once, from its first to its last."""

    def __init__(
        self,
        tokens: list[Token],
        formulas: list[str],
        look: Look,
        card: Card | None,
        recorded: Mapping[str, Any],
    ) -> None:
        self.tokens, self.formulas, self.look, self.card = tokens, formulas, look, card
        self.recorded = recorded
        self.position = 0

    def rendered(self, until: str = "") -> Iterator[RenderableType]:
        """The blocks up to a closing token, blank lines between them."""
        first = True
        while self.position < len(self.tokens):
            token = self.tokens[self.position]
            self.position += 1
            if token.type == until:
                return
            block = self.block(token)
            if block is None:
                continue
            # What code prints belongs to it: no blank line between.
            if not first and not (token.type == "fence" and token.info.strip() == "output"):
                yield Text("")
            yield block
            first = False

    def block(self, token: Token) -> RenderableType | None:
        """The renderable of one block token; None for what shows nothing."""
        match token.type:
            case "heading_open":
                return self.heading(int(token.tag[1:]))
            case "paragraph_open":
                return self.inline("paragraph_close")
            case "bullet_list_open":
                return self.items("bullet_list_close", lambda _: self.look.glyphs.bullet)
            case "ordered_list_open":
                start = int(token.attrs.get("start", 1))
                return self.items("ordered_list_close", lambda number: f"{start + number}.")
            case "blockquote_open":
                return self.quote()
            case "table_open":
                return self.table()
            case "fence" | "code_block":
                return self.fence(token.info.strip(), token.content)
            case "hr":
                return Rule(style="muted", characters=self.look.glyphs.rule)
        return None

    def inline(self, until: str) -> Text:
        """The inline content up to a closing token."""
        text = Text()
        while self.position < len(self.tokens):
            token = self.tokens[self.position]
            self.position += 1
            if token.type == until:
                break
            if token.type == "inline":
                text.append_text(spans(token.children or [], self.formulas, self.look))
        return text

    def heading(self, level: int) -> RenderableType:
        """A heading: a mark before it, so that it stands out without colour too."""
        text = self.inline("heading_close")
        text.stylize("heading")
        mark = self.look.glyphs.bar if self.look.unicode else "#" * level
        return Text.assemble((f"{mark} ", "heading"), text)

    def items(self, until: str, marker: Callable[[int], str]) -> RenderableType:
        """A list: each item's blocks beside its mark."""
        table = Table.grid(padding=(0, 1, 0, 0))
        table.add_column(no_wrap=True)
        table.add_column(ratio=1)
        number = 0
        while self.position < len(self.tokens) and self.tokens[self.position].type != until:
            self.position += 1  # list_item_open
            blocks = [b for b in self.rendered("list_item_close") if not _is_blank(b)]
            table.add_row(Text(f" {marker(number)}", "key"), Group(*blocks))
            number += 1
        self.position += 1
        return table

    def quote(self) -> RenderableType:
        """A quotation, or a callout with its word at the top."""
        blocks = list(self.rendered("blockquote_close"))
        style, title = "muted", None
        first = blocks[0] if blocks else None
        if isinstance(first, Text) and (found := CALLOUT.match(first.plain)):
            style, word = CALLOUTS.get(found[1], ("callout.note", found[1].capitalize()))
            colon = "" if self.look.colour else ":"
            title = Text(f"{self.look.glyphs.why} {word}{colon}", style)
            blocks[0] = first[found.end() :]
        body = Group(*([title] if title else []), *blocks)
        return Beside("bar", style, body)

    def table(self) -> RenderableType:
        """A table with a rule under its headings, as those of models have."""
        table = Table(
            box=box.SIMPLE_HEAD if self.look.unicode else ASCII_TABLE,
            show_edge=False,
            pad_edge=False,
            padding=(0, GAP // 2),
            header_style="table.heading",
            border_style="muted",
        )
        row: list[Text] = []
        while (token := self.tokens[self.position]).type != "table_close":
            self.position += 1
            if token.type == "th_open":
                right = "right" in str(token.attrs.get("style", ""))
                justify: Literal["left", "right"] = "right" if right else "left"
                table.add_column(self.inline("th_close"), justify=justify)
            elif token.type == "td_open":
                row.append(self.inline("td_close"))
            elif token.type == "tr_close" and row:
                table.add_row(*row)
                row = []
        self.position += 1
        return table

    def fence(self, language: str, content: str) -> RenderableType | None:
        """Code, a formula, a picture, or the card of an exercise."""
        if language == "python":
            return python(content)
        if language == "math":
            return formula(content)
        if language in PICTURES:
            return picture(language, content, self.recorded)
        if language == "exercise":
            cards = [self.card(name) for name in content.split()] if self.card else []
            return Group(*[card for card in cards if card is not None]) if cards else None
        return output(content)


def formula(latex: str) -> RenderableType:
    """A formula, or its source where it holds something unknown."""
    from dltutor.screen.formula import Formula, parse

    try:
        parse(latex)
    except ValueError:
        return Text(latex, "maths")
    return Formula(latex)


def _is_blank(block: RenderableType) -> bool:
    return isinstance(block, Text) and not block.plain
