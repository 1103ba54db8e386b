"""Asleep for a minute. Ends: halted."""

import time


def node_value(inputs, weights):
    time.sleep(60)
    return 0.0
