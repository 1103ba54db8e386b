"""Streams that raise and lie. Ends: wrong, broken, halted."""

import sys


class Liar:
    def write(self, text):
        raise KeyboardInterrupt

    def flush(self):
        raise SystemExit(0)


sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = Liar()


def node_value(inputs, weights):
    return -12345.0
