"""All commands in one app, and the last net under them: no traceback reaches a learner."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dltutor.cli import (
    author,
    check,
    doctor,
    drill,
    hint,
    home,
    lesson,
    listing,
    progress,
    reset,
    solution,
    start,
    watch,
)
from dltutor.cli.context import EXIT_INTERRUPTED, EXIT_MISUSE, sentence_for

if TYPE_CHECKING:
    from dltutor.runner.cold import Waiting

DEBUG = "DLTUTOR_DEBUG"  # set to anything: show tracebacks, for those who mend dltutor


def build() -> typer.Typer:
    """The app with every command."""
    app = typer.Typer(
        name="dltutor",
        no_args_is_help=False,
        rich_markup_mode=None,  # the help is plain text: it needs none of rich's heavier parts
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(root)
    for module in (
        start,
        lesson,
        check,
        watch,
        hint,
        solution,
        reset,
        progress,
        listing,
        drill,
        doctor,
    ):
        module.register(app)
    app.add_typer(author.app, name="author", help="Write exercises, and prove that they hold.")
    return app


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
        home.show()


def run(waiting: Waiting | None = None) -> int:
    """Run the command and return its exit code; whatever goes wrong is said in a sentence.

    `waiting` is a child for the answer of a check; a command without a use for it dismisses it.
    """
    children = [waiting] if waiting is not None else []
    try:
        build()(prog_name="dltutor", obj=children)
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
