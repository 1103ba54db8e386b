"""Show something longer than the screen: through the learner's pager, if there is a screen."""

from __future__ import annotations

import os
import shlex
import shutil
from pathlib import Path

from rich.console import Console, RenderableType

COLOURS = "-R"  # less passes colours on
BRIEF = ("-F", "-X")  # less ends at once where all fits the screen, and leaves it there


def page(console: Console, content: RenderableType, *, stay: bool = False) -> None:
    """Print to a pipe as it is; on a terminal through $PAGER, `less` without one.

    `stay` waits for the reader even where all fits: what follows would clear the screen.
    """
    command = pager_command(brief=not stay) if console.is_terminal else None
    if command is not None and _paged(console, content, command):
        return
    console.print(content)
    if stay:
        input("Enter: back ")


def _paged(console: Console, content: RenderableType, command: list[str]) -> bool:
    import subprocess

    with console.capture() as capture:
        console.print(content)
    environment = {"LESSCHARSET": "utf-8", **os.environ}
    text = capture.get().encode(errors="replace")
    try:
        subprocess.run(command, input=text, env=environment, check=False)
    except OSError:
        return False
    return True


def pager_command(*, brief: bool) -> list[str] | None:
    """The learner's pager; None where there is none, or `cat`."""
    words = shlex.split(os.environ.get("PAGER", "")) or ["less"]
    found = shutil.which(words[0])
    if found is None or words[0] == "cat":
        return None
    flags = [COLOURS, *(BRIEF if brief else ())] if Path(found).name == "less" else []
    return [found, *words[1:], *flags]
