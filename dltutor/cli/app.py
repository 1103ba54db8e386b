"""All commands in one app, and the last net under them: no traceback reaches a learner."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer

from dltutor.cli.context import EXIT_INTERRUPTED, EXIT_MISUSE, sentence_for

if TYPE_CHECKING:
    from dltutor.runner.cold import Waiting

DEBUG = "DLTUTOR_DEBUG"  # set to anything: show tracebacks, for those who mend dltutor
COMPLETING = "_DLTUTOR_COMPLETE"  # set where a shell asks what TAB may offer

# Every command, in the order of the help, and the module of this room that has it.
COMMANDS = {
    "start": "start",
    "lesson": "lesson",
    "check": "check",
    "watch": "watch",
    "hint": "hint",
    "solution": "solution",
    "reset": "reset",
    "undo": "reset",
    "progress": "progress",
    "list": "listing",
    "show": "show",
    "drill": "drill",
    "review": "drill",
    "grade": "grade",
    "doctor": "doctor",
    "author": "author",
}


def build(names: Iterable[str] = tuple(COMMANDS)) -> typer.Typer:
    """The app with every command, or with those that are named and what their modules have."""
    app = typer.Typer(
        name="dltutor",
        no_args_is_help=False,
        rich_markup_mode=None,  # the help is plain text: it needs none of rich's heavier parts
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(root)
    for module in dict.fromkeys(COMMANDS[name] for name in names):
        import_module(f"dltutor.cli.{module}").register(app)
    return app


def needed(words: list[str]) -> Iterable[str]:
    """The commands that typed words can mean: the one they begin with, all if it is none.

    To import all of them and look at their parameters takes longer than most commands do.
    """
    if COMPLETING in os.environ or (words and words[0] not in COMMANDS):
        return COMMANDS
    return words[:1]


def root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
) -> None:
    """Deep learning, from the weighted sum up: read a lesson, write an answer, have it checked.

    Without a command: where you are, and what comes next.
    """
    if version:
        from dltutor import __version__

        typer.echo(f"dltutor {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from dltutor.cli import home

        home.show()


def run(waiting: Waiting | None = None) -> int:
    """Run the command and return its exit code; whatever goes wrong is said in a sentence.

    `waiting` is a child for the answer of a check; a command without a use for it dismisses it.
    """
    children = [waiting] if waiting is not None else []
    try:
        build(needed(sys.argv[1:]))(prog_name="dltutor", obj=children)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0 if end.code is None else EXIT_MISUSE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe has gone (`dltutor lesson | head`): nobody is left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        print(sentence_for(error), file=sys.stderr)
        return EXIT_MISUSE
    finally:
        for child in children:
            child.dismiss()
    return 0
