"""A verdict on the screen: what was asked, expected beside got, why, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dltutor.course import Exercise
from dltutor.screen.asked import Asked
from dltutor.screen.columns import cut
from dltutor.screen.evidence import Printed, curve_of, layers_of, without_epochs
from dltutor.screen.prose import paragraphs, prose
from dltutor.screen.result import Result
from dltutor.screen.sections import Section, Sections
from dltutor.screen.theme import Look, look_of, look_on
from dltutor.verdict import Status, Verdict

FEW_LAWS = 9  # of more, only the last one is shown after a pass: it measures
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

    `advice` stands in the place of the usual next step: a hint, or what a key has done. `since`
    tells what the last save has changed.
    """

    verdict: Verdict
    file: str = ""
    following: Exercise | None = None
    advice: RenderableType | None = None
    keys: bool = False  # in watch: keys are shown elsewhere, commands are not named
    since: str = ""
    following_step: RenderableType | None = None  # where there are other commands, as in a notebook

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Sections in a fixed order, so that the eye learns where to look."""
        look = look_on(console, options)
        yield header(self.verdict, look, options.max_width)
        yield Text()
        yield self.body(look)
        yield self.ending(look)

    def body(self, look: Look) -> Sections:
        """What was found."""
        return Sections(list(self._found(look)), open_end=True)

    def ending(self, look: Look) -> Sections:
        """What to do next."""
        told = self.advice or self.following_step or self._next(look)
        return Sections([(Text(f"{look.glyphs.next} Next", "next"), told)])

    def _found(self, look: Look) -> Iterator[Section]:
        verdict = self.verdict
        if verdict.case:
            yield Text(f"Case {verdict.case.number}", "muted"), Asked(verdict.case)
        if verdict.layers and verdict.status is Status.WRONG:
            yield Text("Layers", "muted"), layers_of(verdict)
        elif verdict.got_shown and verdict.status is Status.WRONG:
            yield Text("Result", "muted"), Result(verdict.expected_shown, verdict.got_shown)
        if self.since:
            yield Text("Change", "muted"), Text(self.since)
        if not verdict.passed:
            yield Text(f"{look.glyphs.why} Why", "why"), why(verdict, look)
        if self.advice is None:
            yield from self._besides(look)

    def _besides(self, look: Look) -> Iterator[Section]:
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
            yield Text("Printed", "muted"), Printed(output)
        if verdict.cases > 1 and verdict.agree:
            yield Text("Cases", "muted"), dots(verdict, look)

    def _laws(self, look: Look) -> RenderableType:
        laws = self.verdict.laws
        shown = [law for law in laws if law.measured or not law.holds]
        if not shown:
            shown = list(laws if len(laws) <= FEW_LAWS else laws[-1:])
        lines = Table.grid(padding=(0, 1, 0, 0))
        for law in shown:
            style, glyph = ("ok", look.glyphs.right) if law.holds else ("bad", look.glyphs.wrong)
            lines.add_row(Text(glyph, style), Text(law.sentence))
        if len(shown) < len(laws):
            others = len(laws) - len(shown)
            lines.add_row(
                "", Text(f"{others} other{'s hold' if others > 1 else ' holds'}", "muted")
            )
        return lines

    def _next(self, look: Look) -> RenderableType:
        name = self.verdict.exercise
        if self.verdict.passed:
            return self._after_a_pass(look)
        where = f"Change line {self.verdict.line}" if self.verdict.line else "Change the file"
        if self.verdict.status is Status.UNTOUCHED:
            where = "Write your answer"
        told = prose(f"{where}, save, then run: `dltutor check {name}`", look)
        if self.keys:
            told = Text(f"{where} and save: it is checked again.")
        lines = [told]
        if not self.keys:
            lines.append(prose(f"Stuck? `dltutor hint {name}`", look, "muted"))
        return Group(*lines, *([Text(self.file, "path")] if self.file else []))

    def _after_a_pass(self, look: Look) -> RenderableType:
        if self.following is None:
            return Text("That was the last exercise of the course.")
        lines = [
            Text.assemble(
                (f"{self.following.place} {self.following.title}", "strong"),
                (f"   {self.following.name}", "muted"),
            ),
            prose(self.following.summary, look),
        ]
        if not self.keys:
            lines.append(Text("Read:  dltutor lesson"))
            lines.append(Text(f"Write: dltutor check {self.following.name}"))
        return Group(*lines)


def badge(verdict: Verdict, look: Look) -> Text:
    """The word for what came of it."""
    style, word = BADGES[verdict.status]
    return Text.assemble((f" {mark_of(verdict, look)} {word} ", style))


def header(verdict: Verdict, look: Look, width: int) -> Text:
    """The word, the place and the title; at the right how far it got."""
    title = f"{verdict.place or ''} {verdict.title or verdict.exercise}".strip()
    left = Text.assemble(badge(verdict, look), "  ", (title, "strong"))
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
    if verdict.cases == 1 and verdict.laws:  # one case says little of how far a project got
        return f"{sum(law.holds for law in verdict.laws)} of {len(verdict.laws)} hold"
    return f"{verdict.passed_cases} of {verdict.cases} cases agree"


def why(verdict: Verdict, look: Look) -> RenderableType:
    """The headline, then what to do about it."""
    lines: list[RenderableType] = [prose(verdict.headline, look, "strong")]
    if verdict.line and verdict.source:
        lines.append(
            Text.assemble((f"line {verdict.line}  ", "muted"), (verdict.source, "code.inline"))
        )
    for kept, text in paragraphs(verdict.explanation):
        told = Text(text, "code.inline") if kept else prose(text, look)
        lines.append(Padding(told, (0, 0, 0, 4 if kept else 0)))
    return Group(*lines)


def dots(verdict: Verdict, look: Look) -> RenderableType:
    """One mark a case, in order."""
    line = Text()
    for ok in verdict.agree:
        line.append(look.glyphs.dot if ok else look.glyphs.wrong, "ok" if ok else "bad")
        line.append(" ")
    return line.append(f"{look.glyphs.open} " * (verdict.cases - len(verdict.agree)), "muted")


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
        yield cut(line, options.max_width, look.glyphs)


def demo() -> Iterator[RenderableType]:
    """Half of the slope, a slip in a name, a pass with what comes next, a model; and a list."""
    from dltutor.screen.demo import sample, verdicts

    course, _ = sample()
    following = course.exercises["slope_through_activation"]
    told = verdicts()
    for verdict in told.values():
        yield VerdictScreen(verdict, f"05-slopes/{verdict.exercise}.py", following)
    yield Group(*map(VerdictLine, told.values()))


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
