"""Shared memory, which the limit on a process's own data does not count.

Ends: broken, halted. Needs the box."""

import mmap


def node_value(inputs, weights):
    kept = []
    while True:
        kept.append(mmap.mmap(-1, 2**28))
        for page in range(0, 2**28, 4096):
            kept[-1][page] = 1
