"""The tokens of our Markdown as HTML: what markdown-it does not know itself."""

from __future__ import annotations

import re
from collections.abc import MutableMapping, Sequence
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from dltutor.export.html.code import output, python
from dltutor.export.html.exercise import card
from dltutor.export.html.maths import mathml
from dltutor.export.pictures import picture, svg
from dltutor.export.source import Source
from dltutor.screen.markdown.blocks import CALLOUT, CALLOUTS
from dltutor.screen.markdown.maths import PLACEHOLDER, set_apart
from dltutor.screen.markdown.pictures import PICTURES

Env = MutableMapping[str, Any]
ELSEWHERE = re.compile(r"https?://")
TELEPHONE = 328  # pixels: the least room that a picture has
LEGIBLE = 0.65  # of its size a picture can still be read: its letters are 8 pixels high
SCROLLS = '<div class="scroll" tabindex="0">'  # reached by keys too, since it may have to scroll


class Renderer(RendererHTML):
    """Block by block; `source` says whose page it is, and pictures are counted through it."""

    def __init__(self, parser: Any = None) -> None:
        super().__init__(parser)
        self.source: Source
        self.formulas: list[str] = []
        self.pictures = 0

    def text(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        """Words, in which the marks are formulas again."""
        told = escape(tokens[idx].content, quote=False)
        return PLACEHOLDER.sub(lambda mark: mathml(self.formulas[int(mark[1])]), told)

    def code_inline(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        """Code in a line; what looks like a formula in it is code."""
        told = PLACEHOLDER.sub(lambda m: f"${self.formulas[int(m[1])]}$", tokens[idx].content)
        return f"<code>{escape(told, quote=False)}</code>"

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        """Code, a formula, a picture or an exercise."""
        language, content = tokens[idx].info.strip(), tokens[idx].content
        if language == "python":
            return python(content)
        if language == "math":
            return f'<div class="maths scroll" tabindex="0">{mathml(content, display=True)}</div>\n'
        if language in PICTURES:
            return self.figure(language, content)
        if language == "exercise":
            cards = (
                card(each, lambda text: html(text, self.source)) for each in self.exercises(content)
            )
            return "".join(cards)
        return output(content)

    def exercises(self, content: str) -> list[Any]:
        """The exercises that a fence names."""
        return self.source.exercises(content)

    def figure(self, kind: str, content: str) -> str:
        """A picture in two widths, of which the page shows the one that fits."""
        self.pictures += 1
        shown = picture(kind, content, self.source.lesson.recorded)
        name = f"p{self.pictures}"
        wide, narrow = shown.wide, shown.narrow()
        least = round(LEGIBLE * narrow.width) if narrow.width > TELEPHONE / LEGIBLE else 0
        if wide == narrow:
            drawn = svg(wide, shown, name=name, least=least)
        else:
            drawn = svg(wide, shown, name=name, classes="wide")
            drawn += svg(narrow, shown, name=f"{name}n", classes="narrow", least=least)
        title = f'<p class="title">{escape(shown.title, quote=False)}</p>' if shown.title else ""
        told = escape(shown.caption, quote=False)
        caption = f"<figcaption>{told}</figcaption>" if told else ""
        return f"<figure>{title}{SCROLLS}{drawn}</div>{caption}</figure>\n"

    def blockquote_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env
    ) -> str:
        """A quotation; or a callout, which has its word above it."""
        word = tokens[idx].meta.get("word")
        if not word:
            return "<blockquote>\n"
        kind = tokens[idx].meta["kind"]
        return f'<blockquote class="call {kind}"><p class="word">{escape(word)}</p>\n'

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        """A table, which scrolls by itself where it is wider than the page."""
        return f"{SCROLLS}<table>\n"

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        """Its end."""
        return "</table></div>\n"

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        """A link to the web; one to another file leads nowhere from here, and so is none."""
        target = str(tokens[idx].attrs.get("href", ""))
        return f'<a href="{escape(target)}">' if ELSEWHERE.match(target) else "<a>"


def html(text: str, source: Source) -> str:
    """A text of our Markdown as HTML."""
    parser = MarkdownIt("commonmark", {"html": False}, renderer_cls=Renderer).enable("table")
    renderer = parser.renderer
    assert isinstance(renderer, Renderer)
    renderer.source = source
    plain, renderer.formulas = set_apart(text)
    tokens = parser.parse(plain)
    _mark_callouts(tokens)
    return str(renderer.render(tokens, parser.options, {}))


def _mark_callouts(tokens: list[Token]) -> None:
    """Take `[!NOTE]` out of the text of a quotation, and put it to its beginning."""
    for place, token in enumerate(tokens[:-2]):
        inside = tokens[place + 2]
        if token.type != "blockquote_open" or inside.type != "inline" or not inside.children:
            continue
        first = inside.children[0]
        if found := CALLOUT.match(first.content):
            _, word = CALLOUTS.get(found[1], ("", found[1].capitalize()))
            token.meta = {"word": word, "kind": found[1].lower()}
            first.content = first.content[found.end() :]
            if not first.content and inside.children[1:]:
                del inside.children[:2]  # and the break after it
