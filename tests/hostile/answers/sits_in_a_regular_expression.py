"""A match that backtracks for longer than anyone lives. Ends: halted."""

import re


def node_value(inputs, weights):
    return bool(re.match(r"(a+)+$", "a" * 60 + "b"))
