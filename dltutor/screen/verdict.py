"""A verdict on the screen: what was asked, expected beside got, why, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dltutor.course import Exercise
from dltutor.screen.cells import value_lines, width_of
from dltutor.screen.evidence import curve_of, layers_of, printed, without_epochs
from dltutor.screen.prose import inline, paragraphs
from dltutor.screen.theme import Look, look_of
from dltutor.verdict import Shown, Status, Verdict

LABEL = 9  # columns of the labels at the left
FEW_LAWS = 8  # of more, only those that do not hold are shown, or the last one, which measures
TODO = (Status.UNTOUCHED, Status.INCOMPLETE)
BADGES = {
    Status.PASSED: ("badge.ok", "PASSED"),
    Status.UNTOUCHED: ("badge.todo", "NOT STARTED"),
    Status.INCOMPLETE: ("badge.todo", "NOT FINISHED"),
    Status.MISSING: ("badge.bad", "NAME MISSING"),
    Status.BROKEN: ("badge.bad", "DOES NOT RUN"),
    Status.WRONG: ("badge.bad", "NOT YET"),
    Status.HALTED: ("badge.bad", "STOPPED"),
}


@dataclass(frozen=True)
class VerdictScreen:
    """A verdict, whole. `file` is the learner's, `following` the exercise after a pass.

    `advice` stands in the place of the usual next step: a hint, or what a key has done.
    """

    verdict: Verdict
    file: str = ""
    following: Exercise | None = None
    advice: RenderableType | None = None
    keys: bool = False  # in watch: keys are shown elsewhere, commands are not named

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Sections in a fixed order, so that the eye learns where to look."""
        look = look_of(options)
        yield header(self.verdict, look, options.max_width)
        yield Text()
        grid = Table.grid(padding=(0, 1, 0, 0), pad_edge=False)
        grid.add_column(width=LABEL, no_wrap=True)
        grid.add_column(ratio=1)
        room = options.max_width - LABEL - 1
        sections = list(self._sections(look, room))
        for position, (label, body) in enumerate(sections):
            last = position == len(sections) - 1
            grid.add_row(label, Padding(body, (0, 0, 0 if last else 1, 0)))
        yield grid

    def _sections(self, look: Look, room: int) -> Iterator[tuple[Text, RenderableType]]:
        verdict = self.verdict
        if verdict.case:
            yield Text(f"Case {verdict.case.number}", "muted"), self._asked()
        if verdict.layers and verdict.status is Status.WRONG:
            yield Text("Layers", "muted"), layers_of(verdict)
        elif verdict.got_shown and verdict.status is Status.WRONG:
            yield Text("Result", "muted"), self._result(look, room)
        if not verdict.passed:
            yield Text(f"{look.glyphs.why} Why", "why"), why(verdict, look)
        if self.advice is None:
            yield from self._besides(look)
        yield Text(f"{look.glyphs.next} Next", "next"), self.advice or self._next(look)

    def _besides(self, look: Look) -> Iterator[tuple[Text, RenderableType]]:
        """What gives way when something else has to be read."""
        verdict = self.verdict
        if verdict.layers and verdict.passed:
            yield Text("Layers", "muted"), layers_of(verdict)
        curve = curve_of(verdict)
        if curve is not None:
            yield Text("Training", "muted"), curve
        if verdict.laws and (verdict.passed or any(not law.holds for law in verdict.laws)):
            yield Text("Holds", "muted"), self._laws(look)
        output = verdict.output if curve is None else without_epochs(verdict.output)
        if output.strip():
            yield Text("Printed", "muted"), printed(output)
        if verdict.cases > 1 and verdict.agree:
            yield Text("Cases", "muted"), dots(verdict, look)

    def _asked(self) -> RenderableType:
        assert self.verdict.case is not None
        case = self.verdict.case
        title = Text.assemble((case.call, "strong"), "   ", (case.title, "muted"))
        lines = [title]
        given = [Text(f"{each.name} = {each.value.text}") for each in case.inputs]
        lines += [Text("    ").join(given)] if sum(map(len, given)) < 60 else given
        return Group(*[line for line in lines if line])

    def _result(self, look: Look, room: int) -> RenderableType:
        assert self.verdict.got_shown is not None
        got = _headed("got", self.verdict.got_shown, "cell.bad", look.glyphs.wrong)
        if self.verdict.expected_shown is None:
            return Group(*got)
        expected = _headed("expected", self.verdict.expected_shown, "cell.ok", "")
        left, right = width_of(expected), width_of(got)
        if left + right + 4 > room:
            return Group(*expected, *got)
        pairs = Table.grid(padding=(0, 4, 0, 0))
        pairs.add_row(Group(*expected), Group(*got))
        return pairs

    def _laws(self, look: Look) -> RenderableType:
        lines, laws = [], self.verdict.laws
        shown = (
            laws if len(laws) <= FEW_LAWS else [law for law in laws if not law.holds] or laws[-1:]
        )
        for law in shown:
            style, glyph = ("ok", look.glyphs.right) if law.holds else ("bad", look.glyphs.wrong)
            lines.append(Text.assemble((f"{glyph} ", style), law.sentence))
        if len(shown) < len(laws):
            lines.append(Text(f"  {len(laws) - len(shown)} others hold", "muted"))
        return Group(*lines)

    def _next(self, look: Look) -> RenderableType:
        name = self.verdict.exercise
        if self.verdict.passed:
            return self._after_a_pass()
        where = f"Change line {self.verdict.line}" if self.verdict.line else "Change the file"
        if self.verdict.status is Status.UNTOUCHED:
            where = "Write your answer"
        told = inline(f"{where}, save, then run: `dltutor check {name}`", colour=look.colour)
        if self.keys:
            told = Text(f"{where} and save: it is checked again.")
        lines = [told]
        if not self.keys:
            lines.append(inline(f"Stuck? `dltutor hint {name}`", "muted", colour=look.colour))
        return Group(*lines, *([Text(self.file, "path")] if self.file else []))

    def _after_a_pass(self) -> RenderableType:
        if self.following is None:
            return Text("That was the last exercise of the course.")
        lines = [
            Text.assemble(
                (f"{self.following.place} {self.following.title}", "strong"),
                (f"   {self.following.name}", "muted"),
            ),
            inline(self.following.summary),
        ]
        if not self.keys:
            lines.append(Text("Read:  dltutor lesson"))
            lines.append(Text(f"Write: dltutor check {self.following.name}"))
        return Group(*lines)


def header(verdict: Verdict, look: Look, width: int) -> Text:
    """The word, the place and the title; at the right how far it got."""
    style, word = BADGES[verdict.status]
    glyph = mark_of(verdict, look)
    title = f"{verdict.place or ''} {verdict.title or verdict.exercise}".strip()
    left = Text.assemble((f" {glyph} {word} ", style), "  ", (title, "strong"))
    right = Text(_how_far(verdict), "muted")
    gap = width - left.cell_len - right.cell_len
    return left if gap < 2 else left.append(" " * gap).append_text(right)


def mark_of(verdict: Verdict, look: Look) -> str:
    """A glyph for the status: done, still to do, or something to mend."""
    if verdict.passed:
        return look.glyphs.right
    return look.glyphs.open if verdict.status in TODO else look.glyphs.wrong


def _how_far(verdict: Verdict) -> str:
    if verdict.passed:
        return f"all {verdict.cases} cases" if verdict.cases > 1 else ""
    if not verdict.agree:
        return ""
    return f"{verdict.passed_cases} of {verdict.cases} cases agree"


def why(verdict: Verdict, look: Look) -> RenderableType:
    """The headline, then what to do about it."""
    lines: list[RenderableType] = [inline(verdict.headline, "strong", colour=look.colour)]
    if verdict.line and verdict.source:
        lines.append(
            Text.assemble((f"line {verdict.line}  ", "muted"), (verdict.source, "code.inline"))
        )
    for kept, text in paragraphs(verdict.explanation):
        told = Text(text, "code.inline") if kept else inline(text, colour=look.colour)
        lines.append(Padding(told, (0, 0, 0, 4 if kept else 0)))
    return Group(*lines)


def dots(verdict: Verdict, look: Look) -> RenderableType:
    """One mark a case, in order."""
    line = Text()
    for ok in verdict.agree:
        line.append(look.glyphs.dot if ok else look.glyphs.wrong, "ok" if ok else "bad")
        line.append(" ")
    return line.append(f"{look.glyphs.open} " * (verdict.cases - len(verdict.agree)), "muted")


def _headed(word: str, value: Shown, style: str, mark: str) -> list[Text]:
    heading = Text(word, "muted")
    if value.shape and len(value.shape) > 1:
        heading.append(f"  shape {value.shape}")
    return [heading, *value_lines(value, style, mark)]


@dataclass(frozen=True)
class VerdictLine:
    """A verdict on one line, for a list of many."""

    verdict: Verdict

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Mark, place, name, and the headline as far as it fits."""
        look = look_of(options)
        verdict = self.verdict
        style = "ok" if verdict.passed else "muted" if verdict.status in TODO else "bad"
        mark = mark_of(verdict, look)
        line = Text.assemble(
            (f"{mark} ", style), (f"{verdict.place or '':5}", "muted"), f"{verdict.exercise:22} "
        )
        line.append(f"{verdict.status}: {verdict.headline}", "muted")
        line.truncate(options.max_width, overflow="ellipsis")
        yield line
