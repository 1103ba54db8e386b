"""The `dltutor` command: one file a command; each parses, calls one thing and shows it."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress


def main() -> None:
    """Run the command that was typed.

    The process that will run an answer takes as long to import NumPy as this one takes to import
    typer. So for a check it is started first, and the two go side by side.
    """
    waiting = None
    if sys.argv[1:2] == ["check"] and os.name == "posix":
        from dltutor.runner.cold import Waiting

        waiting = Waiting()
        gc.disable()  # a check lives for a fifth of a second: nothing is worth collecting

    from dltutor.cli.app import run

    code = run(waiting)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # whoever reads a pipe may have gone
            if stream is not None:  # closed by whoever started us
                stream.flush()
    # What is left is to tear down NumPy and typer, a fifth of a check's time, for nobody.
    os._exit(code)


__all__ = ["main"]
