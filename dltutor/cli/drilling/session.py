"""A session of problems: what was asked, what came of it, and what the history hears of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from dltutor.cli.context import Context
from dltutor.drill import TOPICS, Dealt, Deck, Judgement, Topic, judge
from dltutor.drill.schedule import Answered, due_dates

if TYPE_CHECKING:
    from dltutor.progress.summary import Event


class Session:
    """Deals problems, judges what is typed, and records the first answer to each."""

    def __init__(self, context: Context, deck: Deck, seed: int, count: int | None) -> None:
        self.context, self.seed, self.count = context, seed, count
        self.answers: list[Answered] = []
        self.shown = 0  # steps of the open problem
        self.open: Dealt | None = None
        self._deck = deck
        self._settled = False  # the open problem counts already

    def deal(self) -> Dealt | None:
        """The next problem; None after the last."""
        self.leave()
        if self.open is not None and self.open.number == self.count:
            return None
        self.open = self._deck.deal()
        self.shown, self._settled = 0, False
        return self.open

    @property
    def touched(self) -> bool:
        """Whether the open problem was answered, or help was asked for."""
        return self._settled or self.shown > 0

    def answer(self, text: str) -> Judgement:
        """What comes of an answer; only the first to a problem counts. Raises Unreadable."""
        assert self.open is not None
        judgement = judge(text, self.open.problem)
        self._settle(right=judgement.right)
        return judgement

    def help(self, *, whole: bool) -> range:
        """The steps to show next, as places in the problem's: one, or all that are left."""
        assert self.open is not None
        count = len(self.open.problem.steps)
        first = 0 if whole else min(self.shown, count - 1)
        self.shown = count if whole else first + 1
        if self.shown == count:  # the last step is the answer
            self._settle(right=False)
        return range(first, self.shown)

    def leave(self) -> None:
        """Have done with the open problem: help without an answer counts as not known."""
        if self.open is not None and self.shown:
            self._settle(right=False)

    def _settle(self, *, right: bool) -> None:
        if self._settled or self.open is None:
            return
        self._settled = True
        dealt, helped = self.open, self.shown > 0
        answered = Answered(datetime.now(UTC), dealt.topic.name, right, helped)
        self.answers.append(answered)
        self._deck.answered(dealt.topic, known=answered.known)
        self.context.record(
            lambda history: history.drill(
                dealt.topic.name, right=right, helped=helped, seed=dealt.seed
            )
        )

    def due(self) -> dict[str, datetime]:
        """When each topic drilled so far is due, soonest first; nothing where none is recorded."""
        from dltutor.progress import HistoryError

        try:
            return due(self.context)
        except HistoryError:  # said already, when an answer could not be recorded
            return {}

    def soonest(self) -> tuple[str, timedelta] | None:
        """The topic that comes back first, and how long that is from now."""
        now = datetime.now(UTC)
        return next(((name, at - now) for name, at in self.due().items()), None)


def due(context: Context) -> dict[str, datetime]:
    """When each topic is due that there is and that was drilled, soonest first.

    Raises HistoryError.
    """
    if context.workspace is None:
        return {}
    names = {topic.name for topic in TOPICS}
    answers = [_answered(event) for event in context.history.events() if event.kind == "drill"]
    context.record(lambda history: None)  # says what there is to say of the file
    known = [each for each in answers if each is not None and each.topic in names]
    return due_dates(known) if known else {}


def due_topics(context: Context) -> list[Topic]:
    """The topics that are due by now, longest due first. Raises HistoryError."""
    now = datetime.now(UTC)
    topics = {topic.name: topic for topic in TOPICS}
    return [topics[name] for name, at in due(context).items() if at <= now]


def waits(context: Context) -> dict[str, timedelta]:
    """How long until each drilled topic comes back. Raises HistoryError."""
    now = datetime.now(UTC)
    return {name: at - now for name, at in due(context).items()}


def _answered(event: Event) -> Answered | None:
    """An event as an answer; None for one whose time cannot be read."""
    try:
        at = datetime.fromisoformat(event.at)
    except ValueError:
        return None
    right, helped = (event.detail.get(each) is True for each in ("right", "helped"))
    return Answered(at if at.tzinfo else at.replace(tzinfo=UTC), event.exercise, right, helped)
