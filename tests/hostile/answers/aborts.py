"""abort(), as C code does that has lost its way. Ends: halted."""

import os


def node_value(inputs, weights):
    os.abort()
