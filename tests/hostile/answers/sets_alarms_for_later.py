"""Clocks that send a signal, and a handler that does not come back. Ends: wrong, halted."""

import signal


def stay(*_):
    while True:
        pass


for clock, number in (
    (signal.ITIMER_VIRTUAL, signal.SIGVTALRM),
    (signal.ITIMER_PROF, signal.SIGPROF),
):
    signal.signal(number, stay)
    signal.setitimer(clock, 0.002, 0.002)


def node_value(inputs, weights):
    return -12345.0
