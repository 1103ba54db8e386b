"""Plants files beside the answer and above it. Ends: wrong. Needs the box."""

import contextlib
import os
from pathlib import Path

here = Path(__file__).resolve().parent


def node_value(inputs, weights):
    for folder in (here, here.parent, here / ".dltutor", Path("..")):
        with contextlib.suppress(OSError):
            (folder / "planted.txt").write_text("planted")
        with contextlib.suppress(OSError):
            (folder / "planted").mkdir()
        with contextlib.suppress(OSError):
            os.link(__file__, folder / "planted.py")
        with contextlib.suppress(OSError):
            (folder / "planted.lnk").symlink_to("/")
    return -12345.0
