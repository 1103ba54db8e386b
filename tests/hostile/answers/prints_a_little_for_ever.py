"""A letter now and then, so that it never seems stuck. Ends: halted."""

import time


def node_value(inputs, weights):
    while True:
        print(".", end="", flush=True)
        time.sleep(0.01)
