"""Ignores alarms and all else that can be ignored, then loops. Ends: halted."""

import contextlib
import signal

for number in signal.valid_signals():
    with contextlib.suppress(OSError, ValueError):
        signal.signal(number, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())


def node_value(inputs, weights):
    while True:
        pass
