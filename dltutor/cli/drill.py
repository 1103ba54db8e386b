"""`dltutor drill` and `dltutor review`: practice by hand, endless or what is due."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

import typer

from dltutor.cli.context import Context, say_aside

# The drills themselves are imported inside the functions: a check never needs them.
if TYPE_CHECKING:
    from dltutor.cli.drilling.session import Session


def topic_names(incomplete: str) -> list[tuple[str, str]]:
    """Topics whose name starts with what is typed, each with its title."""
    from dltutor.drill import TOPICS

    typed = incomplete.replace("-", "_")
    return [(each.name, each.title) for each in TOPICS if each.name.startswith(typed)]


ATopic = Annotated[
    str | None,
    typer.Argument(
        metavar="TOPIC",
        help="What to practise; all in turn without it.",
        autocompletion=topic_names,
    ),
]
Count = Annotated[int | None, typer.Option("--count", min=1, help="End after so many problems.")]
Seed = Annotated[int | None, typer.Option("--seed", help="The same seed, the same problems.")]
AsJson = Annotated[
    bool, typer.Option("--json", help="One JSON object a line, and nothing else: for scripts.")
]
Listed = Annotated[bool, typer.Option("--list", help="List the topics and when each comes back.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(drill)
    app.command()(review)


def drill(
    topic: ATopic = None,
    count: Count = None,
    seed: Seed = None,
    as_json: AsJson = False,
    listed: Listed = False,
) -> None:
    """Practise by hand: fresh problems, judged at once.

    Type the answer: 3, -0.5 or 1/3. For help type ? (one step) or ! (all steps); q ends it.
    """
    from dltutor.cli.drilling.session import Session
    from dltutor.drill import TOPICS, Deck, find_topic

    context = Context(_once())
    if listed:
        _show_topics(context)
        return
    topics = [find_topic(topic)] if topic is not None else TOPICS
    seed = _seed(seed)
    session = Session(context, Deck(topics, seed, endless=True), seed, count)
    if context.workspace is None:
        context.say(
            "There is no course folder here: answers are not recorded.\n"
            "Make one with: dltutor start"
        )
    _hold(session, as_json=as_json)


def review(count: Count = None, seed: Seed = None, as_json: AsJson = False) -> None:
    """Practise the drills that are due again.

    Each topic comes back when it is about to be forgotten, and again until it is known. If nothing
    is due, it says when something will be.
    """
    from dltutor.cli.drilling.session import Session, due_topics
    from dltutor.drill import Deck

    context = Context(_once())
    context.needed_workspace  # noqa: B018  (raises, in words, where there is none)
    seed = _seed(seed)
    topics = due_topics(context)
    session = Session(context, Deck(topics, seed, endless=False), seed, count)
    if topics or as_json:
        _hold(session, as_json=as_json)
        return
    from dltutor.cli.console import make_console
    from dltutor.screen.drilled import NothingDue

    make_console().print(NothingDue(session.soonest()))


def _hold(session: Session, *, as_json: bool) -> None:
    """Hold the session, to its end or to Ctrl-C, which ends it as well as any other way."""
    from dltutor.cli.drilling.conversation import Conversation
    from dltutor.cli.drilling.lines import Lines

    held: Conversation | Lines = Lines(session) if as_json else Conversation(session)
    with suppress(KeyboardInterrupt, EOFError):
        held.run()
    session.leave()
    held.end()


def _show_topics(context: Context) -> None:
    from dltutor.cli.console import make_console
    from dltutor.cli.drilling.session import waits
    from dltutor.drill import TOPICS
    from dltutor.progress import HistoryError
    from dltutor.screen.drilled import TopicList

    back = {}
    try:
        back = waits(context)
    except HistoryError as error:  # the topics can be told all the same
        context.say(str(error))
    make_console().print(TopicList(TOPICS, back))


def _seed(typed: int | None) -> int:
    from secrets import randbelow

    return randbelow(1_000_000) if typed is None else typed


def _once() -> Callable[[str], None]:
    """Say each sentence once: a full disk would be told at every answer."""
    said: set[str] = set()

    def say(sentence: str) -> None:
        if sentence not in said:
            said.add(sentence)
            say_aside(sentence)

    return say
