"""`dltutor` alone: where you are, and what comes next."""

from __future__ import annotations

from dltutor.cli.context import Context, shortened


def show() -> None:
    """One screen: the course so far, the current exercise, the next command."""
    from dltutor.cli.console import make_console
    from dltutor.screen.home import HomeScreen

    context = Context()
    progress = context.progress()
    current = progress.current(context.course)
    file = shortened(context.file_of(current)) if current and context.workspace else None
    make_console().print(HomeScreen(context.course, progress, current, file, _due(context)))


def _due(context: Context) -> int:
    """How many topics of drills are due; 0 where the history cannot be read, as was said."""
    from dltutor.cli.drilling.session import due_topics
    from dltutor.progress import HistoryError

    try:
        return len(due_topics(context))
    except HistoryError:
        return 0
