"""The parent's memory, environment, open files. Ends: broken. Needs the box."""

import os
from pathlib import Path

parent = Path(f"/proc/{os.getppid()}")


def node_value(inputs, weights):
    (parent / "environ").read_bytes()
    with (parent / "mem").open("rb") as memory:
        memory.read(1)
    return float(len(list((parent / "fd").iterdir())))
