"""A folder in a folder, deeper than a path can say. Ends: halted."""

import os


def node_value(inputs, weights):
    while True:
        os.mkdir("deeper")
        os.chdir("deeper")
