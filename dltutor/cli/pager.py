"""Show something longer than the screen: through the learner's pager, if there is a screen."""

from __future__ import annotations

import os
import shlex
import shutil

from rich.console import Console, RenderableType


def page(console: Console, content: RenderableType) -> None:
    """Print to a pipe as it is; on a terminal through $PAGER, `less` without one."""
    command = pager_command() if console.is_terminal else None
    if command is None:
        console.print(content)
        return
    with console.capture() as capture:
        console.print(content)
    import subprocess

    # -R keeps colours, -F ends at once where it fits the screen, -X leaves it there to be read.
    environment = {"LESS": "-RFX", "LESSCHARSET": "utf-8", **os.environ}
    try:
        subprocess.run(
            command, input=capture.get().encode(errors="replace"), env=environment, check=False
        )
    except OSError:
        console.print(content)


def pager_command() -> list[str] | None:
    """The learner's pager; None where there is none, or `cat`."""
    words = shlex.split(os.environ.get("PAGER", "")) or ["less"]
    found = shutil.which(words[0])
    return [found, *words[1:]] if found and words[0] != "cat" else None
