"""Takes the timer back that was to end it, then sleeps. Ends: halted."""

import signal
import time

signal.setitimer(signal.ITIMER_REAL, 0)


def node_value(inputs, weights):
    time.sleep(60)
    return 0.0
