"""Show something longer than the screen: through the learner's pager, if there is a screen."""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from rich.console import Console, ConsoleRenderable

COLOURS = "-R"  # less passes colours on
BRIEF = ("-F", "-X")  # less ends at once where all fits the screen, and leaves it there


def page(console: Console, content: ConsoleRenderable, meanwhile: Callable[[], None]) -> None:
    """Print to a pipe as it is; on a terminal through $PAGER, `less` without one.

    A block at a time, so that the first screen is there before the last is drawn. `meanwhile` is
    called when all is there, to be read.
    """
    command = pager_command() if console.is_terminal else None
    if command is not None and _paged(console, content, command, meanwhile):
        return
    for block in content.__rich_console__(console, console.options):
        console.print(block)
    meanwhile()


def _paged(
    console: Console,
    content: ConsoleRenderable,
    command: list[str],
    meanwhile: Callable[[], None],
) -> bool:
    import subprocess

    environment = {"LESSCHARSET": "utf-8", **os.environ}
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)
    except OSError:
        return False
    assert pager.stdin is not None
    with suppress(BrokenPipeError, KeyboardInterrupt), pager.stdin as there:  # left before its end
        for block in content.__rich_console__(console, console.options):
            with console.capture() as capture:
                console.print(block)
            there.write(capture.get().encode(errors="replace"))
            there.flush()
    meanwhile()
    while pager.returncode is None:
        with suppress(KeyboardInterrupt):  # it is the pager that Ctrl-C is for
            pager.wait()
    return True


def pager_command() -> list[str] | None:
    """The learner's pager; None where there is none, or `cat`."""
    words = shlex.split(os.environ.get("PAGER", "")) or ["less"]
    found = shutil.which(words[0])
    if found is None or words[0] == "cat":
        return None
    flags = [COLOURS, *BRIEF] if Path(found).name == "less" else []
    return [found, *words[1:], *flags]
