"""os._exit(0) half way through the cases. Ends: halted, broken."""

import os


def node_value(inputs, weights):
    os._exit(0)
