"""A step of `dltutor show`: where one is, the picture, the sum and what it says, the values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.screen.choices import Choices
from dltutor.screen.glyphs import spelt
from dltutor.screen.heading import APART, title
from dltutor.screen.theme import glyphs_of
from dltutor.show import Frame, Topic, Values

# The module and the class of each kind of picture: those of lessons, and two of our own.
KINDS = {
    "network": ("network", "Network"),
    "plot": ("plot", "Plot"),
    "plane": ("plane", "Plane"),
    "kernel": ("kernel", "Kernel"),
    "matrix": ("matrix", "Matrix"),
    "bars": ("bars", "Bars"),
    "gates": ("gates", "Gates"),
    "lstm": ("lstm", "Lstm"),
    "tree": ("tree", "Tree"),
}
MOST_DOTS = 20  # steps: more are told by their number alone


@dataclass(frozen=True)
class FrameHead:
    """The topic, the step, and how far along it is."""

    topic: Topic
    frame: Frame
    number: int
    count: int
    compact: bool = False  # one line

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The top of a page, then the step's title."""
        aside = f"step {self.number} of {self.count}"
        if self.compact:
            gap = max(options.max_width - len(self.frame.title) - len(aside), 3)
            yield Text.assemble((self.frame.title, "title"), " " * gap, (aside, "muted"))
            return
        roomy = len(self.topic.title) + len(aside) + APART <= options.max_width
        yield from title(self.topic.title, aside if roomy else "", options)
        line = Text(self.frame.title, "strong")
        if not roomy:
            line.append(f"   {aside}", "muted")
        if console.is_terminal and self.count <= MOST_DOTS:
            glyphs = glyphs_of(options)
            line.append(f"   {glyphs.dot * self.number}", "key")
            line.append(glyphs.open * (self.count - self.number), "muted")
        yield line


@dataclass(frozen=True)
class FrameBody:
    """What is drawn, the sum, and the sentences."""

    frame: Frame
    compact: bool = False  # without blank lines

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The picture first: the sentences speak of it."""
        frame, ascii_only = self.frame, options.ascii_only
        blank = [] if self.compact else [Text("")]
        yield from blank
        yield drawing(frame, ascii_only=ascii_only)
        yield from blank
        if frame.sum:
            yield Text(spelt(frame.sum, ascii_only=ascii_only), "strong")
        for sentence in frame.said:
            if sentence:
                yield Text(spelt(sentence, ascii_only=ascii_only))
        if frame.alarm:
            alarm = spelt(frame.alarm, ascii_only=ascii_only)
            yield Text(f"{glyphs_of(options).why} {alarm}", "why")


def drawing(frame: Frame, *, ascii_only: bool) -> RenderableType:
    """The picture of a frame."""
    module, name = KINDS[frame.kind]
    spec = frame.spec
    if "caption" in spec:
        spec = spec | {"caption": spelt(spec["caption"], ascii_only=ascii_only)}
    draw = getattr(import_module(f"dltutor.screen.{module}"), name)
    renderable: RenderableType = draw(spec)
    return renderable


@dataclass(frozen=True)
class PlainFrames:
    """Every step one below another, for a pipe; the values above them."""

    topic: Topic
    values: Values
    frames: list[Frame]
    numbers: list[int]  # of the steps to show, from 1

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The topic and its values once; then each step."""
        yield Text(self.topic.title, "title")
        yield Choices(self.topic.settings, self.values)
        for number in self.numbers:
            frame = self.frames[number - 1]
            yield Text("")
            yield Text.assemble(
                (f"Step {number} of {len(self.frames)}: ", "muted"), (frame.title, "strong")
            )
            yield FrameBody(frame, compact=True)


@dataclass(frozen=True)
class TopicList:
    """What there is to show, and the lesson that each belongs to."""

    topics: list[tuple[Topic, str]]  # with the lesson, in words

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line a topic, what can be set below it, then how to go on."""
        for topic, lesson in self.topics:
            yield Text.assemble((f"{topic.name:10}", "key"), topic.title, (f"   {lesson}", "muted"))
            names = ", ".join(each.name for each in topic.settings)
            yield Text(f"{'':10}values: {names}", "muted")
        yield from _how(self.topics[0][0])


def _how(topic: Topic) -> Iterator[Text]:
    first = topic.settings[0]
    yield Text("")
    yield Text.assemble(
        ("Step through one:       ", "muted"), (f"dltutor show {topic.name}", "key")
    )
    yield Text.assemble(
        ("With values of yours:   ", "muted"),
        (f"dltutor show {topic.name} --set {first.name}=4,1", "key"),
    )


def demo() -> Iterator[RenderableType]:
    """The topics; a node of a forward pass as on a terminal, and as in a pipe; a rate too large."""
    from dltutor.show import TOPICS, find_topic
    from dltutor.show.given import changed

    yield TopicList([(topic, topic.lessons[0]) for topic in TOPICS])
    forward, descent = find_topic("forward"), find_topic("descent")
    frames = forward.frames(forward.defaults)
    yield FrameHead(forward, frames[2], 3, len(frames))
    yield FrameBody(frames[2])
    away = changed(descent, descent.defaults, ["rate=0.12"])
    yield PlainFrames(descent, away, descent.frames(away), [5])


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
